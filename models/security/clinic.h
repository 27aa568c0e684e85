// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/connection.h"
#include "models/db/datacontext.h"
#include "models/db/writegate.h"
#include "models/security/audit/auditfunctions.h"
#include "models/security/clinicfolder.h"
#include "models/security/keys.h"
#include "models/security/openingstage.h"
#include "models/security/session.h"
#include "models/security/watermark.h"

#include <QTimeZone>

#include <functional>
#include <memory>
#include <mutex>

namespace tarsus {

class Password;
class RecoveryCode;
struct ClinicDetails;
struct FoundedClinic;
struct NewClinic;
struct Unlocked;

/// An open clinic with one person signed in: its keys, its files, and who may do what. One per
/// process. To sign out or lock, close it and keep the folder; the next sign-in makes another.
/// Safe to use from several threads, each with a connection of its own.
class Clinic
{
public:
    /// Makes a clinic with its first administrator, who is signed in afterwards. Nothing that
    /// could be taken for a clinic is left behind where it fails. Takes about a second.
    static Result<FoundedClinic> create(const QString &path, const NewClinic &wanted,
                                        ClinicOptions options = {});

    /// Signs `username` in. Takes as long as the key derivation: never in the window's thread.
    /// `report` hears of it where a clinic of an older program takes longer.
    static Result<std::unique_ptr<Clinic>> open(std::shared_ptr<ClinicFolder> folder,
                                                const QString &username, const Password &password,
                                                const OpeningReport &report = {});
    /// Holds the folder, then the same.
    static Result<std::unique_ptr<Clinic>> open(const QString &path, const QString &username,
                                                const Password &password,
                                                ClinicOptions options = {});

    /// What the recovery code is used for: an administrator gets a new password and is signed
    /// in with it. `acceptLoss` goes on where watermark or key file say that records are missing:
    /// for somebody who has seen that message and has no better copy.
    struct Recovery
    {
        QString username;
        const Password &newPassword;
        bool acceptLoss = false;
    };
    static Result<std::unique_ptr<Clinic>> recover(std::shared_ptr<ClinicFolder> folder,
                                                   const RecoveryCode &code,
                                                   const Recovery &recovery);

    ~Clinic();

    QString folder() const { return m_folder->path(); }
    /// The hold on the folder, to be kept over a sign-out.
    std::shared_ptr<ClinicFolder> sharedFolder() const { return m_folder; }
    QString name() const;
    QTimeZone zone() const;
    /// What the program speaks in this clinic to whom has not chosen; empty: as the desktop does.
    QString language() const;
    /// For administrators. Contexts that were made before keep the time zone of then.
    Result<> changeDetails(const Connection &connection, const ClinicDetails &details);
    QString id() const;
    const Session &session() const { return *m_session; }
    /// Reads rules and profile of the person signed in again.
    Result<> reloadSession(const QSqlDatabase &db) { return m_session->reload(db); }
    const Clock &clock() const { return m_folder->clock(); }
    SignInThrottle &throttle() { return m_folder->throttle(); }
    const ClinicOptions &options() const { return m_folder->options(); }
    WriteGate &gate() { return m_gate; }

    /// A connection to the records, for the calling thread, bound to the person signed in: it shows
    /// and writes what the rules of that person allow, whatever it is asked.
    Result<Connection> connect() const;
    /// The same to the x-ray originals: those that a record in the person's reach names.
    Result<Connection> connectFilms() const;
    /// A connection that asks no rules: for what the program does of itself to the files as a whole
    /// (copies, checks), never for what a person asks for.
    Result<Connection> connectUnbound() const;
    Result<Connection> connectFilmsUnbound() const;
    /// What repositories work with: `connection`, and the person signed in.
    DataContext context(const Connection &connection);

    /// A key derived from the data key, for the services that need one (backups, films).
    SecretBytes subkey(KeyPurpose purpose) const;
    /// Keys that open copies of this clinic's files.
    std::shared_ptr<const SqlCipherKeyProvider> recordsKey() const { return m_recordsKey; }
    std::shared_ptr<const SqlCipherKeyProvider> filmsKey() const { return m_filmsKey; }

    /// Moves the write-ahead logs into the files and writes the watermark: when idle, in a worker.
    Result<> checkpoint();
    /// The same for the last time: no more writing afterwards. The destructor does it, too.
    /// `ending`, SignOut or Lock, is what the trail calls it.
    Result<> close(AuditEvent ending = AuditEvent::SignOut);

