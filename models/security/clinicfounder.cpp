// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/clinicfounder.h"

#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/security/audit/auditfunctions.h"
#include "models/security/audit/auditseals.h"
#include "models/security/audit/audittriggers.h"
#include "models/security/clinicsettings.h"
#include "models/security/databasekey.h"
#include "models/security/guard/machinery.h"
#include "models/security/keyslots.h"
#include "models/security/passwordrules.h"
#include "models/security/policy.h"
#include "models/vocabularies/shippedlists.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ClinicFounder)
};

QByteArray raw(const std::array<unsigned char, 32> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Error existsAlready(const QString &path)
{
    return {Error::Code::Invalid,
            Text::tr("There is already a clinic in the folder %1. A new one needs a folder of its "
                     "own.")
                .arg(QDir::toNativeSeparators(path)),
            u"exists"_s, u"folder"_s};
}

Error notMade(const QString &path, int number)
{
    if (number == ENOSPC || number == EDQUOT) {
        return {Error::Code::Failed,
                Text::tr("The disk is full. No clinic was made. Please make room and try again."),
                qt_error_string(number)};
    }
    return {
        Error::Code::Failed,
        Text::tr("No clinic could be made in the folder %1, because the folder or the one above "
                 "it cannot be written to. Please choose another folder.")
            .arg(QDir::toNativeSeparators(path)),
        qt_error_string(number), u"folder"_s};
}

Result<> addAdministrator(const QSqlDatabase &db, const NewClinic &wanted, const PersonSlot &slot,
                          const QString &now)
{
    const auto done = sql::run(
        db,
        u"INSERT INTO main.users (object_id, created_at, updated_at, username, email, role, "
        "full_name, public_key, signing_public_key, long_password) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
        {newObjectId(), now, now, slot.name, wanted.email.trimmed(),
         QString::fromLatin1(role::administrator), wanted.fullName.trimmed(),
         raw(slot.publicKeys.box), raw(slot.publicKeys.sign)});
    return done ? Result<>() : done.error();
}

} // namespace

/// What a new clinic is made with.
struct ClinicFounder::Secrets
{
    const DataKey &key;
    const RecoveryCode &code;
};

Result<FoundedClinic> Clinic::create(const QString &path, const NewClinic &wanted,
                                     ClinicOptions options)
{
    return ClinicFounder(path, std::move(options)).found(wanted);
}

ClinicFounder::ClinicFounder(const QString &path, ClinicOptions options)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
    , m_options(std::move(options))
{
    const QFileInfo info(m_path);
    m_making = info.absolutePath() + "/."_L1 + info.fileName() + ".making"_L1;
}

Result<> ClinicFounder::check(const NewClinic &wanted, const ClinicOptions &options)
{
    if (wanted.clinicName.trimmed().isEmpty()) {
        return Error{Error::Code::Invalid,
                     Text::tr("Please enter the name of the clinic."),
                     {},
                     u"clinicName"_s};
    }
    if (!QTimeZone(wanted.timeZone).isValid()) {
        return Error{Error::Code::Invalid,
                     Text::tr("Please choose the clinic's time zone."),
                     {},
                     u"timeZone"_s};
    }
    if (auto person = checkPerson(wanted.username, wanted.fullName, wanted.email); !person)
        return person;
    if (options.anyPassword)
        return {};
    return checkNewPassword(wanted.password, PasswordFor::Administrator,
                            {wanted.username, wanted.fullName, wanted.clinicName, wanted.email});
}

Result<FoundedClinic> ClinicFounder::found(const NewClinic &wanted)
{
    if (const auto checked = check(wanted, m_options); !checked)
        return checked.error();
    if (const auto prepared = prepareFolder(); !prepared)
        return prepared.error();

    const DataKey key = DataKey::random(1);
    RecoveryCode code = RecoveryCode::random();
    KeyFile keys;
    keys.clinicId = newObjectId();
    keys.database = ClinicFolder::databaseName();
    keys.films = ClinicFolder::filmsName();
    keys.cost = m_options.kdfCost.value_or(KdfCost::calibrated());
    keys.requestKey = requestPublicKey(key);
    keys.recovery = makeRecoverySlot(code, key);
    SecretBytes signingKey;
    auto slot = makeSlot(wanted.username.trimmed(), wanted.password, keys.cost, &signingKey);
    if (!slot) {
        removeFolder();
        return slot.error();
    }
    slot->sealed = key.sealTo(slot->publicKeys);
    keys.people.push_back(std::move(*slot));

    auto made = makeFiles(wanted, keys, {key, code});
    if (made)
        made = giveName();
    if (!made) {
        removeFolder();
        return made.error();
    }
    const auto folder = ClinicFolder::adopt(m_path, std::move(*m_lock), m_options);
    auto copy = folder->keyFiles().read();
    if (!copy)
        return copy.error();
    auto clinic =
        Clinic::start(folder, Unlocked{key.clone(), std::move(*copy), 0, std::move(signingKey)},
                      keys.people.front().name, nullptr);
    if (!clinic)
        return clinic.error();
    return FoundedClinic{std::move(*clinic), std::move(code)};
}

