// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/merge/mergeundo.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/core/mergeaccess.h"
#include "models/db/columnvalue.h"
#include "models/db/sql.h"
#include "models/services/records/repositories.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using K = RecordKind;

constexpr std::array allTies{
    MergeUndo::Tie{"treatment_plans", "referral_id", "referrals"},
    MergeUndo::Tie{"interactions", "referral_id", "referrals"},
    MergeUndo::Tie{"interactions", "treatment_plan_id", "treatment_plans"},
    MergeUndo::Tie{"interactions", "addendum_to_id", "interactions"},
    MergeUndo::Tie{"xray_logs", "referral_id", "referrals"},
    MergeUndo::Tie{"appointments", "referral_id", "referrals"},
    MergeUndo::Tie{"documents", "referral_id", "referrals"},
    MergeUndo::Tie{"documents", "treatment_plan_id", "treatment_plans"},
    MergeUndo::Tie{"documents", "interaction_id", "interactions"},
    MergeUndo::Tie{"letters", "referral_id", "referrals"},
    MergeUndo::Tie{"letters", "amends_id", "letters"},
    MergeUndo::Tie{"letters", "document_id", "documents"},
    MergeUndo::Tie{"problem_records", "problem_id", "pet_problems"},
};

constexpr std::array allMoved{
    MergeUndo::Moved{K::Pet, "referrals", "pet_id", true},
    MergeUndo::Moved{K::Pet, "treatment_plans", "pet_id", true},
    MergeUndo::Moved{K::Pet, "interactions", "pet_id", true},
    MergeUndo::Moved{K::Pet, "xray_logs", "pet_id", true},
    MergeUndo::Moved{K::Pet, "appointments", "pet_id", true},
    MergeUndo::Moved{K::Pet, "documents", "pet_id", true},
    MergeUndo::Moved{K::Pet, "letters", "pet_id", true},
    MergeUndo::Moved{K::Pet, "pet_weights", "pet_id", false},
    MergeUndo::Moved{K::Pet, "pet_alerts", "pet_id", false},
    MergeUndo::Moved{K::Pet, "pet_chips", "pet_id", false},
    MergeUndo::Moved{K::Pet, "pet_problems", "pet_id", false},
    MergeUndo::Moved{K::Pet, "problem_records", "pet_id", false},
    MergeUndo::Moved{K::Pet, "hand_overs", "pet_id", false},
    MergeUndo::Moved{K::Pet, "worklist_marks", "pet_id", false},
    MergeUndo::Moved{K::Owner, "pets", "owner_id", true},
    MergeUndo::Moved{K::Owner, "owner_phones", "owner_id", false},
};

constexpr QStringView mergeColumns =
    u"SELECT m.id, m.kind, m.survivor_id, m.duplicate_id, m.survivor_title, m.duplicate_title,"
    " m.merged_at, coalesce(u.full_name, ''), m.undone_at, coalesce(w.full_name, ''), m.fields,"
    " m.added FROM merges m LEFT JOIN users u ON u.id = m.merged_by_id"
    " LEFT JOIN users w ON w.id = m.undone_by_id ";

MergeEntry entryFrom(const QSqlQuery &row)
{
    MergeEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.kind = kindFromWord(row.value(1).toString()).value_or(K::Pet);
    entry.staysId = row.value(2).toLongLong();
    entry.duplicateId = row.value(3).toLongLong();
    entry.staysTitle = row.value(4).toString();
    entry.duplicateTitle = row.value(5).toString();
    entry.mergedAt = instantFromText(row.value(6).toString());
    entry.mergedBy = row.value(7).toString();
    entry.undoneAt = instantFromText(row.value(8).toString());
    entry.undoneBy = row.value(9).toString();
    return entry;
}

/// Whether its rows are removed softly.
bool isRecord(const char *table)
{
    return std::ranges::any_of(allMoved, [table](const MergeUndo::Moved &one) {
        return one.isRecord && QLatin1String(one.table) == QLatin1String(table);
    });
}

