// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accountrequests.h"

#include "models/security/policy.h"
#include "tests/models/security/clinicpeople.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

/// From asking for an account to the first sign-in, or to a refusal.
class TestAccountRequests : public QObject
{
    Q_OBJECT

private slots:
    void whoAsksAndIsApprovedSignsIn();
    void aRequestWorksWhileAnotherProcessHasTheClinic();
    void aRequestTellsNobodyAnything();
    void aWrongCodeApprovesNobody();
    void approvalCodesAreComparedAsTheyAreRead();
    void aForgedRequestIsLeftOut_data();
    void aForgedRequestIsLeftOut();
    void aShortPasswordMakesNoAdministrator();
    void aRequestNeedsAGoodPassword();
    void tooManyRequestsAreRefused();
    void aRequestCanBeTurnedDown();
    void aRequestDoesNotTakeTheLastAdministratorsRole();
    void aNameInAnyScriptSignsIn_data();
    void aNameInAnyScriptSignsIn();
};

void TestAccountRequests::whoAsksAndIsApprovedSignsIn()
{
    TestClinic clinic;
    const QString code = leaveRequest(clinic);
    QVERIFY(!code.isEmpty());
    Accounts accounts(clinic.clinic(), clinic.connection());
    const auto requests = accounts.requests();
    QVERIFY(requests);
    QCOMPARE(requests->size(), std::size_t{1});
    const AccountRequest &request = requests->front();
    QCOMPARE(request.username, u"mia"_s);
    QCOMPARE(request.fullName, u"Mia Müller"_s);
    QCOMPARE(request.email, u"mia@example.org"_s);
    QCOMPARE(request.approvalCode, code); // the same on both sides
    QCOMPARE(request.requestedAt, clinic.clock->now());
    QVERIFY(accounts.approve(request.id, QString::fromLatin1(role::specialist), code));
    QVERIFY(accounts.requests()->empty());
    const auto account = accountOf(clinic, u"mia"_s);
    QVERIFY(account);
    QCOMPARE(account->state, Account::State::Active);
    QCOMPARE(account->role, u"specialist"_s);
    QVERIFY(!account->lastSignInAt.isValid());

    QVERIFY(clinic.tryToOpen(u"mia"_s, u"mia's own password"_s));
    QCOMPARE(clinic.clinic().session().fullName(), u"Mia Müller"_s);
    QCOMPARE(clinic.clinic().session().role(), u"specialist"_s);
}

void TestAccountRequests::aRequestWorksWhileAnotherProcessHasTheClinic()
{
    TestClinic clinic;
    const int left = inAnotherProcess([&] { return leaveRequest(clinic).isEmpty() ? 1 : 0; });
    QCOMPARE(left, 0);
    QVERIFY(!firstRequest(clinic).isEmpty());
    QVERIFY(!clinic.tryToOpen(u"mia"_s, u"mia's own password"_s)); // not before approval
}

void TestAccountRequests::aRequestTellsNobodyAnything()
{
    TestClinic clinic{QString()};
    QVERIFY(!leaveRequest(clinic).isEmpty());
    const QDir folder(clinic.file(u"requests"_s));
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QByteArray content = contentOf(folder.filePath(files.first()));
    for (const char *text : {"mia", "Mia", "ller", "example", "password"})
        QVERIFY(!content.contains(text));
    QVERIFY(!files.first().contains("mia"_L1));
}

void TestAccountRequests::aWrongCodeApprovesNobody()
{
    TestClinic clinic;
    const QString code = leaveRequest(clinic);
    QString wrong = code;
    wrong[0] = code.at(0) == u'A' ? u'B' : u'A';
    Accounts accounts(clinic.clinic(), clinic.connection());
    const QString id = firstRequest(clinic);
    for (const QString &typed : {wrong, QString(), u"-"_s, code.first(5)}) {
        const auto approved = accounts.approve(id, u"specialist"_s, typed);
        QVERIFY(!approved);
        QCOMPARE(approved.error().code, Error::Code::Invalid);
        QCOMPARE(approved.error().field, u"code"_s);
    }
    QVERIFY(!accountOf(clinic, u"mia"_s));
    const auto unknown = accounts.approve(u"../../clinic.keys"_s, u"specialist"_s, code);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
    const auto noRole = accounts.approve(id, u"king"_s, code);
    QVERIFY(!noRole);
    QCOMPARE(noRole.error().field, u"role"_s);
    QVERIFY(!accountOf(clinic, u"mia"_s));
    QVERIFY(accounts.approve(id, u"specialist"_s, code));
}

void TestAccountRequests::approvalCodesAreComparedAsTheyAreRead()
{
    QVERIFY(AccountRequests::isSameCode(u"AB0D1-FGHJK"_s, u"ab0d1 fghjk"_s));
    QVERIFY(AccountRequests::isSameCode(u"AB0D1-FGHJK"_s, u"ABODlfghjk"_s));
    QVERIFY(!AccountRequests::isSameCode(u"AB0D1-FGHJK"_s, u"AB0D1-FGHJ"_s));
    QVERIFY(!AccountRequests::isSameCode({}, {}));
}

