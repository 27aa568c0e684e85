// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/referrals/candidatelist.h"
#include "forms/referrals/referralform.h"
#include "models/db/sql.h"
#include "tests/support/formbench.h"
#include "views/common/fielderror.h"
#include "views/common/recordpicker.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

class TestReferralForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void knownPetIsReferred();
    void petAndOwnerAreMadeInTheForm();
    void knownOwnerIsProposedByPhone_data();
    void knownOwnerIsProposedByPhone();
    void refusedSaveChangesNothing();
    void declineAsksForItsReason();

private:
    void open();
    void fillReferral();
    qint64 count(const QString &table) const;

    std::unique_ptr<FormBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    QPointer<QDialog> m_form;
    qint64 m_savedId = 0;
};

void TestReferralForm::init()
{
    m_bench = std::make_unique<FormBench>(u"frontdesk"_s);
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_savedId = 0;
}

void TestReferralForm::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void TestReferralForm::open()
{
    m_bench->forms().openNew(RecordKind::Referral, {}, m_window.get(),
                             [this](qint64 id) { m_savedId = id; });
    m_form = m_bench->form(*m_window);
}

qint64 TestReferralForm::count(const QString &table) const
{
    const QHash<QString, QString> texts{{u"owners"_s, u"SELECT count(*) FROM owners"_s},
                                        {u"pets"_s, u"SELECT count(*) FROM pets"_s},
                                        {u"referrals"_s, u"SELECT count(*) FROM referrals"_s}};
    return sql::value(m_bench->context().data.db, texts.value(table))->toLongLong();
}

void TestReferralForm::fillReferral()
{
    child<RecordPicker>(m_form, "referringPracticePicker")->setId(m_bench->practiceId);
    type(child<QPlainTextEdit>(m_form, "referralReasonEdit"), u"Seizures since Monday"_s);
    auto *priority = child<QComboBox>(m_form, "priorityCombo");
    priority->setCurrentIndex(priority->findData(u"urgent"_s));
}

void TestReferralForm::knownPetIsReferred()
{
    open();
    auto *picker = child<RecordPicker>(m_form, "petPicker");
    type(picker, u"bel"_s);
    QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
    QCOMPARE(picker->id(), m_bench->petId);
    fillReferral();
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY2(m_savedId != 0, qPrintable(problemsOf(m_form)));
    const auto referral = m_bench->records().referrals.find(m_savedId);
    QVERIFY(referral);
    QCOMPARE(referral->petId, m_bench->petId);
    QCOMPARE(referral->priority, u"urgent"_s);
    QCOMPARE(referral->referralNumber, u"R-2026-00002"_s);
}

void TestReferralForm::petAndOwnerAreMadeInTheForm()
{
    open();
    QTest::mouseClick(child<QPushButton>(m_form, "newPetButton"), Qt::LeftButton);
    type(child<QLineEdit>(m_form, "newOwnerNameEdit"), u"Zoë Łukasz"_s);
    type(child<QLineEdit>(m_form, "newOwnerPhoneEdit"), u"+48 22 555 01 34"_s);
    type(child<QLineEdit>(m_form, "newPetNameEdit"), u"Rex"_s);
    auto *species = child<QComboBox>(m_form, "newSpeciesCombo");
    species->setCurrentIndex(species->findData(u"dog"_s));
    auto *specialist = child<QComboBox>(m_form, "newAssignedSpecialistCombo");
    specialist->setCurrentIndex(specialist->findData(m_bench->specialistId));
    type(child<QPlainTextEdit>(m_form, "newMedicalHistorySummaryEdit"), u"Healthy so far"_s);
    fillReferral();
    QTest::mouseClick(child<QPushButton>(m_form, "saveButton"), Qt::LeftButton);

    QTRY_VERIFY2(m_savedId != 0, qPrintable(problemsOf(m_form)));
    const auto referral = m_bench->records().referrals.find(m_savedId);
    QVERIFY(referral);
    const auto pet = m_bench->records().pets.find(referral->petId);
    QVERIFY(pet);
    QCOMPARE(pet->petName, u"Rex"_s);
    QCOMPARE(m_bench->records().owners.find(pet->ownerId)->ownerName, u"Zoë Łukasz"_s);
}

void TestReferralForm::knownOwnerIsProposedByPhone_data()
{
    QTest::addColumn<QString>("phone");
    QTest::newRow("as it was written") << u"030 123 45 67"_s;
    QTest::newRow("without blanks") << u"0301234567"_s;
    QTest::newRow("with the country") << u"+49 30 1234567"_s;
}

void TestReferralForm::knownOwnerIsProposedByPhone()
{
    QFETCH(QString, phone);
    open();
    QTest::mouseClick(child<QPushButton>(m_form, "newPetButton"), Qt::LeftButton);
    type(child<QLineEdit>(m_form, "newOwnerPhoneEdit"), phone);
    auto *candidates = child<CandidateList>(m_form, "ownerCandidates");
    QVERIFY(candidates->isVisible());
    candidates->list()->setFocus();
    QTest::keyClick(candidates->list(), Qt::Key_Return);
    QCOMPARE(child<QLineEdit>(m_form, "newOwnerNameEdit")->text(), u"Maria Schulz"_s);
    QVERIFY(child<QLineEdit>(m_form, "newOwnerNameEdit")->isReadOnly());
}

void TestReferralForm::refusedSaveChangesNothing()
{
    const qint64 owners = count(u"owners"_s);
    open();
    QTest::mouseClick(child<QPushButton>(m_form, "newPetButton"), Qt::LeftButton);
    type(child<QLineEdit>(m_form, "newOwnerNameEdit"), u"Half Typed"_s);
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_savedId, 0);
    QVERIFY(m_form->isVisible());
    QVERIFY(!FieldError::textOf(child<QLineEdit>(m_form, "newOwnerPhoneEdit")).isEmpty());
    QCOMPARE(child<QLineEdit>(m_form, "newOwnerNameEdit")->text(), u"Half Typed"_s);
    QCOMPARE(count(u"owners"_s), owners);
}

void TestReferralForm::declineAsksForItsReason()
{
    m_bench = std::make_unique<FormBench>(u"admin"_s);
    m_bench->forms().openExisting(RecordKind::Referral, m_bench->referralId, m_window.get(),
                                  [this](qint64 id) { m_savedId = id; });
    m_form = m_bench->form(*m_window);
    auto *status = child<QComboBox>(m_form, "statusCombo");
    QVERIFY(status->findData(u"report_sent"_s) < 0); // no sensible step from "new"
    auto *reason = child<QLineEdit>(m_form, "declineReasonEdit");
    QVERIFY(!reason->isVisible());
    status->setCurrentIndex(status->findData(u"declined"_s));
    QVERIFY(reason->isVisible());
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_savedId, 0);
    type(reason, u"No neurologist this week"_s);
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_savedId, m_bench->referralId);
    QCOMPARE(m_bench->records().referrals.find(m_bench->referralId)->status, u"declined"_s);
}

QTEST_MAIN(TestReferralForm)
#include "tst_referralform.moc"