Result<> ClinicFounder::prepareFolder()
{
    if (auto place = ClinicFolder::checkPlace(m_path, m_options); !place)
        return place;
    switch (ClinicFolder::contentsOf(m_path)) {
    case ClinicFolder::Contents::Nothing: break;
    case ClinicFolder::Contents::Clinic:
    case ClinicFolder::Contents::Incomplete: return existsAlready(m_path);
    case ClinicFolder::Contents::SomethingElse:
        return Error{Error::Code::Invalid,
                     Text::tr("The folder %1 holds other files. A clinic needs an empty folder.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     {},
                     u"folder"_s};
    }
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return notMade(m_path, EACCES);
    if (::mkdir(QFile::encodeName(m_making).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return notMade(m_path, errno);
    auto lock = ProcessLock::acquire(m_making);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    // What a crash left behind: it never became a clinic, and nobody is at it any more.
    const QDir folder(m_making);
    for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (file != ProcessLock::fileName())
            QFile::remove(folder.filePath(file));
    }
    return {};
}

Result<> ClinicFounder::makeFiles(const NewClinic &wanted, const KeyFile &keys,
                                  const Secrets &secrets)
{
    const DataKey &key = secrets.key;
    Watermark mark{keys.sequence, keys.generation, 0, true};
    if (auto made = makeRecords(wanted, keys, secrets, mark); !made)
        return made;
    if (auto made = makeFilms(keys, key); !made)
        return made;
    const WatermarkFile markFile(m_making, keys.clinicId, m_options.fileHook);
    if (auto written = markFile.write(mark, key); !written)
        return written;
    return KeyFileStore(m_making, m_options.fileHook).write(encodeKeyFile(keys, key));
}

Result<> ClinicFounder::makeRecords(const NewClinic &wanted, const KeyFile &keys,
                                    const Secrets &secrets, Watermark &mark)
{
    const auto provider =
        std::make_shared<DatabaseKey>(secrets.key, KeyPurpose::Database, KeyPurpose::DatabaseSalt);
    auto connection = Connection::open(m_making + u'/' + keys.database, provider,
                                       {.kind = FileKind::Records, .create = true});
    if (!connection)
        return connection.error();
    const QSqlDatabase db = connection->database();
    WriteGate gate;
    if (auto made = Machinery::bringUpToDate({db, &gate}); !made)
        return made;
    const QString now = instantText(m_options.clock->now());
    auto filled = sql::inTransaction({db, &gate}, [&]() -> Result<> {
        const std::pair<const char *, QString> settings[] = {
            {setting::clinicName, wanted.clinicName.trimmed()},
            {setting::timeZone, QString::fromLatin1(wanted.timeZone)},
            {setting::keyFileSequence, QString::number(keys.sequence)},
            {setting::recoveryKey, recoveryKeyText(keys.recovery)},
            {setting::shippedLists, shippedListsVersion()},
        };
        for (const auto &[name, value] : settings) {
            if (auto written = writeSetting(db, name, value); !written)
                return written;
        }
        if (auto seeded = seedPolicy(db); !seeded)
            return seeded;
        if (auto seeded = seedVocabularies(db); !seeded)
            return seeded;
        if (auto begun = beginTrail(db, gate, secrets); !begun)
            return begun;
        return addAdministrator(db, wanted, keys.people.front(), now);
    });
    if (!filled)
        return filled;
    const auto newest = sql::value(db, u"SELECT coalesce(max(seq), 0) FROM changes"_s);
    if (!newest)
        return newest.error();
    mark.changes = newest->toLongLong();
    const auto trail = auditHead(db);
    if (!trail)
        return trail.error();
    mark.trail = *trail;
    const auto moved = sql::value(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return moved ? Result<>() : moved.error();
}

/// What comes from here on is noted; what every new clinic begins with is not.
Result<> ClinicFounder::beginTrail(const QSqlDatabase &db, WriteGate &gate, const Secrets &secrets)
{
    const bool registered = audit::registerAuditFunctions(
        SqlCipherDriver::of(db)->connection(),
        audit::programActor(m_options.clock, secrets.key.subkey(KeyPurpose::AuditChain)));
    if (!registered)
        return notMade(m_path, ENOMEM);
    const auto installed = audit::installAuditTriggers({db, &gate});
    if (!installed)
        return installed.error();
    return audit::beginEpoch(db, &secrets.code, m_options.clock->now().toMSecsSinceEpoch());
}

Result<> ClinicFounder::makeFilms(const KeyFile &keys, const DataKey &key)
{
    const auto provider =
        std::make_shared<DatabaseKey>(key, KeyPurpose::Films, KeyPurpose::FilmsSalt);
    auto connection = Connection::open(m_making + u'/' + keys.films, provider,
                                       {.kind = FileKind::Films, .create = true});
    if (!connection)
        return connection.error();
    const auto moved = sql::value(connection->database(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return moved ? Result<>() : moved.error();
}

/// The one step that makes it a clinic. An empty folder of that name is replaced.
Result<> ClinicFounder::giveName()
{
    if (auto synced = syncFolder(m_making); !synced)
        return synced;
    if (std::rename(QFile::encodeName(m_making).constData(), QFile::encodeName(m_path).constData())
        != 0) {
        const int number = errno;
        if (number == ENOTEMPTY || number == EEXIST)
            return existsAlready(m_path);
        return notMade(m_path, number);
    }
    return syncFolder(QFileInfo(m_path).absolutePath());
}

void ClinicFounder::removeFolder() const
{
    QDir(m_making).removeRecursively();
}

} // namespace tarsus
