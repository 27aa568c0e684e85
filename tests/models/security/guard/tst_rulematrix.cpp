// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/record.h"
#include "models/core/text.h"
#include "models/db/recordlisting.h"
#include "models/db/sql.h"
#include "models/db/wordtables.h"
#include "models/pets/pet.h"
#include "models/security/guard/guardedtables.h"
#include "models/security/policy.h"
#include "models/services/export/exportservice.h"
#include "models/services/records/repositories.h"
#include "models/services/search/searchservice.h"
#include "models/services/search/textsearch.h"
#include "tests/models/security/guard/rulecast.h"

#include <QTest>

#include <algorithm>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether `scope` reaches a record of this kind and Whose.
bool reaches(Scope scope, const QString &role, RecordKind kind, Whose whose)
{
    switch (scope) {
    case Scope::All: return true;
    case Scope::Own: return whose == Whose::Own;
    case Scope::None: return false;
    case Scope::Assigned: break;
    }
    const bool waits = role == QLatin1String(role::coordinator) && kind != RecordKind::User;
    return whose == Whose::Assigned || (waits && whose == Whose::Unassigned);
}

const QStringList filters{u"' OR 1=1 --"_s, u"%"_s, u"*\" OR \"a"_s, u"zz"_s};

} // namespace

/// Every role × every kind of record × every operation × whose it is: the grid as it ships, asked
/// on every path into the database. Generated from the policy, none left out.
class TestRuleMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cells_data();
    void statements_data() { cells_data(); }
    void statements();
    void repositories_data() { cells_data(); }
    void repositories();
    void lists_data() { roles(); }
    void lists();
    void search_data() { roles(); }
    void search();
    void words_data() { roles(); }
    void words();
    void exports_data() { roles(); }
    void exports();
    void partsFollowTheirRecords_data() { roles(); }
    void partsFollowTheirRecords();
    void everyCellMatters_data() { roles(); }
    void everyCellMatters();

private:
    static void roles();
    RuleCast &cast(const QString &role);
    bool selects(RuleCast &cast, RecordKind kind, Whose whose);
    bool inserts(RuleCast &cast, RecordKind kind, Whose whose);
    bool updates(RuleCast &cast, RecordKind kind, Whose whose);
    bool removes(RuleCast &cast, RecordKind kind, Whose whose);
    bool signs(RuleCast &cast, RecordKind kind, Whose whose);
    bool may(RuleCast &cast, RecordKind kind, Operation operation, Whose whose);

    std::unique_ptr<RuleCast> m_cast;
    QString m_role;
};

void TestRuleMatrix::initTestCase()
{
    // A kind that comes later has to be in the matrix, too.
    QCOMPARE(std::size(recordTables()), std::size_t(recordTypes().size()));
}

void TestRuleMatrix::roles()
{
    QTest::addColumn<QString>("role");
    for (const QString &role : RuleCast::roles())
        QTest::newRow(qPrintable(role)) << role;
}

void TestRuleMatrix::cells_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<Whose>("whose");
    for (const QString &role : RuleCast::roles()) {
        for (const RecordTable &table : recordTables()) {
            for (const Whose whose : everyWhose) {
                QTest::addRow("%s: %s %s", qPrintable(role), qPrintable(nameOf(whose)), table.table)
                    << role << table.kind << whose;
            }
        }
    }
}

RuleCast &TestRuleMatrix::cast(const QString &role)
{
    if (m_role != role) {
        m_cast.reset();
        m_cast = std::make_unique<RuleCast>(role);
        m_role = role;
    }
    return *m_cast;
}

QString tableOf(RecordKind kind)
{
    for (const RecordTable &table : recordTables()) {
        if (table.kind == kind)
            return QString::fromLatin1(table.table);
    }
    return {};
}

bool TestRuleMatrix::selects(RuleCast &cast, RecordKind kind, Whose whose)
{
    const auto answer = cast.ask(u"SELECT object_id FROM "_s + tableOf(kind) + u" WHERE id = ?"_s,
                                 {cast.record(kind, whose)});
    return answer.done && answer.rows == 1;
}

