-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every record of the clinic. Texts are never NULL ('' is "nothing entered"), days are ISO 8601
-- text, instants UTC with milliseconds, references NULL where there is none. The functions
-- fold_text, digits_of and chip_key are the program's own (models/db/functions.h).

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the clinic may call things: species, breeds, types. Code knows only the few with behaviour.
CREATE TABLE value_items (
    list     TEXT    NOT NULL,
    code     TEXT    NOT NULL CHECK (length(code) > 0),
    parent   TEXT    NOT NULL DEFAULT '',   -- a breed's species
    labels   TEXT    NOT NULL DEFAULT '{}', -- JSON: language to label
    aliases  TEXT    NOT NULL DEFAULT '[]', -- JSON: other words that an import takes for it
    position INTEGER NOT NULL DEFAULT 0,
    active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE roles (
    code      TEXT    PRIMARY KEY CHECK (length(code) > 0),
    role_name TEXT    NOT NULL,
    built_in  INTEGER NOT NULL DEFAULT 0 CHECK (built_in IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE access_rules (
    role           TEXT NOT NULL REFERENCES roles (code),
    kind           TEXT NOT NULL,
    operation      TEXT NOT NULL CHECK (operation IN ('view', 'create', 'edit', 'delete', 'sign', 'export')),
    scope          TEXT NOT NULL CHECK (scope IN ('none', 'own', 'assigned', 'all')),
    hidden_columns TEXT NOT NULL DEFAULT '', -- separated by blanks
    frozen_columns TEXT NOT NULL DEFAULT '',
    except_types   TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (role, kind, operation)
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    username               TEXT    NOT NULL CHECK (length(trim(username)) > 0),
    email                  TEXT    NOT NULL CHECK (length(trim(email)) > 0),
    role                   TEXT    NOT NULL REFERENCES roles (code),
    full_name              TEXT    NOT NULL CHECK (length(trim(full_name)) > 0),
    initials               TEXT    NOT NULL DEFAULT '',
    colour                 TEXT    NOT NULL DEFAULT '',
    working_hours          TEXT    NOT NULL DEFAULT '',
    active                 INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    last_sign_in_at        TEXT,
    public_key             BLOB,
    signing_public_key     BLOB,
    username_key           TEXT    NOT NULL GENERATED ALWAYS AS (fold_text(username)) STORED,
    name_key               TEXT    NOT NULL GENERATED ALWAYS AS (fold_text(full_name)) STORED
) STRICT;
CREATE UNIQUE INDEX users_by_username ON users (username_key);
CREATE INDEX users_by_name ON users (name_key, id);

CREATE TABLE user_settings (
    user_id INTEGER NOT NULL REFERENCES users (id),
    key     TEXT    NOT NULL,
    value   TEXT    NOT NULL,
    PRIMARY KEY (user_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE practices (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    practice_name          TEXT    NOT NULL CHECK (length(trim(practice_name)) > 0),
    phone                  TEXT    NOT NULL DEFAULT '',
    email                  TEXT    NOT NULL DEFAULT '',
    address                TEXT    NOT NULL DEFAULT '',
    preferred_channel      TEXT    NOT NULL DEFAULT '',
    notes                  TEXT    NOT NULL DEFAULT '',
    name_key               TEXT    NOT NULL GENERATED ALWAYS AS (fold_text(practice_name)) STORED,
    phone_digits           TEXT    NOT NULL GENERATED ALWAYS AS (digits_of(phone)) STORED,
    phone_tail             TEXT    NOT NULL GENERATED ALWAYS AS (substr(digits_of(phone), -7)) STORED
) STRICT;
CREATE INDEX practices_by_name ON practices (name_key, id);
CREATE INDEX practices_by_update ON practices (updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX practices_by_phone ON practices (phone_digits);
CREATE INDEX practices_by_phone_tail ON practices (phone_tail);

CREATE TABLE vets (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    vet_name               TEXT    NOT NULL CHECK (length(trim(vet_name)) > 0),
    phone                  TEXT    NOT NULL DEFAULT '',
    email                  TEXT    NOT NULL DEFAULT '',
    preferred_channel      TEXT    NOT NULL DEFAULT '',
    notes                  TEXT    NOT NULL DEFAULT '',
    name_key               TEXT    NOT NULL GENERATED ALWAYS AS (fold_text(vet_name)) STORED,
    phone_digits           TEXT    NOT NULL GENERATED ALWAYS AS (digits_of(phone)) STORED,
    phone_tail             TEXT    NOT NULL GENERATED ALWAYS AS (substr(digits_of(phone), -7)) STORED
) STRICT;
CREATE INDEX vets_by_name ON vets (name_key, id);
CREATE INDEX vets_by_update ON vets (updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX vets_by_phone ON vets (phone_digits);
CREATE INDEX vets_by_phone_tail ON vets (phone_tail);

CREATE TABLE practice_vets (
    practice_id INTEGER NOT NULL REFERENCES practices (id),
    vet_id      INTEGER NOT NULL REFERENCES vets (id),
    PRIMARY KEY (practice_id, vet_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX practice_vets_by_vet ON practice_vets (vet_id);

CREATE TABLE owners (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    owner_name             TEXT    NOT NULL CHECK (length(trim(owner_name)) > 0),
    phone                  TEXT    NOT NULL CHECK (length(trim(phone)) > 0),
    email                  TEXT    NOT NULL DEFAULT '',
    address                TEXT    NOT NULL DEFAULT '',
    preferred_channel      TEXT    NOT NULL DEFAULT '',
    consent_to_share_on    TEXT    CHECK (consent_to_share_on IS date(consent_to_share_on)),
    notes                  TEXT    NOT NULL DEFAULT '',
    import_batch_id        INTEGER,
    name_key               TEXT    NOT NULL GENERATED ALWAYS AS (fold_text(owner_name)) STORED,
    phone_digits           TEXT    NOT NULL GENERATED ALWAYS AS (digits_of(phone)) STORED,
    phone_tail             TEXT    NOT NULL GENERATED ALWAYS AS (substr(digits_of(phone), -7)) STORED
) STRICT;
CREATE INDEX owners_by_name ON owners (name_key, id);
CREATE INDEX owners_by_update ON owners (updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX owners_by_phone ON owners (phone_digits);
CREATE INDEX owners_by_phone_tail ON owners (phone_tail);

-- An owner's further phones; the first one stands in owners.phone.
CREATE TABLE owner_phones (
    id                     INTEGER PRIMARY KEY,
    owner_id               INTEGER NOT NULL REFERENCES owners (id),
    phone                  TEXT    NOT NULL CHECK (length(trim(phone)) > 0),
    label                  TEXT    NOT NULL DEFAULT '',
    phone_digits           TEXT    NOT NULL GENERATED ALWAYS AS (digits_of(phone)) STORED,
    phone_tail             TEXT    NOT NULL GENERATED ALWAYS AS (substr(digits_of(phone), -7)) STORED
) STRICT;
CREATE INDEX owner_phones_by_owner ON owner_phones (owner_id);
CREATE INDEX owner_phones_by_phone ON owner_phones (phone_digits);
CREATE INDEX owner_phones_by_phone_tail ON owner_phones (phone_tail);

CREATE TABLE pets (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    pet_name               TEXT    NOT NULL CHECK (length(trim(pet_name)) > 0),
    species                TEXT    NOT NULL CHECK (length(trim(species)) > 0),
    breed                  TEXT    NOT NULL DEFAULT '',
    date_of_birth          TEXT    CHECK (date_of_birth IS date(date_of_birth)),
    birth_date_precision   TEXT    NOT NULL DEFAULT 'day' CHECK (birth_date_precision IN ('day', 'month', 'year', 'estimated')),
    sex                    TEXT    NOT NULL DEFAULT 'unknown' CHECK (sex IN ('unknown', 'female', 'male')),
    neuter_state           TEXT    NOT NULL DEFAULT 'unknown' CHECK (neuter_state IN ('unknown', 'intact', 'neutered')),
    colour                 TEXT    NOT NULL DEFAULT '',
    microchip              TEXT    NOT NULL DEFAULT '',
    medical_history_summary TEXT    NOT NULL CHECK (length(trim(medical_history_summary)) > 0),
    owner_id               INTEGER NOT NULL REFERENCES owners (id),
    primary_practice_id    INTEGER REFERENCES practices (id),
    assigned_specialist_id INTEGER NOT NULL REFERENCES users (id),
    insurance_company      TEXT    NOT NULL DEFAULT '',
    insurance_number       TEXT    NOT NULL DEFAULT '',
    deceased               INTEGER NOT NULL DEFAULT 0 CHECK (deceased IN (0, 1)),
    deceased_on            TEXT    CHECK (deceased_on IS date(deceased_on)),
    licence_number         TEXT    NOT NULL DEFAULT '',
    photo_hash             BLOB, -- in films.db
    import_batch_id        INTEGER,
    name_key               TEXT    NOT NULL GENERATED ALWAYS AS (fold_text(pet_name)) STORED,
    chip_key               TEXT    NOT NULL GENERATED ALWAYS AS (chip_key(microchip)) STORED
) STRICT;
CREATE INDEX pets_by_name ON pets (name_key, id);
-- Indexes of lists leave out what was removed: they are walked, and counted, by themselves. That
-- is why they hold deleted_at too: a count asks for it, and need not open the row.
CREATE INDEX pets_by_update ON pets (updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX pets_by_species ON pets (species, name_key, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX pets_by_breed ON pets (breed, name_key, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX pets_by_birth ON pets (date_of_birth, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX pets_by_sex ON pets (sex, neuter_state, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX pets_by_owner ON pets (owner_id);
CREATE INDEX pets_by_practice ON pets (primary_practice_id);
CREATE INDEX pets_by_specialist ON pets (assigned_specialist_id, updated_at, id);
CREATE INDEX pets_by_chip ON pets (chip_key) WHERE chip_key <> '';
CREATE INDEX pets_by_licence ON pets (licence_number) WHERE licence_number <> '';
CREATE INDEX pets_by_batch ON pets (import_batch_id) WHERE import_batch_id IS NOT NULL;

-- A pet's further chips; the one in use stands in pets.microchip.
CREATE TABLE pet_chips (
    id                     INTEGER PRIMARY KEY,
    pet_id                 INTEGER NOT NULL REFERENCES pets (id),
    chip                   TEXT    NOT NULL CHECK (length(trim(chip)) > 0),
    chip_key               TEXT    NOT NULL GENERATED ALWAYS AS (chip_key(chip)) STORED
) STRICT;
CREATE INDEX pet_chips_by_pet ON pet_chips (pet_id);
CREATE INDEX pet_chips_by_chip ON pet_chips (chip_key);

CREATE TABLE pet_weights (
    id                     INTEGER PRIMARY KEY,
    pet_id                 INTEGER NOT NULL REFERENCES pets (id),
    weight_kg              REAL    NOT NULL CHECK (weight_kg > 0 AND weight_kg < 2000),
    entered_value          REAL    NOT NULL,
    entered_unit           TEXT    NOT NULL DEFAULT 'kg' CHECK (entered_unit IN ('kg', 'g', 'lb')),
    measured_on            TEXT    NOT NULL CHECK (measured_on IS date(measured_on)),
    source                 TEXT    NOT NULL DEFAULT '',
    created_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id)
) STRICT;
CREATE INDEX pet_weights_by_pet ON pet_weights (pet_id, measured_on);

CREATE TABLE pet_alerts (
    id                     INTEGER PRIMARY KEY,
    pet_id                 INTEGER NOT NULL REFERENCES pets (id),
    alert_kind             TEXT    NOT NULL DEFAULT 'alert' CHECK (alert_kind IN ('alert', 'allergy')),
    alert_text             TEXT    NOT NULL CHECK (length(trim(alert_text)) > 0),
    severity               TEXT    NOT NULL DEFAULT 'caution' CHECK (severity IN ('caution', 'note', 'danger')),
    must_acknowledge       INTEGER NOT NULL DEFAULT 0 CHECK (must_acknowledge IN (0, 1)),
    active                 INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id)
) STRICT;
CREATE INDEX pet_alerts_by_pet ON pet_alerts (pet_id);

-- Gap-free numbers: the last one of each year is counted up inside the saving transaction.
CREATE TABLE referral_numbers (
    year        INTEGER PRIMARY KEY,
    last_number INTEGER NOT NULL CHECK (last_number >= 0)
) STRICT;

CREATE TABLE referrals (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    referral_number        TEXT    NOT NULL UNIQUE CHECK (length(referral_number) > 0),
    pet_id                 INTEGER NOT NULL REFERENCES pets (id),
    referring_practice_id  INTEGER NOT NULL REFERENCES practices (id),
    referring_vet_id       INTEGER REFERENCES vets (id),
    referral_reason        TEXT    NOT NULL CHECK (length(trim(referral_reason)) > 0),
    status                 TEXT    NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'info_requested', 'accepted', 'booked', 'in_progress', 'report_due', 'report_sent', 'closed', 'declined', 'redirected', 'cancelled', 'no_show')),
    received_by_id         INTEGER NOT NULL REFERENCES users (id),
    received_at            TEXT    NOT NULL CHECK (received_at GLOB '????-??-??T??:??:??.???Z'),
    priority               TEXT    NOT NULL CHECK (priority IN ('emergency', 'urgent', 'soon', 'routine')),
    specialist_id          INTEGER REFERENCES users (id),
    arrival_triage         TEXT    NOT NULL DEFAULT '' CHECK (arrival_triage IN ('', 'red', 'orange', 'yellow', 'green', 'blue')),
    decline_reason         TEXT    NOT NULL DEFAULT '',
    has_form               INTEGER NOT NULL DEFAULT 0 CHECK (has_form IN (0, 1)),
    has_history            INTEGER NOT NULL DEFAULT 0 CHECK (has_history IN (0, 1)),
    has_lab                INTEGER NOT NULL DEFAULT 0 CHECK (has_lab IN (0, 1)),
    has_images             INTEGER NOT NULL DEFAULT 0 CHECK (has_images IN (0, 1)),
    has_consent            INTEGER NOT NULL DEFAULT 0 CHECK (has_consent IN (0, 1)),
    acknowledged_at        TEXT,
    owner_contacted_at     TEXT,
    discharge_note_at      TEXT,
    final_report_at        TEXT,
    priority_rank          INTEGER NOT NULL GENERATED ALWAYS AS
        (CASE priority WHEN 'emergency' THEN 0 WHEN 'urgent' THEN 1 WHEN 'soon' THEN 2 ELSE 3 END) STORED,
    is_open                INTEGER NOT NULL GENERATED ALWAYS AS
        (status NOT IN ('report_sent', 'closed', 'declined', 'redirected', 'cancelled', 'no_show')) STORED,
    CHECK (status NOT IN ('declined', 'redirected') OR length(trim(decline_reason)) > 0)
) STRICT;
CREATE INDEX referrals_by_received ON referrals (received_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX referrals_by_status ON referrals (status, received_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX referrals_open ON referrals (is_open, received_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX referrals_by_priority ON referrals (is_open, priority_rank, received_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX referrals_by_pet ON referrals (pet_id, received_at);
CREATE INDEX referrals_by_practice ON referrals (referring_practice_id);
CREATE INDEX referrals_by_specialist ON referrals (specialist_id, is_open, received_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX referrals_by_receiver ON referrals (received_by_id, is_open, received_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX referrals_by_update ON referrals (updated_at, id, deleted_at) WHERE deleted_at IS NULL;

CREATE TABLE referral_cc (
    referral_id INTEGER NOT NULL REFERENCES referrals (id),
    vet_id      INTEGER NOT NULL REFERENCES vets (id),
    PRIMARY KEY (referral_id, vet_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE referral_steps (
    id                     INTEGER PRIMARY KEY,
    referral_id            INTEGER NOT NULL REFERENCES referrals (id),
    from_status            TEXT    NOT NULL,
    to_status              TEXT    NOT NULL,
    stepped_at             TEXT    NOT NULL,
    user_id                INTEGER REFERENCES users (id),
    note                   TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX referral_steps_by_referral ON referral_steps (referral_id, stepped_at);

CREATE TABLE treatment_plans (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    plan_title             TEXT    NOT NULL CHECK (length(trim(plan_title)) > 0),
    pet_id                 INTEGER NOT NULL REFERENCES pets (id),
    referral_id            INTEGER NOT NULL REFERENCES referrals (id),
    diagnosis_notes        TEXT    NOT NULL CHECK (length(trim(diagnosis_notes)) > 0),
    diagnosis_code         TEXT    NOT NULL DEFAULT '',
    diagnosis_code_system  TEXT    NOT NULL DEFAULT '',
    treatment_details      TEXT    NOT NULL DEFAULT '',
    plan_status            TEXT    NOT NULL CHECK (plan_status IN ('draft', 'active', 'on_hold', 'completed', 'cancelled')),
    next_review_date       TEXT    CHECK (next_review_date IS date(next_review_date)),
    review_outcome         TEXT    NOT NULL DEFAULT '',
    medication_notes       TEXT    NOT NULL DEFAULT '',
    client_instructions    TEXT    NOT NULL CHECK (length(trim(client_instructions)) > 0),
    instructions_state     TEXT    NOT NULL DEFAULT 'draft' CHECK (instructions_state IN ('draft', 'given', 'acknowledged')),
    signed_at              TEXT,
    signed_by_id           INTEGER REFERENCES users (id),
    title_key              TEXT    NOT NULL GENERATED ALWAYS AS (fold_text(plan_title)) STORED
) STRICT;
CREATE INDEX treatment_plans_by_update ON treatment_plans (updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX treatment_plans_by_title ON treatment_plans (title_key, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX treatment_plans_by_pet ON treatment_plans (pet_id, created_at);
CREATE INDEX treatment_plans_by_referral ON treatment_plans (referral_id);
CREATE INDEX treatment_plans_by_author ON treatment_plans (created_by_id, updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX treatment_plans_by_status ON treatment_plans (plan_status, updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX treatment_plans_by_review ON treatment_plans (next_review_date, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX treatment_plans_due ON treatment_plans (next_review_date, id, plan_status, deleted_at)
    WHERE plan_status IN ('draft', 'active', 'on_hold') AND next_review_date IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE interactions (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    pet_id                 INTEGER NOT NULL REFERENCES pets (id),
    referral_id            INTEGER REFERENCES referrals (id),
    treatment_plan_id      INTEGER REFERENCES treatment_plans (id),
    user_id                INTEGER NOT NULL REFERENCES users (id),
    interaction_type       TEXT    NOT NULL CHECK (length(trim(interaction_type)) > 0),
    summary                TEXT    NOT NULL CHECK (length(trim(summary)) > 0),
    subjective             TEXT    NOT NULL DEFAULT '',
    objective              TEXT    NOT NULL DEFAULT '',
    assessment             TEXT    NOT NULL DEFAULT '',
    plan                   TEXT    NOT NULL DEFAULT '',
    follow_up_needed       INTEGER NOT NULL CHECK (follow_up_needed IN (0, 1)),
    follow_up_due          TEXT    CHECK (follow_up_due IS date(follow_up_due)),
    follow_up_by_id        INTEGER REFERENCES users (id),
    outcome                TEXT    NOT NULL DEFAULT '',
    interaction_at         TEXT    NOT NULL CHECK (interaction_at GLOB '????-??-??T??:??:??.???Z'),
    signed_at              TEXT,
    signed_by_id           INTEGER REFERENCES users (id),
    addendum_to_id         INTEGER REFERENCES interactions (id)
) STRICT;
CREATE INDEX interactions_by_time ON interactions (interaction_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX interactions_by_pet ON interactions (pet_id, interaction_at);
CREATE INDEX interactions_by_type ON interactions (interaction_type, interaction_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX interactions_by_user ON interactions (user_id, interaction_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX interactions_by_referral ON interactions (referral_id) WHERE referral_id IS NOT NULL;
CREATE INDEX interactions_by_plan ON interactions (treatment_plan_id) WHERE treatment_plan_id IS NOT NULL;
CREATE INDEX interactions_due ON interactions (follow_up_due, id, follow_up_needed, outcome, deleted_at)
    WHERE follow_up_needed = 1 AND outcome = '' AND deleted_at IS NULL;

CREATE TABLE xray_logs (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    pet_id                 INTEGER NOT NULL REFERENCES pets (id),
    referral_id            INTEGER REFERENCES referrals (id),
    xray_date              TEXT    NOT NULL CHECK (xray_date GLOB '????-??-??T??:??:??.???Z'),
    body_part              TEXT    NOT NULL DEFAULT '',
    view_position          TEXT    NOT NULL DEFAULT '',
    reading_state          TEXT    NOT NULL DEFAULT 'pending' CHECK (reading_state IN ('pending', 'reviewed', 'needs_specialist')),
    findings               TEXT    NOT NULL DEFAULT '',
    impression             TEXT    NOT NULL DEFAULT '',
    reviewer_id            INTEGER REFERENCES users (id),
    follow_up_needed       INTEGER NOT NULL DEFAULT 0 CHECK (follow_up_needed IN (0, 1)),
    file_hash              BLOB    NOT NULL, -- keyed hash: the name of the bytes in films.db
    file_sha256            TEXT    NOT NULL CHECK (length(file_sha256) = 64),
    file_name              TEXT    NOT NULL,
    file_type              TEXT    NOT NULL, -- media type
    file_size              INTEGER NOT NULL CHECK (file_size > 0)
) STRICT;
CREATE INDEX xray_logs_by_date ON xray_logs (xray_date, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX xray_logs_by_pet ON xray_logs (pet_id, xray_date);
CREATE INDEX xray_logs_by_state ON xray_logs (reading_state, xray_date, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX xray_logs_by_part ON xray_logs (body_part, xray_date, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX xray_logs_by_file ON xray_logs (file_hash);
CREATE INDEX xray_logs_by_reviewer ON xray_logs (reviewer_id, xray_date, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX xray_logs_by_referral ON xray_logs (referral_id) WHERE referral_id IS NOT NULL;

CREATE TABLE appointments (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    pet_id                 INTEGER NOT NULL REFERENCES pets (id),
    referral_id            INTEGER REFERENCES referrals (id),
    appointment_date       TEXT    NOT NULL CHECK (appointment_date GLOB '????-??-??T??:??:??.???Z'),
    length_minutes         INTEGER NOT NULL DEFAULT 30 CHECK (length_minutes BETWEEN 5 AND 1440),
    appointment_type       TEXT    NOT NULL DEFAULT '',
    specialist_id          INTEGER REFERENCES users (id),
    room                   TEXT    NOT NULL DEFAULT '',
    status                 TEXT    NOT NULL DEFAULT 'scheduled' CHECK (status IN ('scheduled', 'confirmed', 'checked_in', 'with_specialist', 'admitted', 'checkout', 'done', 'cancelled', 'no_show')),
    notes                  TEXT    NOT NULL DEFAULT '',
    reminder_wanted        INTEGER NOT NULL DEFAULT 1 CHECK (reminder_wanted IN (0, 1)),
    reminder_sent          INTEGER NOT NULL DEFAULT 0 CHECK (reminder_sent IN (0, 1)),
    arrived_at             TEXT,
    seen_at                TEXT,
    left_at                TEXT
) STRICT;
CREATE INDEX appointments_by_date ON appointments (appointment_date, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX appointments_by_pet ON appointments (pet_id, appointment_date);
CREATE INDEX appointments_by_specialist ON appointments (specialist_id, appointment_date, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX appointments_by_status ON appointments (status, appointment_date, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX appointments_by_type ON appointments (appointment_type, appointment_date, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX appointments_by_referral ON appointments (referral_id) WHERE referral_id IS NOT NULL;

CREATE TABLE appointment_reminders (
    id                     INTEGER PRIMARY KEY,
    appointment_id         INTEGER NOT NULL REFERENCES appointments (id),
    due_at                 TEXT    NOT NULL,
    channel                TEXT    NOT NULL DEFAULT '',
    sent_at                TEXT,
    result                 TEXT    NOT NULL DEFAULT '' CHECK (result IN ('', 'sent', 'failed', 'stopped')),
    error_text             TEXT    NOT NULL DEFAULT '',
    user_id                INTEGER REFERENCES users (id)
) STRICT;
CREATE INDEX appointment_reminders_by_appointment ON appointment_reminders (appointment_id);
CREATE INDEX appointment_reminders_due ON appointment_reminders (due_at) WHERE sent_at IS NULL;

-- reminder_sent is derived: it is set when a reminder was really sent.
CREATE TRIGGER appointment_reminder_sent AFTER UPDATE OF result ON appointment_reminders
BEGIN
    UPDATE appointments SET reminder_sent = 1
    WHERE id = NEW.appointment_id AND NEW.result = 'sent' AND reminder_sent = 0;
END;

CREATE TABLE documents (
    id                     INTEGER PRIMARY KEY,
    object_id              TEXT    NOT NULL UNIQUE,
    version                INTEGER NOT NULL DEFAULT 1,
    created_at             TEXT    NOT NULL,
    updated_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    updated_by_id          INTEGER REFERENCES users (id),
    deleted_at             TEXT,
    deleted_reason         TEXT    NOT NULL DEFAULT '',
    pet_id                 INTEGER NOT NULL REFERENCES pets (id),
    referral_id            INTEGER REFERENCES referrals (id),
    treatment_plan_id      INTEGER REFERENCES treatment_plans (id),
    interaction_id         INTEGER REFERENCES interactions (id),
    document_title         TEXT    NOT NULL CHECK (length(trim(document_title)) > 0),
    document_type          TEXT    NOT NULL DEFAULT '',
    file_hash              BLOB    NOT NULL,
    file_sha256            TEXT    NOT NULL CHECK (length(file_sha256) = 64),
    file_name              TEXT    NOT NULL,
    file_type              TEXT    NOT NULL,
    file_size              INTEGER NOT NULL CHECK (file_size >= 0)
) STRICT;
CREATE INDEX documents_by_pet ON documents (pet_id, created_at);
CREATE INDEX documents_by_update ON documents (updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX documents_by_file ON documents (file_hash);

-- Whose case a pet is, kept by triggers: scopes and lists look here instead of asking again.
-- user_id 0 is "waiting for somebody".
CREATE TABLE case_members (
    user_id   INTEGER NOT NULL,
    pet_id    INTEGER NOT NULL,
    source    TEXT    NOT NULL CHECK (source IN ('pet', 'received', 'specialist', 'waiting')),
    source_id INTEGER NOT NULL,
    PRIMARY KEY (user_id, pet_id, source, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_members_by_source ON case_members (source, source_id);
CREATE INDEX case_members_by_pet ON case_members (pet_id);

CREATE TRIGGER case_of_new_pet AFTER INSERT ON pets
BEGIN
    INSERT INTO case_members VALUES (NEW.assigned_specialist_id, NEW.id, 'pet', NEW.id);
END;
CREATE TRIGGER case_of_changed_pet AFTER UPDATE OF assigned_specialist_id ON pets
WHEN NEW.assigned_specialist_id IS NOT OLD.assigned_specialist_id
BEGIN
    DELETE FROM case_members WHERE source = 'pet' AND source_id = NEW.id;
    INSERT INTO case_members VALUES (NEW.assigned_specialist_id, NEW.id, 'pet', NEW.id);
END;
CREATE TRIGGER case_of_new_referral AFTER INSERT ON referrals
BEGIN
    INSERT INTO case_members VALUES (NEW.received_by_id, NEW.pet_id, 'received', NEW.id);
    INSERT INTO case_members SELECT NEW.specialist_id, NEW.pet_id, 'specialist', NEW.id
        WHERE NEW.specialist_id IS NOT NULL;
    INSERT INTO case_members SELECT 0, NEW.pet_id, 'waiting', NEW.id
        WHERE NEW.status IN ('new', 'info_requested');
END;
CREATE TRIGGER case_of_changed_referral
AFTER UPDATE OF pet_id, received_by_id, specialist_id, status, deleted_at ON referrals
BEGIN
    DELETE FROM case_members WHERE source IN ('received', 'specialist', 'waiting') AND source_id = NEW.id;
    INSERT INTO case_members SELECT NEW.received_by_id, NEW.pet_id, 'received', NEW.id
        WHERE NEW.deleted_at IS NULL;
    INSERT INTO case_members SELECT NEW.specialist_id, NEW.pet_id, 'specialist', NEW.id
        WHERE NEW.specialist_id IS NOT NULL AND NEW.deleted_at IS NULL;
    INSERT INTO case_members SELECT 0, NEW.pet_id, 'waiting', NEW.id
        WHERE NEW.status IN ('new', 'info_requested') AND NEW.deleted_at IS NULL;
END;

-- Every import is a batch that can be taken back while nobody has touched what it made.
CREATE TABLE import_batches (
    id                     INTEGER PRIMARY KEY,
    kind                   TEXT    NOT NULL,
    source_name            TEXT    NOT NULL, -- the file's name, without its folder
    created_at             TEXT    NOT NULL,
    created_by_id          INTEGER REFERENCES users (id),
    row_count              INTEGER NOT NULL DEFAULT 0,
    undone_at              TEXT
) STRICT;
CREATE TABLE import_batch_rows (
    batch_id  INTEGER NOT NULL REFERENCES import_batches (id),
    kind      TEXT    NOT NULL,
    record_id INTEGER NOT NULL,
    PRIMARY KEY (batch_id, kind, record_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_mappings (
    header_key TEXT PRIMARY KEY, -- the columns of a file, folded, in order
    kind       TEXT NOT NULL,
    mapping    TEXT NOT NULL     -- JSON
) STRICT, WITHOUT ROWID;

-- What was being typed when the window went away.
CREATE TABLE drafts (
    id                     INTEGER PRIMARY KEY,
    user_id                INTEGER NOT NULL REFERENCES users (id),
    kind                   TEXT    NOT NULL,
    record_id              INTEGER,
    content                TEXT    NOT NULL,
    saved_at               TEXT    NOT NULL
) STRICT;
CREATE INDEX drafts_by_user ON drafts (user_id, kind, record_id);

-- The change feed: what a sync will send, in the order of the saves.
CREATE TABLE changes (
    seq           INTEGER PRIMARY KEY AUTOINCREMENT,
    kind          TEXT    NOT NULL,
    record_id     INTEGER NOT NULL,
    object_id     TEXT    NOT NULL,
    version       INTEGER NOT NULL,
    operation     TEXT    NOT NULL CHECK (operation IN ('create', 'edit', 'delete')),
    changed_at    TEXT    NOT NULL,
    changed_by_id INTEGER
) STRICT;
CREATE INDEX changes_by_record ON changes (kind, record_id);

-- Every save is noted in the feed, and no record is ever physically deleted.

CREATE TRIGGER users_created AFTER INSERT ON users
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('user', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER users_changed AFTER UPDATE ON users WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('user', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER users_kept BEFORE DELETE ON users
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

CREATE TRIGGER practices_created AFTER INSERT ON practices
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('practice', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER practices_changed AFTER UPDATE ON practices WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('practice', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER practices_kept BEFORE DELETE ON practices
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

CREATE TRIGGER vets_created AFTER INSERT ON vets
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('vet', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER vets_changed AFTER UPDATE ON vets WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('vet', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER vets_kept BEFORE DELETE ON vets
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

CREATE TRIGGER owners_created AFTER INSERT ON owners
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('owner', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER owners_changed AFTER UPDATE ON owners WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('owner', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER owners_kept BEFORE DELETE ON owners
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

CREATE TRIGGER pets_created AFTER INSERT ON pets
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('pet', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER pets_changed AFTER UPDATE ON pets WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('pet', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER pets_kept BEFORE DELETE ON pets
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

CREATE TRIGGER referrals_created AFTER INSERT ON referrals
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('referral', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER referrals_changed AFTER UPDATE ON referrals WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('referral', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER referrals_kept BEFORE DELETE ON referrals
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

CREATE TRIGGER treatment_plans_created AFTER INSERT ON treatment_plans
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('plan', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER treatment_plans_changed AFTER UPDATE ON treatment_plans WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('plan', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER treatment_plans_kept BEFORE DELETE ON treatment_plans
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

CREATE TRIGGER interactions_created AFTER INSERT ON interactions
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('interaction', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER interactions_changed AFTER UPDATE ON interactions WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('interaction', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER interactions_kept BEFORE DELETE ON interactions
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

CREATE TRIGGER xray_logs_created AFTER INSERT ON xray_logs
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('xray', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER xray_logs_changed AFTER UPDATE ON xray_logs WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('xray', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER xray_logs_kept BEFORE DELETE ON xray_logs
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

CREATE TRIGGER appointments_created AFTER INSERT ON appointments
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('appointment', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER appointments_changed AFTER UPDATE ON appointments WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('appointment', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER appointments_kept BEFORE DELETE ON appointments
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

CREATE TRIGGER documents_created AFTER INSERT ON documents
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('document', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER documents_changed AFTER UPDATE ON documents WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('document', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER documents_kept BEFORE DELETE ON documents
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;
