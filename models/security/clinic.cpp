// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/clinic.h"

#include "models/db/filmtables.h"
#include "models/db/functions.h"
#include "models/db/migrator.h"
#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/security/audit/audittriggers.h"
#include "models/security/clinicsettings.h"
#include "models/security/databasekey.h"
#include "models/security/guard/filmsguard.h"
#include "models/security/guard/machinery.h"
#include "models/security/guard/sqlguard.h"
#include "models/security/keyslots.h"
#include "models/security/password.h"
#include "models/security/policy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Clinic)
};

/// Whether the log could be emptied: a statement read half-way keeps it.
Result<bool> moveLogIntoFile(const QSqlDatabase &db)
{
    const auto busy = sql::value(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    return busy->toInt() == 0;
}

} // namespace

Clinic::Clinic(std::shared_ptr<ClinicFolder> folder, Unlocked unlocked)
    : m_folder(std::move(folder))
    , m_key(std::move(unlocked.key))
    , m_recordsKey(
          std::make_shared<DatabaseKey>(m_key, KeyPurpose::Database, KeyPurpose::DatabaseSalt))
    , m_filmsKey(std::make_shared<DatabaseKey>(m_key, KeyPurpose::Films, KeyPurpose::FilmsSalt))
    , m_actor(audit::programActor(m_folder->options().clock, m_key.subkey(KeyPurpose::AuditChain)))
    , m_signingKey(std::move(unlocked.signingKey))
    , m_keyFile(std::move(unlocked.keys.file))
{}

Clinic::~Clinic()
{
    (void)close();
}

Result<std::unique_ptr<Clinic>> Clinic::open(std::shared_ptr<ClinicFolder> folder,
                                             const QString &username, const Password &password,
                                             const OpeningReport &report)
{
    auto unlocked = unlock(*folder, username, password);
    if (!unlocked)
        return unlocked.error();
    return start(std::move(folder), std::move(*unlocked), username, nullptr, report);
}

Result<std::unique_ptr<Clinic>> Clinic::open(const QString &path, const QString &username,
                                             const Password &password, ClinicOptions options)
{
    auto folder = ClinicFolder::hold(path, std::move(options));
    if (!folder)
        return folder.error();
    return open(std::move(*folder), username, password);
}

Result<std::unique_ptr<Clinic>> Clinic::recover(std::shared_ptr<ClinicFolder> folder,
                                                const RecoveryCode &code, const Recovery &recovery)
{
    auto unlocked = unlock(*folder, code);
    if (!unlocked)
        return unlocked.error();
    return start(std::move(folder), std::move(*unlocked), recovery.username, &recovery);
}

/// A clinic that is refused is left as it was found; only the notes tell of it.
Result<std::unique_ptr<Clinic>> Clinic::start(std::shared_ptr<ClinicFolder> folder,
                                              Unlocked unlocked, const QString &username,
                                              const Recovery *recovery, const OpeningReport &report)
{
    const int failedTries = unlocked.failedTries;
    const KeyFileStore::Copy keys = unlocked.keys;
    std::unique_ptr<Clinic> clinic(new Clinic(std::move(folder), std::move(unlocked)));
    if (const auto ready = clinic->prepare(recovery, failedTries, username, keys, report); !ready) {
        clinic->noteRefusal(ready.error());
        return ready.error();
    }
    return clinic;
}

