// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/security/clinicsettings.h"
#include "models/security/recoverycode.h"
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

namespace {

NewClinic newClinic()
{
    return {u"Königstraße 7"_s, "Europe/Berlin",      u"ada"_s,
            u"Ada Admin"_s,     u"ada@example.org"_s, password(u"any one"_s)};
}

/// One more row of `practices`, and so of `changes`.
void addPractice(TestClinic &clinic, const QString &name = u"Practice"_s)
{
    const auto done = sql::inTransaction(clinic.context(), [&]() -> Result<> {
        const auto inserted =
            sql::run(clinic.db(),
                     u"INSERT INTO practices (object_id, created_at, updated_at, practice_name) "
                     "VALUES (hex(randomblob(16)), '2026-01-01T00:00:00.000Z', "
                     "'2026-01-01T00:00:00.000Z', ?)"_s,
                     {name});
        return inserted ? Result<>() : inserted.error();
    });
    QVERIFY(done);
}

int practices(TestClinic &clinic)
{
    const auto count = sql::value(clinic.db(), u"SELECT count(*) FROM practices"_s);
    return count ? count->toInt() : -1;
}

/// What a crash would leave: every file as it is, while the clinic is open.
QHash<QString, QByteArray> snapshot(const TestClinic &clinic)
{
    QHash<QString, QByteArray> files;
    for (const QString &name : QDir(clinic.path()).entryList(QDir::Files)) {
        if (!name.endsWith("-shm"_L1) && name != ProcessLock::fileName())
            files.insert(name, contentOf(clinic.file(name)));
    }
    return files;
}

void putBack(const TestClinic &clinic, const QHash<QString, QByteArray> &files)
{
    for (const QString &name : QDir(clinic.path()).entryList(QDir::Files))
        QFile::remove(clinic.file(name));
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        setContent(clinic.file(it.key()), *it);
}

/// The files that hold what somebody entered: a refused opening must not touch them.
QHash<QString, QByteArray> valuables(const TestClinic &clinic)
{
    auto files = snapshot(clinic);
    files.remove(SignInThrottle::fileName());
    files.removeIf([](const auto &file) { return file->isEmpty(); }); // logs that SQLite made
    return files;
}

} // namespace

class TestClinicOpening : public QObject
{
    Q_OBJECT

private slots:
    void aNewClinicIsOpenAndItsAdministratorSignedIn();
    void aNewClinicNeedsWhatTheWizardAsksFor_data();
    void aNewClinicNeedsWhatTheWizardAsksFor();
    void aNewClinicNeedsAnEmptyFolder_data();
    void aNewClinicNeedsAnEmptyFolder();
    void aCrashWhileAClinicIsMadeLeavesNone();
    void aFullDiskWhileAClinicIsMadeLeavesNone();
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
    void aCutFileIsRefused_data();
    void aCutFileIsRefused();
    void flippedBitsAreFound_data();
    void flippedBitsAreFound();
    void swappedFilesAreRefused_data();
    void swappedFilesAreRefused();
    void aDamagedKeyFileIsRefusedOrHealed();
    void aForgedKeyFileIsRefused();
    void anOlderKeyFileIsRefused();
    void keysAreTakenBackWhereTheRecordsAreNotSaved();
    void anOlderDatabaseIsRefused();
    void aStaleLogIsRefused();
    void aMissingLogIsFound();
    void aDamagedWatermarkIsRefusedAndForgivenWithTheRecoveryCode_data();
    void aDamagedWatermarkIsRefusedAndForgivenWithTheRecoveryCode();
    void aNewerSchemaIsRefused();
    void anOlderClinicGetsWhatIsNew();
    void theClinicIsCalledOtherwise();
    void detailsThatNoClinicHas_data();
    void detailsThatNoClinicHas();
    void onlyAdministratorsChangeTheClinic_data();
    void onlyAdministratorsChangeTheClinic();
    void theRecoveryCodeGivesANewPassword();
    void aWrongRecoveryCodeIsRefused();
    void afterClosingNobodyWrites();
};

