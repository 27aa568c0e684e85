// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/snippets/snippetsform.h"

#include "models/core/access.h"
#include "models/core/text.h"
#include "models/services/snippets/snippetfill.h"
#include "models/snippets/snippetrepository.h"
#include "ui_snippetsform.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

SnippetsForm::SnippetsForm(const FormContext &context, bool inserting, QWidget *parent)
    : WorkForm(u"snippetsForm"_s, parent)
    , m_ui(std::make_unique<Ui::SnippetsForm>())
    , m_context(context)
    , m_inserting(inserting)
{
    m_ui->setupUi(body());
    WorkForm::begin(m_ui->saveButton, 760);
    watch({m_ui->codeEdit, m_ui->bodyEdit});
    m_ui->insertButton->setVisible(inserting);
    m_ui->insertButton->setDefault(inserting);
    m_ui->filterEdit->installEventFilter(this);
    m_ui->snippetList->installEventFilter(this);
    retranslate();
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &SnippetsForm::filter);
    connect(m_ui->snippetList, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *now, QListWidgetItem *before) {
                if (keepChanges())
                    return showCurrent();
                const QSignalBlocker quiet(m_ui->snippetList); // back to what is wrong
                m_ui->snippetList->setCurrentItem(now ? before : nullptr);
            });
    connect(m_ui->snippetList, &QListWidget::itemDoubleClicked, this, [this] { choose(); });
    connect(m_ui->insertButton, &QPushButton::clicked, this, &SnippetsForm::choose);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &SnippetsForm::removeShown);
    connect(m_ui->newButton, &QPushButton::clicked, this, [this] {
        if (!keepChanges())
            return;
        begin(blank());
    });
    connect(m_ui->placeholderCombo, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            m_ui->bodyEdit->insertPlainText(m_ui->placeholderCombo->itemText(index));
            m_ui->bodyEdit->setFocus();
        }
        m_ui->placeholderCombo->setCurrentIndex(0);
    });
    read(0);
    m_ui->filterEdit->setFocus();
}

SnippetsForm::~SnippetsForm() = default;

void SnippetsForm::retranslate()
{
    m_ui->retranslateUi(body());
    const QSignalBlocker quiet(m_ui->placeholderCombo);
    m_ui->placeholderCombo->clear();
    m_ui->placeholderCombo->addItem(tr("Put in a placeholder"));
    for (const QString &name : SnippetFill::placeholders())
        m_ui->placeholderCombo->addItem(u'{' % name % u'}');
    filter();
}

void SnippetsForm::read(qint64 select)
{
    const auto found = SnippetRepository(m_context.data).list();
    if (!found)
        return showError(found.error());
    m_snippets = *found;
    const QSignalBlocker quiet(m_ui->snippetList);
    show(blank());
    filter();
    for (int row = 0; row < m_ui->snippetList->count(); ++row) {
        if (m_ui->snippetList->item(row)->data(idRole).toLongLong() == select)
            m_ui->snippetList->setCurrentRow(row);
    }
    showCurrent();
}

/// By what the code, the title or the text has.
void SnippetsForm::filter()
{
    const QSignalBlocker quiet(m_ui->snippetList);
    const QString wanted = foldText(m_ui->filterEdit->text());
    m_ui->snippetList->clear();
    for (const Snippet &snippet : std::as_const(m_snippets)) {
        if (!foldText(snippet.code % u' ' % snippet.title % u' ' % snippet.body).contains(wanted))
            continue;
        const QString what =
            snippet.title.isEmpty() ? snippet.body.simplified().left(40) : snippet.title;
        QString words = u";"_s % snippet.code % u" – "_s % what;
        if (snippet.isForAll())
            words = tr("%1 (everybody’s)", "code and title of a snippet").arg(words);
        auto *item = new QListWidgetItem(words, m_ui->snippetList);
        item->setData(idRole, snippet.id);
        if (snippet.id == m_shown.id)
            m_ui->snippetList->setCurrentItem(item);
    }
    if (!m_ui->snippetList->currentItem() && m_ui->snippetList->count() > 0
        && entered() == m_shown) {
        m_ui->snippetList->setCurrentRow(0);
        showCurrent();
    }
    m_ui->emptyLabel->setVisible(m_snippets.isEmpty());
}

