// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/worklists/worklistpage.h"

#include "models/core/clock.h"
#include "models/db/changenotifier.h"
#include "models/services/worklists/worklists.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"
#include "views/common/filterchips.h"
#include "views/common/recorddelegate.h"
#include "views/common/recordtableview.h"
#include "views/common/viewstate.h"
#include "views/style/icons.h"
#include "views/worklists/stepbar.h"
#include "views/worklists/worklistmodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr auto chipsKey = "worklist/filters"_L1;
constexpr auto allLists = "list.all"_L1;

QString listChip(const QString &list)
{
    return u"list."_s % list;
}

} // namespace

WorklistPage::WorklistPage(PageContext context, QWidget *parent)
    : ListPage(u"worklist"_s, u"check"_s, context.state, parent)
    , m_context(std::move(context))
    , m_model(new WorklistModel(m_context.lists.data, this))
    , m_steps(new StepBar(this))
    , m_soon(new QTimer(this))
{
    setObjectName(u"worklistPage"_s);
    table()->setObjectName(u"worklistTable"_s);
    table()->setChoosingMany(true);
    const int letter = fontMetrics().averageCharWidth();
    table()->setDefaultColumns({{WorklistModel::Due, 24 * letter},
                                {WorklistModel::List, 19 * letter},
                                {WorklistModel::Pet, 14 * letter},
                                {WorklistModel::Owner, 18 * letter},
                                {WorklistModel::What, 34 * letter},
                                {WorklistModel::Who, 18 * letter}});
    table()->setItemDelegateForColumn(
        WorklistModel::Due, new BadgeDelegate(
                                [this](const QModelIndex &index) -> StateLook {
                                    const qint64 id =
                                        index.siblingAtColumn(0).data(Qt::UserRole).toLongLong();
                                    const WorkItem *item = m_model->itemOf(id);
                                    return item && m_model->isOverdue(*item)
                                               ? StateLook{Tone::Danger, Mark::OpenTriangle}
                                               : StateLook{Tone::Information, Mark::Ring};
                                },
                                table()));
    setListModel(m_model);
    qobject_cast<QBoxLayout *>(layout())->insertWidget(1, m_steps);
    buildChips();
    buildActions();
    connect(table(), &RecordTableView::opened, this, &WorklistPage::openChosen);
    connect(m_steps, &StepBar::outcomeGiven, this, &WorklistPage::complete);
    connect(m_steps, &StepBar::dayGiven, this, [this](const QDate &day) {
        if (!day.isValid())
            return m_steps->showProblem(tr("Write the day until which the lines are away."));
        mark(WorkMarks::Mark::Snoozed,
             QDateTime(day, QTime(0, 0), m_context.lists.data.zone).toUTC());
    });
    connect(m_steps, &StepBar::closed, this, [this] { table()->setFocus(); });
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &WorklistPage::reload);
    if (m_context.lists.changes)
        connect(m_context.lists.changes, &ChangeNotifier::changed, this,
                [this](RecordKind kind) { recordsChanged(kind); });
    retranslate();
}

WorklistPage::~WorklistPage()
{
    m_ticket.cancel();
    table()->setModel(nullptr);
}

QString WorklistPage::title() const
{
    return tr("Worklist");
}

QString WorklistPage::iconName() const
{
    return u"list"_s;
}

void WorklistPage::buildChips()
{
    chips()->addGroup(u"whose"_s, FilterChips::Choice::One, tr("Whose work"));
    chips()->addChip(u"whose"_s, u"whose.mine"_s, {});
    chips()->addChip(u"whose"_s, u"whose.all"_s, {});
    chips()->addGroup(u"list"_s, FilterChips::Choice::One, tr("Which work"));
    chips()->addChip(u"list"_s, allLists, {});
    const QList<WorkQuestion> questions =
        Worklists::questions(m_context.lists.data, Worklists::Whose::Everybodys);
    for (const WorkQuestion &question : questions)
        chips()->addChip(u"list"_s, listChip(question.list), {});
}

void WorklistPage::buildActions()
{
    struct Step
    {
        const char *name;
        const char *icon;
        QList<QKeySequence> keys;
        std::function<void()> run;
    };
    const QList<Step> steps{
        {"completeAction", "check", {Qt::Key_D}, [this] { askOutcome(); }},
        {"contactedAction", "phone", {Qt::Key_C}, [this] { contacted(); }},
        {"snoozeDayAction", "clock", {Qt::Key_1}, [this] { snooze(1); }},
        {"snoozeThreeDaysAction", "clock", {Qt::Key_3}, [this] { snooze(3); }},
        {"snoozeWeekAction", "clock", {Qt::Key_7}, [this] { snooze(7); }},
        {"snoozeUntilAction", "calendar", {Qt::Key_S}, [this] { askDay(); }},
        {"openAction", "edit", {Qt::Key_F2}, [this] { openChosen(); }},
    };
    for (const Step &step : steps) {
        auto *action = new QAction(icon(QLatin1String(step.icon)), {}, this);
        action->setObjectName(QLatin1String(step.name));
        action->setShortcuts(step.keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, step.run);
        table()->addAction(action);
        m_actions.append(action);
        QPushButton *button =
            pane()->addAction(QString(QLatin1String(step.name)).replace(u"Action"_s, u"Button"_s),
                              QLatin1String(step.icon));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setText(action->text());
            button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
            button->setEnabled(action->isEnabled());
        });
    }
    table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table(), &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions);
        menu->popup(table()->viewport()->mapToGlobal(place));
    });
}

