// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditlistmodel.h"
#include "models/audit/auditwords.h"
#include "models/db/sql.h"
#include "tests/support/auditrows.h"
#include "tests/support/samplerecords.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tarsus::AuditFilter)

class TestAuditListModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void newestStandsFirst();
    void filtersAgreeWithTheFile_data();
    void filtersAgreeWithTheFile();
    void filtersAreWalkedByAnIndex_data() { filtersAgreeWithTheFile_data(); }
    void filtersAreWalkedByAnIndex();
    void othersSeeTheirOwnEntriesOnly();
    void everyRoleReadsTheList_data();
    void everyRoleReadsTheList();
    void nobodyWithoutTheRightSeesAnything();
    void rareEntriesComeFromTheWorker();
    void newEntriesAppearInPlace();
    void recordsAreCalledByTheirNames_data();
    void recordsAreCalledByTheirNames();
    void everyActionAndKindHasAWord();

private:
    ListContext context(ReadWorker *worker = nullptr)
    {
        return {m_database->context(), &m_labels, worker, nullptr};
    }
    static void readAll(RecordListModel &model);
    qint64 number(const QString &sql, const QVariantList &values = {});

    test::SampleLabels m_labels;
    std::unique_ptr<test::TestDatabase> m_database;
};

constexpr int rows = 1500;
constexpr qint64 last = 1'772'442'000'000; // 2026-03-02T09:00:00Z
constexpr qint64 minute = 60'000;

void TestAuditListModel::initTestCase()
{
    m_database = std::make_unique<test::TestDatabase>();
    test::addSampleRecords(m_database->db(), 20);
    test::addAuditRows(m_database->db(), rows, 10);
    test::addAuditRow(m_database->db(), {.action = u"sign_in"_s, .kind = u"user"_s, .record = 2});
    test::addAuditRow(m_database->db(),
                      {.action = u"create"_s, .kind = u"pet_weights"_s, .record = 1, .pet = 3});
}

void TestAuditListModel::readAll(RecordListModel &model)
{
    QVERIFY(model.select());
    while (model.canFetchMore())
        model.fetchMore();
}

qint64 TestAuditListModel::number(const QString &sql, const QVariantList &values)
{
    const auto found = sql::value(m_database->db(), sql, values);
    return found ? found->toLongLong() : -1;
}

void TestAuditListModel::newestStandsFirst()
{
    AuditListModel model(context());
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.select());
    QCOMPARE(model.rowCount(), RecordListModel::pageSize); // a page, not all
    QCOMPARE(model.idAt(0), rows + 2);
    readAll(model);
    QCOMPARE(model.rowCount(), rows + 2);
    QCOMPARE(model.totalCount(), rows + 2);
    for (int row = 1; row < model.rowCount(); ++row)
        QCOMPARE(model.idAt(row), model.idAt(row - 1) - 1);
}

void TestAuditListModel::filtersAgreeWithTheFile_data()
{
    const auto at = [](qint64 minutesBefore) {
        return QDateTime::fromMSecsSinceEpoch(last - minutesBefore * minute, QTimeZone::utc());
    };
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("index");
    QTest::newRow("one pet") << AuditFilter{.petId = 3} << u"pet_id = 3"_s << u"by_pet"_s;
    QTest::newRow("one person") << AuditFilter{.personId = 2} << u"person_id = 2"_s
                                << u"by_person"_s;
    QTest::newRow("from a moment on")
        << AuditFilter{.from = at(100)} << u"at >= %1"_s.arg(last - 100 * minute) << u"by_time"_s;
    QTest::newRow("up to a moment")
        << AuditFilter{.until = at(1200)} << u"at < %1"_s.arg(last - 1200 * minute) << u"by_time"_s;
    QTest::newRow("a person in a stretch of time")
        << AuditFilter{.personId = 2, .from = at(300), .until = at(200)}
        << u"person_id = 2 AND at >= %1 AND at < %2"_s.arg(last - 300 * minute)
               .arg(last - 200 * minute)
        << u"by_time"_s;
    QTest::newRow("a pet by a person") << AuditFilter{.petId = 3, .personId = 2}
                                       << u"pet_id = 3 AND person_id = 2"_s << u"by_pet"_s;
    QTest::newRow("an action") << AuditFilter{.action = u"edit"_s} << u"action = 'edit'"_s
                               << u"PRIMARY KEY"_s;
    QTest::newRow("a kind with what belongs to it")
        << AuditFilter{.petId = 3, .subject = u"pet"_s}
        << u"pet_id = 3 AND kind IN ('pet', 'pet_weights')"_s << u"by_pet"_s;
    QTest::newRow("everything at once")
        << AuditFilter{.petId = 3,
                       .personId = 2,
                       .from = at(900),
                       .until = at(100),
                       .subject = u"pet"_s,
                       .action = u"view"_s}
        << u"pet_id = 3 AND person_id = 2 AND action = 'view' AND kind = 'pet' AND at >= %1 "
           "AND at < %2"_s.arg(last - 900 * minute)
               .arg(last - 100 * minute)
        << u"by_pet"_s;
}

