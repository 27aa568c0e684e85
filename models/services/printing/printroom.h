// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/printing/paper.h"

#include <QCoreApplication>
#include <QDate>

namespace tarsus {

/// What the clinic prints beside letters: composed from the records that the person may see.
enum class PrintKind {
    CaseHistory,
    DayList,
    ReferralQueue,
    CallSheet,
    DowntimeForms,
    Instructions
};

struct PrintOrder
{
    PrintKind kind = PrintKind::DayList;
    qint64 id = 0;  ///< a pet for its history, a plan for its instructions
    QDate day = {}; ///< of the day list; today where invalid
};

class PrintRoom
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::PrintRoom)

public:
    /// `labels` are the clinic's words. Both live as long as this.
    PrintRoom(DataContext context, const CodeLabels &labels);

    /// NotFound where what is to be printed is not in the person's reach.
    Result<PaperText> compose(const PrintOrder &order) const;

    /// A pet's whole story, the oldest first.
    Result<PaperText> caseHistory(qint64 petId) const;
    /// The appointments of a day by time, with the trail's head for who keeps it on paper.
    Result<PaperText> dayList(const QDate &day) const;
    /// Open referrals by priority and age.
    Result<PaperText> referralQueue() const;
    /// Who is to be called: follow-ups that are due, with phones and room for what was said.
    Result<PaperText> callSheet() const;
    /// Empty forms for a day without computers.
    Result<PaperText> downtimeForms() const;
    /// A plan's instructions for the owner, in large letters.
    Result<PaperText> instructions(qint64 planId) const;

private:
    struct Table;

    QDate today() const;
    QString dayText(const QDate &day) const;
    QString instantText(const QString &utc) const;
    QString timeText(const QString &utc) const;
    QString footer(const QString &title) const;
    Result<PaperText> paper(const QString &title, const QString &html) const;

    DataContext m_context;
    const CodeLabels &m_labels;
};

} // namespace tarsus
