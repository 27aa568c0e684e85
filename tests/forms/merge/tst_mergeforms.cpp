// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/merge/duplicatesform.h"
#include "forms/merge/mergeform.h"
#include "forms/merge/mergesform.h"
#include "models/services/merge/mergeservice.h"
#include "tests/support/formbench.h"
#include "views/common/emptystate.h"
#include "views/common/recordpicker.h"
#include "views/common/suggestionlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Duplicates found, compared, merged and taken apart, by the keys alone.
class TestMergeForms : public QObject
{
    Q_OBJECT

private slots:
    void aPairIsMergedAndTakenBack();
    void aPairIsSaidToBeTwo();
    void aValueIsChosenByKeys();
    void theOwnerMustBeChosen();
    void otherChipsAreConfirmed();
    void twoSpeciesAreRefusedInWords();
    void theOtherOneStays();
    void ownersAreLookedThrough();
    void whatIsThereOnceNeedsNothing();
    void theOtherIsLookedUp();
    void aConflictKeepsTheWindow();
    void theListOfMergesTakesBack();
    void whoMayNotHasNoKinds();
};

namespace {

qint64 addTwin(FormBench &bench, const std::function<void(Pet &)> &change = {})
{
    Pet twin = bench.records().pets.blank();
    twin.petName = u"Bella"_s;
    twin.species = u"dog"_s;
    twin.medicalHistorySummary = u"Heart murmur"_s;
    twin.ownerId = bench.ownerId;
    twin.assignedSpecialistId = bench.specialistId;
    if (change)
        change(twin);
    if (!bench.records().pets.add(twin))
        qFatal("no twin");
    return twin.id;
}

template<typename Form>
Form *shown(Form *form)
{
    form->open();
    if (!QTest::qWaitForWindowExposed(form))
        qFatal("not shown");
    return form;
}

QPointer<DuplicatesForm> open(FormBench &bench, QWidget &window, int pairs = 1)
{
    window.show();
    auto *form = shown(new DuplicatesForm(bench.context(), &window));
    auto *list = child<QListWidget>(form, "pairList");
    if (!QTest::qWaitFor([&] { return list->count() == pairs; }))
        qFatal("%d pairs", list->count());
    return form;
}

int rowOf(QTableWidget *table, const QString &title)
{
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->text().endsWith(title))
            return row;
    }
    qFatal("no row %s", qPrintable(title));
    return -1;
}

QString said(QWidget *form)
{
    return child<QLabel>(form, "stateLabel")->text();
}

} // namespace

void TestMergeForms::aPairIsMergedAndTakenBack()
{
    FormBench bench;
    const qint64 twin = addTwin(bench);
    QWidget window;
    auto form = open(bench, window);
    auto *list = child<QListWidget>(form, "pairList");
    QTRY_VERIFY(list->hasFocus());
    QVERIFY(list->item(0)->text().contains(u"same name and owner"_s));
    QCOMPARE(child<QLabel>(form, "alongLabel")->text(),
             u"Nothing else belongs to the duplicate."_s);
    QSignalSpy merged(form, &DuplicatesForm::merged);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QVERIFY(child<EmptyState>(form, "noDuplicates")->isVisible());
    QVERIFY(!bench.records().pets.find(twin));
    QCOMPARE(bench.records().pets.find(bench.petId)->medicalHistorySummary,
             u"Lame since March\n\nHeart murmur"_s);
    QSignalSpy changed(form, &DuplicatesForm::recordsChanged);
    QTest::keyClick(form, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(bench.records().pets.find(twin));
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!form);
}

