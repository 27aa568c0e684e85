// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "tests/app/ctl/ctlprocess.h"
#include "tests/support/testclinic.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// tarsusctl as scripts use it: what it prints, and with which code it ends.
class TestTarsusCtl : public QObject
{
    Q_OBJECT

private slots:
    void aWholeStory();
    void aDemoClinic();
    void accountsFromAskingToDisabling();
    void tablesComeInAndGoAgain();
    void exitCodes_data();
    void exitCodes();
    void badClinics_data();
    void badClinics();
    void aSecondProcessIsTurnedAway();
    void aFullDiskLosesNothing_data();
    void aFullDiskLosesNothing();
    void nothingOfATerminalGetsThrough();

private:
    static void expect(const test::CtlAnswer &answer, int code);
};

namespace {

const QByteArray demoPassword = "demo-clinic";

void flip(const QString &path, double share)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto place = static_cast<qint64>(static_cast<double>(file.size()) * share);
    file.seek(place);
    char byte = 0;
    file.getChar(&byte);
    file.seek(place);
    file.putChar(static_cast<char>(byte ^ 0x40));
}

void cut(const QString &path)
{
    QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestTarsusCtl::expect(const test::CtlAnswer &answer, int code)
{
    QVERIFY2(answer.code == code,
             qPrintable(u"%1: %2"_s.arg(answer.code).arg(QString::fromUtf8(answer.err))));
    if (code == 0)
        return;
    // One plain sentence: no stack, no SQL, no second line.
    QCOMPARE(answer.err.count('\n'), 1);
    for (const char *word : {"SELECT", "INSERT", "sqlite", "UPDATE ", "0x"})
        QVERIFY2(!answer.err.contains(word), answer.err.constData());
}

void TestTarsusCtl::aWholeStory()
{
    const QTemporaryDir folder;
    const QString clinic = folder.filePath(u"clinic"_s);
    test::CtlProcess ctl(clinic);
    ctl.signIn(u"ada"_s, "correct horse battery staple");
    const auto made = ctl.run({u"init"_s, u"--admin"_s, u"ada"_s, u"--full-name"_s, u"Ada Adler"_s,
                               u"--email"_s, u"ada@example.org"_s, u"--time-zone"_s, u"UTC"_s});
    expect(made, 0);
    QCOMPARE(made.row().value("recoveryCode"_L1).toString().size(), 44);
    expect(ctl.run({u"init"_s, u"--admin"_s, u"eve"_s, u"--full-name"_s, u"Eve"_s, u"--email"_s,
                    u"e@example.org"_s}),
           7);

    const auto pet = ctl.run({u"add"_s, u"pet"_s, u"petName=Zoë"_s, u"species=dog"_s,
                              u"ownerName=Łukasz Smith"_s, u"ownerPhone=030 12345"_s,
                              u"medicalHistorySummary=Lame."_s, u"assignedSpecialist=ada"_s,
                              u"microchip=276098106543217"_s});
    expect(pet, 0);
    QCOMPARE(pet.row().value("petName"_L1).toString(), u"Zoë"_s);
    const QString id = QString::number(pet.row().value("id"_L1).toInteger());
    const auto referral = ctl.run({u"add"_s, u"referral"_s, u"pet="_s + id,
                                   u"referringClinic=Northgate Vets"_s, u"referralReason=Lame"_s,
                                   u"priority=soon"_s, u"receivedAt=2026-01-02T09:00:00Z"_s});
    expect(referral, 0);
    QCOMPARE(referral.row().value("referralNumber"_L1).toString(), u"R-2026-00001"_s);
    QCOMPARE(referral.row().value("referringClinic"_L1).toString(), u"Northgate Vets"_s);

    const auto listed = ctl.run({u"list"_s, u"pet"_s});
    expect(listed, 0);
    QCOMPARE(listed.rows().size(), 1);
    for (const QString &text :
         {u"zoe smith"_s, u"+49 (0)30 12345"_s, u"R-2026-00001"_s, u"543217"_s}) {
        const auto found = ctl.run({u"search"_s, text});
        expect(found, 0);
        QVERIFY2(!found.rows().isEmpty(), qPrintable(text));
    }
    const auto story = ctl.run({u"history"_s, id});
    expect(story, 0);
    QCOMPARE(story.row().value("kind"_L1).toString(), u"referral"_s);

    const auto changed =
        ctl.run({u"set"_s, u"pet"_s, id, u"colour=black"_s, u"--version"_s, u"1"_s});
    expect(changed, 0);
    QCOMPARE(changed.row().value("version"_L1).toInt(), 2);
    expect(ctl.run({u"set"_s, u"pet"_s, id, u"colour=white"_s, u"--version"_s, u"1"_s}), 6);

    const QString backup = folder.filePath(u"one.tarsusbackup"_s);
    expect(ctl.run({u"backup"_s, u"--out"_s, backup}), 0);
    QVERIFY(QFileInfo(backup).size() > 0);
    expect(ctl.run({u"remove"_s, u"referral"_s, u"R-2026-00001"_s, u"--reason"_s, u"by mistake"_s}),
           0);
    expect(ctl.run({u"show"_s, u"referral"_s, u"R-2026-00001"_s}), 7);

    test::CtlProcess restored(folder.filePath(u"restored"_s));
    restored.signIn(u"ada"_s, "correct horse battery staple");
    expect(restored.run({u"restore"_s, backup}), 0);
    expect(restored.run({u"verify"_s}), 0);
    const auto back = restored.run({u"show"_s, u"referral"_s, u"R-2026-00001"_s});
    expect(back, 0);
    QCOMPARE(back.row().value("petName"_L1).toString(), u"Zoë"_s);
    expect(ctl.run({u"export"_s, u"--out"_s, folder.filePath(u"export"_s)}), 0);
    QVERIFY(QFileInfo::exists(folder.filePath(u"export/Pet.csv"_s)));
}

void TestTarsusCtl::aDemoClinic()
{
    const QTemporaryDir folder;
    test::CtlProcess ctl(folder.filePath(u"demo"_s));
    expect(ctl.run({u"demo"_s, u"--pets"_s, u"20"_s, u"--seed"_s, u"3"_s}), 0);
    expect(ctl.run({u"demo"_s}), 7);
    for (const QString &name : {u"admin"_s, u"specialist"_s, u"coordinator"_s, u"frontdesk"_s}) {
        ctl.signIn(name, demoPassword);
        expect(ctl.run({u"list"_s, u"pet"_s}), 0);
    }
    ctl.signIn(u"admin"_s, demoPassword);
    const auto counts = ctl.run({u"sql"_s, u"SELECT (SELECT count(*) FROM pets) AS pets, (SELECT "
                                           "count(*) FROM interactions) AS interactions"_s});
    expect(counts, 0);
    QCOMPARE(counts.row().value("pets"_L1).toInt(), 20);
    QCOMPARE(counts.row().value("interactions"_L1).toInt(), 200);
    expect(ctl.run({u"verify"_s}), 0);
}

void TestTarsusCtl::accountsFromAskingToDisabling()
{
    test::TestClinic clinic(u""_s);
    test::CtlProcess nina(clinic.path());
    nina.signIn(u"nina"_s, "a password of her own");
    const auto asked = nina.run({u"users"_s, u"request"_s, u"nina"_s, u"--full-name"_s,
                                 u"Nina Neu"_s, u"--email"_s, u"n@example.org"_s});
    expect(asked, 0);
    expect(nina.run({u"list"_s, u"pet"_s}), 4);
    test::CtlProcess admin(clinic.path());
    admin.signIn(u"admin"_s, demoPassword);
    expect(admin.run({u"users"_s, u"approve"_s, u"nina"_s, u"--role"_s, u"specialist"_s,
                      u"--code"_s, u"AAAAA-AAAAA"_s}),
           7);
    expect(admin.run({u"users"_s, u"approve"_s, u"nina"_s, u"--role"_s, u"specialist"_s,
                      u"--code"_s, asked.row().value("approvalCode"_L1).toString()}),
           0);
    expect(nina.run({u"list"_s, u"pet"_s}), 0);
    expect(nina.run({u"users"_s, u"disable"_s, u"admin"_s}), 3);
    expect(admin.run({u"rules"_s, u"set"_s, u"specialist"_s, u"pet"_s, u"create"_s, u"none"_s}), 0);
    expect(
        nina.run({u"add"_s, u"pet"_s, u"petName=Rex"_s, u"species=dog"_s, u"ownerName=A"_s,
                  u"ownerPhone=1"_s, u"medicalHistorySummary=x"_s, u"assignedSpecialist=nina"_s}),
        3);
    expect(admin.run({u"users"_s, u"role"_s, u"nina"_s, u"coordinator"_s}), 0);
    expect(nina.run({u"rules"_s, u"show"_s}), 0);
    const auto people = admin.run({u"users"_s, u"list"_s}).rows();
    QVERIFY(std::any_of(people.begin(), people.end(), [](const QJsonObject &person) {
        return person.value("username"_L1) == u"nina"_s
               && person.value("role"_L1) == u"coordinator"_s;
    }));
    expect(nina.run({u"users"_s, u"role"_s, u"nina"_s, u"administrator"_s}), 3);
    expect(admin.run({u"users"_s, u"role"_s, u"admin"_s, u"specialist"_s}), 7); // the last one
    expect(admin.run({u"users"_s, u"role"_s, u"nina"_s, u"king"_s}), 7);
    expect(admin.run({u"users"_s, u"role"_s, u"nina"_s}), 2);
    expect(admin.run({u"set"_s, u"user"_s, u"nina"_s, u"role=administrator"_s}), 7);
    expect(admin.run({u"users"_s, u"disable"_s, u"nina"_s}), 0);
    expect(nina.run({u"list"_s, u"pet"_s}), 4);
}

void TestTarsusCtl::tablesComeInAndGoAgain()
{
    test::TestClinic clinic(u""_s);
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"pets.csv"_s);
    write(table, "animal_name,species,breed\nRex,Dog,Beagle\n,Dog,Beagle\nMia,Cat,\n");
    test::CtlProcess ctl(clinic.path());
    ctl.signIn(u"admin"_s, demoPassword);
    const QStringList import{u"import"_s,
                             table,
                             u"--kind"_s,
                             u"pet"_s,
                             u"--set"_s,
                             u"ownerName=Unknown"_s,
                             u"ownerPhone=206 555 0100"_s,
                             u"assignedSpecialist=specialist"_s,
                             u"medicalHistorySummary=None."_s,
                             u"--report"_s,
                             folder.filePath(u"report.csv"_s)};
    const auto tried = ctl.run(import + QStringList{u"--dry-run"_s});
    expect(tried, 0);
    QCOMPARE(tried.row().value("imported"_L1).toInt(), 2);
    QCOMPARE(ctl.run({u"list"_s, u"pet"_s}).rows().size(), 0);
    const auto done = ctl.run(import);
    expect(done, 0);
    QCOMPARE(done.row().value("failed"_L1).toInt(), 1);
    QVERIFY(QFileInfo::exists(folder.filePath(u"report.csv"_s)));
    QCOMPARE(ctl.run({u"list"_s, u"pet"_s}).rows().size(), 2);
    expect(ctl.run(import + QStringList{u"--all-or-nothing"_s}), 7);
    const QString batch = QString::number(done.row().value("batch"_L1).toInteger());
    expect(ctl.run({u"import"_s, u"--undo"_s, batch}), 0);
    QCOMPARE(ctl.run({u"list"_s, u"pet"_s}).rows().size(), 0);
    expect(ctl.run({u"import"_s, u"--undo"_s, batch}), 6);
    write(table, QByteArray(2000, '\0'));
    expect(ctl.run({u"import"_s, table, u"--kind"_s, u"pet"_s}), 7);
}

