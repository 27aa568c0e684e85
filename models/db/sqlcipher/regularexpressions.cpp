// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/regularexpressions.h"

#include "models/db/sqlcipher/sqlite3api.h"
#include "models/db/sqlcipher/values.h"

#include <QCache>
#include <QRegularExpression>

namespace tarsus::sqlcipher {

namespace {

using Expressions = QCache<QString, QRegularExpression>;

QString argument(sqlite3_value *value)
{
    return toText(reinterpret_cast<const char *>(sqlite3_value_text(value)));
}

/// X REGEXP Y calls regexp(Y, X).
void onRegexp(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QString pattern = argument(arguments[0]);
    const QString text = argument(arguments[1]);
    auto *kept = static_cast<Expressions *>(sqlite3_user_data(context));
    QRegularExpression expression;
    if (const QRegularExpression *known = kept->object(pattern)) {
        expression = *known;
    } else {
        expression = QRegularExpression(pattern, QRegularExpression::DontCaptureOption);
        expression.optimize();
        kept->insert(pattern, new QRegularExpression(expression));
    }
    sqlite3_result_int(context, expression.isValid() && text.contains(expression) ? 1 : 0);
}

void onClose(void *kept)
{
    delete static_cast<Expressions *>(kept);
}

} // namespace

void addRegexpOperator(sqlite3 *connection, int kept)
{
    sqlite3_create_function_v2(connection, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                               new Expressions(kept), &onRegexp, nullptr, nullptr, &onClose);
}

} // namespace tarsus::sqlcipher
