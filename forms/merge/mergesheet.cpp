// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/merge/mergesheet.h"

#include "models/owners/ownerrepository.h"
#include "models/users/userrepository.h"
#include "models/vocabularies/valuelists.h"
#include "views/common/searchsource.h"
#include "views/keys/livekeys.h"
#include "views/style/tokens.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int longestCell = 160;
constexpr QChar chosenMark(u'\u25cf');
constexpr QChar otherMark(u'\u25cb');

bool isEmpty(const QVariant &value)
{
    return value.isNull() || value.toString().isEmpty();
}

} // namespace

MergeSheet::MergeSheet(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(new QLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_hint(new QLabel(this))
    , m_along(new QLabel(this))
    , m_confirm(new QCheckBox(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"mergeSheet"_s);
    m_message->setObjectName(u"messageLabel"_s);
    m_table->setObjectName(u"mergeTable"_s);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_hint->setProperty("look", u"second"_s);
    m_along->setObjectName(u"alongLabel"_s);
    m_confirm->setObjectName(u"confirmCheck"_s);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setProperty("look", u"danger"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (QLabel *label : {m_message, m_hint, m_along, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addWidget(m_along);
    column->addWidget(m_confirm);
    column->addWidget(m_problem);
    connect(m_table, &QTableWidget::cellClicked, this, &MergeSheet::chooseAt);
    retranslate();
    setMessage({});
}

void MergeSheet::setPreview(const MergePreview &preview)
{
    m_preview = preview;
    m_sides.clear();
    m_confirm->setChecked(false);
    fill();
}

void MergeSheet::setMessage(const QString &text)
{
    m_preview.reset();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    for (QWidget *widget : QList<QWidget *>{m_table, m_hint, m_along, m_confirm, m_problem})
        widget->hide();
}

MergeOrder MergeSheet::order() const
{
    if (!m_preview)
        return {};
    MergeOrder order = orderOf(*m_preview);
    for (auto it = m_sides.cbegin(); it != m_sides.cend(); ++it)
        order.sides.insert(it.key(), it.value());
    order.isConfirmed = m_confirm->isChecked();
    return order;
}

bool MergeSheet::showError(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return true;
    m_problem->setText(error.text);
    m_problem->show();
    if (error.field == "confirmation"_L1) {
        m_confirm->setFocus(Qt::OtherFocusReason);
        return true;
    }
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).column() != error.field)
            continue;
        m_table->setCurrentCell(row, Stays);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void MergeSheet::focusFirst()
{
    if (!m_preview)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
}

void MergeSheet::fill()
{
    m_message->hide();
    m_problem->hide();
    m_shown.clear();
    // What differs first: it is what one is here for.
    for (const bool differs : {true, false}) {
        for (const MergeField &field : m_preview->fields) {
            const bool isBlank = isEmpty(field.stays) && isEmpty(field.duplicate);
            const bool isPlainNo = field.field->type == FieldType::Boolean && !field.differs()
                                   && !field.stays.toBool();
            if (field.differs() == differs && !isBlank && !isPlainNo)
                m_shown.append(field);
        }
    }
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_shown.at(row));
    const auto made = [this](const QDateTime &at) {
        return QLocale().toString(at.toTimeZone(m_context.data.zone).date(), QLocale::ShortFormat);
    };
    m_table->setHorizontalHeaderLabels(
        {tr("Field"),
         tr("Stays\nnumber %1, since %2").arg(m_preview->staysId).arg(made(m_preview->staysMadeAt)),
         tr("Duplicate\nnumber %1, since %2")
             .arg(m_preview->duplicateId)
             .arg(made(m_preview->duplicateMadeAt)),
         tr("Will be")});
    m_along->setText(m_preview->goingAlong.isEmpty()
                         ? tr("Nothing else belongs to the duplicate.")
                         : tr("Goes along to the record that stays: %1. What is signed stays as "
                              "it was signed.")
                               .arg(m_preview->goingAlong.join(u", "_s)));
    m_confirm->setText(m_preview->confirmation);
    for (QWidget *widget : QList<QWidget *>{m_table, m_hint, m_along})
        widget->show();
    m_confirm->setVisible(!m_preview->confirmation.isEmpty());
    m_table->resizeRowsToContents();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, sideOf(m_shown.first()) == MergeSide::Duplicate ? Duplicate
                                                                                   : Stays);
}

MergeSide MergeSheet::sideOf(const MergeField &field) const
{
    return m_sides.value(field.column(), field.side);
}

QString MergeSheet::wordsOf(const MergeField &field, const QVariant &value) const
{
    if (field.field->type == FieldType::Boolean)
        return value.toBool() ? tr("Yes") : tr("No");
    if (isEmpty(value))
        return tr("–", "nothing entered");
    switch (field.field->type) {
    case FieldType::Date: return QLocale().toString(value.toDate(), QLocale::ShortFormat);
    case FieldType::Choice:
        return m_context.lists ? m_context.lists->label(QString::fromLatin1(field.field->valueList),
                                                        value.toString())
                               : value.toString();
    case FieldType::Reference: return recordWords(field.field->target, value.toLongLong());
    default: break;
    }
    const QString text = value.toString();
    return text.size() > longestCell ? QString(text.left(longestCell) % u'…') : text;
}

/// Two owners of one name are told apart by the rest.
QString MergeSheet::recordWords(RecordKind kind, qint64 id) const
{
    if (kind == RecordKind::User) {
        if (const auto person = UserRepository(m_context.data).find(id))
            return person->fullName;
    } else if (kind == RecordKind::Owner) {
        if (const auto owner = OwnerRepository(m_context.data).find(id))
            return owner->ownerName % u" · "_s % owner->phone;
    } else if (m_context.source) {
        const Suggestion hit = m_context.source->hit(kind, id);
        if (hit.id != 0)
            return hit.title;
    }
    return tr("number %1").arg(id);
}

QString MergeSheet::resultWords(const MergeField &field) const
{
    if (sideOf(field) == MergeSide::Unchosen)
        return tr("Choose one");
    if (sideOf(field) == MergeSide::Both)
        return tr("Both, one under the other");
    return wordsOf(field, field.result(sideOf(field)));
}

void MergeSheet::fillRow(int row, const MergeField &field)
{
    const MergeSide side = sideOf(field);
    const Tokens &tokens = tokensOf(palette());
    const auto set = [&](int column, const QString &text, bool isStrong) {
        auto *item = new QTableWidgetItem(text);
        QFont font = m_table->font();
        font.setBold(isStrong);
        item->setFont(font);
        if (!field.differs())
            item->setForeground(tokens.secondText);
        else if (column == Result && side == MergeSide::Unchosen)
            item->setForeground(tokens.danger);
        item->setToolTip(column == Stays       ? field.stays.toString()
                         : column == Duplicate ? field.duplicate.toString()
                                               : QString());
        m_table->setItem(row, column, item);
    };
    const auto marked = [&](const QVariant &value, MergeSide own) {
        QString words = wordsOf(field, value);
        if (!field.differs())
            return words;
        const bool isChosen = side == own || side == MergeSide::Both;
        return QString((isChosen ? chosenMark : otherMark) % u' ' % words);
    };
    const QString title = field.field->title();
    set(What, field.differs() ? tr("≠ %1", "a field that differs").arg(title) : title,
        field.differs());
    set(Stays, marked(field.stays, MergeSide::Stays), side == MergeSide::Stays && field.differs());
    set(Duplicate, marked(field.duplicate, MergeSide::Duplicate),
        side == MergeSide::Duplicate && field.differs());
    set(Result, resultWords(field), false);
    const QString said =
        field.differs()
            ? tr("%1 differs. Will be: %2.", "for a screen reader").arg(title, resultWords(field))
            : tr("%1 is the same in both.", "for a screen reader").arg(title);
    for (int column = 0; column < ColumnCount; ++column)
        m_table->item(row, column)->setData(Qt::AccessibleDescriptionRole, said);
}

void MergeSheet::choose(int row, MergeSide side)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const MergeField &field = m_shown.at(row);
    if (!field.differs() || (side == MergeSide::Both && !field.mayBeBoth))
        return;
    m_sides.insert(field.column(), side);
    m_problem->hide();
    fillRow(row, field);
}

void MergeSheet::chooseAt(int row, int column)
{
    if (column == Stays)
        choose(row, MergeSide::Stays);
    else if (column == Duplicate)
        choose(row, MergeSide::Duplicate);
    else if (column == Result)
        choose(row, MergeSide::Both);
}

bool MergeSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_table->currentRow();
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Space: chooseAt(row, m_table->currentColumn()); return true;
    case Qt::Key_1: choose(row, MergeSide::Stays); return true;
    case Qt::Key_2: choose(row, MergeSide::Duplicate); return true;
    case Qt::Key_3: choose(row, MergeSide::Both); return true;
    default: return false;
    }
}

void MergeSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    const bool isNewLook = event->type() == QEvent::PaletteChange;
    if (m_preview && (isNewLook || event->type() == QEvent::LanguageChange)) {
        for (int row = 0; row < m_table->rowCount(); ++row)
            fillRow(row, m_shown.at(row));
    }
}

void MergeSheet::retranslate()
{
    m_table->setAccessibleName(tr("The two records side by side"));
    m_hint->setText(tr("≠ marks what differs. Space keeps the value under the cursor; 1 keeps the "
                       "one that stays, 2 the duplicate’s, 3 both of a long text."));
    setKeyHints(m_table, {{Qt::Key_Space, tr("Keep this value")},
                          {Qt::Key_1, tr("Keep the value of the record that stays")},
                          {Qt::Key_2, tr("Keep the duplicate’s value")},
                          {Qt::Key_3, tr("Keep both texts")}});
}

} // namespace tarsus
