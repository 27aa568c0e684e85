// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/importbatches.h"

#include "forms/import/importjobs.h"
#include "views/common/emptystate.h"
#include "views/style/heading.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

enum Column { When, What, Count, File, Who, State, ColumnCount };

} // namespace

ImportBatches::ImportBatches(FormContext context, QWidget *parent)
    : QDialog(parent)
    , m_context(std::move(context))
    , m_jobs(new ImportJobs(m_context.clinic, this))
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_none(new EmptyState(u"import"_s, this))
    , m_undo(new QPushButton(icon(u"undo"_s), QString(), this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"importBatches"_s);
    setWindowModality(Qt::WindowModal);
    makeHeading(m_title, 1);
    m_state->setObjectName(u"stateLabel"_s);
    m_state->setWordWrap(true);
    m_table->setObjectName(u"batchTable"_s);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_none->setObjectName(u"noImports"_s);
    m_none->hide();
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setAutoDefault(false);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_state);
    column->addLayout(buttons);
    resize(820, 420);
    connect(m_jobs, &ImportJobs::started, this, &ImportBatches::jobStarted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_undo, &QPushButton::clicked, this, &ImportBatches::undo);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ImportBatches::updateButtons);
    retranslate();
    load();
}

void ImportBatches::becomePart()
{
    setWindowModality(Qt::NonModal);
    setWindowFlags(Qt::Widget);
    m_title->hide();
    m_close->hide();
    m_close->setDefault(false);
    layout()->setContentsMargins(space::medium, 0, space::medium, space::medium);
}

void ImportBatches::reject()
{
    if (isWindow())
        QDialog::reject();
}

void ImportBatches::load()
{
    m_busy = true;
    updateButtons();
    m_jobs->run<QList<ImportBatch>>(
        this, tr("Reading the imports"),
        [](const DataContext &context, const ImportJobs::Progress &) {
            return ImportUndo(context).batches();
        },
        [this](const Result<QList<ImportBatch>> &batches) {
            m_busy = false;
            if (batches)
                m_batches = *batches;
            else
                m_state->setText(batches.error().text);
            fill();
        });
}

void ImportBatches::fill()
{
    const int row = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_batches.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const ImportBatch &batch = m_batches.at(i);
        const auto when = batch.createdAt.toTimeZone(m_context.data.zone);
        const QStringList words{QLocale().toString(when, QLocale::ShortFormat),
                                kindPlural(batch.kind),
                                QLocale().toString(batch.rowCount),
                                batch.sourceName,
                                batch.createdBy,
                                batch.undoneAt.isValid() ? tr("Undone") : tr("Stands")};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(i, column, new QTableWidgetItem(words.at(column)));
    }
    if (m_table->rowCount() > 0)
        m_table->resizeColumnsToContents();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(qMax(0, row), 0);
    const bool isEmpty = m_batches.isEmpty() && !m_busy && m_state->text().isEmpty();
    m_table->setVisible(!isEmpty);
    m_undo->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    updateButtons();
}

const ImportBatch *ImportBatches::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_batches.size() ? &m_batches.at(row) : nullptr;
}

void ImportBatches::undo()
{
    const ImportBatch *batch = current();
    if (!batch)
        return;
    m_busy = true;
    m_state->setText(tr("The import of “%1” is being undone…").arg(batch->sourceName));
    updateButtons();
    m_jobs->run<ImportUndo::Outcome>(
        this, tr("Undoing an import"),
        [id = batch->id](const DataContext &context, const ImportJobs::Progress &) {
            return ImportUndo(context).undo(id);
        },
        [this, kind = batch->kind](const Result<ImportUndo::Outcome> &outcome) {
            if (outcome) {
                m_state->setText(tr("%n record(s) were removed again.", nullptr,
                                    static_cast<int>(outcome->removed)));
                for (const RecordKind changed : {kind, RecordKind::Owner, RecordKind::Practice})
                    emit recordsChanged(changed);
            } else {
                m_state->setText(outcome.error().text);
            }
            load();
        });
}

void ImportBatches::updateButtons()
{
    const ImportBatch *batch = current();
    m_undo->setEnabled(!m_busy && batch && !batch->undoneAt.isValid());
}

void ImportBatches::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void ImportBatches::retranslate()
{
    setWindowTitle(tr("Imports"));
    m_none->setTexts(tr("Nothing was imported yet"),
                     tr("Each import of a spreadsheet stands here, and can be undone as a whole "
                        "while nobody has worked with its records."));
    m_title->setText(tr("Imports that were done"));
    m_table->setAccessibleName(tr("Imports that were done"));
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("What"), tr("How many"), tr("File"), tr("By"), tr("State")});
    m_undo->setText(tr("&Undo this import"));
    m_close->setText(tr("Close"));
}

} // namespace tarsus
