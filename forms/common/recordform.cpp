// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/recordform.h"

#include "forms/common/conflictdialog.h"
#include "forms/common/fieldvalue.h"
#include "forms/common/formdrafts.h"
#include "models/core/access.h"
#include "models/db/recordrepository.h"
#include "views/common/fielderror.h"
#include "views/common/messagebar.h"
#include "views/common/notifier.h"
#include "views/common/recordpicker.h"
#include "views/keys/livekeys.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

std::unique_ptr<Record> copyOf(const RecordType &type, const Record &record)
{
    auto copy = type.make();
    *copy = record; // what every record has
    for (const Field &field : type.fields)
        field.set(*copy, field.get(record));
    return copy;
}

} // namespace

RecordForm::RecordForm(RecordRepository &repository, const Access &access, Notifier &notifier,
                       QWidget *parent)
    : QDialog(parent)
    , m_repository(repository)
    , m_access(access)
    , m_notifier(notifier)
    , m_heading(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_body(new QWidget(this))
    , m_hint(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        addButtonKeys(QKeySequence(Qt::CTRL | key), m_save, this);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &RecordForm::reject);
}

RecordForm::~RecordForm()
{
    // Hiding takes the focus away, and leaving a field asks its checks, which are half gone by now.
    m_filling = true;
    hide();
}

