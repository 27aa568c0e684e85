// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrals/referralspage.h"

#include "models/clocks/referralclocks.h"
#include "models/referrals/referrallistmodel.h"
#include "models/referrals/referralrepository.h"
#include "models/services/cases/handoverservice.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"
#include "views/common/recordtableview.h"
#include "views/referrals/triagecard.h"
#include "views/style/icons.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int minuteLength = 60'000;

QString stepIcon(DeskStep step)
{
    switch (step) {
    case DeskStep::Accept: return u"check"_s;
    case DeskStep::AskInformation: return u"help"_s;
    case DeskStep::AssignToMe: return u"person"_s;
    case DeskStep::Assign: return u"person-plus"_s;
    case DeskStep::OwnerContacted: return u"phone"_s;
    case DeskStep::Book: return u"calendar"_s;
    case DeskStep::Decline: return u"close"_s;
    case DeskStep::Begin: return u"play"_s;
    case DeskStep::Finish: return u"flag"_s;
    case DeskStep::DischargeNote: return u"note"_s;
    case DeskStep::ReportSent: return u"mail"_s;
    case DeskStep::Close: break;
    }
    return u"good"_s;
}

/// The step that the queue waits for in its state: the button that stands out.
bool isUsual(DeskStep step)
{
    return step == DeskStep::Accept || step == DeskStep::Book || step == DeskStep::Finish
           || step == DeskStep::ReportSent || step == DeskStep::Close;
}

bool isForMany(DeskStep step)
{
    return step != DeskStep::Book && step != DeskStep::Decline;
}

} // namespace

QKeySequence deskStepKey(DeskStep step)
{
    switch (step) {
    case DeskStep::Accept: return Qt::Key_A;
    case DeskStep::AskInformation: return Qt::Key_I;
    case DeskStep::AssignToMe: return Qt::Key_M;
    case DeskStep::Assign: return Qt::Key_S;
    case DeskStep::OwnerContacted: return Qt::Key_O;
    case DeskStep::Book: return Qt::Key_B;
    case DeskStep::Decline: return Qt::Key_D;
    case DeskStep::Begin: return Qt::Key_V;
    case DeskStep::Finish: return Qt::Key_F;
    case DeskStep::DischargeNote: return Qt::Key_N;
    case DeskStep::ReportSent: return Qt::Key_R;
    case DeskStep::Close: break;
    }
    return Qt::Key_C;
}

ReferralsPage::ReferralsPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Referral, std::move(context), parent)
    , m_minute(new QTimer(this))
{
    addSteps();
    if (HandOverService::mayHandOver(this->context().access()))
        offerHandOver();
    m_minute->setInterval(minuteLength);
    connect(m_minute, &QTimer::timeout, this, &ReferralsPage::tick);
    retranslate();
}

void ReferralsPage::addSteps()
{
    table()->setLettersAreKeys(true);
    const auto key = [this](const QKeySequence &keys) {
        auto *shortcut = new QShortcut(keys, table());
        shortcut->setContext(Qt::WidgetShortcut);
        m_keys.append(shortcut);
        return shortcut;
    };
    for (const DeskStep step : deskSteps) {
        if (!allowsStep(context().access(), step))
            continue;
        auto *button = pane()->addAction(deskStepWord(step) % u"Button"_s, stepIcon(step));
        if (isUsual(step)) {
            button->setProperty("kind", u"primary"_s);
            button->setIcon({}); // it stands out by its colour, on which icons do not
        }
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, step] { askFor(step); });
        m_steps.at(static_cast<size_t>(step)) = button;
        auto *shortcut = key(deskStepKey(step));
        shortcut->setObjectName(deskStepWord(step));
        connect(shortcut, &QShortcut::activated, this, [this, step] { askFor(step); });
    }
    connect(key(Qt::Key_U), &QShortcut::activated, this, &ReferralsPage::undoRequested);
    connect(key(QKeySequence::Undo), &QShortcut::activated, this, &ReferralsPage::undoRequested);
    connect(key(Qt::Key_Slash), &QShortcut::activated, this, &Page::focusQuickFilter);
    connect(key(Qt::Key_T), &QShortcut::activated, this, [this] {
        if (m_card)
            m_card->findChild<QWidget *>(u"has_form"_s)->setFocus(Qt::ShortcutFocusReason);
    });
}

