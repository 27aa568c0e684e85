// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/ruleforms.h"

#include "forms/administration/limitsform.h"
#include "forms/administration/previewform.h"
#include "forms/administration/rolenameform.h"
#include "models/security/clinic.h"
#include "models/security/rolewords.h"
#include "models/services/rules/ruleeditor.h"
#include "views/administration/rolessection.h"
#include "views/common/notifier.h"

namespace tarsus {
namespace {

/// The editor with a connection of its own, for what takes no longer than a frame.
template<typename Use>
Result<> withEditor(Clinic &clinic, const Use &use)
{
    const auto connection = clinic.connect();
    if (!connection)
        return connection.error();
    RuleEditor editor(clinic, *connection);
    return use(editor);
}

} // namespace

RuleForms::RuleForms(FormContext context, RolesSection *section)
    : QObject(section)
    , m_context(std::move(context))
    , m_section(section)
{
    connect(section, &RolesSection::limitsRequested, this, &RuleForms::chooseLimits);
    connect(section, &RolesSection::copyRequested, this, &RuleForms::copyRole);
    connect(section, &RolesSection::renameRequested, this, &RuleForms::renameRole);
    connect(section, &RolesSection::removeRequested, this, &RuleForms::removeRole);
    connect(section, &RolesSection::previewRequested, this, &RuleForms::preview);
    connect(section, &RolesSection::rulesChanged, this, [this](const QStringList &roles) {
        if (roles.contains(m_context.clinic->session().role()))
            emit ownRulesChanged();
    });
}

QWidget *RuleForms::window() const
{
    return m_section->window();
}

void RuleForms::chooseLimits(RecordKind kind)
{
    const Role role = m_section->chosenRole();
    const RulesDraft &draft = m_section->draft();
    auto *form = new LimitsForm(
        draft.rule(role.code, kind, Operation::View), draft.rule(role.code, kind, Operation::Edit),
        rolewords::roleTitle(role.code, role.name), *m_context.lists, window());
    connect(form, &LimitsForm::chosen, this, [this](const QList<AccessRule> &rules) {
        for (const AccessRule &rule : rules)
            m_section->change(rule);
    });
    form->open();
}

void RuleForms::copyRole(const Role &role)
{
    auto *form = new RoleNameForm(
        tr("New role"),
        tr("It begins with the rules of “%1” as they are saved, and can be changed afterwards.")
            .arg(rolewords::roleTitle(role.code, role.name)),
        {},
        [this, from = role.code](const QString &name) {
            return withEditor(*m_context.clinic, [&](RuleEditor &editor) -> Result<> {
                const auto code = editor.copyRole(from, name);
                if (!code)
                    return code.error();
                m_section->reloadRoles(*code);
                return {};
            });
        },
        window());
    form->open();
}

void RuleForms::renameRole(const Role &role)
{
    auto *form = new RoleNameForm(
        tr("Rename the role"), tr("Who has the role keeps it, under its new name."), role.name,
        [this, code = role.code](const QString &name) {
            return withEditor(*m_context.clinic, [&](RuleEditor &editor) -> Result<> {
                if (auto renamed = editor.renameRole(code, name); !renamed)
                    return renamed;
                m_section->reloadRoles(code);
                return {};
            });
        },
        window());
    form->open();
}

void RuleForms::removeRole(const Role &role)
{
    m_context.notifier->ask(
        window(),
        {tr("Remove the role “%1”?").arg(role.name), tr("Its rules are lost. Nobody has it."),
         tr("Remove the role"), tr("Keep it"), true},
        [this, code = role.code](bool yes) {
            if (!yes)
                return;
            const auto done = withEditor(
                *m_context.clinic, [&](RuleEditor &editor) { return editor.removeRole(code); });
            if (!done)
                m_context.notifier->showError(done.error());
            m_section->reloadRoles({});
        });
}

void RuleForms::preview(const Role &role)
{
    auto *form = new PreviewForm(m_context, m_section->draft().rules(), m_section->roles(),
                                 role.code, window());
    form->open();
}

} // namespace tarsus
