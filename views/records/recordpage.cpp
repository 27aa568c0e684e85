// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordpage.h"

#include "models/db/changenotifier.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"
#include "views/common/emptystate.h"
#include "views/common/filterchips.h"
#include "views/common/recordtableview.h"
#include "views/common/searchsource.h"
#include "views/common/viewstate.h"
#include "views/keys/livekeys.h"
#include "views/records/instantwidth.h"
#include "views/records/rowflash.h"
#include "views/records/statelook.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString chipKey(const QString &group, const QString &name)
{
    return group % u'.' % name;
}

QString newText(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Referral: return RecordPage::tr("New referral");
    case RecordKind::Plan: return RecordPage::tr("New plan");
    case RecordKind::Interaction: return RecordPage::tr("New note");
    case RecordKind::Xray: return RecordPage::tr("Add x-ray");
    case RecordKind::Appointment: return RecordPage::tr("Book");
    case RecordKind::Document: return RecordPage::tr("Add document");
    case RecordKind::Letter: return RecordPage::tr("New letter");
    default: return RecordPage::tr("New pet");
    }
}

} // namespace

RecordPage::RecordPage(RecordKind kind, PageContext context, QWidget *parent)
    : ListPage(kindWord(kind), kindIcon(kind), context.state, parent)
    , m_kind(kind)
    , m_context(std::move(context))
    , m_rest(new QTimer(this))
{
    setObjectName(kindWord(kind) % u"Page"_s);
    const auto shortcut = [this](const QKeySequence &keys, void (RecordPage::*run)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, run);
        return made;
    };
    connect(emptyState(), &EmptyState::secondActionTriggered, this,
            [this] { emit importRequested(m_kind); });
    watchLooking();
    m_editKeys[0] = shortcut(Qt::Key_F2, &RecordPage::editCurrent);
    m_editKeys[1] = shortcut(Qt::CTRL | Qt::Key_E, &RecordPage::editCurrent);
    m_caseKeys = shortcut(Qt::CTRL | Qt::Key_Return, &RecordPage::openCase);
    m_removeKeys = new QShortcut(Qt::Key_Delete, table());
    m_removeKeys->setContext(Qt::WidgetShortcut);
    connect(m_removeKeys, &QShortcut::activated, this, &RecordPage::removeCurrent);
    // Wherever the keys are, e.g. in the search box: only the page that is seen answers.
    m_newKeys = new QShortcut(newKeys(), this);
    connect(m_newKeys, &QShortcut::activated, this, [this] {
        if (m_context.access().can(m_kind, Operation::Create))
            emit newRequested(m_kind);
    });
}

RecordPage::~RecordPage()
{
    table()->setModel(nullptr);
}

QString RecordPage::key(const char *what) const
{
    return kindWord(m_kind) % u'/' % QLatin1String(what);
}

QString RecordPage::title() const
{
    return kindPlural(m_kind);
}

QString RecordPage::iconName() const
{
    return kindIcon(m_kind);
}

void RecordPage::activate()
{
    if (!m_model)
        start();
    m_model->setLive(true);
}

void RecordPage::hideEvent(QHideEvent *event)
{
    ListPage::hideEvent(event);
    m_rest->stop();
    if (m_model)
        m_model->setLive(false);
}

void RecordPage::start()
{
    m_model = makeModel();
    buildChips();
    buildActions();
    restoreFilters();
    connect(m_model.get(), &RecordListModel::countsChanged, this, [this] {
        setCounts(m_model->matchCount(), m_model->totalCount());
        updateEmptyState();
    });
    buildTable();
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordPage::nameHandOver);
    connect(m_model.get(), &RecordListModel::recordsTouched, this, &RecordPage::flash);
    retranslate();
    if (table()->model()->rowCount() > 0 && table()->currentId() == 0)
        table()->selectId(table()->idAt(0));
    table()->setFocus();
}

