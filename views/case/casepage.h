// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/interactions/quickentry.h"
#include "models/services/case/caseoverview.h"
#include "views/common/page.h"
#include "views/records/pagecontext.h"

#include <functional>
#include <memory>

class QPushButton;
class QShortcut;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace tarsus {

class BriefView;
class CaseBanner;
class CaseSide;
class EmptyState;
class MessageBar;
class QuickLine;
class StoryBar;
class StoryModel;
class StoryView;

/// A pet's case: who it is, its story, and what is planned. Read and written by single keys: J and
/// K move, N writes a note, Q one in a line, P a plan, F adds a film, A books, R takes a referral,
/// I shows its problems, B what matters ahead of a consult, Esc goes back.
class CasePage final : public Page
{
    Q_OBJECT

public:
    explicit CasePage(PageContext context, QWidget *parent = nullptr);
    ~CasePage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("pet"); }
    void activate() override;
    void focusQuickFilter() override;
    void recordsChanged(RecordKind kind) override;
    bool handOver() override;

    /// Shows a pet's case from its top; the error where the person may not see it.
    Result<> open(qint64 petId);
    qint64 petShown() const { return m_overview.pet.id; }
    void showBrief(bool brief);
    /// Where what was asked for by quickNoteWritten() was saved, or why it was not.
    void quickNoteSaved(const Result<> &saved);
    /// What was left in the quick line of this case.
    void setQuickText(const QString &text);
    /// Starts a record of this pet, once the alerts are read.
    void write(RecordKind kind);
    void setBackText(const QString &text);
    StoryView *story() const { return m_story; }
    /// Whether nothing is to be written before the alerts are read.
    bool mustAcknowledge() const { return m_mustAcknowledge; }

signals:
    void backRequested();
    /// What stands in the quick line, as the person leaves it.
    void quickTyped(qint64 petId, const QString &text);
    /// A note in one line; quickNoteSaved() answers.
    void quickNoteWritten(qint64 petId, const tarsus::QuickEntry &entry);
    /// The problems of the pet are to be seen to: this one, or with 0 all of them.
    void problemsRequested(qint64 petId, qint64 problemId);
    /// The person read these alerts of the pet.
    void alertsAcknowledged(qint64 petId, const QString &alerts);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void wire();
    void addKeys();
    void addKey(const QKeySequence &key, const char *text, const std::function<void()> &run);
    QPushButton *addAction(const QString &name, RecordKind kind);
    void acknowledge();
    void seeToProblems(qint64 problemId);
    void back();
    void showAll();
    void refresh();
    void refreshSoon();
    void updateEmpty();
    void openEntry(RecordKind kind, qint64 id);
    void retranslate();
    QDate today() const;

    PageContext m_context;
    std::unique_ptr<StoryModel> m_model;
    CaseOverview m_overview;
    CaseBanner *m_banner;
    MessageBar *m_message;
    QWidget *m_actions;
    QList<std::pair<RecordKind, QPushButton *>> m_newButtons;
    QList<std::pair<QShortcut *, const char *>> m_keys; ///< those of m_newButtons first
    QPushButton *m_edit;
    QPushButton *m_brief;
    QuickLine *m_quick;
    StoryBar *m_bar;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QWidget *m_storyBox;
    StoryView *m_story;
    EmptyState *m_empty;
    BriefView *m_briefView;
    CaseSide *m_side;
    QTimer *m_soon;
    bool m_mustAcknowledge = false;
    bool m_isStale = false;
};

} // namespace tarsus
