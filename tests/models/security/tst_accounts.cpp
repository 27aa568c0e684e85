// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accounts.h"

#include "models/db/sql.h"
#include "tests/models/security/clinicpeople.h"
#include "tests/support/files.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

/// What is done with the accounts that are there.
class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void aDisabledAccountOpensNothingAtOnce();
    void anEnabledAccountHasItsPasswordBack();
    void foreignKeysAreNotEnabled();
    void aResetAsksForANewRequest();
    void theLastAdministratorStays();
    void anotherRoleCountsFromTheNextSignIn();
    void rolesThatNobodyGets_data();
    void rolesThatNobodyGets();
    void whoBecomesAdministratorHasALongPassword();
    void onlyAdministratorsManageAccounts_data();
    void onlyAdministratorsManageAccounts();
    void onesOwnPasswordIsChanged();
    void aPasswordIsChangedOnlyWithTheOneInForce();
    void guessingAtTheConfirmationIsSlow();
    void aRenewedRecoveryCodeVoidsTheOneBefore();
    void aFailedSaveChangesNeitherFileNorRecords_data();
    void aFailedSaveChangesNeitherFileNorRecords();
    void aCrashInTheMiddleIsCaughtUpWith_data();
    void aCrashInTheMiddleIsCaughtUpWith();
};

void TestAccounts::aDisabledAccountOpensNothingAtOnce()
{
    TestClinic clinic;
    Accounts accounts(clinic.clinic(), clinic.connection());
    QVERIFY(accounts.disable(u"specialist"_s));
    QCOMPARE(accountOf(clinic, u"specialist"_s)->state, Account::State::Disabled);
    QVERIFY(!clinic.clinic().keyFile().person(u"specialist"_s)->isEnabled());
    const auto opened = clinic.tryToOpen(u"specialist"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().text, signInRefused().text); // as if the password were wrong
    clinic.signIn(u"admin"_s);
    const auto nobody = Accounts(clinic.clinic(), clinic.connection()).disable(u"nobody"_s);
    QCOMPARE(nobody.error().code, Error::Code::NotFound);
}

void TestAccounts::anEnabledAccountHasItsPasswordBack()
{
    TestClinic clinic;
    Accounts accounts(clinic.clinic(), clinic.connection());
    QVERIFY(accounts.disable(u"specialist"_s));
    QVERIFY(accounts.enable(u"specialist"_s));
    QCOMPARE(accountOf(clinic, u"specialist"_s)->state, Account::State::Active);
    clinic.signIn(u"specialist"_s);
}

void TestAccounts::foreignKeysAreNotEnabled()
{
    TestClinic clinic;
    Accounts accounts(clinic.clinic(), clinic.connection());
    QVERIFY(accounts.disable(u"specialist"_s));
    QVERIFY(sql::runScript(clinic.db(), "UPDATE users SET public_key = zeroblob(32) "
                                        "WHERE username = 'specialist'"));
    const auto enabled = accounts.enable(u"specialist"_s);
    QVERIFY(!enabled);
    QCOMPARE(enabled.error().code, Error::Code::Invalid);
    QVERIFY(!clinic.clinic().keyFile().person(u"specialist"_s)->isEnabled());
}

void TestAccounts::aResetAsksForANewRequest()
{
    TestClinic clinic;
    Accounts accounts(clinic.clinic(), clinic.connection());
    QVERIFY(accounts.reset(u"specialist"_s));
    const qint64 id = accountOf(clinic, u"specialist"_s)->id;
    QCOMPARE(accountOf(clinic, u"specialist"_s)->state, Account::State::WaitingForRequest);
    const QString code = leaveRequest(clinic, u"Specialist"_s, u"another password"_s);
    QVERIFY(accounts.approve(firstRequest(clinic), {}, code)); // keeps its role
    const auto account = accountOf(clinic, u"specialist"_s);
    QVERIFY(account);
    QCOMPARE(account->id, id); // the same person: the records keep their name
    QCOMPARE(account->role, u"specialist"_s);
    QCOMPARE(account->state, Account::State::Active);
    QVERIFY(!clinic.tryToOpen(u"specialist"_s));
    QVERIFY(clinic.tryToOpen(u"specialist"_s, u"another password"_s));
}

