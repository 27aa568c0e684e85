// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/plans/planlistmodel.h"
#include "models/services/today/todaycounts.h"
#include "tests/support/samplerecords.h"
#include "tests/support/testdatabase.h"
#include "views/appointments/appointmentspage.h"
#include "views/common/counttile.h"
#include "views/common/recordtableview.h"
#include "views/imaging/xrayspage.h"
#include "views/interactions/interactionspage.h"
#include "views/plans/planspage.h"
#include "views/referrals/referralspage.h"
#include "views/today/todaypage.h"

#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestTodayPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tileOpensTheListOfItsCount_data();
    void tileOpensTheListOfItsCount();
    void countsStayWithinTheRules();
    void countsAreWalkedByAnIndex();
    void listsShowWhatIsNext();

private:
    PageContext context() { return {{m_database->context(), &m_labels}, nullptr, {}}; }
    std::unique_ptr<RecordPage> pageOf(RecordKind kind);

    test::SampleLabels m_labels;
    std::unique_ptr<test::TestDatabase> m_database;
};

void TestTodayPage::initTestCase()
{
    m_database = std::make_unique<test::TestDatabase>();
    test::addSampleRecords(m_database->db(), 120);
    m_database->access.person = 2;
}

std::unique_ptr<RecordPage> TestTodayPage::pageOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Plan: return std::make_unique<PlansPage>(context());
    case RecordKind::Interaction: return std::make_unique<InteractionsPage>(context());
    case RecordKind::Appointment: return std::make_unique<AppointmentsPage>(context());
    case RecordKind::Xray: return std::make_unique<XraysPage>(context());
    default: return std::make_unique<ReferralsPage>(context());
    }
}

void TestTodayPage::tileOpensTheListOfItsCount_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"waitingReferrals", "myReferrals", "reportsDue", "overdueReviews",
                             "followUps", "appointments", "unreadFilms", "filmsForSpecialist"})
        QTest::newRow(name) << QString(QLatin1String(name));
}

void TestTodayPage::tileOpensTheListOfItsCount()
{
    QFETCH(QString, name);
    TodayPage today(context(), u"Sam Stern"_s);
    today.activate();
    CountTile *tile = today.tile(name);
    if (!tile)
        QFAIL("no such tile");
    QVERIFY(tile->count() > 0);
    QVERIFY(!tile->text().isEmpty());
    QSignalSpy wanted(&today, &Page::filterRequested);
    tile->click();
    QCOMPARE(wanted.size(), 1);
    const auto page = pageOf(wanted.first().at(0).value<RecordKind>());
    page->applyFilter(wanted.first().at(1).toString());
    QCOMPARE(page->model()->matchCount(), tile->count());
}

void TestTodayPage::countsStayWithinTheRules()
{
    m_database->access.set(RecordKind::Plan, Operation::View, Scope::None);
    m_database->access.set(RecordKind::Referral, Operation::View, Scope::Assigned);
    TodayPage today(context(), u"Sam Stern"_s);
    today.activate();
    QVERIFY(!today.tile(u"overdueReviews"_s));
    QCOMPARE(today.tile(u"waitingReferrals"_s)->count(),
             sql::value(m_database->db(),
                        u"SELECT count(*) FROM referrals WHERE status IN ('new', "
                        "'info_requested') AND pet_id IN (SELECT pet_id FROM case_members "
                        "WHERE user_id = 2)"_s)
                 ->toLongLong());
    m_database->access.scopes.clear();
}

void TestTodayPage::countsAreWalkedByAnIndex()
{
    const QList<TodayCount> counts = todayCounts(m_database->context());
    for (const TodayCount &count : counts) {
        auto plan = sql::run(m_database->db(), u"EXPLAIN QUERY PLAN "_s % count.sql, count.values);
        QVERIFY(plan);
        while (plan->next()) {
            const QString line = plan->value(3).toString();
            QVERIFY2(!line.startsWith("SCAN"_L1), qPrintable(count.name % u": "_s % line));
        }
    }
}

void TestTodayPage::listsShowWhatIsNext()
{
    TodayPage today(context(), u"Sam Stern"_s);
    today.resize(1280, 720);
    today.show();
    today.activate();
    auto *next = today.findChild<RecordTableView *>(u"appointmentTodayTable"_s);
    QVERIFY(next && next->model() && next->model()->rowCount() > 0);
    auto *newest = today.findChild<RecordTableView *>(u"referralTodayTable"_s);
    QVERIFY(newest && newest->model()->rowCount() > 0);
    QSignalSpy open(&today, &Page::openRequested);
    newest->selectId(newest->idAt(0));
    QTest::keyClick(newest, Qt::Key_Return);
    QCOMPARE(open.size(), 1);
}

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
