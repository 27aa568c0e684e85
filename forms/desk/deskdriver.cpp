// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/desk/deskdriver.h"

#include "forms/common/formopener.h"
#include "forms/desk/assignform.h"
#include "forms/desk/declineform.h"
#include "models/referrals/referralrepository.h"
#include "views/common/notifier.h"
#include "views/referrals/referralspage.h"

#include <QPointer>

namespace tarsus {

DeskDriver::DeskDriver(FormContext context, ReferralsPage *page,
                       std::function<void(RecordKind)> told)
    : QObject(page)
    , m_context(std::move(context))
    , m_page(page)
    , m_told(std::move(told))
{
    connect(page, &ReferralsPage::stepRequested, this, &DeskDriver::step);
    connect(page, &ReferralsPage::undoRequested, this, &DeskDriver::undo);
    connect(page, &ReferralsPage::columnChanged, this, &DeskDriver::setColumn);
}

void DeskDriver::step(DeskStep step, const QList<qint64> &ids)
{
    const auto first = ReferralRepository(m_context.data).find(ids.constFirst());
    if (!first)
        return m_context.notifier->showError(first.error());
    if (ids.size() == 1 && !isOffered(step, *first)) {
        return m_context.notifier->showMessage(
            tr("%1 is not what comes next for %2.", "name of a step, number of a referral")
                .arg(deskStepTitle(step).remove(QChar(0x2026)), first->referralNumber));
    }
    if (step == DeskStep::Book)
        return book(first->id);
    if (step == DeskStep::Assign) {
        auto *form = new AssignForm(m_context, ids, m_page->window());
        connect(form, &AssignForm::assigned, this, &DeskDriver::taken);
        return form->open();
    }
    if (step == DeskStep::Decline) {
        auto *form = new DeclineForm(m_context, first->id, m_page->window());
        connect(form, &DeclineForm::declined, this, &DeskDriver::taken);
        return form->open();
    }
    const auto done = ReferralDesk(m_context.data).take(step, ids);
    if (!done)
        return m_context.notifier->showError(done.error());
    taken(*done);
}

/// An appointment that is saved books the referral; one that is not leaves it as it was.
void DeskDriver::book(qint64 id)
{
    const auto referral = ReferralRepository(m_context.data).find(id);
    if (!referral)
        return m_context.notifier->showError(referral.error());
    Prefill known;
    known.petId = referral->petId;
    known.referralId = id;
    m_context.opener->openNew(
        RecordKind::Appointment, known, m_page->window(), [self = QPointer(this), id](qint64) {
            if (!self)
                return;
            self->m_told(RecordKind::Appointment);
            const auto done = ReferralDesk(self->m_context.data).take(DeskStep::Book, {id});
            if (!done)
                return self->m_context.notifier->showError(done.error());
            self->m_told(RecordKind::Referral);
            self->m_context.notifier->showMessage(tr("Booked."));
        });
}

void DeskDriver::taken(const DeskTaken &taken)
{
    m_told(RecordKind::Referral);
    const auto count = static_cast<int>(taken.all.size());
    const QString text =
        count == 1
            ? tr("%1: %2", "what was done, number of a referral")
                  .arg(deskStepDone(taken.step), taken.all.constFirst().before.referralNumber)
            : tr("%1: %n referral(s)", "what was done", count).arg(deskStepDone(taken.step));
    m_last.reset();
    if (taken.step == DeskStep::Decline) {
        m_told(RecordKind::Interaction);
        m_told(RecordKind::Letter);
    }
    if (!ReferralDesk(m_context.data).canTakeBack(taken))
        return m_context.notifier->showMessage(text);
    m_last = taken;
    m_context.notifier->offerUndo(text, [self = QPointer(this)] {
        if (self)
            self->undo();
    });
}

void DeskDriver::undo()
{
    if (!m_last) {
        return m_context.notifier->showMessage(tr("There is no step to be taken back."));
    }
    const DeskTaken last = *m_last;
    m_last.reset();
    const auto back = ReferralDesk(m_context.data).takeBack(last);
    if (!back)
        return m_context.notifier->showError(back.error());
    m_told(RecordKind::Referral);
    if (last.step == DeskStep::Decline) {
        m_told(RecordKind::Interaction);
        m_told(RecordKind::Letter);
    }
    m_context.notifier->showMessage(
        tr("Taken back: %1", "what was done").arg(deskStepDone(last.step)));
}

void DeskDriver::setColumn(qint64 id, const QString &column, const QVariant &value)
{
    if (const auto done = ReferralDesk(m_context.data).setColumn(id, column, value); !done)
        m_context.notifier->showError(done.error());
    m_told(RecordKind::Referral);
}

} // namespace tarsus
