// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/storybar.h"

#include "models/core/access.h"
#include "views/common/dateedit.h"
#include "views/common/filterchips.h"
#include "views/common/flowlayout.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr std::array storyKinds{
    RecordKind::Interaction, RecordKind::Referral, RecordKind::Plan,    RecordKind::Xray,
    RecordKind::Appointment, RecordKind::Letter,   RecordKind::Document};

QString chipKey(RecordKind kind)
{
    return u"kind."_s + kindWord(kind);
}

} // namespace

StoryBar::StoryBar(const Access &access, QWidget *parent)
    : QWidget(parent)
    , m_chips(new FilterChips(this))
    , m_referral(new QComboBox(this))
    , m_problem(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_day(new DateEdit(this))
    , m_order(new QToolButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"bar"_s);
    m_chips->addGroup(u"kind"_s, FilterChips::Choice::Any, tr("Kinds of records"));
    for (const RecordKind kind : storyKinds) {
        if (access.can(kind, Operation::View))
            m_chips->addChip(u"kind"_s, chipKey(kind), kindPlural(kind));
    }
    m_referral->setObjectName(u"storyReferral"_s);
    m_referral->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_referral->setMinimumContentsLength(14);
    m_problem->setObjectName(u"storyProblem"_s);
    m_problem->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_problem->setMinimumContentsLength(12);
    m_problem->hide();
    m_search->setObjectName(u"storySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_search->setMinimumWidth(150);
    m_day->setObjectName(u"storyDay"_s);
    m_day->setMaximumWidth(140);
    m_order->setObjectName(u"storyOrder"_s);
    m_order->setCheckable(true);
    m_order->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::small);
    tools->addWidget(m_search, 2);
    tools->addWidget(m_problem, 1);
    tools->addWidget(m_referral, 1);
    tools->addWidget(m_day);
    tools->addWidget(m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::small);
    column->addLayout(tools);
    column->addWidget(m_chips);
    connect(m_chips, &FilterChips::changed, this, &StoryBar::changed);
    connect(m_referral, &QComboBox::currentIndexChanged, this, &StoryBar::changed);
    connect(m_problem, &QComboBox::currentIndexChanged, this, &StoryBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, &StoryBar::changed);
    connect(m_order, &QToolButton::toggled, this, [this] {
        retranslate();
        emit changed();
    });
    connect(m_day, &DateEdit::valueChanged, this, [this] {
        if (m_day->date().isValid())
            emit dayChosen(m_day->date());
    });
    retranslate();
}

void StoryBar::reset()
{
    const QSignalBlocker quiet(this);
    for (const RecordKind kind : storyKinds) {
        if (m_chips->chip(chipKey(kind)))
            m_chips->setChecked(chipKey(kind), false);
    }
    m_search->clear();
    m_day->setDate({});
    m_referral->setCurrentIndex(0);
    m_problem->setCurrentIndex(0);
    m_order->setChecked(false);
}

void StoryBar::setReferrals(const QList<CaseItem> &referrals)
{
    const QSignalBlocker quiet(m_referral);
    const QVariant chosen = m_referral->currentData();
    m_referral->clear();
    m_referral->addItem(tr("All referrals"), 0);
    for (const CaseItem &referral : referrals)
        m_referral->addItem(
            referral.more.isEmpty()
                ? referral.title
                : QString(referral.title % u" – "_s % referral.more.simplified().left(60)),
            referral.id);
    m_referral->setCurrentIndex(qMax(0, m_referral->findData(chosen)));
    m_referral->setVisible(referrals.size() > 1);
}

void StoryBar::setProblems(const QList<PetProblem> &problems)
{
    const QSignalBlocker quiet(m_problem);
    const QVariant chosen = m_problem->currentData();
    m_problem->clear();
    m_problem->addItem(tr("All problems"), 0);
    for (const PetProblem &one : problems)
        m_problem->addItem(one.isActive() ? one.problem : tr("%1 (resolved)").arg(one.problem),
                           one.id);
    m_problem->setCurrentIndex(qMax(0, m_problem->findData(chosen)));
    m_problem->setHidden(problems.isEmpty());
}

StoryFilter StoryBar::filter() const
{
    StoryFilter filter;
    filter.nestAddenda = true;
    filter.oldestFirst = m_order->isChecked();
    filter.words = m_search->text().simplified();
    filter.referralId = m_referral->currentData().toLongLong();
    filter.problemId = m_problem->currentData().toLongLong();
    for (const RecordKind kind : storyKinds) {
        if (m_chips->chip(chipKey(kind)) && m_chips->isChecked(chipKey(kind)))
            filter.kinds.append(kind);
    }
    return filter;
}

bool StoryBar::isFiltered() const
{
    StoryFilter unfiltered;
    unfiltered.nestAddenda = true;
    unfiltered.oldestFirst = m_order->isChecked();
    return filter() != unfiltered;
}

void StoryBar::setOldestFirst(bool oldestFirst)
{
    m_order->setChecked(oldestFirst);
}

void StoryBar::retranslate()
{
    for (const RecordKind kind : storyKinds) {
        if (m_chips->chip(chipKey(kind)))
            m_chips->setText(chipKey(kind), kindPlural(kind));
    }
    m_search->setPlaceholderText(tr("Search in this story (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in this story"));
    m_referral->setAccessibleName(tr("Referral"));
    if (m_referral->count() > 0)
        m_referral->setItemText(0, tr("All referrals"));
    m_problem->setAccessibleName(tr("Problem"));
    if (m_problem->count() > 0)
        m_problem->setItemText(0, tr("All problems"));
    m_day->setAccessibleName(tr("Go to a day"));
    m_day->lineEdit()->setAccessibleName(tr("Go to a day"));
    m_day->lineEdit()->setPlaceholderText(tr("Go to a day"));
    m_day->setToolTip(tr("Go to a day (D)"));
    m_order->setText(m_order->isChecked() ? tr("Oldest first") : tr("Newest first"));
    m_order->setIcon(icon(m_order->isChecked() ? u"chevron-up"_s : u"chevron-down"_s));
    m_order->setToolTip(tr("Turn the order round (O)"));
}

bool StoryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tarsus
