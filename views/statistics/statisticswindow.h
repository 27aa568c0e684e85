// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/readworker.h"
#include "models/db/recordlistmodel.h"
#include "models/services/statistics/referralstatistics.h"
#include "views/statistics/statisticstable.h"

#include <QDate>
#include <QDialog>

class QChartView;
class QComboBox;
class QLabel;
class QPagedPaintDevice;
class QPushButton;
class QTableView;

namespace tarsus {

/// Volume, turnaround, late promises, refusals and what was missing, by practice or specialist, as
/// a chart and as the numbers beside it; to be saved and printed. Stands beside the window.
class StatisticsWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit StatisticsWindow(ListContext context, QWidget *parent = nullptr);
    ~StatisticsWindow() override;

    void open() override { show(); }
    StatisticsTable *numbers() const { return m_numbers; }
    QChartView *chart() const { return m_chart; }
    /// As the ending of the name says: .png, .pdf or .csv.
    Result<> saveTo(const QString &name);

signals:
    /// The numbers are there.
    void filled();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Period
    {
        QDate from;
        QDate to; ///< the first day behind it
        QString title;
    };

    QWidget *makeBar();
    QWidget *makeButtons();
    QList<Period> periods() const;
    void fillChoices();
    void read();
    void take(const Result<ReferralStatistics> &statistics);
    void showMeasure();
    void drawChart();
    void askWhere();
    void print();
    void paint(QPagedPaintDevice &paper) const;
    QByteArray csv() const;
    QString heading() const;
    void retranslate();

    ListContext m_context;
    QLabel *m_periodLabel;
    QComboBox *m_period;
    QLabel *m_byLabel;
    QComboBox *m_by;
    QLabel *m_measureLabel;
    QComboBox *m_measure;
    QLabel *m_message;
    QChartView *m_chart;
    QTableView *m_table;
    StatisticsTable *m_numbers;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
    ReferralStatistics m_statistics;
    ReadWorker::Ticket m_ticket; ///< cancelled when the window is left
};

} // namespace tarsus
