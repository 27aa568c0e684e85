// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an open clinic knows of its data key's generations: docs/decisions/0007.
#include "models/security/clinic.h"

#include "models/security/accountrequests.h"
#include "models/security/clinicsettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr char carriedFilmAddress[] = "film_address_key"; // row of settings
constexpr char filmAddressContext[] = "tarsus film address";

/// Names that a rotation, or the program before it, gave to the two files and what goes with them.
const QRegularExpression &ownNames()
{
    static const QRegularExpression names(
        u"^((?:clinic|films)(?:\\.\\d+)?\\.db)(?:-wal|-shm|-journal|\\.version-\\d+)?$"_s);
    return names;
}

} // namespace

Result<Connection> Clinic::connectAsProgram() const
{
    return Connection::open(m_folder->file(m_keyFile.database), m_recordsKey,
                            {.kind = FileKind::Records});
}

SecretBytes Clinic::subkey(KeyPurpose purpose) const
{
    if (purpose == KeyPurpose::FilmAddress && !m_filmAddress.isEmpty())
        return m_filmAddress.clone();
    return m_key.subkey(purpose);
}

/// Films are found by a keyed hash that their records hold: its key outlives the data key.
Result<> Clinic::readFilmAddress(const QSqlDatabase &db)
{
    const auto carried = readSetting(db, carriedFilmAddress);
    if (!carried)
        return carried.error();
    if (carried->isEmpty())
        return {};
    auto opened = openWith(m_key.subkey(KeyPurpose::FilmAddress),
                           viewOf(QByteArray::fromBase64(carried->toLatin1())),
                           viewOf(QByteArray(filmAddressContext)));
    if (!opened) {
        return Error{Error::Code::NotAClinic,
                     QCoreApplication::translate(
                         "tarsus::Clinic",
                         "The key by which films are found is damaged. Nothing was changed. "
                         "Please restore the newest backup into a new folder."),
                     u"film_address_key"_s};
    }
    m_filmAddress = std::move(*opened);
    return {};
}

Result<> Clinic::carryFilmAddress(const QSqlDatabase &db, const DataKey &next) const
{
    const QByteArray box =
        sealWith(next.subkey(KeyPurpose::FilmAddress), subkey(KeyPurpose::FilmAddress).view(),
                 viewOf(QByteArray(filmAddressContext)));
    return writeSetting(db, carriedFilmAddress, QString::fromLatin1(box.toBase64()));
}

/// After a rotation the files have names of their own; as soon as nobody has them open they get
/// the usual ones. The key file is genuine, so what it names is ours; a crash between renaming and
/// saying so leaves the file under its usual name, where it is found as well.
void Clinic::settleNames()
{
    const auto settle = [this](QString &named, const QString &usual) {
        if (named == usual)
            return false;
        const QString file = m_folder->file(named);
        const bool isUsualThere = QFile::exists(m_folder->file(usual));
        if (!QFile::exists(file)) {
            if (!isUsualThere)
                return false;
        } else if (isUsualThere || QFileInfo(file + "-wal"_L1).size() > 0
                   || !QFile::rename(file, m_folder->file(usual))) {
            return false;
        }
        for (const auto part : {"-wal"_L1, "-shm"_L1})
            QFile::remove(file + part);
        named = usual;
        return true;
    };
    const bool records = settle(m_keyFile.database, ClinicFolder::databaseName());
    const bool films = settle(m_keyFile.films, ClinicFolder::filmsName());
    m_namesMoved = records || films;
    if (m_namesMoved)
        (void)syncFolder(m_folder->path());
}

/// Once the clinic was found whole: what an interrupted rotation left is finished or thrown away.
void Clinic::finishRotation()
{
    if (m_namesMoved) {
        KeyFile next = m_keyFile;
        ++next.sequence;
        if (m_folder->keyFiles().write(encodeKeyFile(next, m_key)))
            m_keyFile = std::move(next);
    }
    AccountRequests::settle(m_folder->path(), m_key);
    removeOtherGenerations();
}

void Clinic::removeOtherGenerations() const
{
    const auto keys = m_folder->keyFiles().read();
    if (!keys)
        return;
    const QDir folder(m_folder->path());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const auto match = ownNames().match(name);
        if (!match.hasMatch())
            continue;
        const QString file = match.captured(1);
        if (file != keys->file.database && file != keys->file.films)
            QFile::remove(folder.filePath(name));
    }
}

/// Its files are another generation's now: nothing more is written with this one's keys.
void Clinic::abandon()
{
    m_isClosed = true;
    m_gate.shut();
}

} // namespace tarsus
