// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/case/caseoverview.h"
#include "models/services/history/historyservice.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace tarsus {

class Access;
class DateEdit;
class FilterChips;

/// What of a story is shown, and in which order: chips by kind, one referral, words, a day to go
/// to, and the newest or the oldest first.
class StoryBar final : public QWidget
{
    Q_OBJECT

public:
    StoryBar(const Access &access, QWidget *parent = nullptr);

    /// For another pet: everything, the newest first.
    void reset();
    void setReferrals(const QList<CaseItem> &referrals);
    void setProblems(const QList<PetProblem> &problems);
    StoryFilter filter() const;
    bool isFiltered() const;
    void setOldestFirst(bool oldestFirst);
    QLineEdit *search() const { return m_search; }
    DateEdit *day() const { return m_day; }
    void retranslate();

signals:
    void changed();
    void dayChosen(QDate day);
    /// Down or Enter in the search: on to what was found.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FilterChips *m_chips;
    QComboBox *m_referral;
    QComboBox *m_problem;
    QLineEdit *m_search;
    DateEdit *m_day;
    QToolButton *m_order;
};

} // namespace tarsus
