// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>

namespace tarsus {

/// How the field says what an animal is: age, sex and neuter state.
class Signalment
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Signalment)

public:
    /// "5 days", "9 weeks", "7 months", "3 y 4 m", "12 y": the younger, the finer. One that is
    /// known to the year or estimated says "about". Empty without a date, or with one to come.
    static QString age(const QDate &born, const QString &precision, const QDate &on);
    /// "female, neutered", "male, intact", "female", "neutered"; empty where nothing is known.
    static QString sex(const QString &sex, const QString &neuterState);
};

} // namespace tarsus
