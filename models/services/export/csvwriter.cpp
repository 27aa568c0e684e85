// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/export/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus::csvwriter {
namespace {

/// Spreadsheets keep so many digits of a number.
constexpr qsizetype longestNumber = 11;

bool isLongNumber(const QString &text)
{
    return text.size() > longestNumber
           && std::ranges::all_of(text, [](QChar letter) { return letter.isDigit(); });
}

QString defused(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    if (!text.isEmpty() && (dangerous.contains(text.front()) || isLongNumber(text)))
        return u'\'' + text;
    return text;
}

QString quoted(QString text)
{
    const bool plain =
        std::ranges::none_of(text, [](QChar letter) { return u",;\"\r\n\t"_s.contains(letter); });
    if (plain && text.trimmed() == text)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString field(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return value.toVariant().toString();
    case QJsonValue::String: return quoted(defused(value.toString()));
    case QJsonValue::Array:
        return quoted(
            QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Object:
        return quoted(
            QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

QByteArray head(const QStringList &columns)
{
    return QByteArray("\xEF\xBB\xBF") + columns.join(u',').toUtf8() + "\r\n";
}

QByteArray row(const QStringList &columns, const QJsonObject &record)
{
    QStringList fields;
    for (const QString &column : columns)
        fields.append(field(record.value(column)));
    return fields.join(u',').toUtf8() + "\r\n";
}

} // namespace tarsus::csvwriter