void RecordForm::build()
{
    m_heading->setObjectName(u"formHeading"_s);
    makeHeading(m_heading, 1);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_body->setObjectName(u"formBody"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_body->setProperty("look", u"surface"_s);
    scroll->setWidget(m_body);
    // A mnemonic goes to a field without asking whether it is to be seen.
    connect(qApp, &QApplication::focusChanged, scroll,
            [this, scroll](const QWidget *, QWidget *now) {
                if (now && m_body->isAncestorOf(now))
                    scroll->ensureWidgetVisible(now, 0, space::large);
            });
    auto *head = new QWidget(this);
    head->setAttribute(Qt::WA_StyledBackground);
    head->setProperty("look", u"bar"_s);
    m_head = new QVBoxLayout(head);
    m_head->setContentsMargins(space::huge, space::large, space::huge, space::large);
    m_head->addWidget(m_heading);
    auto *foot = new QWidget(this);
    foot->setAttribute(Qt::WA_StyledBackground);
    foot->setProperty("look", u"footer"_s);
    m_hint->setObjectName(u"formHint"_s);
    m_hint->setProperty("look", u"second"_s);
    m_hint->setWordWrap(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setDefault(true);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(space::huge, space::medium, space::huge, space::medium);
    footRow->setSpacing(space::small);
    footRow->addWidget(m_hint, 1);
    footRow->addWidget(m_cancel);
    footRow->addWidget(m_save);
    m_foot = footRow;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_bar);
    column->addWidget(scroll, 1);
    column->addWidget(foot);
    resize(720, 640);
}

QPushButton *RecordForm::addFootButton(const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_foot->insertWidget(m_foot->indexOf(m_save), button);
    // Reading order is that of the keys, too.
    setTabOrder(m_cancel, button);
    setTabOrder(button, m_save);
    return button;
}

QLabel *RecordForm::addHeadLabel(const QString &objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setProperty("look", u"second"_s);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_head->addWidget(label);
    return label;
}

bool RecordForm::isNew() const
{
    return !m_record || m_record->id == 0;
}

void RecordForm::startNew(std::unique_ptr<Record> prefilled)
{
    start(prefilled ? std::move(prefilled) : m_repository.type().make());
}

bool RecordForm::startEditing(qint64 id)
{
    auto found = m_repository.findRecord(id);
    if (!found) {
        m_notifier.showError(found.error());
        return false;
    }
    start(std::move(*found));
    return true;
}

void RecordForm::start(std::unique_ptr<Record> record)
{
    m_record = std::move(record);
    fill(*m_record);
    protect();
    retranslate();
    setDirty(false);
    for (QWidget *field : std::as_const(m_order)) {
        if (field->isEnabledTo(this) && fieldValue(field).toString().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_order.isEmpty())
        m_order.first()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::fill(const Record &record)
{
    const QScopedValueRollback guard(m_filling, true);
    for (auto bound = m_fields.cbegin(); bound != m_fields.cend(); ++bound) {
        if (const Field *field = m_repository.type().fieldByColumn(bound.key()))
            setFieldValue(bound.value(), field->get(record));
        FieldError::set(bound.value(), {});
    }
    started();
}

void RecordForm::protect()
{
    const RecordKind kind = m_repository.type().kind;
    const QStringList hidden = m_access.hiddenColumns(kind);
    const QStringList frozen = isNew() ? QStringList() : m_access.frozenColumns(kind);
    const bool mayNot = !m_access.can(kind, isNew() ? Operation::Create : Operation::Edit);
    for (auto bound = m_fields.cbegin(); bound != m_fields.cend(); ++bound) {
        const Field *field = m_repository.type().fieldByColumn(bound.key());
        setFieldReadOnly(bound.value(), mayNot || hidden.contains(bound.key())
                                            || frozen.contains(bound.key()) || isLocked(bound.key())
                                            || (field && field->isMadeByProgram()));
    }
    m_save->setVisible(!mayNot);
}

void RecordForm::bind(const char *column, QWidget *field)
{
    const QString name = QLatin1StringView(column);
    const Field *described = m_repository.type().fieldByColumn(name);
    Q_ASSERT_X(described, "RecordForm::bind", column);
    m_fields.insert(name, field);
    watch(field);
    if (described->isRequired())
        m_required.append(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(described->title());
}

void RecordForm::watch(QWidget *field)
{
    m_order.append(field);
    FieldError::of(field);
    whenFieldEdited(field, this, [this, field] {
        if (m_filling)
            return;
        setDirty(true);
        FieldError::set(field, {}); // said again when it is left, if it is still so
    });
    whenFieldLeft(field, this, [this, field] {
        if (!m_filling && m_dirty && isVisible())
            checkField(field);
    });
}

void RecordForm::addCheck(QWidget *field, std::function<QString()> check)
{
    m_checks[field].append(std::move(check));
}

void RecordForm::setRequired(QWidget *field, bool required)
{
    m_required.removeAll(field);
    if (required)
        m_required.append(field);
    markRequired();
}

void RecordForm::showErrorAt(QWidget *field, const QString &text)
{
    FieldError::set(field, text);
    field->setFocus(Qt::OtherFocusReason);
}

QString RecordForm::heading() const
{
    const RecordKind kind = m_repository.type().kind;
    return isNew() ? newKindTitle(kind) : kindTitle(kind);
}

QString RecordForm::saveText() const
{
    return tr("&Save");
}

void RecordForm::collect(Record &record) const
{
    for (auto bound = m_fields.cbegin(); bound != m_fields.cend(); ++bound) {
        const Field *field = m_repository.type().fieldByColumn(bound.key());
        if (!field || field->isMadeByProgram())
            continue;
        const QVariant value = fieldValue(bound.value());
        if (field->get(record) != value)
            field->set(record, value);
    }
}

Result<> RecordForm::store(Record &record)
{
    return record.id == 0 ? m_repository.addRecord(record) : m_repository.updateRecord(record);
}

void RecordForm::save()
{
    if (!m_record || m_save->isHidden())
        return;
    m_bar->dismiss();
    if (!checkAll())
        return;
    // A copy, so that a save that fails leaves version and stamps as they were.
    auto edited = copyOf(m_repository.type(), *m_record);
    collect(*edited);
    const auto write = [&] { return store(*edited); };
    const auto stored = m_drafts ? m_drafts->save(this, write) : write();
    if (!stored)
        return showFailure(stored.error());
    m_record = std::move(edited);
    setDirty(false);
    emit saved(m_repository.type().kind, m_record->id);
    accept();
}

void RecordForm::reject()
{
    if (!m_dirty) {
        QDialog::reject();
        return;
    }
    if (m_asking)
        return;
    m_asking = true;
    m_notifier.ask(this,
                   {tr("Leave without saving?"),
                    tr("What you entered here was not saved yet. Keep editing to save it."),
                    tr("&Discard what was entered"), tr("&Keep editing"), true},
                   [this](bool discard) {
                       m_asking = false;
                       if (!discard)
                           return;
                       setDirty(false);
                       QDialog::reject();
                   });
}

bool RecordForm::checkField(QWidget *field)
{
    QString wrong;
    const bool readOnly = !field->isEnabledTo(this) || field->property("readOnly").toBool();
    if (!readOnly) {
        const QVariant value = fieldValue(field);
        if (isFieldMistyped(field))
            wrong = qobject_cast<const RecordPicker *>(field)
                        ? tr("Please choose one from the list.")
                        : tr("This is not a date. Write it like the example, or choose it.");
        else if (m_required.contains(field) && value.toString().isEmpty())
            wrong = missingText(field);
        const auto checks = m_checks.value(field);
        for (const auto &check : checks)
            if (wrong.isEmpty())
                wrong = check();
    }
    FieldError::set(field, wrong);
    return wrong.isEmpty();
}

bool RecordForm::checkAll()
{
    QWidget *first = nullptr;
    QStringList wrong;
    for (QWidget *field : std::as_const(m_order)) {
        if (checkField(field))
            continue;
        if (!first)
            first = field;
        wrong.append(labelText(field));
    }
    m_hint->setProperty("look", first ? u"danger"_s : u"second"_s);
    m_hint->style()->unpolish(m_hint);
    m_hint->style()->polish(m_hint);
    if (!first) {
        retranslate();
        return true;
    }
    m_hint->setText(tr("Not saved yet. Please look at: %1").arg(wrong.join(u", "_s)));
    first->setFocus(Qt::OtherFocusReason);
    return false;
}

QString RecordForm::missingText(const QWidget *field) const
{
    return tr("“%1” is needed.").arg(labelText(field));
}

void RecordForm::showFailure(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    if (error.code == Error::Code::Conflict && !isNew())
        return showConflict();
    if (QWidget *field = m_fields.value(error.field))
        return showErrorAt(field, error.text);
    m_bar->showText(MessageBar::Kind::Danger,
                    tr("Not saved. %1 What you entered is still here.").arg(error.text));
}

void RecordForm::showConflict()
{
    auto newest = m_repository.findRecord(m_record->id);
    if (!newest)
        return showFailure({Error::Code::Failed, newest.error().text, {}, {}});
    auto mine = copyOf(m_repository.type(), *m_record);
    collect(*mine);
    QList<FieldDifference> differences;
    for (QWidget *widget : std::as_const(m_order)) {
        const Field *field = m_repository.type().fieldByColumn(m_fields.key(widget));
        if (!field || field->get(*mine) == field->get(**newest))
            continue;
        differences.append({field->title(), fieldWords(widget, field->get(*mine)),
                            fieldWords(widget, field->get(**newest))});
    }
    const std::shared_ptr<Record> theirs = std::move(*newest);
    auto *dialog = new ConflictDialog(heading(), differences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::keepMineChosen, this,
            [this, theirs] { keepMine(theirs->version); });
    connect(dialog, &ConflictDialog::useTheirsChosen, this,
            [this, theirs] { start(copyOf(m_repository.type(), *theirs)); });
    dialog->open();
}

void RecordForm::keepMine(int version)
{
    m_record->version = version;
    m_bar->showText(MessageBar::Kind::Information,
                    tr("Your version stands in the form. Save it to put it over theirs."));
}

void RecordForm::setDirty(bool dirty)
{
    m_dirty = dirty;
    setWindowModified(dirty);
}

void RecordForm::retranslate()
{
    setWindowTitle(heading() + u"[*]"_s);
    m_heading->setText(heading());
    m_save->setText(saveText());
    m_save->setToolTip(
        tr("Save (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_cancel->setText(tr("&Cancel"));
    m_hint->setText(m_required.isEmpty() ? QString() : tr("* is needed"));
    markRequired();
}

void RecordForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    // Enter in a field goes on to the next; it saves only on the button or with Ctrl.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && focusWidget() != m_save
        && focusWidget() != m_cancel) {
        focusNextChild();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace tarsus
