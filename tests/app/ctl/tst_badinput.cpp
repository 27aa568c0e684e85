// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctlprocess.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// What goes wrong on real computers, as a person meets it: a plain sentence, the right exit code,
/// and nothing lost. Damaged clinics are in tst_tarsusctl.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void theKeyFileOfAnotherClinic();
    void oneDamagedKeyFileIsNoLoss();
    void aReadOnlyFolder_data();
    void aReadOnlyFolder();
    void aFullDiskDuringASave();
    void aFullDiskDuringAnImport_data();
    void aFullDiskDuringAnImport();
    void aTableThatIsNone_data();
    void aTableThatIsNone();
    void aFieldOfAHundredMegabytes_data();
    void aFieldOfAHundredMegabytes();
    void namesInAnyScript_data();
    void namesInAnyScript();

private:
    static void expect(const CtlAnswer &answer, int code, const QByteArray &word = {});
    static QStringList import(const QString &table);
    static QByteArray tableOf(int pets);
};

namespace {

const QByteArray demoPassword = "demo-clinic";

CtlProcess processOf(const TestClinic &clinic)
{
    CtlProcess ctl(clinic.path());
    ctl.signIn(u"admin"_s, demoPassword);
    return ctl;
}

} // namespace

void TestBadInput::expect(const CtlAnswer &answer, int code, const QByteArray &word)
{
    QVERIFY2(answer.code == code,
             qPrintable(u"%1: %2"_s.arg(answer.code).arg(QString::fromUtf8(answer.err))));
    if (code == 0)
        return;
    QCOMPARE(answer.err.count('\n'), 1); // one plain sentence
    for (const char *never : {"SELECT", "INSERT", "sqlite", "UPDATE ", "0x", "Zoë"})
        QVERIFY2(!answer.err.contains(never), answer.err.constData());
    QVERIFY2(answer.err.contains(word), answer.err.constData());
}

QStringList TestBadInput::import(const QString &table)
{
    return {u"import"_s,
            table,
            u"--kind"_s,
            u"pet"_s,
            u"--set"_s,
            u"ownerName=Unknown"_s,
            u"ownerPhone=206 555 0100"_s,
            u"assignedSpecialist=specialist"_s,
            u"medicalHistorySummary=None."_s};
}

QByteArray TestBadInput::tableOf(int pets)
{
    QByteArray table = "Name,Species,Colour\n";
    for (int pet = 0; pet < pets; ++pet)
        table += "Pet " + QByteArray::number(pet) + ",Dog," + QByteArray(40, 'c') + '\n';
    return table;
}

void TestBadInput::theKeyFileOfAnotherClinic()
{
    const TestClinic clinic{QString()};
    const TestClinic keysOf{QString()};
    const QTemporaryDir folder(temporaryTemplate());
    CtlProcess other(folder.filePath(u"other"_s));
    other.signIn(u"admin"_s, "several quokkas asleep");
    expect(other.run({u"init"_s, u"--admin"_s, u"admin"_s, u"--full-name"_s, u"Ada"_s, u"--email"_s,
                      u"ada@example.org"_s}),
           0);
    for (const QString &name : {u"clinic.keys"_s, u"clinic.keys.copy"_s})
        setContent(clinic.file(name), contentOf(folder.filePath(u"other/"_s + name)));
    const QByteArray records = contentOf(clinic.file(u"clinic.db"_s));

    CtlProcess ctl(clinic.path());
    ctl.signIn(u"admin"_s, "several quokkas asleep"); // which that key file takes
    expect(ctl.run({u"list"_s, u"user"_s}), 5);
    QCOMPARE(contentOf(clinic.file(u"clinic.db"_s)), records);
    for (const QString &name : {u"clinic.keys"_s, u"clinic.keys.copy"_s})
        setContent(clinic.file(name), contentOf(keysOf.file(name)));
    expect(processOf(clinic).run({u"verify"_s}), 0);
}

