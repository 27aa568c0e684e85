// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/searchdeferral.h"

#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <QSqlDatabase>

namespace tarsus {
namespace {

constexpr char noteName[] = "tarsus.search-deferral";

} // namespace

SearchDeferral::SearchDeferral(const QSqlDatabase &db)
    : m_handle(nullptr)
{
    if (const SqlCipherDriver *driver = SqlCipherDriver::of(db))
        m_handle = driver->connection();
    if (m_handle)
        sqlite3_set_clientdata(m_handle, noteName, m_handle, nullptr);
}

SearchDeferral::~SearchDeferral()
{
    if (m_handle)
        sqlite3_set_clientdata(m_handle, noteName, nullptr, nullptr);
}

bool SearchDeferral::isOn(sqlite3 *handle)
{
    return sqlite3_get_clientdata(handle, noteName) != nullptr;
}

} // namespace tarsus