void TestAuditListModel::filtersAgreeWithTheFile()
{
    QFETCH(AuditFilter, filter);
    QFETCH(QString, where);
    AuditListModel model(context());
    model.setFilter(filter);
    readAll(model);
    const qint64 wanted = number(u"SELECT count(*) FROM audit_entries WHERE "_s + where);
    QVERIFY(wanted > 0 && wanted < rows);
    QCOMPARE(model.rowCount(), wanted);
    QCOMPARE(model.matchCount(), wanted);
    QSet<qint64> seen;
    for (int row = 0; row < model.rowCount(); ++row)
        seen.insert(model.idAt(row));
    QCOMPARE(seen.size(), wanted);
    model.setFilter({});
    readAll(model);
    QCOMPARE(model.rowCount(), rows + 2);
}

void TestAuditListModel::filtersAreWalkedByAnIndex()
{
    QFETCH(AuditFilter, filter);
    QFETCH(QString, index);
    AuditListModel model(context());
    model.setFilter(filter);
    const ListPlan plan = model.plan();
    QVERIFY(plan.indexed);
    for (const qsizetype level : {qsizetype(-1), qsizetype(0)}) {
        const QString statement = walkStatement(plan, 0, level, true);
        auto query = sql::run(m_database->db(), u"EXPLAIN QUERY PLAN "_s + statement,
                              QVariantList(statement.count(u'?'), QVariant(1)));
        QVERIFY2(query, qPrintable(query ? QString() : query.error().detail));
        QStringList steps;
        while (query->next())
            steps.append(query->value(3).toString());
        const QString all = steps.join(u'|');
        const bool isScan = level < 0 && index == "PRIMARY KEY"_L1; // from its end
        QVERIFY2(isScan || all.contains(index), qPrintable(all));
        QVERIFY2(!all.contains(u"TEMP B-TREE"_s), qPrintable(all)); // nothing is sorted
    }
}

void TestAuditListModel::othersSeeTheirOwnEntriesOnly()
{
    m_database->access.person = 2;
    m_database->access.set(RecordKind::AuditEntry, Operation::View, Scope::Own);
    AuditListModel model(context());
    readAll(model);
    const qint64 own = number(u"SELECT count(*) FROM audit_entries WHERE person_id = 2"_s);
    QCOMPARE(model.rowCount(), own);
    QCOMPARE(model.totalCount(), own);
    model.setFilter({.personId = 1}); // asking for somebody else's gives nothing
    readAll(model);
    QCOMPARE(model.rowCount(), 0);
    const qint64 others = number(u"SELECT max(seq) FROM audit_entries WHERE person_id = 1"_s);
    QVERIFY(model.readDetail(others).isEmpty());
    m_database->access.scopes.clear();
    m_database->access.person = 1;
}

void TestAuditListModel::everyRoleReadsTheList_data()
{
    QTest::addColumn<QString>("user");
    for (const char *user : {"admin", "specialist", "coordinator", "frontdesk"})
        QTest::newRow(user) << QString::fromLatin1(user);
}

