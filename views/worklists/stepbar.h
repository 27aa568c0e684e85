// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tarsus {

class DateEdit;

/// The line that asks for an outcome, or for a day, above a worklist. Enter does it, Esc leaves it.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    /// Asks what came of so many lines.
    void askOutcome(int lines);
    /// Asks until when they are put off; `first` is offered.
    void askDay(int lines, const QDate &first);
    /// Says what is wrong and stays.
    void showProblem(const QString &text);
    QLineEdit *outcomeEdit() const { return m_outcome; }
    DateEdit *dayEdit() const { return m_day; }

signals:
    void outcomeGiven(const QString &outcome);
    void dayGiven(const QDate &day);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void open(bool forOutcome, const QString &text, const QString &button);

    QLabel *m_text;
    QLineEdit *m_outcome;
    DateEdit *m_day;
    QPushButton *m_do;
    QPushButton *m_cancel;
    QLabel *m_problem;
    bool m_forOutcome = true;
};

} // namespace tarsus
