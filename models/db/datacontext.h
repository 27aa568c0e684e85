// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QTimeZone>

namespace tarsus {

class Access;
class Clock;
class WriteGate;

/// What a repository works with: one thread's connection, and who is asking. Cheap to copy;
/// gate, access and clock belong to the clinic and the session and outlive every repository.
struct DataContext
{
    QSqlDatabase db;
    WriteGate *gate = nullptr;
    const Access *access = nullptr;
    const Clock *clock = nullptr;
    QTimeZone zone = QTimeZone::utc(); ///< the clinic's: its days and years begin there
};

} // namespace tarsus