int RecordPage::columnWidth(int section) const
{
    const ListColumn &column = m_model->column(section);
    const QFontMetrics metrics(table()->font());
    int width = column.width * metrics.averageCharWidth();
    const auto fit = [&](const QString &value) {
        return metrics.horizontalAdvance(m_model->displayText(column, value));
    };
    if (column.type == ListValue::Instant)
        width = widestInstant(*m_model, column, metrics);
    else if (column.type == ListValue::Date || column.type == ListValue::DueDate)
        width = fit(u"2026-12-28"_s) + (column.type == ListValue::DueDate ? 30 : 0);
    if (column.type == ListValue::State && m_context.lists.labels) {
        const QStringList codes = m_context.lists.labels->codes(QLatin1String(column.valueList));
        for (const QString &code : codes)
            width = qMax(width, fit(code) + 30); // the shape and the rounded ends
    }
    const int title = metrics.horizontalAdvance(m_model->titleOf(column)) + 16;
    return qMax(width, title) + 22;
}

void RecordPage::buildChips()
{
    const QList<FilterGroup> groups = filterGroups();
    for (const FilterGroup &group : groups) {
        chips()->addGroup(group.name, FilterChips::Choice::One, group.accessibleName);
        for (const Filter &filter : group.filters)
            chips()->addChip(group.name, chipKey(group.name, filter.name), filter.text);
    }
}

void RecordPage::buildTable()
{
    RecordTableView *view = table();
    view->setIdRole(RecordListModel::IdRole);
    view->setObjectName(kindWord(m_kind) % u"Table"_s);
    view->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    QList<std::pair<int, int>> columns;
    auto *states = new BadgeDelegate(
        [](const QModelIndex &index) {
            return stateLook(index.data(RecordListModel::ValueListRole).toString(),
                             index.data(RecordListModel::CodeRole).toString());
        },
        view);
    auto *dates = new DueDelegate(view);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const ListColumn &column = m_model->column(i);
        if (column.place == ListColumn::Shown)
            columns.append({i, columnWidth(i)});
        if (column.type == ListValue::State)
            view->setItemDelegateForColumn(i, states);
        else if (column.type == ListValue::DueDate || column.type == ListValue::DueInstant)
            view->setItemDelegateForColumn(i, dates);
    }
    view->setDefaultColumns(columns);
    setListModel(m_model.get());
}

void RecordPage::buildActions()
{
    m_edit = pane()->addAction(u"editButton"_s, u"edit"_s);
    connect(m_edit, &QPushButton::clicked, this, &RecordPage::editCurrent);
    const QList<RecordKind> kinds = newForPet();
    for (const RecordKind kind : kinds) {
        if (!m_context.access().can(kind, Operation::Create))
            continue;
        auto *button = pane()->addAction(kindWord(kind) % u"NewButton"_s, kindIcon(kind));
        connect(button, &QPushButton::clicked, this,
                [this, kind] { emit newRequested(kind, m_petOfShown); });
        m_newButtons.append({kind, button});
    }
    addAsKnown();
    if (m_offersHandOver)
        addHandOver();
    m_remove = pane()->addAction(u"removeButton"_s, u"trash"_s);
    m_remove->setProperty("kind", u"flat"_s);
    connect(m_remove, &QPushButton::clicked, this, &RecordPage::removeCurrent);
}

void RecordPage::updateActions()
{
    const bool edit = m_model->may(Operation::Edit, m_shown);
    m_edit->setEnabled(edit);
    m_edit->setToolTip(edit ? QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText)
                            : tr("Your role may not change this record."));
    if (m_handOver)
        m_handOver->setEnabled(edit);
    m_remove->setVisible(m_context.access().can(m_kind, Operation::Delete));
    const bool remove = m_model->may(Operation::Delete, m_shown);
    m_remove->setEnabled(remove);
    m_remove->setToolTip(remove ? QString() : tr("Your role may not remove this record."));
}

void RecordPage::editCurrent()
{
    if (m_model && m_shown != 0)
        emit editRequested(m_kind, m_shown);
}

void RecordPage::openCase()
{
    if (m_model && petShown() != 0)
        emit openRequested(RecordKind::Pet, petShown());
}

void RecordPage::removeCurrent()
{
    if (m_model && m_shown != 0 && m_model->may(Operation::Delete, m_shown))
        emit removeRequested(m_kind, m_shown);
}

