// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/sqlcipher/sqlcipherkey.h"

#include <QSqlDatabase>

#include <memory>

namespace tarsus {

/// Which of a clinic's two files a connection is for: SQLite's application_id says so in the file.
enum class FileKind : quint32 {
    Records = 0x54525352, ///< clinic.db
    Films = 0x54525346,   ///< films.db, with 64 KiB pages
};

/// One open connection to an encrypted file, for the thread that opened it; closed at its end.
/// Every connection of the program is opened here, so each has the same guards: foreign keys,
/// write-ahead log with full sync, recursive triggers, secure delete, lowered limits, our
/// functions.
class Connection
{
public:
    struct Options
    {
        FileKind kind = FileKind::Records;
        bool create = false; ///< else a missing file is an error
        bool readOnly = false;
    };

    /// NotAClinic where the file is no such file, damaged, or the key does not fit.
    static Result<Connection>
    open(const QString &file, std::shared_ptr<const SqlCipherKeyProvider> key, Options options);

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    QSqlDatabase database() const;
    bool isOpen() const { return !m_name.isEmpty(); }
    void close();

private:
    explicit Connection(QString name);

    QString m_name;
};

} // namespace tarsus
