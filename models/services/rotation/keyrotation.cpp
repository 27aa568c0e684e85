// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rotation/keyrotation.h"

#include "models/core/text.h"
#include "models/db/databasecopy.h"
#include "models/db/functions.h"
#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/security/accountrequests.h"
#include "models/security/audit/auditfunctions.h"
#include "models/security/audit/auditseals.h"
#include "models/security/audit/audittrail.h"
#include "models/security/clinic.h"
#include "models/security/clinicsettings.h"
#include "models/security/databasekey.h"
#include "models/services/backup/databasecheck.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

// How far it is when a part is done, in percent.
constexpr int recordsCopied = 40;
constexpr int filmsCopied = 65;
constexpr int copiesChecked = 90;
constexpr qint64 spareRoom = 32LL * 1024 * 1024;

struct Approved
{
    QByteArray box;
    QByteArray sign;
    bool isActive = false;
};

QByteArray raw(const std::array<unsigned char, 32> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// Everybody who has an account, by the name they type, folded.
Result<QHash<QString, Approved>> approvedPeople(const QSqlDatabase &db)
{
    auto query = sql::run(db, u"SELECT username, public_key, signing_public_key, active FROM users "
                              "WHERE deleted_at IS NULL"_s);
    if (!query)
        return query.error();
    QHash<QString, Approved> people;
    while (query->next())
        people.insert(foldText(query->value(0).toString()),
                      {query->value(1).toByteArray(), query->value(2).toByteArray(),
                       query->value(3).toBool()});
    return people;
}

qint64 sizeOf(const QString &file)
{
    return QFileInfo(file).size() + QFileInfo(file + "-wal"_L1).size();
}

} // namespace

KeyRotation::KeyRotation(Clinic &clinic)
    : m_clinic(clinic)
{}

QString KeyRotation::path(const QString &name) const
{
    return m_clinic.m_folder->file(name);
}

Result<> KeyRotation::step(FileStep step) const
{
    const auto &hook = m_clinic.options().fileHook;
    const int number = hook ? hook(step) : 0;
    if (number == 0)
        return {};
    return Error{Error::Code::Failed,
                 number == ENOSPC ? tr("The disk is full, so the keys stay as they were. Please "
                                       "make room and try again.")
                                  : tr("The new files could not be written, so the keys stay as "
                                       "they were. Please try again."),
                 qt_error_string(number)};
}

Result<> KeyRotation::run(const Progress &progress)
{
    if (m_clinic.session().scope(RecordKind::User, Operation::Create) != Scope::All) {
        return Error{Error::Code::Forbidden,
                     tr("Only an administrator may give the clinic new keys.")};
    }
    const Progress tell = progress ? progress : [](int) { return true; };
    // Nobody writes meanwhile: the copy is the clinic.
    const auto gate = m_clinic.gate().enter();
    if (!gate)
        return gate.error();
    if (auto room = checkRoom(); !room)
        return room;
    const auto connection = m_clinic.connectAsProgram();
    if (!connection)
        return connection.error();
    const auto planned = plan(connection->database());
    if (!planned) {
        (void)noteRefusal(planned.error());
        return planned.error();
    }
    auto prepared = prepare(*planned, tell);
    if (prepared && !tell(copiesChecked))
        prepared = Error{Error::Code::Cancelled, {}, {}};
    // The commit point: from this rename on the new files are the clinic.
    if (prepared)
        prepared = m_clinic.m_folder->keyFiles().write(encodeKeyFile(planned->file, planned->key));
    const auto inForce = m_clinic.m_folder->keyFiles().read();
    const bool isDone = inForce && inForce->file.generation == planned->file.generation;
    if (!isDone) {
        removeNew(*planned);
        return prepared ? Result<>(Error{Error::Code::Failed, {}, u"key file"_s}) : prepared;
    }
    m_clinic.abandon();
    removeOld();
    AccountRequests::settle(m_clinic.folder(), planned->key);
    m_clinic.watermark().settle();
    (void)syncFolder(m_clinic.folder());
    tell(100);
    return {};
}

/// Everything but the commit.
Result<> KeyRotation::prepare(const Plan &plan, const Progress &tell)
{
    if (auto copied = copy(plan, tell); !copied)
        return copied;
    const auto newest = finishRecords(plan);
    if (!newest)
        return newest.error();
    for (const QString &name : {plan.file.database, plan.file.films}) {
        if (auto synced = sync(name); !synced)
            return synced;
    }
    if (auto sealed = AccountRequests::sealForNext(m_clinic, plan.key); !sealed)
        return sealed;
    auto mark = m_clinic.watermark().read(m_clinic.m_key);
    if (!mark)
        return mark.error();
    mark->keyFileSequence = plan.file.sequence;
    mark->generation = plan.file.generation;
    mark->changes = *newest;
    mark->logIsEmpty = true;
    if (auto written = m_clinic.watermark().writeNext(*mark, plan.key); !written)
        return written;
    if (auto may = step(FileStep::SyncFolder); !may)
        return may;
    return syncFolder(m_clinic.folder());
}

