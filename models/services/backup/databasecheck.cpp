// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/backup/databasecheck.h"

#include "models/db/sql.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tarsus::databasecheck {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::DatabaseCheck)
};

Error damaged(const QSqlDatabase &db, const QString &detail)
{
    return {Error::Code::NotAClinic,
            Text::tr("The file %1 is damaged. Stop working with it and restore the newest backup "
                     "into a new folder.")
                .arg(QFileInfo(db.databaseName()).fileName()),
            detail};
}

/// A pragma that says nothing, or "ok", where all is well.
Result<> expectSilence(const QSqlDatabase &db, const QString &pragma)
{
    auto complaints = sql::run(db, u"PRAGMA "_s % pragma);
    if (!complaints)
        return complaints.error();
    if (!complaints->next() || complaints->value(0).toString() == "ok"_L1)
        return {};
    return damaged(db, pragma);
}

} // namespace

Result<> check(const QSqlDatabase &db)
{
    for (const QString &pragma :
         {u"cipher_integrity_check"_s, u"integrity_check(1)"_s, u"foreign_key_check"_s}) {
        if (auto silent = expectSilence(db, pragma); !silent)
            return silent;
    }
    return {};
}

Result<QMap<QString, qint64>> counts(const QSqlDatabase &db)
{
    auto tables = sql::run(db, u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                               "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' "
                               "ORDER BY name"_s);
    if (!tables)
        return tables.error();
    QStringList names;
    while (tables->next())
        names.append(tables->value(0).toString());
    QMap<QString, qint64> result;
    for (const QString &name : std::as_const(names)) {
        // The name comes out of the schema that our own migrations made.
        const auto count = sql::value(db, u"SELECT count(*) FROM \""_s % name % u'"');
        if (!count)
            return count.error();
        result.insert(name, count->toLongLong());
    }
    return result;
}

Result<> checkFilms(const QSqlDatabase &records, const QSqlDatabase &films)
{
    const auto made = sql::value(
        films, u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'films'"_s);
    if (!made)
        return made.error();
    QSet<QByteArray> known;
    if (made->toInt() > 0) { // made with the first film
        auto hashes = sql::run(films, u"SELECT hash FROM films"_s);
        if (!hashes)
            return hashes.error();
        while (hashes->next())
            known.insert(hashes->value(0).toByteArray());
    }
    auto named = sql::run(records, u"SELECT DISTINCT file_hash FROM xray_logs "
                                   "UNION SELECT file_hash FROM documents"_s);
    if (!named)
        return named.error();
    while (named->next()) {
        if (!known.contains(named->value(0).toByteArray()))
            return damaged(films, u"a film is missing"_s);
    }
    return {};
}

} // namespace tarsus::databasecheck
