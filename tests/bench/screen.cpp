// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/screen.h"

#include "models/db/readworker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace tarsus::bench {
namespace {

constexpr QSize windowSize{1280, 800};
constexpr std::chrono::seconds longest(10);
constexpr std::chrono::milliseconds countsBegin(120); ///< lists count a little later

} // namespace

Screen::Screen(QWidget &page, ReadWorker &worker)
    : m_page(page)
    , m_worker(worker)
{
    m_page.resize(windowSize);
    m_page.show();
    rest();
}

Screen::~Screen()
{
    rest();
}

/// The worker does one thing after the other: a question of our own comes last.
bool Screen::waitForWorker(bool counts)
{
    bool isDone = false;
    QEventLoop loop;
    const ReadWorker::Ticket ticket = m_worker.run<bool>(
        &m_page, [](const QSqlDatabase &) { return Result<bool>(true); },
        [&](const Result<bool> &) {
            isDone = true;
            loop.quit();
        },
        counts ? ReadWorker::Priority::Counted : ReadWorker::Priority::Waited);
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    loop.exec();
    return isDone;
}

bool Screen::show()
{
    if (!waitForWorker(false))
        return false;
    QCoreApplication::sendPostedEvents();
    m_page.repaint();
    return true;
}

void Screen::rest()
{
    QEventLoop loop;
    QTimer::singleShot(countsBegin, &loop, &QEventLoop::quit);
    loop.exec();
    waitForWorker(true);
}

} // namespace tarsus::bench
