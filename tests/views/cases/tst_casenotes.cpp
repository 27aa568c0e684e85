// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/breakglass.h"
#include "models/db/sql.h"
#include "models/services/cases/handoverservice.h"
#include "tests/models/cases/casebench.h"
#include "tests/support/samplerecords.h"
#include "views/cases/casenote.h"
#include "views/cases/casenotes.h"
#include "views/common/counttile.h"
#include "views/common/detailpane.h"
#include "views/common/recordtableview.h"
#include "views/pets/petspage.h"
#include "views/today/todaypage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using namespace tarsus;
using namespace tarsus::test;

/// What Today says of cases, and how cases are chosen in a list to be handed over.
class TestCaseNotes : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidWhereNothingIs();
    void aHandOverStaysUntilItIsRead();
    void manyInOneGoAreOneNote();
    void whoseCaseItIsHearsOfBrokenGlass();
    void whatIsOpenToMeSaysForHowLong();
    void administratorsCountBrokenGlass();
    void chosenRowsAreHandedOver();
    void whoMayNotChangeIsOfferedNothing();

private:
    static QList<CaseNote *> notesIn(QWidget &parent)
    {
        QList<CaseNote *> shown;
        for (CaseNote *note : parent.findChildren<CaseNote *>()) {
            if (!note->isHidden())
                shown.append(note);
        }
        return shown;
    }
    static QString wordsOf(const CaseNote *note)
    {
        QStringList words;
        for (const QLabel *label : note->findChildren<QLabel *>())
            words += label->text();
        return words.join(u'|');
    }
    static QPushButton *button(const CaseNote *note, const QString &name)
    {
        return note->findChild<QPushButton *>(name);
    }
    static void handOver(CaseBench &bench, const QList<qint64> &pets)
    {
        HandOverService service(bench.context());
        must(service.handOver(*service.casesOf(RecordKind::Pet, pets), bench.idOf(u"surgeon"_s),
                              u"Eats again"_s));
    }
    PageContext pageContext(CaseBench &bench)
    {
        return {{bench.context(), &m_labels}, nullptr, {}};
    }

    SampleLabels m_labels;
};

void TestCaseNotes::nothingIsSaidWhereNothingIs()
{
    CaseBench bench;
    CaseNotes notes(bench.context());
    notes.reload();
    QVERIFY(notes.isHidden());
    QCOMPARE(notes.count(), 0);
}

void TestCaseNotes::aHandOverStaysUntilItIsRead()
{
    CaseBench bench;
    bench.signIn(u"specialist"_s);
    handOver(bench, {bench.bella});
    bench.signIn(u"surgeon"_s);
    TodayPage today(pageContext(bench), u"Sol Steel"_s);
    today.resize(1100, 800);
    today.show();
    today.activate();
    QVERIFY(QTest::qWaitForWindowActive(&today));
    const auto notes = notesIn(today);
    QCOMPARE(notes.size(), 1);
    QVERIFY(wordsOf(notes.first()).contains(u"Sam Stern handed Bella over to you"_s));
    QVERIFY(wordsOf(notes.first()).contains(u"Eats again"_s));
    QSignalSpy opened(&today, &Page::openRequested);
    QPushButton *open = button(notes.first(), u"openButton"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toLongLong(), bench.bella);
    QVERIFY(today.notes()->isVisible()); // opening is not reading
    QPushButton *read = button(notes.first(), u"doneButton"_s);
    read->setFocus();
    QTest::keyClick(read, Qt::Key_Space);
    QVERIFY(today.notes()->isHidden());
    QVERIFY(HandOverRepository(bench.context()).unread()->isEmpty());
}

void TestCaseNotes::manyInOneGoAreOneNote()
{
    CaseBench bench;
    const QList<qint64> pets = bench.addPets(9);
    handOver(bench, pets);
    bench.clock().advance(1min);
    handOver(bench, {bench.rex});
    bench.signIn(u"surgeon"_s);
    CaseNotes notes(bench.context());
    notes.reload();
    QCOMPARE(notes.count(), 2);
    QVERIFY(wordsOf(notesIn(notes).at(0)).contains(u"Rex"_s)); // the newest first
    QSignalSpy wanted(&notes, &CaseNotes::filterRequested);
    button(notesIn(notes).at(1), u"openButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toString(), u"whose.mine"_s);
    button(notesIn(notes).at(1), u"doneButton"_s)->click();
    QCOMPARE(notes.count(), 1);
}

void TestCaseNotes::whoseCaseItIsHearsOfBrokenGlass()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    must(BreakGlass(bench.clinic(), bench.context()).open(bench.bella, u"Came in at night"_s));
    bench.signIn(u"specialist"_s);
    CaseNotes notes(bench.context());
    notes.reload();
    QCOMPARE(notes.count(), 1);
    const QString words = wordsOf(notesIn(notes).first());
    QVERIFY2(words.contains(u"Sol Steel opened the case of Bella"_s), qPrintable(words));
    QVERIFY(words.contains(u"Came in at night"_s));
    button(notesIn(notes).first(), u"doneButton"_s)->click();
    QVERIFY(notes.isHidden());
}

