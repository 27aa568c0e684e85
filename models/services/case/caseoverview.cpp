// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/case/caseoverview.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/scope.h"
#include "models/db/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

QList<PetAlert> CaseOverview::toAcknowledge() const
{
    QList<PetAlert> found;
    std::ranges::copy_if(alerts, std::back_inserter(found), &PetAlert::mustAcknowledge);
    return found;
}

CaseReading::CaseReading(DataContext context)
    : m_context(std::move(context))
{}

Result<CaseOverview> CaseReading::read(qint64 petId) const
{
    CaseOverview found;
    const PetRepository pets(m_context);
    auto pet = pets.find(petId);
    if (!pet)
        return pet.error();
    found.pet = std::move(*pet);
    auto alerts = pets.alerts(petId);
    if (!alerts)
        return alerts.error();
    found.alerts = std::move(*alerts);
    auto problems = PetProblems(m_context).list(petId);
    if (!problems)
        return problems.error();
    found.problems = std::move(*problems);
    auto weights = pets.weights(petId);
    if (!weights)
        return weights.error();
    found.weights = std::move(*weights);
    for (const auto &part :
         {readOwner(found), readPlans(found), readAppointments(found), readFiles(found)}) {
        if (!part)
            return part.error();
    }
    return found;
}

Result<> CaseReading::readOwner(CaseOverview &found) const
{
    const auto name = [this](const QString &text, qint64 id) -> QString {
        const auto value = sql::value(m_context.db, text, {id});
        return value ? value->toString() : QString();
    };
    found.specialist =
        name(u"SELECT full_name FROM users WHERE id = ?"_s, found.pet.assignedSpecialistId);
    if (found.pet.primaryPracticeId != 0
        && m_context.access->can(RecordKind::Practice, Operation::View))
        found.practice = name(u"SELECT practice_name FROM practices WHERE id = ?"_s,
                              found.pet.primaryPracticeId);
    if (!m_context.access->can(RecordKind::Owner, Operation::View))
        return {};
    const OwnerRepository owners(m_context);
    auto owner = owners.find(found.pet.ownerId);
    if (!owner)
        return owner.error().code == Error::Code::NotFound ? Result<>() : Result<>(owner.error());
    found.owner = std::move(*owner);
    auto phones = owners.phones(found.owner.id);
    if (!phones)
        return phones.error();
    found.phones = std::move(*phones);
    return {};
}

Result<QList<CaseItem>> CaseReading::items(RecordKind kind, const QString &columns,
                                           const QString &from, const QString &order,
                                           const QVariantList &values) const
{
    QList<CaseItem> found;
    if (!m_context.access->can(kind, Operation::View))
        return found;
    const ScopeClause scope = scopeClause(*m_context.access, kind, Operation::View, u"t"_s);
    auto query = sql::run(m_context.db,
                          u"SELECT t.id, "_s % columns % u" FROM "_s % from
                              % u" AND t.deleted_at "
                                "IS NULL AND "_s
                              % scope.sql % u" ORDER BY "_s % order % u" LIMIT ?"_s,
                          values + scope.values + QVariantList{mostItems});
    if (!query)
        return query.error();
    while (query->next()) {
        CaseItem item;
        item.id = query->value(0).toLongLong();
        item.title = query->value(1).toString();
        item.status = query->value(2).toString();
        item.at = instantFromText(query->value(3).toString());
        item.due = QDate::fromString(query->value(4).toString(), Qt::ISODate);
        item.more = query->value(5).toString();
        item.person = query->value(6).toString();
        item.fileHash = query->value(7).toByteArray();
        item.fileType = query->value(8).toString();
        item.isSigned = query->value(9).toBool();
        found.append(item);
    }
    return found;
}

