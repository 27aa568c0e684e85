// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplerecords.h"

#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus::test {
namespace {

constexpr char records[] = R"(
BEGIN;
CREATE TEMP TABLE n (i INTEGER PRIMARY KEY);
INSERT INTO n WITH RECURSIVE c (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM c WHERE i < %PETS%) SELECT i FROM c;

INSERT INTO practices (object_id, created_at, updated_at, practice_name, phone, email)
SELECT 'X' || i, strftime('%Y-%m-%dT00:00:00.000Z', '2025-01-01', '+' || i || ' days'),
       strftime('%Y-%m-%dT00:00:00.000Z', '2025-01-01', '+' || (i * 7 % 300) || ' days'),
       'Practice ' || char(65 + i * 7 % 26) || ' ' || i, '+49 40 ' || (5000 + i), 'p' || i || '@example.org'
FROM n WHERE i <= 12;
INSERT INTO vets (object_id, created_at, updated_at, vet_name, phone)
SELECT 'V' || i, created_at, updated_at, 'Dr ' || char(65 + i * 11 % 26) || ' Vet ' || i, phone FROM practices JOIN n ON practices.id = n.i;
INSERT INTO practice_vets SELECT id, id FROM practices;
INSERT INTO owners (object_id, created_at, updated_at, owner_name, phone, address, email)
SELECT 'O' || i, strftime('%Y-%m-%dT%H:00:00.000Z', '2025-02-01', '+' || (i * 13 % 4000) || ' hours'),
       strftime('%Y-%m-%dT%H:00:00.000Z', '2025-02-01', '+' || (i * 17 % 4000) || ' hours'),
       substr('ÄbcÖefghÜjklmnopqrstuvwxyz', 1 + i * 5 % 26, 1) || 'wner ' || char(97 + i * 3 % 26) || i, '+49 171 ' || (100000 + i * 37), i || ' High Street',
       CASE i % 3 WHEN 0 THEN '' ELSE 'o' || i || '@example.org' END
FROM n WHERE i <= max(1, %PETS% / 2);
INSERT INTO pets (object_id, created_at, updated_at, deleted_at, deleted_reason, pet_name, species, breed, date_of_birth,
    birth_date_precision, sex, neuter_state, microchip, medical_history_summary, owner_id, primary_practice_id,
    assigned_specialist_id, deceased)
SELECT 'P' || i, '2025-03-01T00:00:00.000Z', strftime('%Y-%m-%dT%H:%M:00.000Z', '2025-03-01', '+' || (i * 7919 % 400000) || ' minutes'),
    CASE WHEN i % 10 = 0 THEN '2026-01-01T00:00:00.000Z' END, CASE WHEN i % 10 = 0 THEN 'twice' ELSE '' END,
    CASE i % 5 WHEN 0 THEN 'Bella' WHEN 1 THEN 'Élan' WHEN 2 THEN 'max' WHEN 3 THEN 'Zoë' ELSE 'Charlie ' || i END,
    CASE i % 7 WHEN 0 THEN 'cat' WHEN 1 THEN 'Quokka' ELSE 'dog' END,
    CASE i % 4 WHEN 0 THEN '' WHEN 1 THEN 'Beagle' WHEN 2 THEN 'Poodle' ELSE 'Mixed Breed' END,
    CASE WHEN i % 6 = 0 THEN NULL ELSE date('2026-03-01', '-' || (i * 37 % 5000) || ' days') END,
    CASE i % 3 WHEN 0 THEN 'day' WHEN 1 THEN 'month' ELSE 'year' END,
    CASE i % 3 WHEN 0 THEN 'female' WHEN 1 THEN 'male' ELSE 'unknown' END,
    CASE i % 4 WHEN 0 THEN 'neutered' WHEN 1 THEN 'intact' ELSE 'unknown' END,
    CASE WHEN i % 2 = 0 THEN '' ELSE printf('2760981%08d', i) END, 'Healthy so far.',
    1 + i % max(1, %PETS% / 2), CASE WHEN i % 3 = 0 THEN NULL ELSE 1 + i % 12 END, 2 + i % 2, i % 11 = 0
FROM n;
INSERT INTO referrals (object_id, created_at, updated_at, referral_number, pet_id, referring_practice_id, referring_vet_id,
    referral_reason, status, received_by_id, received_at, priority, specialist_id, decline_reason)
SELECT 'R' || (i * 2 + k), '2025-03-01T00:00:00.000Z', '2025-03-01T00:00:00.000Z', printf('R-2026-%05d', i * 2 + k), i,
    1 + i % 12, CASE WHEN i % 4 = 0 THEN NULL ELSE 1 + i % 12 END,
    CASE i % 3 WHEN 0 THEN 'Lameness, left hind leg' WHEN 1 THEN 'Chronic cough' ELSE 'Seizures' END,
    CASE (i + k * 3) % 9 WHEN 0 THEN 'new' WHEN 1 THEN 'info_requested' WHEN 2 THEN 'accepted' WHEN 3 THEN 'booked'
        WHEN 4 THEN 'in_progress' WHEN 5 THEN 'report_due' WHEN 6 THEN 'report_sent' WHEN 7 THEN 'declined' ELSE 'closed' END,
    1 + i % 3, strftime('%Y-%m-%dT%H:%M:00.000Z', '2025-06-01', '+' || ((i * 2 + k) * 4999 % 390000) || ' minutes'),
    CASE i % 4 WHEN 0 THEN 'emergency' WHEN 1 THEN 'urgent' WHEN 2 THEN 'soon' ELSE 'routine' END,
    CASE (i + k) % 3 WHEN 0 THEN NULL WHEN 1 THEN 2 ELSE 3 END, 'We cannot see it in time.'
FROM n CROSS JOIN (SELECT 0 AS k UNION ALL SELECT 1);
INSERT INTO treatment_plans (object_id, created_at, updated_at, created_by_id, plan_title, pet_id, referral_id, diagnosis_notes,
    plan_status, next_review_date, medication_notes, client_instructions)
SELECT 'T' || id, received_at, strftime('%Y-%m-%dT%H:%M:00.000Z', received_at, '+' || (id % 40) || ' days'), 2 + id % 2,
    CASE id % 3 WHEN 0 THEN 'Rehabilitation' WHEN 1 THEN 'Diet' ELSE 'After surgery ' || id END, pet_id, id, 'Osteoarthritis.',
    CASE id % 5 WHEN 0 THEN 'draft' WHEN 1 THEN 'completed' WHEN 2 THEN 'on_hold' WHEN 3 THEN 'cancelled' ELSE 'active' END,
    CASE WHEN id % 4 = 0 THEN NULL ELSE date('2026-03-02', (id * 31 % 120 - 60) || ' days') END,
    CASE WHEN id % 2 = 0 THEN '' ELSE 'Meloxicam 0.1 mg/kg once a day' END, 'Short walks on a lead.'
FROM referrals;
INSERT INTO xray_logs (object_id, created_at, updated_at, pet_id, xray_date, body_part, view_position, reading_state, reviewer_id,
    file_hash, file_sha256, file_name, file_type, file_size)
SELECT 'F' || id, received_at, received_at, pet_id, received_at, CASE id % 3 WHEN 0 THEN '' WHEN 1 THEN 'thorax' ELSE 'pelvis' END,
    'lateral', CASE id % 3 WHEN 0 THEN 'pending' WHEN 1 THEN 'reviewed' ELSE 'needs_specialist' END,
    CASE id % 3 WHEN 1 THEN 2 END, x'00', printf('%064d', id), 'film' || id || '.png', 'image/png', 1000 + id
FROM referrals;
INSERT INTO appointments (object_id, created_at, updated_at, pet_id, appointment_date, length_minutes, appointment_type, specialist_id,
    room, status, reminder_sent)
SELECT 'A' || id, received_at, received_at, pet_id, strftime('%Y-%m-%dT%H:%M:00.000Z', '2026-01-01', '+' || (id * 4999 % 172800) || ' minutes'),
    30, CASE id % 3 WHEN 0 THEN '' WHEN 1 THEN 'recheck' ELSE 'consult' END, specialist_id, 'Room ' || (id % 3),
    CASE id % 5 WHEN 0 THEN 'done' WHEN 1 THEN 'confirmed' WHEN 2 THEN 'cancelled' ELSE 'scheduled' END, id % 2
FROM referrals;
INSERT INTO interactions (object_id, created_at, updated_at, created_by_id, pet_id, user_id, interaction_type, summary, follow_up_needed,
    follow_up_due, outcome, interaction_at)
SELECT 'I' || (i * 5 + k), '2025-03-01T00:00:00.000Z', '2025-03-01T00:00:00.000Z', 1 + k % 3, i, 1 + k % 3,
    CASE k WHEN 0 THEN 'call' WHEN 1 THEN 'consult' WHEN 2 THEN 'note' WHEN 3 THEN 'email' ELSE 'carrier pigeon' END,
    'Told the owner how it went, visit ' || k, k % 2, CASE WHEN k = 1 THEN date('2026-03-02', (i % 60 - 30) || ' days') END,
    CASE WHEN i % 4 = 0 THEN 'done' ELSE '' END, strftime('%Y-%m-%dT%H:%M:00.000Z', '2025-06-01', '+' || ((i * 5 + k) * 4999 % 390000) || ' minutes')
FROM n CROSS JOIN (SELECT 0 AS k UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4);
INSERT INTO documents (object_id, created_at, updated_at, created_by_id, pet_id, document_title, document_type, file_hash, file_sha256,
    file_name, file_type, file_size)
SELECT 'D' || i, updated_at, updated_at, 1, i, 'Letter ' || i, CASE WHEN i % 2 THEN 'letter' ELSE '' END, x'01', printf('%064d', i),
    'letter' || i || '.pdf', 'application/pdf', 5000 FROM n JOIN pets ON pets.id = n.i;
DROP TABLE n;
COMMIT;
)";

} // namespace

void addSampleRecords(const QSqlDatabase &db, int pets)
{
    const QByteArray script = QByteArray(records).replace("%PETS%", QByteArray::number(pets));
    if (const auto done = sql::runScript(db, script); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

QString SampleLabels::label(const QString &, const QString &code) const
{
    QString text = code;
    text.replace(u'_', u' ');
    return text.isEmpty() ? text : QString(text.at(0).toUpper() % text.mid(1));
}

QStringList SampleLabels::codes(const QString &list) const
{
    if (list == "species"_L1)
        return {u"cat"_s, u"dog"_s};
    if (list == "referral_status"_L1) {
        return {u"new"_s,        u"info_requested"_s, u"accepted"_s, u"booked"_s,  u"in_progress"_s,
                u"report_due"_s, u"report_sent"_s,    u"closed"_s,   u"declined"_s};
    }
    return {};
}

} // namespace tarsus::test
