// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditwords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus::auditwords {
namespace {

constexpr char context[] = "tarsus::AuditWords";

struct Word
{
    const char *code;
    const char *title;
};

constexpr Word actionWords[] = {
    {"view", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Viewed")},
    {"create", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Created")},
    {"edit", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Changed")},
    {"delete", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Removed")},
    {"sign", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Signed")},
    {"print", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Printed")},
    {"export", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Exported")},
    {"import", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Imported")},
    {"import_undone", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Import taken back")},
    {"merge", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Merged")},
    {"merge_undone", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Merge taken back")},
    {"break_glass", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Emergency access")},
    {"hand_over", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Handed over")},
    {"rules", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Rules changed")},
    {"account", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Account changed")},
    {"sign_in", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Signed in")},
    {"sign_in_failed", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Sign-in failed")},
    {"sign_out", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Signed out")},
    {"lock", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Locked")},
    {"refused", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Refused")},
    {"password", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Password changed")},
    {"password_refused", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Wrong password")},
    {"account_reset", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Password reset")},
    {"account_requested", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Account asked for")},
    {"account_reset", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Account reset")},
    {"request_turned_down", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Request turned down")},
    {"code_refused", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Wrong code")},
    {"recovery_code", QT_TRANSLATE_NOOP("tarsus::AuditWords", "New recovery code")},
    {"recovery_used", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Recovery code used")},
    {"recovery_refused", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Wrong recovery code")},
    {"keys_refused", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Keys refused")},
    {"rotation", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Keys renewed")},
    {"backup", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Backed up")},
    {"restore", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Restored")},
    {"verify", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Checked")},
    {"opening_refused", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Not opened")},
    {"loss_accepted", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Loss accepted")},
    {"query", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Question asked")},
};

/// A table beside those of records, and whose rules it follows.
struct Table
{
    const char *name;
    const char *title;
    RecordKind ruledBy;
};

using K = RecordKind;
constexpr Table tables[] = {
    {"pet_weights", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Weight"), K::Pet},
    {"pet_alerts", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Alert"), K::Pet},
    {"pet_chips", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Further chip"), K::Pet},
    {"pet_problems", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Problem"), K::Pet},
    {"problem_records", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Record of a problem"), K::Pet},
    {"owner_phones", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Further phone"), K::Owner},
    {"practice_vets", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Vet of a practice"), K::Practice},
    {"referral_cc", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Copy of a referral"), K::Referral},
    {"referral_steps", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Step of a referral"), K::Referral},
    {"appointment_reminders", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Reminder"), K::Appointment},
    {"case_grants", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Emergency access"), K::Pet},
    {"snippets", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Snippet"), K::Setting},
    {"hand_overs", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Hand-over"), K::Pet},
    {"merges", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Merge"), K::Pet},
    {"not_duplicates", QT_TRANSLATE_NOOP("tarsus::AuditWords", "No duplicates"), K::Pet},
    {"access_rules", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Rule"), K::User},
    {"roles", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Role"), K::User},
    {"value_items", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Entry of a list"), K::Setting},
    {"import_batches", QT_TRANSLATE_NOOP("tarsus::AuditWords", "Import"), K::Setting},
};

const Table *tableOf(const QString &kind)
{
    for (const Table &table : tables) {
        if (kind == QLatin1String(table.name))
            return &table;
    }
    return nullptr;
}

} // namespace

QString actionTitle(const QString &action)
{
    for (const Word &word : actionWords) {
        if (action == QLatin1String(word.code))
            return QCoreApplication::translate(context, word.title);
    }
    return action;
}

QStringList actions()
{
    QStringList codes;
    for (const Word &word : actionWords)
        codes.append(QLatin1String(word.code));
    return codes;
}

QString subjectTitle(const QString &kind)
{
    if (const auto record = kindFromWord(kind))
        return kindTitle(*record);
    const Table *table = tableOf(kind);
    return table ? QCoreApplication::translate(context, table->title) : kind;
}

QList<Subject> subjects()
{
    QList<Subject> all;
    for (const RecordKind kind : recordKinds) {
        Subject subject{kindWord(kind), kindPlural(kind), {kindWord(kind)}};
        for (const Table &table : tables) {
            if (table.ruledBy == kind)
                subject.kinds.append(QLatin1String(table.name));
        }
        all.append(subject);
    }
    return all;
}

QStringList kindsOf(const QString &name)
{
    const QList<Subject> all = subjects();
    for (const Subject &subject : all) {
        if (subject.name == name)
            return subject.kinds;
    }
    return {name};
}

std::optional<RecordKind> ruledBy(const QString &kind)
{
    if (const auto record = kindFromWord(kind))
        return record;
    const Table *table = tableOf(kind);
    return table ? std::optional(table->ruledBy) : std::nullopt;
}

} // namespace tarsus::auditwords