void SnippetsForm::showCurrent()
{
    const QListWidgetItem *item = m_ui->snippetList->currentItem();
    for (const Snippet &snippet : std::as_const(m_snippets)) {
        if (item && snippet.id == item->data(idRole).toLongLong())
            return show(snippet);
    }
    show(blank());
}

Snippet SnippetsForm::blank() const
{
    Snippet own;
    own.userId = m_context.data.access->personId();
    return own;
}

void SnippetsForm::show(const Snippet &snippet)
{
    m_shown = snippet;
    m_ui->codeEdit->setText(snippet.code);
    m_ui->titleEdit->setText(snippet.title);
    m_ui->bodyEdit->setPlainText(snippet.body);
    m_ui->forAllCheck->setChecked(snippet.isForAll());
    const bool may = mayWrite(snippet);
    m_ui->codeEdit->setReadOnly(!may);
    m_ui->titleEdit->setReadOnly(!may);
    m_ui->bodyEdit->setReadOnly(!may);
    m_ui->placeholderCombo->setEnabled(may);
    m_ui->forAllCheck->setEnabled(SnippetRepository(m_context.data).mayWriteForAll());
    m_ui->saveButton->setEnabled(may);
    m_ui->removeButton->setEnabled(may && snippet.id != 0);
    m_ui->insertButton->setEnabled(snippet.id != 0);
}

bool SnippetsForm::mayWrite(const Snippet &snippet) const
{
    return !snippet.isForAll() || SnippetRepository(m_context.data).mayWriteForAll();
}

Snippet SnippetsForm::entered() const
{
    Snippet now = m_shown;
    now.code = m_ui->codeEdit->text();
    now.title = m_ui->titleEdit->text();
    now.body = m_ui->bodyEdit->toPlainText();
    now.userId = m_ui->forAllCheck->isChecked() ? 0 : m_context.data.access->personId();
    return now;
}

bool SnippetsForm::keepChanges()
{
    Snippet now = entered();
    if (now == m_shown || !mayWrite(m_shown))
        return true;
    if (now.id == 0 && now.code.isEmpty() && now.body.trimmed().isEmpty())
        return true;
    if (const auto saved = SnippetRepository(m_context.data).save(now); !saved) {
        showError(saved.error());
        return false;
    }
    for (Snippet &snippet : m_snippets) {
        if (snippet.id == now.id)
            snippet = now;
    }
    m_shown = now;
    return true;
}

void SnippetsForm::begin(const Snippet &begun)
{
    const QSignalBlocker quiet(m_ui->snippetList);
    m_ui->snippetList->setCurrentItem(nullptr);
    show(begun);
    m_ui->codeEdit->setFocus();
}

void SnippetsForm::submit()
{
    if (!keepChanges())
        return;
    const qint64 id = m_shown.id;
    read(id);
}

void SnippetsForm::choose()
{
    if (!m_inserting || m_ui->snippetList->currentRow() < 0 || !keepChanges() || m_shown.id == 0)
        return;
    emit chosen(m_shown);
    accept();
}

/// It stands there still, as a new one: Save puts it back.
void SnippetsForm::removeShown()
{
    if (const auto gone = SnippetRepository(m_context.data).remove(m_shown); !gone)
        return showError(gone.error());
    Snippet kept = m_shown;
    kept.id = 0;
    kept.version = 0;
    m_snippets.removeIf([this](const Snippet &one) { return one.id == m_shown.id; });
    m_shown = {};
    {
        const QSignalBlocker quiet(m_ui->snippetList);
        delete m_ui->snippetList->currentItem();
    }
    begin(kept);
    m_shown = blank(); // so that what stands there is new
    showError(
        {Error::Code::Failed, tr("It is removed. Its text stands here still: Save puts it back.")});
}

/// Down goes from what is looked for into the list; Enter there puts the snippet in.
bool SnippetsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool entered = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (entered && m_inserting
            && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
            choose();
            return true;
        }
        if (watched == m_ui->filterEdit && key == Qt::Key_Down) {
            m_ui->snippetList->setFocus();
            return true;
        }
    }
    return WorkForm::eventFilter(watched, event);
}

QWidget *SnippetsForm::fieldOf(const QString &column) const
{
    if (column == "code"_L1)
        return m_ui->codeEdit;
    return column == "body"_L1 ? m_ui->bodyEdit : nullptr;
}

} // namespace tarsus
