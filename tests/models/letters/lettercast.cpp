// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/letters/lettercast.h"

#include "models/db/sql.h"
#include "models/letters/letterrepository.h"
#include "models/services/letters/lettercomposer.h"

using namespace Qt::StringLiterals;

namespace tarsus::test {
namespace {

constexpr char story[] = R"(
INSERT INTO owners (id, object_id, created_at, updated_at, owner_name, phone, address)
VALUES (1, 'o1', '2026-02-01T08:00:00.000Z', '2026-02-01T08:00:00.000Z', 'Olga Öztürk', '030 123', 'Mill Lane 3');
INSERT INTO practices (id, object_id, created_at, updated_at, practice_name, address, email)
VALUES (1, 'r1', '2026-02-01T08:00:00.000Z', '2026-02-01T08:00:00.000Z', 'Harbour Vets', 'Quay 1', 'desk@harbour.example');
INSERT INTO vets (id, object_id, created_at, updated_at, vet_name)
VALUES (1, 'v1', '2026-02-01T08:00:00.000Z', '2026-02-01T08:00:00.000Z', 'Dr Rosa Sand'),
       (2, 'v2', '2026-02-01T08:00:00.000Z', '2026-02-01T08:00:00.000Z', 'Dr Emil Copy');
INSERT INTO pets (id, object_id, created_at, updated_at, pet_name, species, breed, sex, neuter_state, date_of_birth,
    medical_history_summary, owner_id, assigned_specialist_id)
SELECT 1, 'p1', '2026-02-01T08:00:00.000Z', '2026-02-01T08:00:00.000Z', 'Bella <3', 'dog', 'Beagle', 'female', 'neutered',
    '2020-03-01', 'Atopic since 2022.', 1, id FROM users WHERE username = 'specialist';
INSERT INTO pet_weights (pet_id, weight_kg, entered_value, measured_on, created_at)
VALUES (1, 12.5, 12.5, '2026-02-20', '2026-02-20T08:00:00.000Z');
INSERT INTO referrals (id, object_id, created_at, updated_at, referral_number, pet_id, referring_practice_id, referring_vet_id,
    referral_reason, status, received_by_id, received_at, priority)
SELECT 1, 'f1', '2026-02-10T08:00:00.000Z', '2026-02-10T08:00:00.000Z', 'R-2026-00007', 1, 1, 1,
    'Lame on the left hind leg for three weeks', 'report_due', id, '2026-02-10T08:00:00.000Z', 'soon' FROM users WHERE username = 'coordinator';
INSERT INTO referral_cc (referral_id, vet_id) VALUES (1, 2);
INSERT INTO interactions (id, object_id, created_at, updated_at, pet_id, referral_id, user_id, interaction_type, summary,
    objective, assessment, plan, follow_up_needed, interaction_at)
SELECT 1, 'i1', '2026-02-20T09:00:00.000Z', '2026-02-20T09:00:00.000Z', 1, 1, id, 'consult', 'Consult',
    'Drawer sign positive on the left.', 'Rupture of the cranial cruciate ligament.', 'Surgery within two weeks.', 0,
    '2026-02-20T09:00:00.000Z' FROM users WHERE username = 'specialist';
INSERT INTO treatment_plans (id, object_id, created_at, updated_at, plan_title, pet_id, referral_id, diagnosis_notes,
    treatment_details, plan_status, medication_notes, client_instructions, next_review_date)
VALUES (1, 't1', '2026-02-21T09:00:00.000Z', '2026-02-21T09:00:00.000Z', 'After TPLO', 1, 1, 'CCL rupture, left',
    'TPLO on 2026-02-25', 'active', 'Meloxicam 0.1 mg/kg once a day', 'Short walks on a lead.', '2026-03-16');
INSERT INTO xray_logs (id, object_id, created_at, updated_at, pet_id, xray_date, body_part, findings, impression, file_hash,
    file_sha256, file_name, file_type, file_size)
VALUES (1, 'x1', '2026-02-20T10:00:00.000Z', '2026-02-20T10:00:00.000Z', 1, '2026-02-20T10:00:00.000Z', 'stifle',
    'Effusion of the joint.', 'Fits a ligament injury.', x'aa', printf('%064d', 1), 'f.png', 'image/png', 9);
)";

} // namespace

LetterCast::LetterCast()
{
    raw(story);
}

void LetterCast::raw(const QByteArray &script)
{
    if (const auto done = sql::runScript(clinic.db(), script); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

QVariant LetterCast::value(const QString &select)
{
    const auto found = sql::value(clinic.db(), select);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return *found;
}

Letter LetterCast::drafted(const QString &kind)
{
    const DataContext context = clinic.context();
    const ValueLists lists(context);
    const ValueListLabels labels(lists);
    const auto letter = LetterComposer(context, labels).compose(pet, referral, kind, u"en"_s);
    if (!letter)
        qFatal("%s", qPrintable(letter.error().text + letter.error().detail));
    return *letter;
}

Letter LetterCast::saved(const QString &kind)
{
    Letter letter = drafted(kind);
    if (const auto added = LetterRepository(clinic.context()).add(letter); !added)
        qFatal("%s", qPrintable(added.error().text + added.error().detail));
    return letter;
}

Letter LetterCast::signedOne(const QString &kind)
{
    const Letter letter = saved(kind);
    const auto done = LetterRepository(clinic.context()).sign(letter.id, letter.version);
    if (!done)
        qFatal("%s", qPrintable(done.error().text + done.error().detail));
    return read(letter.id);
}

Letter LetterCast::read(qint64 id)
{
    const auto letter = LetterRepository(clinic.context()).find(id);
    if (!letter)
        qFatal("%s", qPrintable(letter.error().text));
    return *letter;
}

} // namespace tarsus::test
