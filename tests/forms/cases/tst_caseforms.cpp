// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cases/breakglassform.h"
#include "forms/cases/handoverform.h"
#include "forms/cases/recentgrants.h"
#include "models/cases/breakglass.h"
#include "models/cases/handoverrepository.h"
#include "tests/support/formbench.h"
#include "views/common/fielderror.h"
#include "views/common/recordtableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Handing cases over, and breaking the glass, as people do it: with the keys.
class TestCaseForms : public QObject
{
    Q_OBJECT

private slots:
    void aCaseIsHandedOver();
    void somebodyMustBeChosen_data();
    void somebodyMustBeChosen();
    void aConflictMarksTheCase();
    void theGlassIsBroken();
    void severalPetsFit();
    void whatIsMissingIsSaid();
    void nothingFits();
    void administratorsSeeWhoDid();

private:
    static QPointer<HandOverForm> handOver(FormBench &bench, QWidget &window)
    {
        const auto cases =
            HandOverService(bench.context().data).casesOf(RecordKind::Pet, {bench.petId});
        if (!cases)
            qFatal("no case");
        auto *form = new HandOverForm(bench.context(), *cases, &window);
        form->open();
        if (!QTest::qWaitForWindowExposed(form))
            qFatal("not shown");
        return form;
    }
    static QPointer<BreakGlassForm> breakGlass(FormBench &bench, QWidget &window)
    {
        auto *form = new BreakGlassForm(bench.context(), &window);
        form->open();
        if (!QTest::qWaitForWindowExposed(form))
            qFatal("not shown");
        return form;
    }
    static bool isIdle(QWidget *form) { return child<QWidget>(form, "spinner")->isHidden(); }
};

void TestCaseForms::aCaseIsHandedOver()
{
    FormBench bench(u"specialist"_s);
    QWidget window;
    window.show();
    auto form = handOver(bench, window);
    auto *list = child<QListWidget>(form, "caseList");
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"Bella"_s));
    QSignalSpy handed(form, &HandOverForm::handedOver);
    type(child<QComboBox>(form, "personCombo"), u"kim kaya"_s);
    type(child<QPlainTextEdit>(form, "noteEdit"), u"Sutures out on Friday"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(handed.size(), 1);
    QCOMPARE(handed.first().at(0).toString(), u"Kim Kaya"_s);
    QCOMPARE(handed.first().at(1).toInt(), 1);
    QTRY_VERIFY(!form);
    QVERIFY(!bench.records().pets.find(bench.petId)); // not theirs any more
}

void TestCaseForms::somebodyMustBeChosen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing typed") << u""_s;
    QTest::newRow("a name that nobody has") << u"Nobody"_s;
    QTest::newRow("a part of a name") << u"Kim"_s;
    QTest::newRow("whose case it is") << u"Sam Stern"_s;
}

void TestCaseForms::somebodyMustBeChosen()
{
    QFETCH(QString, typed);
    FormBench bench(u"specialist"_s);
    QWidget window;
    window.show();
    auto form = handOver(bench, window);
    // The pet's and the open referral are this person's already, once nobody else has it.
    if (typed == "Sam Stern"_L1) {
        Referral referral = *bench.records().referrals.find(bench.referralId);
        referral.specialistId = bench.specialistId;
        QVERIFY(bench.records().referrals.update(referral));
        form->close();
        QTRY_VERIFY(!form);
        form = handOver(bench, window);
    }
    auto *combo = child<QComboBox>(form, "personCombo");
    type(combo, typed);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!FieldError::textOf(combo).isEmpty());
    QVERIFY(form->isVisible());
    QCOMPARE(bench.records().pets.find(bench.petId)->assignedSpecialistId, bench.specialistId);
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!form);
}

void TestCaseForms::aConflictMarksTheCase()
{
    FormBench bench;
    QWidget window;
    window.show();
    auto form = handOver(bench, window);
    Pet pet = *bench.records().pets.find(bench.petId);
    pet.colour = u"black"_s;
    QVERIFY(bench.records().pets.update(pet));
    type(child<QComboBox>(form, "personCombo"), u"Kim Kaya"_s);
    QTest::mouseClick(child<QPushButton>(form, "handOverButton"), Qt::LeftButton);
    auto *message = child<QLabel>(form, "messageLabel");
    QTRY_VERIFY(message->isVisible());
    QVERIFY(!child<QListWidget>(form, "caseList")->item(0)->icon().isNull());
    QVERIFY(isIdle(form));
    QCOMPARE(bench.records().pets.find(bench.petId)->assignedSpecialistId, bench.specialistId);
}

