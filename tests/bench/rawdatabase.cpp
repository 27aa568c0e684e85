// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawdatabase.h"

#include "models/db/functions.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>

namespace tarsus::bench {
namespace {

constexpr char settings[] = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                            "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
                            "PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON;"
                            "PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -16384;";

/// x'…' of key and salt: SQLCipher's form of a raw key.
bool giveKey(sqlite3 *handle, const SqlCipherKeyView &view)
{
    std::array<char, 100> text{};
    std::size_t place = 0;
    const auto add = [&](std::span<const std::byte> bytes) {
        for (const std::byte byte : bytes) {
            std::snprintf(text.data() + place, 3, "%02x", std::to_integer<unsigned>(byte));
            place += 2;
        }
    };
    text.at(place++) = 'x';
    text.at(place++) = '\'';
    add(view.key);
    add(view.salt);
    text.at(place++) = '\'';
    const int code = sqlite3_key_v2(handle, "main", text.data(), static_cast<int>(place));
    text.fill('\0');
    return code == SQLITE_OK;
}

/// The functions of the audit trail, which find that nothing changed: what is put straight to the
/// file is measured without a trail, and leaves the clinic's as it is.
bool silenceTrail(sqlite3 *handle)
{
    constexpr std::array names{"audit_created", "audit_removed",   "audit_changed",  "audit_now",
                               "audit_person",  "audit_session",   "audit_hash",     "audit_mac",
                               "audit_signer",  "audit_signature", "audit_next_key", "audit_sealed",
                               "audit_event"};
    return std::ranges::all_of(names, [handle](const char *name) {
        return sqlite3_create_function_v2(
                   handle, name, -1, SQLITE_UTF8 | SQLITE_INNOCUOUS, nullptr,
                   [](sqlite3_context *context, int, sqlite3_value **) {
                       sqlite3_result_null(context);
                   },
                   nullptr, nullptr, nullptr)
               == SQLITE_OK;
    });
}

int bind(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (value.isNull() && value.typeId() != QMetaType::QString)
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool: return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double: return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(statement, index, bytes.constData(),
                                 static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, index, text.constData(), static_cast<int>(text.size()),
                                 SQLITE_TRANSIENT);
    }
    }
}

} // namespace

std::unique_ptr<RawDatabase> RawDatabase::open(const QString &file, const SqlCipherKeyProvider *key)
{
    std::unique_ptr<RawDatabase> database(new RawDatabase);
    if (sqlite3_open_v2(QFile::encodeName(file).constData(), &database->m_handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr)
        != SQLITE_OK)
        return nullptr;
    sqlite3 *handle = database->m_handle;
    if (key && !key->useKey([&](const SqlCipherKeyView &view) { return giveKey(handle, view); }))
        return nullptr;
    if (!registerFunctions(handle) || !silenceTrail(handle) || !database->execute(settings))
        return nullptr;
    return database;
}

RawDatabase::~RawDatabase()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

bool RawDatabase::execute(const char *script)
{
    return sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr) == SQLITE_OK;
}

sqlite3_stmt *RawDatabase::statement(const QString &sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement) {
        const QByteArray text = sql.toUtf8();
        sqlite3_prepare_v2(m_handle, text.constData(), static_cast<int>(text.size()), &statement,
                           nullptr);
    }
    return statement;
}

qint64 RawDatabase::run(const QString &sql, const QVariantList &values)
{
    sqlite3_stmt *prepared = statement(sql);
    if (!prepared)
        return -1;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (bind(prepared, static_cast<int>(i) + 1, values.at(i)) != SQLITE_OK)
            return -1;
    }
    qint64 rows = 0;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(prepared)) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(prepared); ++column) {
            switch (sqlite3_column_type(prepared, column)) {
            case SQLITE_INTEGER: m_read += sqlite3_column_int64(prepared, column); break;
            case SQLITE_FLOAT: m_read += 8; break;
            case SQLITE_NULL: break;
            default:
                if (sqlite3_column_blob(prepared, column))
                    m_read += sqlite3_column_bytes(prepared, column);
            }
        }
    }
    sqlite3_reset(prepared);
    return code == SQLITE_DONE ? rows : -1;
}

} // namespace tarsus::bench
