// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/signalment.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

int fullMonths(const QDate &born, const QDate &on)
{
    const int months = (on.year() - born.year()) * 12 + on.month() - born.month();
    return on.day() < born.day() ? months - 1 : months;
}

} // namespace

QString Signalment::age(const QDate &born, const QString &precision, const QDate &on)
{
    if (!born.isValid() || born > on)
        return {};
    const auto days = static_cast<int>(born.daysTo(on));
    const int months = fullMonths(born, on);
    const bool rough = precision == "year"_L1 || precision == "estimated"_L1;
    QString text;
    if (months >= 24 && (rough || months >= 120 || months % 12 == 0))
        text = tr("%1 y").arg(months / 12);
    else if (months >= 24)
        text = tr("%1 y %2 m").arg(months / 12).arg(months % 12);
    else if (months >= 4 || precision != "day"_L1)
        text = tr("%n month(s)", nullptr, months);
    else if (days >= 14)
        text = tr("%n week(s)", nullptr, days / 7);
    else
        text = tr("%n day(s)", nullptr, days);
    return rough ? tr("about %1").arg(text) : text;
}

QString Signalment::sex(const QString &sex, const QString &neuterState)
{
    const bool neutered = neuterState == "neutered"_L1;
    const bool intact = neuterState == "intact"_L1;
    if (sex == "female"_L1)
        return neutered ? tr("female, neutered") : intact ? tr("female, intact") : tr("female");
    if (sex == "male"_L1)
        return neutered ? tr("male, neutered") : intact ? tr("male, intact") : tr("male");
    return neutered ? tr("neutered") : intact ? tr("intact") : QString();
}

} // namespace tarsus