void TestCaseForms::theGlassIsBroken()
{
    FormBench bench(u"coordinator"_s);
    QWidget window;
    window.show();
    auto form = breakGlass(bench, window);
    QSignalSpy opened(form, &BreakGlassForm::opened);
    type(child<QLineEdit>(form, "petNameEdit"), u"Rex"_s);
    type(child<QLineEdit>(form, "ownerNameEdit"), u"Schulz"_s);
    QTest::keyClick(child<QLineEdit>(form, "ownerNameEdit"), Qt::Key_Return);
    auto *reason = child<QPlainTextEdit>(form, "reasonEdit");
    QTRY_VERIFY(reason->hasFocus());
    type(reason, u"Bleeding, the owner is here"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(opened.size(), 1);
    const qint64 pet = opened.first().at(0).toLongLong();
    QCOMPARE(opened.first().at(1).toString(), u"Rex"_s);
    QVERIFY(bench.records().pets.find(pet));
    QTRY_VERIFY(!form);
}

void TestCaseForms::severalPetsFit()
{
    FormBench bench(u"coordinator"_s);
    QWidget window;
    window.show();
    auto form = breakGlass(bench, window);
    type(child<QLineEdit>(form, "numberEdit"), u"030 1234567"_s);
    QTest::keyClick(child<QLineEdit>(form, "numberEdit"), Qt::Key_Return);
    auto *list = child<QListWidget>(form, "petList");
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(u"Bella"_s));
    QVERIFY(list->item(0)->text().contains(u"Maria Schulz"_s));
    type(child<QPlainTextEdit>(form, "reasonEdit"), u"Emergency"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier); // none is chosen
    QVERIFY(!FieldError::textOf(list).isEmpty());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(FieldError::textOf(list).isEmpty());
}

void TestCaseForms::whatIsMissingIsSaid()
{
    FormBench bench(u"coordinator"_s);
    QWidget window;
    window.show();
    auto form = breakGlass(bench, window);
    auto *owner = child<QLineEdit>(form, "ownerNameEdit");
    type(child<QLineEdit>(form, "petNameEdit"), u"Rex"_s);
    QTest::mouseClick(child<QPushButton>(form, "findButton"), Qt::LeftButton);
    QTRY_VERIFY(!FieldError::textOf(owner).isEmpty());
    type(owner, u"Schulz"_s);
    QVERIFY(FieldError::textOf(owner).isEmpty());
    QTest::mouseClick(child<QPushButton>(form, "findButton"), Qt::LeftButton);
    auto *reason = child<QPlainTextEdit>(form, "reasonEdit");
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!FieldError::textOf(reason).isEmpty());
    QVERIFY(form->isVisible());
    QVERIFY(CaseGrantRepository(bench.context().data).mine()->isEmpty());
}

void TestCaseForms::nothingFits()
{
    FormBench bench(u"coordinator"_s);
    QWidget window;
    window.show();
    auto form = breakGlass(bench, window);
    type(child<QLineEdit>(form, "numberEdit"), u"276098109999999"_s);
    QTest::keyClick(child<QLineEdit>(form, "numberEdit"), Qt::Key_Return);
    QTRY_VERIFY(isIdle(form));
    auto *list = child<QListWidget>(form, "petList");
    QCOMPARE(list->count(), 1); // the sentence that says so
    QCOMPARE(list->item(0)->flags(), Qt::NoItemFlags);
    QVERIFY(form->isVisible());
}

void TestCaseForms::administratorsSeeWhoDid()
{
    FormBench bench(u"coordinator"_s);
    const auto found =
        BreakGlass(*bench.clinic(), bench.context().data).find({{}, u"Rex"_s, u"Schulz"_s});
    QVERIFY(found);
    QVERIFY(BreakGlass(*bench.clinic(), bench.context().data)
                .open(found->first().petId, u"Emergency"_s));
    bench.signIn(u"admin"_s);
    QWidget window;
    window.show();
    auto *list = new RecentGrants(bench.context(), &window);
    list->open();
    const QAbstractItemModel *model = list->table()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 1).data().toString(), u"Kim Kaya"_s);
    QCOMPARE(model->index(0, 2).data().toString(), u"Rex"_s);
    QCOMPARE(model->index(0, 3).data().toString(), u"Emergency"_s);
    QSignalSpy opened(list, &RecentGrants::petOpened);
    QTest::keyClick(list->table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), found->first().petId);
}

QTEST_MAIN(TestCaseForms)
#include "tst_caseforms.moc"
