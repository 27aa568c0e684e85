// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/connectoptions.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSqlCipherOptions, "tarsus.sqlcipher")

namespace tarsus::sqlcipher {

namespace {

constexpr int KeptExpressions = 25;
constexpr int SmallestPage = 512;
constexpr int LargestPage = 65536;

bool isPageSize(int size)
{
    return size >= SmallestPage && size <= LargestPage && (size & (size - 1)) == 0;
}

/// The name without the driver's own, so that QSQLITE's options mean the same.
QStringView baseName(QStringView name)
{
    for (const QLatin1StringView prefix : {"QSQLCIPHER_"_L1, "QSQLITE_"_L1}) {
        if (name.startsWith(prefix))
            return name.sliced(prefix.size());
    }
    return {};
}

} // namespace

ConnectOptions ConnectOptions::parse(const QString &text)
{
    ConnectOptions options;
    const auto parts = QStringView(text).split(u';', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const QStringView name = (equals < 0 ? part : part.first(equals)).trimmed();
        const QStringView key = baseName(name);
        bool isNumber = false;
        const int number = equals < 0 ? 0 : part.sliced(equals + 1).trimmed().toInt(&isNumber);

        if (key == "PLAIN"_L1 && name.startsWith("QSQLCIPHER_"_L1))
            options.plain = true;
        else if (key == "OPEN_READONLY"_L1)
            options.readOnly = true;
        else if (key == "OPEN_URI"_L1)
            options.uri = true;
        else if (key == "NO_USE_EXTENDED_RESULT_CODES"_L1)
            options.extendedCodes = false;
        else if (key == "BUSY_TIMEOUT"_L1 && isNumber)
            options.busyTimeout = number;
        else if (key == "ENABLE_REGEXP"_L1 && (equals < 0 || isNumber))
            options.regularExpressions = number > 0 ? number : KeptExpressions;
        else if (key == "KEPT_STATEMENTS"_L1 && isNumber && number >= 0)
            options.keptStatements = number;
        else if (key == "PAGE_SIZE"_L1 && isNumber && isPageSize(number))
            options.pageSize = number;
        else if (!name.isEmpty())
            qCWarning(lcSqlCipherOptions).noquote() << "Connect option not understood:" << part;
    }
    return options;
}

} // namespace tarsus::sqlcipher
