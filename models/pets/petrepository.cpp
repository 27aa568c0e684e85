// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/petrepository.h"

#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/pets/microchip.h"
#include "models/rules/heldcase.h"
#include "models/rules/samepet.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// No dog, cat or horse gets older; a tortoise or parrot may. Only a warning.
constexpr int unusualAge = 40;

} // namespace

Result<> PetRepository::checkKind(const Pet &pet) const
{
    if (const auto reading = readMicrochip(pet.microchip); !reading.isValid())
        return invalid("microchip", reading.problem);
    if (pet.dateOfBirth.isValid() && pet.dateOfBirth > today())
        return invalid("date_of_birth", tr("The date of birth lies in the future."));
    if (pet.deceasedOn.isValid() && pet.deceasedOn > today())
        return invalid("deceased_on", tr("The date of death lies in the future."));
    if (pet.deceasedOn.isValid() && pet.dateOfBirth.isValid() && pet.deceasedOn < pet.dateOfBirth)
        return invalid("deceased_on", tr("The date of death lies before the date of birth."));
    return {};
}

Result<> PetRepository::prepare(Pet &now, const Pet *before)
{
    now.microchip = readMicrochip(now.microchip).chip;
    now.deceased = now.deceased || now.deceasedOn.isValid();
    if (before && before->assignedSpecialistId == now.assignedSpecialistId)
        return {};
    if (before) {
        if (auto held = checkCaseIsHeld(context(), now.id, "assigned_specialist_id"); !held)
            return held;
    }
    return checkActivePerson(context().db, now.assignedSpecialistId, "assigned_specialist_id");
}

QStringList PetRepository::chipWarnings(const Pet &pet) const
{
    const MicrochipReading reading = readMicrochip(pet.microchip);
    QStringList result = reading.warnings;
    const QString key = chipKey(reading.chip);
    if (key.isEmpty())
        return result;
    const auto others = sql::value(
        context().db,
        u"SELECT count(*) FROM pets p WHERE p.deleted_at IS NULL AND p.id <> ? AND (p.chip_key = ?"
        " OR p.id IN (SELECT c.pet_id FROM pet_chips c WHERE c.chip_key = ?))"_s,
        {pet.id, key, key});
    if (others && others->toInt() > 0)
        result += tr("Another pet has this microchip number already. It may be the same animal.");
    return result;
}

QStringList PetRepository::warnings(const Pet &pet) const
{
    QStringList result = chipWarnings(pet);
    if (!pet.petName.isEmpty() && pet.ownerId != 0) {
        const auto others = sql::value(
            context().db,
            u"SELECT count(*) FROM pets p WHERE p.owner_id = ? AND p.name_key = ? AND p.id <> ?"
            " AND p.deleted_at IS NULL"_s,
            {pet.ownerId, foldText(pet.petName), pet.id});
        if (others && others->toInt() > 0)
            result += tr("This owner has a pet of this name already. It may be the same animal: "
                         "open that one, or merge the two.");
    }
    if (!pet.species.isEmpty() && !lists().contains(u"species"_s, pet.species))
        result += tr("The species is not in the list. It is kept as it was entered.");
    if (!pet.breed.isEmpty() && lists().findCode(u"breed"_s, pet.breed, pet.species).isEmpty())
        result += tr("The breed is not in the list of this species. It is kept as it was entered.");
    if (pet.dateOfBirth.isValid() && pet.dateOfBirth.addYears(unusualAge) < today())
        result +=
            tr("By its date of birth this pet is more than %n years old.", nullptr, unusualAge);
    return result;
}

Result<QStringList> PetRepository::furtherChips(qint64 petId) const
{
    if (const auto seen = find(petId); !seen)
        return seen.error();
    auto rows = sql::run(context().db, u"SELECT chip FROM pet_chips WHERE pet_id = ? ORDER BY id"_s,
                         {petId});
    if (!rows)
        return rows.error();
    QStringList chips;
    while (rows->next())
        chips += rows->value(0).toString();
    return chips;
}

