// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/merge/mergepreview.h"

#include <QHash>

namespace tarsus {

/// What somebody decided after seeing a MergePreview.
struct MergeOrder
{
    RecordKind kind = RecordKind::Pet;
    qint64 staysId = 0;
    qint64 duplicateId = 0;
    int staysVersion = 0; ///< as they were seen
    int duplicateVersion = 0;
    QHash<QString, MergeSide> sides = {}; ///< by column; what is left out is as proposed
    bool isConfirmed = false;             ///< what the preview asks to be confirmed
};

/// The order that follows a preview as it is.
MergeOrder orderOf(const MergePreview &preview);

/// Makes one of two records (docs/decisions/0012), all in one transaction: the chosen values are
/// saved to the record that stays by its repository, everything of the duplicate goes along, signed
/// records with only their reference changed, and the duplicate is removed, softly.
class MergeService
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::MergeService)

public:
    explicit MergeService(DataContext context);

    /// The number of the merge, for MergeUndo. Forbidden and Invalid as in
    /// MergeComparison::compare(), and where something is not chosen or confirmed (Invalid, with
    /// the column); Conflict where one of the two was changed since it was seen.
    Result<qint64> merge(const MergeOrder &order);

private:
    Result<> checkOrder(const MergeOrder &order, const MergePreview &preview) const;
    Result<> applyFields(const MergeOrder &order, const MergePreview &preview);
    Result<> keepFurtherNumber(const MergePreview &preview);
    Result<qint64> write(const MergePreview &preview);

    DataContext m_context;
    QString m_fields; ///< of the merge that is being written, as JSON
    QString m_added;
};

} // namespace tarsus
