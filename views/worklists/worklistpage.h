// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/worklists/workmarks.h"
#include "models/services/worklists/worksteps.h"
#include "views/common/listpage.h"
#include "views/records/pagecontext.h"

#include <memory>

class QAction;
class QTimer;

namespace tarsus {

class StepBar;
class WorklistModel;

/// Everything that is due, for the person or for everybody, sorted by when: done with an outcome,
/// put off, or contacted, by one key each and for several lines at once; each step can be taken
/// back. Filters are remembered per person.
class WorklistPage final : public ListPage
{
    Q_OBJECT

public:
    /// So long a line is away once its owner was reached.
    static constexpr int contactedDays = 3;

    explicit WorklistPage(PageContext context, QWidget *parent = nullptr);
    ~WorklistPage() override;

    QString title() const override;
    QString iconName() const override;
    void activate() override;
    void recordsChanged(RecordKind kind) override;
    /// `name` is a list ("followUps"), with "+mine" or "+all" behind it, or one of those alone.
    void applyFilter(const QString &name) override;

    WorklistModel *work() const { return m_model; }
    StepBar *steps() const { return m_steps; }

signals:
    void undoOffered(const QString &text, const std::function<void()> &undo);
    void failed(const tarsus::Error &error);

protected:
    void applyFilters() override;
    void showDetails(qint64 id) override;
    bool isFiltered() const override;
    void resetChips() override;
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildChips();
    void buildActions();
    void reload();
    void showItems(const QList<WorkItem> &items);
    QList<WorkItem> chosen() const;
    void openChosen();
    void askOutcome();
    void complete(const QString &outcome);
    void askDay();
    void snooze(int days);
    void mark(WorkMarks::Mark mark, const QDateTime &until);
    void contacted();
    void done(const QString &text, const std::function<Result<>()> &undo);
    QDateTime morningIn(int days) const;

    PageContext m_context;
    WorklistModel *m_model;
    StepBar *m_steps;
    QTimer *m_soon;
    ReadWorker::Ticket m_ticket;
    QList<QAction *> m_actions;
    QList<WorkItem> m_asked; ///< what the step bar is about
    bool m_started = false;
};

} // namespace tarsus
