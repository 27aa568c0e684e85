// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/recordlistmodel.h"

namespace tarsus {

/// The referral desk. Filter groups: "whose" (mine, unassigned), "status" (open, new, report_due,
/// done), "priority" (urgent).
class ReferralListModel final : public RecordListModel
{
    Q_OBJECT

public:
    explicit ReferralListModel(ListContext context, QObject *parent = nullptr);

    QString displayText(const ListColumn &column, const QVariant &value) const override;

protected:
    QString joins() const override;
    QList<ListWalk> walks(const QString &order) const override;
    ListCondition condition(const QString &group, const QString &name) const override;
    ListCondition textCondition(const QString &folded) const override;
};

} // namespace tarsus
