// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/security/audit/auditexamples.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus::test {

namespace {

const QString at = u"'2026-03-02T09:00:00.000Z'"_s;
const QString create = u"create"_s;

QString record(int id, const QString &columns, const QString &values)
{
    return u"(id, object_id, created_at, updated_at, "_s % columns % u") VALUES ("_s
           % QString::number(id) % u", 'OBJ"_s % QString::number(id) % u"', "_s % at % u", "_s % at
           % u", "_s % values % u')';
}

AuditExample recordExample(const QString &table, const QString &kind, const QString &columns,
                           const QString &values, const QString &change)
{
    return {table,
            record(101, columns, values),
            change,
            {},
            kind,
            table == "users"_L1 ? u"account"_s : create,
            table != "users"_L1 && table != "owners"_L1 && table != "practices"_L1
                && table != "vets"_L1,
            true};
}

AuditExample sideExample(const QString &table, const QString &insert, const QString &change,
                         bool isOfCase)
{
    return {table, insert, change, {}, table, create, isOfCase, false};
}

QList<AuditExample> records()
{
    const QString file = u"'"_s % QString(64, u'0') % u"', 'a', 'application/x', 1"_s;
    return {
        recordExample(u"owners"_s, u"owner"_s, u"owner_name, phone"_s, u"'Ada', '2'"_s,
                      u"notes = 'n'"_s),
        recordExample(u"practices"_s, u"practice"_s, u"practice_name"_s, u"'P'"_s,
                      u"notes = 'n'"_s),
        recordExample(u"vets"_s, u"vet"_s, u"vet_name"_s, u"'V'"_s, u"notes = 'n'"_s),
        recordExample(u"pets"_s, u"pet"_s,
                      u"pet_name, species, medical_history_summary, owner_id, "
                      "assigned_specialist_id"_s,
                      u"'Mia', 'cat', 'None', 100, 2"_s, u"colour = 'red'"_s),
        recordExample(u"referrals"_s, u"referral"_s,
                      u"referral_number, pet_id, referring_practice_id, referral_reason, "
                      "received_by_id, received_at, priority"_s,
                      u"'R-2', 100, 100, 'Lame', 2, "_s % at % u", 'soon'"_s,
                      u"priority = 'urgent'"_s),
        recordExample(u"treatment_plans"_s, u"plan"_s,
                      u"plan_title, pet_id, referral_id, diagnosis_notes, plan_status, "
                      "client_instructions"_s,
                      u"'Plan', 100, 100, 'D', 'draft', 'Rest'"_s, u"review_outcome = 'good'"_s),
        recordExample(u"interactions"_s, u"interaction"_s,
                      u"pet_id, user_id, interaction_type, summary, follow_up_needed, "
                      "interaction_at"_s,
                      u"100, 2, 'call', 'Said', 0, "_s % at, u"outcome = 'done'"_s),
        recordExample(u"xray_logs"_s, u"xray"_s,
                      u"pet_id, xray_date, file_hash, file_sha256, file_name, file_type, "
                      "file_size"_s,
                      u"100, "_s % at % u", x'01', "_s % file, u"findings = 'f'"_s),
        recordExample(u"appointments"_s, u"appointment"_s, u"pet_id, appointment_date"_s,
                      u"100, "_s % at, u"room = '2'"_s),
        recordExample(u"documents"_s, u"document"_s,
                      u"pet_id, document_title, file_hash, file_sha256, file_name, file_type, "
                      "file_size"_s,
                      u"100, 'T', x'01', "_s % file, u"document_type = 'lab'"_s),
        recordExample(u"letters"_s, u"letter"_s, u"pet_id, letter_title"_s, u"100, 'Report'"_s,
                      u"cc = 'Dr Sand'"_s),
        recordExample(u"users"_s, u"user"_s, u"username, email, role, full_name"_s,
                      u"'new', 'n@example.org', 'specialist', 'N'"_s, u"colour = 'blue'"_s),
    };
}

QList<AuditExample> sides()
{
    return {
        sideExample(u"pet_chips"_s, u"(pet_id, chip) VALUES (100, '276098100000001')"_s,
                    u"chip = '276098100000002'"_s, true),
        sideExample(u"pet_weights"_s,
                    u"(pet_id, weight_kg, entered_value, measured_on, created_at) "
                    "VALUES (100, 4.5, 4.5, '2026-03-02', "_s
                        % at % u')',
                    u"weight_kg = 4.25"_s, true),
        sideExample(u"pet_alerts"_s,
                    u"(pet_id, alert_text, created_at) VALUES (100, 'bites', "_s % at % u')',
                    u"severity = 'danger'"_s, true),
        sideExample(u"pet_problems"_s,
                    u"(id, pet_id, problem, created_at) VALUES (101, 100, 'Lame', "_s % at % u')',
                    u"resolved_on = '2026-03-02'"_s, true),
        sideExample(u"problem_records"_s,
                    u"(pet_id, problem_id, kind, record_id) VALUES (100, 100, 'plan', 1)"_s,
                    u"record_id = 2"_s, true),
        sideExample(u"owner_phones"_s, u"(owner_id, phone) VALUES (100, '3')"_s,
                    u"label = 'work'"_s, false),
        sideExample(u"practice_vets"_s, u"(practice_id, vet_id) VALUES (100, 100)"_s, {}, false),
        sideExample(u"referral_cc"_s, u"(referral_id, vet_id) VALUES (100, 100)"_s, {}, true),
        sideExample(u"referral_steps"_s,
                    u"(referral_id, from_status, to_status, stepped_at) "
                    "VALUES (100, 'new', 'accepted', "_s
                        % at % u')',
                    u"note = 'n'"_s, true),
        sideExample(u"appointment_reminders"_s,
                    u"(appointment_id, due_at) VALUES (100, "_s % at % u')', u"channel = 'email'"_s,
                    true),
    };
}

QList<AuditExample> others()
{
    return {
        {u"import_batches"_s,
         u"(kind, source_name, created_at) VALUES ('pet', 'a.csv', "_s % at % u')',
         u"row_count = 7"_s,
         {},
         u"import_batches"_s,
         u"import"_s},
        {u"value_items"_s, u"(list, code) VALUES ('species', 'newt')"_s, u"active = 0"_s,
         u" WHERE code = 'newt'"_s, u"value_items"_s, create},
        {u"letter_templates"_s,
         u"(code, letter_kind, template_title, body) VALUES ('report_en', 'report', 'R', 'Dear')"_s,
         u"body = 'Hello'"_s,
         {},
         u"letter_templates"_s,
         create},
        {u"roles"_s, u"(code, role_name) VALUES ('nurse', 'Nurse')"_s, u"role_name = 'Head'"_s,
         u" WHERE code = 'nurse'"_s, u"roles"_s, u"rules"_s},
        {u"access_rules"_s,
         u"(role, kind, operation, scope) VALUES ('clientCare', 'audit', 'export', 'own')"_s,
         u"scope = 'all'"_s,
         u" WHERE role = 'clientCare' AND kind = 'audit' AND operation = 'export'"_s,
         u"access_rules"_s, u"rules"_s},
        {u"settings"_s, u"(key, value) VALUES ('motto', 'Be kind')"_s, u"value = 'Be quick'"_s,
         u" WHERE key = 'motto'"_s, u"setting"_s, create},
        {u"case_grants"_s,
         u"(user_id, pet_id, reason, granted_at, until) VALUES (2, 100, 'Emergency', "_s % at
             % u", '2026-03-02T17:00:00.000Z')"_s,
         u"seen_by_id = 2"_s,
         {},
         u"case_grants"_s,
         u"break_glass"_s,
         true,
         true},
        {u"hand_overs"_s,
         u"(pet_id, from_id, to_id, handed_at, handed_by_id) VALUES (100, 2, 3, "_s % at
             % u", 2)"_s,
         u"acknowledged_at = 'now'"_s,
         {},
         u"hand_overs"_s,
         u"hand_over"_s,
         true,
         true},
        {u"merges"_s,
         u"(kind, survivor_id, duplicate_id, reason, merged_at, merged_by_id) VALUES "
         "('owner', 100, 102, 'One and the same', "_s
             % at % u", 3)"_s,
         u"undone_at = 'now', undone_by_id = 3"_s,
         {},
         u"merges"_s,
         u"merge"_s,
         false,
         true},
        {u"not_duplicates"_s,
         u"(kind, one_id, other_id, said_at, said_by_id) VALUES ('pet', 1, 2, "_s % at % u", 3)"_s,
         u"said_by_id = 2"_s, u" WHERE one_id = 1"_s, u"not_duplicates"_s, create},
        {u"snippets"_s,
         u"(user_id, code, body, updated_at) VALUES (2, 'ok', 'Fine', "_s % at % u')',
         u"body = 'Well'"_s,
         {},
         u"snippets"_s,
         create},
        {u"worklist_marks"_s,
         u"(list, record_id, pet_id, user_id, mark, made_at, until) VALUES "
         "('followUps', 1, 100, 2, 'snoozed', "_s
             % at % u", '2026-03-09T00:00:00.000Z')"_s,
         u"ended_at = 'now'"_s,
         {},
         u"worklist_marks"_s,
         create,
         true,
         true},
    };
}

} // namespace

