// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/migrator.h"

#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// Which tables a script writes to, or drops: SQLite says so as it prepares each statement.
class WrittenTables
{
public:
    explicit WrittenTables(sqlite3 *connection)
        : m_connection(connection)
    {
        sqlite3_set_authorizer(m_connection, &WrittenTables::note, this);
    }
    ~WrittenTables() { sqlite3_set_authorizer(m_connection, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(WrittenTables)

    QSet<QString> names() const { return m_names; }

private:
    static int note(void *self, int action, const char *table, const char *, const char *,
                    const char *)
    {
        const bool isWritten = action == SQLITE_INSERT || action == SQLITE_UPDATE
                               || action == SQLITE_DELETE || action == SQLITE_DROP_TABLE;
        if (isWritten)
            static_cast<WrittenTables *>(self)->m_names.insert(QString::fromUtf8(table));
        return SQLITE_OK;
    }

    sqlite3 *m_connection;
    QSet<QString> m_names;
};

/// The tables whose keys may point nowhere after others were written: what was written, and what
/// points there. The others are as they were, and reading all of them takes long.
Result<QStringList> tablesToCheck(const QSqlDatabase &db, const QSet<QString> &written)
{
    auto keys = sql::run(db, u"SELECT t.name, f.\"table\" FROM pragma_table_list t "
                             "JOIN pragma_foreign_key_list(t.name) f "
                             "WHERE t.schema = 'main' AND t.type = 'table'"_s);
    if (!keys)
        return keys.error();
    QSet<QString> found;
    while (keys->next()) {
        const QString child = keys->value(0).toString();
        if (written.contains(child) || written.contains(keys->value(1).toString()))
            found.insert(child);
    }
    return QStringList(found.cbegin(), found.cend());
}

} // namespace

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
    QSet<QString> written;
    {
        const WrittenTables watch(SqlCipherDriver::of(m_context.db)->connection());
        if (auto done = sql::runScript(m_context.db, file.readAll()); !done)
            return done;
        written = watch.names();
    }
    const auto tables = tablesToCheck(m_context.db, written);
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        const auto lost = sql::value(
            m_context.db, u"SELECT count(*) FROM pragma_foreign_key_check(?)"_s, {table});
        if (!lost)
            return lost.error();
        if (lost->toInt() == 0)
            continue;
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
