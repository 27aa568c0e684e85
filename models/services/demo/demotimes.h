// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/demo/demostory.h"

namespace tarsus {

/// When a referral came how far. A moment that lies ahead has not happened.
struct DemoStory::Times
{
    qint64 received = 0;
    qint64 accepted = 0;
    qint64 booked = 0;
    qint64 consult = 0;
    qint64 reportDue = 0;
    qint64 reportSent = 0;
    qint64 closed = 0;
    qint64 now = 0;
    qint64 specialist = 0;
    QString sideExit; ///< declined …; empty for most
    qint64 sideExitAt = 0;

    bool happened(qint64 moment) const
    {
        return moment <= now && (sideExit.isEmpty() || moment < sideExitAt);
    }
};

/// Notes on a record who made it and when.
void stampDemo(Record &record, qint64 at, qint64 person);

} // namespace tarsus
