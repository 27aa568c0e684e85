// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/policy.h"

#include "models/db/sql.h"

#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

using K = RecordKind;
using S = Scope;

/// Everything in it but the few columns that the front desk or a coordinator may write.
constexpr char referralButContact[] =
    "referral_number pet_id referral_reason status received_by_id received_at priority "
    "specialist_id arrival_triage decline_reason has_form has_history has_lab has_images "
    "has_consent acknowledged_at discharge_note_at final_report_at booked_at discharged_at "
    "paused_at paused_minutes acknowledge_due_at contact_due_at booking_due_at discharge_due_at "
    "report_due_at";
constexpr char planButReviewDate[] =
    "plan_title pet_id referral_id diagnosis_notes diagnosis_code diagnosis_code_system "
    "treatment_details plan_status review_outcome medication_notes client_instructions "
    "instructions_state instructions_given_at instructions_given_by_id "
    "instructions_acknowledged_at instructions_acknowledged_by signed_at signed_by_id";
constexpr char planButInstructionsState[] =
    "plan_title pet_id referral_id diagnosis_notes diagnosis_code diagnosis_code_system "
    "treatment_details plan_status next_review_date review_outcome medication_notes "
    "client_instructions signed_at signed_by_id";
constexpr char xrayContent[] =
    "body_part view_position reading_state findings impression reviewer_id follow_up_needed "
    "file_hash file_sha256 file_name file_type file_size";
constexpr char documentContent[] =
    "document_title document_type file_hash file_sha256 file_name file_type file_size";
constexpr char letterContent[] = "body body_text body_sha256";
constexpr char profileButOwn[] = "username role active";

/// What one role may do with one kind; View, Create, Edit, Delete, Sign, Export.
struct Row
{
    const char *role;
    RecordKind kind;
    std::array<Scope, 6> scopes;
    const char *hidden = "";
    const char *frozen = "";
    const char *except = "";
};