void ReferralsPage::askFor(DeskStep step)
{
    QList<qint64> ids = isForMany(step) ? table()->chosenIds() : QList<qint64>();
    const qint64 shown = table()->currentId() != 0 ? table()->currentId() : shownId();
    if (ids.isEmpty() && shown != 0)
        ids.append(shown);
    if (!ids.isEmpty())
        emit stepRequested(step, ids);
}

void ReferralsPage::activate()
{
    RecordPage::activate();
    static_cast<ReferralListModel *>(model())->tick();
    m_minute->start();
}

void ReferralsPage::hideEvent(QHideEvent *event)
{
    m_minute->stop();
    RecordPage::hideEvent(event);
}

void ReferralsPage::tick()
{
    static_cast<ReferralListModel *>(model())->tick();
    if (!model()->filterChoice(u"clock"_s).isEmpty())
        model()->refresh(); // what was not late a minute ago
}

std::unique_ptr<RecordListModel> ReferralsPage::makeModel() const
{
    return std::make_unique<ReferralListModel>(context().lists);
}

QList<RecordPage::FilterGroup> ReferralsPage::filterGroups() const
{
    return {
        {u"whose"_s,
         tr("Whose"),
         {{{}, tr("Everybody’s")}, {u"mine"_s, tr("Mine")}, {u"unassigned"_s, tr("Unassigned")}}},
        {u"status"_s,
         tr("Which state"),
         {{u"open"_s, tr("Open")},
          {u"waiting"_s, tr("Waiting")},
          {u"accepted"_s, tr("Accepted")},
          {u"in_progress"_s, tr("In work")},
          {u"report_due"_s, tr("Report due")},
          {u"done"_s, tr("Done")},
          {{}, tr("All")}}},
        {u"clock"_s,
         tr("What is due"),
         {{{}, tr("Any time")}, {u"late"_s, tr("Late")}, {u"today"_s, tr("Due today")}}},
    };
}

RecordPage::Words ReferralsPage::words() const
{
    return {tr("Filter by pet, owner, practice or number"), tr("No referrals yet"),
            tr("Each case that another practice sends is taken down here, and followed until its "
               "report is sent."),
            tr("New referral")};
}

std::pair<QString, QString> ReferralsPage::banner(const RecordFacts &facts) const
{
    return {
        facts.text(u"pet_name"_s),
        facts.joined({u"referral_number"_s, u"species"_s, u"breed"_s, u"owner_name"_s}, u" · "_s)};
}

QStringList ReferralsPage::bannerKeys() const
{
    return {u"referral_number"_s, u"species"_s,
            u"breed"_s,           u"next_step"_s,
            u"time_left"_s,       u"clock"_s,
            u"waiting"_s,         u"checklist"_s,
            u"acknowledged_at"_s, u"owner_contacted_at"_s,
            u"final_report_at"_s};
}

QList<RecordKind> ReferralsPage::newForPet() const
{
    return {RecordKind::Plan, RecordKind::Interaction};
}

/// The cursor stays in the card while lines are ticked, although the pane is filled anew.
void ReferralsPage::showDetails(qint64 id)
{
    const QWidget *focus = QApplication::focusWidget();
    const QString name =
        focus && m_card && m_card->isAncestorOf(focus) ? focus->objectName() : QString();
    m_card = nullptr;
    RecordPage::showDetails(id);
    if (!m_card) {
        for (QPushButton *button : m_steps) {
            if (button)
                button->hide();
        }
    } else if (!name.isEmpty()) {
        if (auto *again = m_card->findChild<QWidget *>(name))
            again->setFocus(Qt::OtherFocusReason);
    }
}

