// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/clinicform.h"
#include "tests/support/formbench.h"
#include "views/common/dateedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// A plan in its form, by keyboard: what a dose depends on, the next review by one key, its
/// outcome, and the owner's instructions.
class TestPlanForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneKeyChoosesTheReview_data();
    void oneKeyChoosesTheReview();
    void anIntervalIsTyped();
    void aDayThatIsClosedIsSaid();
    void whatADoseDependsOnStandsBeside();
    void anOldWeightIsSaid();
    void theAllergyIsNamed();
    void aReviewIsNotClosedWithoutAnOutcome();
    void theOutcomeOfLastTimeIsNotEnough();
    void hardWordsAreNamedWhileTyping();
    void whoAcknowledgedIsKept();
    void aMnemonicBringsItsFieldIntoView();

private:
    void openNew();
    qint64 plan(const QDate &review, const QString &outcome = {});
    void edit(qint64 id);
    void weigh(const QDate &day);
    QString text(const char *name) { return child<QLabel>(m_form, name)->text(); }
    QDate review() { return child<DateEdit>(m_form, "nextReviewDateEdit")->date(); }
    void save() { QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<FormBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    QPointer<QDialog> m_form;
    qint64 m_savedId = 0;
};

void TestPlanForm::init()
{
    m_bench = std::make_unique<FormBench>(u"specialist"_s);
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_savedId = 0;
}

void TestPlanForm::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void TestPlanForm::openNew()
{
    Prefill known;
    known.petId = m_bench->petId;
    known.referralId = m_bench->referralId;
    m_bench->forms().openNew(RecordKind::Plan, known, m_window.get(),
                             [this](qint64 id) { m_savedId = id; });
    m_form = m_bench->form(*m_window);
}

qint64 TestPlanForm::plan(const QDate &review, const QString &outcome)
{
    TreatmentPlan made;
    made.planTitle = u"Rest"_s;
    made.petId = m_bench->petId;
    made.referralId = m_bench->referralId;
    made.diagnosisNotes = u"Sprain"_s;
    made.clientInstructions = u"Lead walks"_s;
    made.planStatus = u"active"_s;
    made.nextReviewDate = review;
    made.reviewOutcome = outcome;
    if (!m_bench->records().plans.add(made))
        qFatal("no plan");
    return made.id;
}

void TestPlanForm::weigh(const QDate &day)
{
    Weight weight;
    weight.petId = m_bench->petId;
    weight.enteredValue = 12.4;
    weight.measuredOn = day;
    if (!m_bench->records().pets.addWeight(weight))
        qFatal("not weighed");
}

void TestPlanForm::edit(qint64 id)
{
    m_bench->forms().openExisting(RecordKind::Plan, id, m_window.get(),
                                  [this](qint64 saved) { m_savedId = saved; });
    m_form = m_bench->form(*m_window);
}

void TestPlanForm::oneKeyChoosesTheReview_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QDate>("day"); // from Monday, 2 March 2026
    QTest::newRow("three days") << Qt::Key_3 << QDate(2026, 3, 5);
    QTest::newRow("a week") << Qt::Key_1 << QDate(2026, 3, 9);
    QTest::newRow("two weeks") << Qt::Key_2 << QDate(2026, 3, 16);
    QTest::newRow("four weeks") << Qt::Key_4 << QDate(2026, 3, 30);
    QTest::newRow("three months") << Qt::Key_O << QDate(2026, 6, 2);
}

void TestPlanForm::oneKeyChoosesTheReview()
{
    QFETCH(Qt::Key, key);
    QFETCH(QDate, day);
    openNew();
    auto *title = child<QLineEdit>(m_form, "planTitleEdit");
    title->setFocus();
    QTest::keyClick(title, key, Qt::AltModifier);
    QTRY_COMPARE(review(), day);
    QVERIFY(text("reviewDayLabel").contains(QLocale().toString(day, QLocale::LongFormat)));
    QVERIFY(title->hasFocus());
}

void TestPlanForm::anIntervalIsTyped()
{
    openNew();
    auto *edit = child<DateEdit>(m_form, "nextReviewDateEdit")->lineEdit();
    edit->setFocus();
    QTest::keyClicks(edit, u"2w"_s);
    QCOMPARE(review(), QDate(2026, 3, 16));
    edit->clear();
    QTest::keyClicks(edit, u"+5"_s); // a Saturday: the Monday after it
    QCOMPARE(review(), QDate(2026, 3, 9));
}

void TestPlanForm::aDayThatIsClosedIsSaid()
{
    openNew();
    auto *edit = child<DateEdit>(m_form, "nextReviewDateEdit")->lineEdit();
    QTest::keyClicks(edit, u"2026-03-07"_s);
    QCOMPARE(review(), QDate(2026, 3, 7)); // a day that was named is meant
    QVERIFY(text("reviewDayLabel").contains(u"closed"_s));
}

