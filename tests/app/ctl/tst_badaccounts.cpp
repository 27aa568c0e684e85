// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accounts.h"
#include "models/security/keyslots.h"
#include "tests/app/ctl/ctlprocess.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"

#include <QDir>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Accounts and keys that are not what they should be, as tarsusctl meets them: one plain sentence,
/// the right exit code, and nothing changed.
class TestBadAccounts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aWrongApprovalCode();
    void anApprovalThatComesTooLate();
    void aTamperedRequest();
    void aTamperedKeySlot();
    void aForgedKeyFile();
    void aSwappedPublicKey();
    void anOlderKeyFile();
    void theRecoveryCode();
    void onlyAdministrators_data();
    void onlyAdministrators();
    void newKeys();

private:
    static void expect(const CtlAnswer &answer, int code);
    CtlAnswer as(const QString &user, const QStringList &arguments,
                 const QByteArray &password = "demo-clinic") const;
    QString leaveRequest() const;
    CtlAnswer approve(const QString &code) const;
    /// What somebody does who holds the data key.
    void forge(const std::function<void(KeyFile &)> &change) const;
    QByteArray keys() const { return contentOf(m_clinic->file(u"clinic.keys"_s)); }

    std::unique_ptr<TestClinic> m_clinic;
};

void TestBadAccounts::init()
{
    m_clinic = std::make_unique<TestClinic>(QString());
}

void TestBadAccounts::expect(const CtlAnswer &answer, int code)
{
    QVERIFY2(answer.code == code,
             qPrintable(u"%1: %2"_s.arg(answer.code).arg(QString::fromUtf8(answer.err))));
    if (code == 0)
        return;
    QCOMPARE(answer.err.count('\n'), 1);
    for (const char *never : {"SELECT", "INSERT", "sqlite", "UPDATE ", "0x", "demo-clinic"})
        QVERIFY2(!answer.err.contains(never), answer.err.constData());
}

CtlAnswer TestBadAccounts::as(const QString &user, const QStringList &arguments,
                              const QByteArray &password) const
{
    CtlProcess ctl(m_clinic->path());
    ctl.signIn(user, password);
    return ctl.run(arguments);
}

QString TestBadAccounts::leaveRequest() const
{
    const CtlAnswer asked = as(u"bo"_s,
                               {u"users"_s, u"request"_s, u"bo"_s, u"--full-name"_s, u"Bo Berg"_s,
                                u"--email"_s, u"bo@example.org"_s},
                               "several quokkas asleep");
    return asked.row().value("approvalCode"_L1).toString();
}

CtlAnswer TestBadAccounts::approve(const QString &code) const
{
    return as(u"admin"_s,
              {u"users"_s, u"approve"_s, u"bo"_s, u"--role"_s, u"specialist"_s, u"--code"_s, code});
}

void TestBadAccounts::forge(const std::function<void(KeyFile &)> &change) const
{
    m_clinic->signIn(u"admin"_s);
    QVERIFY(m_clinic->clinic().changeKeys(m_clinic->connection(), [&](KeyFile &next) -> Result<> {
        change(next);
        return {};
    }));
    m_clinic->close();
}

void TestBadAccounts::aWrongApprovalCode()
{
    const QString code = leaveRequest();
    QVERIFY(!code.isEmpty());
    const QByteArray before = keys();
    expect(approve(u"00000-00000"_s), 7);
    expect(approve(u"nonsense"_s), 7);
    QCOMPARE(keys(), before);
    expect(approve(code.toLower().remove(u'-')), 0); // it is still there
}

void TestBadAccounts::anApprovalThatComesTooLate()
{
    const QString code = leaveRequest();
    expect(approve(code), 0);
    const QByteArray before = keys();
    expect(approve(code), 7); // somebody has approved it meanwhile
    QCOMPARE(keys(), before);
}

void TestBadAccounts::aTamperedRequest()
{
    const QString code = leaveRequest();
    const QDir folder(m_clinic->file(u"requests"_s));
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QByteArray good = contentOf(folder.filePath(files.first()));
    for (const qsizetype bit : {80, 400, 2000}) {
        setContent(folder.filePath(files.first()), withFlippedBit(good, bit));
        expect(approve(code), 7);
    }
    setContent(folder.filePath(files.first()), good);
    expect(approve(code), 0);
}

