// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/quickdrafts.h"
#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "views/case/casepage.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace tarsus {

class Page;
class Workspace;

/// The case page of a signed-in person: opened over the page that one came from, and left to it.
class CaseRoom final : public QObject
{
    Q_OBJECT

public:
    explicit CaseRoom(Workspace &workspace);

    /// Makes the page; once the others are there.
    void furnish();
    /// Opens a pet's case; says why where it cannot be.
    void open(qint64 petId);
    /// The pet that the person has before them: of the case, or of what is chosen on a page; 0
    /// where there is none.
    qint64 petAtHand() const;
    /// Starts a record: of the case that is open, a note also for the pet at hand.
    void write(RecordKind kind);
    /// What stands in the quick line, for a lock or a sign-out.
    void keepQuickNotes();
    CasePage *page() const { return m_page; }

private:
    void back();
    /// On the page, with what was left in its quick line.
    Result<> show(qint64 petId);
    void openProblems(qint64 petId, qint64 problemId);
    void saveQuickNote(qint64 petId, const QuickEntry &entry);
    void noteAcknowledged(qint64 petId, const QString &alerts);

    Workspace &m_workspace;
    QPointer<CasePage> m_page;
    std::unique_ptr<QuickDrafts> m_quick;
    QList<qint64> m_before; ///< cases that one came through, the last one last
};

} // namespace tarsus