QJsonDocument json(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8());
}

} // namespace

std::span<const MergeUndo::Tie> MergeUndo::ties()
{
    return allTies;
}

std::span<const MergeUndo::Moved> MergeUndo::moved()
{
    return allMoved;
}

MergeUndo::MergeUndo(DataContext context)
    : m_context(std::move(context))
{}

Result<QList<MergeEntry>> MergeUndo::merges() const
{
    if (!mayMerge(*m_context.access, K::Pet) && !mayMerge(*m_context.access, K::Owner))
        return Error{Error::Code::Forbidden, tr("Your role does not merge records.")};
    auto rows = sql::run(m_context.db, mergeColumns % u"ORDER BY m.id DESC LIMIT 500"_s);
    if (!rows)
        return rows.error();
    QList<MergeEntry> entries;
    while (rows->next())
        entries.append(entryFrom(*rows));
    return entries;
}

Result<MergeUndo::Merge> MergeUndo::read(qint64 mergeId) const
{
    if (!mayMerge(*m_context.access, K::Pet) && !mayMerge(*m_context.access, K::Owner))
        return Error{Error::Code::Forbidden, tr("Your role does not merge records.")};
    auto rows = sql::run(m_context.db, mergeColumns % u"WHERE m.id = ?"_s, {mergeId});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return Error{Error::Code::NotFound, tr("There is no such merge, or you may not see it.")};
    return Merge{entryFrom(*rows), json(rows->value(10)).object(), json(rows->value(11)).array()};
}

Result<> MergeUndo::undo(qint64 mergeId)
{
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto merge = read(mergeId);
        if (!merge)
            return merge.error();
        if (!mayMerge(*m_context.access, merge->entry.kind))
            return Error{Error::Code::Forbidden, tr("Your role does not merge such records.")};
        if (merge->entry.undoneAt.isValid())
            return Error{Error::Code::Invalid, tr("This merge was undone already.")};
        QStringList against;
        if (auto looked = obstacles(*merge, against); !looked)
            return looked;
        if (!against.isEmpty())
            return Error{Error::Code::Conflict,
                         tr("The merge cannot be undone, and nothing was changed. %1")
                             .arg(against.join(u' '))};
        if (auto removed = removeAdded(*merge); !removed)
            return removed;
        const auto back = sql::run(
            m_context.db, u"UPDATE main.merges SET undone_at = ?, undone_by_id = ? WHERE id = ?"_s,
            {instantText(m_context.clock->now()), m_context.access->personId(), mergeId});
        if (!back)
            return back.error();
        return restoreFields(*merge);
    });
}

Result<> MergeUndo::obstacles(const Merge &merge, QStringList &found) const
{
    const Repositories all(m_context);
    if (!all.of(merge.entry.kind).findRecord(merge.entry.staysId)) {
        const auto later =
            sql::value(m_context.db,
                       u"SELECT id FROM merges WHERE kind = ? AND duplicate_id = ?"
                       " AND undone_at IS NULL AND id > ?"_s,
                       {kindWord(merge.entry.kind), merge.entry.staysId, merge.entry.id});
        if (!later)
            return later.error();
        found += later->isValid() ? tr("The record that stayed was merged with another later: undo "
                                       "that merge first.")
                                  : tr("The record that stayed was removed since.");
        return {};
    }
    if (auto done = findChanged(merge, found); !done)
        return done;
    if (auto done = findGone(merge, found); !done)
        return done;
    return merge.entry.kind == K::Pet ? findTied(merge, found) : Result<>();
}

