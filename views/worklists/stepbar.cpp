// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/worklists/stepbar.h"

#include "views/common/dateedit.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tarsus {

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_outcome(new QLineEdit(this))
    , m_day(new DateEdit(this))
    , m_do(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"stepBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"footer"_s);
    m_outcome->setObjectName(u"outcomeEdit"_s);
    m_day->setObjectName(u"snoozeDayEdit"_s);
    m_do->setObjectName(u"stepButton"_s);
    m_do->setProperty("kind", u"primary"_s);
    m_cancel->setObjectName(u"leaveStepButton"_s);
    m_problem->setObjectName(u"stepProblem"_s);
    m_problem->setProperty("look", u"danger"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_text);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_day);
    row->addWidget(m_do);
    row->addWidget(m_cancel);
    row->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_do, &QPushButton::clicked, this, &StepBar::take);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void StepBar::open(bool forOutcome, const QString &text, const QString &button)
{
    m_forOutcome = forOutcome;
    m_text->setText(text);
    m_outcome->setAccessibleName(text);
    m_day->setAccessibleName(text);
    m_do->setText(button);
    m_cancel->setText(tr("Cancel"));
    m_outcome->setVisible(forOutcome);
    m_day->setVisible(!forOutcome);
    m_problem->hide();
    show();
    if (forOutcome)
        m_outcome->setFocus(Qt::OtherFocusReason);
    else
        m_day->setFocus(Qt::OtherFocusReason);
}

void StepBar::askOutcome(int lines)
{
    m_outcome->clear();
    open(true, tr("What came of it? (%n line(s))", nullptr, lines), tr("Done"));
}

void StepBar::askDay(int lines, const QDate &first)
{
    m_day->setDate(first);
    open(false, tr("Put off until (%n line(s))", nullptr, lines), tr("Put off"));
}

void StepBar::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

void StepBar::take()
{
    if (m_forOutcome)
        emit outcomeGiven(m_outcome->text());
    else
        emit dayGiven(m_day->date());
}

void StepBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return;
    case Qt::Key_Escape:
        hide();
        emit closed();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace tarsus
