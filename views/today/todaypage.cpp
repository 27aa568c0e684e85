// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/todaypage.h"

#include "models/appointments/appointmentlistmodel.h"
#include "models/core/clock.h"
#include "models/db/changenotifier.h"
#include "models/referrals/referrallistmodel.h"
#include "models/services/worklists/worklists.h"
#include "views/cases/casenotes.h"
#include "views/common/counttile.h"
#include "views/common/recordtableview.h"
#include "views/common/searchsource.h"
#include "views/common/viewstate.h"
#include "views/records/instantwidth.h"
#include "views/records/statelook.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int tileWidth = 210;
constexpr auto hiddenKey = "today/hiddenTiles"_L1;
constexpr auto orderKey = "today/tiles"_L1;
constexpr auto dueForMe = "dueForMe"_L1;
/// Lists of the worklist that have a tile, and whose they count.
constexpr std::array workTiles{std::pair{"unsigned"_L1, Worklists::Whose::Mine},
                               std::pair{"letters"_L1, Worklists::Whose::Mine},
                               std::pair{"reminders"_L1, Worklists::Whose::Everybodys}};

struct TileLook
{
    const char *text;
    const char *icon;
    Tone tone;
};

TileLook tileLook(const QString &name)
{
    if (name == "waitingReferrals"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "Referrals waiting"), "referral",
                Tone::Information};
    if (name == "myReferrals"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "My open referrals"), "person",
                Tone::Neutral};
    if (name == "reportsDue"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "Reports due"), "letter", Tone::Warning};
    if (name == "overdueReviews"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "Overdue reviews"), "plan", Tone::Danger};
    if (name == "followUps"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "Follow-ups due"), "follow-up",
                Tone::Warning};
    if (name == "appointments"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "Appointments today"), "appointment",
                Tone::Neutral};
    if (name == "unreadFilms"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "X-rays to be read"), "xray",
                Tone::Information};
    if (name == dueForMe)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "Due for me"), "list", Tone::Warning};
    if (name == "unsigned"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "My unsigned consults"), "note",
                Tone::Warning};
    if (name == "letters"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "My unsent letters"), "letter",
                Tone::Warning};
    if (name == "reminders"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "Reminders to send"), "bell",
                Tone::Information};
    if (name == "brokenGlass"_L1)
        return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "Glass broken in 30 days"), "unlock",
                Tone::Warning};
    return {QT_TRANSLATE_NOOP("tarsus::TodayPage", "X-rays for a specialist"), "xray",
            Tone::Danger};
}

} // namespace

TodayPage::TodayPage(PageContext context, const QString &fullName, QWidget *parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_fullName(fullName)
    , m_greeting(new QLabel(this))
    , m_day(new QLabel(this))
    , m_tileGrid(new QGridLayout)
    , m_notes(new CaseNotes(m_context.lists.data, this))
    , m_countSoon(new QTimer(this))
{
    setObjectName(u"todayPage"_s);
    m_greeting->setFont(headingFont(font(), 1));
    m_greeting->setTextFormat(Qt::PlainText);
    m_day->setProperty("look", u"second"_s);
    m_tileGrid->setSpacing(space::medium);
    buildTiles();

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::large);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_greeting);
    head->addWidget(m_day);
    m_tilesButton = new QToolButton(this);
    m_tilesButton->setObjectName(u"tilesButton"_s);
    m_tilesButton->setAutoRaise(true);
    m_tilesButton->setIcon(icon(u"settings"_s));
    connect(m_tilesButton, &QToolButton::clicked, this, [this] {
        openTileMenu({}, m_tilesButton->mapToGlobal(QPoint(0, m_tilesButton->height())));
    });
    auto *headRow = new QHBoxLayout;
    headRow->addLayout(head, 1);
    headRow->addWidget(m_tilesButton, 0, Qt::AlignTop);
    column->addLayout(headRow);
    column->addWidget(m_notes);
    column->addLayout(m_tileGrid);
    auto *lists = new QGridLayout;
    lists->setSpacing(space::large);
    int at = 0;
    if (m_context.access().can(RecordKind::Appointment, Operation::View))
        lists->addWidget(buildList(m_appointments, {u"appointment_date"_s, u"pet_name"_s,
                                                    u"specialist"_s, u"status"_s}),
                         0, at++);
    if (m_context.access().can(RecordKind::Referral, Operation::View))
        lists->addWidget(
            buildList(m_referrals, {u"priority"_s, u"pet_name"_s, u"practice"_s, u"next_step"_s}),
            0, at++);
    column->addLayout(lists, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_notes, &CaseNotes::openRequested, this, &Page::openRequested);
    connect(m_notes, &CaseNotes::filterRequested, this, &Page::filterRequested);
    m_countSoon->setSingleShot(true);
    connect(m_countSoon, &QTimer::timeout, this, &TodayPage::count);
    if (m_context.lists.changes)
        connect(m_context.lists.changes, &ChangeNotifier::changed, this,
                &TodayPage::recordsChanged);
    retranslate();
}

