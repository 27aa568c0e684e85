// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/weight.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr double kilogramsPerPound = 0.45359237;
constexpr double heaviest = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Weight)
};

} // namespace

Result<double> kilogramsOf(double value, const QString &unit)
{
    double factor = 0;
    if (unit == "kg"_L1)
        factor = 1;
    else if (unit == "g"_L1)
        factor = 0.001;
    else if (unit == "lb"_L1)
        factor = kilogramsPerPound;
    else
        return Error{Error::Code::Invalid,
                     Words::tr("A weight is entered in kg, g or lb."),
                     {},
                     u"entered_unit"_s};
    const double kilograms = value * factor;
    if (!std::isfinite(kilograms) || kilograms <= 0 || kilograms >= heaviest)
        return Error{Error::Code::Invalid,
                     Words::tr("The weight must be more than 0 and less than 2,000 kg."),
                     {},
                     u"weight_kg"_s};
    return kilograms;
}

} // namespace tarsus
