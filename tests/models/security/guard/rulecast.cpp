// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/security/guard/rulecast.h"

#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/security/policy.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace tarsus::test {
namespace {

const QString stamp = u"2026-02-01T08:00:00.000Z"_s;

} // namespace

QString nameOf(Whose whose)
{
    switch (whose) {
    case Whose::Own: return u"own"_s;
    case Whose::Assigned: return u"assigned"_s;
    case Whose::Others: return u"others"_s;
    case Whose::Unassigned: break;
    }
    return u"unassigned"_s;
}

Scope shippedScope(const QString &role, RecordKind kind, Operation operation)
{
    for (const PolicyRule &rule : defaultPolicy()) {
        if (role == QLatin1String(rule.role) && rule.kind == kind && rule.operation == operation)
            return rule.scope;
    }
    return Scope::None;
}

QStringList RuleCast::roles()
{
    return {QString::fromLatin1(role::administrator), QString::fromLatin1(role::specialist),
            QString::fromLatin1(role::coordinator), QString::fromLatin1(role::clientCare)};
}

QString RuleCast::userOf(const QString &role)
{
    static const QHash<QString, QString> names{{u"administrator"_s, u"admin"_s},
                                               {u"specialist"_s, u"specialist"_s},
                                               {u"coordinator"_s, u"coordinator"_s},
                                               {u"clientCare"_s, u"frontdesk"_s}};
    return names.value(role);
}

RuleCast::RuleCast(const QString &role)
    : m_clinic(userOf(role))
    , m_role(role)
{
    m_person = m_clinic.clinic().session().personId();
    makePeople();
    for (const Whose whose : everyWhose)
        makeCase(whose);
}

qint64 RuleCast::raw(const QString &text, const QVariantList &values)
{
    const auto done = sql::run(m_clinic.db(), text, values);
    if (!done)
        qFatal("%s: %s", qPrintable(text), qPrintable(done.error().detail));
    return done->lastInsertId().toLongLong();
}

qint64 RuleCast::insert(const QString &table, const QStringList &columns, QVariantList values,
                        qint64 by)
{
    const QStringList all =
        QStringList{u"object_id"_s, u"created_at"_s, u"updated_at"_s, u"created_by_id"_s} + columns;
    values = QVariantList{newObjectId(), stamp, stamp, by} + values;
    return raw(u"INSERT INTO "_s + table + u" ("_s + all.join(u", ") + u") VALUES ("_s
                   + QStringList(all.size(), u"?"_s).join(u", ") + u')',
               values);
}

void RuleCast::keep(RecordKind kind, Whose whose, qint64 id)
{
    m_records.insert({int(kind), int(whose)}, id);
}

void RuleCast::makePeople()
{
    const QStringList columns{u"username"_s, u"email"_s, u"role"_s, u"full_name"_s};
    const auto add = [&](const QString &name, qint64 by) {
        return insert(u"users"_s, columns, {name, name, u"specialist"_s, name}, by);
    };
    m_other = add(u"other"_s, 1);
    keep(RecordKind::User, Whose::Own, add(u"made"_s, m_person));
    keep(RecordKind::User, Whose::Assigned, m_person);
    keep(RecordKind::User, Whose::Others, m_other);
    keep(RecordKind::User, Whose::Unassigned, add(u"newcomer"_s, m_other));
}