void TestMergeForms::aPairIsSaidToBeTwo()
{
    FormBench bench;
    addTwin(bench);
    QWidget window;
    auto form = open(bench, window);
    QTest::keyClick(form, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(child<EmptyState>(form, "noDuplicates")->isVisible());
    QVERIFY(said(form).contains(u"not proposed again"_s));
    QCOMPARE(DuplicateSearch(bench.context().data).find(RecordKind::Pet)->found, 0);
    QTest::keyClick(form, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(child<QListWidget>(form, "pairList")->count(), 1);
    QCOMPARE(DuplicateSearch(bench.context().data).find(RecordKind::Pet)->found, 1);
}

void TestMergeForms::aValueIsChosenByKeys()
{
    FormBench bench;
    Pet known = *bench.records().pets.find(bench.petId);
    known.colour = u"black"_s;
    QVERIFY(bench.records().pets.update(known));
    addTwin(bench, [](Pet &twin) { twin.colour = u"brown"_s; });
    QWidget window;
    auto form = open(bench, window);
    QTRY_VERIFY(child<QListWidget>(form, "pairList")->hasFocus());
    QTest::keyClick(child<QListWidget>(form, "pairList"), Qt::Key_Return);
    auto *table = child<QTableWidget>(form, "mergeTable");
    QTRY_VERIFY(table->hasFocus());
    const int colour = rowOf(table, u"Colour and markings"_s);
    QVERIFY(table->item(colour, 0)->text().startsWith(u"≠"_s));
    table->setCurrentCell(colour, 1);
    QTest::keyClick(table, Qt::Key_2);
    QCOMPARE(table->item(colour, 3)->text(), u"brown"_s);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->item(colour, 3)->text(), u"black"_s);
    QTest::keyClick(table, Qt::Key_3); // a colour is no long text
    QCOMPARE(table->item(colour, 3)->text(), u"black"_s);
    const int history = rowOf(table, u"Medical history"_s);
    QVERIFY(table->item(history, 3)->text().startsWith(u"Both"_s));
    table->setCurrentCell(history, 2);
    QTest::keyClick(table, Qt::Key_Right); // to the result …
    QTest::keyClick(table, Qt::Key_Left);
    QTest::keyClick(table, Qt::Key_Space); // … and back to the duplicate's
    QCOMPARE(table->item(history, 3)->text(), u"Heart murmur"_s);
    QSignalSpy merged(form, &DuplicatesForm::merged);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    const auto pet = bench.records().pets.find(bench.petId);
    QCOMPARE(pet->colour, u"black"_s);
    QCOMPARE(pet->medicalHistorySummary, u"Heart murmur"_s);
}

void TestMergeForms::theOwnerMustBeChosen()
{
    FormBench bench;
    Owner other;
    other.ownerName = u"Peter Schulz"_s;
    other.phone = u"+49 30 1234567"_s; // the same phone
    QVERIFY(bench.records().owners.add(other));
    addTwin(bench, [&](Pet &twin) { twin.ownerId = other.id; });
    QWidget window;
    auto form = open(bench, window);
    auto *table = child<QTableWidget>(form, "mergeTable");
    const int owner = rowOf(table, u"Owner"_s);
    QCOMPARE(table->item(owner, 3)->text(), u"Choose one"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(child<QLabel>(form, "problemLabel")->isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentRow(), owner);
    QTest::keyClick(table, Qt::Key_2);
    QSignalSpy merged(form, &DuplicatesForm::merged);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(bench.records().pets.find(bench.petId)->ownerId, other.id);
}

void TestMergeForms::otherChipsAreConfirmed()
{
    FormBench bench;
    Pet known = *bench.records().pets.find(bench.petId);
    known.microchip = u"276098102345678"_s;
    QVERIFY(bench.records().pets.update(known));
    const qint64 twin = addTwin(bench, [](Pet &pet) { pet.microchip = u"985112000000105"_s; });
    QWidget window;
    window.show();
    QPointer form = shown(new MergeForm(bench.context(), RecordKind::Pet, bench.petId, &window));
    form->setOther(twin);
    auto *confirm = child<QCheckBox>(form, "confirmCheck");
    QVERIFY(confirm->isVisible());
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(confirm->hasFocus());
    QTest::keyClick(confirm, Qt::Key_Space);
    QSignalSpy merged(form, &MergeForm::merged);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QTRY_VERIFY(!form);
    QCOMPARE(bench.records().pets.furtherChips(bench.petId)->size(), 1);
}

void TestMergeForms::twoSpeciesAreRefusedInWords()
{
    FormBench bench;
    const qint64 cat = addTwin(bench, [](Pet &pet) { pet.species = u"cat"_s; });
    QWidget window;
    window.show();
    QPointer form = shown(new MergeForm(bench.context(), RecordKind::Pet, bench.petId, &window));
    auto *message = child<QLabel>(form, "messageLabel");
    QVERIFY(message->text().contains(u"Look up"_s));
    form->setOther(cat);
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"different species"_s));
    QVERIFY(!child<QPushButton>(form, "mergeButton")->isEnabled());
    form->setOther(bench.petId);
    QVERIFY(message->text().contains(u"one and the same"_s));
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!form);
}

