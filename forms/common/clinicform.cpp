// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/clinicform.h"

#include "forms/common/fieldvalue.h"
#include "forms/common/formdrafts.h"
#include "models/core/access.h"
#include "models/referrals/referralrepository.h"
#include "models/users/userrepository.h"
#include "models/vocabularies/valuelists.h"
#include "views/common/instantedit.h"
#include "views/common/messagebar.h"
#include "views/common/recordpicker.h"
#include "views/common/searchablebox.h"
#include "views/common/searchsource.h"
#include "views/style/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr auto knownKey = "known"_L1;
constexpr auto belowKey = "below"_L1;
constexpr auto petKey = "pet"_L1;
constexpr auto referralKey = "referral"_L1;
constexpr auto typedKey = "typed"_L1;
constexpr auto columnKey = "column"_L1;
constexpr auto addendumKey = "addendumTo"_L1;

/// Columns whose people are specialists; everybody else may be meant in the others.
bool isForSpecialists(const Field &field)
{
    return QLatin1StringView(field.column).contains("specialist"_L1);
}

} // namespace

ClinicForm::ClinicForm(FormContext context, std::unique_ptr<RecordRepository> owned,
                       QWidget *parent)
    : RecordForm(*owned, *context.data.access, *context.notifier, parent)
    , m_owned(std::move(owned))
    , m_context(std::move(context))
    , m_warning(new MessageBar(this))
{
    m_warning->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_warning);
}

void ClinicForm::bindAll()
{
    for (QLabel *label : body()->findChildren<QLabel *>()) {
        if (const int level = label->property("heading").toInt(); level > 0)
            label->setFont(headingFont(font(), level));
    }
    const RecordType &type = repository().type();
    for (QWidget *editor : body()->findChildren<QWidget *>()) {
        const Field *field = type.fieldByColumn(editor->property("field").toString());
        if (!field)
            continue;
        auto *box = qobject_cast<QComboBox *>(editor);
        if (box && (field->flags & Field::OpenList) != 0)
            makeSearchable(box);
        if (auto *picker = qobject_cast<RecordPicker *>(editor)) {
            picker->setSource(field->target, m_context.source);
            picker->setCreating(m_context.opener && access().can(field->target, Operation::Create));
            connect(picker, &RecordPicker::newRequested, this,
                    [this, column = QString::fromLatin1(field->column)] { makeMissing(column); });
        }
        if (auto *instant = qobject_cast<InstantEdit *>(editor))
            instant->setTimeZone(m_context.data.zone);
        bind(field->column, editor);
        whenFieldEdited(editor, this, [this] { refreshWarnings(); });
    }
}

void ClinicForm::fitContent()
{
    body()->layout()->invalidate();
    const QSize wanted = body()->layout()->sizeHint() + QSize(72, 140);
    const QSize least = isVisible() ? size() : QSize(600, 320);
    const QSize room = screen()->availableSize() - QSize(16, 48); // and a frame
    resize(wanted.boundedTo(QSize(1040, 820)).expandedTo(least).boundedTo(room));
}

void ClinicForm::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !m_isFitted) {
        m_isFitted = true;
        fitContent();
    }
    RecordForm::showEvent(event);
}

void ClinicForm::startBlank(const Prefill &prefill)
{
    m_prefill = prefill;
    startNew(blank(prefill));
}

void ClinicForm::makeMissing(const QString &column)
{
    auto *picker = qobject_cast<RecordPicker *>(fieldOf(column));
    const Field *field = repository().type().fieldByColumn(column);
    Prefill known;
    known.typed = picker->lineEdit()->text().trimmed();
    known.column = column;
    m_context.opener->openNew(field->target, known, this,
                              [self = QPointer(this), column](qint64 id) {
                                  if (self)
                                      self->takeMade(column, id);
                              });
}

void ClinicForm::takeMade(const QString &column, qint64 id)
{
    if (auto *picker = qobject_cast<RecordPicker *>(fieldOf(column)))
        picker->setId(id);
}

bool ClinicForm::startAgain(const QJsonObject &content, qint64 recordId)
{
    if (recordId != 0) {
        if (!startEditing(recordId))
            return false;
    } else {
        const QJsonObject known = content.value(knownKey).toObject();
        startBlank({known.value(petKey).toInteger(), known.value(referralKey).toInteger(),
                    known.value(typedKey).toString(), known.value(columnKey).toString(),
                    known.value(addendumKey).toInteger()});
    }
    restoreContent(content);
    return true;
}

QJsonObject ClinicForm::draftContent() const
{
    QJsonObject content = RecordForm::draftContent();
    content.insert(knownKey, QJsonObject{{petKey, m_prefill.petId},
                                         {referralKey, m_prefill.referralId},
                                         {typedKey, m_prefill.typed},
                                         {columnKey, m_prefill.column},
                                         {addendumKey, m_prefill.addendumToId}});
    const auto *below = qobject_cast<const ClinicForm *>(parentWidget());
    if (below && drafts())
        content.insert(belowKey, QString::number(drafts()->idOf(below))); // exact in any JSON
    return content;
}

qint64 ClinicForm::draftBelow(const QJsonObject &content)
{
    return content.value(belowKey).toString().toLongLong();
}

