// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/guard/guardedtables.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using K = RecordKind;

constexpr std::array records{
    RecordTable{"users", K::User},
    RecordTable{"owners", K::Owner},
    RecordTable{"practices", K::Practice},
    RecordTable{"vets", K::Vet},
    RecordTable{"pets", K::Pet},
    RecordTable{"referrals", K::Referral},
    RecordTable{"treatment_plans", K::Plan},
    RecordTable{"interactions", K::Interaction},
    RecordTable{"xray_logs", K::Xray},
    RecordTable{"appointments", K::Appointment},
    RecordTable{"documents", K::Document},
    RecordTable{"letters", K::Letter},
};

constexpr std::array parts{
    PartTable{"owner_phones", "owners", K::Owner, "owner_id"},
    PartTable{"practice_vets", "practices", K::Practice, "practice_id"},
    PartTable{"pet_chips", "pets", K::Pet, "pet_id"},
    PartTable{"pet_weights", "pets", K::Pet, "pet_id"},
    PartTable{"pet_alerts", "pets", K::Pet, "pet_id"},
    PartTable{"problem_records", "pets", K::Pet, "pet_id"},
    PartTable{"pet_problems", "pets", K::Pet, "pet_id"},
    PartTable{"referral_cc", "referrals", K::Referral, "referral_id"},
    PartTable{"referral_steps", "referrals", K::Referral, "referral_id"},
    PartTable{"appointment_reminders", "appointments", K::Appointment, "appointment_id"},
};

constexpr std::array<std::pair<const char *, const char *>, 20> derived{{
    {"username", "username_key"},
    {"full_name", "name_key"},
    {"owner_name", "name_key"},
    {"practice_name", "name_key"},
    {"vet_name", "name_key"},
    {"pet_name", "name_key"},
    {"phone", "phone_digits"},
    {"phone", "phone_tail"},
    {"microchip", "chip_key"},
    {"chip", "chip_key"},
    {"priority", "priority_rank"},
    {"status", "is_open"},
    {"status", "next_due_at"},
    {"acknowledged_at", "next_due_at"},
    {"owner_contacted_at", "next_due_at"},
    {"booked_at", "next_due_at"},
    {"discharge_note_at", "next_due_at"},
    {"final_report_at", "next_due_at"},
    {"plan_title", "title_key"},
    {"file_hash", "file_sha256"},
}};

} // namespace

std::span<const RecordTable> recordTables()
{
    return records;
}

std::span<const PartTable> partTables()
{
    return parts;
}

QStringList derivedFrom(const QString &column)
{
    QStringList columns;
    for (const auto &[from, to] : derived) {
        if (column == QLatin1String(from))
            columns.append(QLatin1String(to));
    }
    return columns;
}

QString partColumn(const QString &table, const QString &ruleWord)
{
    const bool isSeverity = table == "pet_alerts"_L1 && ruleWord == "alert_severity"_L1;
    return isSeverity ? u"severity"_s : ruleWord;
}

} // namespace tarsus