TodayPage::~TodayPage()
{
    m_ticket.cancel();
    m_workTicket.cancel();
    for (const List *list : {&m_appointments, &m_referrals}) {
        if (list->table)
            list->table->setModel(nullptr);
    }
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::iconName() const
{
    return u"today"_s;
}

void TodayPage::buildTiles()
{
    m_counts = todayCounts(m_context.lists.data);
    const DataContext &context = m_context.lists.data;
    if (!Worklists::questions(context, Worklists::Whose::Mine).isEmpty())
        addTile(dueForMe, [this] { emit workRequested(u"mine"_s); });
    for (const TodayCount &made : std::as_const(m_counts))
        addTile(made.name, [this, made] { emit filterRequested(made.kind, made.filter); });
    for (const auto &[list, whose] : workTiles) {
        if (Worklists::questions(context, whose, list).isEmpty())
            continue;
        const QString filter = list % (whose == Worklists::Whose::Mine ? u"+mine"_s : u"+all"_s);
        addTile(list, [this, filter] { emit workRequested(filter); });
    }
    if (const ViewState *state = m_context.state) {
        m_hiddenTiles = state->value(hiddenKey).toString().split(u' ', Qt::SkipEmptyParts);
        const QStringList order = state->value(orderKey).toString().split(u' ');
        std::ranges::stable_sort(m_tileOrder, {}, [&order](const QString &name) {
            const qsizetype at = order.indexOf(name);
            return at < 0 ? order.size() : at; // what is new comes last
        });
    }
    placeTiles();
}

void TodayPage::addTile(const QString &name, const std::function<void()> &open)
{
    auto *tile = new CountTile(QLatin1String(tileLook(name).icon), this);
    tile->setObjectName(name % u"Tile"_s);
    connect(tile, &QAbstractButton::clicked, this, open);
    tile->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tile, &QWidget::customContextMenuRequested, this,
            [this, name, tile](QPoint place) { openTileMenu(name, tile->mapToGlobal(place)); });
    m_tiles.insert(name, tile);
    m_tileOrder.append(name);
}

QStringList TodayPage::shownTiles() const
{
    QStringList shown = m_tileOrder;
    shown.removeIf([this](const QString &name) { return m_hiddenTiles.contains(name); });
    return shown;
}

void TodayPage::setTileShown(const QString &name, bool shown)
{
    m_hiddenTiles.removeAll(name);
    if (!shown)
        m_hiddenTiles.append(name);
    keepTiles();
}

void TodayPage::moveTile(const QString &name, int by)
{
    const QStringList shown = shownTiles();
    const qsizetype to = shown.indexOf(name) + by;
    if (to < 0 || to >= shown.size() || !shown.contains(name))
        return;
    m_tileOrder.move(m_tileOrder.indexOf(name), m_tileOrder.indexOf(shown.at(to)));
    keepTiles();
}

void TodayPage::keepTiles()
{
    if (m_context.state) {
        m_context.state->setValue(hiddenKey, m_hiddenTiles.join(u' '));
        m_context.state->setValue(orderKey, m_tileOrder.join(u' '));
    }
    m_tilesPerRow = 0;
    placeTiles();
}

