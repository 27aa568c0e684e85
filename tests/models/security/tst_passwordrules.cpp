// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/password.h"
#include "models/security/passwordrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;

namespace {

const QStringList personal{u"jmueller"_s, u"Jana Müller"_s, u"jana@pferdeklinik-nord.example"_s,
                           u"Pferdeklinik Nord"_s};

} // namespace

class TestPasswordRules : public QObject
{
    Q_OBJECT

private slots:
    void aPasswordIsAcceptedOrNot_data();
    void aPasswordIsAcceptedOrNot();
    void administratorsNeedMore();
    void aVeryLongTextIsNoPassword();
    void aPersonNeedsNameAndAddress_data();
    void aPersonNeedsNameAndAddress();
};

void TestPasswordRules::aPasswordIsAcceptedOrNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    const auto yes = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << true;
    };
    const auto no = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << false;
    };
    yes("words that do not belong together", u"quokka umbrella tax"_s);
    yes("four common words", u"correct marble oxen seventeen"_s);
    yes("random letters", u"xkqzvwjmtrpb"_s);
    yes("random digits", u"918273504618"_s);
    yes("no capital, digit or sign needed", u"onlysmallletterz"_s);
    yes("blanks count", u"t w e l v e c"_s);
    yes("German words", u"Kuhglocke am Mittwoch"_s);
    yes("twelve Chinese characters", u"诊所里的每一匹马都很安静"_s);
    yes("Cyrillic words", u"кошка гуляет сама"_s);
    no("eleven characters", u"xkqzvwjmtrp"_s);
    no("nothing", u""_s);
    no("one character", u"aaaaaaaaaaaaaaaa"_s);
    no("a sequence", u"123456789012"_s);
    no("a sequence of letters", u"abcdefghijklmnop"_s);
    no("backwards", u"zyxwvutsrqponm"_s);
    no("along the keyboard", u"qwertyuiop123"_s);
    no("the word itself", u"passwordpassword"_s);
    no("with signs for letters", u"P@$$w0rd!2026"_s);
    no("the season and the year", u"Sommer2026!!"_s);
    no("a greeting and digits", u"hallohallo1234"_s);
    no("one's own name", u"JanaMueller2026"_s);
    no("with accents", u"Jana.Müller.1"_s);
    no("the clinic", u"PferdeklinikNord"_s);
    no("the clinic with a year", u"Pferdeklinik-Nord-2026"_s);
    no("our own demo", u"demo-clinic-demo"_s);
    no("the product", u"tarsustarsus1"_s);
    no("pets' names", u"BellaLunaRocky1"_s);
    no("a line everybody knows", u"correcthorsebatterystaple"_s);
}

void TestPasswordRules::aPasswordIsAcceptedOrNot()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const auto checked = checkNewPassword(Password::take(text), PasswordFor::Person, personal);
    QCOMPARE(static_cast<bool>(checked), accepted);
    if (!accepted) {
        QCOMPARE(checked.error().code, Error::Code::Invalid);
        QCOMPARE(checked.error().field, u"password"_s);
        QVERIFY(!checked.error().text.isEmpty());
        QVERIFY(checked.error().detail.isEmpty());
    }
}

void TestPasswordRules::administratorsNeedMore()
{
    QString text = u"quokka umbrel"_s; // 13
    const Password password = Password::take(text);
    QVERIFY(checkNewPassword(password, PasswordFor::Person, {}));
    QVERIFY(!checkNewPassword(password, PasswordFor::Administrator, {}));
    QCOMPARE(leastPasswordLength(PasswordFor::Person), 12);
    QCOMPARE(leastPasswordLength(PasswordFor::Administrator), 15);
}

void TestPasswordRules::aVeryLongTextIsNoPassword()
{
    QString text = u"quokka umbrella "_s.repeated(100);
    QVERIFY(!checkNewPassword(Password::take(text), PasswordFor::Person, {}));
}

void TestPasswordRules::aPersonNeedsNameAndAddress_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("fullName");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("field");
    const QString name = u"jana"_s;
    const QString full = u"Jana Müller"_s;
    const QString mail = u"jana@example.org"_s;
    QTest::newRow("all there") << name << full << mail << QString();
    QTest::newRow("another script") << u"李医生"_s << u"李小龙"_s << mail << QString();
    QTest::newRow("no user name") << u"  "_s << full << mail << u"username"_s;
    QTest::newRow("a slash") << u"../jana"_s << full << mail << u"username"_s;
    QTest::newRow("a line break") << u"ja\nna"_s << full << mail << u"username"_s;
    QTest::newRow("writing turned round") << u"ja\u202Ena"_s << full << mail << u"username"_s;
    QTest::newRow("too long") << QString(65, u'x') << full << mail << u"username"_s;
    QTest::newRow("no full name") << name << u""_s << mail << u"fullName"_s;
    QTest::newRow("no e-mail") << name << full << u""_s << u"email"_s;
    QTest::newRow("no e-mail either") << name << full << u"jana@"_s << u"email"_s;
    QTest::newRow("two words") << name << full << u"jana m@example.org"_s << u"email"_s;
}

void TestPasswordRules::aPersonNeedsNameAndAddress()
{
    QFETCH(QString, username);
    QFETCH(QString, fullName);
    QFETCH(QString, email);
    QFETCH(QString, field);
    const auto checked = checkPerson(username, fullName, email);
    QCOMPARE(static_cast<bool>(checked), field.isEmpty());
    if (!checked)
        QCOMPARE(checked.error().field, field);
}

QTEST_GUILESS_MAIN(TestPasswordRules)
#include "tst_passwordrules.moc"
