// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/trail/trailcolumns.h"

#include "models/services/records/repositories.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using T = FieldType;
using K = RecordKind;

/// In the order in which one writes them down.
struct Words // NOLINT(clang-analyzer-optin.performance.Padding)
{
    const char *table; ///< empty: of every record
    const char *column;
    const char *title;
    FieldType type = FieldType::Text;
    const char *valueList = "";
    K target = K::Setting; ///< for Reference
};

constexpr char context[] = "tarsus::TrailColumn";

constexpr Words columns[] = {
    {"", "deleted_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Removed at"), T::Instant},
    {"", "deleted_reason", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Reason for removing")},
    {"pet_weights", "measured_on", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Measured on"),
     T::Date},
    {"pet_weights", "weight_kg", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Weight in kg"),
     T::Decimal},
    {"pet_weights", "entered_value", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "As entered"),
     T::Decimal},
    {"pet_weights", "entered_unit", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "In the unit")},
    {"pet_weights", "source", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Weighed by")},
    {"pet_alerts", "alert_kind", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Kind of alert"),
     T::Choice, "alert_kind"},
    {"pet_alerts", "alert_text", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Alert"), T::LongText},
    {"pet_alerts", "severity", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Severity"), T::Choice,
     "alert_severity"},
    {"pet_alerts", "must_acknowledge",
     QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Must be acknowledged"), T::Boolean},
    {"pet_alerts", "active", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "In force"), T::Boolean},
    {"pet_chips", "chip", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Microchip")},
    {"owner_phones", "phone", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Phone"), T::Phone},
    {"owner_phones", "label", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Label")},
    {"practice_vets", "practice_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Practice"),
     T::Reference, "", K::Practice},
    {"practice_vets", "vet_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Vet"), T::Reference, "",
     K::Vet},
    {"referral_cc", "referral_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Referral"),
     T::Reference, "", K::Referral},
    {"referral_cc", "vet_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Copy to"), T::Reference, "",
     K::Vet},
    {"referral_steps", "from_status", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "From"), T::Choice,
     "referral_status"},
    {"referral_steps", "to_status", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "To"), T::Choice,
     "referral_status"},
    {"referral_steps", "stepped_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "At"), T::Instant},
    {"referral_steps", "user_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "By"), T::Reference, "",
     K::User},
    {"referral_steps", "note", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Note"), T::LongText},
    {"appointment_reminders", "due_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Due"),
     T::Instant},
    {"appointment_reminders", "channel", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Channel")},
    {"appointment_reminders", "sent_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Sent"),
     T::Instant},
    {"appointment_reminders", "result", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Result")},
    {"appointment_reminders", "error_text", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Error")},
    {"case_grants", "user_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Given to"), T::Reference,
     "", K::User},
    {"case_grants", "pet_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Case"), T::Reference, "",
     K::Pet},
    {"case_grants", "reason", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Reason"), T::LongText},
    {"case_grants", "granted_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Given at"), T::Instant},
    {"case_grants", "until", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Until"), T::Instant},
    {"case_grants", "seen_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Taken note of"),
     T::Instant},
    {"case_grants", "seen_by_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Taken note of by"),
     T::Reference, "", K::User},
    {"pet_problems", "problem", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Problem"), T::Text},
    {"pet_problems", "onset_on", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Since"), T::Date},
    {"pet_problems", "resolved_on", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Resolved on"),
     T::Date},
    {"pet_problems", "problem_note", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Note"), T::LongText},
    {"pet_problems", "resolved_by_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Resolved by"),
     T::Reference, "", K::User},
    {"problem_records", "problem_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Problem"),
     T::Integer},
    {"problem_records", "kind", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Kind"), T::Text},
    {"problem_records", "record_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Record"),
     T::Integer},
    {"snippets", "user_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Whose"), T::Reference, "",
     K::User},
    {"snippets", "code", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Code"), T::Text},
    {"snippets", "snippet_title", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Title"), T::Text},
    {"snippets", "body", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Text"), T::LongText},
    {"worklist_marks", "pet_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Case"), T::Reference, "",
     K::Pet},
    {"worklist_marks", "list", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Worklist"), T::Text},
    {"worklist_marks", "record_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Line"), T::Integer},
    {"worklist_marks", "user_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "By"), T::Reference, "",
     K::User},
    {"worklist_marks", "mark", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Step"), T::Text},
    {"worklist_marks", "made_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "At"), T::Instant},
    {"worklist_marks", "until", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Until"), T::Instant},
    {"worklist_marks", "ended_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Taken back at"),
     T::Instant},
    {"hand_overs", "pet_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Case"), T::Reference, "",
     K::Pet},
    {"hand_overs", "from_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "From"), T::Reference, "",
     K::User},
    {"hand_overs", "to_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "To"), T::Reference, "",
     K::User},
    {"hand_overs", "note", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Note"), T::LongText},
    {"hand_overs", "handed_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "At"), T::Instant},
    {"hand_overs", "handed_by_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "By"), T::Reference, "",
     K::User},
    {"hand_overs", "acknowledged_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Read at"),
     T::Instant},
    {"merges", "kind", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Kind of record")},
    {"merges", "survivor_title", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Stays")},
    {"merges", "survivor_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Number of what stays"),
     T::Integer},
    {"merges", "duplicate_title", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Duplicate")},
    {"merges", "duplicate_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Number of the duplicate"),
     T::Integer},
    {"merges", "undone_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Taken back at"), T::Instant},
    {"not_duplicates", "kind", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Kind of record")},
    {"not_duplicates", "one_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Number of the one"),
     T::Integer},
    {"not_duplicates", "other_id", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Number of the other"),
     T::Integer},
    {"access_rules", "role", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Role"), T::Choice, "role"},
    {"access_rules", "kind", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Kind of record")},
    {"access_rules", "operation", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Operation")},
    {"access_rules", "scope", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Reach")},
    {"access_rules", "hidden_columns", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Hidden fields")},
    {"access_rules", "frozen_columns", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Frozen fields")},
    {"access_rules", "except_types", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Types left out")},
    {"roles", "code", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Code")},
    {"roles", "role_name", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Name")},
    {"setting", "key", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Setting")},
    {"setting", "value", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Value")},
    {"value_items", "list", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "List")},
    {"value_items", "code", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Code")},
    {"value_items", "parent", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Belongs to")},
    {"value_items", "labels", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Labels")},
    {"value_items", "aliases", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Other words")},
    {"value_items", "position", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Place"), T::Integer},
    {"value_items", "active", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "In use"), T::Boolean},
    {"import_batches", "kind", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Kind of record")},
    {"import_batches", "source_name", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "File")},
    {"import_batches", "row_count", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Rows"), T::Integer},
    {"import_batches", "undone_at", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Taken back at"),
     T::Instant},
};

/// What events say.
constexpr Words facts[] = {
    {"", "records", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Records"), T::Integer},
    {"", "entries", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Entries"), T::Integer},
    {"", "findings", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Places that do not fit"),
     T::Integer},
    {"", "tries", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Tries"), T::Integer},
    {"", "lastAt", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Last at"), T::Instant},
    {"", "madeAt", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Made at"), T::Instant},
    {"", "as_known_on", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "As known on"), T::Instant},
    {"", "generation", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Generation of the key"),
     T::Integer},
    {"", "sql", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Statement"), T::LongText},
    {"", "file", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "File")},
    {"", "name", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Name")},
    {"", "username", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "User name")},
    {"", "what", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "What")},
    {"", "why", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Why")},
    {"", "found", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Found"), T::Reference, "", K::Pet},
    {"", "firstAt", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "First at"), T::Instant},
    {"", "alerts_read", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Alerts that were read")},
    {"", "reason", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Reason")},
    {"", "breakGlass", QT_TRANSLATE_NOOP("tarsus::TrailColumn", "Looked for a case by")},
};

TrailColumn columnOf(const Words &words)
{
    TrailColumn found{QCoreApplication::translate(context, words.title),
                      words.type,
                      QString::fromLatin1(words.valueList),
                      {}};
    if (words.type == FieldType::Reference)
        found.target = words.target;
    return found;
}

const Words *wordsOf(const QString &kind, const QString &column)
{
    for (const Words &words : columns) {
        const QLatin1String table(words.table);
        const bool fits = table.isEmpty() ? kindFromWord(kind).has_value() : kind == table;
        if (fits && column == QLatin1String(words.column))
            return &words;
    }
    return nullptr;
}

const RecordType *typeOf(const QString &kind)
{
    const auto record = kindFromWord(kind);
    return record ? recordType(*record) : nullptr;
}

} // namespace

std::optional<TrailColumn> trailColumn(const QString &kind, const QString &column)
{
    const RecordType *type = typeOf(kind);
    if (const Field *field = type ? type->fieldByColumn(column) : nullptr) {
        TrailColumn found{field->title(), field->type, QString::fromLatin1(field->valueList), {}};
        if (field->type == FieldType::Reference)
            found.target = field->target;
        return found;
    }
    const Words *words = wordsOf(kind, column);
    if (!words)
        return {};
    return columnOf(*words);
}

std::optional<TrailColumn> trailFact(const QString &name)
{
    for (const Words &words : facts) {
        if (name == QLatin1String(words.column))
            return columnOf(words);
    }
    return {};
}

int trailColumnOrder(const QString &kind, const QString &column)
{
    if (const RecordType *type = typeOf(kind)) {
        if (const Field *field = type->fieldByColumn(column))
            return static_cast<int>(field - type->fields.data());
    }
    if (const Words *words = wordsOf(kind, column))
        return static_cast<int>(words - std::begin(columns)) + 1000;
    return std::numeric_limits<int>::max();
}

} // namespace tarsus
