// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

namespace tarsus {
class Access;
}

namespace tarsus::bench {

constexpr int sampleSize = 40;

/// Rows spread over all that the person sees of the table, always the same ones.
QVariantList sample(const QSqlDatabase &db, const QString &expression, const QString &table);

/// The questions of the lists as somebody would write them by hand: the same columns of the same
/// rows in the same order, with a condition for the person's cases where they see no others.
namespace handwritten {

QString newestPets(const Access &access);
/// Binds what is matched.
QString petsTyped(const Access &access);
/// Binds today.
QString overduePlans(const Access &access);
/// Open referrals, first what is due first, with the columns of the clocks; then those of which
/// nothing is due. `further` is a condition. Each binds how many at most.
QString queueByDue(const Access &access, const char *further = "");
QString queueRest(const Access &access, const char *further = "");

} // namespace handwritten

} // namespace tarsus::bench
