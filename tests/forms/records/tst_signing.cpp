// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/clinicform.h"
#include "tests/support/formbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Writing, signing and correcting a note and a plan in their forms, by keyboard.
class TestSigning : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aNoteIsWrittenAndSigned();
    void whatIsMissingIsSaidBeforeItIsSigned();
    void aSignedNoteIsLocked();
    void itsFollowUpGoesOn();
    void anAddendumPointsToIt();
    void anAddendumSurvivesALock();
    void whoMayNotSignIsNotOffered();
    void aPlanIsSigned();

private:
    void write(const QString &summary);
    void edit(RecordKind kind, qint64 id);
    qint64 signedNote();

    std::unique_ptr<FormBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    QPointer<QDialog> m_form;
    qint64 m_savedId = 0;
};

void TestSigning::init()
{
    m_bench = std::make_unique<FormBench>(u"specialist"_s);
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_savedId = 0;
}

void TestSigning::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void TestSigning::write(const QString &summary)
{
    Prefill known;
    known.petId = m_bench->petId;
    m_bench->forms().openNew(RecordKind::Interaction, known, m_window.get(),
                             [this](qint64 id) { m_savedId = id; });
    m_form = m_bench->form(*m_window);
    auto *edit = child<QPlainTextEdit>(m_form, "summaryEdit");
    edit->setFocus();
    QTest::keyClicks(edit, summary);
}

void TestSigning::edit(RecordKind kind, qint64 id)
{
    m_bench->forms().openExisting(kind, id, m_window.get(),
                                  [this](qint64 saved) { m_savedId = saved; });
    m_form = m_bench->form(*m_window);
}

qint64 TestSigning::signedNote()
{
    write(u"Seen today"_s);
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    if (m_savedId == 0)
        qFatal("not saved");
    (void)QTest::qWaitFor([this] { return m_form.isNull(); });
    return m_savedId;
}

void TestSigning::aNoteIsWrittenAndSigned()
{
    write(u"Seen today"_s);
    QVERIFY(child<QPushButton>(m_form, "signButton")->isVisible());
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_savedId != 0);
    const auto saved = m_bench->records().interactions.find(m_savedId);
    QVERIFY(saved);
    QVERIFY(saved->signedAt.isValid());
    QCOMPARE(saved->signedById, m_bench->specialistId);
    QCOMPARE(saved->summary, u"Seen today"_s);
}

void TestSigning::whatIsMissingIsSaidBeforeItIsSigned()
{
    write({});
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_savedId, 0);
    QVERIFY(m_form);
}

void TestSigning::aSignedNoteIsLocked()
{
    const qint64 id = signedNote();
    edit(RecordKind::Interaction, id);
    QVERIFY(child<QPlainTextEdit>(m_form, "summaryEdit")->isReadOnly());
    QVERIFY(!child<QPushButton>(m_form, "signButton")->isVisible());
    const auto *label = child<QLabel>(m_form, "signatureLabel");
    QVERIFY(label->isVisible());
    QVERIFY(label->text().contains(u"Signed by"_s));
}

void TestSigning::itsFollowUpGoesOn()
{
    const qint64 id = signedNote();
    edit(RecordKind::Interaction, id);
    auto *needed = child<QCheckBox>(m_form, "followUpNeededCheck");
    needed->setFocus();
    QTest::keyClick(needed, Qt::Key_Space);
    m_savedId = 0;
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_savedId, id);
    QVERIFY(m_bench->records().interactions.find(id)->followUpNeeded);
}

void TestSigning::anAddendumPointsToIt()
{
    const qint64 id = signedNote();
    edit(RecordKind::Interaction, id);
    const QPointer<QDialog> first = m_form;
    QTest::mouseClick(child<QPushButton>(m_form, "addendumButton"), Qt::LeftButton);
    m_form = m_bench->form(*first);
    QVERIFY(m_form && m_form != first);
    auto *summary = child<QPlainTextEdit>(m_form, "summaryEdit");
    QVERIFY(!summary->isReadOnly());
    QTest::keyClicks(summary, u"It was the left side"_s);
    m_savedId = 0;
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_savedId != 0 && m_savedId != id);
    const auto addendum = m_bench->records().interactions.find(m_savedId);
    QVERIFY(addendum);
    QCOMPARE(addendum->addendumToId, id);
    QCOMPARE(addendum->petId, m_bench->petId);
}

void TestSigning::anAddendumSurvivesALock()
{
    const qint64 id = signedNote();
    Prefill known;
    known.addendumToId = id;
    m_bench->forms().openNew(RecordKind::Interaction, known, m_window.get());
    m_form = m_bench->form(*m_window);
    QTest::keyClicks(child<QPlainTextEdit>(m_form, "summaryEdit"), u"Half a sen"_s);
    const QJsonObject content = dynamic_cast<ClinicForm *>(m_form.data())->draftContent();
    delete m_form;
    m_bench->forms().openNew(RecordKind::Interaction, {}, m_window.get(),
                             [this](qint64 saved) { m_savedId = saved; });
    m_form = m_bench->form(*m_window);
    QVERIFY(dynamic_cast<ClinicForm *>(m_form.data())->startAgain(content, 0));
    QVERIFY(m_form);
    QCOMPARE(child<QPlainTextEdit>(m_form, "summaryEdit")->toPlainText(), u"Half a sen"_s);
    m_savedId = 0;
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->records().interactions.find(m_savedId)->addendumToId, id);
}

void TestSigning::whoMayNotSignIsNotOffered()
{
    m_bench = std::make_unique<FormBench>(u"frontdesk"_s);
    write(u"Rang"_s);
    const bool may = m_bench->context().data.access->can(RecordKind::Interaction, Operation::Sign);
    QCOMPARE(child<QPushButton>(m_form, "signButton")->isVisible(), may);
}

void TestSigning::aPlanIsSigned()
{
    TreatmentPlan plan;
    plan.planTitle = u"Rest"_s;
    plan.petId = m_bench->petId;
    plan.referralId = m_bench->referralId;
    plan.diagnosisNotes = u"Sprain"_s;
    plan.clientInstructions = u"Lead walks"_s;
    plan.planStatus = u"active"_s;
    QVERIFY(m_bench->records().plans.add(plan));
    edit(RecordKind::Plan, plan.id);
    QTest::mouseClick(child<QPushButton>(m_form, "signButton"), Qt::LeftButton);
    QCOMPARE(m_savedId, plan.id);
    QVERIFY(m_bench->records().plans.find(plan.id)->signedAt.isValid());
    m_form = nullptr;
    edit(RecordKind::Plan, plan.id);
    QVERIFY(child<QPlainTextEdit>(m_form, "medicationNotesEdit")->isReadOnly());
    QVERIFY(child<QComboBox>(m_form, "instructionsStateCombo")->isEnabled());
}

QTEST_MAIN(TestSigning)
#include "tst_signing.moc"
