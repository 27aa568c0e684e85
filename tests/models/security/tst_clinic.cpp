// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/security/clinicsettings.h"
#include "models/security/recoverycode.h"
#include "tests/models/security/clinicfiles.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

class TestClinicOpening : public QObject
{
    Q_OBJECT

private slots:
    void everyRoleSignsIn_data();
    void everyRoleSignsIn();
    void wrongSignInsAreRefusedAlike();
    void theDelayAppliesAcrossRestarts();
    void theLastSignInAndFailedTriesAreKnown();
    void whatWasSavedIsThereAgain();
    void whatWasSavedOutlivesACrash();
    void everyThreadHasItsConnection();
    void nothingReadableStandsInTheFolder();
    void aSecondProcessIsRefused();
    void aFolderWithoutAClinicIsRefused_data();
    void aFolderWithoutAClinicIsRefused();
    void aNetworkShareIsRefused_data();
    void aNetworkShareIsRefused();
    void aReadOnlyFolderIsRefused();
    void aFolderOpenToOthersIsClosed();
    void aFullDiskIsSaidPlainly();
    void theClinicIsCalledOtherwise();
    void detailsThatNoClinicHas_data();
    void detailsThatNoClinicHas();
    void onlyAdministratorsChangeTheClinic_data();
    void onlyAdministratorsChangeTheClinic();
    void theRecoveryCodeGivesANewPassword();
    void aWrongRecoveryCodeIsRefused();
    void afterClosingNobodyWrites();
};

void TestClinicOpening::everyRoleSignsIn_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("role");
    QTest::newRow("administrator") << u"admin"_s << u"administrator"_s;
    QTest::newRow("specialist") << u"specialist"_s << u"specialist"_s;
    QTest::newRow("coordinator") << u"coordinator"_s << u"coordinator"_s;
    QTest::newRow("front desk") << u"frontdesk"_s << u"clientCare"_s;
    QTest::newRow("in another case") << u"FrontDesk"_s << u"clientCare"_s;
}

void TestClinicOpening::everyRoleSignsIn()
{
    QFETCH(QString, username);
    TestClinic clinic(username);
    QTEST(clinic.clinic().session().role(), "role");
    QCOMPARE(clinic.clinic().session().username(), username.toLower());
}

void TestClinicOpening::wrongSignInsAreRefusedAlike()
{
    TestClinic clinic;
    addPractice(clinic);
    clinic.close();
    const auto before = valuables(clinic);
    const auto wrong = clinic.tryToOpen(u"admin"_s, u"demo-clinicc"_s);
    const auto unknown = clinic.tryToOpen(u"nobody"_s);
    const auto empty = clinic.tryToOpen(u""_s, u""_s);
    for (const auto *refused : {&wrong, &unknown, &empty}) {
        QVERIFY(!*refused);
        QCOMPARE(refused->error().code, Error::Code::SignIn);
        QCOMPARE(refused->error().text, wrong.error().text);
        QVERIFY(refused->error().detail.isEmpty());
    }
    QCOMPARE(valuables(clinic), before);
}

void TestClinicOpening::theDelayAppliesAcrossRestarts()
{
    TestClinic clinic{QString()};
    for (int i = 0; i < 3; ++i) // each one holds the folder anew
        QCOMPARE(clinic.tryToOpen(u"admin"_s, u"wrong"_s).error().text, signInRefused().text);
    const auto right = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!right);
    QCOMPARE(right.error().code, Error::Code::SignIn);
    QVERIFY(right.error().text != signInRefused().text);
    clinic.clock->advance(std::chrono::seconds(1));
    QVERIFY(clinic.tryToOpen(u"admin"_s));
    QCOMPARE(clinic.clinic().session().failedTries(), 3);
}

void TestClinicOpening::theLastSignInAndFailedTriesAreKnown()
{
    TestClinic clinic;
    const QDateTime first = clinic.clinic().session().signedInAt();
    QCOMPARE(clinic.clinic().session().failedTries(), 0);
    clinic.clock->advance(std::chrono::hours(5));
    QVERIFY(!clinic.tryToOpen(u"admin"_s, u"wrong"_s));
    clinic.signIn(u"admin"_s);
    QCOMPARE(clinic.clinic().session().lastSignInAt(), first);
    QCOMPARE(clinic.clinic().session().failedTries(), 1);
    clinic.signIn(u"admin"_s);
    QCOMPARE(clinic.clinic().session().failedTries(), 0);
}

