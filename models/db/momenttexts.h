// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <vector>

namespace tarsus {

/// Days and moments as a list shows them: short, in the language of the window and the time of the
/// clinic. What asking the zone and the language is dear for is remembered.
class MomentTexts
{
public:
    explicit MomentTexts(const QTimeZone &zone);

    /// `day` as stored, 2026-11-21; an empty text where it is none.
    QString day(const QString &day) const;
    /// `instant` as stored, in UTC; likewise.
    QString moment(const QString &instant) const;
    /// The day that it is at the clinic then.
    QDate dayOf(const QDateTime &instant) const;

private:
    /// From when until when (seconds since 1970) clocks are so far ahead of UTC.
    struct Span
    {
        qint64 from;
        qint64 to;
        qint64 ahead;
    };

    qint64 local(qint64 seconds) const;
    Span spanOf(qint64 seconds) const;
    void followLanguage() const;
    QString dayText(const QDate &day) const;
    QString minuteText(int minute) const;

    QTimeZone m_zone;
    mutable std::vector<Span> m_spans;
    mutable QLocale m_locale;
    mutable QHash<QDate, QString> m_days;
    mutable QHash<int, QString> m_minutes; ///< of the day
};

} // namespace tarsus
