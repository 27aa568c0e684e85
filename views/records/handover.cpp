// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/detailpane.h"
#include "views/common/recordtableview.h"
#include "views/records/recordpage.h"
#include "views/style/icons.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// As in the clinic menu (app/shell/command.cpp), which takes the keys.
const QKeySequence handOverKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_H);

} // namespace

void RecordPage::offerHandOver()
{
    m_offersHandOver = true;
    table()->setChoosingMany(true);
    table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table(), &QWidget::customContextMenuRequested, this, &RecordPage::showMenu);
}

void RecordPage::addHandOver()
{
    m_handOver = pane()->addAction(u"handOverButton"_s, u"switch-person"_s);
    connect(m_handOver, &QPushButton::clicked, this, &RecordPage::handOver);
}

/// The button says how many are meant: the pane shows one of them only.
void RecordPage::nameHandOver()
{
    if (!m_handOver)
        return;
    const auto count = static_cast<int>(table()->chosenIds().size());
    m_handOver->setText(count > 1 ? tr("Hand over %n…", nullptr, count) : tr("Hand over…"));
    m_handOver->setToolTip(handOverKeys.toString(QKeySequence::NativeText));
}

bool RecordPage::handOver()
{
    if (!m_offersHandOver || !m_model)
        return false;
    QList<qint64> ids = table()->chosenIds();
    if (ids.isEmpty() && m_shown != 0)
        ids.append(m_shown); // found by search, not among the rows
    if (ids.isEmpty())
        return false;
    emit handOverRequested(m_kind, ids);
    return true;
}

void RecordPage::showMenu(QPoint place)
{
    if (!m_model || table()->currentId() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    fillMenu(menu);
    const auto count = static_cast<int>(table()->chosenIds().size());
    QAction *edit = menu->addAction(icon(u"edit"_s), tr("Edit"), this, &RecordPage::editCurrent);
    edit->setObjectName(u"editAction"_s);
    edit->setEnabled(count == 1 && m_model->may(Operation::Edit, table()->currentId()));
    QAction *over =
        menu->addAction(icon(u"switch-person"_s),
                        count > 1 ? tr("Hand over %n…", nullptr, count) : tr("Hand over…"));
    over->setObjectName(u"handOverAction"_s);
    over->setShortcut(handOverKeys);
    over->setEnabled(m_model->may(Operation::Edit, table()->currentId()));
    connect(over, &QAction::triggered, this, &RecordPage::handOver);
    menu->popup(table()->viewport()->mapToGlobal(place));
}

} // namespace tarsus
