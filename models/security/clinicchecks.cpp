// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a clinic is checked for before anything is written to it.
#include "models/db/migrator.h"
#include "models/db/sql.h"
#include "models/security/clinic.h"
#include "models/security/clinicsettings.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

/// Files up to this size are read and checked whole at every opening; larger ones page by
/// page as they are used, and whole by `verify`.
constexpr qint64 checkedWholeUpTo = qint64{8} * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Clinic)
};

bool hasLog(const QString &file)
{
    return QFileInfo(file + "-wal"_L1).size() > 0;
}

} // namespace

Result<qint64> Clinic::newestChange(const QSqlDatabase &db)
{
    const auto newest = sql::value(db, u"SELECT coalesce(max(seq), 0) FROM changes"_s);
    if (!newest)
        return newest.error();
    return newest->toLongLong();
}

Result<> Clinic::checkPages(const QSqlDatabase &db)
{
    if (QFileInfo(db.databaseName()).size() > checkedWholeUpTo)
        return {};
    const auto complaint = sql::value(db, u"PRAGMA cipher_integrity_check"_s);
    if (!complaint)
        return complaint.error();
    if (!complaint->isValid())
        return {};
    return Error{Error::Code::NotAClinic,
                 Text::tr("The file %1 is damaged. Nothing was changed. Please restore the newest "
                          "backup into a new folder.")
                     .arg(QFileInfo(db.databaseName()).fileName()),
                 u"cipher_integrity_check"_s};
}

Result<Watermark> Clinic::readWatermark(bool acceptLoss) const
{
    auto mark = watermark().read(m_key);
    if (!mark && acceptLoss && mark.error().code == Error::Code::NotAClinic)
        return Watermark{m_keyFile.sequence, m_keyFile.generation, 0, false};
    if (!mark)
        return mark;
    const bool hasStrangeLog =
        hasLog(m_folder->file(m_keyFile.database)) || hasLog(m_folder->file(m_keyFile.films));
    if (mark->logIsEmpty && hasStrangeLog) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("A write-ahead log that does not belong to these records lies beside "
                              "them; with it, records would be lost. Nothing was changed. Please "
                              "move the files that end in \"-wal\" out of the folder and try "
                              "again."),
                     u"stale log"_s};
    }
    if (!acceptLoss && mark->keyFileSequence > m_keyFile.sequence) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("The key file is older than the records: passwords and disabled "
                              "accounts of the past would be in force again. Nothing was changed. "
                              "Please put the newest key file back."),
                     u"key file older than watermark"_s};
    }
    return mark;
}

Result<> Clinic::checkRecords(const Connection &connection, const Watermark &mark, bool acceptLoss)
{
    const QSqlDatabase db = connection.database();
    const Migrator migrator({db, &m_gate});
    const auto version = migrator.currentVersion();
    if (!version)
        return version.error();
    if (*version > migrator.newestVersion()) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("This clinic was made by a newer version of this program. Nothing "
                              "was changed. Please update the program to open it."),
                     u"user_version"_s};
    }
    const auto newest = newestChange(db);
    if (!newest)
        return newest.error();
    if (*newest < mark.changes && !acceptLoss) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("Records are missing: %n change(s) that were saved are not in the "
                              "file any more, as if an older copy had been put in its place. "
                              "Nothing was changed. Please restore the newest backup into a new "
                              "folder.",
                              nullptr, static_cast<int>(mark.changes - *newest)),
                     u"watermark: %1 < %2"_s.arg(*newest).arg(mark.changes)};
    }
    if (!acceptLoss && mark.trail.seq > 0) {
        if (auto whole = checkTrail(db, mark.trail); !whole)
            return whole;
    }
    const auto sequence = readSetting(db, setting::keyFileSequence);
    if (!sequence)
        return sequence.error();
    if (sequence->toULongLong() > m_keyFile.sequence && !acceptLoss) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("The key file is older than the records: passwords and disabled "
                              "accounts of the past would be in force again. Nothing was changed. "
                              "Please put the newest key file back."),
                     u"key file older than records"_s};
    }
    return {};
}

/// The trail must hold what the watermark has seen of it.
Result<> Clinic::checkTrail(const QSqlDatabase &db, const AuditHead &mark)
{
    const auto hash = sql::value(db, u"SELECT hash FROM audit_entries WHERE seq = ?"_s, {mark.seq});
    if (!hash)
        return hash.error();
    if (hash->isValid() && hash->toByteArray() == mark.hash)
        return {};
    return Error{Error::Code::NotAClinic,
                 Text::tr("The audit trail is not what it was: entries at its end were removed or "
                          "changed. Nothing was changed now. Please restore the newest backup into "
                          "a new folder, or open the clinic with the recovery code to go on."),
                 u"trail: entry %1"_s.arg(mark.seq)};
}

} // namespace tarsus
