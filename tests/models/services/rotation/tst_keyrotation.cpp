// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/imaging/filmstore.h"
#include "models/security/accounts.h"
#include "models/security/databasekey.h"
#include "models/security/keyslots.h"
#include "models/security/policy.h"
#include "models/services/backup/backupservice.h"
#include "models/services/backup/restoreservice.h"
#include "models/services/rotation/keyrotation.h"
#include "tests/support/testclinic.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <unistd.h>

#include <cerrno>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int killed = 9;

/// Fails or ends at the n-th step of a rotation.
struct Steps
{
    bool counts = false;
    int number = 0;
    int last = -1;
    std::function<int()> happens;

    int operator()() { return counts && number++ == last ? happens() : 0; }
};

FileStepHook hookOf(const std::shared_ptr<Steps> &steps)
{
    return [steps](FileStep) { return (*steps)(); };
}

/// A child process of the test: it is gone in the middle of a rotation.
int rotateAndDie(const QString &folder, int at)
{
    const TestClinic cheap{QString()};
    ClinicOptions options = cheap.options;
    const auto steps = std::make_shared<Steps>();
    steps->last = at;
    steps->happens = [] {
        ::_exit(killed);
        return 0;
    };
    options.fileHook = hookOf(steps);
    auto clinic = Clinic::open(folder, u"admin"_s, password(TestClinic::passwordText()), options);
    if (!clinic)
        return 2;
    steps->counts = true;
    return KeyRotation(**clinic).run() ? 0 : 3;
}

quint32 generation(const TestClinic &clinic)
{
    const auto keys = KeyFileStore(clinic.path()).read();
    return keys ? keys->file.generation : 0;
}

QStringList dataFiles(const TestClinic &clinic)
{
    QStringList names = QDir(clinic.path()).entryList({u"*.db"_s}, QDir::Files, QDir::Name);
    return names;
}

} // namespace

/// A new data key: nobody loses anything, and whoever left gets nothing.
class TestKeyRotation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everybodyKeepsTheirPassword();
    void theKeyBeforeOpensNothing();
    void whoeverLeftGetsNothing();
    void theRecoveryCodeGoesOnWorking();
    void aRequestThatWaitsCanStillBeApproved();
    void filmsAreFoundAsBefore();
    void aSecondAndAThirdTime();
    void aSwappedKeyIsRefused_data();
    void aSwappedKeyIsRefused();
    void onlyAdministrators();
    void stoppedItChangesNothing();
    void aBackupFromBeforeIsRestored();
    void anOlderKeyFilePutBackIsFound();
    void aFullDiskAtEveryStepLeavesAWholeClinic();
    void aCrashAtEveryStepLeavesAWholeClinic();

private:
    Result<> rotate(const KeyRotation::Progress &progress = {});
    void checkWhole(const QString &what, const QStringList &people = everybody());
    static QStringList everybody() { return {u"specialist"_s, u"coordinator"_s, u"frontdesk"_s}; }

    std::unique_ptr<TestClinic> m_clinic;
    QByteArray m_film;
};

void TestKeyRotation::init()
{
    m_clinic = std::make_unique<TestClinic>();
    const auto films = m_clinic->clinic().connectFilmsUnbound();
    QVERIFY(films);
    FilmStore store(m_clinic->clinic().context(*films),
                    m_clinic->clinic().subkey(KeyPurpose::FilmAddress));
    const auto film = store.store("a film", u"film.png"_s);
    QVERIFY(film);
    m_film = film->hash;
}

void TestKeyRotation::cleanup()
{
    m_clinic.reset();
}

Result<> TestKeyRotation::rotate(const KeyRotation::Progress &progress)
{
    auto done = KeyRotation(m_clinic->clinic()).run(progress);
    m_clinic->close();
    return done;
}

/// These and the administrator sign in with their passwords, the film is there, every page is
/// whole.
void TestKeyRotation::checkWhole(const QString &what, const QStringList &people)
{
    for (const QString &name : people + QStringList{u"admin"_s}) {
        const auto opened = m_clinic->tryToOpen(name);
        QVERIFY2(opened, qPrintable(what + (opened ? QString() : opened.error().detail)));
    }
    const auto films = m_clinic->clinic().connectFilmsUnbound();
    QVERIFY2(films, qPrintable(what));
    FilmStore store(m_clinic->clinic().context(*films),
                    m_clinic->clinic().subkey(KeyPurpose::FilmAddress));
    const auto film = store.readAll(m_film);
    QVERIFY2(film && *film == "a film", qPrintable(what));
    QVERIFY2(BackupService(m_clinic->clinic()).verify(), qPrintable(what));
}