QString ClinicForm::waitingColumn(const QJsonObject &content)
{
    return content.value(knownKey).toObject().value(columnKey).toString();
}

QString ClinicForm::parentOf(const QString &) const
{
    return {};
}

void ClinicForm::fillLists()
{
    for (const Field &field : repository().type().fields) {
        auto *box = qobject_cast<QComboBox *>(fieldOf(QString::fromLatin1(field.column)));
        if (!box)
            continue;
        if (field.type == FieldType::Choice)
            fillList(field.column);
        else if (field.type == FieldType::Reference && field.target == RecordKind::User)
            fillPeople(field, box);
    }
}

void ClinicForm::fillList(const char *column)
{
    const Field *field = repository().type().fieldByColumn(QString::fromLatin1(column));
    auto *box = qobject_cast<QComboBox *>(fieldOf(QString::fromLatin1(column)));
    const QSignalBlocker quiet(box);
    const QVariant kept = fieldValue(box);
    const QString list = QLatin1StringView(field->valueList);
    box->clear();
    if (!field->isRequired() || box->isEditable())
        box->addItem(QString(), u""_s);
    for (const ValueItem &item : m_context.lists->items(list, parentOf(list)))
        box->addItem(m_context.lists->label(list, item.code), item.code);
    setFieldValue(box, kept);
}

void ClinicForm::fillIds(const char *column, const QList<std::pair<qint64, QString>> &entries)
{
    const Field *field = repository().type().fieldByColumn(QString::fromLatin1(column));
    auto *box = qobject_cast<QComboBox *>(fieldOf(QString::fromLatin1(column)));
    const QSignalBlocker quiet(box);
    const QVariant kept = box->currentData();
    box->clear();
    if (!field->isRequired())
        box->addItem(tr("None"), qint64(0));
    for (const auto &[id, words] : entries)
        box->addItem(words, id);
    const int item = box->findData(kept);
    box->setCurrentIndex(item < 0 && box->count() > 0 ? 0 : item);
}

void ClinicForm::fillPeople(const Field &field, QComboBox *box)
{
    const auto people = UserRepository(m_context.data)
                            .active(isForSpecialists(field) ? u"specialist"_s : QString());
    const QVariant chosen = field.get(record());
    const QVariant kept =
        box->count() > 0 && box->currentIndex() >= 0 ? box->currentData() : chosen;
    QList<std::pair<qint64, QString>> entries;
    bool isThere = kept.toLongLong() == 0;
    if (people) {
        for (const User &person : *people) {
            entries.append({person.id, person.fullName});
            isThere = isThere || person.id == kept.toLongLong();
        }
    }
    if (!isThere) // somebody who left, or has another role now, is still who it was
        entries.append(
            {kept.toLongLong(), m_context.source->hit(RecordKind::User, kept.toLongLong()).title});
    fillIds(field.column, entries);
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(kept.isNull() ? QVariant(qint64(0)) : kept));
}

void ClinicForm::fillReferrals(const char *column, qint64 petId)
{
    QList<std::pair<qint64, QString>> entries;
    ReferralRepository referrals(m_context.data);
    if (const auto ids = referrals.idsWhere("pet_id", petId)) {
        for (const qint64 id : *ids) {
            const auto referral = referrals.find(id);
            if (referral) {
                const QDate day = referral->receivedAt.toTimeZone(m_context.data.zone).date();
                entries.append({id, tr("%1, received %2")
                                        .arg(referral->referralNumber,
                                             QLocale().toString(day, QLocale::ShortFormat))});
            }
        }
    }
    fillIds(column, entries);
}

void ClinicForm::started()
{
    fillLists();
    // The boxes were empty when the record was filled in: once more, now that they know the words.
    for (const Field &field : repository().type().fields) {
        auto *box = qobject_cast<QComboBox *>(fieldOf(QString::fromLatin1(field.column)));
        const bool people = field.type == FieldType::Reference && field.target == RecordKind::User;
        if (box && (field.type == FieldType::Choice || people)) {
            const QSignalBlocker quiet(box);
            setFieldValue(box, people && field.get(record()).isNull() ? QVariant(qint64(0))
                                                                      : field.get(record()));
        }
    }
    const QStringList hidden = access().hiddenColumns(repository().type().kind);
    for (const QString &column : hidden) {
        if (QWidget *editor = fieldOf(column); editor && !isNew())
            editor->parentWidget()->setToolTip(tr("Your role does not see this."));
    }
    refreshWarnings();
}

void ClinicForm::refreshWarnings()
{
    QStringList texts;
    if (auto now = repository().type().make()) {
        *now = record();
        for (const Field &field : repository().type().fields)
            field.set(*now, field.get(record()));
        collect(*now);
        texts = warningsOf(*now);
    }
    if (texts.isEmpty())
        m_warning->dismiss();
    else if (m_warning->isHidden() || m_warning->text() != texts.join(u'\n'))
        m_warning->showText(MessageBar::Kind::Warning, texts.join(u'\n'));
}

void ClinicForm::retranslate()
{
    retranslateBody();
    RecordForm::retranslate();
}

void ClinicForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fillLists();
    RecordForm::changeEvent(event);
}

} // namespace tarsus
