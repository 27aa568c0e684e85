// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/export/sidetables.h"

#include "models/db/sql.h"

#include <QSqlRecord>

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr std::array tables{
    SideTable{RecordKind::Practice, "PracticeVet",
              "SELECT t.practice_id, p.object_id AS practice, p.practice_name AS practiceName, "
              "v.object_id AS vet, v.vet_name AS vetName FROM practice_vets t "
              "JOIN practices p ON p.id = t.practice_id JOIN vets v ON v.id = t.vet_id "
              "ORDER BY t.practice_id, t.vet_id"},
    SideTable{RecordKind::Owner, "OwnerPhone",
              "SELECT t.owner_id, o.object_id AS owner, o.owner_name AS ownerName, "
              "t.phone AS phone, t.label AS label FROM owner_phones t "
              "JOIN owners o ON o.id = t.owner_id ORDER BY t.id"},
    SideTable{RecordKind::Pet, "PetChip",
              "SELECT t.pet_id, p.object_id AS pet, p.pet_name AS petName, t.chip AS chip "
              "FROM pet_chips t JOIN pets p ON p.id = t.pet_id ORDER BY t.id"},
    SideTable{RecordKind::Pet, "PetWeight",
              "SELECT t.pet_id, p.object_id AS pet, p.pet_name AS petName, "
              "t.weight_kg AS weightKg, t.entered_value AS enteredValue, "
              "t.entered_unit AS enteredUnit, t.measured_on AS measuredOn, t.source AS source, "
              "t.created_at AS createdAt, u.object_id AS createdBy FROM pet_weights t "
              "JOIN pets p ON p.id = t.pet_id LEFT JOIN users u ON u.id = t.created_by_id "
              "ORDER BY t.id"},
    SideTable{RecordKind::Pet, "PetAlert",
              "SELECT t.pet_id, p.object_id AS pet, p.pet_name AS petName, "
              "t.alert_kind AS alertKind, t.alert_text AS alertText, t.severity AS severity, "
              "t.must_acknowledge AS mustAcknowledge, t.active AS active, "
              "t.created_at AS createdAt, u.object_id AS createdBy FROM pet_alerts t "
              "JOIN pets p ON p.id = t.pet_id LEFT JOIN users u ON u.id = t.created_by_id "
              "ORDER BY t.id"},
    SideTable{RecordKind::Pet, "PetProblem",
              "SELECT t.pet_id, p.object_id AS pet, p.pet_name AS petName, t.problem AS problem, "
              "t.onset_on AS onsetOn, t.resolved_on AS resolvedOn, t.problem_note AS problemNote, "
              "t.created_at AS createdAt, u.object_id AS createdBy, v.object_id AS resolvedBy "
              "FROM pet_problems t JOIN pets p ON p.id = t.pet_id "
              "LEFT JOIN users u ON u.id = t.created_by_id "
              "LEFT JOIN users v ON v.id = t.resolved_by_id ORDER BY t.id"},
    SideTable{RecordKind::Referral, "ReferralCc",
              "SELECT t.referral_id, r.object_id AS referral, "
              "r.referral_number AS referralNumber, v.object_id AS vet, v.vet_name AS vetName "
              "FROM referral_cc t JOIN referrals r ON r.id = t.referral_id "
              "JOIN vets v ON v.id = t.vet_id ORDER BY t.referral_id, t.vet_id"},
    SideTable{RecordKind::Referral, "ReferralStep",
              "SELECT t.referral_id, r.object_id AS referral, "
              "r.referral_number AS referralNumber, t.from_status AS fromStatus, "
              "t.to_status AS toStatus, t.stepped_at AS steppedAt, u.object_id AS user, "
              "u.full_name AS userName, t.note AS note FROM referral_steps t "
              "JOIN referrals r ON r.id = t.referral_id LEFT JOIN users u ON u.id = t.user_id "
              "ORDER BY t.id"},
    SideTable{RecordKind::Appointment, "Reminder",
              "SELECT t.appointment_id, a.object_id AS appointment, t.due_at AS dueAt, "
              "t.channel AS channel, t.sent_at AS sentAt, t.result AS result, "
              "t.error_text AS errorText, u.object_id AS user FROM appointment_reminders t "
              "JOIN appointments a ON a.id = t.appointment_id "
              "LEFT JOIN users u ON u.id = t.user_id ORDER BY t.id"},
};

QJsonValue jsonOf(const QString &name, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (name == "mustAcknowledge"_L1 || name == "active"_L1)
        return value.toBool();
    const QString text = value.toString();
    return value.typeId() == QMetaType::QString && text.isEmpty() ? QJsonValue::Null
                                                                  : QJsonValue::fromVariant(value);
}

} // namespace

QList<SideTable> sideTables(RecordKind kind)
{
    QList<SideTable> of;
    for (const SideTable &table : tables) {
        if (table.kind == kind)
            of.append(table);
    }
    return of;
}

Result<> readSideTable(const QSqlDatabase &db, const SideTable &table, const QSet<qint64> &owners,
                       const std::function<Result<>(const QStringList &)> &head,
                       const std::function<Result<>(const QJsonObject &)> &take)
{
    auto rows = sql::run(db, QString::fromLatin1(table.select));
    if (!rows)
        return rows.error();
    const QSqlRecord columns = rows->record();
    QStringList names;
    for (int column = 1; column < columns.count(); ++column)
        names.append(columns.fieldName(column));
    if (auto done = head(names); !done)
        return done;
    while (rows->next()) {
        if (!owners.contains(rows->value(0).toLongLong()))
            continue; // of a record that was removed, or is not the person's to see
        QJsonObject row;
        for (int column = 1; column < columns.count(); ++column)
            row.insert(names.at(column - 1), jsonOf(names.at(column - 1), rows->value(column)));
        if (auto done = take(row); !done)
            return done;
    }
    return {};
}

} // namespace tarsus