/// What can be done with a tile, or with all of them where none is meant.
void TodayPage::openTileMenu(const QString &name, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!name.isEmpty()) {
        menu->addAction(tr("Hide “%1”").arg(tileText(name)), this,
                        [this, name] { setTileShown(name, false); });
        menu->addAction(tr("Move forward"), this, [this, name] { moveTile(name, -1); });
        menu->addAction(tr("Move back"), this, [this, name] { moveTile(name, 1); });
        menu->addSeparator();
    }
    for (const QString &tile : std::as_const(m_tileOrder)) {
        QAction *shown = menu->addAction(tileText(tile));
        shown->setCheckable(true);
        shown->setChecked(!m_hiddenTiles.contains(tile));
        connect(shown, &QAction::toggled, this, [this, tile](bool on) { setTileShown(tile, on); });
    }
    menu->popup(place);
}

QString TodayPage::tileText(const QString &name)
{
    return tr(tileLook(name).text);
}

void TodayPage::placeTiles()
{
    const int room = width() - 2 * space::huge;
    const QStringList shown = shownTiles();
    const int count = int(shown.size());
    int perRow = qBound(2, room / (tileWidth + space::medium), qMax(2, count));
    while (perRow > 2 && count % perRow != 0 && count % (perRow - 1) == 0)
        --perRow; // full rows where that costs one column
    if (perRow == m_tilesPerRow)
        return;
    m_tilesPerRow = perRow;
    for (CountTile *tile : std::as_const(m_tiles)) {
        m_tileGrid->removeWidget(tile);
        tile->setVisible(shown.contains(m_tiles.key(tile)));
    }
    for (int i = 0; i < count; ++i)
        m_tileGrid->addWidget(m_tiles.value(shown.at(i)), i / perRow, i % perRow);
    for (int i = 1; i < count; ++i)
        setTabOrder(m_tiles.value(shown.at(i - 1)), m_tiles.value(shown.at(i)));
    for (int i = 0; i < m_tileGrid->columnCount(); ++i)
        m_tileGrid->setColumnStretch(i, i < perRow ? 1 : 0);
}

QWidget *TodayPage::buildList(List &list, const QStringList &columns)
{
    auto *box = new QWidget(this);
    box->setAttribute(Qt::WA_StyledBackground);
    box->setProperty("look", u"card"_s);
    list.title = new QLabel(box);
    list.title->setFont(headingFont(font(), 3));
    list.empty = new QLabel(box);
    list.empty->setProperty("look", u"second"_s);
    list.empty->setWordWrap(true);
    list.empty->setAlignment(Qt::AlignCenter);
    list.table = new RecordTableView(box);
    list.table->setObjectName(kindWord(list.kind) % u"TodayTable"_s);
    list.table->setIdRole(RecordListModel::IdRole);
    list.table->setMinimumHeight(260);
    if (list.kind == RecordKind::Appointment) {
        list.model = std::make_unique<AppointmentListModel>(m_context.lists);
        list.model->setFilterChoice(u"day"_s, u"upcoming"_s);
        list.model->setFilterChoice(u"state"_s, u"open"_s);
    } else {
        list.model = std::make_unique<ReferralListModel>(m_context.lists);
        list.model->setFilterChoice(u"status"_s, u"open"_s);
        list.model->setOrder(u"received"_s, Qt::DescendingOrder);
    }
    auto *states = new BadgeDelegate(
        [](const QModelIndex &index) {
            return stateLook(index.data(RecordListModel::ValueListRole).toString(),
                             index.data(RecordListModel::CodeRole).toString());
        },
        list.table);
    QList<std::pair<int, int>> shown;
    for (const QString &key : columns) {
        const int section = list.model->columnOf(key);
        if (section < 0)
            continue;
        const ListColumn &shownColumn = list.model->column(section);
        const int letters = qMin(14, shownColumn.width);
        shown.append({section, shownColumn.type == ListValue::Instant
                                   ? widestInstant(*list.model, shownColumn, fontMetrics()) + 22
                                   : letters * fontMetrics().averageCharWidth() + 24});
        if (shownColumn.type == ListValue::State)
            list.table->setItemDelegateForColumn(section, states);
    }
    list.table->setDefaultColumns(shown);
    connect(list.table, &RecordTableView::opened, this,
            [this, kind = list.kind](qint64 id) { emit openRequested(kind, id); });
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(list.title);
    column->addWidget(list.empty, 1);
    column->addWidget(list.table, 1);
    return box;
}

void TodayPage::showEmpty(const List &list)
{
    const bool empty = list.model->rowCount() == 0 && !list.model->isLoading();
    list.empty->setVisible(empty);
    list.table->setVisible(!empty);
}

