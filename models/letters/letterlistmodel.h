// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/recordlistmodel.h"

namespace tarsus {

/// The letters of the clinic, what changed last first.
class LetterListModel final : public RecordListModel
{
    Q_OBJECT

public:
    explicit LetterListModel(ListContext context, QObject *parent = nullptr);

protected:
    QString joins() const override;
    QList<ListWalk> walks(const QString &order) const override;
    ListCondition condition(const QString &group, const QString &name) const override;
    ListCondition textCondition(const QString &folded) const override;
};

} // namespace tarsus
