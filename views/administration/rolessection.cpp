// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/rolessection.h"

#include "models/core/job.h"
#include "models/security/clinic.h"
#include "models/security/rolewords.h"
#include "models/services/rules/ruleeditor.h"
#include "views/administration/rolesmodel.h"
#include "views/administration/rulestable.h"
#include "views/common/chip.h"
#include "views/common/filterchips.h"
#include "views/common/notifier.h"
#include "views/keys/livekeys.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

RolesSection::RolesSection(AdministrationContext context, QWidget *parent)
    : Section(parent)
    , m_context(std::move(context))
    , m_model(new RolesModel(m_draft, *m_context.lists, this))
    , m_chips(new FilterChips(this))
    , m_explanation(new QLabel(this))
    , m_copy(new QPushButton(icon(u"copy"_s), {}, this))
    , m_rename(new QPushButton(icon(u"edit"_s), {}, this))
    , m_remove(new QPushButton(icon(u"trash"_s), {}, this))
    , m_preview(new QPushButton(icon(u"eye"_s), {}, this))
    , m_table(new RulesTable(this))
    , m_limits(new QLabel(this))
    , m_state(new QLabel(this))
    , m_undo(new QPushButton(icon(u"undo"_s), {}, this))
    , m_redo(new QPushButton(icon(u"redo"_s), {}, this))
    , m_discard(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"rolesSection"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"surface"_s);
    m_chips->setObjectName(u"roleChips"_s);
    m_chips->addGroup(u"role"_s, FilterChips::Choice::One, tr("Which role"));
    m_explanation->setProperty("look", u"second"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"rulesTable"_s);
    m_table->setModel(m_model);
    m_limits->setObjectName(u"limitsLabel"_s);
    m_limits->setWordWrap(true);
    m_limits->setTextFormat(Qt::PlainText);
    m_limits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_limits->setAttribute(Qt::WA_StyledBackground);
    m_limits->setProperty("look", u"footer"_s);
    m_limits->setMargin(space::medium);
    auto *head = new QWidget(this);
    buildHead(head);
    auto *foot = new QWidget(this);
    buildFoot(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_limits);
    column->addWidget(foot);
    connect(m_chips, &FilterChips::changed, this, &RolesSection::showRole);
    connect(m_table, &RulesTable::currentRowChanged, this, &RolesSection::showLimits);
    connect(m_table, &RulesTable::changeRequested, this, &RolesSection::changeCell);
    retranslate();
}

void RolesSection::buildHead(QWidget *head)
{
    head->setAttribute(Qt::WA_StyledBackground);
    head->setProperty("look", u"bar"_s);
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(space::medium, space::small, space::medium, space::small);
    words->setSpacing(space::small);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_explanation, 1);
    const std::tuple<QPushButton *, const char *, void (RolesSection::*)(const Role &)> all[]{
        {m_preview, "previewButton", &RolesSection::previewRequested},
        {m_copy, "copyRoleButton", &RolesSection::copyRequested},
        {m_rename, "renameRoleButton", &RolesSection::renameRequested},
        {m_remove, "removeRoleButton", &RolesSection::removeRequested}};
    for (const auto &[button, name, signal] : all) {
        button->setObjectName(QLatin1StringView(name));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, wanted = signal] { emit(this->*wanted)(chosenRole()); });
    }
    words->addWidget(m_chips);
    words->addLayout(buttons);
}

