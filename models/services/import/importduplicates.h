// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/import/importrepository.h"

#include <QCoreApplication>
#include <QMultiHash>

namespace tarsus {

/// Finds rows that are there already: in the clinic, or further up in the file. Proposes only;
/// nothing is ever merged.
class DuplicateFinder
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::DuplicateFinder)

public:
    /// `comparesOwners`: a pet of the same name with the same owner's phone counts. Not where all
    /// rows share one owner that stands in for those that are not known.
    DuplicateFinder(RecordKind kind, bool comparesOwners);

    /// Takes what the clinic has.
    Result<> load(const ImportRepository &repository);

    struct Match
    {
        qint64 id = 0;  ///< in the clinic, or 0
        qint64 row = 0; ///< in the file
        QString text;   ///< which and why, in the person's language
    };
    std::optional<Match> find(const KnownRecord &record) const;
    /// A row that comes in: later ones are compared with it.
    void add(const KnownRecord &record, qint64 row);

private:
    struct Seen
    {
        KnownRecord record;
        qint64 row = 0;
    };

    const Seen *sameName(const KnownRecord &record) const;
    Match matchOf(const Seen &seen, const QString &reason) const;

    RecordKind m_kind;
    bool m_comparesOwners;
    std::vector<Seen> m_seen;
    QHash<QString, qsizetype> m_byLicence;
    QHash<QString, qsizetype> m_byChip;
    QMultiHash<QString, qsizetype> m_byName;
};

} // namespace tarsus
