// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QVariant>
#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;

namespace tarsus {

struct Interval;

/// A day that may be empty. It is typed the way the person's country writes days, as ISO 8601,
/// as "t" for today, "+14" or "2w" for in two weeks, or chosen from a calendar (Alt+Down).
class DateEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// Invalid where the field is empty or is not a day.
    QDate date() const { return m_date; }
    void setDate(QDate date);
    /// Something is typed that is not a day.
    bool isMistyped() const;
    QVariant value() const;
    void setValue(const QVariant &value) { setDate(value.toDate()); }
    /// Puts back what somebody had typed, to the letter, and what it meant on that day.
    void setTyped(const QString &text, QDate date);
    QLineEdit *lineEdit() const { return m_edit; }
    void setReadOnly(bool readOnly);
    /// What distances count from; the computer's day where none is given.
    void setToday(const QDate &today) { m_today = today; }
    /// Where a day that was said as a distance is moved to, such as the next working day.
    void setDistanceRule(std::function<QDate(const QDate &)> rule) { m_rule = std::move(rule); }
    /// The day so long after today, as the rule has it.
    void setLater(const Interval &interval);

    /// Understands what one types as a day; `today` is what "t", "+3" and "2w" count
    /// from.
    static QDate parse(const QString &text, const QLocale &locale, QDate today);

signals:
    void valueChanged();
    /// Enter was pressed or the field was left.
    void editingFinished();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();
    void understand();
    void retranslate();
    QDate today() const;
    QDate meant() const;

    QLineEdit *m_edit;
    QAction *m_button;
    QDate m_date;
    QDate m_today;
    std::function<QDate(const QDate &)> m_rule;
};

} // namespace tarsus
