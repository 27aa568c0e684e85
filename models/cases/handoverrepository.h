// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace tarsus {

/// Cases that came to the person in one go, with what they must know.
struct HandOver
{
    QList<qint64> ids;    ///< rows of hand_overs, one a pet
    QList<qint64> petIds; ///< of those that the person may see still
    QStringList petNames; ///< of the same
    QString note;
    qint64 handedById = 0;
    QString handedByName;
    QDateTime handedAt; ///< UTC
};

/// Cases that changed hands. Rows are added by HandOverService, inside its transaction; who got a
/// case says once that they have read the note.
class HandOverRepository
{
public:
    explicit HandOverRepository(DataContext context)
        : m_context(std::move(context))
    {}

    /// `fromId` had the case; 0: nobody. What the person takes over themselves they need not read.
    Result<> addWithin(qint64 petId, qint64 fromId, qint64 toId, const QString &note,
                       const QDateTime &at);
    /// What the person got and has not read yet, the newest first; at most 50 goes.
    Result<QList<HandOver>> unread() const;
    /// The person has read these. Another's stay as they are.
    Result<> acknowledge(const QList<qint64> &ids);

private:
    DataContext m_context;
};

} // namespace tarsus