void TestAccountRequests::aForgedRequestIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("nonsense");
    QTest::newRow("the right beginning") << QByteArray("TARSUSRQ\1") + QByteArray(300, 'x');
    QTest::newRow("too long") << QByteArray("TARSUSRQ\1") + QByteArray(100000, 'x');
}

void TestAccountRequests::aForgedRequestIsLeftOut()
{
    QFETCH(QByteArray, content);
    TestClinic clinic;
    QVERIFY(!leaveRequest(clinic).isEmpty());
    setContent(clinic.file(u"requests/forged.request"_s), content);
    const auto requests = Accounts(clinic.clinic(), clinic.connection()).requests();
    QVERIFY(requests);
    QCOMPARE(requests->size(), std::size_t{1});
    QVERIFY(requests->front().id != u"forged"_s);
}

void TestAccountRequests::aShortPasswordMakesNoAdministrator()
{
    TestClinic clinic;
    clinic.options.anyPassword = false;
    const QString code = leaveRequest(clinic, u"mia"_s, u"quokkas nap"_s + u'!' + u'?');
    QVERIFY(!code.isEmpty()); // 13 characters: good for everybody else
    Accounts accounts(clinic.clinic(), clinic.connection());
    const QString id = firstRequest(clinic);
    const auto approved = accounts.approve(id, QString::fromLatin1(role::administrator), code);
    QVERIFY(!approved);
    QCOMPARE(approved.error().field, u"role"_s);
    QVERIFY(accounts.approve(id, QString::fromLatin1(role::coordinator), code));
}

void TestAccountRequests::aRequestNeedsAGoodPassword()
{
    TestClinic clinic{QString()};
    clinic.options.anyPassword = false;
    for (const QString &weak : {u""_s, u"eleven char"_s, u"Passwort1234!"_s, u"mia.mueller.mia"_s})
        QVERIFY(leaveRequest(clinic, u"mia"_s, weak).isEmpty());
    const auto left = AccountRequests::leave(
        clinic.path(), {u"mia"_s, u"Mia"_s, u"no address"_s, password(u"quokkas nap till ten"_s)},
        clinic.options);
    QVERIFY(!left);
    QCOMPARE(left.error().field, u"email"_s);
    QVERIFY(!QDir(clinic.file(u"requests"_s)).exists());
}

void TestAccountRequests::tooManyRequestsAreRefused()
{
    TestClinic clinic{QString()};
    QVERIFY(!leaveRequest(clinic).isEmpty());
    for (int i = 0; i < 200; ++i)
        setContent(clinic.file(u"requests/%1.request"_s.arg(i)), "x");
    QVERIFY(leaveRequest(clinic).isEmpty());
}

void TestAccountRequests::aRequestCanBeTurnedDown()
{
    TestClinic clinic;
    const QString code = leaveRequest(clinic);
    Accounts accounts(clinic.clinic(), clinic.connection());
    const QString id = firstRequest(clinic);
    QVERIFY(accounts.turnDown(id));
    QVERIFY(accounts.requests()->empty());
    QCOMPARE(accounts.turnDown(id).error().code, Error::Code::NotFound);
    QCOMPARE(accounts.approve(id, u"specialist"_s, code).error().code, Error::Code::NotFound);
}

void TestAccountRequests::aRequestDoesNotTakeTheLastAdministratorsRole()
{
    TestClinic clinic;
    const QString code = leaveRequest(clinic, u"admin"_s);
    Accounts accounts(clinic.clinic(), clinic.connection());
    QVERIFY(!accounts.approve(firstRequest(clinic), u"specialist"_s, code));
    QCOMPARE(accountOf(clinic, u"admin"_s)->role, u"administrator"_s);
    clinic.signIn(u"admin"_s); // with the password of before
}

void TestAccountRequests::aNameInAnyScriptSignsIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("umlauts") << u"Jürgen"_s << u"JÜRGEN"_s;
    QTest::newRow("Cyrillic") << u"Ольга"_s << u"ольга"_s;
    QTest::newRow("Greek") << u"Ελένη"_s << u"ελένη"_s;
    QTest::newRow("Arabic") << u"ليلى"_s << u"ليلى"_s;
    QTest::newRow("Chinese") << u"李医生"_s << u"李医生"_s;
    QTest::newRow("Hindi") << u"डॉ शर्मा"_s << u"डॉ शर्मा"_s;
    QTest::newRow("an apostrophe")
        << u"O'Brien; DROP TABLE users"_s << u"o'brien; drop table users"_s;
}

void TestAccountRequests::aNameInAnyScriptSignsIn()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    TestClinic clinic;
    const QString code = leaveRequest(clinic, name, u"密码 пароль كلمة"_s);
    QVERIFY(Accounts(clinic.clinic(), clinic.connection())
                .approve(firstRequest(clinic), u"specialist"_s, code));
    QVERIFY(clinic.tryToOpen(typed, u"密码 пароль كلمة"_s));
    QCOMPARE(clinic.clinic().session().username(), name);
}

QTEST_GUILESS_MAIN(TestAccountRequests)
#include "tst_accountrequests.moc"
