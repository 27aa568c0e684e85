// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/todaypage.h"

#include "models/appointments/appointmentlistmodel.h"
#include "models/core/clock.h"
#include "models/db/changenotifier.h"
#include "models/referrals/referrallistmodel.h"
#include "views/cases/casenotes.h"
#include "views/common/counttile.h"
#include "views/common/recordtableview.h"
#include "views/common/searchsource.h"
#include "views/records/instantwidth.h"
#include "views/records/statelook.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int tileWidth = 210;

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
    column->addLayout(head);
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
    for (const TodayCount &made : std::as_const(m_counts)) {
        auto *tile = new CountTile(QLatin1String(tileLook(made.name).icon), this);
        tile->setObjectName(made.name % u"Tile"_s);
        connect(tile, &QAbstractButton::clicked, this,
                [this, made] { emit filterRequested(made.kind, made.filter); });
        m_tiles.insert(made.name, tile);
        m_tileOrder.append(made.name);
    }
    placeTiles();
}

void TodayPage::placeTiles()
{
    const int room = width() - 2 * space::huge;
    const int count = int(m_tileOrder.size());
    int perRow = qBound(2, room / (tileWidth + space::medium), qMax(2, count));
    while (perRow > 2 && count % perRow != 0 && count % (perRow - 1) == 0)
        --perRow; // full rows where that costs one column
    if (perRow == m_tilesPerRow)
        return;
    m_tilesPerRow = perRow;
    for (int i = 0; i < count; ++i)
        m_tileGrid->addWidget(m_tiles.value(m_tileOrder.at(i)), i / perRow, i % perRow);
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
        m_tiles.value(tileName)->setText(tr(tileLook(tileName).text));
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