void TestPlanForm::whatADoseDependsOnStandsBeside()
{
    weigh({2026, 2, 20});
    PetAlert allergy;
    allergy.kind = u"allergy"_s;
    allergy.text = u"Penicillin"_s;
    QVERIFY(m_bench->records().pets.saveAlert(m_bench->petId, allergy));
    openNew();
    QVERIFY(text("weightLabel").contains(u"12.4 kg"_s));
    QVERIFY(
        text("weightLabel").contains(QLocale().toString(QDate(2026, 2, 20), QLocale::ShortFormat)));
    QVERIFY(text("alertsLabel").contains(u"Penicillin"_s));
    QVERIFY(child<QPlainTextEdit>(m_form, "medicationNotesEdit")
                ->accessibleDescription()
                .contains(u"Penicillin"_s));
}

void TestPlanForm::anOldWeightIsSaid()
{
    openNew();
    QVERIFY(text("weightLabel").contains(u"No weight"_s));
    m_form->reject();
    weigh({2025, 9, 1});
    QTRY_VERIFY(m_form.isNull());
    openNew();
    QVERIFY(text("weightLabel").contains(u"weigh again"_s));
}

void TestPlanForm::theAllergyIsNamed()
{
    PetAlert allergy;
    allergy.kind = u"allergy"_s;
    allergy.text = u"Penicillin"_s;
    QVERIFY(m_bench->records().pets.saveAlert(m_bench->petId, allergy));
    openNew();
    auto *notes = child<QPlainTextEdit>(m_form, "medicationNotesEdit");
    notes->setFocus();
    QTest::keyClicks(notes, u"Penicillin G 20 mg/kg"_s);
    const auto labels = m_form->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"medication names"_s);
    }));
}

void TestPlanForm::aReviewIsNotClosedWithoutAnOutcome()
{
    const qint64 id = plan({2026, 3, 2});
    edit(id);
    auto *status = child<QComboBox>(m_form, "planStatusCombo");
    status->setCurrentIndex(status->findData(u"completed"_s));
    save();
    QCOMPARE(m_savedId, 0);
    QVERIFY(problemsOf(m_form).contains(u"outcome"_s));
    auto *outcome = child<QPlainTextEdit>(m_form, "reviewOutcomeEdit");
    QTRY_VERIFY(outcome->hasFocus());
    QTest::keyClicks(outcome, u"Sound at the trot"_s);
    save();
    QCOMPARE(m_savedId, id);
    QCOMPARE(m_bench->records().plans.find(id)->reviewOutcome, u"Sound at the trot"_s);
}

void TestPlanForm::theOutcomeOfLastTimeIsNotEnough()
{
    const qint64 id = plan({2026, 3, 2}, u"Better in February"_s);
    edit(id);
    auto *status = child<QComboBox>(m_form, "planStatusCombo");
    status->setCurrentIndex(status->findData(u"completed"_s));
    save();
    QCOMPARE(m_savedId, 0);
    QVERIFY(problemsOf(m_form).contains(u"outcome"_s));
}

void TestPlanForm::hardWordsAreNamedWhileTyping()
{
    openNew();
    auto *hint = child<QLabel>(m_form, "readingHint");
    QVERIFY(!hint->isVisible());
    auto *edit = child<QPlainTextEdit>(m_form, "clientInstructionsEdit");
    edit->setFocus();
    QTest::keyClicks(edit,
                     u"Discontinue the anti-inflammatory medication immediately, if vomiting"_s);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"Hard to read"_s));
    QVERIFY(hint->text().contains(u"medication"_s));
    edit->clear();
    QTest::keyClicks(edit, u"Stop the pills at once and call us."_s);
    QVERIFY(hint->text().contains(u"Plain"_s));
    QCOMPARE(edit->accessibleDescription(), hint->text());
}

void TestPlanForm::whoAcknowledgedIsKept()
{
    const qint64 id = plan({2026, 3, 16});
    edit(id);
    auto *by = child<QLineEdit>(m_form, "acknowledgedByEdit");
    QVERIFY(!by->isVisible());
    auto *state = child<QComboBox>(m_form, "instructionsStateCombo");
    state->setCurrentIndex(state->findData(u"acknowledged"_s));
    QVERIFY(by->isVisible());
    by->setFocus();
    QTest::keyClicks(by, u"Maria Schulz"_s);
    save();
    QCOMPARE(m_savedId, id);
    QTRY_VERIFY(m_form.isNull());
    edit(id);
    QVERIFY(text("instructionsTrailLabel").contains(u"Maria Schulz"_s));
}

void TestPlanForm::aMnemonicBringsItsFieldIntoView()
{
    openNew();
    m_form->resize(620, 360);
    auto *edit = child<QPlainTextEdit>(m_form, "clientInstructionsEdit");
    QTRY_VERIFY(edit->visibleRegion().isEmpty());
    QTest::keyClick(m_form, Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(edit->hasFocus());
    QTRY_VERIFY(!edit->visibleRegion().isEmpty());
}

QTEST_MAIN(TestPlanForm)
#include "tst_planform.moc"