/// A copy of the record by the person, taken back afterwards.
bool TestRuleMatrix::inserts(RuleCast &cast, RecordKind kind, Whose whose)
{
    const RecordType &type = *recordType(kind);
    QStringList columns{u"object_id"_s, u"created_at"_s, u"updated_at"_s, u"created_by_id"_s};
    QVariantList values{newObjectId(), u"2026-03-01T08:00:00.000Z"_s, u"2026-03-01T08:00:00.000Z"_s,
                        cast.person()};
    QStringList fields;
    for (const Field &field : type.fields)
        fields.append(QLatin1String(field.column));
    auto original = sql::run(cast.clinic().db(),
                             u"SELECT "_s + fields.join(u", ") + u" FROM "_s + tableOf(kind)
                                 + u" WHERE id = ?"_s,
                             {cast.record(kind, whose)});
    if (!original || !original->next())
        qFatal("no original");
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QVariant value = original->value(int(i));
        if (fields.at(i) == u"username" || fields.at(i) == u"referral_number")
            value = newObjectId();
        columns.append(fields.at(i));
        values.append(value);
    }
    original->finish();
    cast.ask(u"BEGIN IMMEDIATE"_s);
    const auto answer =
        cast.ask(u"INSERT INTO main."_s + tableOf(kind) + u" ("_s + columns.join(u", ")
                     + u") VALUES ("_s + QStringList(columns.size(), u"?"_s).join(u", ") + u')',
                 values);
    cast.ask(u"ROLLBACK"_s);
    return answer.done && answer.changed == 1;
}

bool TestRuleMatrix::updates(RuleCast &cast, RecordKind kind, Whose whose)
{
    cast.ask(u"BEGIN IMMEDIATE"_s);
    const auto answer =
        cast.ask(u"UPDATE main."_s + tableOf(kind)
                     + u" SET updated_by_id = ?, version = version + 1 WHERE id = ?"_s,
                 {cast.person(), cast.record(kind, whose)});
    cast.ask(u"ROLLBACK"_s);
    return answer.done && answer.changed == 1;
}

bool TestRuleMatrix::removes(RuleCast &cast, RecordKind kind, Whose whose)
{
    cast.ask(u"BEGIN IMMEDIATE"_s);
    const auto answer =
        cast.ask(u"UPDATE main."_s + tableOf(kind)
                     + u" SET updated_by_id = ?, deleted_at = '2026-03-01T08:00:00.000Z', "
                       "deleted_reason = 'x', version = version + 1 WHERE id = ?"_s,
                 {cast.person(), cast.record(kind, whose)});
    const auto physically = cast.ask(u"DELETE FROM main."_s + tableOf(kind) + u" WHERE id = ?"_s,
                                     {cast.record(kind, whose)});
    cast.ask(u"ROLLBACK"_s);
    if (physically.done && physically.changed > 0)
        return true; // shows as wrong wherever removing is forbidden, and is asked by itself
    return answer.done && answer.changed == 1;
}

bool isSignable(RecordKind kind)
{
    return recordType(kind)->fieldByColumn(u"signed_at") != nullptr;
}

bool TestRuleMatrix::signs(RuleCast &cast, RecordKind kind, Whose whose)
{
    if (!isSignable(kind))
        return false; // there is nothing to write it to
    const QString state =
        kind == RecordKind::Letter ? u", status = 'signed'"_s : QString(); // they go together
    cast.ask(u"BEGIN IMMEDIATE"_s);
    const auto answer =
        cast.ask(u"UPDATE main."_s + tableOf(kind)
                     + u" SET updated_by_id = ?, signed_by_id = ?, version = version + 1, "
                       "signed_at = '2026-03-01T08:00:00.000Z'"_s
                     + state + u" WHERE id = ?"_s,
                 {cast.person(), cast.person(), cast.record(kind, whose)});
    cast.ask(u"ROLLBACK"_s);
    return answer.done && answer.changed == 1;
}

