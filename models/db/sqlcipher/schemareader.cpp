// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/schemareader.h"

#include "models/db/sqlcipher/sqlite3api.h"
#include "models/db/sqlcipher/values.h"

#include <QSqlField>

#include <memory>

using namespace Qt::StringLiterals;

namespace tarsus::sqlcipher {

namespace {

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Statement prepared(sqlite3 *connection, const QString &text)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = text.toUtf8();
    sqlite3_prepare_v2(connection, utf8.constData(), static_cast<int>(utf8.size() + 1), &statement,
                       nullptr);
    return Statement(statement);
}

bool hasRow(const Statement &statement)
{
    return statement && sqlite3_step(statement.get()) == SQLITE_ROW;
}

QString text(const Statement &statement, int column)
{
    return toText(cellOf(statement.get(), column).bytes);
}

QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
    case u'`': return opening;
    case u'[': return u']';
    default: return {};
    }
}

/// Where schema and table part: the first dot outside of quotes, or -1.
qsizetype separator(QStringView name)
{
    QChar closing;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (!closing.isNull()) {
            if (c == closing)
                closing = QChar();
        } else if (c == u'.') {
            return i;
        } else {
            closing = closingQuote(c);
        }
    }
    return -1;
}

QString quotedPart(QStringView part)
{
    if (isQuoted(part))
        return part.toString();
    QString inner = part.toString();
    inner.replace(u'"', "\"\""_L1);
    return u'"' + inner + u'"';
}

/// A text in single quotes without them; anything else as it stands.
QString defaultValue(const QString &declared)
{
    const qsizetype end = declared.lastIndexOf(u'\'');
    return declared.startsWith(u'\'') && end > 0 ? declared.sliced(1, end - 1) : declared;
}

} // namespace

bool isQuoted(QStringView name)
{
    return name.size() > 2 && !closingQuote(name.front()).isNull()
           && name.back() == closingQuote(name.front());
}

QString quoted(const QString &name, bool parts)
{
    if (name.isEmpty())
        return name;
    const qsizetype dot = separator(name);
    if (dot > 0) {
        const QStringView left = QStringView(name).first(dot);
        const QStringView right = QStringView(name).sliced(dot + 1);
        if (parts || isQuoted(left) || isQuoted(right))
            return quotedPart(left) + u'.' + quotedPart(right);
    }
    return quotedPart(name);
}

QStringList tableNames(sqlite3 *connection, QSql::TableType type)
{
    QStringList names;
    if (type & (QSql::Tables | QSql::Views)) {
        const Statement list =
            prepared(connection, u"SELECT name FROM sqlite_schema WHERE (type = 'table' AND ?1) OR "
                                 u"(type = 'view' AND ?2) "
                                 "UNION ALL SELECT name FROM sqlite_temp_schema "
                                 "WHERE (type = 'table' AND ?1) OR (type = 'view' AND ?2)"_s);
        if (list) {
            sqlite3_bind_int(list.get(), 1, type & QSql::Tables ? 1 : 0);
            sqlite3_bind_int(list.get(), 2, type & QSql::Views ? 1 : 0);
        }
        while (hasRow(list))
            names.append(text(list, 0));
    }
    if (type & QSql::SystemTables)
        names.append(u"sqlite_master"_s);
    return names;
}

QSqlIndex tableFields(sqlite3 *connection, const QString &table, const QString &shownName,
                      Fields which)
{
    enum Column { Name = 1, Type, NotNull, Default, PrimaryKey };

    const qsizetype dot = separator(table);
    const QString schema =
        dot > 0 ? QString(quotedPart(QStringView(table).first(dot)) + u'.') : QString();
    const QStringView name = QStringView(table).sliced(dot > 0 ? dot + 1 : 0);
    const Statement info = prepared(
        connection, QString(u"PRAGMA "_s + schema + u"table_info("_s + quotedPart(name) + u')'));

    QSqlIndex fields;
    while (hasRow(info)) {
        const bool isKey = sqlite3_column_int(info.get(), PrimaryKey) != 0;
        if (which == Fields::PrimaryKey && !isKey)
            continue;
        const QString type = text(info, Type);
        QSqlField field(text(info, Name), declaredType(type), shownName);
        // Only this very word makes the row id: "INT PRIMARY KEY" does not.
        field.setAutoValue(isKey && type.compare("integer"_L1, Qt::CaseInsensitive) == 0);
        field.setRequired(sqlite3_column_int(info.get(), NotNull) != 0);
        field.setDefaultValue(defaultValue(text(info, Default)));
        fields.append(field);
    }
    return fields;
}

} // namespace tarsus::sqlcipher