void TestMergeForms::theOtherOneStays()
{
    FormBench bench;
    const qint64 twin = addTwin(bench);
    QWidget window;
    auto form = open(bench, window);
    QTest::keyClick(form, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(child<QLabel>(form, "alongLabel")->text().contains(u"1 referral"_s));
    QSignalSpy merged(form, &DuplicatesForm::merged);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QVERIFY(!bench.records().pets.find(bench.petId));
    QCOMPARE(bench.records().referrals.find(bench.referralId)->petId, twin);
}

void TestMergeForms::ownersAreLookedThrough()
{
    FormBench bench(u"frontdesk"_s);
    Owner other;
    other.ownerName = u"M. Schulz"_s;
    other.phone = u"+49 30 1234567"_s;
    QVERIFY(bench.records().owners.add(other));
    QWidget window;
    auto form = open(bench, window);
    QCOMPARE(child<QComboBox>(form, "kindCombo")->count(), 1); // no pets for the front desk
    QVERIFY(child<QListWidget>(form, "pairList")->item(0)->text().contains(u"same phone"_s));
    QSignalSpy merged(form, &DuplicatesForm::merged);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QVERIFY(!bench.records().owners.find(other.id));
}

void TestMergeForms::whatIsThereOnceNeedsNothing()
{
    FormBench bench;
    QWidget window;
    auto form = open(bench, window, 0);
    QTRY_VERIFY(child<EmptyState>(form, "noDuplicates")->isVisible());
    QVERIFY(!child<QPushButton>(form, "mergeButton")->isVisible());
    auto *kind = child<QComboBox>(form, "kindCombo");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down); // owners
    QTRY_VERIFY(child<EmptyState>(form, "noDuplicates")->isVisible());
}

void TestMergeForms::theOtherIsLookedUp()
{
    FormBench bench;
    const qint64 twin = addTwin(bench, [](Pet &pet) { pet.petName = u"Zora"_s; });
    QWidget window;
    window.show();
    QPointer form = shown(new MergeForm(bench.context(), RecordKind::Pet, bench.petId, &window));
    auto *picker = child<RecordPicker>(form, "otherPicker");
    QTRY_VERIFY(picker->lineEdit()->hasFocus());
    QTest::keyClicks(picker->lineEdit(), u"Zor"_s);
    QTRY_VERIFY(picker->suggestions() && picker->suggestions()->isVisible());
    QTest::keyClick(picker->lineEdit(), Qt::Key_Down);
    QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(picker->id(), twin);
    auto *table = child<QTableWidget>(form, "mergeTable");
    QTRY_VERIFY(table->isVisible() && table->hasFocus());
    QSignalSpy merged(form, &MergeForm::merged);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QVERIFY(!bench.records().pets.find(twin));
}

void TestMergeForms::aConflictKeepsTheWindow()
{
    FormBench bench;
    const qint64 twin = addTwin(bench);
    QWidget window;
    auto form = open(bench, window);
    Pet changed = *bench.records().pets.find(twin);
    changed.colour = u"black"_s;
    QVERIFY(bench.records().pets.update(changed));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    auto *problem = child<QLabel>(form, "problemLabel");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"changed by somebody else"_s));
    QVERIFY(bench.records().pets.find(twin));
}

void TestMergeForms::theListOfMergesTakesBack()
{
    FormBench bench;
    const qint64 twin = addTwin(bench);
    const auto preview =
        MergeComparison(bench.context().data).compare(RecordKind::Pet, bench.petId, twin);
    QVERIFY(preview);
    QVERIFY(MergeService(bench.context().data).merge(orderOf(*preview)));
    QWidget window;
    window.show();
    QPointer form = shown(new MergesForm(bench.context(), &window));
    auto *table = child<QTableWidget>(form, "mergesTable");
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 5)->text(), u"Stands"_s);
    QSignalSpy changed(form, &MergesForm::recordsChanged);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(bench.records().pets.find(twin));
    QVERIFY(table->item(0, 5)->text().startsWith(u"Undone"_s));
    QVERIFY(!child<QPushButton>(form, "undoButton")->isEnabled());
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!form);
}

void TestMergeForms::whoMayNotHasNoKinds()
{
    FormBench bench(u"coordinator"_s);
    QVERIFY(DuplicatesForm::allowedKinds(*bench.context().data.access).isEmpty());
}

QTEST_MAIN(TestMergeForms)
#include "tst_mergeforms.moc"
