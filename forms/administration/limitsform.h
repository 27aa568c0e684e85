// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accessrules.h"

#include <QDialog>

class QListWidget;

namespace tarsus {

class ValueLists;

/// Which fields of one kind a role does not see or cannot change, and which types of interactions
/// are kept from it: lists to be checked, in words.
class LimitsForm final : public QDialog
{
    Q_OBJECT

public:
    /// `view` and `edit` are the role's two rules of one kind.
    LimitsForm(const AccessRule &view, const AccessRule &edit, const QString &roleTitle,
               const ValueLists &lists, QWidget *parent = nullptr);

signals:
    /// What was checked; only what differs from before.
    void chosen(const QList<tarsus::AccessRule> &rules);

private:
    QListWidget *addList(const QString &name, const QString &title);
    void take();

    AccessRule m_view;
    AccessRule m_edit;
    QListWidget *m_hidden = nullptr;
    QListWidget *m_frozen = nullptr;
    QListWidget *m_types = nullptr;
};

} // namespace tarsus
