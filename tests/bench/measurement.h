// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <vector>

namespace tarsus::bench {

/// Asks a question once and returns how many rows the answer had; -1 where it failed.
using Question = std::function<qint64()>;

/// One figure of the performance goals: a question put to us, and the same put straight to
/// SQLCipher's C API (or to Qt's own SQLite driver), turn by turn.
struct Figure
{
    QString name;
    std::vector<double> ours;  ///< milliseconds unless `unit` says otherwise, one a turn
    std::vector<double> limit; ///< may be empty: there is nothing to compare with
    /// The same turns as the processor saw them: what else the machine did is not in them, nor is
    /// waiting for the disk.
    std::vector<double> oursProcessor = {};
    std::vector<double> limitProcessor = {};
    qint64 rows = 0;
    QString unit = QStringLiteral("ms");
};

struct Turns
{
    int warmUp = 10;
    int count = 100;
    /// Processor time is that of all threads: a part of the work is done beside the window.
    bool ofAllThreads = false;
};

/// Measures in turns, so that what else the machine does falls on both alike, and with now the one
/// and now the other first, as the second finds its memory warm. `before` runs ahead of each turn
/// and is not measured.
Figure measure(const QString &name, const Turns &turns, const Question &ours,
               const Question &limit = {}, const std::function<void(int turn)> &before = {});

double median(std::vector<double> values);
/// The value below which 95 of 100 lie.
double percentile95(std::vector<double> values);

/// A line of JSON or of a table, on standard output.
void print(const Figure &figure, bool json);
void printHead();

} // namespace tarsus::bench
