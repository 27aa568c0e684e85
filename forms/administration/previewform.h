// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/security/accessrules.h"
#include "models/services/rules/rulespreview.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace tarsus {

/// "What do they see?": how much of every kind, what is empty for them, and the newest pets and
/// referrals as they would see them. By the rules of the draft, saved or not.
class PreviewForm final : public QDialog
{
    Q_OBJECT

public:
    PreviewForm(FormContext context, const QList<AccessRule> &rules, const QList<Role> &roles,
                const QString &role, QWidget *parent = nullptr);

signals:
    void shown();

private:
    void fillWho(const QString &role);
    void ask();
    void show(const RulesPreview &preview);
    QTableWidget *addTable(const QString &name, const QString &title, int height);
    void fillSample(QTableWidget *table, const PreviewedList &list);

    FormContext m_context;
    QList<AccessRule> m_rules;
    QList<Role> m_roles;
    QComboBox *m_who;
    QLabel *m_message;
    QTableWidget *m_kinds = nullptr;
    QTableWidget *m_pets = nullptr;
    QTableWidget *m_referrals = nullptr;
    int m_asked = 0;
};

} // namespace tarsus
