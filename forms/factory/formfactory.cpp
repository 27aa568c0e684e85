// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/factory/formfactory.h"

#include "forms/appointments/appointmentform.h"
#include "forms/common/formdrafts.h"
#include "forms/common/removedialog.h"
#include "forms/documents/documentform.h"
#include "forms/imaging/xrayform.h"
#include "forms/interactions/interactionform.h"
#include "forms/letters/letterform.h"
#include "forms/owners/ownerform.h"
#include "forms/pets/petform.h"
#include "forms/plans/planform.h"
#include "forms/practices/practiceform.h"
#include "forms/practices/vetform.h"
#include "forms/referrals/referralform.h"
#include "models/services/records/repositories.h"
#include "views/common/notifier.h"

using namespace Qt::StringLiterals;

namespace tarsus {

FormFactory::FormFactory(FormContext context)
    : m_context(std::move(context))
{
    m_context.opener = this;
}

bool FormFactory::hasForm(RecordKind kind)
{
    return kind != RecordKind::User && kind != RecordKind::Setting
           && kind != RecordKind::AuditEntry;
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
    case RecordKind::Document: return new DocumentForm(m_context, over);
    case RecordKind::Letter: return new LetterForm(m_context, over);
    case RecordKind::User:
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
    if (m_context.drafts)
        form->keepDrafts(*m_context.drafts);
    show(form, saved);
}

void FormFactory::openExisting(RecordKind kind, qint64 id, QWidget *over, Saved saved) const
{
    ClinicForm *form = make(kind, over);
    if (!form)
        return;
    if (!form->startEditing(id))
        return form->deleteLater();
    if (m_context.drafts)
        form->keepDrafts(*m_context.drafts);
    show(form, saved);
}

void FormFactory::openRemove(RecordKind kind, qint64 id, QWidget *over, Saved removed) const
{
    Repositories repositories(m_context.data);
    const auto record = repositories.of(kind).findRecord(id);
    if (!record) {
        m_context.notifier->showError(record.error());
        return;
    }
    RemoveDialog *dialog = makeRemove(kind, id, (*record)->version, over, std::move(removed));
    if (m_context.drafts)
        m_context.drafts->watch(dialog, dialog);
    dialog->open();
}

RemoveDialog *FormFactory::makeRemove(RecordKind kind, qint64 id, int version, QWidget *over,
                                      Saved removed) const
{
    const auto repositories = std::make_shared<Repositories>(m_context.data);
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
    dialog->setRecord(kind, id, version);
    return dialog;
}

QDialog *FormFactory::reopen(const Draft &draft, QWidget *over, Saved saved) const
{
    if (const auto kind = RemoveDialog::draftKind(draft.form)) {
        RemoveDialog *dialog =
            makeRemove(*kind, draft.recordId, draft.content.value("version"_L1).toInt(), over,
                       std::move(saved));
        dialog->setReason(draft.content.value("reason"_L1).toString());
        m_context.drafts->watch(dialog, dialog, draft.id);
        dialog->open();
        return dialog;
    }
    const auto kind = kindFromWord(draft.form);
    ClinicForm *form = kind ? make(*kind, over) : nullptr;
    if (!form)
        return nullptr;
    if (!form->startAgain(draft.content, draft.recordId)) {
        form->deleteLater();
        return nullptr;
    }
    form->keepDrafts(*m_context.drafts, draft.id);
    show(form, saved);
    return form;
}

} // namespace tarsus
