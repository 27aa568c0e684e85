// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statistics/statisticswindow.h"

#include "models/core/clock.h"
#include "models/services/export/csvwriter.h"
#include "views/style/tokens.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHorizontalStackedBarSeries>
#include <QJsonObject>
#include <QLabel>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int mostBars = 12; ///< the rest stands in the table

QLabel *labelOf(QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setBuddy(field);
    return label;
}

QList<QColor> partColours(const Tokens &tokens)
{
    return {tokens.accent, tokens.information, tokens.warning, tokens.danger, tokens.good};
}

} // namespace

StatisticsWindow::StatisticsWindow(ListContext context, QWidget *parent)
    : QDialog(parent)
    , m_context(std::move(context))
    , m_periodLabel(nullptr)
    , m_period(new QComboBox(this))
    , m_byLabel(nullptr)
    , m_by(new QComboBox(this))
    , m_measureLabel(nullptr)
    , m_measure(new QComboBox(this))
    , m_message(new QLabel(this))
    , m_chart(new QChartView(this))
    , m_table(new QTableView(this))
    , m_numbers(new StatisticsTable(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"statisticsWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setMinimumSize(420, 320);
    m_chart->setFocusPolicy(Qt::NoFocus); // the table says the same to the keyboard
    m_table->setObjectName(u"statisticsTable"_s);
    m_table->setModel(m_numbers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(m_chart);
    both->addWidget(m_table);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    both->setSizes({580, 460});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeBar());
    column->addWidget(m_message);
    column->addWidget(both, 1);
    column->addWidget(makeButtons());
    fillChoices();
    retranslate();
    for (QComboBox *box : {m_period, m_by})
        connect(box, &QComboBox::currentIndexChanged, this, &StatisticsWindow::read);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &StatisticsWindow::showMeasure);
    connect(m_save, &QPushButton::clicked, this, &StatisticsWindow::askWhere);
    connect(m_print, &QPushButton::clicked, this, &StatisticsWindow::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(1080, 640);
    read();
}

StatisticsWindow::~StatisticsWindow()
{
    m_ticket.cancel();
}

QWidget *StatisticsWindow::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_period->setObjectName(u"periodCombo"_s);
    m_by->setObjectName(u"byCombo"_s);
    m_measure->setObjectName(u"measureCombo"_s);
    m_measureLabel = labelOf(m_measure, bar);
    m_byLabel = labelOf(m_by, bar);
    m_periodLabel = labelOf(m_period, bar);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_measureLabel, m_measure, m_byLabel,
                                                            m_by, m_periodLabel, m_period})
        row->addWidget(widget);
    row->addStretch(1);
    return bar;
}