Result<> PetRepository::setFurtherChips(qint64 petId, const QStringList &chips)
{
    return sql::inTransaction(context(), [&]() -> Result<> {
        if (auto touched = touch(petId); !touched)
            return touched;
        auto cleared =
            sql::run(context().db, u"DELETE FROM main.pet_chips WHERE pet_id = ?"_s, {petId});
        if (!cleared)
            return cleared.error();
        for (const QString &chip : chips) {
            const MicrochipReading reading = readMicrochip(chip);
            if (!reading.isValid())
                return invalid("microchip", reading.problem);
            auto added =
                sql::run(context().db, u"INSERT INTO main.pet_chips (pet_id, chip) VALUES (?, ?)"_s,
                         {petId, reading.chip});
            if (!added)
                return added.error();
        }
        return {};
    });
}

Result<QList<Weight>> PetRepository::weights(qint64 petId) const
{
    if (const auto seen = find(petId); !seen)
        return seen.error();
    auto rows = sql::run(context().db,
                         u"SELECT id, entered_value, entered_unit, weight_kg, measured_on, source"
                         " FROM pet_weights WHERE pet_id = ? ORDER BY measured_on DESC, id DESC"_s,
                         {petId});
    if (!rows)
        return rows.error();
    QList<Weight> weights;
    while (rows->next()) {
        weights.append({rows->value(0).toLongLong(), petId, rows->value(1).toDouble(),
                        rows->value(2).toString(), rows->value(3).toDouble(),
                        QDate::fromString(rows->value(4).toString(), Qt::ISODate),
                        rows->value(5).toString()});
    }
    return weights;
}

Result<> PetRepository::addWeight(Weight &weight)
{
    const auto kilograms = kilogramsOf(weight.enteredValue, weight.enteredUnit);
    if (!kilograms)
        return kilograms.error();
    if (!weight.measuredOn.isValid() || weight.measuredOn > today())
        return invalid("measured_on", tr("Enter the day of the weighing; it cannot lie in the "
                                         "future."));
    weight.kilograms = *kilograms;
    return sql::inTransaction(context(), [&]() -> Result<> {
        if (auto touched = touch(weight.petId); !touched)
            return touched;
        const auto added = sql::run(
            context().db,
            u"INSERT INTO main.pet_weights (pet_id, weight_kg, entered_value, entered_unit, "
            u"measured_on,"
            " source, created_at, created_by_id) VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, 0))"_s,
            {weight.petId, weight.kilograms, weight.enteredValue, weight.enteredUnit,
             weight.measuredOn.toString(Qt::ISODate), weight.source.trimmed(), instantText(now()),
             context().access->personId()});
        if (!added)
            return added.error();
        weight.id = added->lastInsertId().toLongLong();
        return {};
    });
}

Result<> PetRepository::removeWeight(qint64 petId, qint64 weightId)
{
    return sql::inTransaction(context(), [&]() -> Result<> {
        if (auto touched = touch(petId); !touched)
            return touched;
        const auto removed =
            sql::run(context().db, u"DELETE FROM main.pet_weights WHERE id = ? AND pet_id = ?"_s,
                     {weightId, petId});
        return removed ? Result<>() : Result<>(removed.error());
    });
}

Result<QList<PetAlert>> PetRepository::alerts(qint64 petId, bool all) const
{
    if (const auto seen = find(petId); !seen)
        return seen.error();
    auto rows = sql::run(context().db,
                         u"SELECT id, alert_kind, alert_text, severity, must_acknowledge, active"
                         " FROM pet_alerts WHERE pet_id = ? AND (active = 1 OR ?) ORDER BY"
                         " CASE severity WHEN 'danger' THEN 0 WHEN 'caution' THEN 1 ELSE 2 END,"
                         " id"_s,
                         {petId, all ? 1 : 0});
    if (!rows)
        return rows.error();
    QList<PetAlert> alerts;
    while (rows->next()) {
        alerts.append({rows->value(0).toLongLong(), rows->value(1).toString(),
                       rows->value(2).toString(), rows->value(3).toString(),
                       rows->value(4).toBool(), rows->value(5).toBool()});
    }
    return alerts;
}

Result<> PetRepository::mayWriteAlert(const PetAlert &alert) const
{
    if (alert.text.trimmed().isEmpty())
        return invalid("alert_text", tr("Write what the alert is about."));
    if (!lists().contains(u"alert_kind"_s, alert.kind)
        || !lists().contains(u"alert_severity"_s, alert.severity))
        return invalid("alert_severity", tr("Choose how grave the alert is."));
    const QStringList frozen = context().access->frozenColumns(RecordKind::Pet);
    if (!frozen.contains("alert_severity"_L1))
        return {};
    QVariant severity = PetAlert().severity;
    if (alert.id != 0) {
        auto known =
            sql::value(context().db, u"SELECT severity FROM pet_alerts WHERE id = ?"_s, {alert.id});
        if (!known)
            return known.error();
        severity = *known;
    }
    if (severity.toString() == alert.severity)
        return {};
    return Error{Error::Code::Forbidden,
                 tr("You may not change how grave an alert is."),
                 {},
                 u"alert_severity"_s};
}

