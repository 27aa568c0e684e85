// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/imaging/filmstore.h"
#include "models/owners/ownerrepository.h"
#include "models/services/backup/archive.h"
#include "models/services/backup/backupservice.h"
#include "models/services/backup/restoreservice.h"
#include "tests/support/testclinic.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// Backups that can be trusted: whole, checked, restored only where nothing is.
class TestBackupService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatWasSavedComesBack();
    void theTimeIsKept();
    void writingGoesOnMeanwhile();
    void nothingReadableIsInIt();
    void onlyAdministratorsMakeThem();
    void anotherBackupIsNeverOverwritten();
    void cancellingLeavesNothing_data();
    void cancellingLeavesNothing();
    void aPlaceThatIsNotThereIsASentence();
    void aFolderWithSomethingInItIsRefused();
    void theWrongPasswordRestoresNothing();
    void onlyAdministratorsRestore();
    void damageIsFound_data();
    void damageIsFound();
    void aForgedManifestIsFound();
    void aMissingFilmIsFound();

private:
    QString backup();
    Result<BackupManifest> restore(const QString &file, const QString &user = u"admin"_s,
                                   const QString &password = test::TestClinic::passwordText());
    void addOwner(const QString &name);
    QString place(const QString &name) const { return m_place->filePath(name); }
    QStringList leftBehind() const;

    std::unique_ptr<test::TestClinic> m_clinic;
    std::unique_ptr<QTemporaryDir> m_place;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The archive of a backup, taken apart and put together again after `change`.
QString repacked(const QString &file, const QString &target,
                 const std::function<void(QMap<QString, QByteArray> &)> &change)
{
    QMap<QString, QByteArray> files;
    auto reader = ArchiveReader::open(file);
    for (const auto &entry : reader->entries())
        files.insert(entry.name, *reader->read(entry, 100'000'000));
    change(files);
    auto writer = ArchiveWriter::create(target);
    for (auto each = files.cbegin(); each != files.cend(); ++each)
        (void)writer->add(each.key(), *each);
    if (!writer->finish() || !writer->giveName())
        qFatal("not repacked");
    return target;
}

} // namespace

void TestBackupService::init()
{
    m_clinic = std::make_unique<test::TestClinic>();
    m_place = std::make_unique<QTemporaryDir>(QDir::tempPath() % u"/tarsus-backup-XXXXXX"_s);
    addOwner(u"Josefine Findling"_s);
}

void TestBackupService::cleanup()
{
    m_clinic.reset();
    m_place.reset();
}

void TestBackupService::addOwner(const QString &name)
{
    Owner owner;
    owner.ownerName = name;
    owner.phone = u"030 1234"_s;
    OwnerRepository owners(m_clinic->context());
    if (const auto added = owners.add(owner); !added)
        qFatal("%s", qPrintable(added.error().text));
}

QString TestBackupService::backup()
{
    QString file = place(u"one"_s % BackupService::suffix());
    const auto made = BackupService(m_clinic->clinic()).make(file);
    if (!made)
        qFatal("%s (%s)", qPrintable(made.error().text), qPrintable(made.error().detail));
    return file;
}

Result<BackupManifest> TestBackupService::restore(const QString &file, const QString &user,
                                                  const QString &password)
{
    const Password secret = test::password(password);
    return RestoreService::restore(file, place(u"restored"_s), {user, secret}, m_clinic->options);
}

QStringList TestBackupService::leftBehind() const
{
    return QDir(m_place->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestBackupService::whatWasSavedComesBack()
{
    auto films = m_clinic->clinic().connectFilmsUnbound();
    QVERIFY(films);
    FilmStore store(m_clinic->clinic().context(*films),
                    m_clinic->clinic().subkey(KeyPurpose::FilmAddress));
    const auto film = store.store("a film", u"film.png"_s);
    QVERIFY(film);
    const QString file = backup();
    addOwner(u"After The Backup"_s);
    m_clinic->close();
    const auto restored = restore(file);
    QVERIFY2(restored, qPrintable(restored ? u""_s : restored.error().text));
    auto clinic = Clinic::open(place(u"restored"_s), u"specialist"_s,
                               test::password(test::TestClinic::passwordText()), m_clinic->options);
    QVERIFY(clinic);
    const auto connection = (*clinic)->connect();
    QVERIFY(connection);
    const auto names =
        sql::value(connection->database(), u"SELECT group_concat(owner_name) FROM owners"_s);
    QCOMPARE(names->toString(), u"Josefine Findling"_s);
    const auto restoredFilms = (*clinic)->connectFilmsUnbound();
    QVERIFY(restoredFilms);
    FilmStore restoredStore((*clinic)->context(*restoredFilms),
                            (*clinic)->subkey(KeyPurpose::FilmAddress));
    QCOMPARE(*restoredStore.readAll(film->hash), QByteArray("a film"));
}

void TestBackupService::theTimeIsKept()
{
    QVERIFY(!BackupService::lastVerified(m_clinic->db())->isValid());
    backup();
    QCOMPARE(*BackupService::lastVerified(m_clinic->db()), m_clinic->clock->now());
}

void TestBackupService::writingGoesOnMeanwhile()
{
    int written = 0;
    const auto made = BackupService(m_clinic->clinic())
                          .make(place(u"busy"_s % BackupService::suffix()), [&](int) {
                              if (written < 5)
                                  addOwner(u"Meanwhile %1"_s.arg(++written));
                              return true;
                          });
    QVERIFY2(made, qPrintable(made ? u""_s : made.error().text));
    QVERIFY(written > 0);
    QCOMPARE(made->manifest.counts.value(u"owners"_s), 1); // one moment, not a mixture
    const auto restored = restore(made->file);
    QVERIFY2(restored, qPrintable(restored ? u""_s : restored.error().text));
}

void TestBackupService::nothingReadableIsInIt()
{
    const QByteArray bytes = bytesOf(backup());
    for (const char *word :
         {"Josefine", "Findling", "Ada Admin", "example.org", "SQLite", "030 12"})
        QVERIFY2(!bytes.contains(word), word);
    QVERIFY(bytes.contains("tarsus-backup"));
}

void TestBackupService::onlyAdministratorsMakeThem()
{
    m_clinic->signIn(u"specialist"_s);
    const auto made =
        BackupService(m_clinic->clinic()).make(place(u"x"_s % BackupService::suffix()));
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Forbidden);
    QCOMPARE(BackupService(m_clinic->clinic()).verify().error().code, Error::Code::Forbidden);
    QCOMPARE(leftBehind(), QStringList());
}

void TestBackupService::anotherBackupIsNeverOverwritten()
{
    const QString file = backup();
    const QByteArray before = bytesOf(file);
    const auto again = BackupService(m_clinic->clinic()).make(file);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Invalid);
    QCOMPARE(bytesOf(file), before);
}

