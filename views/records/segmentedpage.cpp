// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/segmentedpage.h"

#include "views/common/filterchips.h"
#include "views/records/recordpage.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

SegmentedPage::SegmentedPage(const QList<RecordPage *> &lists, QWidget *parent)
    : Page(parent)
    , m_lists(lists)
    , m_switch(new FilterChips(this))
    , m_stack(new QStackedWidget(this))
{
    Q_ASSERT(!lists.isEmpty());
    m_switch->setObjectName(u"listSwitch"_s);
    m_switch->addGroup(u"list"_s, FilterChips::Choice::One, tr("Which list"));
    for (RecordPage *list : lists) {
        m_stack->addWidget(list);
        m_switch->addChip(u"list"_s, kindWord(*list->recordKind()), list->title());
        connect(list, &Page::newRequested, this, &Page::newRequested);
        connect(list, &Page::editRequested, this, &Page::editRequested);
        connect(list, &Page::openRequested, this, &Page::openRequested);
        connect(list, &Page::removeRequested, this, &Page::removeRequested);
        connect(list, &Page::filterRequested, this, &Page::filterRequested);
        connect(list, &Page::importRequested, this, &Page::importRequested);
        connect(list, &Page::handOverRequested, this, &Page::handOverRequested);
    }
    auto *bar = new QWidget(this);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setProperty("look", u"surface"_s);
    bar->setVisible(lists.size() > 1);
    auto *row = new QVBoxLayout(bar);
    row->setContentsMargins(space::medium, space::small, space::medium, 0);
    row->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_stack, 1);
    connect(m_switch, &FilterChips::changed, this, [this] {
        if (const auto kind = kindFromWord(m_switch->chosen(u"list"_s)))
            choose(*kind);
    });
}

QString SegmentedPage::title() const
{
    return m_lists.first()->title();
}

QString SegmentedPage::iconName() const
{
    return m_lists.first()->iconName();
}

std::optional<RecordKind> SegmentedPage::recordKind() const
{
    return m_lists.first()->recordKind();
}

bool SegmentedPage::shows(RecordKind kind) const
{
    return listOf(kind) != nullptr;
}

RecordPage *SegmentedPage::listOf(RecordKind kind) const
{
    for (RecordPage *list : m_lists) {
        if (list->recordKind() == kind)
            return list;
    }
    return nullptr;
}

RecordPage *SegmentedPage::currentList() const
{
    return qobject_cast<RecordPage *>(m_stack->currentWidget());
}

void SegmentedPage::choose(RecordKind kind)
{
    RecordPage *list = listOf(kind);
    if (!list)
        return;
    m_switch->setChecked(kindWord(kind), true);
    m_stack->setCurrentWidget(list);
    list->activate();
}

void SegmentedPage::activate()
{
    currentList()->activate();
}

void SegmentedPage::focusQuickFilter()
{
    currentList()->focusQuickFilter();
}

bool SegmentedPage::reveal(qint64 id)
{
    return revealRecord(*recordKind(), id);
}

bool SegmentedPage::revealRecord(RecordKind kind, qint64 id)
{
    if (!shows(kind))
        return false;
    choose(kind);
    return currentList()->reveal(id);
}

void SegmentedPage::applyFilter(const QString &name)
{
    choose(*recordKind());
    currentList()->applyFilter(name);
}

bool SegmentedPage::handOver()
{
    return currentList()->handOver();
}

QList<Page::NamedFilter> SegmentedPage::namedFilters() const
{
    return m_lists.first()->namedFilters(); // applyFilter() is about the first list
}

QList<RecordKind> SegmentedPage::listKinds() const
{
    QList<RecordKind> kinds;
    for (const RecordPage *list : m_lists)
        kinds.append(*list->recordKind());
    return kinds;
}

void SegmentedPage::recordsChanged(RecordKind kind)
{
    for (RecordPage *list : std::as_const(m_lists))
        list->recordsChanged(kind);
}

void SegmentedPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const RecordPage *list : std::as_const(m_lists))
        m_switch->setText(kindWord(*list->recordKind()), list->title());
}

} // namespace tarsus
