// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tarsus {

/// What time it is. Everything that asks takes a Clock, so that tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present instant in UTC, to the millisecond.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// An instant as the database keeps it: `2026-11-21T09:30:00.000Z`, so that text order is time
/// order.
QString instantText(const QDateTime &instant);
/// The reverse; invalid where the text is not an instant.
QDateTime instantFromText(const QString &text);

} // namespace tarsus