void TestClinicOpening::aNewClinicIsOpenAndItsAdministratorSignedIn()
{
    const TestClinic other{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    const QString path = parent.filePath(u"new/clinic"_s);
    auto founded = Clinic::create(path, newClinic(), other.options);
    QVERIFY2(founded, qPrintable(founded ? QString() : founded.error().detail));
    const Clinic &clinic = *founded->clinic;
    QCOMPARE(clinic.name(), u"Königstraße 7"_s);
    QCOMPARE(clinic.zone().id(), QByteArray("Europe/Berlin"));
    QCOMPARE(clinic.session().username(), u"ada"_s);
    QCOMPARE(clinic.session().fullName(), u"Ada Admin"_s);
    QVERIFY(clinic.session().isAdministrator());
    QVERIFY(clinic.session().can(RecordKind::Setting, Operation::Edit));
    QVERIFY(!clinic.session().lastSignInAt().isValid());
    QCOMPARE(ClinicFolder::contentsOf(path), ClinicFolder::Contents::Clinic);
    QDirIterator files(path, QDir::Files);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    QCOMPARE(QDir(parent.filePath(u"new"_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"clinic"_s});
}

void TestClinicOpening::aNewClinicNeedsWhatTheWizardAsksFor_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field :
         {"clinicName", "timeZone", "username", "fullName", "email", "password"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestClinicOpening::aNewClinicNeedsWhatTheWizardAsksFor()
{
    QFETCH(QString, field);
    const QTemporaryDir parent(temporaryTemplate());
    NewClinic wanted = newClinic();
    wanted.password = password(u"four unusual gnus chew"_s);
    ClinicOptions options;
    options.kdfCost = KdfCost::least();
    QVERIFY(ClinicFounder::check(wanted, options)); // the control
    if (field == "clinicName"_L1)
        wanted.clinicName = u"  "_s;
    else if (field == "timeZone"_L1)
        wanted.timeZone = "Nowhere/At_all";
    else if (field == "username"_L1)
        wanted.username = u""_s;
    else if (field == "fullName"_L1)
        wanted.fullName = u""_s;
    else if (field == "email"_L1)
        wanted.email = u"ada"_s;
    else
        wanted.password = password(u"fourteen chars"_s);
    const auto founded = Clinic::create(parent.filePath(u"clinic"_s), wanted, options);
    QVERIFY(!founded);
    QCOMPARE(founded.error().code, Error::Code::Invalid);
    QCOMPARE(founded.error().field, field);
    QVERIFY(QDir(parent.path()).isEmpty());
}

void TestClinicOpening::aNewClinicNeedsAnEmptyFolder_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a clinic") << u"a clinic"_s;
    QTest::newRow("records without keys") << u"clinic.db"_s;
    QTest::newRow("keys without records") << u"clinic.keys.copy"_s;
    QTest::newRow("somebody's photos") << u"holiday.jpg"_s;
    QTest::newRow("a hidden file") << u".hidden"_s;
}

void TestClinicOpening::aNewClinicNeedsAnEmptyFolder()
{
    QFETCH(QString, file);
    const TestClinic existing{QString()};
    const QTemporaryDir folder(temporaryTemplate());
    QString path = folder.path();
    if (file == "a clinic"_L1)
        path = existing.path();
    else
        setContent(folder.filePath(file), "mine");
    const auto before = QDir(path).entryList(QDir::AllEntries | QDir::Hidden);
    const auto founded = Clinic::create(path, newClinic(), existing.options);
    QVERIFY(!founded);
    QCOMPARE(founded.error().code, Error::Code::Invalid);
    QCOMPARE(founded.error().field, u"folder"_s);
    QCOMPARE(QDir(path).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestClinicOpening::aCrashWhileAClinicIsMadeLeavesNone()
{
    const TestClinic other{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    const QString path = parent.filePath(u"clinic"_s);
    int crashes = 0;
    for (int dying = 0;; ++dying) { // in each step of each file, until it gets through
        const int ended = inAnotherProcess([&] {
            int steps = 0;
            ClinicOptions options = other.options;
            options.fileHook = [&](FileStep) {
                if (steps++ == dying)
                    crash();
                return 0;
            };
            return Clinic::create(path, newClinic(), options) ? 0 : 1;
        });
        if (ended != crashed || QFileInfo::exists(path))
            break; // beyond the renaming it is a clinic
        ++crashes;
        QCOMPARE(ClinicFolder::contentsOf(path), ClinicFolder::Contents::Nothing);
        QCOMPARE(ClinicFolder::hold(path).error().code, Error::Code::NotAClinic);
    }
    QCOMPARE(crashes, 3 * 6); // watermark, key file, its copy
    const auto opened = Clinic::open(path, u"ada"_s, password(u"any one"_s), other.options);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
    QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"clinic"_s});
}

void TestClinicOpening::aFullDiskWhileAClinicIsMadeLeavesNone()
{
    const TestClinic other{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    const QString path = parent.filePath(u"clinic"_s);
    ClinicOptions options = other.options;
    options.fileHook = [](FileStep step) { return step == FileStep::Sync ? ENOSPC : 0; };
    const auto founded = Clinic::create(path, newClinic(), options);
    QVERIFY(!founded);
    QVERIFY(founded.error().text.contains("disk is full"_L1));
    QVERIFY(QDir(parent.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(Clinic::create(path, newClinic(), other.options)); // there is room again
}

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
        const auto films = clinic.clinic().connectFilms();
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

void TestClinicOpening::aCutFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("keep"); // bytes; below zero: so many less
    for (const char *name : {"clinic.db", "films.db"}) {
        for (const qint64 keep : {0, 1, 16, 100, 512, 4096, 8192, 40960, -1, -16, -4096, -8192}) {
            QTest::addRow("%s keeps %lld", name, static_cast<long long>(keep))
                << QString::fromLatin1(name) << keep;
        }
    }
}

void TestClinicOpening::aCutFileIsRefused()
{
    QFETCH(QString, name);
    QFETCH(qint64, keep);
    TestClinic clinic{QString()};
    const QByteArray whole = contentOf(clinic.file(name));
    setContent(clinic.file(name), keep < 0 ? whole.chopped(-keep) : whole.first(keep));
    const auto before = valuables(clinic);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(!opened.error().text.isEmpty());
    QCOMPARE(valuables(clinic), before);
}

void TestClinicOpening::flippedBitsAreFound_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"clinic.db", "films.db", "clinic.mark"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestClinicOpening::flippedBitsAreFound()
{
    QFETCH(QString, name);
    TestClinic clinic{QString()};
    const QByteArray whole = contentOf(clinic.file(name));
    constexpr qsizetype salt =
        qsizetype{16} * 8; // of no use to us: the salt comes from the data key
    const qsizetype bits = whole.size() * 8;
    const qsizetype stride = std::max<qsizetype>((bits - salt) / 40, 1);
    for (qsizetype bit = salt; bit < bits; bit += stride | 1) {
        setContent(clinic.file(name), withFlippedBit(whole, bit));
        clinic.clock->advance(std::chrono::hours(1));
        const auto opened = clinic.tryToOpen(u"admin"_s);
        if (opened)
            QFAIL(qPrintable(u"bit %1 was not noticed"_s.arg(bit)));
        QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    }
    setContent(clinic.file(name), whole);
    clinic.signIn(u"admin"_s); // the control, and nothing was made worse
}

void TestClinicOpening::swappedFilesAreRefused_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("the records") << QStringList{u"clinic.db"_s};
    QTest::newRow("the films") << QStringList{u"films.db"_s};
    QTest::newRow("the watermark") << QStringList{u"clinic.mark"_s};
    QTest::newRow("one key file") << QStringList{u"clinic.keys"_s};
    QTest::newRow("both key files") << QStringList{u"clinic.keys"_s, u"clinic.keys.copy"_s};
    QTest::newRow("records and films") << QStringList{u"clinic.db"_s, u"films.db"_s};
}

void TestClinicOpening::swappedFilesAreRefused()
{
    QFETCH(QStringList, names);
    TestClinic clinic{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    NewClinic wanted = newClinic();
    wanted.username = u"admin"_s;
    wanted.password = password(TestClinic::passwordText()); // the same name and password
    const QString other = parent.filePath(u"other"_s);
    QVERIFY(Clinic::create(other, wanted, clinic.options));
    for (const QString &name : names)
        setContent(clinic.file(name), contentOf(other + u'/' + name));
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
}

void TestClinicOpening::aDamagedKeyFileIsRefusedOrHealed()
{
    TestClinic clinic{QString()};
    const QByteArray whole = contentOf(clinic.file(u"clinic.keys"_s));
    setContent(clinic.file(u"clinic.keys"_s), withFlippedBit(whole, 4711));
    clinic.signIn(u"admin"_s);
    QCOMPARE(contentOf(clinic.file(u"clinic.keys"_s)), whole); // healed
    clinic.close();
    for (const char *name : {"clinic.keys", "clinic.keys.copy"})
        setContent(clinic.file(QString::fromLatin1(name)), withFlippedBit(whole, 4711));
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("Both copies"_L1));
}

void TestClinicOpening::aForgedKeyFileIsRefused()
{
    TestClinic clinic;
    KeyFile forged = clinic.clinic().keyFile();
    clinic.close();
    ++forged.sequence; // newer than the genuine one, whole, and everybody's slot in it
    const QByteArray bytes = encodeKeyFile(forged, DataKey::random(1));
    setContent(clinic.file(u"clinic.keys"_s), bytes);
    setContent(clinic.file(u"clinic.keys.copy"_s), bytes);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("key file"_L1));
}

void TestClinicOpening::keysAreTakenBackWhereTheRecordsAreNotSaved()
{
    TestClinic clinic;
    const KeyFile before = clinic.clinic().keyFile();
    const auto changed =
        clinic.clinic().changeKeys(clinic.connection(), [&](KeyFile &next) -> Result<> {
            next.people.clear();
            // Complained about by COMMIT only, when the key file is written already.
            return sql::runScript(clinic.db(),
                                  "PRAGMA defer_foreign_keys = ON;"
                                  "INSERT INTO owner_phones (owner_id, phone) VALUES (999, '1')");
        });
    QVERIFY(!changed);
    KeyFile after = clinic.clinic().keyFile();
    QVERIFY(after.sequence > before.sequence);
    after.sequence = before.sequence;
    QVERIFY(after == before);
    for (const char *user : {"specialist", "admin"})
        clinic.signIn(QString::fromLatin1(user));
    QCOMPARE(sql::value(clinic.db(), u"SELECT count(*) FROM owner_phones"_s)->toInt(), 0);
}

void TestClinicOpening::anOlderKeyFileIsRefused()
{
    TestClinic clinic;
    const auto change = [&] {
        QVERIFY(
            clinic.clinic().changeKeys(clinic.connection(), [](KeyFile &) { return Result<>(); }));
    };
    const auto older = contentOf(clinic.file(u"clinic.keys"_s));
    change();
    clinic.close();
    const auto newer = contentOf(clinic.file(u"clinic.keys"_s));
    for (const bool crashedBefore : {false, true}) { // the watermark says so, or the records do
        if (crashedBefore) {
            clinic.signIn(u"admin"_s);
            const QByteArray mark = contentOf(clinic.file(u"clinic.mark"_s));
            change();
            clinic.close();
            setContent(clinic.file(u"clinic.mark"_s), mark);
        }
        const auto present = contentOf(clinic.file(u"clinic.keys"_s));
        const QByteArray &earlier = crashedBefore ? newer : older;
        setContent(clinic.file(u"clinic.keys"_s), earlier);
        setContent(clinic.file(u"clinic.keys.copy"_s), earlier);
        const auto opened = clinic.tryToOpen(u"admin"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::NotAClinic);
        QVERIFY(opened.error().text.contains("key file is older"_L1));
        setContent(clinic.file(u"clinic.keys.copy"_s), present); // one of the two is enough
        clinic.signIn(u"admin"_s);
        clinic.close();
    }
}

void TestClinicOpening::anOlderDatabaseIsRefused()
{
    TestClinic clinic;
    addPractice(clinic);
    clinic.close();
    const QByteArray older = contentOf(clinic.file(u"clinic.db"_s));
    clinic.signIn(u"admin"_s);
    addPractice(clinic);
    addPractice(clinic);
    clinic.close();
    const QByteArray newer = contentOf(clinic.file(u"clinic.db"_s));
    setContent(clinic.file(u"clinic.db"_s), older);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("Records are missing: 2"_L1));
    QCOMPARE(contentOf(clinic.file(u"clinic.db"_s)), older);
    setContent(clinic.file(u"clinic.db"_s), newer);
    clinic.signIn(u"admin"_s);
    QCOMPARE(practices(clinic), 3);
}

void TestClinicOpening::aStaleLogIsRefused()
{
    TestClinic clinic;
    for (int i = 0; i < 5; ++i)
        addPractice(clinic);
    const QByteArray stale = contentOf(clinic.file(u"clinic.db-wal"_s));
    QVERIFY(!stale.isEmpty());
    clinic.close();
    clinic.signIn(u"admin"_s);
    for (int i = 0; i < 5; ++i)
        addPractice(clinic);
    clinic.close();
    setContent(clinic.file(u"clinic.db-wal"_s), stale);
    const QByteArray records = contentOf(clinic.file(u"clinic.db"_s));
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("write-ahead log"_L1));
    QCOMPARE(contentOf(clinic.file(u"clinic.db"_s)), records);
    QCOMPARE(contentOf(clinic.file(u"clinic.db-wal"_s)), stale);
    QVERIFY(QFile::remove(clinic.file(u"clinic.db-wal"_s))); // as the sentence says
    clinic.signIn(u"admin"_s);
    QCOMPARE(practices(clinic), 10);
}

void TestClinicOpening::aMissingLogIsFound()
{
    TestClinic clinic;
    addPractice(clinic);
    const auto early = snapshot(clinic);
    for (int i = 0; i < 5; ++i)
        addPractice(clinic);
    QVERIFY(clinic.clinic().checkpoint()); // the watermark knows of six
    auto files = snapshot(clinic);
    clinic.close();
    files.insert(u"clinic.db"_s, early.value(u"clinic.db"_s));
    files.insert(u"clinic.db-wal"_s, early.value(u"clinic.db-wal"_s));
    putBack(clinic, files);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("Records are missing: 5"_L1));
}