/// On the connection that is bound to the person: what a role may not read is no name, no error.
void TestAuditListModel::everyRoleReadsTheList()
{
    QFETCH(QString, user);
    test::TestClinic clinic(user);
    AuditListModel model({clinic.context(), &m_labels, nullptr, nullptr});
    QVERIFY(model.select());
    QVERIFY(model.rowCount() > 0); // the sign-in at least
}

void TestAuditListModel::nobodyWithoutTheRightSeesAnything()
{
    m_database->access.set(RecordKind::AuditEntry, Operation::View, Scope::None);
    AuditListModel model(context());
    readAll(model);
    QCOMPARE(model.rowCount(), 0);
    m_database->access.scopes.clear();
}

void TestAuditListModel::recordsAreCalledByTheirNames_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qint64>("record");
    QTest::addColumn<QString>("words");
    QTest::newRow("a pet") << u"pet"_s << 3LL << u"Pet Zoë"_s;
    QTest::newRow("a referral") << u"referral"_s << 2LL << u"Referral R-2026-00003"_s;
    QTest::newRow("a weight") << u"pet_weights"_s << 1LL << u"Weight"_s;
    QTest::newRow("a record that is not there") << u"pet"_s << 99999LL << u"Pet"_s;
    QTest::newRow("no record") << QString() << 0LL << QString();
}

void TestAuditListModel::recordsAreCalledByTheirNames()
{
    QFETCH(QString, kind);
    QFETCH(qint64, record);
    const qint64 seq =
        test::addAuditRow(m_database->db(), {.person = 2, .kind = kind, .record = record});
    AuditListModel model(context());
    QVERIFY(model.select());
    QCOMPARE(model.idAt(0), seq);
    QTEST(model.index(0, model.columnOf(u"record"_s)).data().toString(), "words");
    QCOMPARE(model.index(0, model.columnOf(u"at"_s)).data().toString(),
             AuditListModel::momentText(last, QTimeZone::utc()));
    QVERIFY(model.index(0, 0).data().toString().contains(u"09:00:00"_s)); // to the second
    QCOMPARE(model.index(0, 0).data(AuditListModel::ActionRole).toString(), u"view"_s);
}

void TestAuditListModel::rareEntriesComeFromTheWorker()
{
    ReadWorker worker([this] {
        return Connection::open(m_database->file(), m_database->key(), {.readOnly = true});
    });
    AuditListModel model(context(&worker));
    const QSignalSpy counted(&model, &RecordListModel::countsChanged);
    model.setFilter({.action = u"sign_in"_s});
    QVERIFY(model.select());
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_COMPARE(model.matchCount(), 1);
    QCOMPARE(model.idAt(0), rows + 1);
    QVERIFY(!model.canFetchMore());
}

void TestAuditListModel::newEntriesAppearInPlace()
{
    AuditListModel model(context());
    QVERIFY(model.select());
    const qint64 first = model.idAt(0);
    test::addAuditRow(m_database->db(), {.record = 1, .pet = 1});
    model.refresh();
    QCOMPARE(model.idAt(0), first + 1);
    QCOMPARE(model.rowOf(first), 1);
}

void TestAuditListModel::everyActionAndKindHasAWord()
{
    const QStringList actions = auditwords::actions();
    for (const QString &action : actions)
        QVERIFY(auditwords::actionTitle(action) != action);
    QCOMPARE(auditwords::actionTitle(u"of_tomorrow"_s), u"of_tomorrow"_s);
    const QList<auditwords::Subject> subjects = auditwords::subjects();
    for (const auditwords::Subject &subject : subjects) {
        for (const QString &kind : subject.kinds) {
            QVERIFY(auditwords::subjectTitle(kind) != kind);
            QVERIFY(auditwords::ruledBy(kind).has_value());
        }
    }
}

QTEST_GUILESS_MAIN(TestAuditListModel)
#include "tst_auditlistmodel.moc"