QWidget *StatisticsWindow::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_save->setObjectName(u"saveButton"_s);
    m_print->setObjectName(u"printButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    row->addStretch(1);
    for (QPushButton *button : {m_save, m_print, m_close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return bar;
}

QList<StatisticsWindow::Period> StatisticsWindow::periods() const
{
    const QDate today = m_context.data.clock->now().toTimeZone(m_context.data.zone).date();
    const QDate month(today.year(), today.month(), 1);
    const QDate year(today.year(), 1, 1);
    return {{month.addMonths(-11), month.addMonths(1), tr("the last twelve months")},
            {month, month.addMonths(1), tr("this month")},
            {month.addMonths(-1), month, tr("last month")},
            {month.addMonths(-2), month.addMonths(1), tr("the last three months")},
            {year, year.addYears(1), tr("this year")},
            {year.addYears(-1), year, tr("last year")}};
}

void StatisticsWindow::fillChoices()
{
    for (QComboBox *box : {m_period, m_by, m_measure}) {
        const QSignalBlocker quiet(box);
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        if (box == m_period) {
            const auto all = periods();
            for (const Period &period : all)
                box->addItem(period.title);
        } else if (box == m_by) {
            box->addItem(tr("practice"), static_cast<int>(StatisticsBy::Practice));
            box->addItem(tr("specialist"), static_cast<int>(StatisticsBy::Specialist));
        } else {
            for (const Measure measure : {Measure::Volume, Measure::Turnaround, Measure::Late,
                                          Measure::Declined, Measure::Missing, Measure::Reasons})
                box->addItem(measureTitle(measure), static_cast<int>(measure));
        }
        box->setCurrentIndex(chosen);
    }
}

void StatisticsWindow::read()
{
    const Period period = periods().at(m_period->currentIndex());
    const auto by = static_cast<StatisticsBy>(m_by->currentData().toInt());
    const QTimeZone zone = m_context.data.zone;
    const QDateTime from = period.from.startOfDay(zone).toUTC();
    const QDateTime to = period.to.startOfDay(zone).toUTC();
    const QDateTime now = m_context.data.clock->now();
    m_ticket.cancel();
    const auto work = [by, from, to, now](const QSqlDatabase &db) {
        return readReferralStatistics(db, by, from, to, now);
    };
    if (!m_context.worker)
        return take(work(m_context.data.db));
    m_ticket = m_context.worker->run<ReferralStatistics>(
        this, work, [this](const Result<ReferralStatistics> &statistics) { take(statistics); });
}

void StatisticsWindow::take(const Result<ReferralStatistics> &statistics)
{
    m_message->setVisible(!statistics);
    if (!statistics)
        return m_message->setText(statistics.error().text);
    m_statistics = *statistics;
    showMeasure();
    emit filled();
}

void StatisticsWindow::showMeasure()
{
    const auto measure = static_cast<Measure>(m_measure->currentData().toInt());
    m_by->setEnabled(measure != Measure::Reasons);
    m_numbers->show(m_statistics, measure, static_cast<StatisticsBy>(m_by->currentData().toInt()));
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (m_statistics.total.volume == 0) {
        m_message->setText(tr("No referral came in within this period. Choose a longer one."));
        m_message->show();
    } else {
        m_message->hide();
    }
    drawChart();
}

/// One bar a row, the longest list's beginning; its parts are told by the legend and the table.
void StatisticsWindow::drawChart()
{
    const Tokens &tokens = tokensOf(palette());
    const int bars = std::min(mostBars, m_numbers->barCount());
    const QStringList parts = m_numbers->parts();
    auto *series = new QHorizontalStackedBarSeries;
    QStringList names;
    for (int row = bars - 1; row >= 0; --row) // axes count from below
        names.append(m_numbers->number(row, 0).toString().left(40));
    for (qsizetype part = 0; part < parts.size(); ++part) {
        auto *set = new QBarSet(parts.at(part));
        for (int row = bars - 1; row >= 0; --row)
            set->append(m_numbers->values(row).at(part));
        set->setColor(partColours(tokens).at(part % 5));
        set->setBorderColor(tokens.surface);
        series->append(set);
    }
    series->setBarWidth(0.7);
    auto *chart = new QChart;
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(tokens.surface);
    chart->setTitle(heading());
    chart->setTitleBrush(tokens.text);
    chart->addSeries(series);
    auto *categories = new QBarCategoryAxis(chart);
    // Two rows of one name would be one bar.
    for (qsizetype i = 0; i < names.size(); ++i)
        names[i] += QString(names.count(names.at(i)) > 1 ? static_cast<int>(i) : 0, QChar(0x200B));
    categories->append(names);
    auto *scale = new QValueAxis(chart);
    scale->setMin(0);
    chart->addAxis(categories, Qt::AlignLeft);
    chart->addAxis(scale, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(scale);
    scale->setMin(0);
    scale->applyNiceNumbers();
    scale->setLabelFormat(u"%.0f"_s);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{categories, scale}) {
        axis->setLabelsColor(tokens.text);
        axis->setLinePenColor(tokens.line);
        axis->setGridLineColor(tokens.line);
    }
    categories->setGridLineVisible(false);
    chart->legend()->setVisible(parts.size() > 1);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(tokens.text);
    QChart *before = m_chart->chart();
    m_chart->setChart(chart);
    delete before;
    m_chart->setBackgroundBrush(tokens.surface);
    m_chart->setAccessibleName(
        tr("Chart: %1. The table beside it has the numbers.").arg(heading()));
}

QString StatisticsWindow::heading() const
{
    const Period period = periods().at(std::max(0, m_period->currentIndex()));
    const QLocale locale;
    return tr("%1, %2 to %3", "what, first day, last day")
        .arg(m_measure->currentText(), locale.toString(period.from, QLocale::ShortFormat),
             locale.toString(period.to.addDays(-1), QLocale::ShortFormat));
}

void StatisticsWindow::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Where shall it be saved?"), {},
                                   tr("Picture (*.png);;Document (*.pdf);;Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto saved = saveTo(file);
        m_message->setText(saved ? tr("Saved: %1").arg(QDir::toNativeSeparators(file))
                                 : saved.error().text);
        m_message->show();
    });
    dialog->open();
}

