// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/recordlistmodel.h"

namespace tarsus {

/// The appointments. Filter groups: "day" (today, week, upcoming, past), "whose" (mine), "state"
/// (open).
class AppointmentListModel final : public RecordListModel
{
    Q_OBJECT

public:
    explicit AppointmentListModel(ListContext context, QObject *parent = nullptr);

    QString displayText(const ListColumn &column, const QVariant &value) const override;

protected:
    QString joins() const override;
    QList<ListWalk> walks(const QString &order) const override;
    ListCondition condition(const QString &group, const QString &name) const override;
    ListCondition textCondition(const QString &folded) const override;
};

} // namespace tarsus