/// Everything that only reads comes first.
Result<> Clinic::prepare(const Recovery *recovery, int failedTries, const QString &username,
                         const KeyFileStore::Copy &keys, const OpeningReport &report)
{
    const bool acceptLoss = recovery && recovery->acceptLoss;
    const auto mark = readWatermark(acceptLoss);
    if (!mark)
        return mark.error();
    settleNames();
    auto connection = connectUnbound();
    if (!connection)
        return connection.error();
    auto films = connectFilmsUnbound();
    if (!films)
        return films.error();
    for (const Connection *file : {&*connection, &*films}) {
        if (auto checked = checkPages(file->database()); !checked)
            return checked;
    }
    if (auto checked = checkRecords(*connection, *mark, acceptLoss); !checked)
        return checked;

    // From here on we write. The mark says so first: a log found later is then our own.
    Watermark underWay = *mark;
    underWay.logIsEmpty = false;
    if (auto written = watermark().write(underWay, m_key); !written)
        return written;
    m_isStarted = true;
    m_folder->keyFiles().heal(keys);
    finishRotation();
    if (auto upgraded = upgrade(*connection, report); !upgraded)
        return upgraded;
    if (auto made = makeFilmTables({films->database(), &m_gate}); !made)
        return made;
    if (auto brought = bringTrailUp(*connection); !brought)
        return brought;
    if (auto read = readFilmAddress(connection->database()); !read)
        return read;
    if (auto filled = addNewListEntries(*connection); !filled)
        return filled;
    if (auto caughtUp = catchUp(*connection); !caughtUp)
        return caughtUp;
    if (auto filled = fillMissingClocks(*connection, report); !filled)
        return filled; // where the program ended between the upgrade and the clocks
    if (recovery) {
        if (auto given = giveNewPassword(*connection, *recovery); !given)
            return given;
    }
    return signIn(*connection, username, failedTries);
}

QString Clinic::id() const
{
    return m_keyFile.clinicId; // never changes
}

Result<Connection> Clinic::connect() const
{
    auto connection = connectUnbound();
    if (!connection || !m_session)
        return connection;
    if (const auto bound = SqlGuard::bind(connection->database(), *m_session); !bound)
        return bound.error();
    return connection;
}

Result<Connection> Clinic::connectUnbound() const
{
    auto connection = Connection::open(m_folder->file(m_keyFile.database), m_recordsKey,
                                       {.kind = FileKind::Records});
    if (connection)
        setClinicClock(SqlCipherDriver::of(connection->database())->connection(), &clock());
    return inItsName(std::move(connection));
}

Result<Connection> Clinic::connectFilms() const
{
    auto films = connectFilmsUnbound();
    if (!films || !m_session)
        return films;
    const bool mayAdd = m_session->can(RecordKind::Xray, Operation::Create)
                        || m_session->can(RecordKind::Document, Operation::Create);
    const auto bound = FilmsGuard::bind(
        films->database(), [this] { return connect(); }, mayAdd);
    if (!bound)
        return bound.error();
    return films;
}

Result<Connection> Clinic::connectFilmsUnbound() const
{
    return Connection::open(m_folder->file(m_keyFile.films), m_filmsKey, {.kind = FileKind::Films});
}

DataContext Clinic::context(const Connection &connection)
{
    return {connection.database(), &m_gate, m_session.get(), &clock(), zone()};
}

WatermarkFile Clinic::watermark() const
{
    return {m_folder->path(), m_keyFile.clinicId, m_folder->options().fileHook};
}

Result<> Clinic::upgrade(Connection &connection, const OpeningReport &report)
{
    const auto version = Migrator({connection.database(), &m_gate}).currentVersion();
    if (!version)
        return version.error();
    const auto isReady = Machinery::isReady(connection.database());
    if (!isReady)
        return isReady.error();
    if (*isReady)
        return {};
    // The file is copied before its tables change. No connection is open meanwhile: closing
    // any descriptor of a file drops the locks that SQLite holds on it in this process.
    const auto moved = moveLogIntoFile(connection.database());
    if (!moved)
        return moved.error();
    connection.close();
    if (report)
        report({OpeningStage::What::Copy});
    const QString file = m_folder->file(m_keyFile.database);
    const QString copy = file + ".version-"_L1 + QString::number(*version);
    const bool copied =
        *moved && (!QFile::exists(copy) || QFile::remove(copy)) && QFile::copy(file, copy);
    auto again = connectUnbound();
    if (!again)
        return again.error();
    connection = std::move(*again);
    if (!copied) {
        return Error{Error::Code::Failed,
                     Text::tr("The records must be brought up to date, but there is no room for a "
                              "copy of them. Nothing was changed. Please make room and try again."),
                     u"copy before migration"_s};
    }
    // A column that a trigger names cannot be dropped; bringTrailUp() puts them back.
    if (auto removed = audit::removeAuditTriggers({connection.database(), &m_gate}); !removed)
        return removed;
    const DataContext context{connection.database(), &m_gate};
    // Whole tables are walked over and written anew; the connection is closed again soon.
    if (auto roomy = sql::runScript(context.db, "PRAGMA cache_size = -131072"); !roomy)
        return roomy;
    const int newest = Migrator(context).newestVersion();
    const auto tell = [&](int step) {
        if (report)
            report({OpeningStage::What::Upgrade, step - *version, newest - *version});
    };
    tell(*version);
    if (auto brought = Machinery::bringUpToDate(context, tell); !brought)
        return brought;
    // What follows from the records as they stand is a part of the upgrade, not of the trail.
    if (auto read = readOwnDetails(context.db); !read)
        return read;
    return fillMissingClocks(connection, report);
}