void TestTarsusCtl::exitCodes_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &user, const QStringList &arguments,
                        int code, const QByteArray &password = demoPassword) {
        QTest::newRow(name) << user << password << arguments << code;
    };
    const QString admin = u"admin"_s;
    row("no command", admin, {}, 2);
    row("an unknown command", admin, {u"dance"_s}, 2);
    row("an unknown option", admin, {u"list"_s, u"pet"_s, u"--loud"_s}, 2);
    row("an option without its value", admin, {u"list"_s, u"pet"_s, u"--limit"_s}, 2);
    row("a limit that is no number", admin, {u"list"_s, u"pet"_s, u"--limit"_s, u"many"_s}, 2);
    row("too few words", admin, {u"show"_s, u"pet"_s}, 2);
    row("an unknown kind", admin, {u"list"_s, u"dragon"_s}, 2);
    row("a field without a value", admin, {u"add"_s, u"owner"_s, u"ownerName"_s}, 2);
    row("an unknown field", admin, {u"add"_s, u"owner"_s, u"shoeSize=42"_s}, 2);
    row("nobody to ask for the password", {}, {u"list"_s, u"pet"_s}, 2);
    row("removing without a reason", admin, {u"remove"_s, u"pet"_s, u"1"_s}, 2);
    row("what is no statement", admin, {u"sql"_s, u"hello"_s}, 2);
    row("a statement that writes", admin, {u"sql"_s, u"DELETE FROM pets"_s}, 3);
    row("SQL of a specialist", u"specialist"_s, {u"sql"_s, u"SELECT 1"_s}, 3);
    row("a backup of the front desk", u"frontdesk"_s, {u"backup"_s}, 3);
    row("rules of a specialist", u"specialist"_s,
        {u"rules"_s, u"set"_s, u"specialist"_s, u"pet"_s, u"view"_s, u"all"_s}, 3);
    row("an export of the front desk", u"frontdesk"_s, {u"export"_s, u"--out"_s, u"/tmp/none"_s},
        3);
    row("a wrong password", admin, {u"list"_s, u"pet"_s}, 4, "wrong");
    row("an unknown name", u"nobody"_s, {u"list"_s, u"pet"_s}, 4);
    row("a record that is not there", admin, {u"show"_s, u"pet"_s, u"999"_s}, 7);
    row("a required field that is missing", admin, {u"add"_s, u"owner"_s, u"ownerName=Zoë"_s}, 7);
    row("an unknown role", admin, {u"rules"_s, u"set"_s, u"king"_s, u"pet"_s, u"view"_s, u"all"_s},
        7);
    row("administrators locking themselves out", admin,
        {u"rules"_s, u"set"_s, u"administrator"_s, u"setting"_s, u"edit"_s, u"none"_s}, 7);
    row("help", admin, {u"--help"_s}, 0);
    row("help of a command", admin, {u"backup"_s, u"--help"_s}, 0);
    row("rules", u"frontdesk"_s, {u"rules"_s, u"show"_s}, 0);
}

