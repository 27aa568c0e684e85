// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/recordlistmodel.h"

namespace tarsus {

/// The files kept with pets.
class DocumentListModel final : public RecordListModel
{
    Q_OBJECT

public:
    explicit DocumentListModel(ListContext context, QObject *parent = nullptr);

protected:
    QString joins() const override;
    QList<ListWalk> walks(const QString &order) const override;
    ListCondition condition(const QString &group, const QString &name) const override;
    ListCondition textCondition(const QString &folded) const override;
    QString displayText(const ListColumn &column, const QVariant &value) const override;
};

} // namespace tarsus
