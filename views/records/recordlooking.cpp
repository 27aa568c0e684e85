// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What RecordPage does about looking at cases: who rests on a record has seen it; and how a pet's
// records stood at another moment.
#include "views/common/detailpane.h"
#include "views/records/recordpage.h"

#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// As in the clinic menu (app/shell/command.cpp), which takes the keys.
const QKeySequence asKnownKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_K);

} // namespace

void RecordPage::watchLooking()
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMilliseconds);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (m_shown != 0 && isVisible() && m_context.looked)
            m_context.looked(m_kind, m_shown);
    });
}

/// The same record shown anew does not begin from the start.
void RecordPage::rest(qint64 id)
{
    if (id == 0)
        m_rest->stop();
    else if (id != m_shown || !m_rest->isActive())
        m_rest->start();
}

void RecordPage::addAsKnown()
{
    if (m_kind != RecordKind::Pet || !m_context.asKnown)
        return;
    m_asKnown = pane()->addAction(u"asKnownButton"_s, u"clock"_s);
    connect(m_asKnown, &QPushButton::clicked, this,
            [this] { m_context.asKnown(m_petOfShown, QDateTime()); });
}

void RecordPage::nameAsKnown()
{
    if (!m_asKnown)
        return;
    m_asKnown->setText(tr("As known on…"));
    m_asKnown->setToolTip(asKnownKeys.toString(QKeySequence::NativeText));
}

} // namespace tarsus
