// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/recordlistmodel.h"

#include <QSet>

namespace tarsus {

/// The people of the clinic, whether they may sign in or not.
class UserListModel final : public RecordListModel
{
    Q_OBJECT

public:
    enum class State { Active, Disabled, WaitingForRequest };

    explicit UserListModel(ListContext context, QObject *parent = nullptr);

    /// The folded user names of active people whom the key file lets in no more: their password
    /// was reset. Takes effect for what is read afterwards.
    void setWaiting(const QSet<QString> &usernames) { m_waiting = usernames; }
    /// What the value of the column `state` means.
    State stateOf(const QVariant &value) const;
    static QString stateTitle(State state);

    QString displayText(const ListColumn &column, const QVariant &value) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// int of State, in the column `state`.
    static constexpr int StateRole = Qt::UserRole + 40;

protected:
    QString joins() const override;
    QList<ListWalk> walks(const QString &order) const override;
    ListCondition condition(const QString &group, const QString &name) const override;
    ListCondition textCondition(const QString &folded) const override;

private:
    QSet<QString> m_waiting;
};

} // namespace tarsus
