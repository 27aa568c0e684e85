// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/guard/recordguards.h"

#include "models/db/scope.h"
#include "models/db/wordtables.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using K = RecordKind;
using O = Operation;

/// Columns that the program writes, never a person: keys change with the key file.
constexpr std::array keyColumns{"public_key", "signing_public_key"};

} // namespace

void RecordGuards::guardRecords()
{
    for (const RecordTable &record : recordTables()) {
        readRecord(record);
        writeRecord(record);
    }
    for (const PartTable &part : partTables()) {
        readPart(part);
        writePart(part);
    }
    duePlans();
    searchTables();
    wordIndexes();
}

void RecordGuards::readRecord(const RecordTable &record)
{
    const QString table = QString::fromLatin1(record.table);
    const QString reach = rule(record.kind, O::View, u"t"_s);
    const QSet<QString> none = hidden(table, record.kind);
    if (reach == "1"_L1 && none.isEmpty()) {
        m_script.open.insert(record.table);
        return;
    }
    view(table, u"SELECT "_s % columnList(table, none) % u" FROM main."_s % table % u" t WHERE "_s
                    % reach);
}

void RecordGuards::writeRecord(const RecordTable &record)
{
    const QString table = QString::fromLatin1(record.table);
    if (may(record.kind, O::Create)) {
        let(record.table, GuardScript::Insert);
        QStringList refused{u"coalesce(NEW.created_by_id, 0) <> "_s % m_me,
                            u"NEW.deleted_at IS NOT NULL"_s};
        if (has(table, u"signed_at"_s)) // nothing begins as signed
            refused.append(u"NEW.signed_at IS NOT NULL"_s);
        const bool ofCase =
            m_access.scope(record.kind, O::Create) == Scope::Assigned && has(table, u"pet_id"_s);
        if (ofCase)
            refused.append(u"NOT "_s % myCase(u"NEW.pet_id"_s));
        trigger(u"new"_s, u"INSERT"_s, table, refused.join(u" OR "));
    }
    if (!may(record.kind, O::Edit) && !may(record.kind, O::Delete) && !isImported(record.kind))
        return;
    let(record.table, GuardScript::Update);
    trigger(u"change"_s, u"UPDATE"_s, table, unlessMerging(changeRefused(record, table)));
}

bool RecordGuards::isImported(RecordKind kind) const
{
    const bool can = kind == K::Pet || kind == K::Owner || kind == K::Practice || kind == K::Vet;
    return can && may(kind, O::Create);
}

QString RecordGuards::ofMyImport(RecordKind kind) const
{
    return u"(OLD.version = 1 AND OLD.created_by_id = "_s % m_me
           % u" AND EXISTS (SELECT 1 FROM main.import_batches b JOIN main.import_batch_rows r "
             "ON r.batch_id = b.id AND r.kind = "_s
           % quotedText(kindWord(kind)) % u" AND r.record_id = OLD.id WHERE b.created_by_id = "_s
           % m_me % u"))"_s;
}

QString RecordGuards::changeRefused(const RecordTable &record, const QString &table) const
{
    const bool isSigned = has(table, u"signed_at"_s);
    QString removal = rule(record.kind, O::Delete, u"OLD"_s);
    if (isSigned)
        removal += u" AND OLD.signed_at IS NULL"_s;
    if (isImported(record.kind))
        removal = u"("_s % removal % u" OR "_s % ofMyImport(record.kind) % u')';
    QStringList refused{
        u"NOT (CASE WHEN OLD.deleted_at IS NOT NULL THEN 0 WHEN NEW.deleted_at IS NOT NULL "
        "THEN "_s
        % removal % u" ELSE "_s % rule(record.kind, O::Edit, u"OLD"_s) % u" END)"_s};
    refused.append(u"NEW.version <> OLD.version AND coalesce(NEW.updated_by_id, 0) <> "_s % m_me);
    QSet<QString> fixed{u"id"_s, u"object_id"_s, u"created_at"_s, u"created_by_id"_s};
    fixed += hidden(table, record.kind);
    for (const QString &word : m_access.frozenColumns(record.kind))
        fixed.insert(word);
    if (record.kind == K::User && !may(K::User, O::Create)) {
        for (const char *column : keyColumns)
            fixed.insert(QLatin1String(column));
    }
    for (const QString &column : std::as_const(fixed)) {
        if (has(table, column))
            refused.append(u"NEW."_s % column % u" IS NOT OLD."_s % column);
    }
    if (isFollowUpGiven(m_access, record.kind))
        refused.append(ofOthersFollowUp(table));
    if (isSigned) {
        refused.append(u"(OLD.signed_at IS NULL AND NEW.signed_at IS NOT NULL AND NOT "_s
                       % rule(record.kind, O::Sign, u"OLD"_s) % u')');
    }
    if (m_access.scope(record.kind, O::Edit) == Scope::Assigned)
        refused += ofOthersFor(record.kind);
    if (m_access.scope(record.kind, O::Edit) == Scope::Assigned && has(table, u"pet_id"_s)) {
        refused.append(u"(NEW.pet_id IS NOT OLD.pet_id AND NOT "_s % myCase(u"NEW.pet_id"_s)
                       % u')');
    }
    return refused.join(u" OR ");
}