Result<KeyRotation::Plan> KeyRotation::plan(const QSqlDatabase &db) const
{
    KeyFile next = m_clinic.keyFile();
    ++next.sequence;
    ++next.generation;
    DataKey key = DataKey::random(next.generation);
    const QString number = QString::number(next.generation);
    next.database = u"clinic."_s % number % u".db"_s;
    next.films = u"films."_s % number % u".db"_s;
    next.requestKey = requestPublicKey(key);
    if (const auto genuine = checkRecovery(db); !genuine)
        return genuine.error();
    next.recovery.sealed = key.sealTo(next.recovery.publicKeys);
    if (const auto sealed = sealForEverybody(db, next, key); !sealed)
        return sealed.error();
    auto records =
        std::make_shared<DatabaseKey>(key, KeyPurpose::Database, KeyPurpose::DatabaseSalt);
    auto films = std::make_shared<DatabaseKey>(key, KeyPurpose::Films, KeyPurpose::FilmsSalt);
    return Plan{std::move(next), std::move(key), std::move(records), std::move(films)};
}

/// Only for keys that were approved: who can write the key file must not be given the new key.
Result<> KeyRotation::sealForEverybody(const QSqlDatabase &db, KeyFile &next,
                                       const DataKey &key) const
{
    const auto approved = approvedPeople(db);
    if (!approved)
        return approved.error();
    for (PersonSlot &slot : next.people) {
        const Approved person = approved->value(foldText(slot.name));
        if (!slot.isEnabled() || !person.isActive) {
            slot.sealed.clear(); // whoever left gets nothing
            continue;
        }
        if (person.box != raw(slot.publicKeys.box) || person.sign != raw(slot.publicKeys.sign)) {
            return Error{Error::Code::NotAClinic,
                         tr("The keys of %1 in the key file are not those that were approved: "
                            "somebody has put others in their place. Nothing was changed. Please "
                            "reset this account first; then try again.")
                             .arg(slot.name),
                         u"public key swapped"_s, slot.name};
        }
        slot.sealed = key.sealTo(slot.publicKeys);
        if (!slot.isEnabled())
            return Error{Error::Code::NotAClinic,
                         tr("The keys of %1 are damaged. Nothing was changed. Please reset this "
                            "account first; then try again.")
                             .arg(slot.name),
                         u"public key"_s, slot.name};
    }
    return {};
}

Result<> KeyRotation::checkRecovery(const QSqlDatabase &db) const
{
    const auto noted = readSetting(db, setting::recoveryKey);
    if (!noted)
        return noted.error();
    // A clinic of an older version has not noted it.
    if (noted->isEmpty() || *noted == recoveryKeyText(m_clinic.keyFile().recovery))
        return {};
    return Error{Error::Code::NotAClinic,
                 tr("The recovery code's place in the key file is not the one that was made here: "
                    "somebody has put another in its place. Nothing was changed. Please make a new "
                    "recovery code first; then try again."),
                 u"recovery key swapped"_s};
}

Result<> KeyRotation::checkRoom() const
{
    const KeyFile keys = m_clinic.keyFile();
    const qint64 needed = sizeOf(path(keys.database)) + sizeOf(path(keys.films)) + spareRoom;
    const QStorageInfo disk(m_clinic.folder());
    if (!disk.isValid() || disk.bytesAvailable() >= needed)
        return {};
    return Error{Error::Code::Failed,
                 tr("New keys need room for a second copy of the clinic for a moment, %1, and the "
                    "disk has %2. The keys stay as they were. Please make room and try again.")
                     .arg(QLocale().formattedDataSize(needed),
                          QLocale().formattedDataSize(disk.bytesAvailable())),
                 u"room"_s};
}

Result<> KeyRotation::copy(const Plan &plan, const Progress &tell) const
{
    removeNew(plan); // of a rotation that a crash ended
    if (auto may = step(FileStep::Create); !may)
        return may;
    const auto records = databasecopy::still(m_clinic.connectAsProgram());
    if (!records)
        return records.error();
    auto copied = databasecopy::copyPages(
        *records, path(plan.file.database), plan.recordsKey, FileKind::Records,
        [&](double share) { return tell(static_cast<int>(share * recordsCopied)); });
    if (!copied)
        return copied;
    if (auto may = step(FileStep::Create); !may)
        return may;
    const auto films = databasecopy::still(m_clinic.connectFilmsUnbound());
    if (!films)
        return films.error();
    copied = databasecopy::copyPages(
        *films, path(plan.file.films), plan.filmsKey, FileKind::Films, [&](double share) {
            return tell(recordsCopied + static_cast<int>(share * (filmsCopied - recordsCopied)));
        });
    if (!copied)
        return copied;
    if (auto may = step(FileStep::ReadBack); !may)
        return may;
    return check(*records, plan, tell);
}