void TestKeyRotation::everybodyKeepsTheirPassword()
{
    int last = 0;
    const auto done = rotate([&last](int percent) {
        const bool grows = percent >= last;
        last = percent;
        return grows;
    });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
    QCOMPARE(last, 100);
    QCOMPARE(generation(*m_clinic), 2U);
    checkWhole(u"after the rotation: "_s);
    // The next opening gives the files their usual names and throws the old ones away.
    QCOMPARE(dataFiles(*m_clinic), QStringList({u"clinic.db"_s, u"films.db"_s}));
    QVERIFY(!QFile::exists(m_clinic->file(u"clinic.mark.next"_s)));
}

void TestKeyRotation::theKeyBeforeOpensNothing()
{
    const auto recordsKey = m_clinic->clinic().recordsKey();
    const auto filmsKey = m_clinic->clinic().filmsKey();
    QVERIFY(rotate());
    m_clinic->signIn(u"admin"_s);
    m_clinic->close();
    QVERIFY(!Connection::open(m_clinic->file(u"clinic.db"_s), recordsKey,
                              {.kind = FileKind::Records, .readOnly = true}));
    QVERIFY(!Connection::open(m_clinic->file(u"films.db"_s), filmsKey,
                              {.kind = FileKind::Films, .readOnly = true}));
}

void TestKeyRotation::whoeverLeftGetsNothing()
{
    QVERIFY(Accounts(m_clinic->clinic(), m_clinic->connection()).disable(u"frontdesk"_s));
    QVERIFY(rotate());
    const auto keys = KeyFileStore(m_clinic->path()).read();
    QVERIFY(keys && !keys->file.person(u"frontdesk"_s)->isEnabled());
    QVERIFY(keys->file.person(u"specialist"_s)->isEnabled());
    QCOMPARE(m_clinic->tryToOpen(u"frontdesk"_s).error().code, Error::Code::SignIn);
    m_clinic->signIn(u"admin"_s); // and can come back later
    QVERIFY(Accounts(m_clinic->clinic(), m_clinic->connection()).enable(u"frontdesk"_s));
    m_clinic->close();
    QVERIFY(m_clinic->tryToOpen(u"frontdesk"_s));
}

void TestKeyRotation::theRecoveryCodeGoesOnWorking()
{
    auto code = Accounts(m_clinic->clinic(), m_clinic->connection()).renewRecoveryCode();
    QVERIFY(code);
    QVERIFY(rotate());
    const Password fresh = password(u"another long password"_s);
    auto folder = ClinicFolder::hold(m_clinic->path(), m_clinic->options);
    QVERIFY(folder);
    {
        const auto opened = Clinic::recover(std::move(*folder), *code, {u"admin"_s, fresh});
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
    }
    QVERIFY(m_clinic->tryToOpen(u"admin"_s, u"another long password"_s));
}

void TestKeyRotation::aRequestThatWaitsCanStillBeApproved()
{
    const auto code = AccountRequests::leave(
        m_clinic->path(),
        {u"bo"_s, u"Bo Berg"_s, u"bo@example.org"_s, password(TestClinic::passwordText())},
        m_clinic->options);
    QVERIFY(code);
    QVERIFY(rotate());
    m_clinic->signIn(u"admin"_s);
    Accounts accounts(m_clinic->clinic(), m_clinic->connection());
    const auto requests = accounts.requests();
    QVERIFY(requests && requests->size() == 1);
    QVERIFY(accounts.approve(requests->front().id, QString::fromLatin1(role::specialist), *code));
    QVERIFY(QDir(m_clinic->file(u"requests"_s)).isEmpty());
    m_clinic->close();
    QVERIFY(m_clinic->tryToOpen(u"bo"_s));
}

void TestKeyRotation::filmsAreFoundAsBefore()
{
    QVERIFY(rotate());
    m_clinic->signIn(u"admin"_s);
    const auto films = m_clinic->clinic().connectFilmsUnbound();
    QVERIFY(films);
    FilmStore store(m_clinic->clinic().context(*films),
                    m_clinic->clinic().subkey(KeyPurpose::FilmAddress));
    QCOMPARE(store.store("a film", u"again.png"_s)->hash, m_film); // kept once
}

void TestKeyRotation::aSecondAndAThirdTime()
{
    for (const quint32 number : {2U, 3U}) {
        QVERIFY(rotate());
        QCOMPARE(generation(*m_clinic), number);
        checkWhole(u"time %1: "_s.arg(number));
    }
}

void TestKeyRotation::aSwappedKeyIsRefused_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("the key that is sealed to") << 0;
    QTest::newRow("the key that signs") << 1;
    QTest::newRow("the recovery code's key") << 2;
}