bool TestRuleMatrix::may(RuleCast &cast, RecordKind kind, Operation operation, Whose whose)
{
    switch (operation) {
    case Operation::View: return selects(cast, kind, whose);
    case Operation::Create: return inserts(cast, kind, whose);
    case Operation::Edit: return updates(cast, kind, whose);
    case Operation::Delete: return removes(cast, kind, whose);
    case Operation::Sign: return signs(cast, kind, whose);
    case Operation::Export: break;
    }
    return false;
}

/// What the rules say of an operation on this record.
bool expected(const QString &role, RecordKind kind, Operation operation, Whose whose)
{
    const Scope scope = shippedScope(role, kind, operation);
    if (operation == Operation::Sign) // is a change as well
        return reaches(scope, role, kind, whose)
               && reaches(shippedScope(role, kind, Operation::Edit), role, kind, whose);
    if (operation != Operation::Create)
        return reaches(scope, role, kind, whose);
    const bool ofCase = recordType(kind)->fieldByColumn(u"pet_id") != nullptr;
    return scope != Scope::None
           && (scope != Scope::Assigned || !ofCase || reaches(scope, role, kind, whose));
}

constexpr std::array asked{Operation::View, Operation::Create, Operation::Edit, Operation::Delete,
                           Operation::Sign};

void TestRuleMatrix::statements()
{
    QFETCH(QString, role);
    QFETCH(RecordKind, kind);
    QFETCH(Whose, whose);
    RuleCast &all = cast(role);
    for (const Operation operation : asked) {
        const bool is = may(all, kind, operation, whose);
        QVERIFY2(is == expected(role, kind, operation, whose),
                 qPrintable(operationWord(operation) + u": "_s + all.lastError()));
    }
    const auto gone = all.ask(u"DELETE FROM main."_s + tableOf(kind) + u" WHERE id = ?"_s,
                              {all.record(kind, whose)});
    QVERIFY(!gone.done); // records are never deleted physically, by nobody
}

void TestRuleMatrix::repositories()
{
    QFETCH(QString, role);
    QFETCH(RecordKind, kind);
    QFETCH(Whose, whose);
    RuleCast &all = cast(role);
    const DataContext context = all.clinic().context();
    Repositories repositories(context);
    RecordRepository &repository = repositories.of(kind);
    const qint64 id = all.record(kind, whose);

    const auto found = repository.findRecord(id);
    QCOMPARE(bool(found), expected(role, kind, Operation::View, whose));
    const auto inTransaction = [&](const std::function<Result<>()> &work) {
        Result<> result;
        const auto undone = sql::inTransaction(context, [&]() -> Result<> {
            result = work();
            return Error{Error::Code::Cancelled, {}, {}};
        });
        return result || result.error().code == Error::Code::Invalid; // allowed, but for a rule
    };
    if (found && kind != RecordKind::User) {
        const int version = (*found)->version;
        const bool edits = inTransaction([&] { return repository.updateRecord(**found); });
        QCOMPARE(edits, expected(role, kind, Operation::Edit, whose));
        const bool removes =
            inTransaction([&] { return repository.remove(id, version, u"test"_s); });
        QCOMPARE(removes, expected(role, kind, Operation::Delete, whose));
        const bool signs = inTransaction([&]() -> Result<> {
            if (kind == RecordKind::Plan)
                return repositories.plans.sign(id, version);
            if (kind == RecordKind::Interaction)
                return repositories.interactions.sign(id, version);
            if (kind == RecordKind::Letter)
                return repositories.letters.sign(id, version);
            return Error{Error::Code::Forbidden, {}, {}};
        });
        QCOMPARE(signs, expected(role, kind, Operation::Sign, whose));
    }
    if (kind == RecordKind::User)
        return; // accounts are made by requests
    auto copy = recordType(kind)->make();
    for (const Field &field : recordType(kind)->fields) {
        const auto value = sql::value(all.clinic().db(),
                                      u"SELECT "_s + QLatin1String(field.column) + u" FROM "_s
                                          + tableOf(kind) + u" WHERE id = ?"_s,
                                      {id});
        QVERIFY(value);
        if (field.type != FieldType::Instant && field.type != FieldType::Date)
            field.set(*copy, *value);
    }
    const bool adds = inTransaction([&] { return repository.addRecord(*copy); });
    QCOMPARE(adds, expected(role, kind, Operation::Create, whose));
}

