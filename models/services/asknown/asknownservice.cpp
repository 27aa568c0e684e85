// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/asknown/asknownservice.h"

#include "models/audit/auditwords.h"
#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/security/clinic.h"
#include "models/vocabularies/valuelists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// In which order a case is read, and what tells its records from each other.
struct Shown
{
    const char *kind;
    const char *title;  ///< column
    const char *moment; ///< column; the newest comes first
};

constexpr Shown order[] = {
    {"pet", "pet_name", ""},
    {"pet_alerts", "alert_text", "created_at"},
    {"pet_problems", "problem", "created_at"},
    {"pet_weights", "weight_kg", "measured_on"},
    {"pet_chips", "chip", ""},
    {"referral", "referral_number", "received_at"},
    {"plan", "plan_title", "created_at"},
    {"interaction", "interaction_type", "interaction_at"},
    {"xray", "body_part", "xray_date"},
    {"letter", "letter_title", "created_at"},
    {"document", "document_title", "created_at"},
    {"appointment", "appointment_type", "appointment_date"},
    {"referral_cc", "vet_id", ""},
    {"referral_steps", "to_status", "stepped_at"},
    {"appointment_reminders", "channel", "due_at"},
};

const Shown *shownOf(const QString &kind)
{
    for (const Shown &shown : order) {
        if (kind == QLatin1String(shown.kind))
            return &shown;
    }
    return nullptr;
}

bool comesBefore(const CaseRow &one, const CaseRow &other)
{
    const Shown *first = shownOf(one.kind);
    const Shown *second = shownOf(other.kind);
    if (first != second)
        return first < second;
    const QString column = QLatin1String(first->moment);
    const QString at = one.text(column);
    const QString otherAt = other.text(column);
    return at != otherAt ? at > otherAt : one.id < other.id;
}

} // namespace

AsKnownService::AsKnownService(DataContext person, const QSqlDatabase &whole,
                               const CodeLabels *labels)
    : m_person(std::move(person))
    , m_whole(whole)
    , m_words(m_person, labels)
{}

Result<> AsKnownService::mayRead(qint64 petId) const
{
    const ScopeClause scope =
        scopeClause(*m_person.access, RecordKind::Pet, Operation::View, u"t"_s);
    const auto found =
        sql::value(m_person.db, u"SELECT t.object_id FROM pets t WHERE t.id = ? AND "_s % scope.sql,
                   QVariantList{petId} + scope.values);
    if (!found)
        return found.error();
    if (found->isValid())
        return {};
    return Error{Error::Code::NotFound, tr("This pet is not there, or you may not see it."), {}};
}

Result<bool> AsKnownService::isCase(qint64 petId) const
{
    const ScopeClause scope = caseClause(*m_person.access, u"t.id"_s);
    const auto found =
        sql::value(m_person.db, u"SELECT t.object_id FROM pets t WHERE t.id = ? AND "_s % scope.sql,
                   QVariantList{petId} + scope.values);
    if (!found)
        return found.error();
    return found->isValid();
}

Result<KnownCase> AsKnownService::read(qint64 petId, const QDateTime &at) const
{
    if (const auto allowed = mayRead(petId); !allowed)
        return allowed.error();
    const auto ofPerson = isCase(petId);
    if (!ofPerson)
        return ofPerson.error();
    const auto known = CaseReader(m_whole).read(petId, at);
    if (!known)
        return known.error();
    KnownCase result;
    result.at = at;
    result.trailBegins = known->trailBegins;
    result.isBeforeTrail = known->lastSeq == 0;
    const auto pet = known->rows.constFind({u"pet"_s, QString::number(petId)});
    result.isThere = pet != known->rows.constEnd() && pet->text(u"deleted_at"_s).isEmpty();
    if (!result.isThere)
        return result;
    QList<const CaseRow *> rows;
    for (const CaseRow &row : known->rows) {
        if (row.text(u"deleted_at"_s).isEmpty() && isInReach(*known, row, *ofPerson))
            rows.append(&row);
    }
    std::ranges::sort(
        rows, [](const CaseRow *one, const CaseRow *other) { return comesBefore(*one, *other); });
    for (const CaseRow *row : std::as_const(rows)) {
        result.records.append(
            worded(*known, CaseRewind::keyOf(row->kind, row->id, row->values), *row));
    }
    result.petName = result.records.isEmpty() ? QString() : result.records.first().title;
    addViewers(result, *known);
    return result;
}

