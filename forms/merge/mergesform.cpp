// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/merge/mergesform.h"

#include "forms/merge/mergejob.h"
#include "views/common/emptystate.h"
#include "views/keys/livekeys.h"
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

enum Column { When, What, Stays, Duplicate, Who, State, ColumnCount };

} // namespace

MergesForm::MergesForm(const FormContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_none(new EmptyState(u"history"_s, this))
    , m_undo(new QPushButton(icon(u"undo"_s), QString(), this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"mergesForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    makeHeading(m_title, 1);
    m_state->setObjectName(u"stateLabel"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"mergesTable"_s);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_none->setObjectName(u"noMerges"_s);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setAutoDefault(false);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setAutoDefault(false);
    addButtonKeys(QKeySequence(QKeySequence::Undo), m_undo, this);
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
    resize(900, 440);
    connect(m_close, &QPushButton::clicked, this, &MergesForm::reject);
    connect(m_undo, &QPushButton::clicked, this, &MergesForm::undo);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { setBusy(m_busy); });
    retranslate();
    load();
}

void MergesForm::load()
{
    const auto merges = MergeUndo(m_context.data).merges();
    if (merges)
        m_merges = *merges;
    else
        m_state->setText(merges.error().text);
    fill();
}

void MergesForm::fill()
{
    const int row = std::max(0, m_table->currentRow());
    m_table->setRowCount(static_cast<int>(m_merges.size()));
    const auto moment = [this](const QDateTime &at) {
        return QLocale().toString(at.toTimeZone(m_context.data.zone), QLocale::ShortFormat);
    };
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const MergeEntry &merge = m_merges.at(i);
        const QStringList words{
            moment(merge.mergedAt),
            kindTitle(merge.kind),
            tr("%1 (number %2)").arg(merge.staysTitle).arg(merge.staysId),
            tr("%1 (number %2)").arg(merge.duplicateTitle).arg(merge.duplicateId),
            merge.mergedBy,
            merge.undoneAt.isValid()
                ? tr("Undone %1 by %2").arg(moment(merge.undoneAt), merge.undoneBy)
                : tr("Stands")};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(i, column, new QTableWidgetItem(words.at(column)));
    }
    if (m_table->rowCount() > 0) {
        m_table->horizontalHeader()->setStretchLastSection(false);
        m_table->resizeColumnsToContents();
        m_table->horizontalHeader()->setStretchLastSection(true);
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
        m_table->setFocus(Qt::OtherFocusReason);
    }
    const bool isEmpty = m_merges.isEmpty();
    m_table->setVisible(!isEmpty);
    m_undo->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    setBusy(false);
}

const MergeEntry *MergesForm::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_merges.size() ? &m_merges.at(row) : nullptr;
}

void MergesForm::undo()
{
    const MergeEntry *merge = current();
    if (m_busy || !merge)
        return;
    setBusy(true);
    startMergeJob<bool>(
        this, m_context.clinic,
        [id = merge->id](const DataContext &context, const auto &) -> Result<bool> {
            const auto undone = MergeUndo(context).undo(id);
            return undone ? Result<bool>(true) : Result<bool>(undone.error());
        },
        [this, kind = merge->kind](const Result<bool> &undone) {
            m_state->setText(undone
                                 ? tr("Both records are there again, with what belonged to each.")
                                 : undone.error().text);
            if (undone)
                emit recordsChanged(kind);
            load();
        });
}

void MergesForm::setBusy(bool busy)
{
    m_busy = busy;
    const MergeEntry *merge = current();
    m_undo->setEnabled(!busy && merge && !merge->undoneAt.isValid());
}

void MergesForm::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void MergesForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void MergesForm::retranslate()
{
    setWindowTitle(tr("Merges"));
    m_title->setText(tr("Merges that were done"));
    m_none->setTexts(tr("Nothing was merged yet"),
                     tr("Each two records that became one stand here, and can be made two again."));
    m_table->setAccessibleName(m_title->text());
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("What"), tr("Stays"), tr("Duplicate"), tr("By"), tr("State")});
    m_undo->setText(tr("&Undo this merge"));
    m_close->setText(tr("Close"));
}

} // namespace tarsus