void TestBadInput::oneDamagedKeyFileIsNoLoss()
{
    const TestClinic clinic{QString()};
    const QByteArray good = contentOf(clinic.file(u"clinic.keys"_s));
    setContent(clinic.file(u"clinic.keys"_s), good.first(good.size() / 2));
    expect(processOf(clinic).run({u"list"_s, u"user"_s}), 0);
    QCOMPARE(contentOf(clinic.file(u"clinic.keys"_s)), good); // healed from the other copy
}

void TestBadInput::aReadOnlyFolder_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("reading") << QStringList{u"list"_s, u"user"_s};
    QTest::newRow("saving") << QStringList{u"add"_s, u"owner"_s, u"ownerName=Zoë"_s,
                                           u"ownerPhone=030 1"_s};
}

void TestBadInput::aReadOnlyFolder()
{
    QFETCH(QStringList, arguments);
    const TestClinic clinic{QString()};
    const QByteArray path = QFile::encodeName(clinic.path());
    const QByteArray records = contentOf(clinic.file(u"clinic.db"_s));
    QCOMPARE(::chmod(path.constData(), 0500), 0);
    const auto answer =
        processOf(clinic).run(arguments, {.largestFile = 0, .mayWriteAnywhere = false});
    QCOMPARE(::chmod(path.constData(), 0700), 0);
    expect(answer, 1, "cannot be written to");
    QCOMPARE(contentOf(clinic.file(u"clinic.db"_s)), records);
    expect(processOf(clinic).run(arguments), 0);
}

/// A limit on the size of files stands for a full disk: writing beyond it fails.
void TestBadInput::aFullDiskDuringASave()
{
    const TestClinic clinic{QString()};
    const CtlProcess ctl = processOf(clinic);
    const auto owner = [](const QString &name, qsizetype size) {
        return QStringList{u"add"_s, u"owner"_s, u"ownerName="_s + name, u"ownerPhone=030 1"_s,
                           u"notes="_s + QString(size, u'n')};
    };
    expect(ctl.run(owner(u"Before"_s, 10)), 0);
    constexpr qint64 room = 100'000;
    expect(ctl.run({u"list"_s, u"owner"_s}, room), 0); // enough for signing in
    expect(ctl.run(owner(u"Zoë, who is too much"_s, 110'000), room), 1, "Nothing was changed");
    expect(ctl.run({u"verify"_s}), 0);
    const auto listed = ctl.run({u"list"_s, u"owner"_s});
    expect(listed, 0);
    QCOMPARE(listed.rows().size(), 1);
    QCOMPARE(listed.row().value("ownerName"_L1).toString(), u"Before"_s);
    expect(ctl.run(owner(u"Afterwards"_s, 110'000)), 0); // there is room again
    QCOMPARE(ctl.run({u"list"_s, u"owner"_s}).rows().size(), 2);
}

void TestBadInput::aFullDiskDuringAnImport_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::newRow("keeping what was good") << QStringList{};
    QTest::newRow("all or nothing") << QStringList{u"--all-or-nothing"_s};
}

void TestBadInput::aFullDiskDuringAnImport()
{
    QFETCH(QStringList, how);
    const TestClinic clinic{QString()};
    const CtlProcess ctl = processOf(clinic);
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"pets.csv"_s);
    setContent(table, tableOf(3000));
    constexpr qint64 room = 200'000;
    expect(ctl.run({u"list"_s, u"owner"_s}, room), 0); // enough for signing in
    expect(ctl.run(import(table) + how, room), 1);
    expect(ctl.run({u"verify"_s}), 0);
    // What is there belongs to an import that can be taken back; half a one is none.
    const qsizetype kept = ctl.run({u"list"_s, u"pet"_s, u"--limit"_s, u"5000"_s}).rows().size();
    QCOMPARE(kept, 0);
    const auto again = ctl.run(import(table) + how);
    expect(again, 0);
    QCOMPARE(again.row().value("imported"_L1).toInt(), 3000);
}

void TestBadInput::aTableThatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("a spreadsheet program's own file")
        << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", 14) + QByteArray(3000, '\x8f');
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20)
                                      + QByteArray(2000, '\x01');
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\x02\x01\x01\0\0\0\0\0",
                                             12)
                                      + QByteArray(4000, '\xcc');
}

void TestBadInput::aTableThatIsNone()
{
    QFETCH(QByteArray, bytes);
    const TestClinic clinic{QString()};
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"pets.csv"_s);
    setContent(table, bytes);
    const CtlProcess ctl = processOf(clinic);
    expect(ctl.run(import(table)), 7);
    QCOMPARE(ctl.run({u"list"_s, u"pet"_s}).rows().size(), 0);
}