void WorklistPage::activate()
{
    if (!m_started) {
        m_started = true;
        const QString kept =
            m_context.state ? m_context.state->value(chipsKey).toString() : QString();
        const QStringList keys = kept.split(u'+', Qt::SkipEmptyParts);
        for (const QString &key : keys)
            chips()->setChecked(key, true);
    }
    reload();
    table()->setFocus();
}

void WorklistPage::recordsChanged(RecordKind)
{
    if (isVisible() && !m_soon->isActive())
        m_soon->start(300);
}

void WorklistPage::applyFilter(const QString &name)
{
    m_started = true;
    resetChips();
    const QStringList parts = name.split(u'+', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        chips()->setChecked(part == "mine"_L1 || part == "all"_L1 ? QString(u"whose."_s % part)
                                                                  : listChip(part),
                            true);
    quickFilter()->clear();
    emit chips()->changed();
}

void WorklistPage::applyFilters()
{
    m_model->setFilter(filterText());
    if (m_started && m_context.state)
        m_context.state->setValue(chipsKey, chips()->chosenKeys().join(u'+'));
    if (m_started)
        reload();
}

void WorklistPage::resetChips()
{
    chips()->setChecked(u"whose.mine"_s, true);
    chips()->setChecked(allLists, true);
}

bool WorklistPage::isFiltered() const
{
    return ListPage::isFiltered() || chips()->chosen(u"list"_s) != allLists
           || chips()->chosen(u"whose"_s) == "whose.mine"_L1;
}

void WorklistPage::reload()
{
    const QString list = chips()->chosen(u"list"_s);
    const QList<WorkQuestion> questions = Worklists::questions(
        m_context.lists.data,
        chips()->chosen(u"whose"_s) == "whose.all"_L1 ? Worklists::Whose::Everybodys
                                                      : Worklists::Whose::Mine,
        list == allLists ? QString() : list.section(u'.', 1));
    m_ticket.cancel();
    const auto take = [this](const Result<QList<WorkItem>> &items) {
        if (items)
            showItems(*items);
        else
            emit failed(items.error());
    };
    if (!m_context.lists.worker)
        return take(Worklists::read(m_context.lists.data.db, questions));
    m_ticket = m_context.lists.worker->run<QList<WorkItem>>(
        this, [questions](const QSqlDatabase &db) { return Worklists::read(db, questions); }, take);
}

void WorklistPage::showItems(const QList<WorkItem> &items)
{
    const qint64 kept = table()->currentId();
    const int row = table()->currentIndex().row();
    m_model->setItems(items);
    setCounts(m_model->rowCount(), m_model->totalCount());
    updateEmptyState();
    if (!table()->selectId(kept) && m_model->rowCount() > 0) // what came after the line that went
        table()->selectId(table()->idAt(std::clamp(row, 0, m_model->rowCount() - 1)));
}

QList<WorkItem> WorklistPage::chosen() const
{
    QList<WorkItem> items;
    for (const qint64 id : table()->chosenIds())
        if (const WorkItem *item = m_model->itemOf(id))
            items.append(*item);
    return items;
}

void WorklistPage::openChosen()
{
    const WorkItem *item = m_model->itemOf(table()->currentId());
    if (!item)
        return;
    if (item->list == "handOvers"_L1)
        emit openRequested(RecordKind::Pet, item->petId);
    else if (item->kind == RecordKind::Appointment || item->kind == RecordKind::Letter)
        emit openRequested(item->kind, item->id);
    else
        emit editRequested(item->kind, item->id);
}

void WorklistPage::askOutcome()
{
    m_asked = chosen();
    if (m_asked.isEmpty())
        return;
    const bool all = std::ranges::all_of(
        m_asked, [](const WorkItem &one) { return Worklists::takesOutcome(one.list); });
    if (!all) // it is done where it belongs
        return openChosen();
    m_steps->askOutcome(int(m_asked.size()));
}

void WorklistPage::complete(const QString &outcome)
{
    WorkSteps steps(m_context.lists.data);
    const auto undo = steps.complete(m_asked, outcome);
    if (!undo)
        return m_steps->showProblem(undo.error().text);
    m_steps->hide();
    done(tr("Done: %n line(s).", nullptr, int(m_asked.size())), *undo);
}

void WorklistPage::askDay()
{
    m_asked = chosen();
    if (!m_asked.isEmpty())
        m_steps->askDay(int(m_asked.size()),
                        morningIn(14).toTimeZone(m_context.lists.data.zone).date());
}

void WorklistPage::snooze(int days)
{
    m_asked = chosen();
    if (!m_asked.isEmpty())
        mark(WorkMarks::Mark::Snoozed, morningIn(days));
}

void WorklistPage::contacted()
{
    m_asked = chosen();
    m_asked.removeIf([](const WorkItem &one) { return !Worklists::isAboutOwner(one.list); });
    if (m_asked.isEmpty() && !chosen().isEmpty())
        return emit failed(
            {Error::Code::Invalid, tr("No owner is to be reached for this: open it instead."), {}});
    if (!m_asked.isEmpty())
        mark(WorkMarks::Mark::Contacted, morningIn(contactedDays));
}

/// The beginning of a day of the clinic.
QDateTime WorklistPage::morningIn(int days) const
{
    const DataContext &context = m_context.lists.data;
    return context.clock->now()
        .toTimeZone(context.zone)
        .date()
        .addDays(days)
        .startOfDay(context.zone)
        .toUTC();
}

void WorklistPage::mark(WorkMarks::Mark mark, const QDateTime &until)
{
    WorkMarks marks(m_context.lists.data);
    const auto ids = marks.add(m_asked, mark, until);
    if (!ids) {
        if (m_steps->isVisible())
            return m_steps->showProblem(ids.error().text);
        return emit failed(ids.error());
    }
    m_steps->hide();
    const QString day = QLocale().toString(until.toTimeZone(m_context.lists.data.zone).date(),
                                           QLocale::ShortFormat);
    const int lines = int(m_asked.size());
    done(mark == WorkMarks::Mark::Snoozed
             ? tr("Put off until %1: %n line(s).", nullptr, lines).arg(day)
             : tr("Contacted: %n line(s). Back on %1 if nothing came of it.", nullptr, lines)
                   .arg(day),
         [data = m_context.lists.data, ids = *ids] { return WorkMarks(data).takeBack(ids); });
}

void WorklistPage::done(const QString &text, const std::function<Result<>()> &undo)
{
    reload();
    table()->setFocus();
    emit undoOffered(text, [page = QPointer(this), undo] {
        const auto back = undo();
        if (!page)
            return;
        if (!back)
            emit page->failed(back.error());
        page->reload();
    });
}

void WorklistPage::showDetails(qint64 id)
{
    const WorkItem *item = m_model->itemOf(id);
    if (!item)
        return;
    pane()->begin(item->petName, WorklistModel::listTitle(item->list));
    const bool late = m_model->isOverdue(*item);
    pane()->addBadge(m_model->dueText(*item), late ? Tone::Danger : Tone::Information,
                     late ? Mark::OpenTriangle : Mark::Ring);
    DetailSection *facts = pane()->addSection({});
    facts->addRow(tr("What"), item->what);
    facts->addLink(tr("Pet"), item->petName, RecordKind::Pet, item->petId);
    facts->addRow(tr("Owner"), item->ownerName);
    facts->addRow(tr("Phone"), item->phone);
    facts->addRow(tr("Whose"), item->who);
    m_actions.value(0)->setText(Worklists::takesOutcome(item->list) ? tr("Done, with its outcome…")
                                                                    : tr("Open to finish it"));
}

void WorklistPage::retranslate()
{
    ListPage::retranslate();
    setQuickFilterHint(tr("Filter by pet, owner, phone or words"));
    setEmptyTexts(tr("Nothing is due"),
                  tr("Everything that waits stands here: referrals, reports, reviews, follow-ups, "
                     "X-rays, unsigned consults, hand-overs and reminders."),
                  {});
    table()->setAccessibleName(title());
    chips()->setText(u"whose.mine"_s, tr("Mine"));
    chips()->setText(u"whose.all"_s, tr("Everybody's"));
    chips()->setText(allLists, tr("All"));
    const QStringList names = Worklists::names();
    for (const QString &list : names)
        if (chips()->chip(listChip(list)))
            chips()->setText(listChip(list), WorklistModel::shortTitle(list));
    const QStringList words{tr("Done, with its outcome…"),
                            tr("Contacted, back in %n day(s)", nullptr, contactedDays),
                            tr("Put off for a day"),
                            tr("Put off for three days"),
                            tr("Put off for a week"),
                            tr("Put off until…"),
                            tr("Open")};
    for (qsizetype at = 0; at < m_actions.size(); ++at)
        m_actions.at(at)->setText(words.value(at));
    if (m_started)
        showDetails(table()->currentId());
}

void WorklistPage::hideEvent(QHideEvent *event)
{
    ListPage::hideEvent(event);
    m_steps->hide();
}

} // namespace tarsus