void TestClinicOpening::whatWasSavedIsThereAgain()
{
    TestClinic clinic;
    for (int i = 0; i < 20; ++i)
        addPractice(clinic);
    QVERIFY(clinic.clinic().checkpoint());
    addPractice(clinic);
    clinic.close();
    QCOMPARE(QFileInfo(clinic.file(u"clinic.db-wal"_s)).size(), 0);
    clinic.signIn(u"specialist"_s);
    QCOMPARE(practices(clinic), 21);
}

void TestClinicOpening::whatWasSavedOutlivesACrash()
{
    TestClinic clinic;
    addPractice(clinic);
    QVERIFY(clinic.clinic().checkpoint());
    for (int i = 0; i < 20; ++i)
        addPractice(clinic);
    const auto files = snapshot(clinic);
    QVERIFY(files.value(u"clinic.db-wal"_s).size() > 0); // the log holds them
    clinic.close();
    putBack(clinic, files);
    clinic.signIn(u"admin"_s);
    QCOMPARE(practices(clinic), 21);
}

void TestClinicOpening::everyThreadHasItsConnection()
{
    TestClinic clinic;
    bool written = false;
    std::thread worker([&] {
        const auto connection = clinic.clinic().connect();
        const auto films = clinic.clinic().connectFilmsUnbound();
        written = connection && films
                  && sql::inTransaction(clinic.clinic().context(*connection), [&]() -> Result<> {
                         const auto done = sql::run(
                             connection->database(),
                             u"INSERT INTO settings (key, value) VALUES ('worker', 'x')"_s);
                         return done ? Result<>() : done.error();
                     });
    });
    worker.join();
    QVERIFY(written);
    QCOMPARE(
        sql::value(clinic.db(), u"SELECT value FROM settings WHERE key = 'worker'"_s)->toString(),
        u"x"_s);
}

void TestClinicOpening::nothingReadableStandsInTheFolder()
{
    const QString marker = u"Marker-Muškát-7f3a"_s;
    TestClinic clinic;
    for (int i = 0; i < 50; ++i)
        addPractice(clinic, marker);
    const auto scan = [&] {
        QStringList found;
        QDirIterator files(clinic.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            const QByteArray content = contentOf(name);
            const QByteArray utf16(reinterpret_cast<const char *>(marker.utf16()),
                                   marker.size() * 2);
            for (const QByteArray &text :
                 {marker.toUtf8(), utf16, TestClinic::passwordText().toUtf8(),
                  QByteArray("SQLite format"), QByteArray("Sam Stern"), QByteArray("@example")}) {
                if (content.contains(text))
                    found.append(name);
            }
        }
        return found;
    };
    QCOMPARE(scan(), QStringList());
    QVERIFY(clinic.clinic().checkpoint());
    QCOMPARE(scan(), QStringList());
    clinic.close();
    QCOMPARE(scan(), QStringList());
    setContent(clinic.file(u"control"_s), "… " + marker.toUtf8());
    QCOMPARE(scan(), QStringList{clinic.file(u"control"_s)});
}

void TestClinicOpening::aSecondProcessIsRefused()
{
    TestClinic clinic;
    const int refused = inAnotherProcess([&] {
        const auto second = ClinicFolder::hold(clinic.path());
        return second ? 0 : exitCode(second.error().code);
    });
    QCOMPARE(refused, 6);
    addPractice(clinic); // the first one works on
    clinic.close();
    QCOMPARE(inAnotherProcess([&] { return ClinicFolder::hold(clinic.path()) ? 0 : 1; }), 0);
}

void TestClinicOpening::aFolderWithoutAClinicIsRefused_data()
{
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QString>("says");
    QTest::newRow("no records") << QStringList{u"clinic.db"_s} << u"clinic.db"_s;
    QTest::newRow("no films") << QStringList{u"films.db"_s} << u"lacks a file"_s;
    QTest::newRow("no key file") << QStringList{u"clinic.keys"_s, u"clinic.keys.copy"_s}
                                 << u"clinic.keys"_s;
    QTest::newRow("neither") << QStringList{u"clinic.db"_s, u"clinic.keys"_s, u"clinic.keys.copy"_s}
                             << u"no clinic"_s;
}