void TodayPage::activate()
{
    for (List *list : {&m_appointments, &m_referrals}) {
        if (!list->model)
            continue;
        if (!list->table->model()) {
            list->table->horizontalHeader()->setSortIndicator(list->model->sortColumn(),
                                                              list->model->sortOrder());
            list->table->setModel(list->model.get());
            for (const auto signal :
                 {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
                connect(list->model.get(), signal, this, [this, list] { showEmpty(*list); });
        }
        list->model->setLive(true);
        showEmpty(*list);
    }
    retranslate(); // the day may have changed
    count();
}

void TodayPage::recordsChanged(RecordKind)
{
    if (isVisible() && !m_countSoon->isActive())
        m_countSoon->start(400);
}

void TodayPage::count()
{
    m_notes->reload();
    countWork();
    m_counts = todayCounts(m_context.lists.data);
    if (!m_context.lists.worker) {
        if (const auto found = readCounts(m_context.lists.data.db, m_counts))
            showCounts(*found);
        return;
    }
    m_ticket.cancel();
    m_ticket = m_context.lists.worker->run<QHash<QString, qint64>>(
        this, [counts = m_counts](const QSqlDatabase &db) { return readCounts(db, counts); },
        [this](const Result<QHash<QString, qint64>> &found) {
            if (found)
                showCounts(*found);
        });
}

/// What the worklist would show: its own lines for the tile of all, and of its single lists.
void TodayPage::countWork()
{
    const DataContext &context = m_context.lists.data;
    QList<WorkQuestion> questions = Worklists::questions(context, Worklists::Whose::Mine);
    for (WorkQuestion &question : questions)
        question.list.prepend(u"mine."_s);
    for (const auto &[list, whose] : workTiles)
        questions += Worklists::questions(context, whose, list);
    const auto take = [this](const Result<QHash<QString, qint64>> &found) {
        if (!found)
            return;
        QHash<QString, qint64> counts{{dueForMe, 0}};
        for (auto it = found->cbegin(); it != found->cend(); ++it) {
            if (it.key().startsWith("mine."_L1))
                counts[dueForMe] += it.value();
            else
                counts.insert(it.key(), it.value());
        }
        showCounts(counts);
    };
    if (!m_context.lists.worker)
        return take(Worklists::count(context.db, questions));
    m_workTicket.cancel();
    m_workTicket = m_context.lists.worker->run<QHash<QString, qint64>>(
        this, [questions](const QSqlDatabase &db) { return Worklists::count(db, questions); },
        take);
}

void TodayPage::showCounts(const QHash<QString, qint64> &counts)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (CountTile *tile = m_tiles.value(it.key()))
            tile->setCount(it.value(), tileLook(it.key()).tone);
    }
}

void TodayPage::retranslate()
{
    const QDateTime now = m_context.lists.data.clock->now().toTimeZone(m_context.lists.data.zone);
    const int hour = now.time().hour();
    m_greeting->setText(hour < 11   ? tr("Good morning, %1").arg(m_fullName)
                        : hour < 18 ? tr("Good day, %1").arg(m_fullName)
                                    : tr("Good evening, %1").arg(m_fullName));
    m_day->setText(QLocale().toString(now.date(), QLocale::LongFormat));
    for (const QString &tileName : std::as_const(m_tileOrder))
        m_tiles.value(tileName)->setText(tileText(tileName));
    m_tilesButton->setToolTip(tr("Choose tiles"));
    m_tilesButton->setAccessibleName(tr("Choose tiles"));
    if (m_appointments.model) {
        m_appointments.title->setText(tr("Next appointments"));
        m_appointments.empty->setText(tr("No appointments are booked from today on."));
        m_appointments.table->setAccessibleName(m_appointments.title->text());
        m_appointments.model->retranslate();
    }
    if (m_referrals.model) {
        m_referrals.title->setText(tr("Newest referrals"));
        m_referrals.empty->setText(tr("No referral is open."));
        m_referrals.table->setAccessibleName(m_referrals.title->text());
        m_referrals.model->retranslate();
    }
}

void TodayPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeTiles();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    for (const List *list : {&m_appointments, &m_referrals}) {
        if (list->model)
            list->model->setLive(false);
    }
}

} // namespace tarsus
