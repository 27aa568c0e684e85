// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/clinicsettings.h"

#include "models/db/sql.h"
#include "models/security/keyfile.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ClinicDetails)
};

constexpr qsizetype longestName = 200;
constexpr qsizetype longestLanguage = 12;

} // namespace

QString recoveryKeyText(const RecoverySlot &slot)
{
    QByteArray keys;
    for (const auto &key : {slot.publicKeys.box, slot.publicKeys.sign})
        keys.append(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
    return QString::fromLatin1(keys.toBase64());
}

Result<QString> readSetting(const QSqlDatabase &db, const char *key)
{
    const auto value =
        sql::value(db, u"SELECT value FROM settings WHERE key = ?"_s, {QString::fromLatin1(key)});
    if (!value)
        return value.error();
    return value->toString();
}

Result<> writeSetting(const QSqlDatabase &db, const char *key, const QString &value)
{
    const auto done = sql::run(db,
                               u"INSERT INTO main.settings (key, value) VALUES (?, ?) "
                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                               {QString::fromLatin1(key), value});
    if (!done)
        return done.error();
    return {};
}

Result<> checkDetails(const ClinicDetails &details)
{
    if (details.name.trimmed().isEmpty()) {
        return Error{
            Error::Code::Invalid, Text::tr("The clinic needs a name."), {}, u"clinic_name"_s};
    }
    if (details.name.size() > longestName) {
        return Error{Error::Code::Invalid,
                     Text::tr("The name is too long: at most %n characters.", nullptr,
                              static_cast<int>(longestName)),
                     {},
                     u"clinic_name"_s};
    }
    if (!QTimeZone::isTimeZoneIdAvailable(details.timeZone)) {
        return Error{Error::Code::Invalid,
                     Text::tr("Please choose a time zone from the list."),
                     {},
                     u"time_zone"_s};
    }
    if (details.language.size() > longestLanguage) {
        return Error{Error::Code::Invalid,
                     Text::tr("Please choose a language from the list."),
                     {},
                     u"language"_s};
    }
    return {};
}

Result<ClinicDetails> readDetails(const QSqlDatabase &db)
{
    ClinicDetails details;
    QString zone;
    const std::pair<const char *, QString *> places[]{{setting::clinicName, &details.name},
                                                      {setting::timeZone, &zone},
                                                      {setting::language, &details.language}};
    for (const auto &[key, place] : places) {
        const auto value = readSetting(db, key);
        if (!value)
            return value.error();
        *place = *value;
    }
    details.timeZone = zone.toLatin1();
    return details;
}

Result<> writeDetails(const QSqlDatabase &db, const ClinicDetails &details)
{
    const std::pair<const char *, QString> values[]{
        {setting::clinicName, details.name},
        {setting::timeZone, QString::fromLatin1(details.timeZone)},
        {setting::language, details.language}};
    for (const auto &[key, value] : values) {
        if (auto written = writeSetting(db, key, value); !written)
            return written;
    }
    return {};
}

} // namespace tarsus
