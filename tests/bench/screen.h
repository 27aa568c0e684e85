// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace tarsus {
class ReadWorker;
}

namespace tarsus::bench {

/// A page as somebody sees it: in a window of its own, with the look of the program, painted whole.
class Screen
{
public:
    Screen(QWidget &page, ReadWorker &worker);
    ~Screen();

    /// Waits for what the page has asked the worker, lays out and paints. What a person waits for
    /// after a key is the key and this; false after ten seconds.
    bool show();
    /// Waits for everything that comes later by itself, such as counts; not to be measured.
    void rest();

private:
    bool waitForWorker(bool counts);

    QWidget &m_page;
    ReadWorker &m_worker;
};

} // namespace tarsus::bench