void TestBadAccounts::aTamperedKeySlot()
{
    const QByteArray good = keys();
    for (qsizetype bit = 0; bit < good.size() * 8; bit += good.size() * 8 / 12) {
        for (const auto *name : {"clinic.keys", "clinic.keys.copy"})
            setContent(m_clinic->file(QString::fromLatin1(name)), withFlippedBit(good, bit));
        expect(as(u"admin"_s, {u"list"_s, u"user"_s}), 5);
    }
}

/// With the right checksum, but by somebody who has no key.
void TestBadAccounts::aForgedKeyFile()
{
    const auto read = KeyFileStore(m_clinic->path()).read();
    QVERIFY(read);
    KeyFile file = read->file;
    file.person(u"specialist"_s)->sealed = file.person(u"frontdesk"_s)->sealed;
    QVERIFY(KeyFileStore(m_clinic->path()).write(encodeKeyFile(file, DataKey::random(1))));
    expect(as(u"admin"_s, {u"list"_s, u"user"_s}), 5);
    expect(as(u"specialist"_s, {u"list"_s, u"user"_s}), 4); // that key opens nothing of theirs
}

void TestBadAccounts::aSwappedPublicKey()
{
    forge([](KeyFile &next) {
        next.person(u"coordinator"_s)->publicKeys = PersonKeys::generate().publicKeys();
    });
    const QByteArray before = keys();
    expect(as(u"admin"_s, {u"users"_s, u"rotate-key"_s}), 5);
    QCOMPARE(keys(), before);
    expect(as(u"admin"_s, {u"users"_s, u"reset"_s, u"coordinator"_s}), 0); // as it says
    expect(as(u"admin"_s, {u"users"_s, u"rotate-key"_s}), 0);
}

void TestBadAccounts::anOlderKeyFile()
{
    const QByteArray before = keys();
    expect(as(u"admin"_s, {u"users"_s, u"disable"_s, u"frontdesk"_s}), 0);
    for (const auto *name : {"clinic.keys", "clinic.keys.copy"})
        setContent(m_clinic->file(QString::fromLatin1(name)), before);
    expect(as(u"frontdesk"_s, {u"list"_s, u"user"_s}), 5); // it would be in force again
    expect(as(u"admin"_s, {u"list"_s, u"user"_s}), 5);
}

void TestBadAccounts::theRecoveryCode()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code"_s);
    const auto use = [&](const QString &code, const QString &name) {
        setContent(file, code.toUtf8() + '\n');
        return as(name, {u"recovery"_s, u"use"_s, name, u"--code-file"_s, file},
                  "four grey otters swim along");
    };
    const auto renewed = as(u"admin"_s, {u"recovery"_s, u"renew"_s});
    expect(renewed, 0);
    const QString first = renewed.row().value("recoveryCode"_L1).toString();
    const auto again = as(u"admin"_s, {u"recovery"_s, u"renew"_s});
    const QString second = again.row().value("recoveryCode"_L1).toString();
    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);
    const QByteArray before = keys();
    expect(use(u"not a code"_s, u"admin"_s), 7);
    expect(use(first, u"admin"_s), 4);       // void
    expect(use(second, u"specialist"_s), 4); // no administrator
    expect(use(second, u"nobody"_s), 4);
    QCOMPARE(keys(), before);
    expect(use(second, u"admin"_s), 0);
    expect(as(u"admin"_s, {u"list"_s, u"user"_s}), 4); // the password of before
    expect(as(u"admin"_s, {u"list"_s, u"user"_s}, "four grey otters swim along"), 0);
}

void TestBadAccounts::onlyAdministrators_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("new keys") << QStringList{u"users"_s, u"rotate-key"_s};
    QTest::newRow("a new recovery code") << QStringList{u"recovery"_s, u"renew"_s};
    QTest::newRow("disabling somebody") << QStringList{u"users"_s, u"disable"_s, u"frontdesk"_s};
}

void TestBadAccounts::onlyAdministrators()
{
    QFETCH(QStringList, arguments);
    const QByteArray before = keys();
    expect(as(u"coordinator"_s, arguments), 3);
    QCOMPARE(keys(), before);
}

void TestBadAccounts::newKeys()
{
    expect(as(u"admin"_s, {u"users"_s, u"rotate-key"_s}), 0);
    for (const auto *name : {"admin", "specialist", "coordinator", "frontdesk"})
        expect(as(QString::fromLatin1(name), {u"list"_s, u"pet"_s}), 0);
    expect(as(u"admin"_s, {u"verify"_s}), 0);
}

QTEST_GUILESS_MAIN(TestBadAccounts)
#include "tst_badaccounts.moc"
