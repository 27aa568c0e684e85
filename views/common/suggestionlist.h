// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/searchsource.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace tarsus {

/// The list under a search field. It never takes the keys: the field keeps them and moves the
/// choice. It lies inside the window, so that it needs no window of its own.
class SuggestionList final : public QFrame
{
    Q_OBJECT

public:
    /// `field` is what the list belongs to; it hangs under it.
    explicit SuggestionList(QWidget *field);

    void setHits(const QList<Suggestion> &hits);
    /// Further ones below; what is chosen stays.
    void addHits(const QList<Suggestion> &hits);
    /// One more line at the end, e.g. "Add “Lima” as new"; empty takes it away.
    void setExtra(const QString &text);
    /// What is said where nothing was found.
    void setNothingFound(const QString &text);
    void showUnder();
    void moveChoice(int step);
    void takeChoice();
    int count() const;
    const QList<Suggestion> &hits() const { return m_hits; }

signals:
    void chosen(const tarsus::Suggestion &hit);
    void extraChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void take(int row);

    QWidget *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<Suggestion> m_hits;
    QString m_extra;
    QString m_nothingFound;
};

} // namespace tarsus
