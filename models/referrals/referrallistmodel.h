// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/referralclocks.h"
#include "models/db/recordlistmodel.h"

#include <memory>

namespace tarsus {

/// The referral desk, in the order of what is due next. Filter groups: "whose" (mine, unassigned),
/// "status" (open, waiting, accepted, seen, report_due, done), "clock" (late, today).
class ReferralListModel final : public RecordListModel
{
    Q_OBJECT

public:
    explicit ReferralListModel(ListContext context, QObject *parent = nullptr);
    ~ReferralListModel() override;

    /// A minute has passed: the times left are shown anew, without reading anything.
    void tick();
    /// The hours of the clinic, holidays or promises are others now.
    void readClocks();
    /// "in 3 h, 16:40" or "2 h late": the time of work until `due`, and when that is.
    QString timeLeft(const QDateTime &due, const QString &priority) const;
    /// A moment at the clinic as the list shows it: the time of today, else the day with it.
    QString moment(const QDateTime &moment) const;
    const ReferralClocks &clocks() const { return *m_clocks; }

    QString displayText(const ListColumn &column, const QVariant &value) const override;

protected:
    QString joins() const override;
    QList<ListWalk> walks(const QString &order) const override;
    ListCondition condition(const QString &group, const QString &name) const override;
    ListCondition textCondition(const QString &folded) const override;

private:
    QString waitingText(const QString &since) const;
    QString nextStepText(const QString &status, bool unassigned) const;

    std::unique_ptr<ReferralClocks> m_clocks;
};

} // namespace tarsus