    /// Writes the watermark of a whole copy of this clinic's files that lies in `folder` and whose
    /// newest row of `changes` is this one, and the head of its trail that one: a backup is opened
    /// like any other clinic.
    Result<> markCopy(const QString &folder, qint64 changes, const AuditHead &trail) const;
    /// The watermark as it lies in the folder.
    Result<Watermark> presentWatermark() const { return watermark().read(m_key); }
    /// The key of the audit trail's hashes.
    SecretBytes chainKey() const { return m_actor->chainKey.clone(); }

    KeyFile keyFile() const;
    /// Changes key file and records together: `change` edits the next key file and the database
    /// within one transaction; either both are saved or neither.
    Result<> changeKeys(const Connection &connection,
                        const std::function<Result<>(KeyFile &next)> &change);
    /// Seals the data key to a person: from then on their password opens the clinic.
    void sealFor(PersonSlot &slot) const { slot.sealed = m_key.sealTo(slot.publicKeys); }
    std::optional<SecretBytes> openAccountRequest(BytesView sealed) const;
    RecoverySlot recoverySlotFor(const RecoveryCode &code) const;
    /// From now on the trail is sealed with a key that `code`, the new recovery code, gives back.
    Result<> beginEpoch(const RecoveryCode &code);

private:
    friend class ClinicFounder;
    friend class KeyRotation; // models/services/rotation

    Clinic(std::shared_ptr<ClinicFolder> folder, Unlocked unlocked);

    static Result<std::unique_ptr<Clinic>> start(std::shared_ptr<ClinicFolder> folder,
                                                 Unlocked unlocked, const QString &username,
                                                 const Recovery *recovery,
                                                 const OpeningReport &report = {});
    WatermarkFile watermark() const;
    Result<Watermark> readWatermark(bool acceptLoss) const;
    Result<> checkRecords(const Connection &connection, const Watermark &mark, bool acceptLoss);
    static Result<qint64> newestChange(const QSqlDatabase &db);
    static Result<> checkPages(const QSqlDatabase &db);
    static Result<> checkTrail(const QSqlDatabase &db, const AuditHead &mark);
    Result<> prepare(const Recovery *recovery, int failedTries, const QString &username,
                     const KeyFileStore::Copy &keys, const OpeningReport &report);
    void noteRefusal(const Error &error) const;
    void noteEnding(AuditEvent ending);
    Result<> writeNotesDown(const QSqlDatabase &db) const;
    Result<> upgrade(Connection &connection, const OpeningReport &report);
    Result<Connection> inItsName(Result<Connection> connection) const;
    Result<> bringTrailUp(const Connection &connection);
    Result<> noteSignIn(const Connection &connection);
    Result<> addNewListEntries(const Connection &connection);
    Result<> fillMissingClocks(const Connection &connection, const OpeningReport &report);
    Result<> readOwnDetails(const QSqlDatabase &db);
    void setDetails(const ClinicDetails &details);
    Result<> catchUp(const Connection &connection);
    Result<> signIn(const Connection &connection, const QString &username, int failedTries);
    Result<> giveNewPassword(const Connection &connection, const Recovery &recovery);
    Result<> emptyLogs(bool forGood);
    /// For the program's own work, in nobody's name and under nobody's rules.
    Result<Connection> connectAsProgram() const;
    Result<> readFilmAddress(const QSqlDatabase &db);
    Result<> carryFilmAddress(const QSqlDatabase &db, const DataKey &next) const;
    void settleNames();
    void finishRotation();
    void removeOtherGenerations() const;
    void abandon();

    std::shared_ptr<ClinicFolder> m_folder;
    DataKey m_key;
    std::shared_ptr<const SqlCipherKeyProvider> m_recordsKey;
    std::shared_ptr<const SqlCipherKeyProvider> m_filmsKey;
    std::shared_ptr<const audit::Actor> m_actor; ///< never changes once somebody is signed in
    SecretBytes m_signingKey;                    ///< until they are
    WriteGate m_gate;
    mutable std::mutex m_keysMutex;
    KeyFile m_keyFile;
    std::unique_ptr<Session> m_session;
    mutable std::mutex m_detailsMutex;
    QString m_name;
    QString m_language;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isStarted = false; ///< it was found whole: its watermark is ours to write
    bool m_isClosed = false;
    bool m_namesMoved = false; ///< the key file does not know them yet
    SecretBytes m_filmAddress; ///< of an earlier data key; empty: of this one
};

} // namespace tarsus
