// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rules/rulespreview.h"

#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/services/records/repositories.h"
#include "models/services/rules/rulecolumns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// A column of a sample: shown unless the kind's rule hides it.
struct SampleColumn
{
    RecordKind kind;
    const char *column;
    const char *expression;
};

constexpr SampleColumn petColumns[] = {
    {RecordKind::Pet, "pet_name", "t.pet_name"},
    {RecordKind::Pet, "species", "t.species"},
    {RecordKind::Owner, "owner_name", "o.owner_name"},
    {RecordKind::Owner, "phone", "o.phone"},
    {RecordKind::Pet, "assigned_specialist_id", "s.full_name"},
    {RecordKind::Pet, "medical_history_summary", "t.medical_history_summary"},
};
constexpr SampleColumn referralColumns[] = {
    {RecordKind::Referral, "referral_number", "t.referral_number"},
    {RecordKind::Referral, "pet_id", "p.pet_name"},
    {RecordKind::Referral, "status", "t.status"},
    {RecordKind::Referral, "priority", "t.priority"},
    {RecordKind::Referral, "specialist_id", "s.full_name"},
    {RecordKind::Referral, "referral_reason", "t.referral_reason"},
};
constexpr char petSource[] = " FROM pets t LEFT JOIN owners o ON o.id = t.owner_id"
                             " LEFT JOIN users s ON s.id = t.assigned_specialist_id";
constexpr char referralSource[] = " FROM referrals t LEFT JOIN pets p ON p.id = t.pet_id"
                                  " LEFT JOIN users s ON s.id = t.specialist_id";
constexpr int sampleRows = 8;
constexpr qsizetype longestCell = 60;

QStringList emptyFieldsOf(const Access &as, RecordKind kind)
{
    QStringList titles;
    const QStringList hidden = as.hiddenColumns(kind);
    for (const QString &column : hidden)
        titles += rulecolumns::titleOf(kind, column);
    titles.removeDuplicates();
    return titles;
}

Result<PreviewedKind> previewKind(const QSqlDatabase &db, const Access &as, const RecordType &type)
{
    PreviewedKind result{type.kind, 0, 0, emptyFieldsOf(as, type.kind)};
    const QString from = u"SELECT count(*) FROM "_s % QLatin1StringView(type.table)
                         % u" t WHERE t.deleted_at IS NULL"_s;
    const auto total = sql::value(db, from);
    if (!total)
        return total.error();
    result.total = total->toLongLong();
    const ScopeClause reach = scopeClause(as, type.kind, Operation::View, u"t"_s);
    if (reach.sql == "1"_L1) {
        result.seen = result.total;
        return result;
    }
    const auto seen = sql::value(db, QString(from % u" AND "_s % reach.sql), reach.values);
    if (!seen)
        return seen.error();
    result.seen = seen->toLongLong();
    return result;
}

template<typename Columns>
Result<PreviewedList> previewList(const QSqlDatabase &db, const Access &as, RecordKind kind,
                                  const Columns &columns, const char *source)
{
    PreviewedList list;
    QStringList expressions;
    for (const SampleColumn &column : columns) {
        const QString name = QLatin1StringView(column.column);
        list.titles += rulecolumns::titleOf(column.kind, name);
        expressions += as.hiddenColumns(column.kind).contains(name)
                           ? u"''"_s
                           : QString(QLatin1StringView(column.expression));
    }
    if (!as.can(kind, Operation::View))
        return list;
    const ScopeClause reach = scopeClause(as, kind, Operation::View, u"t"_s);
    auto rows = sql::run(db,
                         u"SELECT "_s % expressions.join(u", "_s) % QLatin1StringView(source)
                             % u" WHERE t.deleted_at IS NULL AND "_s % reach.sql
                             % u" ORDER BY t.updated_at DESC, t.id DESC LIMIT "_s
                             % QString::number(sampleRows),
                         reach.values);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        QStringList cells;
        for (int i = 0; i < static_cast<int>(expressions.size()); ++i)
            cells += rows->value(i).toString().simplified().left(longestCell);
        list.rows.append(cells);
    }
    return list;
}

} // namespace

Result<RulesPreview> previewRules(const QSqlDatabase &db, const Access &as,
                                  const std::function<bool()> &goOn)
{
    RulesPreview preview;
    for (const RecordType *type : recordTypes()) {
        if (goOn && !goOn())
            return Error{Error::Code::Cancelled, {}};
        const auto kind = previewKind(db, as, *type);
        if (!kind)
            return kind.error();
        preview.kinds.append(*kind);
    }
    auto pets = previewList(db, as, RecordKind::Pet, petColumns, petSource);
    if (!pets)
        return pets.error();
    preview.pets = std::move(*pets);
    auto referrals = previewList(db, as, RecordKind::Referral, referralColumns, referralSource);
    if (!referrals)
        return referrals.error();
    preview.referrals = std::move(*referrals);
    return preview;
}

} // namespace tarsus