bool RecordPage::reveal(qint64 id)
{
    activate();
    if (table()->selectId(id))
        return true;
    // Not among the rows read so far, or left out by the filters: the pane shows it all the same.
    if (m_model->readDetail(id).isEmpty())
        return false;
    table()->setCurrentIndex({});
    pane()->show();
    showDetails(id);
    return true;
}

void RecordPage::applyFilter(const QString &name)
{
    activate();
    resetChips();
    const QStringList wanted = name.split(u'+', Qt::SkipEmptyParts);
    const QList<FilterGroup> groups = filterGroups();
    for (const FilterGroup &group : groups)
        chips()->setChecked(chipKey(group.name, {}),
                            true); // everything, where there is such a chip
    for (const QString &chip : wanted)
        chips()->setChecked(chip, true);
    const QSignalBlocker quiet(quickFilter());
    quickFilter()->clear();
    emit chips()->changed();
}

QList<Page::NamedFilter> RecordPage::namedFilters() const
{
    QList<NamedFilter> found;
    const QList<FilterGroup> groups = filterGroups();
    for (const FilterGroup &group : groups)
        for (const Filter &filter : group.filters)
            if (!filter.name.isEmpty())
                found.append({m_kind, chipKey(group.name, filter.name), filter.text});
    return found;
}

/// What the keys of the page do, for the sheet of all keys (F1).
void RecordPage::nameKeys()
{
    for (QShortcut *keys : m_editKeys)
        keys->setWhatsThis(tr("Edit"));
    m_caseKeys->setWhatsThis(tr("Open the pet's case"));
    m_removeKeys->setWhatsThis(tr("Remove"));
    m_newKeys->setWhatsThis(words().newText);
    setKeyHints(table(), {{QKeySequence(Qt::Key_Return), tr("Open the chosen line")}});
    m_removeKeys->setEnabled(m_context.access().can(m_kind, Operation::Delete));
    m_newKeys->setEnabled(m_context.access().can(m_kind, Operation::Create)
                          && !m_newKeys->whatsThis().isEmpty());
}

void RecordPage::recordsChanged(RecordKind kind)
{
    if (!m_model || !isVisible())
        return;
    if (m_context.lists.changes)
        m_context.lists.changes->look(); // what was just saved is shown at once
    m_model->setLive(true);
    if (kind != m_kind && m_shown != 0)
        showDetails(m_shown); // a pet's story has what was just saved for it, too
}

void RecordPage::applyFilters()
{
    if (!m_model)
        return;
    const QList<FilterGroup> groups = filterGroups();
    for (const FilterGroup &group : groups)
        m_model->setFilterChoice(group.name, chips()->chosen(group.name).section(u'.', 1));
    m_model->setQuickText(filterText());
    m_model->select();
    rememberFilters();
}

bool RecordPage::isFiltered() const
{
    if (m_model && m_model->totalCount() == 0)
        return false; // there is nothing that a filter could leave out
    if (!filterText().isEmpty())
        return true;
    const QList<FilterGroup> groups = filterGroups();
    return std::ranges::any_of(groups, [this](const FilterGroup &group) {
        return !chips()->chosen(group.name).section(u'.', 1).isEmpty();
    });
}

void RecordPage::resetChips()
{
    const QList<FilterGroup> groups = filterGroups();
    for (const FilterGroup &group : groups) {
        for (const Filter &filter : group.filters) {
            if (filter.name.isEmpty())
                chips()->setChecked(chipKey(group.name, {}), true);
        }
    }
}

void RecordPage::rememberFilters()
{
    if (m_context.state)
        m_context.state->setValue(key("filters"), chips()->chosenKeys().join(u'+'));
}

void RecordPage::restoreFilters()
{
    const QString kept =
        m_context.state ? m_context.state->value(key("filters")).toString() : QString();
    const QStringList keys = kept.split(u'+', Qt::SkipEmptyParts);
    for (const QString &chip : keys)
        chips()->setChecked(chip, true);
    const QList<FilterGroup> groups = filterGroups();
    for (const FilterGroup &group : groups)
        m_model->setFilterChoice(group.name, chips()->chosen(group.name).section(u'.', 1));
}

