// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tarsus::sqlcipher {

/// What QSqlDatabase::setConnectOptions() said: NAME or NAME=VALUE, parted by ';'.
/// The names of Qt's own driver (QSQLITE_…) mean the same here.
struct ConnectOptions
{
    bool plain = false;        ///< QSQLCIPHER_PLAIN
    bool readOnly = false;     ///< QSQLCIPHER_OPEN_READONLY
    bool uri = false;          ///< QSQLCIPHER_OPEN_URI
    bool extendedCodes = true; ///< off by QSQLCIPHER_NO_USE_EXTENDED_RESULT_CODES
    /// QSQLCIPHER_ENABLE_REGEXP: the operator REGEXP, with so many expressions kept
    /// compiled (=NUMBER, else 25); 0: there is none.
    int regularExpressions = 0;
    int busyTimeout = 5000; ///< QSQLCIPHER_BUSY_TIMEOUT, milliseconds
    /// QSQLCIPHER_KEPT_STATEMENTS: so many statements that no query uses stay prepared for the next
    /// query with the same text. One whose table is gone meanwhile then fails in exec(), where
    /// Qt's own driver has it fail in prepare(): hence 0 unless told.
    int keptStatements = 0;
    /// QSQLCIPHER_PAGE_SIZE, bytes; 0: SQLCipher's own. An encrypted file that was
    /// made with another size than 4096 needs it every time it is opened.
    int pageSize = 0;

    /// Options that are not known are named in a warning and passed over.
    static ConnectOptions parse(const QString &text);
};

} // namespace tarsus::sqlcipher
