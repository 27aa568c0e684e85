// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QList>

namespace tarsus {

/// Whose value of a field stays.
enum class MergeSide {
    Unchosen, ///< somebody has to say
    Stays,    ///< that of the record that stays
    Duplicate,
    Both, ///< one under the other, for long texts
};

/// One field of the two records.
struct MergeField
{
    const Field *field = nullptr;
    QVariant stays;
    QVariant duplicate;
    MergeSide side = MergeSide::Stays; ///< what is proposed
    bool mayBeBoth = false;

    QString column() const { return QString::fromLatin1(field->column); }
    bool differs() const { return stays != duplicate; }
    /// What the field will hold; empty while nobody has chosen.
    QVariant result(MergeSide chosen) const;
};

/// What making one of two records would do, before it is done.
struct MergePreview
{
    RecordKind kind = RecordKind::Pet;
    qint64 staysId = 0;
    qint64 duplicateId = 0;
    int staysVersion = 0;
    int duplicateVersion = 0;
    QString staysTitle;
    QString duplicateTitle;
    QDateTime staysMadeAt;
    QDateTime duplicateMadeAt;
    QList<MergeField> fields; ///< those that a person enters, in the order of forms
    QStringList goingAlong;   ///< "2 referrals", "14 notes": what changes its pet or owner
    QString confirmation;     ///< what is to be confirmed first; empty: nothing
};

/// Compares two records before they become one.
class MergeComparison
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::MergeComparison)

public:
    explicit MergeComparison(DataContext context);

    /// Forbidden for who may not merge such records; Invalid, with the reason in plain words,
    /// where the two can never be one: the same record twice, two species.
    Result<MergePreview> compare(RecordKind kind, qint64 staysId, qint64 duplicateId) const;
    /// Which of two should stay: of which there is more, else which was there first.
    Result<qint64> whichStays(RecordKind kind, qint64 oneId, qint64 otherId) const;

    /// What a record is called in a list of merges.
    static QString titleOf(RecordKind kind, const Record &record);

private:
    static MergeField compareField(const Field &field, const Record &stays,
                                   const Record &duplicate);
    Result<QStringList> goingAlong(RecordKind kind, qint64 duplicateId) const;
    static QString countWords(const QString &table, int count);
    static QString confirmationFor(RecordKind kind, const Record &stays, const Record &duplicate);

    DataContext m_context;
};

} // namespace tarsus
