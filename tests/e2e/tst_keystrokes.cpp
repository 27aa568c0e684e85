// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"
#include "models/db/sql.h"
#include "models/services/records/repositories.h"
#include "tests/e2e/desk.h"
#include "tests/e2e/strokes.h"
#include "tests/support/pdfreader.h"
#include "tests/support/samplecase.h"
#include "tests/support/testclinic.h"
#include "views/common/dateedit.h"
#include "views/common/page.h"
#include "views/common/recordtableview.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

/// The ten daily tasks without a mouse, each within its budget of docs/keystrokes.md. Counted is
/// what steers the program and what is typed to find something; the words that are taken down are
/// the same with any program and are left out.
class TestKeystrokes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aReferralOfAKnownPet();
    void aReferralOfAnUnknownPet();
    void aReferralIsAcceptedAndBooked();
    void aCallWithAFollowUp();
    void aPetIsFoundByPhone();
    void aConsultIsWrittenAndSigned();
    void aPlanWithAReviewInTwoWeeks();
    void aLetterIsSignedAndSavedAsPdf();
    void aFollowUpIsCleared();
    void theDayListIsPrinted();

private:
    void fillClinic();
    void beginAs(const QString &person);
    void openCase(const QString &typed);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { m_desk->key(key, modifiers); }
    /// Typed to find something: counts.
    void find(const QString &text) { m_desk->keys(text); }
    /// Taken down: does not count.
    void say(const QString &text)
    {
        m_desk->keys(text);
        m_words += int(text.size());
    }
    void awaitFormClosed() const;
    void savePdf();
    QVariant inClinic(const QString &query);
    int budget() const;

    std::unique_ptr<test::TestClinic> m_clinic;
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<QTemporaryDir> m_home;
    test::Strokes m_strokes;
    int m_words = 0;
    QByteArray m_pdf; ///< what was saved last
};

void TestKeystrokes::initTestCase()
{
    m_home = std::make_unique<QTemporaryDir>(test::temporaryTemplate());
    qputenv("HOME", m_home->path().toUtf8()); // PDFs are saved there
    QVERIFY(QDir(m_home->path()).mkpath(u"Documents"_s));
}

/// One pet of Sam Stern's that a practice refers, and others beside it.
void TestKeystrokes::fillClinic()
{
    Repositories all(m_clinic->context());
    const auto must = [](const auto &done) { test::SampleCase::must(done); };
    const auto sam = all.users.active(u"specialist"_s);
    must(sam);
    const auto fay = all.users.active(u"clientCare"_s);
    must(fay);
    Practice practice;
    practice.practiceName = u"Hilltop Vets"_s;
    practice.phone = u"030 99 88 77 66"_s;
    must(all.practices.add(practice));
    Vet vet;
    vet.vetName = u"Dr. Lee Park"_s;
    must(all.vets.add(vet));
    must(all.practices.addVet(practice.id, vet.id));
    for (const QString &name : {u"Rex"_s, u"Ronja"_s, u"Rusty"_s, u"Luna"_s}) {
        Owner owner;
        owner.ownerName = name % u" Ångström"_s;
        owner.phone = u"+49 30 55501%1"_s.arg(all.owners.blank().id + name.size() * 11);
        if (name == u"Luna"_s)
            owner.phone = u"+49 (0)40 734-1902"_s;
        must(all.owners.add(owner));
        Pet pet;
        pet.petName = name;
        pet.species = u"dog"_s;
        pet.medicalHistorySummary = u"Limps on the left hind leg"_s;
        pet.ownerId = owner.id;
        pet.primaryPracticeId = practice.id;
        pet.assignedSpecialistId = sam->front().id;
        must(all.pets.add(pet));
        if (name != u"Luna"_s)
            continue;
        Referral referral = all.referrals.blank();
        referral.petId = pet.id;
        referral.referringPracticeId = practice.id;
        referral.referringVetId = vet.id;
        referral.referralReason = u"Lameness, second opinion"_s;
        referral.priority = u"urgent"_s;
        referral.specialistId = sam->front().id;
        must(all.referrals.add(referral));
        Interaction call = all.interactions.blank();
        call.petId = pet.id;
        call.interactionType = u"call"_s;
        call.summary = u"Owner asks about the brace"_s;
        call.followUpNeeded = true;
        call.followUpById = fay->front().id;
        call.followUpDue = m_clinic->clock->now().addDays(-1).date();
        must(all.interactions.add(call));
    }
}

void TestKeystrokes::init()
{
    m_clinic = std::make_unique<test::TestClinic>();
    fillClinic();
    m_clinic->close();
    m_desk = std::make_unique<test::Desk>(m_home->path());
}

void TestKeystrokes::cleanup()
{
    const int counted = m_strokes.keys() - m_words;
    const bool isMouseUsed = m_strokes.clicks() > 0 || m_strokes.travel() > 0;
    m_desk.reset();
    m_clinic.reset();
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(!isMouseUsed, "the mouse was needed");
    QVERIFY2(budget() > 0, "docs/keystrokes.md has no budget for this task");
    QVERIFY2(counted <= budget(),
             qPrintable(u"%1 strokes, %2 are the budget"_s.arg(counted).arg(budget())));
    qInfo("%d strokes besides %d letters of text", counted, m_words);
}

