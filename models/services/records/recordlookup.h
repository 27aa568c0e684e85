// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QHash>

namespace tarsus {

class Repositories;

/// Finds the record that a text means: its id, its objectId, or what people call it (a user name,
/// a referral number, a microchip, the name of a practice).
class RecordLookup
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RecordLookup)

public:
    RecordLookup(const DataContext &context, const Repositories &repositories);

    /// 0 where none is meant; Invalid where two could be.
    Result<qint64> find(RecordKind kind, const QString &text);

private:
    Result<qint64> byName(RecordKind kind, const QString &text) const;

    DataContext m_context;
    const Repositories &m_repositories;
    /// Who and where are named again and again: found once, for as long as this object lives.
    QHash<std::pair<int, QString>, qint64> m_known;
};

} // namespace tarsus
