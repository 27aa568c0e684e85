// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/clocksettings.h"

#include "models/db/sql.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ClockSettings)
};

constexpr QLatin1String hoursKey("working_hours");
constexpr QLatin1String holidaysKey("holidays");
constexpr QLatin1String targetsKey("referral_clocks");
constexpr int longestTarget = 400; ///< hours or days

QString compact(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

void readHours(const QJsonArray &days, WorkHours &hours)
{
    if (days.size() != static_cast<qsizetype>(hours.week.size()))
        return;
    for (size_t day = 0; day < hours.week.size(); ++day) {
        const auto spans = spansFromText(days.at(static_cast<qsizetype>(day)).toString());
        if (spans)
            hours.week.at(day) = *spans;
    }
}

void readTargets(const QJsonObject &all, ClockSettings &settings)
{
    settings.emergencyRoundTheClock = all.value("emergency_round_the_clock"_L1).toBool(true);
    for (auto row = settings.targets.begin(); row != settings.targets.end(); ++row) {
        const QJsonObject of = all.value(row.key()).toObject();
        for (const ReferralClock clock : referralClocks) {
            const QString text = of.value(clockWord(clock)).toString(); // "4 h" or "2 d"
            const int amount = text.section(u' ', 0, 0).toInt();
            if (amount > 0)
                row->at(static_cast<size_t>(clock)) = {amount, text.endsWith(u'd')};
        }
    }
}

QJsonObject targetsJson(const ClockSettings &settings)
{
    QJsonObject all{{u"emergency_round_the_clock"_s, settings.emergencyRoundTheClock}};
    for (auto row = settings.targets.cbegin(); row != settings.targets.cend(); ++row) {
        QJsonObject of;
        for (const ReferralClock clock : referralClocks) {
            const ClockTarget &target = row->at(static_cast<size_t>(clock));
            of.insert(clockWord(clock), QString(QString::number(target.amount)
                                                % (target.inDays ? u" d"_s : u" h"_s)));
        }
        all.insert(row.key(), of);
    }
    return all;
}

} // namespace

Result<ClockSettings> readClockSettings(const QSqlDatabase &db)
{
    auto rows = sql::run(db, u"SELECT key, value FROM settings WHERE key IN (?, ?, ?)"_s,
                         {QString(hoursKey), QString(holidaysKey), QString(targetsKey)});
    if (!rows)
        return rows.error();
    ClockSettings settings;
    while (rows->next()) {
        const QString key = rows->value(0).toString();
        const QJsonDocument json = QJsonDocument::fromJson(rows->value(1).toString().toUtf8());
        if (key == hoursKey) {
            readHours(json.array(), settings.hours);
        } else if (key == holidaysKey) {
            const QJsonObject days = json.object();
            for (auto it = days.begin(); it != days.end(); ++it) {
                if (const QDate day = QDate::fromString(it.key(), Qt::ISODate); day.isValid())
                    settings.hours.holidays.insert(day, it.value().toString());
            }
        } else {
            readTargets(json.object(), settings);
        }
    }
    return settings;
}

Result<> writeClockSettings(const QSqlDatabase &db, const ClockSettings &settings)
{
    QJsonArray days;
    for (const QList<WorkSpan> &day : settings.hours.week)
        days.append(spansText(day));
    QJsonObject holidays;
    for (auto it = settings.hours.holidays.cbegin(); it != settings.hours.holidays.cend(); ++it)
        holidays.insert(it.key().toString(Qt::ISODate), it.value());
    const std::pair<QLatin1String, QString> values[]{{hoursKey, compact(days)},
                                                     {holidaysKey, compact(holidays)},
                                                     {targetsKey, compact(targetsJson(settings))}};
    for (const auto &[key, value] : values) {
        auto done = sql::run(db,
                             u"INSERT INTO main.settings (key, value) VALUES (?, ?) "
                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                             {QString(key), value});
        if (!done)
            return done.error();
    }
    return {};
}

Result<> checkClockSettings(const ClockSettings &settings)
{
    if (auto open = checkHours(settings.hours); !open)
        return open;
    for (const auto &row : settings.targets) {
        for (const ClockTarget &target : row) {
            if (target.amount < 1 || target.amount > longestTarget) {
                return Error{Error::Code::Invalid,
                             Text::tr("A promise is between 1 and %1 hours or working days.")
                                 .arg(longestTarget),
                             {},
                             u"targets"_s};
            }
        }
    }
    return {};
}

} // namespace tarsus
