// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/worklists/worklists.h"

#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/services/worklists/workmarks.h"
#include "models/services/worklists/worksteps.h"
#include "tests/support/samplecase.h"

#include <QTest>

#include <algorithm>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// What is due, who sees it, and how it goes: with an outcome, for a time, and back.
class TestWorklists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingDueIsThere();
    void onesOwnWorkOnly();
    void listsAreWalkedByAnIndex_data();
    void listsAreWalkedByAnIndex();
    void nothingClosesWithoutAnOutcome();
    void workIsClosedAndOpenedAgain();
    void allOrNoneIsClosed();
    void putOffIsAwayForOneselfAndComesBack();
    void contactedIsAwayForAllAndComesBack();
    void aMarkIsTakenBack();
    void aDayGoneByIsRefused();
    void whatIsHiddenHasNoList();
    void lettersStayUntilTheyAreSent();

private:
    QStringList due(Worklists::Whose whose = Worklists::Whose::Everybodys,
                    const QString &only = {});
    WorkItem item(const QString &list);
    DataContext context() { return m_case->database.context(); }

    std::unique_ptr<SampleCase> m_case;
    Interaction m_call;
};

void TestWorklists::init()
{
    m_case = std::make_unique<SampleCase>(); // with a referral that waits
    TreatmentPlan plan = m_case->newPlan();
    plan.planStatus = u"active"_s;
    plan.nextReviewDate = QDate(2026, 2, 20);
    SampleCase::must(m_case->all.plans.add(plan));
    m_call = m_case->newInteraction();
    m_call.summary = u"Call back about the stitches"_s;
    m_call.followUpNeeded = true;
    m_call.followUpDue = QDate(2026, 3, 1);
    m_call.followUpById = 3;
    SampleCase::must(m_case->all.interactions.add(m_call));
    Interaction consult = m_case->newInteraction();
    consult.interactionType = u"consult"_s;
    consult.userId = 2;
    SampleCase::must(m_case->all.interactions.add(consult));
    Interaction later = m_call;
    later.id = 0;
    later.objectId.clear();
    later.followUpDue = QDate(2026, 4, 1);
    SampleCase::must(m_case->all.interactions.add(later));
}

QStringList TestWorklists::due(Worklists::Whose whose, const QString &only)
{
    const auto items = Worklists::read(context().db, Worklists::questions(context(), whose, only));
    if (!items)
        qFatal("%s %s", qPrintable(items.error().text), qPrintable(items.error().detail));
    QStringList lists;
    for (const WorkItem &one : *items)
        lists.append(one.list);
    const auto counted =
        Worklists::count(context().db, Worklists::questions(context(), whose, only));
    qint64 all = 0;
    for (const qint64 number : *counted)
        all += number;
    if (all != lists.size() || !std::ranges::is_sorted(*items, {}, &WorkItem::due))
        qFatal("the count is not the list, or the list not in its order");
    lists.sort();
    return lists;
}

WorkItem TestWorklists::item(const QString &list)
{
    const auto items = Worklists::read(
        context().db, Worklists::questions(context(), Worklists::Whose::Everybodys, list));
    return items && !items->isEmpty() ? items->first() : WorkItem();
}

void TestWorklists::everythingDueIsThere()
{
    QCOMPARE(due(), (QStringList{u"followUps"_s, u"reviews"_s, u"unsigned"_s, u"waiting"_s}));
    QCOMPARE(due(Worklists::Whose::Everybodys, u"reviews"_s), QStringList{u"reviews"_s});
    const WorkItem call = item(u"followUps"_s);
    QCOMPARE(call.id, m_call.id);
    QCOMPARE(call.petName, u"Rex"_s);
    QCOMPARE(call.ownerName, u"Zoë Ångström"_s);
    QCOMPARE(call.phone, u"+49 (0)30 1234-567"_s);
    QCOMPARE(call.what, u"Call back about the stitches"_s);
    QCOMPARE(call.due, u"2026-03-01"_s);
    QCOMPARE(call.whoId, 3);
}

void TestWorklists::onesOwnWorkOnly()
{
    m_case->database.access.person = 3;
    QCOMPARE(due(Worklists::Whose::Mine), QStringList{u"followUps"_s});
    m_case->database.access.person = 2;
    QCOMPARE(due(Worklists::Whose::Mine), (QStringList{u"reviews"_s, u"unsigned"_s, u"waiting"_s}));
}

void TestWorklists::listsAreWalkedByAnIndex_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("index");
    const QHash<QString, QString> indexes{{u"reports"_s, u"referrals_by_status"_s},
                                          {u"reviews"_s, u"treatment_plans_due"_s},
                                          {u"followUps"_s, u"interactions_due"_s},
                                          {u"films"_s, u"xray_logs_by_state"_s},
                                          {u"unsigned"_s, u"interactions_unsigned"_s}};
    for (const QString &list : Worklists::names())
        QTest::newRow(qPrintable(list)) << list << indexes.value(list);
}

