// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/conflictdialog.h"

#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace tarsus {

ConflictDialog::ConflictDialog(const QString &title, const QList<FieldDifference> &differences,
                               QWidget *parent)
    : QDialog(parent)
    , m_title(title)
    , m_differ(!differences.isEmpty())
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_table(new QTableWidget(int(differences.size()), 3, this))
    , m_mine(new QPushButton(this))
    , m_theirs(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setObjectName(u"conflictDialog"_s);
    makeHeading(m_heading, 2);
    m_heading->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("look", u"second"_s);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (int row = 0; row < differences.size(); ++row) {
        const FieldDifference &difference = differences.at(row);
        const QStringList words{difference.label, difference.mine, difference.theirs};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(words.at(column));
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            item->setToolTip(words.at(column).toHtmlEscaped());
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeRowsToContents();
    m_table->setVisible(m_differ);
    m_mine->setObjectName(u"keepMineButton"_s);
    m_theirs->setObjectName(u"useTheirsButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_back->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_theirs);
    buttons->addWidget(m_mine);
    buttons->addStretch();
    buttons->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(720, m_differ ? 420 : 200);

    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        emit keepMineChosen();
        accept();
    });
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        emit useTheirsChosen();
        accept();
    });
    retranslate();
}

void ConflictDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConflictDialog::retranslate()
{
    setWindowTitle(tr("Changed meanwhile"));
    m_heading->setText(tr("Somebody else saved “%1” while you were editing it").arg(m_title));
    m_explanation->setText(
        m_differ ? tr("Nothing of yours is lost and nothing of theirs was overwritten. These "
                      "fields differ; choose what to go on with.")
                 : tr("What they saved is the same as what stands in your form."));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("In your form"), tr("Saved meanwhile")});
    m_mine->setText(tr("Go on with &my version"));
    m_theirs->setText(tr("Take &their version"));
    m_back->setText(tr("&Back to the form"));
}

} // namespace tarsus