/// The third column of the task's line in docs/keystrokes.md.
int TestKeystrokes::budget() const
{
    QFile page(QStringLiteral(SOURCE_FOLDER "/docs/keystrokes.md"));
    if (!page.open(QIODevice::ReadOnly))
        return 0;
    const QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
    const QString name = u'`' % QString::fromLatin1(QTest::currentTestFunction()) % u'`';
    for (const QString &line : lines) {
        if (line.contains(name))
            return line.section(u'|', 3, 3).toInt();
    }
    return 0;
}

QVariant TestKeystrokes::inClinic(const QString &query)
{
    m_desk->quit();
    m_clinic->signIn(u"admin"_s);
    const auto found = sql::value(m_clinic->db(), query);
    test::SampleCase::must(found);
    return *found;
}

void TestKeystrokes::beginAs(const QString &person)
{
    ShellOptions options;
    options.clinicFolder = m_clinic->path();
    options.clinic = m_clinic->options;
    m_desk->start(options);
    m_desk->signIn(person, test::TestClinic::passwordText());
    m_strokes.begin();
    m_words = 0;
}

void TestKeystrokes::awaitFormClosed() const
{
    test::Desk::await("the form to close", [this] { return m_desk->front() == &m_desk->window(); });
}

void TestKeystrokes::openCase(const QString &typed)
{
    key(Qt::Key_K, ctrl);
    find(typed);
    m_desk->the<QAbstractItemView>("suggestions");
    key(Qt::Key_Return);
    test::Desk::await("the case", [this] {
        return m_desk->window().currentPage()->objectName() == u"casePage"_s;
    });
}

/// What stands before the person as pages, kept as a PDF under the name that is proposed.
void TestKeystrokes::savePdf()
{
    m_desk->the("savePdfButton");
    key(Qt::Key_S, ctrl);
    m_desk->the("fileNameEdit"); // of the dialog that asks where to
    key(Qt::Key_Return);
    awaitFormClosed();
    const QDir folder(m_home->filePath(u"Documents"_s));
    const QStringList saved = folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Time);
    QFile file(folder.filePath(saved.value(0)));
    if (file.open(QIODevice::ReadOnly))
        m_pdf = file.readAll();
}

void TestKeystrokes::aReferralOfAKnownPet()
{
    beginAs(u"frontdesk"_s);
    key(Qt::Key_R, ctrlShift);
    m_desk->the("petPicker");
    find(u"rex"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->the("petPicker")->findChild<QLineEdit *>()->text(), u"Rex"_s);
    key(Qt::Key_H, Qt::AltModifier);
    say(u"Coughs at night"_s);
    key(Qt::Key_Y, Qt::AltModifier);
    find(u"u"_s);
    key(Qt::Key_Return, ctrl);
    awaitFormClosed();
    // Its home practice and the one vet there were proposed.
    QCOMPARE(inClinic(u"SELECT p.pet_name || ' from ' || v.vet_name || ', ' || c.practice_name "
                      "FROM referrals r JOIN pets p ON p.id = r.pet_id "
                      "JOIN vets v ON v.id = r.referring_vet_id "
                      "JOIN practices c ON c.id = r.referring_practice_id "
                      "WHERE r.referral_reason = 'Coughs at night'"_s)
                 .toString(),
             u"Rex from Dr. Lee Park, Hilltop Vets"_s);
}

