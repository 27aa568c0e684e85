// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interactions/interactionrepository.h"

#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/rules/samepet.h"
#include "models/rules/signedrecord.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// What goes on after the signature.
const QStringList &livingColumns()
{
    static const QStringList columns =
        followUpColumns() + QStringList{u"signed_at"_s, u"signed_by_id"_s};
    return columns;
}

} // namespace

Interaction InteractionRepository::blank() const
{
    Interaction interaction;
    interaction.userId = context().access->personId();
    interaction.interactionAt = now();
    interaction.interactionType = u"note"_s;
    return interaction;
}

Result<> InteractionRepository::checkKind(const Interaction &interaction) const
{
    if (!interaction.followUpNeeded
        && (interaction.followUpDue.isValid() || interaction.followUpById != 0))
        return invalid("follow_up_needed", tr("A day or a person for the follow-up is entered. Say "
                                              "that a follow-up is needed, or take them out."));
    return {};
}

Result<> InteractionRepository::prepare(Interaction &now, const Interaction *before)
{
    if (before) {
        if (auto mine = checkFollowUpOnly(now, *before); !mine)
            return mine;
        if (auto open =
                checkNotSigned(type(), now, *before, before->signedAt.isValid(), livingColumns());
            !open)
            return open;
    }
    if (!before) { // only sign() signs
        now.signedAt = {};
        now.signedById = 0;
    }
    if (m_signing) {
        now.signedAt = this->now();
        now.signedById = context().access->personId();
    }
    if (!before || before->followUpById != now.followUpById) {
        if (auto active = checkActivePerson(context().db, now.followUpById, "follow_up_by_id");
            !active)
            return active;
    }
    if (auto same = checkSamePet(
            context().db,
            {.petId = now.petId, .referralId = now.referralId, .planId = now.treatmentPlanId});
        !same)
        return same;
    return checkAddendum(now);
}

Result<> InteractionRepository::checkFollowUpOnly(const Interaction &now,
                                                  const Interaction &before) const
{
    const Access &access = *context().access;
    if (!isFollowUpGiven(access, RecordKind::Interaction)
        || before.createdById == access.personId())
        return {};
    for (const Field &field : type().fields) {
        if (!followUpColumns().contains(QLatin1String(field.column))
            && field.get(now) != field.get(before))
            return Error{Error::Code::Forbidden,
                         tr("Somebody else wrote this. You were given its follow-up: change only "
                            "that and its outcome, or write a note of your own."),
                         {},
                         QLatin1String(field.column)};
    }
    return {};
}

Result<> InteractionRepository::checkAddendum(const Interaction &interaction) const
{
    if (interaction.addendumToId == 0)
        return {};
    auto rows = sql::run(context().db,
                         u"SELECT pet_id, signed_at IS NOT NULL FROM interactions WHERE id = ?"_s,
                         {interaction.addendumToId});
    if (!rows)
        return rows.error();
    if (!rows->next() || rows->value(0).toLongLong() != interaction.petId)
        return invalid("addendum_to_id", tr("An addendum is about the same pet as what it adds "
                                            "to."));
    if (!rows->value(1).toBool())
        return invalid("addendum_to_id", tr("Only signed interactions get addenda. Change the "
                                            "interaction itself."));
    return {};
}

Result<> InteractionRepository::sign(qint64 id, int version)
{
    auto interaction = find(id);
    if (!interaction)
        return interaction.error();
    const auto reached = reaches(Operation::Sign, id);
    if (!reached)
        return reached.error();
    if (!*reached)
        return forbidden();
    if (interaction->signedAt.isValid())
        return Error{Error::Code::Invalid, tr("This interaction is signed already."), {}};
    const QScopedValueRollback signing(m_signing, true);
    interaction->version = version;
    return update(*interaction);
}

Result<Interaction> InteractionRepository::addendumTo(qint64 signedId) const
{
    const auto first = find(signedId);
    if (!first)
        return first.error();
    Interaction addendum = blank();
    addendum.petId = first->petId;
    addendum.referralId = first->referralId;
    addendum.treatmentPlanId = first->treatmentPlanId;
    addendum.interactionType = u"addendum"_s;
    addendum.addendumToId = signedId;
    return addendum;
}

QStringList InteractionRepository::warnings(const Interaction &interaction) const
{
    QStringList result;
    if (interaction.interactionType != "reminder"_L1
        && interaction.interactionAt > now().addSecs(15LL * 60))
        result += tr("It is noted for a time in the future.");
    if (interaction.followUpNeeded && !interaction.followUpDue.isValid())
        result += tr("A follow-up is needed, but no day is set for it.");
    if (interaction.followUpNeeded && interaction.followUpById == 0)
        result += tr("A follow-up is needed, but nobody is named who does it.");
    return result;
}

Result<> InteractionRepository::beforeRemove(const Record &record)
{
    return checkRemovable(static_cast<const Interaction &>(record).signedAt.isValid());
}

} // namespace tarsus
