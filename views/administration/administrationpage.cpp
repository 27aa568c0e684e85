// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/administrationpage.h"

#include "views/administration/clinicsection.h"
#include "views/administration/peoplesection.h"
#include "views/administration/rolessection.h"
#include "views/administration/valuelistssection.h"
#include "views/common/filterchips.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

AdministrationPage::AdministrationPage(const AdministrationContext &context, QWidget *parent)
    : Page(parent)
    , m_switch(new FilterChips(this))
    , m_stack(new QStackedWidget(this))
    , m_people(new PeopleSection(context, this))
    , m_valueLists(new ValueListsSection(context, this))
    , m_roles(new RolesSection(context, this))
    , m_clinic(new ClinicSection(context, this))
{
    setObjectName(u"administrationPage"_s);
    m_switch->setObjectName(u"sectionSwitch"_s);
    m_switch->addGroup(u"section"_s, FilterChips::Choice::One, tr("Which part"));
    auto *bar = new QWidget(this);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setProperty("look", u"bar"_s);
    auto *row = new QVBoxLayout(bar);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_stack, 1);
    addSection(u"people"_s, m_people);
    addSection(u"valueLists"_s, m_valueLists);
    addSection(u"roles"_s, m_roles);
    addSection(u"clinic"_s, m_clinic);
    connect(m_switch, &FilterChips::changed, this,
            [this] { choose(m_switch->chosen(u"section"_s)); });
}

void AdministrationPage::addSection(const QString &key, Section *section)
{
    m_keys += key;
    m_stack->addWidget(section);
    m_switch->addChip(u"section"_s, key, section->title());
    connect(section, &Section::jobStarted, this, &AdministrationPage::jobStarted);
    connect(section, &Section::waitingChanged, this,
            [this, key](int count) { m_switch->setCount(key, count > 0 ? count : -1); });
}

Section *AdministrationPage::current() const
{
    return qobject_cast<Section *>(m_stack->currentWidget());
}

void AdministrationPage::choose(const QString &key)
{
    const qsizetype at = m_keys.indexOf(key);
    if (at < 0)
        return;
    m_switch->setChecked(key, true);
    m_stack->setCurrentIndex(static_cast<int>(at));
    current()->activate();
}

QString AdministrationPage::title() const
{
    return tr("Administration");
}

QString AdministrationPage::iconName() const
{
    return u"administration"_s;
}

void AdministrationPage::activate()
{
    current()->activate();
}

void AdministrationPage::focusQuickFilter()
{
    current()->focusQuickFilter();
}

void AdministrationPage::applyFilter(const QString &name)
{
    choose(name);
}

void AdministrationPage::recordsChanged(RecordKind)
{
    for (int i = 0; i < m_stack->count(); ++i)
        qobject_cast<Section *>(m_stack->widget(i))->recordsChanged();
}

void AdministrationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (int i = 0; i < m_stack->count(); ++i)
        m_switch->setText(m_keys.at(i), qobject_cast<Section *>(m_stack->widget(i))->title());
}

} // namespace tarsus
