// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/security/accessrules.h"

#include <QObject>

namespace tarsus {

class RolesSection;

/// Opens the dialogs of the rules' section: limits, roles of the clinic's own, the preview.
class RuleForms final : public QObject
{
    Q_OBJECT

public:
    RuleForms(FormContext context, RolesSection *section);

    void chooseLimits(RecordKind kind);
    void copyRole(const Role &role);
    void renameRole(const Role &role);
    void removeRole(const Role &role);
    void preview(const Role &role);

signals:
    /// The signed-in person's own role has other rules now: pages are to be made anew.
    void ownRulesChanged();

private:
    QWidget *window() const;

    FormContext m_context;
    RolesSection *m_section;
};

} // namespace tarsus