// Who removes: whoever edits all or their own of a kind without frozen columns. `assigned`
// never carries removing (access.md), and what is signed never goes (the repositories).
constexpr Row rows[] = {
    {role::administrator, K::User, {S::All, S::All, S::All, S::None, S::None, S::All}},
    {role::administrator, K::Owner, {S::All, S::All, S::All, S::All, S::None, S::All}},
    {role::administrator, K::Practice, {S::All, S::All, S::All, S::All, S::None, S::All}},
    {role::administrator, K::Vet, {S::All, S::All, S::All, S::All, S::None, S::All}},
    {role::administrator, K::Pet, {S::All, S::All, S::All, S::All, S::None, S::All}},
    {role::administrator, K::Referral, {S::All, S::All, S::All, S::All, S::None, S::All}},
    {role::administrator, K::Plan, {S::All, S::None, S::None, S::None, S::None, S::All}},
    {role::administrator, K::Interaction, {S::All, S::All, S::None, S::None, S::None, S::All}},
    {role::administrator, K::Xray, {S::All, S::All, S::None, S::None, S::None, S::All}},
    {role::administrator, K::Appointment, {S::All, S::All, S::All, S::All, S::None, S::All}},
    {role::administrator, K::Document, {S::All, S::All, S::None, S::None, S::None, S::All}},
    {role::administrator, K::Letter, {S::All, S::All, S::None, S::None, S::None, S::All}},
    {role::administrator, K::Setting, {S::All, S::All, S::All, S::All, S::None, S::All}},
    {role::administrator, K::AuditEntry, {S::All, S::None, S::None, S::None, S::None, S::All}},

    // A person's own row of `users` counts as assigned to them.
    {role::specialist,
     K::User,
     {S::All, S::None, S::Assigned, S::None, S::None, S::None},
     "",
     profileButOwn},
    {role::specialist, K::Owner, {S::All, S::None, S::Assigned, S::None, S::None, S::None}},
    {role::specialist, K::Practice, {S::All, S::None, S::Assigned, S::None, S::None, S::None}},
    {role::specialist, K::Vet, {S::All, S::None, S::Assigned, S::None, S::None, S::None}},
    {role::specialist, K::Pet, {S::Assigned, S::All, S::Assigned, S::None, S::None, S::None}},
    {role::specialist, K::Referral, {S::Assigned, S::None, S::Assigned, S::None, S::None, S::None}},
    {role::specialist,
     K::Plan,
     {S::Assigned, S::Assigned, S::Assigned, S::None, S::Assigned, S::None}},
    {role::specialist, K::Interaction, {S::Assigned, S::All, S::Own, S::Own, S::Own, S::None}},
    {role::specialist, K::Xray, {S::Assigned, S::Assigned, S::Assigned, S::None, S::None, S::None}},
    {role::specialist, K::Appointment, {S::All, S::None, S::Assigned, S::None, S::None, S::None}},
    {role::specialist,
     K::Document,
     {S::Assigned, S::Assigned, S::Assigned, S::None, S::None, S::None}},
    {role::specialist,
     K::Letter,
     {S::Assigned, S::Assigned, S::Assigned, S::Own, S::Assigned, S::None}},
    {role::specialist, K::AuditEntry, {S::Own, S::None, S::None, S::None, S::None, S::None}},

    {role::coordinator,
     K::User,
     {S::All, S::None, S::Assigned, S::None, S::None, S::None},
     "",
     profileButOwn},
    {role::coordinator, K::Owner, {S::All, S::All, S::All, S::All, S::None, S::None}},
    {role::coordinator, K::Practice, {S::All, S::All, S::All, S::All, S::None, S::None}},
    {role::coordinator, K::Vet, {S::All, S::All, S::All, S::All, S::None, S::None}},
    {role::coordinator, K::Pet, {S::Assigned, S::All, S::Assigned, S::None, S::None, S::None}},
    {role::coordinator, K::Referral, {S::Assigned, S::All, S::Assigned, S::None, S::None, S::None}},
    {role::coordinator,
     K::Plan,
     {S::Assigned, S::None, S::Assigned, S::None, S::None, S::None},
     "",
     planButReviewDate},
    {role::coordinator, K::Interaction, {S::Assigned, S::All, S::Own, S::Own, S::None, S::None}},
    {role::coordinator, K::Xray, {S::Assigned, S::All, S::None, S::None, S::None, S::None}},
    {role::coordinator, K::Appointment, {S::All, S::All, S::All, S::All, S::None, S::None}},
    {role::coordinator, K::Document, {S::Assigned, S::All, S::None, S::None, S::None, S::None}},
    {role::coordinator,
     K::Letter,
     {S::Assigned, S::All, S::Assigned, S::Own, S::Assigned, S::None}},
    {role::coordinator, K::AuditEntry, {S::Own, S::None, S::None, S::None, S::None, S::None}},

    {role::clientCare,
     K::User,
     {S::All, S::None, S::Assigned, S::None, S::None, S::None},
     "",
     profileButOwn},
    {role::clientCare, K::Owner, {S::All, S::All, S::All, S::All, S::None, S::None}},
    {role::clientCare, K::Practice, {S::All, S::All, S::All, S::All, S::None, S::None}},
    {role::clientCare, K::Vet, {S::All, S::All, S::All, S::All, S::None, S::None}},
    {role::clientCare,
     K::Pet,
     {S::All, S::All, S::All, S::None, S::None, S::None},
     "",
     "medical_history_summary alert_severity"},
    {role::clientCare,
     K::Referral,
     {S::All, S::All, S::All, S::None, S::None, S::None},
     "",
     referralButContact},
    {role::clientCare,
     K::Plan,
     {S::All, S::None, S::All, S::None, S::None, S::None},
     "diagnosis_notes",
     planButInstructionsState},
    {role::clientCare,
     K::Interaction,
     {S::All, S::All, S::Own, S::Own, S::None, S::None},
     "",
     "",
     "consult"},
    {role::clientCare, K::Xray, {S::All, S::All, S::None, S::None, S::None, S::None}, xrayContent},
    {role::clientCare, K::Appointment, {S::All, S::All, S::All, S::All, S::None, S::None}},
    {role::clientCare,
     K::Document,
     {S::All, S::All, S::None, S::None, S::None, S::None},
     documentContent},
    {role::clientCare,
     K::Letter,
     {S::All, S::None, S::None, S::None, S::None, S::None},
     letterContent},
    {role::clientCare, K::AuditEntry, {S::Own, S::None, S::None, S::None, S::None, S::None}},
};