void TestBadInput::aFieldOfAHundredMegabytes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("in quotes") << QByteArray("Name,Species\nRex,Dog\n\"") << QByteArray("\",Dog\n");
    QTest::newRow("quotes that never end")
        << QByteArray("Name,Species\nRex,Dog\n\"") << QByteArray();
    QTest::newRow("without a line break") << QByteArray("Name") << QByteArray();
}

void TestBadInput::aFieldOfAHundredMegabytes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TestClinic clinic{QString()};
    const QTemporaryDir folder(temporaryTemplate());
    const QString table = folder.filePath(u"pets.csv"_s);
    setContent(table, before + QByteArray(100LL * 1024 * 1024, 'x') + after);
    const CtlProcess ctl = processOf(clinic);
    expect(ctl.run(import(table) + QStringList{u"--all-or-nothing"_s}), 7);
    QCOMPARE(ctl.run({u"list"_s, u"pet"_s}).rows().size(), 0);
    expect(ctl.run({u"verify"_s}), 0);
}

void TestBadInput::namesInAnyScript_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"Żółć Ðorđević", "Ελένη Παπαδοπούλου", "Владимир Ильин", "שרה כהן", "محمد العلي",
          "ประยุทธ์ ใจดี", "नरेन्द्र शर्मा", "山田 太郎", "김민준", "Nguyễn Thị Ánh",
          "O'Brien \"Bob\"; --", "🐕 Rex 🦴", "e\u0301 composed from two"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestBadInput::namesInAnyScript()
{
    QFETCH(QString, name);
    const TestClinic clinic{QString()};
    const CtlProcess ctl = processOf(clinic);
    const auto pet =
        ctl.run({u"add"_s, u"pet"_s, u"petName="_s + name, u"species=dog"_s, u"ownerName="_s + name,
                 u"ownerPhone=030 1"_s, u"medicalHistorySummary="_s + name,
                 u"assignedSpecialist=specialist"_s});
    expect(pet, 0);
    QCOMPARE(pet.row().value("petName"_L1).toString(), name);
    const auto listed = ctl.run({u"list"_s, u"pet"_s, u"--filter"_s, name});
    expect(listed, 0);
    QCOMPARE(listed.row().value("petName"_L1).toString(), name);
    QCOMPARE(listed.row().value("ownerName"_L1).toString(), name);
    const auto found = ctl.run({u"search"_s, name});
    expect(found, 0);
    QVERIFY(!found.rows().isEmpty());

    // And in and out of a file.
    const QTemporaryDir folder;
    const QString table = folder.filePath(name.simplified().remove(u'/') + u".csv"_s);
    QString quoted = name;
    quoted.replace(u'"', u"\"\""_s);
    setContent(table, u"Name,Species\n\"%1\",Dog\n"_s.arg(quoted).toUtf8());
    expect(ctl.run(import(table)), 0);
    expect(ctl.run({u"export"_s, u"--out"_s, folder.filePath(u"out"_s), u"--kind"_s, u"pet"_s}), 0);
    const QByteArray exported = contentOf(folder.filePath(u"out/Pet.json"_s));
    QString escaped = name;
    escaped.replace(u'"', u"\\\""_s);
    const QByteArray wanted = u"\"petName\":\"%1\""_s.arg(escaped).toUtf8();
    QCOMPARE(exported.count(wanted), 2);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
