// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/fieldrules.h"

#include "models/core/contact.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString lookUp(RecordKind kind)
{
    switch (kind) {
    case RecordKind::User:
        return u"SELECT object_id FROM users WHERE id = ?"_s; // who left is named on
    case RecordKind::Owner: return u"SELECT 1 FROM owners WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Practice:
        return u"SELECT 1 FROM practices WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Vet: return u"SELECT 1 FROM vets WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Pet: return u"SELECT 1 FROM pets WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Referral:
        return u"SELECT 1 FROM referrals WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Plan:
        return u"SELECT 1 FROM treatment_plans WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Interaction:
        return u"SELECT 1 FROM interactions WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Xray: return u"SELECT 1 FROM xray_logs WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Appointment:
        return u"SELECT 1 FROM appointments WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Document:
        return u"SELECT 1 FROM documents WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Letter: return u"SELECT 1 FROM letters WHERE id = ? AND deleted_at IS NULL"_s;
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
    return {};
}

} // namespace

FieldRules::FieldRules(const DataContext &context)
    : m_db(context.db)
    , m_lists(context)
{}

Result<> FieldRules::check(const RecordType &type, const Record &record)
{
    for (const Field &field : type.fields) {
        if (field.type != FieldType::Email && field.type != FieldType::Phone
            && field.type != FieldType::Choice)
            continue;
        const QString text = field.get(record).toString().trimmed();
        if (text.isEmpty())
            continue;
        if (field.type == FieldType::Email && !looksLikeEmail(text))
            return Error{Error::Code::Invalid,
                         tr("%1 does not look like an e-mail address (name@example.org).")
                             .arg(field.title()),
                         {},
                         QLatin1String(field.column)};
        if (field.type == FieldType::Phone && !looksLikePhone(text))
            return Error{Error::Code::Invalid,
                         tr("%1 does not look like a phone number: write its digits, with blanks "
                            "or dashes as you like.")
                             .arg(field.title()),
                         {},
                         QLatin1String(field.column)};
        if (field.type == FieldType::Choice && (field.flags & Field::OpenList) == 0) {
            if (auto known = checkChoice(field, text); !known)
                return known;
        }
    }
    return {};
}

Result<> FieldRules::checkChoice(const Field &field, const QString &code)
{
    const QStringList codes = ValueLists::fixedCodes(QString::fromLatin1(field.valueList));
    if (codes.isEmpty() || codes.contains(code)) // roles have a table of their own
        return {};
    return Error{
        Error::Code::Invalid,
        tr("%1 is none of its choices. There are: %2.").arg(field.title(), codes.join(u", "_s)),
        {},
        QLatin1String(field.column)};
}

Result<> FieldRules::checkReferences(const RecordType &type, const Record &now,
                                     const Record *before)
{
    for (const Field &field : type.fields) {
        if (field.type != FieldType::Reference)
            continue;
        const qint64 id = field.get(now).toLongLong();
        if (id == 0 || (before && field.get(*before).toLongLong() == id))
            continue;
        const auto there = isThere(field.target, id);
        if (!there)
            return there.error();
        if (!*there)
            return Error{Error::Code::Invalid,
                         tr("%1: there is no such record (%2), or it was removed.")
                             .arg(field.title(), kindTitle(field.target)),
                         {},
                         QLatin1String(field.column)};
    }
    return {};
}

Result<bool> FieldRules::isThere(RecordKind kind, qint64 id)
{
    auto query = m_queries.find(kind);
    if (query == m_queries.end()) {
        auto prepared = sql::prepare(m_db, lookUp(kind));
        if (!prepared)
            return prepared.error();
        query = m_queries.emplace(kind, std::move(*prepared)).first;
    }
    if (const auto done = sql::run(query->second, {id}); !done)
        return done.error();
    const bool found = query->second.next();
    query->second.finish();
    return found;
}

void FieldRules::keepMadeByProgram(const RecordType &type, Record &now, const Record &before)
{
    for (const Field &field : type.fields) {
        if (field.isMadeByProgram())
            field.set(now, field.get(before));
    }
}

} // namespace tarsus