void RecordPage::showDetails(qint64 id)
{
    rest(id);
    m_shown = id;
    m_petOfShown = 0;
    if (id == 0 || !m_model)
        return;
    const RecordFacts facts(*m_model, id);
    if (facts.isEmpty()) {
        m_shown = 0;
        return pane()->clear();
    }
    m_petOfShown = m_kind == RecordKind::Pet ? id : facts.reference(u"pet_id"_s);
    const auto [title, subtitle] = banner(facts);
    pane()->begin(title, subtitle);
    const QList<const ListColumn *> columns = m_model->detailColumns();
    for (const ListColumn *column : columns) {
        const QString code = facts.code(QLatin1String(column->key));
        if (column->type != ListValue::State || code.isEmpty())
            continue;
        const StateLook look = stateLook(QLatin1String(column->valueList), code);
        pane()->addBadge(facts.text(QLatin1String(column->key)), look.tone, look.mark);
    }
    addDetails(facts);
    addFacts(facts);
    addMoreDetails(facts);
    updateActions();
}

void RecordPage::addFacts(const RecordFacts &facts)
{
    DetailSection *section = pane()->addSection({});
    const QStringList said = bannerKeys();
    const QList<const ListColumn *> columns = m_model->detailColumns();
    for (const ListColumn *column : columns) {
        const QString name = QLatin1String(column->key);
        const bool apart = column->type == ListValue::State || column->type == ListValue::Id
                           || column->type == ListValue::LongText || said.contains(name);
        if (apart)
            continue;
        const QString text = facts.text(name);
        if (column->type == ListValue::Boolean && !facts.reference(name))
            continue;
        if (name == "pet_name"_L1)
            section->addLink(m_model->titleOf(*column), text, RecordKind::Pet, m_petOfShown);
        else if (facts.isOverdue(name))
            section->addRow(m_model->titleOf(*column), tr("%1, overdue").arg(text));
        else
            section->addRow(m_model->titleOf(*column), text);
    }
    section->setVisible(!section->isEmpty());
    for (const ListColumn *column : columns) {
        const QString text = facts.text(QLatin1String(column->key));
        const bool isText = column->type == ListValue::LongText && !text.isEmpty()
                            && !said.contains(QLatin1String(column->key));
        if (isText)
            pane()->addSection(m_model->titleOf(*column))->addText(text);
    }
}

void RecordPage::changeEvent(QEvent *event)
{
    ListPage::changeEvent(event);
    // The pane holds pictures and links in the colours of before.
    if (event->type() == QEvent::PaletteChange && m_shown != 0)
        QTimer::singleShot(0, this, [this] { showDetails(m_shown); });
}

void RecordPage::flash(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        const int row = m_model->rowOf(id);
        if (row >= 0 && isVisible())
            new RowFlash(table(),
                         m_model->index(row, table()->horizontalHeader()->logicalIndex(0)));
        if (id == m_shown)
            showDetails(id);
    }
}

void RecordPage::retranslate()
{
    ListPage::retranslate();
    const Words text = words();
    const bool mayMake = m_context.access().can(m_kind, Operation::Create);
    setQuickFilterHint(text.hint);
    setEmptyTexts(text.emptyTitle, text.emptyText, mayMake ? text.newText : QString());
    emptyState()->setSecondAction(mayMake ? text.importText : QString());
    setNewText(mayMake ? text.newText : QString());
    table()->setAccessibleName(title());
    nameKeys();
    if (!m_model)
        return;
    const QList<FilterGroup> groups = filterGroups();
    for (const FilterGroup &group : groups) {
        for (const Filter &filter : group.filters)
            chips()->setText(chipKey(group.name, filter.name), filter.text);
    }
    nameHandOver();
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Remove"));
    nameAsKnown();
    for (const auto &[kind, button] : std::as_const(m_newButtons))
        button->setText(newText(kind));
    m_model->retranslate();
    if (m_shown != 0)
        showDetails(m_shown);
}

} // namespace tarsus