void RolesSection::buildFoot(QWidget *foot)
{
    foot->setAttribute(Qt::WA_StyledBackground);
    foot->setProperty("look", u"footer"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    m_state->setObjectName(u"stateLabel"_s);
    row->addWidget(m_state, 1);
    const std::tuple<QPushButton *, const char *, void (RolesSection::*)(), QKeySequence> all[]{
        {m_undo, "undoButton", &RolesSection::undo, QKeySequence::Undo},
        {m_redo, "redoButton", &RolesSection::redo, QKeySequence::Redo},
        {m_discard, "discardButton", &RolesSection::discard, {}},
        {m_save, "saveButton", &RolesSection::save, QKeySequence::Save}};
    for (const auto &[button, name, run, keys] : all) {
        button->setObjectName(QLatin1StringView(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        if (keys.isEmpty())
            continue;
        addButtonKeys(keys, button, this)->setContext(Qt::WidgetWithChildrenShortcut);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
    }
    m_save->setProperty("kind", u"primary"_s);
}

QString RolesSection::title() const
{
    return tr("Roles");
}

void RolesSection::activate()
{
    if (!m_isRead || m_draft.changed().isEmpty())
        readRules();
    showRole();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RolesSection::readRules()
{
    const auto rules = AccessRules(m_context.page.lists.data).all();
    if (!rules)
        return m_context.notifier->showError(rules.error());
    m_draft.begin(*rules);
    m_isRead = true;
    reloadRoles(m_chips->chosen(u"role"_s));
}

void RolesSection::reloadRoles(const QString &choose)
{
    const AccessRules stored(m_context.page.lists.data);
    const auto roles = stored.roles();
    const auto rules = stored.all();
    if (!roles || !rules)
        return m_context.notifier->showError(roles ? rules.error() : roles.error());
    const QList<AccessRule> waiting = m_draft.changed();
    m_draft.begin(*rules);
    for (const Role &role : std::as_const(m_roles))
        m_chips->chip(role.code)->hide(); // shown again below, but for what was removed
    m_roles = *roles;
    for (const Role &role : std::as_const(m_roles)) {
        const QString words = rolewords::roleTitle(role.code, role.name);
        if (!m_chips->chip(role.code))
            m_chips->addChip(u"role"_s, role.code, words);
        m_chips->setText(role.code, words);
        m_chips->chip(role.code)->show();
    }
    for (const AccessRule &rule : waiting) {
        if (std::ranges::find(std::as_const(m_roles), rule.role, &Role::code) != m_roles.cend())
            m_draft.set(rule);
    }
    const bool isThere =
        std::ranges::find(std::as_const(m_roles), choose, &Role::code) != m_roles.cend();
    m_chips->setChecked(isThere || m_roles.isEmpty() ? choose : m_roles.first().code, true);
    showRole();
}

Role RolesSection::chosenRole() const
{
    const QString code = m_chips->chosen(u"role"_s);
    const auto found = std::ranges::find(std::as_const(m_roles), code, &Role::code);
    return found == m_roles.cend() ? Role{} : *found;
}

void RolesSection::showRole()
{
    const Role role = chosenRole();
    const QModelIndex before = m_table->currentIndex();
    m_model->show(role.code);
    QString text = rolewords::roleExplanation(role.code);
    if (!role.isShipped && !role.code.isEmpty())
        text =
            tr("A role of this clinic, made from: %1. %n account(s) have it.", nullptr, role.people)
                .arg(rolewords::roleTitle(role.shippedRole));
    m_explanation->setText(text);
    m_rename->setDisabled(role.isShipped);
    m_remove->setDisabled(role.isShipped || role.people > 0);
    m_table->setCurrentIndex(
        m_model->index(std::max(0, before.row()), std::max(1, before.column())));
    showLimits();
    showState();
}

void RolesSection::showLimits()
{
    const QStringList limits = m_model->limits(m_table->currentIndex().row());
    m_limits->setText(limits.isEmpty()
                          ? tr("No field of these records is hidden or locked for this "
                               "role.")
                          : limits.join(u'\n'));
}

void RolesSection::showState()
{
    const auto count = static_cast<int>(m_draft.changed().size());
    m_state->setText(count > 0 ? tr("%n rule(s) changed and not saved yet", nullptr, count)
                               : tr("Enter changes the rule that the keys are at."));
    m_undo->setEnabled(m_draft.canUndo() && !m_saving);
    m_redo->setEnabled(m_draft.canRedo() && !m_saving);
    m_discard->setEnabled(count > 0 && !m_saving);
    m_save->setEnabled(count > 0 && !m_saving);
    emit waitingChanged(count);
}

void RolesSection::changeCell(const QModelIndex &index)
{
    if (m_model->isLimits(index.column()))
        return emit limitsRequested(m_model->kindAt(index.row()));
    const auto operation = m_model->operationAt(index.column());
    if (!operation || m_saving)
        return;
    const AccessRule now = m_model->ruleAt(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"scopeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const QList<Scope> scopes = possibleScopes(now.kind, *operation);
    for (const Scope scope : scopes) {
        const bool isProfile = now.kind == RecordKind::User && scope == Scope::Assigned;
        QAction *action = menu->addAction(rolewords::scopeTitle(isProfile ? Scope::Own : scope));
        action->setCheckable(true);
        action->setChecked(scope == now.scope);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, now, scope] {
            AccessRule next = now;
            next.scope = scope;
            change(next);
        });
        if (scope == now.scope)
            menu->setActiveAction(action);
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void RolesSection::change(const AccessRule &rule)
{
    QList<AccessRule> all = m_draft.rules();
    putRule(all, rule);
    if (const auto good = checkRule(m_context.page.lists.data, rule, all); !good)
        return m_context.notifier->showError(good.error());
    m_draft.set(rule);
    showRole();
}

void RolesSection::undo()
{
    const QString role = m_draft.undo();
    if (!role.isEmpty())
        m_chips->setChecked(role, true); // what goes back is seen
    showRole();
}

void RolesSection::redo()
{
    const QString role = m_draft.redo();
    if (!role.isEmpty())
        m_chips->setChecked(role, true);
    showRole();
}

void RolesSection::discard()
{
    readRules();
}

void RolesSection::save()
{
    const QList<AccessRule> changed = m_draft.changed();
    if (changed.isEmpty() || m_saving)
        return;
    m_saving = true;
    showState();
    startJob<void>(
        this,
        [clinic = m_context.clinic, changed](QPromise<Result<>> &promise) {
            const auto connection = clinic->connect();
            promise.addResult(connection ? RuleEditor(*clinic, *connection).save(changed)
                                         : Result<>(connection.error()));
        },
        [this, changed](const Result<> &done) {
            m_saving = false;
            if (!done) {
                showState();
                return m_context.notifier->showError(done.error());
            }
            readRules();
            m_context.notifier->showMessage(
                tr("The rules are saved. They hold from everybody's next action on."));
            QStringList roles;
            for (const AccessRule &rule : changed)
                roles += rule.role;
            roles.removeDuplicates();
            emit rulesChanged(roles);
        });
}

void RolesSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RolesSection::retranslate()
{
    m_table->setAccessibleName(tr("What the role may do"));
    m_preview->setText(tr("&What do they see?"));
    m_copy->setText(tr("&New role from this…"));
    m_rename->setText(tr("Rena&me…"));
    m_remove->setText(tr("Remove"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_discard->setText(tr("Discard"));
    m_save->setText(tr("&Save the rules"));
    for (const Role &role : std::as_const(m_roles))
        m_chips->setText(role.code, rolewords::roleTitle(role.code, role.name));
    if (!m_roles.isEmpty())
        showRole();
}

} // namespace tarsus
