// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/clinicform.h"
#include "forms/pets/problemsform.h"
#include "tests/support/formbench.h"
#include "views/common/dateedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// The problems of a pet in their form, and in a note that is about one, by keyboard.
class TestProblemForms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstIsWritten();
    void oneIsResolvedToday();
    void whatIsWrongIsSaidAtItsField();
    void aNoteNamesItsProblem();
    void aPetWithoutProblemsOffersNone();
    void aDraftKeepsTheProblem();

private:
    ProblemsForm *open(qint64 problemId = 0);
    qint64 problem(const QString &what);
    void note();
    PetProblems problems() const { return PetProblems(m_bench->context().data); }

    std::unique_ptr<FormBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    QPointer<QDialog> m_form;
    qint64 m_savedId = 0;
};

void TestProblemForms::init()
{
    m_bench = std::make_unique<FormBench>(u"specialist"_s);
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_savedId = 0;
}

void TestProblemForms::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

ProblemsForm *TestProblemForms::open(qint64 problemId)
{
    auto *form = new ProblemsForm(m_bench->context(), m_bench->petId, problemId, m_window.get());
    form->open();
    if (!QTest::qWaitForWindowExposed(form))
        qFatal("not shown");
    return form;
}

qint64 TestProblemForms::problem(const QString &what)
{
    PetProblem made;
    made.problem = what;
    if (!problems().save(m_bench->petId, made))
        qFatal("no problem");
    return made.id;
}

void TestProblemForms::note()
{
    Prefill known;
    known.petId = m_bench->petId;
    m_bench->forms().openNew(RecordKind::Interaction, known, m_window.get(),
                             [this](qint64 id) { m_savedId = id; });
    m_form = m_bench->form(*m_window);
}

void TestProblemForms::theFirstIsWritten()
{
    ProblemsForm *form = open();
    QSignalSpy changed(form, &ProblemsForm::changed);
    auto *edit = child<QLineEdit>(form, "problemEdit");
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"Cruciate disease"_s);
    QTest::keyClicks(child<DateEdit>(form, "onsetEdit")->lineEdit(), u"-2w"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(changed.size(), 1);
    const auto found = problems().list(m_bench->petId);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().problem, u"Cruciate disease"_s);
    QCOMPARE(found->first().onset, QDate(2026, 2, 16));
    QCOMPARE(child<QListWidget>(form, "problemList")->count(), 1);
}

void TestProblemForms::oneIsResolvedToday()
{
    problem(u"Cough"_s);
    const qint64 id = problem(u"Otitis"_s);
    ProblemsForm *form = open(id);
    QCOMPARE(child<QLineEdit>(form, "problemEdit")->text(), u"Otitis"_s);
    QTest::keyClick(form, Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(child<DateEdit>(form, "resolvedEdit")->date().isValid());
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    const auto found = problems().list(m_bench->petId);
    QCOMPARE(found->last().problem, u"Otitis"_s);
    QCOMPARE(found->last().resolvedOn, QDate(2026, 3, 2));
    QVERIFY(!found->last().resolvedBy.isEmpty());
}

void TestProblemForms::whatIsWrongIsSaidAtItsField()
{
    ProblemsForm *form = open();
    QTest::keyClicks(child<QLineEdit>(form, "problemEdit"), u"Cough"_s);
    auto *resolved = child<DateEdit>(form, "resolvedEdit")->lineEdit();
    QTest::keyClicks(resolved, u"someday"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(problemsOf(form).contains(u"no day"_s));
    QVERIFY(problems().list(m_bench->petId)->isEmpty());
    QCOMPARE(resolved->text(), u"someday"_s);
}

void TestProblemForms::aNoteNamesItsProblem()
{
    problem(u"Cough"_s);
    const qint64 id = problem(u"Otitis"_s);
    note();
    QTest::keyClicks(child<QPlainTextEdit>(m_form, "summaryEdit"), u"Ears are clean"_s);
    auto *box = child<QComboBox>(m_form, "problemCombo");
    QCOMPARE(box->count(), 3);
    box->setCurrentIndex(box->findData(id));
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_savedId != 0);
    QCOMPARE(*problems().of(RecordKind::Interaction, m_savedId), id);
    QTRY_VERIFY(m_form.isNull());
    m_bench->forms().openExisting(RecordKind::Interaction, m_savedId, m_window.get(), {});
    m_form = m_bench->form(*m_window);
    QCOMPARE(child<QComboBox>(m_form, "problemCombo")->currentData().toLongLong(), id);
}

void TestProblemForms::aPetWithoutProblemsOffersNone()
{
    note();
    QVERIFY(!child<QComboBox>(m_form, "problemCombo")->isEnabled());
    QTest::keyClicks(child<QPlainTextEdit>(m_form, "summaryEdit"), u"Well"_s);
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_savedId != 0);
}

void TestProblemForms::aDraftKeepsTheProblem()
{
    const qint64 id = problem(u"Otitis"_s);
    note();
    auto *box = child<QComboBox>(m_form, "problemCombo");
    box->setCurrentIndex(box->findData(id));
    const QJsonObject kept = qobject_cast<ClinicForm *>(m_form)->draftContent();
    delete m_form;
    note();
    QVERIFY(qobject_cast<ClinicForm *>(m_form)->startAgain(kept, 0));
    QCOMPARE(child<QComboBox>(m_form, "problemCombo")->currentData().toLongLong(), id);
}

QTEST_MAIN(TestProblemForms)
#include "tst_problemforms.moc"
