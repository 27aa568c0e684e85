// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/today/todaycounts.h"
#include "views/common/page.h"
#include "views/records/pagecontext.h"

#include <QHash>

#include <memory>

class QGridLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace tarsus {

class CaseNotes;
class CountTile;
class RecordTableView;

/// The first page: what waits, as counts that open the filtered list; the next appointments and
/// the newest referrals.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    /// `fullName` greets the person.
    TodayPage(PageContext context, const QString &fullName, QWidget *parent = nullptr);
    ~TodayPage() override;

    QString title() const override;
    QString iconName() const override;
    void activate() override;
    void recordsChanged(RecordKind kind) override;

    CaseNotes *notes() const { return m_notes; }
    CountTile *tile(const QString &name) const { return m_tiles.value(name); }
    /// The tiles that are shown, in their order.
    QStringList shownTiles() const;
    /// Takes a tile away for this person, or shows it again.
    void setTileShown(const QString &name, bool shown);
    /// Moves a tile by one place among those that are shown.
    void moveTile(const QString &name, int by);

signals:
    /// Show the worklist with a filter of its own, e.g. "followUps+mine".
    void workRequested(const QString &filter);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct List
    {
        RecordKind kind;
        std::unique_ptr<RecordListModel> model;
        QLabel *title = nullptr;
        QLabel *empty = nullptr;
        RecordTableView *table = nullptr;
    };

    void buildTiles();
    void placeTiles();
    void addTile(const QString &name, const std::function<void()> &open);
    void openTileMenu(const QString &name, QPoint place);
    void keepTiles();
    void countWork();
    static QString tileText(const QString &name);
    QWidget *buildList(List &list, const QStringList &columns);
    void showEmpty(const List &list);
    void count();
    void showCounts(const QHash<QString, qint64> &counts);
    void retranslate();

    PageContext m_context;
    QString m_fullName;
    QLabel *m_greeting;
    QLabel *m_day;
    QGridLayout *m_tileGrid;
    CaseNotes *m_notes;
    QHash<QString, CountTile *> m_tiles;
    QStringList m_tileOrder;
    QStringList m_hiddenTiles;
    QToolButton *m_tilesButton = nullptr;
    ReadWorker::Ticket m_workTicket;
    QList<TodayCount> m_counts;
    List m_appointments{RecordKind::Appointment, {}};
    List m_referrals{RecordKind::Referral, {}};
    QTimer *m_countSoon;
    ReadWorker::Ticket m_ticket;
    int m_tilesPerRow = 0;
};

} // namespace tarsus
