// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace tarsus {

/// Two records that may be one animal, or one person.
struct DuplicatePair
{
    RecordKind kind = RecordKind::Pet;
    qint64 oneId = 0; ///< the smaller one
    qint64 otherId = 0;
    QString oneTitle = {}; ///< what it is called, with what tells it from others
    QString otherTitle = {};
    QString reason = {}; ///< why they are proposed, in the person's language
    int score = 0;       ///< the higher, the likelier
};

struct Duplicates
{
    QList<DuplicatePair> pairs; ///< the likeliest first, at most DuplicateSearch::mostPairs
    qint64 found = 0;           ///< all of them
};

/// Looks through all pets or owners for those that are there twice. Everything is read once and
/// grouped by what is compared, so that the time grows with the records and not with their pairs.
class DuplicateSearch
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::DuplicateSearch)

public:
    static constexpr int mostPairs = 300;

    explicit DuplicateSearch(DataContext context);

    /// Told how far it is; false to stop.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    /// Forbidden for who may not merge such records.
    Result<Duplicates> find(RecordKind kind, const Progress &progress = {}) const;

    /// They are two: never proposed again. The order of the two does not matter.
    Result<> sayDifferent(RecordKind kind, qint64 oneId, qint64 otherId) const;
    Result<> takeBackDifferent(RecordKind kind, qint64 oneId, qint64 otherId) const;

    /// Whether two folded names are a slip of the keys apart.
    static bool isNearName(const QString &one, const QString &other);

private:
    Result<> allowed(RecordKind kind) const;
    static QString reasonOf(int why);
    Result<> nameThem(QList<DuplicatePair> &pairs) const;

    DataContext m_context;
};

} // namespace tarsus