void TestClinicOpening::aFolderWithoutAClinicIsRefused()
{
    QFETCH(QStringList, missing);
    QFETCH(QString, says);
    TestClinic clinic{QString()};
    for (const QString &name : missing)
        QVERIFY(QFile::remove(clinic.file(name)));
    const auto before = valuables(clinic);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY2(opened.error().text.contains(says), qPrintable(opened.error().text));
    QCOMPARE(valuables(clinic), before); // above all no new key file
    QCOMPARE(ClinicFolder::hold(u"/nowhere/at/all"_s).error().code, Error::Code::NotAClinic);
}

void TestClinicOpening::aNetworkShareIsRefused_data()
{
    QTest::addColumn<quint64>("type");
    QTest::addColumn<bool>("refused");
    QTest::newRow("NFS") << quint64{0x6969} << true;
    QTest::newRow("SMB") << quint64{0xFE534D42} << true;
    QTest::newRow("CIFS") << quint64{0xFF534D42} << true;
    QTest::newRow("9p") << quint64{0x01021997} << true;
    QTest::newRow("FUSE") << quint64{0x65735546} << true;
    QTest::newRow("FAT") << quint64{0x4D44} << true;
    QTest::newRow("ext4") << quint64{0xEF53} << false;
    QTest::newRow("btrfs") << quint64{0x9123683E} << false;
    QTest::newRow("overlay") << quint64{0x794C7630} << false;
}

void TestClinicOpening::aNetworkShareIsRefused()
{
    QFETCH(quint64, type);
    QFETCH(bool, refused);
    TestClinic clinic{QString()};
    clinic.options.filesystemType = [type](const QString &) { return type; };
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QCOMPARE(!opened, refused);
    const QTemporaryDir parent(temporaryTemplate());
    const auto founded = Clinic::create(parent.filePath(u"new"_s), newClinic(), clinic.options);
    QCOMPARE(!founded, refused);
    if (!refused)
        return;
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QCOMPARE(founded.error().code, Error::Code::NotAClinic);
    QVERIFY(QDir(parent.path()).isEmpty());
}

void TestClinicOpening::aReadOnlyFolderIsRefused()
{
    TestClinic clinic{QString()};
    const QByteArray path = QFile::encodeName(clinic.path());
    constexpr uid_t nobody = 65534;
    const bool isRoot = ::geteuid() == 0; // whom no permission stops: be somebody else
    if (isRoot) {
        QCOMPARE(::chmod(QFile::encodeName(QFileInfo(clinic.path()).path()).constData(), 0755), 0);
        QCOMPARE(::chown(path.constData(), nobody, nobody), 0);
    }
    QCOMPARE(::chmod(path.constData(), 0500), 0);
    if (isRoot)
        QCOMPARE(::seteuid(nobody), 0);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(::chmod(path.constData(), 0700), 0);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Failed);
    QVERIFY(opened.error().text.contains("cannot be written to"_L1));
}