QStringList auditGround()
{
    return {
        u"INSERT INTO main.owners "_s % record(100, u"owner_name, phone"_s, u"'Owner', '1'"_s),
        u"INSERT INTO main.owners "_s % record(102, u"owner_name, phone"_s, u"'Owner', '2'"_s),
        u"INSERT INTO main.practices "_s % record(100, u"practice_name"_s, u"'Practice'"_s),
        u"INSERT INTO main.vets "_s % record(100, u"vet_name"_s, u"'Vet'"_s),
        u"INSERT INTO main.pets "_s
            % record(100,
                     u"pet_name, species, medical_history_summary, owner_id, "
                     "assigned_specialist_id"_s,
                     u"'Rex', 'dog', 'None', 100, 2"_s),
        u"INSERT INTO main.referrals "_s
            % record(100,
                     u"referral_number, pet_id, referring_practice_id, referral_reason, "
                     "received_by_id, received_at, priority"_s,
                     u"'R-1', 100, 100, 'Lame', 2, "_s % at % u", 'soon'"_s),
        u"INSERT INTO main.appointments "_s
            % record(100, u"pet_id, appointment_date"_s, u"100, "_s % at),
        u"INSERT INTO main.pet_problems (id, pet_id, problem, created_at) VALUES (100, 100, "
        "'Cough', "_s
            % at % u')',
    };
}

QList<AuditExample> auditExamples()
{
    QList<AuditExample> all = records() + sides() + others();
    for (AuditExample &example : all) {
        if (example.where.isEmpty() && example.insert.startsWith("(id,"_L1))
            example.where = u" WHERE id = 101"_s;
    }
    return all;
}

AuditExample auditExample(const QString &table)
{
    const auto all = auditExamples();
    return *std::ranges::find(all, table, &AuditExample::table);
}

} // namespace tarsus::test
