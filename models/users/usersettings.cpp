// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/usersettings.h"

#include "models/core/access.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tarsus {

UserSettings::UserSettings(DataContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_person(m_context.access->personId())
{
    m_later.setSingleShot(true);
    m_later.setInterval(2s);
    connect(&m_later, &QTimer::timeout, this, &UserSettings::flush);
    auto query = sql::run(m_context.db, u"SELECT key, value FROM user_settings WHERE user_id = ?"_s,
                          {m_person});
    while (query && query->next())
        m_values.insert(query->value(0).toString(), query->value(1).toString());
}

UserSettings::~UserSettings()
{
    flush();
}

void UserSettings::setValue(const QString &key, const QString &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_changed.insert(key);
    m_later.start();
}

void UserSettings::flush()
{
    if (m_changed.isEmpty() || m_person == 0 || !m_context.db.isOpen())
        return;
    const QSet<QString> changed = std::exchange(m_changed, {});
    const auto written = sql::inTransaction(m_context, [&]() -> Result<> {
        for (const QString &key : changed) {
            const QString value = m_values.value(key);
            const auto done =
                value.isEmpty()
                    ? sql::run(m_context.db,
                               u"DELETE FROM main.user_settings WHERE user_id = ? AND key = ?"_s,
                               {m_person, key})
                    : sql::run(m_context.db,
                               u"INSERT INTO main.user_settings VALUES (?, ?, ?) "
                               "ON CONFLICT (user_id, key) DO UPDATE SET value = ?"_s,
                               {m_person, key, value, value});
            if (!done)
                return done.error();
        }
        return {};
    });
    if (!written && written.error().code == Error::Code::Busy) {
        m_changed += changed;
        m_later.start();
    }
}

} // namespace tarsus
