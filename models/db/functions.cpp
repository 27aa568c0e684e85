// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/functions.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/searchdeferral.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <QByteArray>
#include <QDateTime>

namespace tarsus {
namespace {

/// SQLITE_TRANSIENT without its old-style cast.
const auto copyIt =
    reinterpret_cast<sqlite3_destructor_type>(-1); // NOLINT(performance-no-int-to-ptr)

/// Runs `Convert` on a text argument; NULL stays NULL.
template<QString (*Convert)(const QString &)>
void convertText(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray converted =
        Convert(QString::fromUtf8(text, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, converted.constData(), static_cast<int>(converted.size()), copyIt);
}

template<QString (*Convert)(const QString &)>
bool add(sqlite3 *handle, const char *name)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    return sqlite3_create_function_v2(handle, name, 1, flags, nullptr, convertText<Convert>,
                                      nullptr, nullptr, nullptr)
           == SQLITE_OK;
}

void searchDeferred(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, SearchDeferral::isOn(sqlite3_context_db_handle(context)) ? 1 : 0);
}

bool addSearchDeferred(sqlite3 *handle)
{
    return sqlite3_create_function_v2(handle, "search_deferred", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS,
                                      nullptr, searchDeferred, nullptr, nullptr, nullptr)
           == SQLITE_OK;
}

/// As the schema has instants. The clinic's own clock takes its place (setClinicClock).
void clinicNow(sqlite3_context *context, int, sqlite3_value **)
{
    const auto *clock = static_cast<const Clock *>(sqlite3_user_data(context));
    const QDateTime now = clock ? clock->now() : QDateTime::currentDateTimeUtc();
    const QByteArray text = instantText(now).toLatin1();
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), copyIt);
}

} // namespace

bool setClinicClock(sqlite3 *handle, const Clock *clock)
{
    // SQLite hands the pointer back as it got it; clinicNow() only reads through it.
    return sqlite3_create_function_v2(handle, "clinic_now", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS,
                                      const_cast<Clock *>(clock), clinicNow, nullptr, nullptr,
                                      nullptr)
           == SQLITE_OK;
}

bool registerFunctions(sqlite3 *handle)
{
    return add<foldText>(handle, "fold_text") && add<digitsOf>(handle, "digits_of")
           && add<chipKey>(handle, "chip_key") && add<searchText>(handle, "search_text")
           && add<phoneKey>(handle, "phone_key") && addSearchDeferred(handle)
           && setClinicClock(handle, nullptr);
}

} // namespace tarsus