void TestKeystrokes::aReferralOfAnUnknownPet()
{
    beginAs(u"frontdesk"_s);
    key(Qt::Key_R, ctrlShift);
    m_desk->the("petPicker");
    key(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(m_desk->the<QLineEdit>("newOwnerNameEdit")->hasFocus());
    say(u"Hoa Nguyen"_s);
    key(Qt::Key_Tab);
    say(u"040 5550199"_s);
    key(Qt::Key_T, Qt::AltModifier);
    say(u"Pip"_s);
    key(Qt::Key_Tab);
    say(u"Cat"_s);
    key(Qt::Key_A, Qt::AltModifier);
    find(u"s"_s);
    key(Qt::Key_U, Qt::AltModifier);
    say(u"Healthy until yesterday"_s);
    key(Qt::Key_R, Qt::AltModifier);
    find(u"hill"_s);
    key(Qt::Key_Return);
    key(Qt::Key_H, Qt::AltModifier);
    say(u"Swallowed a hook"_s);
    key(Qt::Key_Y, Qt::AltModifier);
    find(u"e"_s);
    key(Qt::Key_Return, ctrl);
    awaitFormClosed();
    QCOMPARE(inClinic(u"SELECT p.pet_name || ' of ' || o.owner_name FROM referrals r "
                      "JOIN pets p ON p.id = r.pet_id JOIN owners o ON o.id = p.owner_id "
                      "WHERE r.referral_reason = 'Swallowed a hook'"_s)
                 .toString(),
             u"Pip of Hoa Nguyen"_s);
}

void TestKeystrokes::aReferralIsAcceptedAndBooked()
{
    beginAs(u"coordinator"_s);
    key(Qt::Key_4, ctrl);
    QTRY_COMPARE(m_desk->the<RecordTableView>("referralTable")->model()->rowCount(), 1);
    key(Qt::Key_A);
    key(Qt::Key_B);
    m_desk->the("appointmentDateEdit");
    key(Qt::Key_D, Qt::AltModifier);
    say(u"2026-03-04"_s);
    key(Qt::Key_Tab);
    say(u"10"_s);
    key(Qt::Key_Return, ctrl);
    awaitFormClosed();
    QCOMPARE(inClinic(u"SELECT r.status || ' ' || a.appointment_date FROM referrals r "
                      "JOIN appointments a ON a.referral_id = r.id"_s)
                 .toString(),
             u"booked 2026-03-04T09:00:00.000Z"_s);
}

void TestKeystrokes::aCallWithAFollowUp()
{
    beginAs(u"frontdesk"_s);
    openCase(u"luna"_s);
    key(Qt::Key_Q);
    say(u"call: he eats again !3d"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(m_desk->the<QAbstractItemView>("storyView")->model()->rowCount() > 2);
    QCOMPARE(inClinic(u"SELECT interaction_type || ' ' || follow_up_due FROM interactions "
                      "WHERE summary = 'he eats again'"_s)
                 .toString(),
             u"call 2026-03-05"_s);
}

void TestKeystrokes::aPetIsFoundByPhone()
{
    beginAs(u"frontdesk"_s);
    key(Qt::Key_K, ctrl);
    find(u"1902"_s);
    m_desk->the<QAbstractItemView>("suggestions");
    key(Qt::Key_Down); // her owner comes first
    key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->the<QLabel>("caseName")->text(), u"Luna"_s);
}

void TestKeystrokes::aConsultIsWrittenAndSigned()
{
    beginAs(u"specialist"_s);
    openCase(u"luna"_s);
    key(Qt::Key_N);
    m_desk->the("interactionTypeCombo");
    key(Qt::Key_T, Qt::AltModifier);
    find(u"cons"_s);
    key(Qt::Key_U, Qt::AltModifier);
    say(u"Post-operative check"_s);
    key(Qt::Key_Return, ctrlShift);
    awaitFormClosed();

    QCOMPARE(
        inClinic(u"SELECT interaction_type || ' ' || (signed_at IS NOT NULL) FROM interactions "
                 "WHERE summary = 'Post-operative check'"_s)
            .toString(),
        u"consult 1"_s);
}

void TestKeystrokes::aPlanWithAReviewInTwoWeeks()
{
    beginAs(u"specialist"_s);
    openCase(u"luna"_s);
    key(Qt::Key_P);
    QTRY_VERIFY(m_desk->the<QLineEdit>("planTitleEdit")->hasFocus());
    say(u"Brace and rest"_s);
    key(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(m_desk->the<DateEdit>("nextReviewDateEdit")->date().isValid()); // the key goes down
    key(Qt::Key_D, Qt::AltModifier);
    say(u"Partial tear of the ligament"_s);
    key(Qt::Key_I, Qt::AltModifier);
    say(u"Keep her on the leash"_s);
    key(Qt::Key_Return, ctrl);
    awaitFormClosed();
    const QString day = m_clinic->clock->now().addDays(14).date().toString(Qt::ISODate);
    QCOMPARE(
        inClinic(u"SELECT plan_title || ' ' || next_review_date FROM treatment_plans"_s).toString(),
        u"Brace and rest "_s % day);
}

void TestKeystrokes::aLetterIsSignedAndSavedAsPdf()
{
    beginAs(u"specialist"_s);
    openCase(u"luna"_s);
    key(Qt::Key_L);
    m_desk->the("composeButton");
    say(u"Dear Dr. Park, thank you for Luna. "_s);
    key(Qt::Key_Return, ctrlShift);
    m_desk->the("channelCombo"); // signed: how does it go out?
    key(Qt::Key_Return);
    savePdf();
    const QString text = test::readPdf(m_pdf).text();
    QVERIFY2(text.contains(u"Dear Dr. Park, thank you for Luna."_s), qPrintable(text));
    QCOMPARE(inClinic(u"SELECT status || ' to ' || recipient_name FROM letters"_s).toString(),
             u"sent to Dr. Lee Park"_s);
}

void TestKeystrokes::aFollowUpIsCleared()
{
    beginAs(u"frontdesk"_s);
    key(Qt::Key_2, ctrl);
    const auto *lines = m_desk->the<RecordTableView>("worklistTable");
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    key(Qt::Key_D);
    m_desk->the("outcomeEdit");
    say(u"Fits again"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(lines->model()->rowCount(), 0);
}

void TestKeystrokes::theDayListIsPrinted()
{
    beginAs(u"frontdesk"_s);
    key(Qt::Key_D, ctrlShift);
    savePdf();
    QVERIFY2(m_pdf.startsWith("%PDF"), "the day list was not saved");
}

QTEST_MAIN(TestKeystrokes)
#include "tst_keystrokes.moc"