QString RecordGuards::ofOthersFollowUp(const QString &table) const
{
    const QStringList written = followUpColumns()
                                + QStringList{u"version"_s, u"updated_at"_s, u"updated_by_id"_s,
                                              u"deleted_at"_s, u"deleted_reason"_s};
    QStringList others;
    for (const GuardedColumn &column : m_columns[table]) {
        if (!written.contains(column.name))
            others.append(u"NEW."_s % column.name % u" IS NOT OLD."_s % column.name);
    }
    return u"(OLD.created_by_id IS NOT "_s % m_me % u" AND ("_s % others.join(u" OR ") % u"))"_s;
}

QStringList RecordGuards::ofOthersFor(RecordKind kind) const
{
    const bool isPet = kind == K::Pet;
    if (!isPet && kind != K::Referral)
        return {};
    const QString held = u"EXISTS (SELECT 1 FROM main.case_members c WHERE c.user_id "_s % whose()
                         % u" AND c.source <> 'grant' AND c.pet_id = "_s
                         % (isPet ? u"OLD.id)"_s : u"OLD.pet_id)"_s);
    QStringList refused;
    for (const QString &column : isPet ? QStringList{u"assigned_specialist_id"_s}
                                       : QStringList{u"specialist_id"_s, u"received_by_id"_s}) {
        refused.append(u"(NEW."_s % column % u" IS NOT OLD."_s % column % u" AND NOT "_s % held
                       % u')');
    }
    return refused;
}

QString RecordGuards::parentReach(const PartTable &part, Operation operation,
                                  const QString &row) const
{
    const QString key = row % u'.' % QLatin1String(part.key);
    if (part.kind == K::Pet && m_access.scope(K::Pet, operation) == Scope::Assigned)
        return myCase(key);
    return u"EXISTS (SELECT 1 FROM main."_s % QLatin1String(part.parent) % u" up WHERE up.id = "_s
           % key % u" AND up.object_id <> '' AND "_s % rule(part.kind, operation, u"up"_s) % u')';
}

void RecordGuards::readPart(const PartTable &part)
{
    const QString table = QString::fromLatin1(part.table);
    const QString reach = rule(part.kind, O::View, u"up"_s);
    const QSet<QString> none = hidden(table, part.kind);
    if (reach == "1"_L1 && none.isEmpty()) {
        m_script.open.insert(part.table);
        return;
    }
    view(table, u"SELECT "_s % columnList(table, none) % u" FROM main."_s % table % u" t WHERE "_s
                    % parentReach(part, O::View, u"t"_s));
}

void RecordGuards::writePart(const PartTable &part)
{
    if (!may(part.kind, O::Edit) && !may(part.kind, O::Create))
        return;
    const QString table = QString::fromLatin1(part.table);
    let(part.table, GuardScript::Insert | GuardScript::Update | GuardScript::Delete);
    const auto refused = [&](const QString &row) {
        QString made = u"0"_s;
        if (may(part.kind, O::Create)) {
            made = u"EXISTS (SELECT 1 FROM main."_s % QLatin1String(part.parent)
                   % u" p WHERE p.id = "_s % row % u'.' % QLatin1String(part.key)
                   % u" AND p.version = 1 AND p.created_by_id = "_s % m_me % u')';
        }
        return QString(u"NOT ("_s % parentReach(part, O::Edit, row) % u" OR "_s % made % u')');
    };
    QStringList added{refused(u"NEW"_s)};
    QStringList changed{refused(u"OLD"_s), refused(u"NEW"_s)};
    for (const QString &word : m_access.frozenColumns(part.kind)) {
        const QString column = partColumn(table, word);
        for (const GuardedColumn &known : m_columns[table]) {
            if (known.name != column)
                continue;
            changed.append(u"NEW."_s % column % u" IS NOT OLD."_s % column);
            if (!known.byDefault.isEmpty())
                added.append(u"NEW."_s % column % u" IS NOT "_s % known.byDefault);
        }
    }
    trigger(u"new"_s, u"INSERT"_s, table, added.join(u" OR "));
    trigger(u"change"_s, u"UPDATE"_s, table, unlessMerging(changed.join(u" OR ")));
    trigger(u"gone"_s, u"DELETE"_s, table, refused(u"OLD"_s));
}

