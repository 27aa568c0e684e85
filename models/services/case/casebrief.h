// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/case/caseoverview.h"
#include "models/services/history/historyservice.h"

namespace tarsus {

/// One line of a brief, with whose word it is, from when, and where it stands.
struct BriefLine
{
    QString label; ///< a code of a type, a title or a number; may be empty
    QString text;
    QString person;
    QDateTime at; ///< UTC
    RecordKind kind = RecordKind::Pet;
    qint64 id = 0;
};

/// What matters of a case ahead of a consult. What the owner said stands apart from what the clinic
/// found.
struct CaseBrief
{
    QList<BriefLine> ownersWords; ///< presenting complaint, calls and e-mails, the newest first
    QList<BriefLine> findings;    ///< the last consult in its sections, the last films
    QList<BriefLine> plans;       ///< those that go on, with medication
    QList<BriefLine> open;        ///< follow-ups and reviews that are still to be done
    QList<BriefLine> referrals;   ///< those that are open
};

/// Made of the story as far as the person may see it, and of what was read for the case page.
class BriefReading
{
public:
    explicit BriefReading(DataContext context);

    Result<CaseBrief> read(const CaseOverview &overview) const;

    /// How many of the owner's words and of the films are told.
    static constexpr int mostWords = 4;
    static constexpr int mostFilms = 2;

private:
    Result<> readWords(const CaseOverview &overview, CaseBrief &brief) const;
    Result<> readConsult(qint64 petId, CaseBrief &brief) const;
    Result<> readFollowUps(qint64 petId, CaseBrief &brief) const;

    DataContext m_context;
};

} // namespace tarsus
