// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/records/repositories.h"

namespace tarsus {

const QList<const RecordType *> &recordTypes()
{
    static const QList<const RecordType *> types{
        &User::type(),    &Owner::type(),       &Practice::type(),      &Vet::type(),
        &Pet::type(),     &Referral::type(),    &TreatmentPlan::type(), &Interaction::type(),
        &XrayLog::type(), &Appointment::type(), &Document::type(),      &Letter::type()};
    return types;
}

const RecordType *recordType(RecordKind kind)
{
    for (const RecordType *type : recordTypes()) {
        if (type->kind == kind)
            return type;
    }
    return nullptr;
}

Repositories::Repositories(const DataContext &context)
    : users(context)
    , owners(context)
    , practices(context)
    , vets(context)
    , pets(context)
    , referrals(context)
    , plans(context)
    , interactions(context)
    , xrays(context)
    , appointments(context)
    , documents(context)
    , letters(context)
{}

template<typename All, typename Use>
auto Repositories::visit(All &all, RecordKind kind, Use use)
{
    switch (kind) {
    case RecordKind::User: return use(all.users);
    case RecordKind::Owner: return use(all.owners);
    case RecordKind::Practice: return use(all.practices);
    case RecordKind::Vet: return use(all.vets);
    case RecordKind::Pet: return use(all.pets);
    case RecordKind::Referral: return use(all.referrals);
    case RecordKind::Plan: return use(all.plans);
    case RecordKind::Interaction: return use(all.interactions);
    case RecordKind::Xray: return use(all.xrays);
    case RecordKind::Appointment: return use(all.appointments);
    case RecordKind::Document: return use(all.documents);
    case RecordKind::Letter: return use(all.letters);
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
    qFatal("settings and the trail are no records");
}

RecordRepository &Repositories::of(RecordKind kind)
{
    return *visit(*this, kind, [](auto &one) -> RecordRepository * { return &one; });
}

const RecordRepository &Repositories::of(RecordKind kind) const
{
    return *visit(*this, kind, [](const auto &one) -> const RecordRepository * { return &one; });
}

std::unique_ptr<Record> Repositories::blank(RecordKind kind) const
{
    return visit(*this, kind, [](const auto &one) -> std::unique_ptr<Record> {
        const auto record = one.blank();
        return std::make_unique<std::remove_const_t<decltype(record)>>(record);
    });
}

QStringList Repositories::warnings(RecordKind kind, const Record &record) const
{
    return visit(*this, kind, [&record](const auto &one) {
        return one.warnings(static_cast<const decltype(one.blank()) &>(record));
    });
}

} // namespace tarsus
