// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/statistics/referralstatistics.h"

#include <QAbstractTableModel>

namespace tarsus {

/// What a chart shows, and the columns that say the same in numbers.
enum class Measure { Volume, Turnaround, Late, Declined, Missing, Reasons };

QString measureTitle(Measure measure);

/// The numbers beside the chart; the last row is the sum.
class StatisticsTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReferralStatistics &statistics, Measure measure, StatisticsBy by);
    /// The parts of a bar, one name each; one without a name where a bar has one part only.
    QStringList parts() const;
    /// The parts of a row's bar.
    QList<double> values(int row) const;
    /// Rows without the sum.
    int barCount() const;
    /// The number itself, not its words: for a file.
    QVariant number(int row, int column) const;

    // QAbstractTableModel
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString name;
        QList<double> numbers;
    };

    void addLine(const QString &name, const StatisticsRow &row);

    QList<Line> m_lines;
    QStringList m_titles;
    Measure m_measure = Measure::Volume;
};

} // namespace tarsus