void TestTarsusCtl::exitCodes()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    test::TestClinic clinic(u""_s);
    test::CtlProcess ctl(clinic.path());
    if (!user.isEmpty())
        ctl.signIn(user, password);
    expect(ctl.run(arguments), code);
}

using Damage = std::function<void(test::TestClinic &)>;
Q_DECLARE_METATYPE(Damage)

void TestTarsusCtl::badClinics_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, const Damage &damage) { QTest::newRow(name) << damage; };
    row("the folder is not there",
        [](test::TestClinic &clinic) { QVERIFY(QDir(clinic.path()).removeRecursively()); });
    row("no key file", [](test::TestClinic &clinic) {
        QVERIFY(QFile::remove(clinic.file(u"clinic.keys"_s)));
        QVERIFY(QFile::remove(clinic.file(u"clinic.keys.copy"_s)));
    });
    row("both key files damaged", [](test::TestClinic &clinic) {
        flip(clinic.file(u"clinic.keys"_s), 0.5);
        flip(clinic.file(u"clinic.keys.copy"_s), 0.5);
    });
    row("records cut short", [](test::TestClinic &clinic) { cut(clinic.file(u"clinic.db"_s)); });
    row("a flipped bit in the first page",
        [](test::TestClinic &clinic) { flip(clinic.file(u"clinic.db"_s), 0.001); });
    row("a flipped bit in the middle",
        [](test::TestClinic &clinic) { flip(clinic.file(u"clinic.db"_s), 0.5); });
    row("no films",
        [](test::TestClinic &clinic) { QVERIFY(QFile::remove(clinic.file(u"films.db"_s))); });
    row("a log that belongs to other records", [](test::TestClinic &clinic) {
        write(clinic.file(u"clinic.db-wal"_s), QByteArray(4096, 'w'));
    });
    row("made by a newer version", [](test::TestClinic &clinic) {
        clinic.signIn(u"admin"_s);
        QVERIFY(sql::runScript(clinic.db(), "PRAGMA user_version = 9999"));
        clinic.close();
    });
    row("records of another clinic", [](test::TestClinic &clinic) {
        write(clinic.file(u"clinic.db"_s), QByteArray(65536, 'x'));
    });
    row("no watermark",
        [](test::TestClinic &clinic) { QVERIFY(QFile::remove(clinic.file(u"clinic.mark"_s))); });
}

