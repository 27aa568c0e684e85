-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Two records of one animal, or of one person, become one (docs/decisions/0012). A row of merges
-- says so, and triggers do it: everything of the duplicate goes to the record that stays, signed
-- records too, of which nothing changes but the reference. merge_rows remembers what went, so that
-- undoing takes back exactly that.

CREATE TABLE merges (
    id              INTEGER PRIMARY KEY,
    kind            TEXT    NOT NULL CHECK (kind IN ('pet', 'owner')),
    survivor_id     INTEGER NOT NULL, -- the record that stays
    duplicate_id    INTEGER NOT NULL CHECK (duplicate_id <> survivor_id),
    survivor_title  TEXT    NOT NULL DEFAULT '', -- as they were called
    duplicate_title TEXT    NOT NULL DEFAULT '',
    reason          TEXT    NOT NULL CHECK (length(trim(reason)) > 0),
    fields          TEXT    NOT NULL DEFAULT '{}', -- JSON: column of the one that stays: [before, after]
    added           TEXT    NOT NULL DEFAULT '[]', -- JSON: further chips or phones that it got
    merged_at       TEXT    NOT NULL CHECK (merged_at GLOB '????-??-??T??:??:??.???Z'),
    merged_by_id    INTEGER NOT NULL REFERENCES users (id),
    undone_at       TEXT,
    undone_by_id    INTEGER REFERENCES users (id)
) STRICT;
CREATE INDEX merges_by_survivor ON merges (kind, survivor_id);
CREATE INDEX merges_by_duplicate ON merges (kind, duplicate_id);

CREATE TABLE merge_rows (
    merge_id   INTEGER NOT NULL REFERENCES merges (id),
    table_name TEXT    NOT NULL,
    record_id  INTEGER NOT NULL,
    PRIMARY KEY (merge_id, table_name, record_id)
) STRICT, WITHOUT ROWID;

-- Holds a row only while a merge or its undoing is at work, never after a statement: by it the rules
-- below SQL know them (models/security/guard). Each table that hangs on a pet or an owner has a
-- trigger here that takes its rows from the one to the other; a new table brings its own.
CREATE TABLE merge_running (
    merge_id INTEGER PRIMARY KEY,
    kind     TEXT    NOT NULL,
    from_id  INTEGER NOT NULL,
    to_id    INTEGER NOT NULL,
    at       TEXT    NOT NULL,
    by_id    INTEGER NOT NULL,
    undoing  INTEGER NOT NULL
) STRICT;

-- Pairs that somebody looked at: they are two. They are not proposed again.
CREATE TABLE not_duplicates (
    kind       TEXT    NOT NULL CHECK (kind IN ('pet', 'owner')),
    one_id     INTEGER NOT NULL,
    other_id   INTEGER NOT NULL CHECK (one_id < other_id),
    said_at    TEXT    NOT NULL,
    said_by_id INTEGER NOT NULL REFERENCES users (id),
    PRIMARY KEY (kind, one_id, other_id)
) STRICT, WITHOUT ROWID;

-- What is signed or fixed lets its reference to the pet go along, and nothing else.
DROP TRIGGER worklist_marks_fixed;
CREATE TRIGGER worklist_marks_fixed
BEFORE UPDATE OF id, list, record_id, pet_id, user_id, mark, made_at, until ON worklist_marks
WHEN NOT EXISTS (SELECT 1 FROM merge_running) OR NEW.list IS NOT OLD.list
     OR NEW.record_id IS NOT OLD.record_id OR NEW.user_id IS NOT OLD.user_id
     OR NEW.mark IS NOT OLD.mark OR NEW.made_at IS NOT OLD.made_at OR NEW.until IS NOT OLD.until
BEGIN
    SELECT RAISE(ABORT, 'a mark is never changed');
END;
DROP TRIGGER letters_signed;
CREATE TRIGGER letters_signed BEFORE UPDATE ON letters
WHEN OLD.signed_at IS NOT NULL AND (
    (NEW.pet_id IS NOT OLD.pet_id AND NOT EXISTS (SELECT 1 FROM merge_running))
    OR NEW.referral_id IS NOT OLD.referral_id
    OR NEW.letter_kind IS NOT OLD.letter_kind OR NEW.letter_title IS NOT OLD.letter_title
    OR NEW.recipient_name IS NOT OLD.recipient_name OR NEW.recipient_address IS NOT OLD.recipient_address
    OR NEW.recipient_email IS NOT OLD.recipient_email OR NEW.cc IS NOT OLD.cc OR NEW.body IS NOT OLD.body
    OR NEW.covers_until IS NOT OLD.covers_until OR NEW.amends_id IS NOT OLD.amends_id
    OR NEW.signed_at IS NOT OLD.signed_at OR NEW.signed_by_id IS NOT OLD.signed_by_id
    OR NEW.body_sha256 IS NOT OLD.body_sha256 OR NEW.deleted_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'a signed letter is never changed');
END;

CREATE TRIGGER merges_fixed
BEFORE UPDATE OF id, kind, survivor_id, duplicate_id, survivor_title, duplicate_title, reason,
    fields, added, merged_at, merged_by_id ON merges