void TestClinicOpening::aDamagedWatermarkIsRefusedAndForgivenWithTheRecoveryCode_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("nonsense") << QByteArray("nonsense");
    QTest::newRow("too long") << QByteArray(4096, 'x');
}

void TestClinicOpening::aDamagedWatermarkIsRefusedAndForgivenWithTheRecoveryCode()
{
    QFETCH(QByteArray, content);
    const TestClinic other{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    const QString path = parent.filePath(u"clinic"_s);
    auto founded = Clinic::create(path, newClinic(), other.options);
    QVERIFY(founded);
    founded->clinic.reset();
    const QString mark = path + u'/' + WatermarkFile::fileName();
    if (content.isNull())
        QVERIFY(QFile::remove(mark));
    else
        setContent(mark, content);
    const auto open = [&](const QString &text) {
        return Clinic::open(path, u"ada"_s, password(text), other.options);
    };
    const auto refused = open(u"any one"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAClinic);

    const Password next = password(u"the next one"_s);
    {
        const auto folder = ClinicFolder::hold(path, other.options);
        QVERIFY(folder);
        QVERIFY(!Clinic::recover(*folder, founded->recoveryCode, {u"ada"_s, next, false}));
        QVERIFY(Clinic::recover(*folder, founded->recoveryCode, {u"ada"_s, next, true}));
    }
    QVERIFY(open(u"the next one"_s));
}

void TestClinicOpening::aNewerSchemaIsRefused()
{
    TestClinic clinic;
    QVERIFY(sql::runScript(clinic.db(), "PRAGMA user_version = 9999"));
    clinic.close();
    const auto before = valuables(clinic);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("newer version"_L1));
    QCOMPARE(valuables(clinic), before);
}

