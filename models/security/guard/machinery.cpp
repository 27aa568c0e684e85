// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/guard/machinery.h"

#include "models/db/migrator.h"
#include "models/db/sql.h"

#include <QRegularExpression>

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// An ending: `_k` and 128 bits.
const QString endingPattern = u"_k[0-9a-f]{32}"_s;

struct Item
{
    QString type;
    QString name;
    QString sql;
};

/// Triggers, and the views that only triggers read.
Result<QList<Item>> items(const QSqlDatabase &db)
{
    auto rows =
        sql::run(db, u"SELECT type, name, sql FROM main.sqlite_schema "
                     "WHERE type = 'trigger' OR (type = 'view' AND name GLOB 'search_*_texts*') "
                     "ORDER BY type, name"_s);
    if (!rows)
        return rows.error();
    QList<Item> found;
    while (rows->next()) {
        found.append(
            {rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()});
    }
    return found;
}

/// Makes every item anew with its name, and the names of views that it reads, passed through
/// `rename`.
template<typename Rename>
Result<> renameAll(const DataContext &context, Rename rename)
{
    const auto found = items(context.db);
    if (!found)
        return found.error();
    QString script;
    QStringList made;
    for (const Item &item : *found) {
        const QString kind = item.type == "view"_L1 ? u"VIEW"_s : u"TRIGGER"_s;
        script += u"DROP "_s % kind % u" main."_s % item.name % u";\n"_s;
    }
    for (const char *type : {"view", "trigger"}) {
        for (const Item &item : *found) {
            if (item.type != QLatin1String(type))
                continue;
            QString text = item.sql;
            for (const Item &other : *found) {
                const bool named = other.name == item.name || other.type == "view"_L1;
                if (named) {
                    text.replace(QRegularExpression(u"\\b"_s % other.name % u"\\b"_s),
                                 rename(other.name));
                }
            }
            script += text % u";\n"_s;
        }
    }
    return sql::inTransaction(context, [&] { return sql::runScript(context.db, script.toUtf8()); });
}

} // namespace

QByteArray Machinery::randomName()
{
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return 'k' + QByteArray(reinterpret_cast<const char *>(bytes.data()), bytes.size()).toHex();
}

Result<QString> Machinery::secretOf(const QSqlDatabase &db)
{
    const auto name = sql::value(
        db, u"SELECT name FROM main.sqlite_schema WHERE type = 'trigger' AND "
            "name GLOB '*_k[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]*' "
            "LIMIT 1"_s);
    if (!name)
        return name.error();
    const QString text = name->toString();
    return text.isEmpty() ? QString() : text.last(34);
}

Result<bool> Machinery::isReady(const QSqlDatabase &db)
{
    const Migrator migrator({db});
    const auto version = migrator.currentVersion();
    if (!version)
        return version.error();
    const auto secret = secretOf(db);
    if (!secret)
        return secret.error();
    return *version == migrator.newestVersion() && !secret->isEmpty();
}

Result<> Machinery::bringUpToDate(const DataContext &context,
                                  const std::function<void(int)> &stepDone)
{
    if (auto shown = showNames(context); !shown)
        return shown;
    if (auto migrated = Migrator(context).upgrade(stepDone); !migrated)
        return migrated;
    return hideNames(context);
}

Result<> Machinery::hideNames(const DataContext &context)
{
    const auto known = secretOf(context.db);
    if (!known)
        return known.error();
    const auto plain = sql::value(context.db,
                                  u"SELECT count(*) FROM main.sqlite_schema "
                                  "WHERE type = 'trigger' AND substr(name, -34) <> ?"_s,
                                  {*known});
    if (!plain)
        return plain.error();
    if (plain->toInt() == 0)
        return {};
    const QString ending =
        known->isEmpty() ? QString(u'_' % QString::fromLatin1(randomName())) : *known;
    return renameAll(context, [&](const QString &name) {
        return name.endsWith(ending) ? name : QString(name % ending);
    });
}

Result<> Machinery::showNames(const DataContext &context)
{
    static const QRegularExpression ending(endingPattern % u'$');
    return renameAll(context, [&](QString name) { return name.remove(ending); });
}

} // namespace tarsus