void TestBackupService::cancellingLeavesNothing_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("at once") << 0;
    QTest::newRow("while checking") << 60;
    QTest::newRow("while packing") << 80;
    QTest::newRow("while reading back") << 95;
}

void TestBackupService::cancellingLeavesNothing()
{
    QFETCH(int, from);
    const auto made = BackupService(m_clinic->clinic())
                          .make(place(u"x"_s % BackupService::suffix()),
                                [&](int percent) { return percent < from; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Cancelled);
    QCOMPARE(leftBehind(), QStringList());
    QVERIFY(!BackupService::lastVerified(m_clinic->db())->isValid());
}

void TestBackupService::aPlaceThatIsNotThereIsASentence()
{
    const auto made = BackupService(m_clinic->clinic()).make(u"/proc/nowhere/backup"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Failed);
    QVERIFY(!made.error().text.isEmpty());
}

void TestBackupService::aFolderWithSomethingInItIsRefused()
{
    const QString file = backup();
    QVERIFY(QDir().mkpath(place(u"restored"_s)));
    write(place(u"restored/mine"_s), "x");
    const auto restored = restore(file);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Invalid);
    QCOMPARE(QDir(place(u"restored"_s)).entryList(QDir::Files), QStringList{u"mine"_s});
}

void TestBackupService::theWrongPasswordRestoresNothing()
{
    const QString file = backup();
    const auto restored = restore(file, u"admin"_s, u"not the password"_s);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::SignIn);
    QCOMPARE(leftBehind(), QStringList{QFileInfo(file).fileName()});
}

void TestBackupService::onlyAdministratorsRestore()
{
    const QString file = backup();
    const auto restored = restore(file, u"frontdesk"_s);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Forbidden);
    QCOMPARE(leftBehind(), QStringList{QFileInfo(file).fileName()});
}

void TestBackupService::damageIsFound_data()
{
    QTest::addColumn<double>("place");
    QTest::addColumn<bool>("cut");
    for (const double share : {0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
        QTest::addRow("a bit at %g", share) << share << false;
        QTest::addRow("cut at %g", share) << share << true;
    }
}

void TestBackupService::damageIsFound()
{
    QFETCH(double, place);
    QFETCH(bool, cut);
    QByteArray bytes = bytesOf(backup());
    // The last block of content, not the empty ones that end every archive.
    const auto at = static_cast<qsizetype>(static_cast<double>(bytes.size() - 2048) * place);
    if (cut)
        bytes.truncate(at);
    else
        bytes[at] = static_cast<char>(bytes.at(at) ^ 0x10);
    const QString damaged = this->place(u"damaged"_s);
    write(damaged, bytes);
    const auto restored = restore(damaged);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::NotAClinic);
    QVERIFY(!QFileInfo::exists(this->place(u"restored"_s)));
}

void TestBackupService::aForgedManifestIsFound()
{
    const QString forged =
        repacked(backup(), place(u"forged"_s), [](QMap<QString, QByteArray> &files) {
            files[BackupManifest::fileName()].replace("\"owners\":1", "\"owners\":0");
        });
    const auto restored = restore(forged);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::NotAClinic);
    QCOMPARE(restored.error().detail, u"manifest"_s);
}

void TestBackupService::aMissingFilmIsFound()
{
    QVERIFY(sql::runScript(
        m_clinic->db(),
        "INSERT INTO pets (object_id, created_at, updated_at, pet_name, species,"
        " medical_history_summary, owner_id, assigned_specialist_id) VALUES ('P',"
        " '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'Rex', 'dog', 'x', 1, 1);"
        "INSERT INTO xray_logs (object_id, created_at, updated_at, pet_id, xray_date, file_hash,"
        " file_sha256, file_name, file_type, file_size) VALUES ('X', '2026-01-01T00:00:00.000Z',"
        " '2026-01-01T00:00:00.000Z', 1, '2026-01-01T00:00:00.000Z', x'0102',"
        " '0000000000000000000000000000000000000000000000000000000000000000', 'a', 'b', 1)"));
    const auto good = BackupService(m_clinic->clinic()).verify();
    QVERIFY(!good);
    QCOMPARE(good.error().code, Error::Code::NotAClinic);
    const auto made =
        BackupService(m_clinic->clinic()).make(place(u"x"_s % BackupService::suffix()));
    QVERIFY(!made);
    QCOMPARE(leftBehind(), QStringList());
}

QTEST_GUILESS_MAIN(TestBackupService)
#include "tst_backupservice.moc"