/// The key file is written before the records are committed: after a crash between the two, the
/// records learn here what it says.
Result<> Clinic::catchUp(const Connection &connection)
{
    const QSqlDatabase db = connection.database();
    const auto sequence = readSetting(db, setting::keyFileSequence);
    if (!sequence)
        return sequence.error();
    if (auto read = readOwnDetails(db); !read)
        return read;
    if (sequence->toULongLong() == m_keyFile.sequence)
        return {};
    return sql::inTransaction({db, &m_gate}, [&]() -> Result<> {
        for (const PersonSlot &slot : m_keyFile.people) {
            const auto done =
                sql::run(db,
                         u"UPDATE main.users SET public_key = ?, signing_public_key = ? "
                         "WHERE username_key = fold_text(?)"_s,
                         {QByteArray(reinterpret_cast<const char *>(slot.publicKeys.box.data()),
                                     static_cast<qsizetype>(slot.publicKeys.box.size())),
                          QByteArray(reinterpret_cast<const char *>(slot.publicKeys.sign.data()),
                                     static_cast<qsizetype>(slot.publicKeys.sign.size())),
                          slot.name});
            if (!done)
                return done.error();
        }
        return writeSetting(db, setting::keyFileSequence, QString::number(m_keyFile.sequence));
    });
}

Result<> Clinic::signIn(const Connection &connection, const QString &username, int failedTries)
{
    const QSqlDatabase db = connection.database();
    auto session = Session::start(db, username, clock().now());
    if (!session)
        return session.error();
    m_session = std::move(*session);
    m_session->setFailedTries(failedTries);
    auto saved = sql::inTransaction({db, &m_gate}, [&]() -> Result<> {
        if (auto noted = noteSignIn(connection); !noted)
            return noted;
        const auto done = sql::run(db, u"UPDATE main.users SET last_sign_in_at = ? WHERE id = ?"_s,
                                   {instantText(m_session->signedInAt()), m_session->personId()});
        return done ? Result<>() : done.error();
    });
    if (saved)
        m_folder->notes().clear(); // they stand in the trail now
    return saved;
}

Result<> Clinic::giveNewPassword(const Connection &connection, const Recovery &recovery)
{
    const auto session = Session::start(connection.database(), recovery.username, clock().now());
    if (!session || !(*session)->isAdministrator()) {
        return Error{Error::Code::SignIn,
                     Text::tr("The recovery code gives a new password to an administrator whose "
                              "account is active. There is none with this name."),
                     {},
                     u"username"_s};
    }
    auto slot =
        makeSlot((*session)->username(), recovery.newPassword, m_keyFile.cost, &m_signingKey);
    if (!slot)
        return slot.error();
    sealFor(*slot);
    const QSqlDatabase db = connection.database();
    return changeKeys(connection, [&](KeyFile &next) -> Result<> {
        if (PersonSlot *before = next.person(slot->name))
            *before = *slot;
        else
            next.people.push_back(*slot);
        const auto done =
            sql::run(db,
                     u"UPDATE main.users SET public_key = ?, signing_public_key = ?, "
                     "long_password = 1 WHERE id = ?"_s,
                     {QByteArray(reinterpret_cast<const char *>(slot->publicKeys.box.data()), 32),
                      QByteArray(reinterpret_cast<const char *>(slot->publicKeys.sign.data()), 32),
                      (*session)->personId()});
        if (!done)
            return done.error();
        return note(db, recovery.acceptLoss ? AuditEvent::LossAccepted : AuditEvent::RecoveryUsed,
                    {.kind = kindWord(RecordKind::User), .record = (*session)->personId()});
    });
}

