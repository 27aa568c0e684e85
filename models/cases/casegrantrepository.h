// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>

#include <chrono>

namespace tarsus {

/// A case that somebody has for some hours, for a reason.
struct CaseGrant
{
    qint64 id = 0;
    qint64 userId = 0;
    QString userName;
    qint64 petId = 0;
    QString petName; ///< empty where the pet is not to be seen any more
    QString reason;
    QDateTime grantedAt; ///< UTC
    QDateTime until;     ///< UTC
    QDateTime seenAt;    ///< when whose case it is took note of it; invalid: not yet
    QString seenByName;
};

/// Cases seen by breaking the glass: who has which one and for how long, and who must know of it.
/// A grant is never changed or removed; it ends by itself.
class CaseGrantRepository
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::CaseGrantRepository)

public:
    /// How long a grant lasts.
    static constexpr std::chrono::hours duration{8};
    /// What counts as lately, for who looks after it.
    static constexpr int recentDays = 30;

    explicit CaseGrantRepository(DataContext context)
        : m_context(std::move(context))
    {}

    /// The person gets the case, from now on. The reason is required.
    Result<CaseGrant> add(qint64 petId, const QString &reason);
    /// The person's own that still last, those that end first first.
    Result<QList<CaseGrant>> mine() const;
    /// The person's own for this pet that lasts longest; nothing: id 0.
    Result<CaseGrant> mineFor(qint64 petId) const;
    /// What the person has not taken note of: of their own cases, and for who sees the whole trail
    /// of all cases in the last recentDays. The newest first, at most 50.
    Result<QList<CaseGrant>> unseen() const;
    /// The person has read it. Another's stay as they are.
    Result<> takeNote(qint64 grantId);
    /// All of the last recentDays, the newest first, for who sees the whole trail.
    Result<QList<CaseGrant>> recent() const;

    /// Whether the person looks after every grant, not only those of their own cases.
    bool looksAfterAll() const;

private:
    Result<QList<CaseGrant>> read(const QString &condition, const QVariantList &values) const;
    Result<QList<qint64>> noted() const;
    Result<> keepNoted(qint64 grantId);

    DataContext m_context;
};

} // namespace tarsus