void TestAccounts::theLastAdministratorStays()
{
    TestClinic clinic;
    Accounts accounts(clinic.clinic(), clinic.connection());
    QCOMPARE(accounts.disable(u"admin"_s).error().code, Error::Code::Invalid);
    QCOMPARE(accounts.reset(u"ADMIN"_s).error().code, Error::Code::Invalid);
    const QString code = leaveRequest(clinic);
    QVERIFY(accounts.approve(firstRequest(clinic), u"administrator"_s, code));
    QVERIFY(clinic.tryToOpen(u"mia"_s, u"mia's own password"_s));
    QVERIFY(Accounts(clinic.clinic(), clinic.connection()).disable(u"admin"_s));
    QVERIFY(!clinic.tryToOpen(u"admin"_s));
}

void TestAccounts::anotherRoleCountsFromTheNextSignIn()
{
    TestClinic clinic;
    const auto before = sql::value(clinic.db(), u"SELECT max(seq) FROM changes"_s)->toInt();
    Accounts accounts(clinic.clinic(), clinic.connection());
    QVERIFY(accounts.changeRole(u"FrontDesk"_s, u"coordinator"_s));
    QCOMPARE(accountOf(clinic, u"frontdesk"_s)->role, u"coordinator"_s);
    auto noted =
        sql::run(clinic.db(),
                 u"SELECT c.changed_by_id, u.version, u.updated_by_id FROM changes c "
                 "JOIN users u ON u.id = c.record_id WHERE c.kind = 'user' AND c.seq > ?"_s,
                 {before});
    QVERIFY(noted && noted->next());
    QCOMPARE(noted->value(0).toLongLong(), clinic.clinic().session().personId());
    QCOMPARE(noted->value(1).toInt(), 2);
    QCOMPARE(noted->value(2).toLongLong(), clinic.clinic().session().personId());
    noted->finish();
    clinic.signIn(u"frontdesk"_s);
    QCOMPARE(clinic.clinic().session().role(), u"coordinator"_s);
    QVERIFY(clinic.clinic().session().can(RecordKind::Plan, Operation::Edit));
}

void TestAccounts::rolesThatNobodyGets_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("role");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("one's own, as the only administrator")
        << u"admin"_s << u"specialist"_s << Error::Code::Invalid;
    QTest::newRow("a role that is not there")
        << u"frontdesk"_s << u"king"_s << Error::Code::Invalid;
    QTest::newRow("of somebody who is not there")
        << u"nobody"_s << u"specialist"_s << Error::Code::NotFound;
}

void TestAccounts::rolesThatNobodyGets()
{
    QFETCH(QString, username);
    QFETCH(QString, role);
    QFETCH(Error::Code, code);
    TestClinic clinic;
    const auto done = Accounts(clinic.clinic(), clinic.connection()).changeRole(username, role);
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QCOMPARE(accountOf(clinic, u"admin"_s)->role, u"administrator"_s);
    QCOMPARE(accountOf(clinic, u"frontdesk"_s)->role, u"clientCare"_s);
}

void TestAccounts::whoBecomesAdministratorHasALongPassword()
{
    TestClinic clinic;
    clinic.options.anyPassword = false;
    clinic.signIn(u"admin"_s);
    const QString shorter = u"quokkas nap!?"_s;
    const QString longer = u"seventeen quokkas nap"_s;
    {
        const QString code = leaveRequest(clinic, u"mia"_s, shorter);
        Accounts accounts(clinic.clinic(), clinic.connection());
        QVERIFY(accounts.approve(firstRequest(clinic), u"coordinator"_s, code));
        const auto refused = accounts.changeRole(u"mia"_s, u"administrator"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"role"_s);
        QVERIFY(accounts.changeRole(u"mia"_s, u"specialist"_s));
    }
    QVERIFY(clinic.tryToOpen(u"mia"_s, shorter));
    QVERIFY(Accounts(clinic.clinic(), clinic.connection())
                .changePassword(password(shorter), password(longer)));
    clinic.signIn(u"admin"_s);
    QVERIFY(
        Accounts(clinic.clinic(), clinic.connection()).changeRole(u"mia"_s, u"administrator"_s));
    QVERIFY(clinic.tryToOpen(u"mia"_s, longer));
    QVERIFY(Accounts(clinic.clinic(), clinic.connection())
                .changeRole(u"admin"_s, u"coordinator"_s)); // somebody remains
    clinic.signIn(u"admin"_s);
    QVERIFY(!clinic.clinic().session().isAdministrator());
}

