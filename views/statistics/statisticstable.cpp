// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statistics/statisticstable.h"

#include "models/clocks/referralclocks.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace tarsus {

QString measureTitle(Measure measure)
{
    switch (measure) {
    case Measure::Volume: return StatisticsTable::tr("Referrals");
    case Measure::Turnaround: return StatisticsTable::tr("Days until the final report (median)");
    case Measure::Late: return StatisticsTable::tr("Promises kept late");
    case Measure::Declined: return StatisticsTable::tr("Declined or redirected");
    case Measure::Missing: return StatisticsTable::tr("Came without");
    case Measure::Reasons: break;
    }
    return StatisticsTable::tr("Why referrals were declined");
}

void StatisticsTable::show(const ReferralStatistics &statistics, Measure measure, StatisticsBy by)
{
    beginResetModel();
    m_measure = measure;
    m_lines.clear();
    m_titles = {by == StatisticsBy::Practice ? tr("Practice") : tr("Specialist")};
    switch (measure) {
    case Measure::Volume: m_titles += tr("Referrals"); break;
    case Measure::Turnaround: m_titles += {tr("Days (median)"), tr("Reports sent")}; break;
    case Measure::Late:
        for (const ReferralClock clock : referralClocks)
            m_titles += clockTitle(clock);
        m_titles += {tr("Together"), tr("Referrals")};
        break;
    case Measure::Declined: m_titles += {tr("Declined"), tr("Referrals")}; break;
    case Measure::Missing:
        m_titles += {tr("Referral form"), tr("History"),  tr("Laboratory results"),
                     tr("Images"),        tr("Together"), tr("Referrals")};
        break;
    case Measure::Reasons: m_titles = {tr("Reason"), tr("Referrals")}; break;
    }
    if (measure == Measure::Reasons) {
        double all = 0;
        for (const auto &[reason, count] : statistics.reasons) {
            m_lines.append({reason, {static_cast<double>(count)}});
            all += count;
        }
        m_lines.append({tr("Together"), {all}});
    } else {
        for (const StatisticsRow &row : statistics.rows)
            addLine(row.name.isEmpty() ? tr("not assigned") : row.name, row);
        addLine(tr("Together"), statistics.total);
    }
    endResetModel();
}

void StatisticsTable::addLine(const QString &name, const StatisticsRow &row)
{
    Line line{name, {}};
    switch (m_measure) {
    case Measure::Volume: line.numbers = {double(row.volume)}; break;
    case Measure::Turnaround: line.numbers = {row.medianDays, double(row.reported)}; break;
    case Measure::Late:
        for (const int late : row.late)
            line.numbers += late;
        line.numbers += {double(row.allLate()), double(row.volume)};
        break;
    case Measure::Declined: line.numbers = {double(row.declined), double(row.volume)}; break;
    case Measure::Missing:
        for (const int missing : row.missing)
            line.numbers += missing;
        line.numbers += {double(row.allMissing()), double(row.volume)};
        break;
    case Measure::Reasons: break;
    }
    m_lines.append(line);
}

QStringList StatisticsTable::parts() const
{
    const bool several = m_measure == Measure::Late || m_measure == Measure::Missing;
    return several ? m_titles.mid(1, m_titles.size() - 3) : QStringList{m_titles.value(1)};
}

QList<double> StatisticsTable::values(int row) const
{
    return m_lines.at(row).numbers.first(parts().size());
}

int StatisticsTable::barCount() const
{
    return std::max(0, static_cast<int>(m_lines.size()) - 1);
}

QVariant StatisticsTable::number(int row, int column) const
{
    const Line &line = m_lines.at(row);
    return column == 0 ? QVariant(line.name) : QVariant(line.numbers.value(column - 1));
}

int StatisticsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int StatisticsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant StatisticsTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool sum = index.row() == m_lines.size() - 1;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == Qt::FontRole && sum) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    QVariant value = number(index.row(), index.column());
    if (index.column() == 0)
        return value;
    const bool days = m_measure == Measure::Turnaround && index.column() == 1;
    return QLocale().toString(value.toDouble(), 'f', days ? 1 : 0);
}

QVariant StatisticsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_titles.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    return {};
}

} // namespace tarsus
