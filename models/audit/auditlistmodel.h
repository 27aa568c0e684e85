// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditfilter.h"
#include "models/db/recordlistmodel.h"

namespace tarsus {

/// Who saw and did what, the newest first: as much of the trail as the person may see.
/// Administrators see all of it, others what they did themselves.
class AuditListModel final : public RecordListModel
{
    Q_OBJECT

public:
    enum AuditRole {
        ActionRole = Qt::UserRole + 40, ///< the code of the action, in every column
    };

    explicit AuditListModel(ListContext context, QObject *parent = nullptr);

    /// Takes effect in select().
    void setFilter(const AuditFilter &filter);
    AuditFilter filter() const { return m_filter; }

    QString displayText(const ListColumn &column, const QVariant &value) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The moment of an entry to the second, in the clinic's zone.
    static QString momentText(qint64 at, const QTimeZone &zone);

protected:
    QString joins() const override;
    QList<ListWalk> walks(const QString &order) const override;
    ListCondition condition(const QString &group, const QString &name) const override;
    ListCondition textCondition(const QString &folded) const override;
    QList<RecordKind> relatedKinds() const override;

private:
    QString recordText(const QString &packed) const;

    AuditFilter m_filter;
};

} // namespace tarsus
