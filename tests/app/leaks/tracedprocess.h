// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace tarsus::test {

/// Runs a program to its end and hands over whatever it writes, by whichever thread and to whatever
/// file, pipe or socket, except standard input, output and error. Also what is written to a file
/// that has no name, or none any more, comes by here. The exit code, or -1.
int runTraced(const QStringList &command, const std::function<void(const QByteArray &)> &wrote);

} // namespace tarsus::test
