// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tarsus {

/// What the program keeps. Rules, lists, the command line and exports speak of records by these.
enum class RecordKind {
    User,
    Owner,
    Practice,
    Vet,
    Pet,
    Referral,
    Plan,
    Interaction,
    Xray,
    Appointment,
    Document,
    Letter,
    Setting,    ///< settings, backup and restore: only rules know it, it has no table of records
    AuditEntry, ///< the trail: only rules know it here
};

inline constexpr std::array recordKinds{
    RecordKind::User,    RecordKind::Owner,       RecordKind::Practice, RecordKind::Vet,
    RecordKind::Pet,     RecordKind::Referral,    RecordKind::Plan,     RecordKind::Interaction,
    RecordKind::Xray,    RecordKind::Appointment, RecordKind::Document, RecordKind::Letter,
    RecordKind::Setting, RecordKind::AuditEntry,
};

/// The word of the command line and of the rules table: `pet`, `plan`, `xray` …
QString kindWord(RecordKind kind);
std::optional<RecordKind> kindFromWord(QStringView word);
/// In the person's language: "Pet", "Treatment plan" …, and "Pets", "Treatment plans" …
QString kindTitle(RecordKind kind);
QString kindPlural(RecordKind kind);
/// The heading of a form that makes one, e.g. "New pet".
QString newKindTitle(RecordKind kind);

} // namespace tarsus
