// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/rolessection.h"

#include "models/security/policy.h"
#include "models/security/rolewords.h"
#include "views/administration/rolesmodel.h"
#include "views/common/filterchips.h"
#include "views/common/notifier.h"
#include "views/common/recordtableview.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

RolesSection::RolesSection(AdministrationContext context, QWidget *parent)
    : Section(parent)
    , m_context(std::move(context))
    , m_model(new RolesModel(*m_context.lists, this))
    , m_chips(new FilterChips(this))
    , m_explanation(new QLabel(this))
    , m_table(new RecordTableView(this))
    , m_limits(new QLabel(this))
{
    setObjectName(u"rolesSection"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"surface"_s);
    m_chips->setObjectName(u"roleChips"_s);
    m_chips->addGroup(u"role"_s, FilterChips::Choice::One, tr("Which role"));
    m_explanation->setProperty("look", u"second"_s);
    m_explanation->setWordWrap(true);
    m_table->setObjectName(u"rulesTable"_s);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->setColumnWidth(0, 190);
    for (int column = 1; column + 1 < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, 118);
        m_table->setItemDelegateForColumn(column, new ScopeDelegate(m_table));
    }
    m_limits->setObjectName(u"limitsLabel"_s);
    m_limits->setWordWrap(true);
    m_limits->setTextFormat(Qt::PlainText);
    m_limits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_limits->setAttribute(Qt::WA_StyledBackground);
    m_limits->setProperty("look", u"footer"_s);
    m_limits->setMargin(space::medium);
    auto *head = new QWidget(this);
    head->setAttribute(Qt::WA_StyledBackground);
    head->setProperty("look", u"bar"_s);
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(space::medium, space::small, space::medium, space::small);
    words->setSpacing(space::small);
    words->addWidget(m_chips);
    words->addWidget(m_explanation);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_limits);
    connect(m_chips, &FilterChips::changed, this, &RolesSection::showRole);
    connect(m_table, &RecordTableView::currentIdChanged, this, &RolesSection::showLimits);
    retranslate();
}

QString RolesSection::title() const
{
    return tr("Roles");
}

void RolesSection::activate()
{
    readRules();
    showRole();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RolesSection::readRules()
{
    const auto rules = AccessRules(m_context.page.lists.data).all();
    if (!rules)
        return m_context.notifier->showError(rules.error());
    m_rules = *rules;
    // Those that ship come first, in the order of the day's work; those of the clinic follow.
    QStringList roles{QLatin1String(role::clientCare), QLatin1String(role::coordinator),
                      QLatin1String(role::specialist), QLatin1String(role::administrator)};
    for (const AccessRule &rule : std::as_const(m_rules)) {
        if (!roles.contains(rule.role))
            roles += rule.role;
    }
    for (const QString &code : std::as_const(roles)) {
        if (!m_roles.contains(code))
            m_chips->addChip(u"role"_s, code, rolewords::roleTitle(code));
    }
    m_roles = roles;
}

void RolesSection::showRole()
{
    const QString code = m_chips->chosen(u"role"_s);
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->show(m_rules, code);
    m_explanation->setText(rolewords::roleExplanation(code));
    m_table->setCurrentIndex(m_model->index(row, 0));
    showLimits();
}

void RolesSection::showLimits()
{
    const QStringList limits = m_model->limits(m_table->currentIndex().row());
    m_limits->setText(limits.isEmpty()
                          ? tr("No field of these records is hidden or locked for this "
                               "role.")
                          : limits.join(u'\n'));
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
    for (const QString &code : std::as_const(m_roles))
        m_chips->setText(code, rolewords::roleTitle(code));
    if (!m_roles.isEmpty())
        showRole();
}

} // namespace tarsus