/// What went along is somewhere else by now, or its phones were entered anew.
Result<> MergeUndo::findGone(const Merge &merge, QStringList &found) const
{
    int gone = 0;
    for (const Moved &one : allMoved) {
        const QString table = QString::fromLatin1(one.table);
        const bool counts = one.isRecord || table == "owner_phones"_L1;
        if (one.kind != merge.entry.kind || !counts)
            continue;
        const auto missing = sql::value(
            m_context.db,
            u"SELECT count(*) FROM merge_rows m WHERE m.merge_id = ? AND m.table_name = ?"
            " AND NOT EXISTS (SELECT t.id FROM "_s
                % table % u" t WHERE t.id = m.record_id AND t."_s % QLatin1String(one.column)
                % u" = ?)"_s,
            {merge.entry.id, table, merge.entry.staysId});
        if (!missing)
            return missing.error();
        gone += missing->toInt();
    }
    if (gone > 0)
        found +=
            tr("%n entry(ies) that went along were moved on or entered anew since.", nullptr, gone);
    return {};
}

/// A note on the one that belongs to a referral of the other: taken apart it would belong to a
/// referral of another animal.
Result<> MergeUndo::findTied(const Merge &merge, QStringList &found) const
{
    int tied = 0;
    const auto went = [](const QString &table, const QString &id) {
        return QString(u"EXISTS (SELECT m.record_id FROM merge_rows m WHERE m.merge_id = ?"
                       " AND m.table_name = '"_s
                       % table % u"' AND m.record_id = t."_s % id % u')');
    };
    for (const Tie &tie : allTies) {
        const QString table = QString::fromLatin1(tie.table);
        const QString column = QString::fromLatin1(tie.column);
        const auto count =
            sql::value(m_context.db,
                       u"SELECT count(*) FROM "_s % table % u" t WHERE t.pet_id = ?"_s
                           % (isRecord(tie.table) ? u" AND t.deleted_at IS NULL"_s : u""_s)
                           % u" AND t."_s % column % u" IS NOT NULL AND "_s % went(table, u"id"_s)
                           % u" <> "_s % went(QString::fromLatin1(tie.target), column),
                       {merge.entry.staysId, merge.entry.id, merge.entry.id});
        if (!count)
            return count.error();
        tied += count->toInt();
    }
    if (tied > 0)
        found +=
            tr("%n record(s) written since belong to both: a note on the one for a referral of "
               "the other, for example. Remove them first, or keep the merge.",
               nullptr, tied);
    return {};
}

/// What the merge chose and somebody changed again since.
Result<> MergeUndo::findChanged(const Merge &merge, QStringList &found) const
{
    const Repositories all(m_context);
    const auto record = all.of(merge.entry.kind).findRecord(merge.entry.staysId);
    if (!record)
        return record.error();
    QStringList titles;
    for (const Field &field : all.of(merge.entry.kind).type().fields) {
        const QJsonArray pair = merge.fields.value(QLatin1String(field.column)).toArray();
        if (pair.size() == 2
            && QJsonValue::fromVariant(toColumn(field, field.get(**record))) != pair.at(1))
            titles.append(field.title());
    }
    if (!titles.isEmpty())
        found += tr("Changed since the merge: %1.").arg(titles.join(u", "_s));
    return {};
}

Result<> MergeUndo::restoreFields(const Merge &merge)
{
    if (merge.fields.isEmpty())
        return {};
    Repositories all(m_context);
    RecordRepository &records = all.of(merge.entry.kind);
    const auto record = records.findRecord(merge.entry.staysId);
    if (!record)
        return record.error();
    for (const Field &field : records.type().fields) {
        const QJsonArray pair = merge.fields.value(QLatin1String(field.column)).toArray();
        if (pair.size() == 2)
            field.set(**record, fromColumn(field, pair.at(0).toVariant()));
    }
    return records.updateRecord(**record);
}

Result<> MergeUndo::removeAdded(const Merge &merge)
{
    const QString text = merge.entry.kind == K::Pet
                             ? u"DELETE FROM main.pet_chips WHERE id = ? AND pet_id = ?"_s
                             : u"DELETE FROM main.owner_phones WHERE id = ? AND owner_id = ?"_s;
    for (const auto id : merge.added) {
        const auto removed = sql::run(m_context.db, text, {id.toInteger(), merge.entry.staysId});
        if (!removed)
            return removed.error();
    }
    return {};
}

} // namespace tarsus