Result<> StatisticsWindow::saveTo(const QString &name)
{
    const Error failed{Error::Code::Failed,
                       tr("It could not be saved there. Choose another folder or make room.")};
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return failed;
    if (name.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        file.write(csv());
    } else if (name.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfWriter paper(&file);
        paper.setPageSize(QPageSize(QPageSize::A4));
        paper.setTitle(heading());
        paint(paper);
    } else if (!m_chart->grab().save(&file, "PNG")) {
        return failed;
    }
    if (!file.commit())
        return failed;
    return {};
}

QByteArray StatisticsWindow::csv() const
{
    QStringList titles;
    for (int column = 0; column < m_numbers->columnCount(); ++column)
        titles.append(m_numbers->headerData(column, Qt::Horizontal).toString());
    QByteArray text = csvwriter::head(titles);
    for (int row = 0; row < m_numbers->rowCount(); ++row) {
        QJsonObject record;
        for (int column = 0; column < titles.size(); ++column)
            record.insert(titles.at(column),
                          QJsonValue::fromVariant(m_numbers->number(row, column)));
        text += csvwriter::row(titles, record);
    }
    return text;
}

void StatisticsWindow::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *paper) { paint(*paper); });
    dialog->open();
}

/// The chart above, the numbers below it, over as many pages as they need.
void StatisticsWindow::paint(QPagedPaintDevice &paper) const
{
    QPainter painter(&paper);
    const QRectF page(0, 0, paper.width(), paper.height());
    painter.setPen(Qt::black);
    const double chartHeight = page.height() * 0.4;
    m_chart->render(&painter, QRectF(0, 0, page.width(), chartHeight));
    const QFontMetricsF metrics(painter.font(), &paper);
    const double line = metrics.height() * 1.5;
    const int columns = m_numbers->columnCount();
    const double first = page.width() * (columns > 4 ? 0.3 : 0.5);
    const double width = (page.width() - first) / std::max(1, columns - 1);
    double y = chartHeight + line;
    for (int row = -1; row < m_numbers->rowCount(); ++row) {
        if (y + line > page.height()) {
            paper.newPage();
            y = 0;
        }
        for (int column = 0; column < columns; ++column) {
            const QString text = row < 0 ? m_numbers->headerData(column, Qt::Horizontal).toString()
                                         : m_numbers->index(row, column).data().toString();
            const double room = column == 0 ? first : width;
            const QRectF cell(column == 0 ? 0 : first + width * (column - 1), y, room * 0.96, line);
            const Qt::Alignment side = column == 0 ? Qt::AlignLeft : Qt::AlignRight;
            painter.drawText(cell, static_cast<int>((side | Qt::AlignVCenter).toInt()),
                             metrics.elidedText(text, Qt::ElideRight, cell.width()));
        }
        y += line;
    }
}

void StatisticsWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillChoices();
        retranslate();
        showMeasure();
    } else if (event->type() == QEvent::PaletteChange && m_chart->chart()) {
        drawChart();
    }
}

void StatisticsWindow::retranslate()
{
    setWindowTitle(tr("Referral statistics"));
    m_measureLabel->setText(tr("&Show"));
    m_byLabel->setText(tr("&by"));
    m_periodLabel->setText(tr("&of"));
    m_save->setText(tr("Sa&ve…"));
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("&Close"));
    m_table->setAccessibleName(tr("Numbers of the chart"));
}

} // namespace tarsus
