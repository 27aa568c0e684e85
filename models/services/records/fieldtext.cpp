// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/records/fieldtext.h"

#include "models/core/clock.h"
#include "models/core/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::FieldText)
};

Error invalid(const Field &field, const QString &text)
{
    return {Error::Code::Invalid, text.arg(field.title()), {}, QLatin1String(field.column)};
}

Result<QVariant> dayFromText(const Field &field, const QString &text)
{
    QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() && text.size() > 10 && text.at(10) == u'T') // a moment: its day
        day = QDate::fromString(text.first(10), Qt::ISODate);
    if (!day.isValid())
        return invalid(field, Words::tr("%1 is not a day. Write it as 2026-03-01."));
    return QVariant(day);
}

Result<QVariant> instantFrom(const Field &field, const QString &text, const QTimeZone &zone)
{
    QDateTime moment;
    if (const QDate day = QDate::fromString(text, Qt::ISODate);
        day.isValid() && text.size() == 10) {
        moment = day.startOfDay(zone);
    } else {
        QString iso = text;
        if (iso.size() > 10 && iso.at(10) == u' ')
            iso[10] = u'T';
        moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
        if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
            moment = QDateTime(moment.date(), moment.time(), zone);
    }
    if (!moment.isValid())
        return invalid(field,
                       Words::tr("%1 is not a date and time. Write it as 2026-03-01T09:30, or with "
                                 "its offset as 2026-03-01T09:30:00Z."));
    return QVariant(moment.toUTC());
}

Result<QVariant> booleanFromText(const Field &field, const QString &text)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"y"_s, u"1"_s, u"ja"_s, u"j"_s, u"x"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"nein"_s};
    const QString word = foldText(text);
    if (yes.contains(word))
        return QVariant(true);
    if (no.contains(word))
        return QVariant(false);
    return invalid(field, Words::tr("%1 is either true or false."));
}

template<typename Number>
Result<QVariant> numberFromText(const Field &field, const QString &text,
                                Number (QLocale::*read)(const QString &, bool *) const)
{
    bool ok = false;
    const Number number = (QLocale::c().*read)(text, &ok);
    if (!ok)
        return invalid(field, Words::tr("%1 is not a number."));
    return QVariant::fromValue(number);
}

} // namespace

Result<QVariant> valueFromText(const Field &field, const QString &text, const QTimeZone &zone)
{
    const QString trimmed = text.trimmed();
    switch (field.type) {
    case FieldType::Date: return trimmed.isEmpty() ? QVariant() : dayFromText(field, trimmed);
    case FieldType::Instant:
        return trimmed.isEmpty() ? QVariant() : instantFrom(field, trimmed, zone);
    case FieldType::Boolean:
        return trimmed.isEmpty() ? QVariant(false) : booleanFromText(field, trimmed);
    case FieldType::Integer: return numberFromText<qlonglong>(field, trimmed, &QLocale::toLongLong);
    case FieldType::Decimal:
        return trimmed.isEmpty() ? QVariant()
                                 : numberFromText<double>(field, trimmed, &QLocale::toDouble);
    case FieldType::Bytes: return invalid(field, Words::tr("%1 is made by the program."));
    case FieldType::LongText: return QVariant(text);
    case FieldType::Text:
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Choice:
    case FieldType::Reference: break;
    }
    return QVariant(trimmed);
}

QJsonValue jsonFromValue(const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Date:
        return value.isNull() ? QJsonValue(QJsonValue::Null)
                              : QJsonValue(value.toDate().toString(Qt::ISODate));
    case FieldType::Instant:
        return value.isNull() ? QJsonValue(QJsonValue::Null)
                              : QJsonValue(instantText(value.toDateTime()));
    case FieldType::Boolean: return value.toBool();
    case FieldType::Integer:
    case FieldType::Reference:
        return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value.toLongLong());
    case FieldType::Decimal:
        return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value.toDouble());
    case FieldType::Bytes: return QJsonValue(QJsonValue::Undefined);
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Choice: break;
    }
    return value.toString();
}

} // namespace tarsus
