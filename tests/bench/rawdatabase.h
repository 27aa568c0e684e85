// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/sqlcipher/sqlcipherkey.h"

#include <QString>
#include <QVariant>

#include <map>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace tarsus::bench {

/// SQLCipher's C API with nothing of ours between: what our figures are compared with. Set up like
/// a connection of the program (cache, log, durability), each statement prepared once.
class RawDatabase
{
public:
    /// Without a key the file is not encrypted. Null where it does not open.
    static std::unique_ptr<RawDatabase> open(const QString &file, const SqlCipherKeyProvider *key);
    ~RawDatabase();

    /// Runs a statement, reads every column of every row as what it is, and returns the number of
    /// rows; -1 where it failed.
    qint64 run(const QString &sql, const QVariantList &values = {});
    /// Several statements without values, not kept.
    bool execute(const char *script);
    sqlite3 *handle() const { return m_handle; }

private:
    RawDatabase() = default;

    sqlite3_stmt *statement(const QString &sql);

    sqlite3 *m_handle = nullptr;
    std::map<QString, sqlite3_stmt *> m_statements;
    qint64 m_read = 0; ///< bytes, so that no reading is optimised away
};

} // namespace tarsus::bench