/// A pet with everything that hangs on it. All of it has the word of `whose` in its texts.
void RuleCast::makeCase(Whose whose)
{
    const QString word = u"zz"_s + nameOf(whose);
    const qint64 by = whose == Whose::Own ? m_person : m_other;
    const bool mine = whose == Whose::Assigned;
    const bool waits = whose == Whose::Unassigned;
    const auto keep = [&](RecordKind kind, qint64 id) {
        this->keep(kind, whose, id);
        return id;
    };
    using K = RecordKind;
    const qint64 owner =
        keep(K::Owner, insert(u"owners"_s, {u"owner_name"_s, u"phone"_s}, {word, u"030 1"_s}, by));
    const qint64 practice =
        keep(K::Practice, insert(u"practices"_s, {u"practice_name"_s}, {word}, by));
    const qint64 vet = keep(K::Vet, insert(u"vets"_s, {u"vet_name"_s}, {word}, by));
    const qint64 pet = keep(
        K::Pet,
        insert(u"pets"_s,
               {u"pet_name"_s, u"species"_s, u"medical_history_summary"_s, u"owner_id"_s,
                u"assigned_specialist_id"_s},
               {word, u"dog"_s, QString(u"history "_s + word), owner, mine ? m_person : m_other},
               by));
    const qint64 referral =
        keep(K::Referral,
             insert(u"referrals"_s,
                    {u"referral_number"_s, u"pet_id"_s, u"referring_practice_id"_s,
                     u"referring_vet_id"_s, u"referral_reason"_s, u"status"_s, u"received_by_id"_s,
                     u"received_at"_s, u"priority"_s, u"specialist_id"_s},
                    {QString(u"R-2026-"_s + QString::number(10001 + int(whose))), pet, practice,
                     vet, word, waits ? u"new"_s : u"in_progress"_s, m_other, stamp, u"routine"_s,
                     waits ? QVariant() : QVariant(m_other)},
                    by));
    keep(K::Plan, insert(u"treatment_plans"_s,
                         {u"plan_title"_s, u"pet_id"_s, u"referral_id"_s, u"diagnosis_notes"_s,
                          u"plan_status"_s, u"client_instructions"_s, u"next_review_date"_s},
                         {word, pet, referral, QString(u"secret "_s + word), u"active"_s, word,
                          u"2026-02-20"_s},
                         by));
    keep(K::Interaction, insert(u"interactions"_s,
                                {u"pet_id"_s, u"user_id"_s, u"interaction_type"_s, u"summary"_s,
                                 u"follow_up_needed"_s, u"interaction_at"_s},
                                {pet, by, u"call"_s, word, 0, stamp}, by));
    const QString hash = QString(64, u'a');
    keep(K::Xray,
         insert(u"xray_logs"_s,
                {u"pet_id"_s, u"xray_date"_s, u"findings"_s, u"file_hash"_s, u"file_sha256"_s,
                 u"file_name"_s, u"file_type"_s, u"file_size"_s},
                {pet, stamp, word, QByteArray(32, 'a'), hash, word, u"image/png"_s, 9}, by));
    const qint64 appointment = keep(
        K::Appointment, insert(u"appointments"_s, {u"pet_id"_s, u"appointment_date"_s, u"notes"_s},
                               {pet, stamp, word}, by));
    keep(K::Document, insert(u"documents"_s,
                             {u"pet_id"_s, u"document_title"_s, u"file_hash"_s, u"file_sha256"_s,
                              u"file_name"_s, u"file_type"_s, u"file_size"_s},
                             {pet, word, QByteArray(32, 'b'), hash, word, u"text/plain"_s, 9}, by));
    keep(K::Letter, insert(u"letters"_s,
                           {u"pet_id"_s, u"letter_kind"_s, u"letter_title"_s, u"body"_s,
                            u"body_text"_s, u"body_sha256"_s},
                           {pet, u"decline"_s, word, QString(u"secret "_s + word),
                            QString(u"secret "_s + word), hash},
                           by));
    const auto part = [&](const QString &table, const QString &text, const QVariantList &values) {
        m_parts.insert({table, int(whose)}, raw(text, values));
    };
    part(u"owner_phones"_s, u"INSERT INTO owner_phones (owner_id, phone) VALUES (?, '040 2')"_s,
         {owner});
    raw(u"INSERT INTO practice_vets (practice_id, vet_id) VALUES (?, ?)"_s, {practice, vet});
    m_parts.insert({u"practice_vets"_s, int(whose)}, practice);
    part(u"pet_chips"_s, u"INSERT INTO pet_chips (pet_id, chip) VALUES (?, '276098106000001')"_s,
         {pet});
    part(u"pet_weights"_s,
         u"INSERT INTO pet_weights (pet_id, weight_kg, entered_value, measured_on, created_at) "
         "VALUES (?, 5, 5, '2026-01-01', ?)"_s,
         {pet, stamp});
    part(u"pet_alerts"_s,
         u"INSERT INTO pet_alerts (pet_id, alert_text, created_at) VALUES (?, ?, ?)"_s,
         {pet, word, stamp});
    part(u"pet_problems"_s,
         u"INSERT INTO pet_problems (pet_id, problem, created_at) VALUES (?, ?, ?)"_s,
         {pet, word, stamp});
    part(u"problem_records"_s,
         u"INSERT INTO problem_records (pet_id, problem_id, kind, record_id) "
         "VALUES (?, ?, 'plan', 1000)"_s,
         {pet, m_parts.value({u"pet_problems"_s, int(whose)})});
    raw(u"INSERT INTO referral_cc (referral_id, vet_id) VALUES (?, ?)"_s, {referral, vet});
    m_parts.insert({u"referral_cc"_s, int(whose)}, referral);
    part(u"referral_steps"_s,
         u"INSERT INTO referral_steps (referral_id, from_status, to_status, stepped_at) "
         "VALUES (?, '', 'new', ?)"_s,
         {referral, stamp});
    part(u"appointment_reminders"_s,
         u"INSERT INTO appointment_reminders (appointment_id, due_at) VALUES (?, ?)"_s,
         {appointment, stamp});
}

void RuleCast::setRule(const QString &role, RecordKind kind, Operation operation, Scope scope)
{
    raw(u"INSERT INTO access_rules (role, kind, operation, scope) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (role, kind, operation) DO UPDATE SET scope = excluded.scope"_s,
        {role, kindWord(kind), operationWord(operation), scopeWord(scope)});
    if (!m_clinic.clinic().reloadSession(m_clinic.db()))
        qFatal("the session was not read again");
}

QString RuleCast::frozen(const QString &role, RecordKind kind)
{
    const auto columns = sql::value(m_clinic.db(),
                                    u"SELECT max(frozen_columns) FROM access_rules "
                                    "WHERE role = ? AND kind = ? AND operation = 'edit'"_s,
                                    {role, kindWord(kind)});
    return columns ? columns->toString() : QString();
}

void RuleCast::setFrozen(const QString &role, RecordKind kind, const QString &columns)
{
    raw(u"UPDATE access_rules SET frozen_columns = ? "
        "WHERE role = ? AND kind = ? AND operation = 'edit'"_s,
        {columns.isNull() ? u""_s : columns, role, kindWord(kind)});
}

RuleCast::Answer RuleCast::ask(const QString &text, const QVariantList &values)
{
    Answer answer;
    QSqlQuery query(m_clinic.connection().database());
    query.setForwardOnly(true);
    if (!query.prepare(text)) {
        answer.error = m_lastError = query.lastError().databaseText();
        return answer;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec()) {
        answer.error = m_lastError = query.lastError().databaseText();
        return answer;
    }
    while (query.next()) {
        if (answer.rows++ == 0)
            answer.first = query.value(0);
    }
    if (query.lastError().isValid()) {
        answer.error = m_lastError = query.lastError().databaseText();
        return answer;
    }
    answer.done = true;
    answer.changed = query.numRowsAffected();
    return answer;
}

} // namespace tarsus::test