/// A newer program brings tables up to date and adds its new entries of the value lists; what the
/// clinic renamed or switched off stays.
void TestClinicOpening::anOlderClinicGetsWhatIsNew()
{
    TestClinic clinic;
    QVERIFY(sql::runScript(
        clinic.db(), "ALTER TABLE users DROP COLUMN long_password;"
                     "PRAGMA user_version = 2;"
                     "DELETE FROM settings WHERE key = 'shipped_lists';"
                     "DELETE FROM value_items WHERE list = 'species' AND code = 'ferret';"
                     "UPDATE value_items SET active = 0 WHERE list = 'species' AND code = 'cat';"
                     "UPDATE value_items SET labels = '{\"en\":\"Doggo\"}', position = 77 "
                     "WHERE list = 'species' AND code = 'dog';"
                     "INSERT INTO value_items (list, code, labels) "
                     "VALUES ('species', 'gryphon', '{\"en\":\"Gryphon\"}');"));
    clinic.close();
    clinic.signIn(u"admin"_s);
    QCOMPARE(sql::value(clinic.db(), u"PRAGMA user_version"_s)->toInt(), 3);
    const auto one = [&](const QString &code, const QString &column) {
        const QString text =
            column == "active"_L1
                ? u"SELECT active FROM value_items WHERE list = 'species' AND code = ?"_s
                : u"SELECT labels FROM value_items WHERE list = 'species' AND code = ?"_s;
        return sql::value(clinic.db(), text, {code})->toString();
    };
    QCOMPARE(one(u"ferret"_s, u"active"_s), u"1"_s);
    QCOMPARE(one(u"cat"_s, u"active"_s), u"0"_s);
    QCOMPARE(one(u"dog"_s, u"labels"_s), u"{\"en\":\"Doggo\"}"_s);
    QCOMPARE(one(u"gryphon"_s, u"active"_s), u"1"_s);

    // Once for each new set of entries, and without a new version of the tables, too.
    QVERIFY(sql::runScript(clinic.db(), "DELETE FROM value_items WHERE code = 'ferret'"));
    clinic.close();
    clinic.signIn(u"admin"_s);
    QCOMPARE(one(u"ferret"_s, u"active"_s), QString());
    QVERIFY(sql::runScript(clinic.db(),
                           "UPDATE settings SET value = 'older' WHERE key = 'shipped_lists'"));
    clinic.close();
    clinic.signIn(u"frontdesk"_s);
    QCOMPARE(one(u"ferret"_s, u"active"_s), u"1"_s);
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