/// The copies, opened anew with their keys: every page, index, reference and row.
Result<> KeyRotation::check(const Connection &present, const Plan &plan, const Progress &tell) const
{
    const auto records = Connection::open(path(plan.file.database), plan.recordsKey,
                                          {.kind = FileKind::Records, .readOnly = true});
    if (!records)
        return records.error();
    const auto films = Connection::open(path(plan.file.films), plan.filmsKey,
                                        {.kind = FileKind::Films, .readOnly = true});
    if (!films)
        return films.error();
    for (const Connection *file : {&*records, &*films}) {
        if (auto good = databasecheck::check(file->database()); !good)
            return good;
        if (!tell((filmsCopied + copiesChecked) / 2))
            return Error{Error::Code::Cancelled, {}, {}};
    }
    if (auto good = databasecheck::checkFilms(records->database(), films->database()); !good)
        return good;
    const auto before = databasecheck::counts(present.database());
    const auto after = databasecheck::counts(records->database());
    if (!before || !after)
        return !before ? before.error() : after.error();
    if (*before != *after) {
        return Error{Error::Code::Failed,
                     tr("The copy does not hold all records, so the keys stay as they were. Please "
                        "try again."),
                     u"counts"_s};
    }
    return {};
}

/// What only the new records say; gives the newest row of `changes`.
Result<qint64> KeyRotation::finishRecords(const Plan &plan) const
{
    if (const auto may = step(FileStep::Write); !may)
        return may.error();
    const auto connection =
        Connection::open(path(plan.file.database), plan.recordsKey, {.kind = FileKind::Records});
    if (!connection)
        return connection.error();
    const QSqlDatabase db = connection->database();
    sqlite3 *handle = SqlCipherDriver::of(db)->connection();
    setClinicClock(handle, &m_clinic.clock());
    if (!audit::registerAuditFunctions(handle, m_clinic.m_actor))
        return Error{Error::Code::Failed, {}, u"audit functions"_s};
    const auto written = sql::inTransaction({db, &m_clinic.gate()}, [&]() -> Result<> {
        if (auto carried = audit::carryChainKey(db, m_clinic.m_key, plan.key); !carried)
            return carried;
        if (auto carried = m_clinic.carryFilmAddress(db, plan.key); !carried)
            return carried;
        if (auto noted =
                writeSetting(db, setting::keyFileSequence, QString::number(plan.file.sequence));
            !noted)
            return noted;
        if (auto noted =
                writeSetting(db, setting::recoveryKey, recoveryKeyText(plan.file.recovery));
            !noted)
            return noted;
        return note(db, AuditEvent::Rotation,
                    {.detail = {{u"generation"_s, static_cast<qint64>(plan.file.generation)}}});
    });
    if (!written)
        return written.error();
    const auto newest = sql::value(db, u"SELECT coalesce(max(seq), 0) FROM changes"_s);
    if (!newest)
        return newest.error();
    const auto moved = sql::value(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!moved)
        return moved.error();
    return newest->toLongLong();
}

Result<> KeyRotation::sync(const QString &name) const
{
    if (auto may = step(FileStep::Sync); !may)
        return may;
    const int file = ::open(QFile::encodeName(path(name)).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    const int number = errno;
    if (file >= 0)
        ::close(file);
    if (synced)
        return {};
    return Error{Error::Code::Failed,
                 tr("The new files could not be written, so the keys stay as they were. Please "
                    "try again."),
                 qt_error_string(number)};
}

Result<> KeyRotation::noteRefusal(const Error &error) const
{
    if (error.code != Error::Code::NotAClinic)
        return {};
    const auto connection = m_clinic.connect();
    if (!connection)
        return connection.error();
    return sql::inTransaction({connection->database(), &m_clinic.gate()}, [&] {
        return note(connection->database(), AuditEvent::KeysRefused,
                    {.detail = {{u"why"_s, error.detail}, {u"name"_s, error.field}}});
    });
}

void KeyRotation::removeNew(const Plan &plan) const
{
    for (const QString &name : {plan.file.database, plan.file.films}) {
        for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path(name + part));
    }
}

void KeyRotation::removeOld() const
{
    if (step(FileStep::Remove))
        m_clinic.removeOtherGenerations();
}

} // namespace tarsus