void TestRuleMatrix::lists()
{
    QFETCH(QString, role);
    RuleCast &all = cast(role);
    for (const RecordTable &table : recordTables()) {
        QSet<qint64> visible;
        for (const Whose whose : everyWhose) {
            if (expected(role, table.kind, Operation::View, whose))
                visible.insert(all.record(table.kind, whose));
        }
        // Text is data wherever somebody puts it, and a name of a column is one of the record's.
        for (const QString &filter : QStringList(filters) + QStringList{QString()}) {
            const auto ids = listIds(all.clinic().context(), *recordType(table.kind),
                                     {.filter = filter, .sortColumn = u"updated_at"_s});
            QVERIFY(ids);
            for (const qint64 id : *ids) {
                const bool isOurs = visible.contains(id) || id <= 4; // the accounts of the clinic
                QVERIFY2(isOurs, table.table);
            }
            if (filter.isEmpty()) {
                const QSet<qint64> found(ids->begin(), ids->end());
                QVERIFY2(found.contains(visible), table.table);
            }
        }
        for (const QString &sort : {u"(SELECT 1 FROM users)"_s, u"id; DROP TABLE pets"_s, u"1"_s}) {
            QVERIFY(!listIds(all.clinic().context(), *recordType(table.kind),
                             {.filter = {}, .sortColumn = sort}));
        }
    }
}

void TestRuleMatrix::search()
{
    QFETCH(QString, role);
    RuleCast &all = cast(role);
    SearchService service(all.clinic().context());
    for (const Whose whose : everyWhose) {
        const auto hits = service.find(u"zz"_s + nameOf(whose), 50);
        QVERIFY(hits);
        QSet<RecordKind> found;
        for (const SearchHit &hit : *hits)
            found.insert(hit.kind);
        for (const RecordKind kind :
             {RecordKind::Pet, RecordKind::Owner, RecordKind::Practice, RecordKind::Vet}) {
            QVERIFY2(found.contains(kind) == expected(role, kind, Operation::View, whose),
                     qPrintable(nameOf(whose) + u' ' + kindWord(kind)));
        }
    }
}

/// Words inside records: neither found, nor counted by the index itself.
void TestRuleMatrix::words()
{
    QFETCH(QString, role);
    RuleCast &all = cast(role);
    const DataContext context = all.clinic().context();
    for (const Whose whose : everyWhose) {
        const QString word = u"zz"_s + nameOf(whose);
        const TextQuery query = TextQuery::parse(word);
        const auto hits =
            TextSearch::read(context.db, TextSearch::questions(context, query, 50), query, 50);
        QVERIFY(hits);
        for (const WordTable &table : wordTables()) {
            const bool found = std::ranges::any_of(
                *hits, [&table](const TextHit &hit) { return hit.kind == table.kind; });
            const QStringList hidden = context.access->hiddenColumns(table.kind);
            const bool should = expected(role, table.kind, Operation::View, whose)
                                && !openParts(table, hidden).isEmpty();
            QVERIFY2(found == should, qPrintable(nameOf(whose) + u' ' + kindWord(table.kind)));
            const QString index = QLatin1String(table.table);
            const auto counted =
                all.ask(u"SELECT rowid FROM "_s + index + u" WHERE "_s + index + u" MATCH ?"_s,
                        {QString(u'"' + word + u"\" *"_s)});
            const int most = should ? int(openParts(table, hidden).size()) : 0;
            QVERIFY2(counted.done && counted.rows <= most && (counted.rows > 0) == should,
                     qPrintable(index + u' ' + nameOf(whose) + u' ' + counted.error));
        }
    }
}

