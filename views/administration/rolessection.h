// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accessrules.h"
#include "views/administration/administrationcontext.h"
#include "views/administration/section.h"

class QLabel;

namespace tarsus {

class FilterChips;
class RecordTableView;
class RolesModel;

/// Who may do what: the rules in force, role by role, to be read.
class RolesSection final : public Section
{
    Q_OBJECT

public:
    explicit RolesSection(AdministrationContext context, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void readRules();
    void showRole();
    void showLimits();
    void retranslate();

    AdministrationContext m_context;
    QList<AccessRule> m_rules;
    QStringList m_roles;
    RolesModel *m_model;
    FilterChips *m_chips;
    QLabel *m_explanation;
    RecordTableView *m_table;
    QLabel *m_limits;
};

} // namespace tarsus
