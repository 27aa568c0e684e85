-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Cases that somebody has for a time, and cases that change hands. `until` is NULL where the case
-- is somebody's for good; clinic_now() is the program's own (models/db/functions.h).

-- Break the glass: a case that was not theirs, seen for a reason and for some hours.
CREATE TABLE case_grants (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES users (id),
    pet_id     INTEGER NOT NULL REFERENCES pets (id),
    reason     TEXT    NOT NULL CHECK (length(trim(reason)) > 0),
    granted_at TEXT    NOT NULL CHECK (granted_at GLOB '????-??-??T??:??:??.???Z'),
    until      TEXT    NOT NULL CHECK (until GLOB '????-??-??T??:??:??.???Z' AND until > granted_at),
    seen_at    TEXT,                          -- when whose case it is took note of it
    seen_by_id INTEGER REFERENCES users (id)
) STRICT;
CREATE INDEX case_grants_by_pet ON case_grants (pet_id, granted_at);
CREATE INDEX case_grants_by_user ON case_grants (user_id, until);
CREATE INDEX case_grants_by_time ON case_grants (granted_at);

-- A case given to somebody else, with what they must know; it stays on their Today page until they
-- say that they have read it.
CREATE TABLE hand_overs (
    id              INTEGER PRIMARY KEY,
    pet_id          INTEGER NOT NULL REFERENCES pets (id),
    from_id         INTEGER REFERENCES users (id),
    to_id           INTEGER NOT NULL REFERENCES users (id),
    note            TEXT    NOT NULL DEFAULT '',
    handed_at       TEXT    NOT NULL CHECK (handed_at GLOB '????-??-??T??:??:??.???Z'),
    handed_by_id    INTEGER NOT NULL REFERENCES users (id),
    acknowledged_at TEXT
) STRICT;
CREATE INDEX hand_overs_by_pet ON hand_overs (pet_id, handed_at);
CREATE INDEX hand_overs_waiting ON hand_overs (to_id, handed_at) WHERE acknowledged_at IS NULL;

DROP TRIGGER case_of_new_pet;
DROP TRIGGER case_of_changed_pet;
DROP TRIGGER case_of_new_referral;
DROP TRIGGER case_of_changed_referral;
ALTER TABLE case_members RENAME TO case_members_before;
CREATE TABLE case_members (
    user_id   INTEGER NOT NULL,
    pet_id    INTEGER NOT NULL,
    source    TEXT    NOT NULL CHECK (source IN ('pet', 'received', 'specialist', 'waiting', 'grant')),
    source_id INTEGER NOT NULL,
    until     TEXT,
    PRIMARY KEY (user_id, pet_id, source, source_id)
) STRICT, WITHOUT ROWID;
INSERT INTO case_members (user_id, pet_id, source, source_id)
SELECT user_id, pet_id, source, source_id FROM case_members_before;
DROP TABLE case_members_before;
CREATE INDEX case_members_by_source ON case_members (source, source_id);
CREATE INDEX case_members_by_pet ON case_members (pet_id);

CREATE TRIGGER case_of_new_pet AFTER INSERT ON pets
BEGIN
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    VALUES (NEW.assigned_specialist_id, NEW.id, 'pet', NEW.id);
END;
CREATE TRIGGER case_of_changed_pet AFTER UPDATE OF assigned_specialist_id ON pets
WHEN NEW.assigned_specialist_id IS NOT OLD.assigned_specialist_id
BEGIN
    DELETE FROM case_members WHERE source = 'pet' AND source_id = NEW.id;
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    VALUES (NEW.assigned_specialist_id, NEW.id, 'pet', NEW.id);
END;
CREATE TRIGGER case_of_new_referral AFTER INSERT ON referrals
BEGIN
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    VALUES (NEW.received_by_id, NEW.pet_id, 'received', NEW.id);
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    SELECT NEW.specialist_id, NEW.pet_id, 'specialist', NEW.id WHERE NEW.specialist_id IS NOT NULL;
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    SELECT 0, NEW.pet_id, 'waiting', NEW.id WHERE NEW.status IN ('new', 'info_requested');
END;
CREATE TRIGGER case_of_changed_referral
AFTER UPDATE OF pet_id, received_by_id, specialist_id, status, deleted_at ON referrals
BEGIN
    DELETE FROM case_members
    WHERE source IN ('received', 'specialist', 'waiting') AND source_id = NEW.id;
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    SELECT NEW.received_by_id, NEW.pet_id, 'received', NEW.id WHERE NEW.deleted_at IS NULL;
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    SELECT NEW.specialist_id, NEW.pet_id, 'specialist', NEW.id
    WHERE NEW.specialist_id IS NOT NULL AND NEW.deleted_at IS NULL;
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    SELECT 0, NEW.pet_id, 'waiting', NEW.id
    WHERE NEW.status IN ('new', 'info_requested') AND NEW.deleted_at IS NULL;
END;
CREATE TRIGGER case_of_grant AFTER INSERT ON case_grants
BEGIN
    INSERT INTO case_members (user_id, pet_id, source, source_id, until)
    VALUES (NEW.user_id, NEW.pet_id, 'grant', NEW.id, NEW.until);
END;
CREATE TRIGGER case_grants_fixed
BEFORE UPDATE OF id, user_id, pet_id, reason, granted_at, until ON case_grants
BEGIN
    SELECT RAISE(ABORT, 'a grant is never changed');
END;
CREATE TRIGGER case_grants_kept BEFORE DELETE ON case_grants
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;
CREATE TRIGGER hand_overs_kept BEFORE DELETE ON hand_overs
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

-- Plans with a review to come, by the index that holds only those.
CREATE VIEW due_plans AS
SELECT * FROM treatment_plans INDEXED BY treatment_plans_due
WHERE plan_status IN ('draft', 'active', 'on_hold') AND next_review_date IS NOT NULL
      AND deleted_at IS NULL;

-- What an import brought, put into the search index at once; what is there already stays.
CREATE VIEW search_catch_up AS SELECT 0 AS batch_id WHERE 0;
CREATE TRIGGER search_of_batch INSTEAD OF INSERT ON search_catch_up
BEGIN
    INSERT INTO search_owners (rowid, owner_name, numbers)
    SELECT t.id, t.owner_name, t.numbers
    FROM import_batch_rows r JOIN search_owner_texts t ON t.id = r.record_id
    WHERE r.batch_id = NEW.batch_id AND r.kind = 'owner'
          AND NOT EXISTS (SELECT 1 FROM search_owners s WHERE s.rowid = r.record_id);
    INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
    SELECT t.id, t.pet_name, t.owner_name, t.numbers
    FROM import_batch_rows r JOIN search_pet_texts t ON t.id = r.record_id
    WHERE r.batch_id = NEW.batch_id AND r.kind = 'pet'
          AND NOT EXISTS (SELECT 1 FROM search_pets s WHERE s.rowid = r.record_id);
END;

-- The rule had a name that no column goes by, and so did not hold.
UPDATE access_rules SET frozen_columns = replace(frozen_columns, ' severity', ' alert_severity')
WHERE kind = 'pet' AND operation = 'edit' AND frozen_columns LIKE '% severity%';