void TestClinicOpening::aFolderOpenToOthersIsClosed()
{
    TestClinic clinic{QString()};
    QCOMPARE(::chmod(QFile::encodeName(clinic.path()).constData(), 0755), 0);
    clinic.signIn(u"admin"_s);
    QVERIFY(!(QFile::permissions(clinic.path()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestClinicOpening::aFullDiskIsSaidPlainly()
{
    TestClinic clinic;
    addPractice(clinic);
    clinic.close();
    clinic.options.fileHook = [](FileStep step) { return step == FileStep::Write ? ENOSPC : 0; };
    const auto before = valuables(clinic);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Failed);
    QVERIFY(opened.error().text.contains("disk is full"_L1));
    QCOMPARE(valuables(clinic), before);
    clinic.options.fileHook = {};
    clinic.signIn(u"admin"_s); // there is room again
    QCOMPARE(practices(clinic), 1);
}

void TestClinicOpening::theClinicIsCalledOtherwise()
{
    TestClinic clinic;
    const ClinicDetails wanted{u"  三花動物診所 – Łódź  "_s, "Asia/Tokyo", u"de"_s};
    QVERIFY(clinic.clinic().changeDetails(clinic.connection(), wanted));
    for (int time = 0; time < 2; ++time) {
        QCOMPARE(clinic.clinic().name(), u"三花動物診所 – Łódź"_s);
        QCOMPARE(clinic.clinic().zone().id(), QByteArray("Asia/Tokyo"));
        QCOMPARE(clinic.clinic().language(), u"de"_s);
        QCOMPARE(clinic.context().zone.id(), QByteArray("Asia/Tokyo"));
        clinic.close();
        clinic.signIn(u"frontdesk"_s);
    }
}

void TestClinicOpening::detailsThatNoClinicHas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("field");
    const QByteArray utc = "UTC";
    QTest::newRow("no name") << u"  "_s << utc << u"en"_s << u"clinic_name"_s;
    QTest::newRow("a name like a book") << QString(201, u'x') << utc << u"en"_s << u"clinic_name"_s;
    QTest::newRow("no zone") << u"Clinic"_s << QByteArray() << u"en"_s << u"time_zone"_s;
    QTest::newRow("no such zone") << u"Clinic"_s << QByteArray("Moon/Tycho") << u"en"_s
                                  << u"time_zone"_s;
    QTest::newRow("no language") << u"Clinic"_s << utc << QString(40, u'x') << u"language"_s;
}

void TestClinicOpening::detailsThatNoClinicHas()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, zone);
    QFETCH(QString, language);
    QFETCH(QString, field);
    TestClinic clinic;
    const auto done = clinic.clinic().changeDetails(clinic.connection(), {name, zone, language});
    QVERIFY(!done);
    QCOMPARE(done.error().field, field);
    QCOMPARE(clinic.clinic().name(), u"Test clinic"_s);
    QCOMPARE(readDetails(clinic.db())->name, u"Test clinic"_s);
}

void TestClinicOpening::onlyAdministratorsChangeTheClinic_data()
{
    QTest::addColumn<QString>("username");
    for (const char *name : {"specialist", "coordinator", "frontdesk"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestClinicOpening::onlyAdministratorsChangeTheClinic()
{
    QFETCH(QString, username);
    TestClinic clinic(username);
    const auto done = clinic.clinic().changeDetails(clinic.connection(), {u"Mine"_s, "UTC", {}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Forbidden);
    QCOMPARE(clinic.clinic().name(), u"Test clinic"_s);
}

void TestClinicOpening::theRecoveryCodeGivesANewPassword()
{
    const TestClinic other{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    const QString path = parent.filePath(u"clinic"_s);
    auto founded = Clinic::create(path, newClinic(), other.options);
    QVERIFY(founded);
    const auto typed = RecoveryCode::fromText(founded->recoveryCode.text().toLower());
    QVERIFY(typed);
    founded->clinic.reset();
    const Password next = password(u"the next one"_s);
    {
        const auto folder = ClinicFolder::hold(path, other.options);
        QVERIFY(folder);
        const auto nobody = Clinic::recover(*folder, *typed, {u"nobody"_s, next});
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().field, u"username"_s);
        const auto clinic = Clinic::recover(*folder, *typed, {u"ada"_s, next});
        QVERIFY2(clinic, qPrintable(clinic ? QString() : clinic.error().text));
        QVERIFY((*clinic)->session().isAdministrator());
    }
    QVERIFY(Clinic::open(path, u"ada"_s, next, other.options));
    const auto before = Clinic::open(path, u"ada"_s, password(u"any one"_s), other.options);
    QVERIFY(!before);
    QCOMPARE(before.error().code, Error::Code::SignIn);
}

void TestClinicOpening::aWrongRecoveryCodeIsRefused()
{
    TestClinic clinic{QString()};
    const auto folder = ClinicFolder::hold(clinic.path(), clinic.options);
    QVERIFY(folder);
    const Password next = password(u"the next one"_s);
    const auto refused = Clinic::recover(*folder, RecoveryCode::random(), {u"admin"_s, next});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::SignIn);
}

void TestClinicOpening::afterClosingNobodyWrites()
{
    TestClinic clinic;
    addPractice(clinic);
    QVERIFY(clinic.clinic().close());
    const auto late = sql::inTransaction(clinic.context(), [] { return Result<>(); });
    QVERIFY(!late); // else the next opening would take its log for a stranger's
    QVERIFY(clinic.clinic().close());
    clinic.signIn(u"admin"_s);
    QCOMPARE(practices(clinic), 1);
}

QTEST_GUILESS_MAIN(TestClinicOpening)
#include "tst_clinic.moc"