void TestCaseNotes::whatIsOpenToMeSaysForHowLong()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    must(BreakGlass(bench.clinic(), bench.context()).open(bench.bella, u"Came in at night"_s));
    CaseNotes notes(bench.context());
    notes.reload();
    QCOMPARE(notes.count(), 1);
    QVERIFY(wordsOf(notesIn(notes).first()).contains(u"Bella is open to you until"_s));
    QVERIFY(button(notesIn(notes).first(), u"doneButton"_s)->isHidden()); // it ends by itself
    PetsPage pets(pageContext(bench));
    QVERIFY(pets.reveal(bench.bella));
    QStringList said;
    for (const QLabel *label : pets.pane()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u'|').contains(u"Open to you until"_s), qPrintable(said.join(u'|')));
    bench.clock().advance(8h);
    notes.reload();
    QVERIFY(notes.isHidden());
    QVERIFY(!pets.reveal(bench.bella) || pets.model()->readDetail(bench.bella).isEmpty());
}

void TestCaseNotes::administratorsCountBrokenGlass()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    must(BreakGlass(bench.clinic(), bench.context()).open(bench.bella, u"Came in at night"_s));
    {
        TodayPage today(pageContext(bench), u"Sol Steel"_s);
        QVERIFY(!today.tile(u"brokenGlass"_s));
    }
    bench.signIn(u"admin"_s);
    TodayPage today(pageContext(bench), u"Ada Admin"_s);
    today.activate();
    CountTile *tile = today.tile(u"brokenGlass"_s);
    QVERIFY(tile);
    QCOMPARE(tile->count(), 1);
    QCOMPARE(today.notes()->count(), 1);
    QSignalSpy wanted(&today, &Page::filterRequested);
    tile->click();
    QCOMPARE(wanted.first().at(0).value<RecordKind>(), RecordKind::AuditEntry);
}

void TestCaseNotes::chosenRowsAreHandedOver()
{
    CaseBench bench;
    bench.addPets(4);
    bench.signIn(u"specialist"_s);
    PetsPage page(pageContext(bench));
    page.resize(1200, 700);
    page.show();
    page.activate();
    QSignalSpy wanted(&page, &Page::handOverRequested);
    QVERIFY(page.handOver()); // the one that is current
    QCOMPARE(wanted.takeFirst().at(1).value<QList<qint64>>().size(), 1);
    auto *over = page.pane()->findChild<QPushButton *>(u"handOverButton"_s);
    QVERIFY(over);
    QVERIFY(over->isEnabled());
    const QString one = over->text();
    QTest::keyClick(page.table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(over->text() != one);
    over->click();
    const auto ids = wanted.takeFirst().at(1).value<QList<qint64>>();
    QCOMPARE(ids.size(), 6);
    QVERIFY(ids.contains(bench.bella));
    page.table()->selectId(bench.rex);
    QCOMPARE(page.table()->chosenIds(), QList<qint64>{bench.rex});
}

void TestCaseNotes::whoMayNotChangeIsOfferedNothing()
{
    CaseBench bench;
    {
        must(sql::run(bench.context().db,
                      u"UPDATE main.access_rules SET frozen_columns = 'assigned_specialist_id'"
                      " WHERE role = 'clientCare' AND kind = 'pet' AND operation = 'edit'"_s));
    }
    bench.signIn(u"frontdesk"_s);
    PetsPage page(pageContext(bench));
    page.activate();
    QVERIFY(!page.pane()->findChild<QPushButton *>(u"handOverButton"_s));
    QVERIFY(!page.handOver());
}

QTEST_MAIN(TestCaseNotes)
#include "tst_casenotes.moc"