constexpr std::pair<Operation, const char *> operationWords[] = {
    {Operation::View, "view"},     {Operation::Create, "create"}, {Operation::Edit, "edit"},
    {Operation::Delete, "delete"}, {Operation::Sign, "sign"},     {Operation::Export, "export"},
};
constexpr std::pair<Scope, const char *> scopeWords[] = {
    {Scope::None, "none"},
    {Scope::Own, "own"},
    {Scope::Assigned, "assigned"},
    {Scope::All, "all"},
};

std::vector<PolicyRule> rulesOf(std::span<const Row> table)
{
    std::vector<PolicyRule> rules;
    for (const Row &row : table) {
        for (const auto &[operation, word] : operationWords) {
            const Scope scope = row.scopes.at(static_cast<std::size_t>(operation));
            if (scope == Scope::None)
                continue;
            PolicyRule rule{row.role, row.kind, operation, scope};
            if (operation == Operation::View) {
                rule.hiddenColumns = row.hidden;
                rule.exceptTypes = row.except;
            } else if (operation == Operation::Edit) {
                rule.frozenColumns = row.frozen;
            }
            rules.push_back(rule);
        }
    }
    return rules;
}

template<typename Words>
QString wordOf(const Words &words, decltype(std::begin(words)->first) value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<typename Value, typename Words>
std::optional<Value> valueOf(const Words &words, QStringView text)
{
    for (const auto &[value, word] : words) {
        if (text == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

} // namespace

std::span<const PolicyRule> defaultPolicy()
{
    static const std::vector<PolicyRule> rules = rulesOf(rows);
    return rules;
}

QString operationWord(Operation operation)
{
    return wordOf(operationWords, operation);
}

std::optional<Operation> operationFromWord(QStringView word)
{
    return valueOf<Operation>(operationWords, word);
}

QString scopeWord(Scope scope)
{
    return wordOf(scopeWords, scope);
}

std::optional<Scope> scopeFromWord(QStringView word)
{
    return valueOf<Scope>(scopeWords, word);
}

Result<QString> shippedRoleOf(const QSqlDatabase &db, const QString &role)
{
    const auto based = sql::value(db, u"SELECT based_on FROM roles WHERE code = ?"_s, {role});
    if (!based)
        return based.error();
    return based->toString();
}

Result<bool> isAdministratorRole(const QSqlDatabase &db, const QString &role)
{
    const auto shipped = shippedRoleOf(db, role);
    if (!shipped)
        return shipped.error();
    return *shipped == QLatin1String(role::administrator);
}

Result<> seedPolicy(const QSqlDatabase &db)
{
    const std::pair<const char *, QString> roles[] = {
        {role::administrator, u"Administrator"_s},
        {role::specialist, u"Specialist"_s},
        {role::coordinator, u"Coordinator"_s},
        {role::clientCare, u"Client care"_s},
    };
    for (const auto &[code, name] : roles) {
        const auto done = sql::run(db,
                                   u"INSERT INTO main.roles (code, role_name, built_in, based_on)"
                                   " VALUES (?, ?, 1, ?)"_s,
                                   {QString::fromLatin1(code), name, QString::fromLatin1(code)});
        if (!done)
            return done.error();
    }
    auto insert =
        sql::prepare(db, u"INSERT INTO access_rules (role, kind, operation, scope, hidden_columns, "
                         "frozen_columns, except_types) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    for (const PolicyRule &rule : defaultPolicy()) {
        auto done = sql::run(*insert, {QString::fromLatin1(rule.role), kindWord(rule.kind),
                                       operationWord(rule.operation), scopeWord(rule.scope),
                                       QString::fromLatin1(rule.hiddenColumns),
                                       QString::fromLatin1(rule.frozenColumns),
                                       QString::fromLatin1(rule.exceptTypes)});
        if (!done)
            return done;
    }
    return {};
}

} // namespace tarsus
