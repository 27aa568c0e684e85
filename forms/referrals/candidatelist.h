// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/candidates.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace tarsus {

/// "Did you mean …": records that may be the one being entered, each with the reason. It takes no
/// room while there are none. Enter or a click takes one.
class CandidateList final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);

    /// `heading` says what the list is, e.g. "Known owners that fit".
    void setCandidates(const QString &heading, const QList<Candidate> &candidates);
    void clear() { setCandidates({}, {}); }
    QListWidget *list() const { return m_list; }

signals:
    void chosen(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int row);

    QLabel *m_heading;
    QListWidget *m_list;
    QList<Candidate> m_candidates;
};

} // namespace tarsus