void TestTarsusCtl::badClinics()
{
    QFETCH(Damage, damage);
    test::TestClinic clinic(u""_s);
    damage(clinic);
    test::CtlProcess ctl(clinic.path());
    ctl.signIn(u"admin"_s, demoPassword);
    expect(ctl.run({u"list"_s, u"user"_s}), 5);
}

void TestTarsusCtl::aSecondProcessIsTurnedAway()
{
    test::TestClinic clinic; // open here
    test::CtlProcess ctl(clinic.path());
    ctl.signIn(u"admin"_s, demoPassword);
    const auto answer = ctl.run({u"list"_s, u"pet"_s});
    expect(answer, 6);
    QVERIFY(answer.err.contains(QByteArray::number(QCoreApplication::applicationPid())));
    clinic.close();
    expect(ctl.run({u"list"_s, u"pet"_s}), 0);
}

void TestTarsusCtl::aFullDiskLosesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a backup") << QStringList{u"backup"_s};
    QTest::newRow("an export") << QStringList{u"export"_s, u"--out"_s, u"OUT"_s};
    QTest::newRow("a demo") << QStringList{u"demo"_s};
}

void TestTarsusCtl::aFullDiskLosesNothing()
{
    QFETCH(QStringList, arguments);
    test::TestClinic clinic(u""_s);
    const QTemporaryDir folder;
    arguments.replaceInStrings(u"OUT"_s, folder.filePath(u"out"_s));
    const bool isDemo = arguments.contains(u"demo"_s);
    test::CtlProcess ctl(isDemo ? folder.filePath(u"demo"_s) : clinic.path());
    if (!isDemo)
        ctl.signIn(u"admin"_s, demoPassword);
    const qint64 room = isDemo ? 300'000 : 2000;
    expect(ctl.run(arguments, room), 1);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"out"_s)));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"demo"_s)));
    QVERIFY(QDir(clinic.file(u"backups"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    test::CtlProcess again(clinic.path());
    again.signIn(u"admin"_s, demoPassword);
    expect(again.run({u"verify"_s}), 0);
}

void TestTarsusCtl::nothingOfATerminalGetsThrough()
{
    test::TestClinic clinic(u""_s);
    test::CtlProcess ctl(clinic.path());
    const auto answer = ctl.run({u"dance\x1b[2J"_s});
    QCOMPARE(answer.code, 2);
    QVERIFY(!answer.err.contains('\x1b'));
}

QTEST_GUILESS_MAIN(TestTarsusCtl)
#include "tst_tarsusctl.moc"