KeyFile Clinic::keyFile() const
{
    const std::lock_guard guard(m_keysMutex);
    return m_keyFile;
}

Result<> Clinic::changeKeys(const Connection &connection,
                            const std::function<Result<>(KeyFile &)> &change)
{
    // Whoever changes keys holds the gate from reading the present state to saving the next.
    auto gate = m_gate.enter();
    if (!gate)
        return gate.error();
    const KeyFile before = keyFile();
    KeyFile next = before;
    ++next.sequence;
    bool mayBeWritten = false;
    const QSqlDatabase db = connection.database();
    auto saved = sql::inTransaction({db, &m_gate}, [&]() -> Result<> {
        if (auto changed = change(next); !changed)
            return changed;
        if (auto noted = writeSetting(db, setting::keyFileSequence, QString::number(next.sequence));
            !noted)
            return noted;
        mayBeWritten = true;
        return m_folder->keyFiles().write(encodeKeyFile(next, m_key));
    });
    if (!saved && mayBeWritten) { // the records were not committed: take the key file back
        next = before;
        next.sequence = before.sequence + 2;
        if (!m_folder->keyFiles().write(encodeKeyFile(next, m_key)))
            return saved;
    } else if (!saved) {
        return saved;
    }
    const std::lock_guard guard(m_keysMutex);
    m_keyFile = std::move(next);
    return saved;
}

std::optional<SecretBytes> Clinic::openAccountRequest(BytesView sealed) const
{
    return openRequest(m_key, sealed);
}

RecoverySlot Clinic::recoverySlotFor(const RecoveryCode &code) const
{
    return makeRecoverySlot(code, m_key);
}

Result<> Clinic::emptyLogs(bool forGood)
{
    auto records = connectUnbound();
    if (!records)
        return records.error();
    auto films = connectFilmsUnbound();
    if (!films)
        return films.error();
    const auto gate = m_gate.enter();
    if (!gate)
        return gate.error();
    if (forGood)
        m_gate.shut();
    const auto recordsMoved = moveLogIntoFile(records->database());
    if (!recordsMoved)
        return recordsMoved.error();
    const auto filmsMoved = moveLogIntoFile(films->database());
    if (!filmsMoved)
        return filmsMoved.error();
    const auto newest = newestChange(records->database());
    if (!newest)
        return newest.error();
    const auto trail = auditHead(records->database());
    if (!trail)
        return trail.error();
    const KeyFile keys = keyFile();
    return watermark().write(
        {keys.sequence, keys.generation, *newest, forGood && *recordsMoved && *filmsMoved, *trail},
        m_key);
}

Result<> Clinic::markCopy(const QString &folder, qint64 changes, const AuditHead &trail) const
{
    const KeyFile keys = keyFile();
    return WatermarkFile(folder, keys.clinicId)
        .write({keys.sequence, keys.generation, changes, true, trail}, m_key);
}

Result<> Clinic::checkpoint()
{
    return emptyLogs(false);
}

Result<> Clinic::close(AuditEvent ending)
{
    if (!m_isStarted || m_isClosed)
        return {};
    m_isClosed = true;
    noteEnding(ending);
    auto emptied = emptyLogs(true);
    m_gate.shut();
    return emptied;
}

} // namespace tarsus