void TestAccounts::onlyAdministratorsManageAccounts_data()
{
    QTest::addColumn<QString>("username");
    for (const char *name : {"specialist", "coordinator", "frontdesk"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestAccounts::onlyAdministratorsManageAccounts()
{
    QFETCH(QString, username);
    TestClinic clinic(username);
    const QString code = leaveRequest(clinic);
    Accounts accounts(clinic.clinic(), clinic.connection());
    QVERIFY(accounts.list()); // everybody knows who works here
    QCOMPARE(accounts.requests().error().code, Error::Code::Forbidden);
    QCOMPARE(accounts.approve(u"x"_s, u"specialist"_s, code).error().code, Error::Code::Forbidden);
    QCOMPARE(accounts.turnDown(u"x"_s).error().code, Error::Code::Forbidden);
    QCOMPARE(accounts.disable(u"admin"_s).error().code, Error::Code::Forbidden);
    QCOMPARE(accounts.enable(u"admin"_s).error().code, Error::Code::Forbidden);
    QCOMPARE(accounts.reset(u"admin"_s).error().code, Error::Code::Forbidden);
    QCOMPARE(accounts.renewRecoveryCode().error().code, Error::Code::Forbidden);
    QCOMPARE(accounts.useRecoveryCode(RecoveryCode::random()).error().code, Error::Code::Forbidden);
    QCOMPARE(accounts.changeRole(username, u"administrator"_s).error().code,
             Error::Code::Forbidden);
    QCOMPARE(accounts.changeRole(u"admin"_s, u"clientCare"_s).error().code, Error::Code::Forbidden);
}

void TestAccounts::onesOwnPasswordIsChanged()
{
    TestClinic clinic(u"specialist"_s);
    const KeyFile before = clinic.clinic().keyFile();
    Accounts accounts(clinic.clinic(), clinic.connection());
    QVERIFY(accounts.changePassword(password(TestClinic::passwordText()), password(u"neu"_s)));
    const KeyFile after = clinic.clinic().keyFile();
    QCOMPARE(after.sequence, before.sequence + 1);
    const PersonSlot *slot = after.person(u"specialist"_s);
    QVERIFY(slot->publicKeys == before.person(u"specialist"_s)->publicKeys); // only wrapped anew
    QVERIFY(slot->kdf.salt != before.person(u"specialist"_s)->kdf.salt);
    QVERIFY(!clinic.tryToOpen(u"specialist"_s));
    QVERIFY(clinic.tryToOpen(u"specialist"_s, u"neu"_s));
    clinic.signIn(u"frontdesk"_s); // nobody else is touched
}

void TestAccounts::aPasswordIsChangedOnlyWithTheOneInForce()
{
    TestClinic clinic(u"specialist"_s);
    const KeyFile before = clinic.clinic().keyFile();
    Accounts accounts(clinic.clinic(), clinic.connection());
    const auto wrong = accounts.changePassword(password(u"wrong"_s), password(u"neu"_s));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Error::Code::SignIn);
    QVERIFY(clinic.clinic().keyFile() == before);
    clinic.close();
    clinic.options.anyPassword = false;
    clinic.signIn(u"specialist"_s);
    Accounts strict(clinic.clinic(), clinic.connection());
    const auto weak =
        strict.changePassword(password(TestClinic::passwordText()), password(u"neu"_s));
    QVERIFY(!weak);
    QCOMPARE(weak.error().code, Error::Code::Invalid);
    QCOMPARE(weak.error().field, u"password"_s);
    QVERIFY(clinic.clinic().keyFile() == before);
}

void TestAccounts::guessingAtTheConfirmationIsSlow()
{
    TestClinic clinic(u"specialist"_s);
    Accounts accounts(clinic.clinic(), clinic.connection());
    QVERIFY(accounts.confirmPassword(password(TestClinic::passwordText())));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(accounts.confirmPassword(password(u"guess"_s)).error().field, u"password"_s);
    const auto right = accounts.confirmPassword(password(TestClinic::passwordText()));
    QVERIFY(!right);
    QCOMPARE(right.error().code, Error::Code::SignIn);
    clinic.clock->advance(std::chrono::seconds(1));
    QVERIFY(accounts.confirmPassword(password(TestClinic::passwordText())));
}

void TestAccounts::aRenewedRecoveryCodeVoidsTheOneBefore()
{
    TestClinic clinic;
    auto first = Accounts(clinic.clinic(), clinic.connection()).renewRecoveryCode();
    auto second = Accounts(clinic.clinic(), clinic.connection()).renewRecoveryCode();
    QVERIFY(first && second);
    clinic.close();
    const Password next = password(u"the next one"_s);
    const auto folder = ClinicFolder::hold(clinic.path(), clinic.options);
    QVERIFY(folder);
    QVERIFY(!Clinic::recover(*folder, *first, {u"admin"_s, next}));
    QVERIFY(Clinic::recover(*folder, *second, {u"admin"_s, next}));
}

void TestAccounts::aFailedSaveChangesNeitherFileNorRecords_data()
{
    QTest::addColumn<int>("failing");
    for (int step = 0; step <= static_cast<int>(FileStep::SyncFolder); ++step)
        QTest::addRow("step %d", step) << step;
}

void TestAccounts::aFailedSaveChangesNeitherFileNorRecords()
{
    QFETCH(int, failing);
    TestClinic clinic{QString()};
    bool fails = false;
    clinic.options.fileHook = [&](FileStep step) {
        return fails && static_cast<int>(step) == failing ? ENOSPC : 0;
    };
    clinic.signIn(u"admin"_s);
    Accounts accounts(clinic.clinic(), clinic.connection());
    fails = true;
    const auto disabled = accounts.disable(u"specialist"_s);
    fails = false;
    QVERIFY(!disabled);
    QCOMPARE(disabled.error().code, Error::Code::Failed);
    QCOMPARE(accountOf(clinic, u"specialist"_s)->state, Account::State::Active);
    QVERIFY(accounts.disable(u"frontdesk"_s)); // and the next change goes through
    clinic.close();
    if (failing != static_cast<int>(FileStep::SyncFolder)) // else the file may be either
        clinic.signIn(u"specialist"_s);
    clinic.signIn(u"admin"_s);
}

void TestAccounts::aCrashInTheMiddleIsCaughtUpWith_data()
{
    QTest::addColumn<int>("dying");
    for (int step = 0; step < 12; ++step) // six for each copy of the key file
        QTest::addRow("before step %d", step) << step;
}

void TestAccounts::aCrashInTheMiddleIsCaughtUpWith()
{
    QFETCH(int, dying);
    TestClinic clinic{QString()};
    const int ended = inAnotherProcess([&] {
        int steps = 0;
        bool counts = false;
        clinic.options.fileHook = [&](FileStep) {
            if (counts && steps++ == dying)
                crash();
            return 0;
        };
        clinic.signIn(u"admin"_s);
        counts = true;
        (void)Accounts(clinic.clinic(), clinic.connection()).disable(u"specialist"_s);
        return 0;
    });
    QCOMPARE(ended, crashed);
    clinic.signIn(u"admin"_s); // the old state or the new, but one that opens
    const bool sealed = clinic.clinic().keyFile().person(u"specialist"_s)->isEnabled();
    QCOMPARE(sealed, dying <= static_cast<int>(FileStep::Rename));
    const auto account = accountOf(clinic, u"specialist"_s);
    QVERIFY(account);
    QCOMPARE(account->state == Account::State::Active, sealed);
    QVERIFY(Accounts(clinic.clinic(), clinic.connection()).enable(u"specialist"_s));
    clinic.signIn(u"specialist"_s);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
