// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tarsus::bench {
namespace {

double rounded(double milliseconds)
{
    return std::round(milliseconds * 1000) / 1000;
}

void time(const Question &question, std::vector<double> &into, qint64 &rows)
{
    QElapsedTimer timer;
    timer.start();
    rows = question();
    into.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

} // namespace

Figure measure(const QString &name, const Turns &turns, const Question &ours, const Question &limit,
               const std::function<void(int)> &before)
{
    Figure figure;
    figure.name = name;
    for (int turn = -turns.warmUp; turn < turns.count; ++turn) {
        if (before)
            before(std::abs(turn));
        std::vector<double> warmUp;
        const bool counts = turn >= 0;
        time(ours, counts ? figure.ours : warmUp, figure.rows);
        qint64 limitRows = 0;
        if (limit)
            time(limit, counts ? figure.limit : warmUp, limitRows);
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
    if (!json) {
        std::printf("%-22s %10.3f %10.3f %10.3f %10.3f %8lld\n", qPrintable(figure.name),
                    median(figure.ours), percentile95(figure.ours), median(figure.limit),
                    percentile95(figure.limit), static_cast<long long>(figure.rows));
    } else {
        QJsonObject object{{u"name"_s, figure.name},
                           {u"median_ms"_s, rounded(median(figure.ours))},
                           {u"p95_ms"_s, rounded(percentile95(figure.ours))},
                           {u"limit_median_ms"_s, QJsonValue()},
                           {u"limit_p95_ms"_s, QJsonValue()},
                           {u"rows"_s, figure.rows}};
        if (!figure.limit.empty()) {
            object.insert(u"limit_median_ms"_s, rounded(median(figure.limit)));
            object.insert(u"limit_p95_ms"_s, rounded(percentile95(figure.limit)));
        }
        std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    }
    std::fflush(stdout);
}

void printHead()
{
    std::printf("%-22s %10s %10s %10s %10s %8s\n", "", "median ms", "p95 ms", "C API med",
                "C API p95", "rows");
}

} // namespace tarsus::bench