BEGIN
    SELECT RAISE(ABORT, 'a merge is never changed');
END;
CREATE TRIGGER merges_kept BEFORE DELETE ON merges
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;
-- Both are there, and one animal has one species.
CREATE TRIGGER merges_sound BEFORE INSERT ON merges
BEGIN
    SELECT RAISE(ABORT, 'these cannot be merged') WHERE NEW.undone_at IS NOT NULL
        OR (NEW.kind = 'pet' AND NOT EXISTS (
            SELECT 1 FROM pets s JOIN pets d ON d.species = s.species
            WHERE s.id = NEW.survivor_id AND s.deleted_at IS NULL
                  AND d.id = NEW.duplicate_id AND d.deleted_at IS NULL))
        OR (NEW.kind = 'owner' AND NOT EXISTS (
            SELECT 1 FROM owners s JOIN owners d
            WHERE s.id = NEW.survivor_id AND s.deleted_at IS NULL
                  AND d.id = NEW.duplicate_id AND d.deleted_at IS NULL));
END;
CREATE TRIGGER merges_done AFTER INSERT ON merges
BEGIN
    INSERT INTO merge_running (merge_id, kind, from_id, to_id, at, by_id, undoing)
    VALUES (NEW.id, NEW.kind, NEW.duplicate_id, NEW.survivor_id, NEW.merged_at, NEW.merged_by_id, 0);
    DELETE FROM merge_running;
END;
-- The way back: what went and is still there. models/services/merge asks first whether anything
-- contradicts.
CREATE TRIGGER merges_undone AFTER UPDATE OF undone_at ON merges
WHEN OLD.undone_at IS NULL AND NEW.undone_at IS NOT NULL
BEGIN
    INSERT INTO merge_running (merge_id, kind, from_id, to_id, at, by_id, undoing)
    VALUES (NEW.id, NEW.kind, NEW.survivor_id, NEW.duplicate_id, NEW.undone_at, NEW.undone_by_id, 1);
    DELETE FROM merge_running;
END;
CREATE TRIGGER merges_undone_once BEFORE UPDATE OF undone_at, undone_by_id ON merges
WHEN OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL OR NEW.undone_by_id IS NULL
BEGIN
    SELECT RAISE(ABORT, 'a merge is undone once');
END;

-- The duplicate is removed, and comes back.
CREATE TRIGGER merge_removes_pets AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    UPDATE pets SET version = version + 1, updated_at = NEW.at, updated_by_id = NEW.by_id,
        deleted_at = CASE WHEN NEW.undoing THEN NULL ELSE NEW.at END,
        deleted_reason = CASE WHEN NEW.undoing THEN ''
                              ELSE (SELECT reason FROM merges WHERE id = NEW.merge_id) END
    WHERE id = CASE WHEN NEW.undoing THEN NEW.to_id ELSE NEW.from_id END;
END;
CREATE TRIGGER merge_removes_owners AFTER INSERT ON merge_running WHEN NEW.kind = 'owner'
BEGIN
    UPDATE owners SET version = version + 1, updated_at = NEW.at, updated_by_id = NEW.by_id,
        deleted_at = CASE WHEN NEW.undoing THEN NULL ELSE NEW.at END,
        deleted_reason = CASE WHEN NEW.undoing THEN ''
                              ELSE (SELECT reason FROM merges WHERE id = NEW.merge_id) END
    WHERE id = CASE WHEN NEW.undoing THEN NEW.to_id ELSE NEW.from_id END;
END;

-- Records of a pet.
CREATE TRIGGER merge_moves_referrals AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'referrals', t.id FROM referrals t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE referrals SET pet_id = NEW.to_id,
        version = version + 1, updated_at = NEW.at, updated_by_id = NEW.by_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'referrals');
END;
CREATE TRIGGER merge_moves_treatment_plans AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'treatment_plans', t.id FROM treatment_plans t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE treatment_plans SET pet_id = NEW.to_id,
        version = version + 1, updated_at = NEW.at, updated_by_id = NEW.by_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'treatment_plans');
END;
CREATE TRIGGER merge_moves_interactions AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'interactions', t.id FROM interactions t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE interactions SET pet_id = NEW.to_id,
        version = version + 1, updated_at = NEW.at, updated_by_id = NEW.by_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'interactions');
END;
CREATE TRIGGER merge_moves_xray_logs AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'xray_logs', t.id FROM xray_logs t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE xray_logs SET pet_id = NEW.to_id,
        version = version + 1, updated_at = NEW.at, updated_by_id = NEW.by_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'xray_logs');
END;
CREATE TRIGGER merge_moves_appointments AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'appointments', t.id FROM appointments t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE appointments SET pet_id = NEW.to_id,
        version = version + 1, updated_at = NEW.at, updated_by_id = NEW.by_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'appointments');
END;
CREATE TRIGGER merge_moves_documents AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'documents', t.id FROM documents t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE documents SET pet_id = NEW.to_id,
        version = version + 1, updated_at = NEW.at, updated_by_id = NEW.by_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'documents');
