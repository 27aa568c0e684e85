// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/migrator.h"

#include "models/db/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tarsus {

Migrator::Migrator(DataContext context, QString folder)
    : m_context(std::move(context))
    , m_folder(std::move(folder))
    , m_files(QDir(m_folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
{}

int Migrator::newestVersion() const
{
    return static_cast<int>(m_files.size());
}

Result<int> Migrator::currentVersion() const
{
    const auto version = sql::value(m_context.db, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

Result<> Migrator::upgrade(const std::function<void(int)> &stepDone)
{
    const auto current = currentVersion();
    if (!current)
        return current.error();
    if (*current > newestVersion()) {
        return Error{Error::Code::NotAClinic,
                     QCoreApplication::translate(
                         "tarsus::Migrator",
                         "This clinic was made by a newer version of Tarsus. Install that version "
                         "or a newer one to open it. Nothing was changed."),
                     u"user_version %1 > %2"_s.arg(*current).arg(newestVersion())};
    }
    for (int version = *current + 1; version <= newestVersion(); ++version) {
        // A table rebuild needs foreign keys off, and the pragma does nothing in a transaction.
        if (auto off = sql::runScript(m_context.db, "PRAGMA foreign_keys = OFF"); !off)
            return off;
        auto applied = sql::inTransaction(m_context, [&] { return apply(version); });
        if (auto on = sql::runScript(m_context.db, "PRAGMA foreign_keys = ON"); !on)
            return on;
        if (!applied)
            return applied;
        if (stepDone)
            stepDone(version);
    }
    return {};
}

Result<> Migrator::apply(int version) const
{
    QFile file(m_folder + u'/' + m_files.at(version - 1));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return Error{Error::Code::Failed, file.errorString(), file.fileName()};
    if (auto done = sql::runScript(m_context.db, file.readAll()); !done)
        return done;
    auto check = sql::run(m_context.db, u"PRAGMA foreign_key_check"_s);
    if (!check)
        return check.error();
    if (check->next()) {
        return Error{Error::Code::NotAClinic,
                     QCoreApplication::translate(
                         "tarsus::Migrator",
                         "The clinic's file holds records that point nowhere, so it was not "
                         "brought up to date. Nothing was changed: restore the newest backup."),
                     file.fileName()};
    }
    return sql::runScript(m_context.db, "PRAGMA user_version = " + QByteArray::number(version));
}

} // namespace tarsus