Result<> CaseReading::readPlans(CaseOverview &found) const
{
    auto referrals =
        items(RecordKind::Referral,
              u"t.referral_number, t.status, t.received_at, NULL, t.referral_reason, u.full_name, "
              "NULL, NULL, 0"_s,
              u"referrals t LEFT JOIN users u ON u.id = t.received_by_id WHERE t.pet_id = ?"_s,
              u"t.received_at DESC, t.id DESC"_s, {found.pet.id});
    if (!referrals)
        return referrals.error();
    found.referrals = std::move(*referrals);
    auto plans =
        items(RecordKind::Plan,
              u"t.plan_title, t.plan_status, t.created_at, "
              "CASE WHEN t.plan_status IN ('draft', 'active', 'on_hold') THEN t.next_review_date "
              "END, t.medication_notes, u.full_name, NULL, NULL, t.signed_at IS NOT NULL"_s,
              u"treatment_plans t LEFT JOIN users u ON u.id = t.created_by_id WHERE t.pet_id = ?"_s,
              u"t.plan_status IN ('completed', 'cancelled'), t.created_at DESC, t.id DESC"_s,
              {found.pet.id});
    if (!plans)
        return plans.error();
    found.plans = std::move(*plans);
    auto followUps =
        items(RecordKind::Interaction,
              u"t.interaction_type, '', t.interaction_at, t.follow_up_due, t.summary, u.full_name, "
              "NULL, NULL, 0"_s,
              u"interactions t LEFT JOIN users u ON u.id = t.follow_up_by_id WHERE t.pet_id = ? "
              "AND t.follow_up_needed = 1 AND t.outcome = ''"_s,
              u"t.follow_up_due IS NULL, t.follow_up_due, t.id"_s, {found.pet.id});
    if (!followUps)
        return followUps.error();
    found.followUps = std::move(*followUps);
    return {};
}

Result<> CaseReading::readAppointments(CaseOverview &found) const
{
    const QString now = instantText(m_context.clock->now());
    const QString columns = u"t.appointment_type, t.status, t.appointment_date, NULL, t.room, "
                            "u.full_name, NULL, NULL, 0"_s;
    const QString from =
        u"appointments t LEFT JOIN users u ON u.id = t.specialist_id WHERE t.pet_id = ?"_s;
    auto coming = items(RecordKind::Appointment, columns,
                        from
                            % u" AND t.appointment_date >= ? "
                              "AND t.status NOT IN ('cancelled', 'no_show', 'done')"_s,
                        u"t.appointment_date, t.id"_s, {found.pet.id, now});
    if (!coming)
        return coming.error();
    found.comingAppointments = std::move(*coming);
    auto past = items(RecordKind::Appointment, columns, from % u" AND t.appointment_date < ?"_s,
                      u"t.appointment_date DESC, t.id DESC"_s, {found.pet.id, now});
    if (!past)
        return past.error();
    found.pastAppointments = std::move(*past);
    return {};
}

Result<> CaseReading::readFiles(CaseOverview &found) const
{
    auto films =
        items(RecordKind::Xray,
              u"t.body_part, t.reading_state, t.xray_date, NULL, t.impression, "
              "u.full_name, t.file_hash, t.file_type, 0"_s,
              u"xray_logs t LEFT JOIN users u ON u.id = t.reviewer_id WHERE t.pet_id = ?"_s,
              u"t.xray_date DESC, t.id DESC"_s, {found.pet.id});
    if (!films)
        return films.error();
    found.films = std::move(*films);
    auto documents =
        items(RecordKind::Document,
              u"t.document_title, t.document_type, t.created_at, NULL, t.file_name, u.full_name, "
              "t.file_hash, t.file_type, 0"_s,
              u"documents t LEFT JOIN users u ON u.id = t.created_by_id WHERE t.pet_id = ?"_s,
              u"t.created_at DESC, t.id DESC"_s, {found.pet.id});
    if (!documents)
        return documents.error();
    found.documents = std::move(*documents);
    return {};
}

} // namespace tarsus
