// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"

class QSqlDatabase;

namespace tarsus::test {

/// Fills a TestDatabase with records of every kind around its clock (March 2026): `pets` pets of
/// half as many owners, two referrals, plans, films, appointments and five interactions a pet.
/// Every field that may be empty is empty somewhere; one pet in ten was removed.
void addSampleRecords(const QSqlDatabase &db, int pets);

/// Labels that are their codes with a capital letter.
class SampleLabels final : public CodeLabels
{
public:
    QString label(const QString &list, const QString &code) const override;
    QStringList codes(const QString &list) const override;
};

} // namespace tarsus::test
