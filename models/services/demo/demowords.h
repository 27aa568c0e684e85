// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/demo/demorandom.h"

#include <QHash>
#include <QStringList>

namespace tarsus {

/// What a kind of animal is called and weighs.
struct DemoAnimal
{
    QString species;
    int weight = 0; ///< how often, against the others
    QStringList names;
    QStringList breeds; ///< as often as they occur
    QStringList colours;
    double lightest = 0; ///< kg
    double heaviest = 0;
    int oldest = 0; ///< years
};

/// How people of one language are called and reached.
struct DemoCulture
{
    int weight = 0;
    QString code;
    QStringList phones; ///< '#' is any digit
    QString chipPrefix;
    QStringList given;
    QStringList family;
    QStringList streets;
    QStringList towns;
};

/// One complaint with everything that is written about it. `{name}`, `{kg}`, `{w}` and `{hr}`
/// stand for the pet, its weight, some weeks, a heart rate.
struct DemoCase
{
    QString specialty;
    QStringList species; ///< "*" for any
    QString urgency;
    QString reason;
    QString history;
    QString diagnosis;
    QString title;
    QString details;
    QString medication;
    QString instructions;
    QString subjective;
    QString objective;
    QString assessment;
    QString plan;
    QString part; ///< of the body, for films; may be empty
    QStringList views;
    QString finding;
    QString impression;
};

/// The words of the demo clinic, out of resources/demo.
struct DemoWords
{
    QList<DemoAnimal> animals;
    QList<DemoCulture> cultures;
    QList<DemoCase> cases;
    /// Lines of clinic.tsv by their first word, without it.
    QHash<QString, QList<QStringList>> lines;

    static DemoWords load();

    const DemoAnimal &animal(DemoRandom &random) const;
    const DemoCulture &culture(DemoRandom &random) const;
    QList<const DemoCase *> casesOf(const QString &species) const;
};

} // namespace tarsus
