// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>
#include <QVariant>
#include <QWidget>

class QTimeEdit;

namespace tarsus {

class DateEdit;

/// A moment: a day and a time of day in the clinic's time zone, kept as UTC. Empty while no day
/// is entered.
class InstantEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY valueChanged USER true)
    /// It tells of something that has happened: while no time is entered, today means just now.
    Q_PROPERTY(bool past READ isPast WRITE setPast)

public:
    explicit InstantEdit(QWidget *parent = nullptr);

    void setTimeZone(const QTimeZone &zone);
    /// In UTC; invalid where there is no day.
    QDateTime instant() const;
    void setInstant(const QDateTime &instant);
    bool isMistyped() const;
    bool isPast() const { return m_past; }
    void setPast(bool past) { m_past = past; }
    QVariant value() const;
    void setValue(const QVariant &value) { setInstant(value.toDateTime()); }
    bool isTimeEntered() const { return m_timeEntered; }
    /// Puts back what somebody had typed, to the letter.
    void setTyped(const QString &day, QDate date, QTime time, bool timeEntered);
    DateEdit *dateEdit() const { return m_date; }
    QTimeEdit *timeEdit() const { return m_time; }

signals:
    void valueChanged();
    void editingFinished();

private:
    void dayChanged();
    void timeChanged();
    void setTime(QTime time);
    void retranslate();
    void changeEvent(QEvent *event) override;

    DateEdit *m_date;
    QTimeEdit *m_time;
    QTimeZone m_zone;
    bool m_past = false;
    bool m_timeEntered = false;
};

} // namespace tarsus
