// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QString>

namespace tarsus {

/// One thing that waits for somebody.
struct WorkItem
{
    QString list; ///< the worklist's name, e.g. "followUps"
    RecordKind kind = RecordKind::Interaction;
    qint64 id = 0; ///< of the record, or of the hand-over
    qint64 petId = 0;
    QString petName;
    QString ownerName;
    QString phone; ///< of the owner
    QString what;  ///< in the words of the record
    QString due;   ///< as stored: a day, or an instant
    qint64 whoId = 0;
    QString who; ///< whose work it is; empty: nobody's

    bool operator==(const WorkItem &) const = default;
};

} // namespace tarsus