END;
CREATE TRIGGER merge_moves_letters AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'letters', t.id FROM letters t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE letters SET pet_id = NEW.to_id,
        version = version + 1, updated_at = NEW.at, updated_by_id = NEW.by_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'letters');
END;

-- What hangs on it. What the other has just the same stays where it is.
CREATE TRIGGER merge_moves_pet_weights AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'pet_weights', t.id FROM pet_weights t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id
          AND NOT EXISTS (SELECT 1 FROM pet_weights s WHERE s.pet_id = NEW.to_id
                          AND s.measured_on = t.measured_on AND s.weight_kg = t.weight_kg);
    UPDATE pet_weights SET pet_id = NEW.to_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'pet_weights');
END;
CREATE TRIGGER merge_moves_pet_alerts AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'pet_alerts', t.id FROM pet_alerts t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id
          AND NOT EXISTS (SELECT 1 FROM pet_alerts s WHERE s.pet_id = NEW.to_id
                          AND s.alert_kind = t.alert_kind AND s.severity = t.severity
                          AND s.must_acknowledge = t.must_acknowledge AND s.active = t.active
                          AND fold_text(s.alert_text) = fold_text(t.alert_text));
    UPDATE pet_alerts SET pet_id = NEW.to_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'pet_alerts');
END;
CREATE TRIGGER merge_moves_pet_chips AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'pet_chips', t.id FROM pet_chips t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id
          AND t.chip_key <> (SELECT s.chip_key FROM pets s WHERE s.id = NEW.to_id)
          AND NOT EXISTS (SELECT 1 FROM pet_chips s WHERE s.pet_id = NEW.to_id
                          AND s.chip_key = t.chip_key);
    UPDATE pet_chips SET pet_id = NEW.to_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'pet_chips');
END;
CREATE TRIGGER merge_moves_hand_overs AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'hand_overs', t.id FROM hand_overs t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE hand_overs SET pet_id = NEW.to_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'hand_overs');
END;
CREATE TRIGGER merge_moves_worklist_marks AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'worklist_marks', t.id FROM worklist_marks t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE worklist_marks SET pet_id = NEW.to_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'worklist_marks');
END;
CREATE TRIGGER merge_moves_drafts_of_pets AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'drafts', t.id FROM drafts t
    WHERE NEW.undoing = 0 AND json_valid(t.content)
          AND NEW.from_id IN (json_extract(t.content, '$.known.pet'),
                             json_extract(t.content, '$.fields.pet_id.value'));
    UPDATE drafts SET content = json_replace(content, '$.known.pet', NEW.to_id)
    WHERE json_extract(content, '$.known.pet') = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'drafts');
    UPDATE drafts SET content = json_replace(content, '$.fields.pet_id.value', NEW.to_id)
    WHERE json_extract(content, '$.fields.pet_id.value') = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'drafts');
END;
-- Who may see the one for some hours goes on seeing the animal; the grant itself is never changed.
CREATE TRIGGER merge_moves_grants AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT OR IGNORE INTO case_members (user_id, pet_id, source, source_id, until)
    SELECT user_id, NEW.to_id, source, source_id, until FROM case_members
    WHERE NEW.undoing = 0 AND pet_id = NEW.from_id AND source = 'grant' AND until > NEW.at;
    DELETE FROM case_members
    WHERE NEW.undoing = 1 AND pet_id = NEW.from_id AND source = 'grant'
          AND source_id IN (SELECT source_id FROM case_members
                            WHERE pet_id = NEW.to_id AND source = 'grant');
END;

-- An owner's pets and phones.
CREATE TRIGGER merge_moves_pets AFTER INSERT ON merge_running WHEN NEW.kind = 'owner'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'pets', t.id FROM pets t
    WHERE NEW.undoing = 0 AND t.owner_id = NEW.from_id;
    UPDATE pets SET owner_id = NEW.to_id,
        version = version + 1, updated_at = NEW.at, updated_by_id = NEW.by_id
    WHERE owner_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'pets');
END;
CREATE TRIGGER merge_moves_owner_phones AFTER INSERT ON merge_running WHEN NEW.kind = 'owner'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'owner_phones', t.id FROM owner_phones t
    WHERE NEW.undoing = 0 AND t.owner_id = NEW.from_id
          AND t.phone_digits <> (SELECT s.phone_digits FROM owners s WHERE s.id = NEW.to_id)
          AND NOT EXISTS (SELECT 1 FROM owner_phones s WHERE s.owner_id = NEW.to_id
                          AND s.phone_digits = t.phone_digits);
    UPDATE owner_phones SET owner_id = NEW.to_id
    WHERE owner_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'owner_phones');
END;
CREATE TRIGGER merge_moves_drafts_of_owners AFTER INSERT ON merge_running WHEN NEW.kind = 'owner'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'drafts', t.id FROM drafts t
    WHERE NEW.undoing = 0 AND json_valid(t.content)
          AND NEW.from_id IN (json_extract(t.content, '$.fields.owner_id.value'));
    UPDATE drafts SET content = json_replace(content, '$.fields.owner_id.value', NEW.to_id)
    WHERE json_extract(content, '$.fields.owner_id.value') = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'drafts');
END;
