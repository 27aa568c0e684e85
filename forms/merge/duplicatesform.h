// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/services/merge/duplicatesearch.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;

namespace tarsus {

class EmptyState;
class MergeSheet;

/// The pairs that may be there twice, one under the other, and the two of the chosen pair side by
/// side: made one, or said to be two. What was done last is taken back by Ctrl+Z.
class DuplicatesForm final : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesForm(const FormContext &context, QWidget *parent = nullptr);

    /// The kinds that the person may merge.
    static QList<RecordKind> allowedKinds(const Access &access);
    /// Looks through all records of this kind.
    void look(RecordKind wanted);
    void reject() override;

signals:
    /// A merge was taken back: lists are to be read anew.
    void recordsChanged(tarsus::RecordKind kind);
    /// Two became one: `mergeId` is the number for MergeUndo.
    void merged(tarsus::RecordKind kind, qint64 mergeId, const QString &title);
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void showPair();
    void merge();
    void sayDifferent();
    void turnRound();
    void takeBack();
    void dropPairs(const std::function<bool(const DuplicatePair &)> &gone);
    void done(const QString &text, std::function<void()> back);
    void setBusy(bool busy);
    void updateButtons();
    const DuplicatePair *current() const;
    RecordKind kind() const;
    void retranslate();

    FormContext m_context;
    QLabel *m_title;
    QComboBox *m_kind;
    QLabel *m_state;
    QSplitter *m_splitter;
    QListWidget *m_list;
    MergeSheet *m_sheet;
    EmptyState *m_none;
    QPushButton *m_merge;
    QPushButton *m_different;
    QPushButton *m_turn;
    QPushButton *m_back;
    QPushButton *m_close;
    Duplicates m_found;
    std::function<void()> m_takeBack;
    QFutureWatcherBase *m_looking = nullptr;
    int m_round = 0; ///< of looking: an earlier one has nothing to say
    bool m_busy = false;
    bool m_wasLookedThrough = false;
};

} // namespace tarsus