void ReferralsPage::addDetails(const RecordFacts &facts)
{
    const auto referral = ReferralRepository(context().lists.data).find(facts.id());
    if (!referral)
        return;
    const bool mayEdit = model()->may(Operation::Edit, facts.id());
    for (const DeskStep step : deskSteps) {
        if (QPushButton *button = m_steps.at(static_cast<size_t>(step)))
            button->setVisible(mayEdit && isOffered(step, *referral));
    }
    addClocks(*referral);
    DetailSection *triage = pane()->addSection(tr("What came with it"));
    m_card = new TriageCard(*referral, context().lists.labels, mayEdit,
                            context().access().frozenColumns(RecordKind::Referral), triage);
    connect(m_card, &TriageCard::changed, this,
            [this, id = facts.id()](const QString &column, const QVariant &value) {
                emit columnChanged(id, column, value);
            });
    auto *back = new QShortcut(Qt::Key_Escape, m_card);
    back->setWhatsThis(tr("Back to the list"));
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, table(), [this] { table()->setFocus(); });
    triage->addWidget(m_card);
}

void ReferralsPage::addClocks(const Referral &referral)
{
    const auto &list = static_cast<const ReferralListModel &>(*model());
    const ClockMoments moments = clockMoments(referral);
    DetailSection *section = pane()->addSection(tr("Clocks"));
    for (const ReferralClock clock : referralClocks) {
        const QDateTime &due = moments.dueAt.at(static_cast<size_t>(clock));
        const QDateTime &met = moments.metAt.at(static_cast<size_t>(clock));
        if (met.isValid())
            section->addRow(clockTitle(clock), due.isValid() && met > due
                                                   ? tr("%1, late").arg(list.moment(met))
                                                   : tr("%1, in time").arg(list.moment(met)));
        else if (clockRuns(clock, referral.status) && due.isValid())
            section->addRow(clockTitle(clock), list.timeLeft(due, referral.priority));
    }
    if (moments.pausedAt.isValid())
        section->addText(tr("The clocks rest since %1, until the practice has answered.")
                             .arg(list.moment(moments.pausedAt)));
    section->setVisible(!section->isEmpty());
}

QString ReferralsPage::stepTip(DeskStep step) const
{
    return tr("Key %1, in the list", "a letter")
        .arg(deskStepKey(step).toString(QKeySequence::NativeText));
}

void ReferralsPage::fillMenu(QMenu *menu)
{
    const auto referral = ReferralRepository(context().lists.data).find(table()->currentId());
    if (!referral || !model()->may(Operation::Edit, referral->id))
        return;
    for (const DeskStep step : deskSteps) {
        if (!m_steps.at(static_cast<size_t>(step)) || !isOffered(step, *referral))
            continue;
        QAction *action = menu->addAction(icon(stepIcon(step)), deskStepTitle(step));
        action->setObjectName(deskStepWord(step) % u"Action"_s);
        action->setShortcut(deskStepKey(step));
        action->setShortcutContext(Qt::WidgetShortcut); // the list has the key itself
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, [this, step] { askFor(step); });
    }
    menu->addSeparator();
}

void ReferralsPage::retranslate()
{
    for (const DeskStep step : deskSteps) {
        QPushButton *button = m_steps.at(static_cast<size_t>(step));
        if (!button)
            continue;
        button->setText(deskStepTitle(step));
        button->setToolTip(stepTip(step));
        button->setAccessibleDescription(stepTip(step));
    }
    // What the sheet of keys says.
    for (QShortcut *shortcut : std::as_const(m_keys)) {
        for (const DeskStep step : deskSteps) {
            if (shortcut->objectName() == deskStepWord(step))
                shortcut->setWhatsThis(deskStepTitle(step));
        }
        if (shortcut->key() == QKeySequence(Qt::Key_U)
            || shortcut->key() == QKeySequence(QKeySequence::Undo))
            shortcut->setWhatsThis(tr("Take the last step back"));
        else if (shortcut->key() == QKeySequence(Qt::Key_T))
            shortcut->setWhatsThis(tr("Go to what came with the referral"));
        else if (shortcut->key() == QKeySequence(Qt::Key_Slash))
            shortcut->setWhatsThis(tr("Filter the list"));
    }
    RecordPage::retranslate();
}

} // namespace tarsus
