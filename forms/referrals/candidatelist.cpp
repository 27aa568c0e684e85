// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/referrals/candidatelist.h"

#include "views/style/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {
constexpr int mostRows = 4;
}

CandidateList::CandidateList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_heading->setProperty("look", u"second"_s);
    m_heading->setBuddy(m_list);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
    hide();
}

void CandidateList::setCandidates(const QString &heading, const QList<Candidate> &candidates)
{
    m_candidates = candidates;
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
    m_list->clear();
    for (const Candidate &candidate : candidates) {
        QStringList parts{candidate.title};
        for (const QString &part : {candidate.detail, candidate.reason}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        m_list->addItem(parts.join(u" · "_s));
    }
    if (!candidates.isEmpty()) {
        const int rows = qMin(static_cast<int>(candidates.size()), mostRows);
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2);
    }
    setVisible(!candidates.isEmpty());
}

void CandidateList::choose(int row)
{
    if (row >= 0 && row < m_candidates.size())
        emit chosen(m_candidates.at(row).id);
}

bool CandidateList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            choose(m_list->currentRow());
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::FocusIn && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    return QWidget::eventFilter(watched, event);
}

} // namespace tarsus
