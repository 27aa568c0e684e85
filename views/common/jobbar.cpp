// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/jobbar.h"

#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::large);
    setAccessibleName(tr("What the program is doing"));
}

void JobBar::watch(const QString &title, QFutureWatcherBase *watcher, bool cancellable)
{
    m_jobs.append(watcher);
    const auto done = [this, watcher] {
        m_jobs.removeAll(watcher);
        m_jobs.removeAll(nullptr);
        if (m_jobs.isEmpty())
            emit rested();
    };
    connect(watcher, &QFutureWatcherBase::finished, this, done);
    connect(watcher, &QObject::destroyed, this, done);
    if (m_delay == 0)
        return showJob(title, watcher, cancellable);
    auto *delay = new QTimer(watcher); // goes with the job
    delay->setSingleShot(true);
    connect(delay, &QTimer::timeout, this, [this, title, watcher, cancellable] {
        if (watcher->isRunning())
            showJob(title, watcher, cancellable);
    });
    delay->start(m_delay);
}

bool JobBar::isWorking() const
{
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(),
                       [](const auto &job) { return job && !job->isFinished(); });
}

int JobBar::shownJobs() const
{
    return int(findChildren<QProgressBar *>().size());
}

void JobBar::showJob(const QString &title, QFutureWatcherBase *watcher, bool cancellable)
{
    auto *box = new QWidget(this);
    auto *label = new QLabel(title, box);
    auto *bar = new QProgressBar(box);
    bar->setFixedSize(120, 6);
    bar->setTextVisible(false);
    bar->setAccessibleName(title);
    bar->setRange(watcher->progressMinimum(), watcher->progressMaximum());
    bar->setValue(watcher->progressValue());
    auto *percent = new QLabel(box);
    percent->setProperty("look", u"second"_s);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(label);
    row->addWidget(bar);
    row->addWidget(percent);
    if (cancellable) {
        auto *cancel = new QToolButton(box);
        cancel->setObjectName(u"cancelJobButton"_s);
        cancel->setAutoRaise(true);
        cancel->setFixedSize(22, 22);
        cancel->setIcon(icon(u"close"_s));
        cancel->setToolTip(tr("Stop: %1").arg(title));
        cancel->setAccessibleName(cancel->toolTip());
        row->addWidget(cancel);
        connect(cancel, &QToolButton::clicked, watcher, &QFutureWatcherBase::cancel);
        connect(cancel, &QToolButton::clicked, cancel, [cancel] { cancel->setEnabled(false); });
    }
    m_row->addWidget(box);
    const auto update = [bar, percent, watcher] {
        const int range = watcher->progressMaximum() - watcher->progressMinimum();
        bar->setRange(watcher->progressMinimum(), watcher->progressMaximum());
        bar->setValue(watcher->progressValue());
        if (range > 0)
            percent->setText(
                bar->locale().toString(100 * (watcher->progressValue() - watcher->progressMinimum())
                                       / range)
                + u" %"_s);
    };
    update();
    connect(watcher, &QFutureWatcherBase::progressValueChanged, box, update);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, box, update);
    connect(watcher, &QFutureWatcherBase::finished, box, &QObject::deleteLater);
    connect(watcher, &QObject::destroyed, box, &QObject::deleteLater);
}

} // namespace tarsus
