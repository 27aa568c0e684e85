// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace tarsus::bench {
namespace {

double rounded(double milliseconds)
{
    return std::round(milliseconds * 1000) / 1000;
}

/// What the processor has done for this thread, or for all of them, in milliseconds.
double processorTime(bool ofAllThreads)
{
    timespec now{};
    clock_gettime(ofAllThreads ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

qint64 time(const Question &question, bool ofAllThreads, std::vector<double> &into,
            std::vector<double> &processor)
{
    const double before = processorTime(ofAllThreads);
    QElapsedTimer timer;
    timer.start();
    const qint64 rows = question();
    into.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    processor.push_back(processorTime(ofAllThreads) - before);
    return rows;
}

} // namespace

Figure measure(const QString &name, const Turns &turns, const Question &ours, const Question &limit,
               const std::function<void(int)> &before)
{
    Figure figure;
    figure.name = name;
    const bool all = turns.ofAllThreads;
    for (int turn = -turns.warmUp; turn < turns.count; ++turn) {
        if (before)
            before(std::abs(turn));
        Figure warmUp;
        Figure &into = turn >= 0 ? figure : warmUp;
        qint64 limitRows = 0;
        const bool oursFirst = turn % 2 == 0;
        if (oursFirst)
            figure.rows = time(ours, all, into.ours, into.oursProcessor);
        if (limit)
            limitRows = time(limit, all, into.limit, into.limitProcessor);
        if (!oursFirst)
            figure.rows = time(ours, all, into.ours, into.oursProcessor);
        if (figure.rows < 0 || limitRows < 0) {
            std::fprintf(stderr, "%s: a question failed\n", qPrintable(name));
            break;
        }
    }
    return figure;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double percentile95(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto index =
        static_cast<std::size_t>(std::ceil(static_cast<double>(values.size()) * 0.95)) - 1;
    std::ranges::sort(values);
    return values.at(index);
}

void print(const Figure &figure, bool json)
{
    using Values = std::vector<double>;
    const std::pair<QLatin1String, const Values &> columns[] = {
        {""_L1, figure.ours},
        {"limit_"_L1, figure.limit},
        {"processor_"_L1, figure.oursProcessor},
        {"limit_processor_"_L1, figure.limitProcessor}};
    if (!json) {
        std::printf("%-18s", qPrintable(figure.name));
        for (const auto &[name, values] : columns)
            std::printf(" %9.3f %9.3f", median(values), percentile95(values));
        std::printf(" %7lld %s\n", static_cast<long long>(figure.rows),
                    figure.unit == "ms"_L1 ? "" : qPrintable(figure.unit));
    } else {
        const QString unit = u'_' % figure.unit.toLower();
        QJsonObject object{{u"name"_s, figure.name}, {u"rows"_s, figure.rows}};
        for (const auto &[name, values] : columns) {
            const bool has = !values.empty();
            object.insert(QString(name % u"median"_s % unit),
                          has ? QJsonValue(rounded(median(values))) : QJsonValue());
            object.insert(QString(name % u"p95"_s % unit),
                          has ? QJsonValue(rounded(percentile95(values))) : QJsonValue());
        }
        std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    }
    std::fflush(stdout);
}

void printHead()
{
    std::printf("%-18s %19s %19s %19s %19s\n", "milliseconds", "ours", "limit", "ours, processor",
                "limit, processor");
    std::printf("%-18s", "");
    for (int column = 0; column < 4; ++column)
        std::printf(" %9s %9s", "median", "p95");
    std::printf(" %7s\n", "rows");
}

} // namespace tarsus::bench
