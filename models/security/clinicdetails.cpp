// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/clinic.h"

#include "models/clocks/clockfill.h"
#include "models/db/sql.h"
#include "models/security/clinicsettings.h"
#include "models/vocabularies/shippedlists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {

QString Clinic::name() const
{
    const std::lock_guard guard(m_detailsMutex);
    return m_name;
}

QTimeZone Clinic::zone() const
{
    const std::lock_guard guard(m_detailsMutex);
    return m_zone;
}

QString Clinic::language() const
{
    const std::lock_guard guard(m_detailsMutex);
    return m_language;
}

void Clinic::setDetails(const ClinicDetails &details)
{
    const std::lock_guard guard(m_detailsMutex);
    m_name = details.name;
    m_language = details.language;
    if (const QTimeZone known(details.timeZone); known.isValid())
        m_zone = known;
}

Result<> Clinic::readOwnDetails(const QSqlDatabase &db)
{
    const auto details = readDetails(db);
    if (!details)
        return details.error();
    setDetails(*details);
    return {};
}

Result<> Clinic::changeDetails(const Connection &connection, const ClinicDetails &details)
{
    if (!m_session->can(RecordKind::Setting, Operation::Edit)) {
        return Error{
            Error::Code::Forbidden,
            QCoreApplication::translate(
                "tarsus::Clinic", "Only an administrator may change what the clinic is called.")};
    }
    const ClinicDetails next{details.name.trimmed(), details.timeZone, details.language};
    if (auto checked = checkDetails(next); !checked)
        return checked;
    DataContext there = context(connection);
    there.zone = QTimeZone(next.timeZone);
    auto saved = sql::inTransaction(there, [&]() -> Result<> {
        if (auto written = writeDetails(connection.database(), next); !written)
            return written;
        if (there.zone == zone())
            return {};
        const auto moved = fillClocks(there, ClockFill::Open); // hours are of the new zone
        return moved ? Result<>() : Result<>(moved.error());
    });
    if (saved)
        setDetails(next);
    return saved;
}

/// A newer program ships entries that this clinic has not: they are added, and what the clinic
/// renamed or switched off stays as it is.
Result<> Clinic::addNewListEntries(const Connection &connection)
{
    const QSqlDatabase db = connection.database();
    const auto known = readSetting(db, setting::shippedLists);
    if (!known)
        return known.error();
    const QString shipped = shippedListsVersion();
    if (*known == shipped)
        return {};
    return sql::inTransaction({db, &m_gate}, [&]() -> Result<> {
        if (auto seeded = seedVocabularies(db); !seeded)
            return seeded;
        return writeSetting(db, setting::shippedLists, shipped);
    });
}

/// Referrals of before there were clocks get theirs, by the hours that the clinic has now.
Result<> Clinic::fillMissingClocks(const Connection &connection, const OpeningReport &report)
{
    const QSqlDatabase db = connection.database();
    const auto missing =
        sql::value(db, u"SELECT count(*) FROM referrals WHERE acknowledge_due_at IS NULL"_s);
    if (!missing)
        return missing.error();
    const int all = missing->toInt();
    if (all == 0)
        return {};
    const auto tell = [&](int done) {
        if (report)
            report({OpeningStage::What::Clocks, done, all});
        return true;
    };
    tell(0);
    DataContext context{db, &m_gate};
    context.zone = zone();
    return sql::inTransaction(context, [&]() -> Result<> {
        const auto filled = fillClocks(context, ClockFill::Missing, tell);
        return filled ? Result<>() : Result<>(filled.error());
    });
}

} // namespace tarsus
