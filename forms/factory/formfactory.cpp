// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/factory/formfactory.h"

#include "forms/appointments/appointmentform.h"
#include "forms/common/removedialog.h"
#include "forms/imaging/xrayform.h"
#include "forms/interactions/interactionform.h"
#include "forms/owners/ownerform.h"
#include "forms/pets/petform.h"
#include "forms/plans/planform.h"
#include "forms/practices/practiceform.h"
#include "forms/practices/vetform.h"
#include "forms/referrals/referralform.h"
#include "models/services/records/repositories.h"
#include "views/common/notifier.h"

namespace tarsus {

FormFactory::FormFactory(FormContext context)
    : m_context(std::move(context))
{
    m_context.opener = this;
}

bool FormFactory::hasForm(RecordKind kind)
{
    return kind != RecordKind::User && kind != RecordKind::Setting && kind != RecordKind::AuditEntry
           && kind != RecordKind::Document;
}

ClinicForm *FormFactory::make(RecordKind kind, QWidget *over) const
{
    switch (kind) {
    case RecordKind::Owner: return new OwnerForm(m_context, over);
    case RecordKind::Practice: return new PracticeForm(m_context, over);
    case RecordKind::Vet: return new VetForm(m_context, over);
    case RecordKind::Pet: return new PetForm(m_context, over);
    case RecordKind::Referral: return new ReferralForm(m_context, over);
    case RecordKind::Plan: return new PlanForm(m_context, over);
    case RecordKind::Interaction: return new InteractionForm(m_context, over);
    case RecordKind::Xray: return new XrayForm(m_context, over);
    case RecordKind::Appointment: return new AppointmentForm(m_context, over);
    case RecordKind::User:
    case RecordKind::Document:
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
    return nullptr;
}

void FormFactory::show(ClinicForm *form, const Saved &saved)
{
    if (saved) {
        QObject::connect(form, &RecordForm::saved, form,
                         [saved](RecordKind, qint64 id) { saved(id); });
    }
    form->open();
}

void FormFactory::openNew(RecordKind kind, const Prefill &prefill, QWidget *over, Saved saved) const
{
    ClinicForm *form = make(kind, over);
    if (!form)
        return;
    form->startBlank(prefill);
    show(form, saved);
}

void FormFactory::openExisting(RecordKind kind, qint64 id, QWidget *over, Saved saved) const
{
    ClinicForm *form = make(kind, over);
    if (!form)
        return;
    if (form->startEditing(id))
        show(form, saved);
    else
        form->deleteLater();
}

void FormFactory::openRemove(RecordKind kind, qint64 id, QWidget *over, Saved removed) const
{
    const auto repositories = std::make_shared<Repositories>(m_context.data);
    const auto record = repositories->of(kind).findRecord(id);
    if (!record) {
        m_context.notifier->showError(record.error());
        return;
    }
    // The version that was on screen: what somebody changed meanwhile is not removed unseen.
    const int version = (*record)->version;
    auto *dialog = new RemoveDialog(
        kindTitle(kind),
        [repositories, kind, id, version](const QString &reason) -> std::optional<Error> {
            const auto done = repositories->of(kind).remove(id, version, reason);
            return done ? std::nullopt : std::optional(done.error());
        },
        over);
    if (removed)
        QObject::connect(dialog, &RemoveDialog::removed, dialog,
                         [removed = std::move(removed), id] { removed(id); });
    dialog->open();
}

} // namespace tarsus
