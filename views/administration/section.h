// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcherBase>
#include <QWidget>

namespace tarsus {

/// One part of the administration.
class Section : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The word on its chip, in the language of the moment.
    virtual QString title() const = 0;
    /// It came to the front: bring it up to date.
    virtual void activate() = 0;
    virtual void focusQuickFilter() {}
    /// Records were changed, here or elsewhere.
    virtual void recordsChanged() {}

signals:
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);
    /// How many things wait here for somebody; shown beside the title.
    void waitingChanged(int count);
};

} // namespace tarsus
