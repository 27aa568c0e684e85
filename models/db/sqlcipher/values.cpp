// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/values.h"

#include "models/db/sqlcipher/sqlite3api.h"

#include <QDateTime>
#include <QStringDecoder>
#include <QUuid>

#include <limits>

namespace tarsus::sqlcipher {

namespace {

/// The value inside, without a copy; the caller has looked at the type.
template<typename T>
const T &held(const QVariant &value)
{
    return *static_cast<const T *>(value.constData());
}

std::size_t sizeOf(sqlite3_stmt *statement, int column)
{
    return static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
}

/// Cut to a whole number, and to the nearest end of the range if it is outside.
qint64 wholePart(double value)
{
    constexpr double beyond = 9223372036854775808.0; // 2^63, the first that does not fit
    if (value >= beyond)
        return std::numeric_limits<qint64>::max();
    return value < -beyond ? std::numeric_limits<qint64>::min() : static_cast<qint64>(value);
}

/// Qt writes these as NULL: a text that is null, a day that is none, and so on.
bool isNullInSql(const QVariant &value)
{
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString: return held<QString>(value).isNull();
    case QMetaType::QByteArray: return held<QByteArray>(value).isNull();
    case QMetaType::QDateTime: return !held<QDateTime>(value).isValid();
    case QMetaType::QDate: return held<QDate>(value).isNull();
    case QMetaType::QTime: return !held<QTime>(value).isValid();
    case QMetaType::QUuid: return held<QUuid>(value).isNull();
    default: return false;
    }
}

int bindText(sqlite3_stmt *statement, int index, const QString &text, QByteArray &kept)
{
    kept = text.toUtf8();
    return sqlite3_bind_text64(statement, index, kept.constData(),
                               static_cast<sqlite3_uint64>(kept.size()), SQLITE_STATIC,
                               SQLITE_UTF8);
}

int bindBlob(sqlite3_stmt *statement, int index, const QByteArray &blob, QByteArray &kept)
{
    kept = blob;
    return sqlite3_bind_blob64(statement, index, kept.constData(),
                               static_cast<sqlite3_uint64>(kept.size()), SQLITE_STATIC);
}

} // namespace

Cell cellOf(sqlite3_stmt *statement, int column)
{
    Cell cell;
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        cell.kind = Cell::Kind::Integer;
        cell.integer = sqlite3_column_int64(statement, column);
        break;
    case SQLITE_FLOAT:
        cell.kind = Cell::Kind::Real;
        cell.real = sqlite3_column_double(statement, column);
        break;
    case SQLITE_TEXT: {
        cell.kind = Cell::Kind::Text;
        const unsigned char *text = sqlite3_column_text(statement, column);
        cell.bytes = {reinterpret_cast<const char *>(text), sizeOf(statement, column)};
        break;
    }
    case SQLITE_BLOB: {
        cell.kind = Cell::Kind::Blob;
        const void *blob = sqlite3_column_blob(statement, column);
        cell.bytes = {static_cast<const char *>(blob), sizeOf(statement, column)};
        break;
    }
    default: break;
    }
    return cell;
}

QVariant toVariant(const Cell &cell, QSql::NumericalPrecisionPolicy policy)
{
    switch (cell.kind) {
    case Cell::Kind::Integer: return QVariant(cell.integer);
    case Cell::Kind::Real:
        if (policy == QSql::LowPrecisionInt32)
            return QVariant(static_cast<int>(wholePart(cell.real)));
        if (policy == QSql::LowPrecisionInt64)
            return QVariant(wholePart(cell.real));
        return QVariant(cell.real);
    case Cell::Kind::Text: return QVariant(toText(cell.bytes));
    case Cell::Kind::Blob:
        // Empty is not null, or saving it again would make it NULL.
        return cell.bytes.empty() ? QVariant(QByteArray("", 0))
                                  : QVariant(QByteArray(cell.bytes.data(),
                                                        static_cast<qsizetype>(cell.bytes.size())));
    case Cell::Kind::Null: break;
    }
    return QVariant(QMetaType::fromType<QString>());
}

int bind(sqlite3_stmt *statement, int index, const QVariant &value, QByteArray &kept)
{
    if (isNullInSql(value))
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::QString: return bindText(statement, index, held<QString>(value), kept);
    case QMetaType::QByteArray: return bindBlob(statement, index, held<QByteArray>(value), kept);
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Bool:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double: return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QDateTime:
        return bindText(statement, index, value.toDateTime().toString(Qt::ISODateWithMs), kept);
    case QMetaType::QTime:
        return bindText(statement, index, value.toTime().toString(u"hh:mm:ss.zzz"), kept);
    default: return bindText(statement, index, value.toString(), kept);
    }
}

QMetaType declaredType(const QString &declaration)
{
    using namespace Qt::StringLiterals;
    const auto is = [&declaration](QLatin1StringView name) {
        return declaration.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (is("integer"_L1) || is("int"_L1))
        return QMetaType::fromType<int>();
    if (is("double"_L1) || is("float"_L1) || is("real"_L1)
        || declaration.startsWith("numeric"_L1, Qt::CaseInsensitive))
        return QMetaType::fromType<double>();
    if (is("blob"_L1))
        return QMetaType::fromType<QByteArray>();
    if (is("boolean"_L1) || is("bool"_L1))
        return QMetaType::fromType<bool>();
    return QMetaType::fromType<QString>();
}

QMetaType storedType(int stored)
{
    switch (stored) {
    case SQLITE_INTEGER: return QMetaType::fromType<int>();
    case SQLITE_FLOAT: return QMetaType::fromType<double>();
    case SQLITE_TEXT: return QMetaType::fromType<QString>();
    case SQLITE_BLOB: return QMetaType::fromType<QByteArray>();
    default: return QMetaType();
    }
}

QString toText(std::string_view utf8)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (utf8.starts_with(byteOrderMark)) [[unlikely]] {
        // QString::fromUtf8() would take the mark away; what is stored comes back whole.
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        return decode(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
    }
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString toText(const char *utf8)
{
    return utf8 ? toText(std::string_view(utf8)) : QString();
}

} // namespace tarsus::sqlcipher