void TestRuleMatrix::exports()
{
    QFETCH(QString, role);
    RuleCast &all = cast(role);
    for (const RecordTable &table : recordTables()) {
        QTemporaryDir folder(temporaryTemplate());
        ExportService service(all.clinic().clinic());
        const auto written = service.write(folder.filePath(u"out"_s), table.kind);
        const Scope scope = shippedScope(role, table.kind, Operation::Export);
        const bool isFile = table.kind == RecordKind::Xray || table.kind == RecordKind::Document;
        if (scope == Scope::None) {
            QVERIFY2(!written && written.error().code == Error::Code::Forbidden, table.table);
        } else if (!isFile) { // their originals are not there
            QVERIFY2(written && *written >= 4, table.table);
        }
    }
}

void TestRuleMatrix::partsFollowTheirRecords()
{
    QFETCH(QString, role);
    RuleCast &all = cast(role);
    for (const PartTable &part : partTables()) {
        const QString table = QString::fromLatin1(part.table);
        const QString key = QString::fromLatin1(part.key);
        for (const Whose whose : everyWhose) {
            const qint64 parent = all.record(part.kind, whose);
            const auto seen =
                all.ask(u"SELECT * FROM "_s + table + u" WHERE "_s + key + u" = ?"_s, {parent});
            QVERIFY2(seen.done, qPrintable(table + u": "_s + seen.error));
            QVERIFY2((seen.rows == 1) == expected(role, part.kind, Operation::View, whose),
                     qPrintable(table + u' ' + nameOf(whose)));
            all.ask(u"BEGIN IMMEDIATE"_s);
            const auto gone =
                all.ask(u"DELETE FROM main."_s + table + u" WHERE "_s + key + u" = ?"_s, {parent});
            all.ask(u"ROLLBACK"_s);
            // Who has just made a record may write what hangs on it.
            const bool made = whose == Whose::Own
                              && shippedScope(role, part.kind, Operation::Create) != Scope::None;
            QVERIFY2((gone.done && gone.changed == 1)
                         == (made || expected(role, part.kind, Operation::Edit, whose)),
                     qPrintable(table + u' ' + nameOf(whose)));
        }
    }
}

/// Each cell of the grid is turned around once: the matrix has to notice.
void TestRuleMatrix::everyCellMatters()
{
    QFETCH(QString, role);
    RuleCast all(role);
    for (const RecordTable &table : recordTables()) {
        for (const Operation operation : asked) {
            const Scope ships = shippedScope(role, table.kind, operation);
            const Scope flipped = ships == Scope::None ? Scope::All : Scope::None;
            const Scope edits = shippedScope(role, table.kind, Operation::Edit);
            const QString frozen = all.frozen(role, table.kind);
            if (operation == Operation::Sign && !isSignable(table.kind))
                continue; // no record of this kind has a place for a signature
            if (operation == Operation::Sign) { // everything else lets the person
                all.setFrozen(role, table.kind, {});
                all.setRule(role, table.kind, Operation::Edit, Scope::All);
            }
            all.setRule(role, table.kind, operation, flipped);
            int noticed = 0;
            for (const Whose whose : everyWhose) {
                const bool is = may(all, table.kind, operation, whose);
                noticed += is != expected(role, table.kind, operation, whose) ? 1 : 0;
            }
            all.setRule(role, table.kind, operation, ships);
            if (operation == Operation::Sign) {
                all.setFrozen(role, table.kind, frozen);
                all.setRule(role, table.kind, Operation::Edit, edits);
            }
            QVERIFY2(noticed > 0,
                     qPrintable(kindWord(table.kind) + u' ' + operationWord(operation)));
            for (const Whose whose : everyWhose) // in force again with the next statement
                QCOMPARE(may(all, table.kind, operation, whose),
                         expected(role, table.kind, operation, whose));
        }
    }
}

QTEST_GUILESS_MAIN(TestRuleMatrix)
#include "tst_rulematrix.moc"
