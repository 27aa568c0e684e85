// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QList>

namespace tarsus {

/// A record that may be the one somebody means; the person decides.
struct Candidate
{
    RecordKind kind = RecordKind::Owner;
    qint64 id = 0;
    QString title;  ///< its name
    QString detail; ///< what tells it from others of that name: a phone, an owner
    QString reason; ///< why it is proposed, in the person's language
    int score = 0;  ///< the higher, the likelier
};

/// Where candidates of a kind are looked for. Column names are the repository's own constants.
struct CandidateSource
{
    RecordKind kind;
    const char *table;
    const char *title;        ///< column with the name; `name_key` is its folded form
    const char *detail;       ///< SQL expression over the row, called t
    const char *detailColumn; ///< the column that the detail shows, if rules can hide it
};

/// Looks candidates up for the repositories, within what the person may see.
class CandidateFinder
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::CandidateFinder)

public:
    enum Score {
        SameChip = 1000,
        SamePhone = 800,
        SameName = 400,
        NameBegins = 200,
        NameHolds = 100
    };

    CandidateFinder(const DataContext &context, const CandidateSource &source);

    /// Those whose name is, begins with, or holds `name`, without case and accents, or that hold
    /// all of its words in another order.
    Result<> addByName(const QString &name);
    /// Those with this phone, however it is written; from four digits on also those that begin
    /// with them. `furtherPhones` names a table of further phones and its column for the row.
    Result<> addByPhone(const QString &phone, const char *furtherTable = nullptr,
                        const char *furtherColumn = nullptr);
    /// Those for which `condition` (over t) holds.
    Result<> addWhere(const QString &condition, const QVariantList &values, int score,
                      const QString &reason);

    /// The best first, each once, with all reasons; at most `limit`.
    QList<Candidate> best(int limit) const;

private:
    void add(const Candidate &found);

    DataContext m_context;
    CandidateSource m_source;
    QList<Candidate> m_found;
};

} // namespace tarsus