bool AsKnownService::isInReach(const CaseAtMoment &known, const CaseRow &row, bool isCase) const
{
    const Access &access = *m_person.access;
    const auto ruled = auditwords::ruledBy(row.kind);
    if (!ruled)
        return false;
    const CaseRow *record = &row; // whose rules count: the row's own, or those of its record
    if (row.kind == "referral_cc"_L1 || row.kind == "referral_steps"_L1
        || row.kind == "appointment_reminders"_L1) {
        const bool isReminder = row.kind == "appointment_reminders"_L1;
        const qint64 id = row.number(isReminder ? u"appointment_id"_s : u"referral_id"_s);
        const auto parent = known.rows.constFind({kindWord(*ruled), QString::number(id)});
        if (parent == known.rows.constEnd() || !parent->text(u"deleted_at"_s).isEmpty())
            return false;
        record = &*parent;
    }
    switch (access.scope(*ruled, Operation::View)) {
    case Scope::None: return false;
    case Scope::Own:
        if (record->number(u"created_by_id"_s) != access.personId() && *ruled != RecordKind::Pet)
            return false; // of a pet it was asked before
        break;
    case Scope::Assigned:
        if (!isCase)
            return false;
        break;
    case Scope::All: break;
    }
    return *ruled != RecordKind::Interaction
           || !access.exceptTypes(*ruled).contains(record->text(u"interaction_type"_s));
}

RecordAsKnown AsKnownService::worded(const CaseAtMoment &known, const CaseRowKey &key,
                                     const CaseRow &row) const
{
    RecordAsKnown record;
    record.kind = row.kind;
    record.id = row.id;
    record.kindTitle = auditwords::subjectTitle(row.kind);
    record.title = titleOf(row);
    record.fields = fieldsOf(row);
    record.isChangedSince = row.isChangedSince;
    CaseAtMoment::Writing last = known.lastWritten.value(key);
    if (!last.at.isValid()) { // from before the trail: the record itself tells
        const bool unchanged = !row.text(u"updated_at"_s).isEmpty()
                               && row.text(u"updated_at"_s) <= instantText(known.at);
        last.personId = row.number(unchanged ? u"updated_by_id"_s : u"created_by_id"_s);
        last.at = instantFromText(row.text(unchanged ? u"updated_at"_s : u"created_at"_s));
    }
    record.writtenAt = last.at;
    if (last.personId != 0)
        record.writtenBy = m_words.recordTitle(RecordKind::User, last.personId);
    return record;
}

QString AsKnownService::titleOf(const CaseRow &row) const
{
    const Shown *shown = shownOf(row.kind);
    const auto kind = auditwords::ruledBy(row.kind);
    const QStringList hidden = kind ? m_person.access->hiddenColumns(*kind) : QStringList();
    const auto text = [&](const char *column) {
        const QString name = QLatin1String(column);
        const auto known = trailColumn(row.kind, name);
        return known && !hidden.contains(name) ? m_words.text(*known, row.values.value(name))
                                               : QString();
    };
    QString title = text(shown->title);
    if (row.kind == "pet_weights"_L1)
        title = tr("%1 kg").arg(title);
    const QString when =
        QLatin1String(shown->moment) == "created_at"_L1 || row.kind == "referral"_L1
            ? QString()
            : text(shown->moment);
    if (title.isEmpty() || when.isEmpty())
        return title + when;
    return tr("%1, %2", "what, when").arg(title, when);
}

QList<KnownField> AsKnownService::fieldsOf(const CaseRow &row) const
{
    const auto kind = auditwords::ruledBy(row.kind);
    const QStringList hidden = kind ? m_person.access->hiddenColumns(*kind) : QStringList();
    QList<KnownField> fields;
    for (auto it = row.values.cbegin(); it != row.values.cend(); ++it) {
        const auto column = trailColumn(row.kind, it.key());
        const bool isOfThePet = column && column->target == RecordKind::Pet;
        if (!column || isOfThePet || hidden.contains(it.key()))
            continue;
        if (column->type == FieldType::Boolean && it->toInteger() == 0)
            continue;
        const QString text = m_words.text(*column, *it);
        if (!text.isEmpty())
            fields.append({it.key(), column->title, text, column->type == FieldType::LongText});
    }
    std::ranges::stable_sort(fields, [&](const KnownField &one, const KnownField &other) {
        if (one.isLong != other.isLong)
            return other.isLong;
        return trailColumnOrder(row.kind, one.column) < trailColumnOrder(row.kind, other.column);
    });
    return fields;
}

void AsKnownService::addViewers(KnownCase &result, const CaseAtMoment &known) const
{
    const Scope scope = m_person.access->scope(RecordKind::AuditEntry, Operation::View);
    result.onlyOwnViews = scope != Scope::All;
    for (const CaseView &view : known.views) {
        const bool isOwn = view.personId == m_person.access->personId();
        if (scope == Scope::All || (scope != Scope::None && isOwn)) {
            result.viewers.append({view.personId == 0
                                       ? tr("The program")
                                       : m_words.recordTitle(RecordKind::User, view.personId),
                                   view.first, view.last, view.times});
        }
    }
}

Result<KnownCase> readAsKnown(Clinic &clinic, qint64 petId, const QDateTime &at)
{
    const auto person = clinic.connect();
    if (!person)
        return person.error();
    // What the person may see is decided here: undoing needs everybody's entries.
    const auto whole =
        Connection::open(clinic.folder() % u'/' % clinic.keyFile().database, clinic.recordsKey(),
                         {.kind = FileKind::Records, .readOnly = true});
    if (!whole)
        return whole.error();
    const DataContext context = clinic.context(*person);
    const ValueLists lists(context);
    return AsKnownService(context, whole->database(), &lists).read(petId, at);
}

} // namespace tarsus