void TestWorklists::listsAreWalkedByAnIndex()
{
    QFETCH(QString, list);
    const QList<WorkQuestion> questions =
        Worklists::questions(context(), Worklists::Whose::Everybodys, list);
    QCOMPARE(questions.size(), 1);
    auto plan = sql::run(context().db, u"EXPLAIN QUERY PLAN "_s + questions.first().sql,
                         questions.first().values);
    QVERIFY(plan);
    QFETCH(QString, index);
    QString steps;
    while (plan->next()) {
        const QString step = plan->value(3).toString();
        steps += step % u'\n';
        const bool isWalk = step.startsWith("SCAN"_L1) && !step.contains("INDEX"_L1)
                            && step != "SCAN f"_L1 && step != "SCAN (subquery-1)"_L1;
        QVERIFY2(!isWalk, qPrintable(step));
    }
    QVERIFY2(steps.contains(index), qPrintable(steps));
}

void TestWorklists::nothingClosesWithoutAnOutcome()
{
    WorkSteps steps(context());
    const auto done = steps.complete({item(u"followUps"_s)}, u"  "_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QVERIFY(due().contains(u"followUps"_s));
}

void TestWorklists::workIsClosedAndOpenedAgain()
{
    WorkSteps steps(context());
    const auto undo = steps.complete({item(u"followUps"_s), item(u"reviews"_s)}, u"Healed well"_s);
    QVERIFY2(undo, undo ? "" : qPrintable(undo.error().text));
    QCOMPARE(due(), (QStringList{u"unsigned"_s, u"waiting"_s}));
    QCOMPARE(m_case->all.interactions.find(m_call.id)->outcome, u"Healed well"_s);
    QVERIFY((*undo)());
    QVERIFY(due().contains(u"followUps"_s) && due().contains(u"reviews"_s));
    QCOMPARE(item(u"reviews"_s).due, u"2026-02-20"_s);
}

void TestWorklists::allOrNoneIsClosed()
{
    WorkSteps steps(context());
    const auto done = steps.complete({item(u"followUps"_s), item(u"unsigned"_s)}, u"Done"_s);
    QVERIFY(!done); // a consult is closed by its signature
    QVERIFY(due().contains(u"followUps"_s));
}

void TestWorklists::putOffIsAwayForOneselfAndComesBack()
{
    WorkMarks marks(context());
    const QDateTime until = m_case->database.clock.now().addDays(1);
    QVERIFY(marks.add({item(u"followUps"_s)}, WorkMarks::Mark::Snoozed, until));
    QVERIFY(!due().contains(u"followUps"_s));
    const qint64 me = m_case->database.access.person;
    m_case->database.access.person = 3;
    QVERIFY(due().contains(u"followUps"_s));
    m_case->database.access.person = me;
    m_case->database.clock.advance(std::chrono::hours(25));
    QVERIFY(due().contains(u"followUps"_s));
}

void TestWorklists::contactedIsAwayForAllAndComesBack()
{
    WorkMarks marks(context());
    const QDateTime until = m_case->database.clock.now().addDays(3);
    QVERIFY(marks.add({item(u"reviews"_s)}, WorkMarks::Mark::Contacted, until));
    m_case->database.access.person = 3;
    QVERIFY(!due().contains(u"reviews"_s));
    m_case->database.clock.advance(std::chrono::hours(73));
    QVERIFY(due().contains(u"reviews"_s));
}

void TestWorklists::aMarkIsTakenBack()
{
    WorkMarks marks(context());
    const auto ids = marks.add({item(u"followUps"_s), item(u"reviews"_s)},
                               WorkMarks::Mark::Contacted, m_case->database.clock.now().addDays(3));
    QVERIFY(ids);
    QCOMPARE(due(), (QStringList{u"unsigned"_s, u"waiting"_s}));
    QVERIFY(marks.takeBack(*ids));
    QCOMPARE(due().size(), 4);
}

void TestWorklists::aDayGoneByIsRefused()
{
    WorkMarks marks(context());
    const auto ids = marks.add({item(u"followUps"_s)}, WorkMarks::Mark::Snoozed,
                               m_case->database.clock.now().addDays(-1));
    QVERIFY(!ids);
    QCOMPARE(ids.error().code, Error::Code::Invalid);
}

void TestWorklists::whatIsHiddenHasNoList()
{
    m_case->database.access.hidden = {u"follow_up_due"_s};
    QVERIFY(!due().contains(u"followUps"_s));
}

void TestWorklists::lettersStayUntilTheyAreSent()
{
    LetterRepository &letters = m_case->all.letters;
    Letter letter = letters.blank();
    letter.petId = m_case->pet.id;
    letter.letterTitle = u"Report on Rex"_s;
    letter.recipientName = u"Dr Quill"_s;
    letter.body = u"<p>Well.</p>"_s;
    SampleCase::must(letters.add(letter));
    QCOMPARE(item(u"letters"_s).what, u"Report on Rex"_s);
    SampleCase::must(letters.sign(letter.id, letter.version));
    QCOMPARE(due(Worklists::Whose::Mine, u"letters"_s), QStringList{u"letters"_s});
    const int version = letters.find(letter.id)->version;
    SampleCase::must(letters.markSent(letter.id, version, u"email"_s, 0));
    QVERIFY(!due().contains(u"letters"_s));
}

QTEST_GUILESS_MAIN(TestWorklists)
#include "tst_worklists.moc"
