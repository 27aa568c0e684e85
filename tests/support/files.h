// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace tarsus::test {

QByteArray contentOf(const QString &path);
void setContent(const QString &path, const QByteArray &content);
/// `bytes` with one bit turned, counted from the first byte's lowest.
QByteArray withFlippedBit(QByteArray bytes, qsizetype bit);

/// Runs `work` in a process of its own, which then ends without any clean-up. What it returns is
/// the exit code, below 100.
int inAnotherProcess(const std::function<int()> &work);
/// Ends this process at once, as a power cut would; for hooks inside inAnotherProcess().
[[noreturn]] void crash();
inline constexpr int crashed = 99;

} // namespace tarsus::test