/// By somebody who holds the data key, and so can write a genuine key file.
void TestKeyRotation::aSwappedKeyIsRefused()
{
    QFETCH(int, what);
    const PublicKeys foreign = PersonKeys::generate().publicKeys();
    QVERIFY(m_clinic->clinic().changeKeys(m_clinic->connection(), [&](KeyFile &next) -> Result<> {
        PublicKeys &keys = next.person(u"coordinator"_s)->publicKeys;
        if (what == 0)
            keys.box = foreign.box;
        else if (what == 1)
            keys.sign = foreign.sign;
        else
            next.recovery.publicKeys = foreign;
        return {};
    }));
    const auto done = rotate();
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NotAClinic);
    QVERIFY(!done.error().text.isEmpty());
    QCOMPARE(generation(*m_clinic), 1U);
    m_clinic->signIn(u"admin"_s);
    QCOMPARE(sql::value(m_clinic->db(),
                        u"SELECT count(*) FROM audit_entries WHERE action = 'keys_refused'"_s)
                 ->toInt(),
             1);
    if (what < 2) { // as the message says
        QVERIFY(Accounts(m_clinic->clinic(), m_clinic->connection()).reset(u"coordinator"_s));
        QVERIFY(rotate());
    }
}

void TestKeyRotation::onlyAdministrators()
{
    m_clinic->signIn(u"coordinator"_s);
    QCOMPARE(rotate().error().code, Error::Code::Forbidden);
    QCOMPARE(generation(*m_clinic), 1U);
}

void TestKeyRotation::stoppedItChangesNothing()
{
    for (const int at : {0, 30, 70, 90}) {
        const auto done = rotate([at](int percent) { return percent < at; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Cancelled);
        QCOMPARE(generation(*m_clinic), 1U);
        checkWhole(u"stopped at %1: "_s.arg(at));
        QCOMPARE(dataFiles(*m_clinic), QStringList({u"clinic.db"_s, u"films.db"_s}));
    }
}

void TestKeyRotation::aBackupFromBeforeIsRestored()
{
    const QString file = m_clinic->file(u"backups/before.tarsusbackup"_s);
    QVERIFY(BackupService(m_clinic->clinic()).make(file));
    QVERIFY(rotate());
    const QString folder = m_clinic->path() + u"-restored"_s;
    const Password known = password(TestClinic::passwordText());
    const auto restored =
        RestoreService::restore(file, folder, {u"admin"_s, known}, m_clinic->options);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().text));
    QVERIFY(Clinic::open(folder, u"frontdesk"_s, known, m_clinic->options));
}

void TestKeyRotation::anOlderKeyFilePutBackIsFound()
{
    const auto before = KeyFileStore(m_clinic->path()).read();
    QVERIFY(before && rotate());
    m_clinic->signIn(u"admin"_s);
    m_clinic->close();
    QVERIFY(KeyFileStore(m_clinic->path()).write(before->bytes));
    const auto opened = m_clinic->tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
}

void TestKeyRotation::aFullDiskAtEveryStepLeavesAWholeClinic()
{
    const auto steps = std::make_shared<Steps>();
    steps->happens = [] { return ENOSPC; };
    m_clinic->close();
    m_clinic->options.fileHook = hookOf(steps);
    for (steps->last = 0; steps->last < 100; ++steps->last) {
        steps->counts = false;
        m_clinic->signIn(u"admin"_s);
        const quint32 before = generation(*m_clinic);
        steps->number = 0;
        steps->counts = true;
        const auto done = rotate();
        steps->counts = false;
        // What it says is what is so.
        QCOMPARE(generation(*m_clinic), done ? before + 1 : before);
        checkWhole(u"step %1: "_s.arg(steps->last), {});
        if (steps->number <= steps->last)
            break; // there was no such step any more
    }
    QVERIFY(steps->last > 20 && steps->last < 100);
}

void TestKeyRotation::aCrashAtEveryStepLeavesAWholeClinic()
{
    m_clinic->close();
    int died = 0;
    for (int at = 0; at < 100; ++at) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--rotate-and-die"_s, m_clinic->path(), QString::number(at)});
        QVERIFY(child.waitForFinished(60'000));
        QVERIFY(child.exitCode() == killed || child.exitCode() == 0);
        checkWhole(u"crash at %1: "_s.arg(at), {u"frontdesk"_s});
        m_clinic->close();
        if (child.exitCode() == 0)
            break;
        ++died;
    }
    QVERIFY(died > 20 && died < 100);
    QCOMPARE(dataFiles(*m_clinic), QStringList({u"clinic.db"_s, u"films.db"_s}));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 3 && qstrcmp(argv[1], "--rotate-and-die") == 0)
        return rotateAndDie(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    TestKeyRotation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyrotation.moc"
