// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/valueitemform.h"

#include "models/core/text.h"
#include "ui_valueitemform.h"
#include "views/common/fielderror.h"
#include "views/style/heading.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace tarsus {

ValueItemForm::ValueItemForm(ValueLists &lists, ValueItem item, const QString &listTitle,
                             QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ValueItemForm>())
    , m_lists(lists)
    , m_item(std::move(item))
    , m_listTitle(listTitle)
    , m_isNew(m_item.code.isEmpty())
{
    auto *body = new QWidget(this);
    m_ui->setupUi(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    setObjectName(u"valueItemForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    makeHeading(m_ui->titleLabel, 1);
    m_ui->messageLabel->hide();
    m_ui->spinner->hide();
    fill();
    retranslate();
    for (QLineEdit *edit : {m_ui->englishEdit, m_ui->codeEdit}) {
        FieldError::of(edit);
        connect(edit, &QLineEdit::textChanged, this, [edit] { FieldError::set(edit, {}); });
    }
    connect(m_ui->englishEdit, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (m_isNew && !m_ui->codeEdit->isModified())
            m_ui->codeEdit->setText(codeFor(name));
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ValueItemForm::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ValueItemForm::reject);
    auto *quick = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(quick, &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    m_ui->englishEdit->setFocus();
    resize(440, sizeHint().height());
}

ValueItemForm::~ValueItemForm() = default;

void ValueItemForm::fill()
{
    m_ui->englishEdit->setText(m_item.labels.value(u"en"_s));
    m_ui->germanEdit->setText(m_item.labels.value(u"de"_s));
    m_ui->aliasesEdit->setText(m_item.aliases.join(u", "_s));
    m_ui->codeEdit->setText(m_item.code);
    m_ui->codeEdit->setReadOnly(!m_isNew);
    m_ui->codeEdit->setEnabled(m_isNew);
    const bool isBreed = m_item.list == "breed"_L1;
    m_ui->parentLabel->setVisible(isBreed);
    m_ui->parentCombo->setVisible(isBreed);
}

void ValueItemForm::retranslate()
{
    m_ui->titleLabel->setText(m_isNew ? tr("New entry: %1").arg(m_listTitle)
                                      : tr("Entry: %1").arg(m_listTitle));
    setWindowTitle(m_ui->titleLabel->text());
    const QVariant kept =
        m_ui->parentCombo->count() > 0 ? m_ui->parentCombo->currentData() : QVariant(m_item.parent);
    m_ui->parentCombo->clear();
    m_ui->parentCombo->addItem(tr("Every species"), QString());
    const QList<ValueItem> species = m_lists.allItems(u"species"_s);
    for (const ValueItem &each : species)
        m_ui->parentCombo->addItem(m_lists.label(u"species"_s, each.code), each.code);
    m_ui->parentCombo->setCurrentIndex(std::max(0, m_ui->parentCombo->findData(kept)));
}

/// "Guinea fowl" is `guinea_fowl`; breeds stand in exports by their English name.
QString ValueItemForm::codeFor(const QString &name) const
{
    if (m_item.list == "breed"_L1)
        return name.trimmed();
    QString code;
    const QString folded = foldText(name);
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber())
            code += letter;
        else if (!code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    return code;
}

bool ValueItemForm::check()
{
    if (m_ui->englishEdit->text().trimmed().isEmpty()) {
        FieldError::set(m_ui->englishEdit, tr("Every entry needs an English name: it stands in "
                                              "where a language has none."));
        m_ui->englishEdit->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const QString code = m_ui->codeEdit->text().trimmed();
    QString problem;
    if (code.isEmpty())
        problem = tr("Every entry needs a code.");
    else if (m_isNew && m_lists.contains(m_item.list, code))
        problem = tr("The list has an entry with this code already: %1.")
                      .arg(m_lists.label(m_item.list, code));
    FieldError::set(m_ui->codeEdit, problem);
    if (!problem.isEmpty())
        m_ui->codeEdit->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty();
}

void ValueItemForm::save()
{
    if (!check())
        return;
    ValueItem next = m_item;
    next.code = m_ui->codeEdit->text().trimmed();
    next.labels.insert(u"en"_s, m_ui->englishEdit->text().trimmed());
    next.labels.insert(u"de"_s, m_ui->germanEdit->text().trimmed());
    if (m_item.list == "breed"_L1)
        next.parent = m_ui->parentCombo->currentData().toString();
    next.aliases.clear();
    const QStringList words = m_ui->aliasesEdit->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!word.trimmed().isEmpty())
            next.aliases += word.trimmed();
    }
    if (const auto done = m_lists.save(next); !done) {
        m_ui->messageLabel->setText(done.error().text);
        m_ui->messageLabel->show();
        return;
    }
    emit saved(next.list, next.code);
    accept();
}

void ValueItemForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(m_ui->titleLabel->parentWidget());
        retranslate();
    }
}

} // namespace tarsus