void RecordGuards::duePlans()
{
    if (m_script.open.contains("treatment_plans")) {
        m_script.open.insert("due_plans");
        return;
    }
    view(u"due_plans"_s,
         u"SELECT "_s % columnList(u"treatment_plans"_s, hidden(u"treatment_plans"_s, K::Plan))
             % u" FROM main.treatment_plans t INDEXED BY treatment_plans_due "
               "WHERE t.plan_status IN ('draft', 'active', 'on_hold') "
               "AND t.next_review_date IS NOT NULL AND t.deleted_at IS NULL AND "_s
             % rule(K::Plan, O::View, u"t"_s));
}

void RecordGuards::searchTables()
{
    struct Index
    {
        const char *table;
        const char *of;
        RecordKind kind;
    };
    constexpr std::array indexes{
        Index{"search_pets", "pets", K::Pet}, Index{"search_owners", "owners", K::Owner},
        Index{"search_practices", "practices", K::Practice}, Index{"search_vets", "vets", K::Vet}};
    for (const Index &index : indexes) {
        const QString of = QString::fromLatin1(index.of);
        const bool whole = hidden(of, index.kind).isEmpty();
        const QString reach = rule(index.kind, O::View, u"up"_s);
        if (whole && reach == "1"_L1) {
            m_script.open.insert(index.table);
            continue;
        }
        const QString table = QString::fromLatin1(index.table);
        view(table, u"SELECT t.rowid AS rowid, t."_s % table % u" AS "_s % table % u" FROM main."_s
                        % table % u" t WHERE "_s
                        % (whole ? reachOfIndex(index.kind, of, reach) : u"0"_s));
    }
}

/// Nothing is found by what is hidden, nor in a record that is out of reach.
void RecordGuards::wordIndexes()
{
    for (const WordTable &index : wordTables()) {
        const QString of = QString::fromLatin1(index.record);
        const QSet<QString> none = hidden(of, index.kind);
        const QList<int> open = openParts(index, QStringList(none.begin(), none.end()));
        const QString reach = rule(index.kind, O::View, u"up"_s);
        const bool whole = open.size() == qsizetype(index.parts.size());
        if (whole && reach == "1"_L1) {
            m_script.open.insert(index.table);
            continue;
        }
        QStringList parts;
        for (const int part : open)
            parts.append(QString::number(part));
        const QString table = QString::fromLatin1(index.table);
        // Words are found in many records that are not the reader's: whose case they are stands
        // in a narrow index, which stays in memory (0013_reach.sql).
        const bool ofCases = m_access.scope(index.kind, O::View) == Scope::Assigned;
        const QString record =
            ofCases
                ? QString(u" up INDEXED BY "_s % of % u"_reach WHERE up.id = t.rowid / 4 AND "_s)
                : u" up WHERE up.id = t.rowid / 4 AND up.object_id <> '' AND "_s;
        view(table, u"SELECT t.rowid AS rowid, t."_s % table % u" AS "_s % table % u" FROM main."_s
                        % table % u" t WHERE t.rowid % 4 IN ("_s % parts.join(u", "_s) % u')'
                        % (reach == "1"_L1 ? QString()
                                           : QString(u" AND EXISTS (SELECT 1 FROM main."_s % of
                                                     % record % reach % u')')));
    }
}

QString RecordGuards::reachOfIndex(RecordKind kind, const QString &of, const QString &reach) const
{
    if (kind == K::Pet && m_access.scope(kind, O::View) == Scope::Assigned)
        return myCase(u"t.rowid"_s);
    return u"EXISTS (SELECT 1 FROM main."_s % of
           % u" up WHERE up.id = t.rowid AND up.object_id <> '' AND "_s % reach % u')';
}

} // namespace tarsus