Result<> PetRepository::saveAlert(qint64 petId, PetAlert &alert)
{
    if (auto allowed = mayWriteAlert(alert); !allowed)
        return allowed;
    return sql::inTransaction(context(), [&]() -> Result<> {
        if (auto touched = touch(petId); !touched)
            return touched;
        const QVariantList values{alert.kind, alert.text.trimmed(), alert.severity,
                                  alert.mustAcknowledge ? 1 : 0, alert.active ? 1 : 0};
        if (alert.id != 0) {
            const auto changed =
                sql::run(context().db,
                         u"UPDATE main.pet_alerts SET alert_kind = ?, alert_text = ?, severity = ?,"
                         " must_acknowledge = ?, active = ? WHERE id = ? AND pet_id = ?"_s,
                         values + QVariantList{alert.id, petId});
            return changed ? Result<>() : Result<>(changed.error());
        }
        const auto added = sql::run(
            context().db,
            u"INSERT INTO main.pet_alerts (alert_kind, alert_text, severity, must_acknowledge, "
            u"active,"
            " pet_id, created_at, created_by_id) VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, 0))"_s,
            values + QVariantList{petId, instantText(now()), context().access->personId()});
        if (!added)
            return added.error();
        alert.id = added->lastInsertId().toLongLong();
        return {};
    });
}

Result<QList<Candidate>> PetRepository::candidates(const QString &name, const QString &chip,
                                                   qint64 ownerId, int limit) const
{
    CandidateFinder finder(
        context(), {RecordKind::Pet, "pets", "pet_name",
                    "(SELECT o.owner_name FROM owners o WHERE o.id = t.owner_id)", "owner_id"});
    if (const QString key = chipKey(chip); key.size() >= 9) {
        const auto done = finder.addWhere(
            u"(t.chip_key = ? OR t.id IN (SELECT c.pet_id FROM pet_chips c WHERE c.chip_key = ?))"_s,
            {key, key}, CandidateFinder::SameChip, tr("same microchip"));
        if (!done)
            return done.error();
    }
    if (ownerId != 0) {
        const auto done = finder.addWhere(u"t.owner_id = ?"_s, {ownerId},
                                          CandidateFinder::SamePhone, tr("pet of this owner"));
        if (!done)
            return done.error();
    }
    if (const auto done = finder.addByName(name); !done)
        return done.error();
    return finder.best(limit);
}

Result<qint64> PetRepository::idOfSame(const QString &name, qint64 ownerId) const
{
    auto rows = sql::run(context().db,
                         u"SELECT id FROM pets WHERE owner_id = ? AND name_key = ?"
                         " AND deleted_at IS NULL LIMIT 2"_s,
                         {ownerId, foldText(name)});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return qint64(0);
    const qint64 id = rows->value(0).toLongLong();
    return rows->next() ? qint64(0) : id;
}

Result<> PetRepository::beforeRemove(const Record &record)
{
    auto rows =
        sql::run(context().db,
                 u"SELECT (SELECT count(*) FROM referrals WHERE pet_id = ? AND is_open = 1"
                 " AND deleted_at IS NULL), (SELECT count(*) FROM treatment_plans WHERE pet_id = ?"
                 " AND signed_at IS NOT NULL) + (SELECT count(*) FROM interactions WHERE pet_id = ?"
                 " AND signed_at IS NOT NULL)"_s,
                 {record.id, record.id, record.id});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return {};
    if (rows->value(1).toInt() > 0)
        return Error{Error::Code::Forbidden,
                     tr("This pet has signed records, which are never removed."),
                     {}};
    if (const int open = rows->value(0).toInt(); open > 0)
        return Error{Error::Code::Invalid,
                     tr("This pet still has %n open referral(s). Close or cancel them first.",
                        nullptr, open),
                     {}};
    return {};
}

} // namespace tarsus
