// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/clinicsettings.h"

#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {

Result<QString> readSetting(const QSqlDatabase &db, const char *key)
{
    const auto value =
        sql::value(db, u"SELECT value FROM settings WHERE key = ?"_s, {QString::fromLatin1(key)});
    if (!value)
        return value.error();
    return value->toString();
}

Result<> writeSetting(const QSqlDatabase &db, const char *key, const QString &value)
{
    const auto done = sql::run(db,
                               u"INSERT INTO settings (key, value) VALUES (?, ?) "
                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                               {QString::fromLatin1(key), value});
    if (!done)
        return done.error();
    return {};
}

} // namespace tarsus
