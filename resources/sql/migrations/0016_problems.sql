-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a pet has or had, and which notes and plans are about it.
CREATE TABLE pet_problems (
    id             INTEGER PRIMARY KEY,
    pet_id         INTEGER NOT NULL REFERENCES pets (id),
    problem        TEXT    NOT NULL CHECK (length(trim(problem)) > 0),
    onset_on       TEXT    CHECK (onset_on IS date(onset_on)),
    resolved_on    TEXT    CHECK (resolved_on IS date(resolved_on)),
    problem_note   TEXT    NOT NULL DEFAULT '',
    created_at     TEXT    NOT NULL,
    created_by_id  INTEGER REFERENCES users (id),
    resolved_by_id INTEGER REFERENCES users (id),
    CHECK (resolved_on IS NULL OR onset_on IS NULL OR resolved_on >= onset_on)
) STRICT;
CREATE INDEX pet_problems_by_pet ON pet_problems (pet_id);

CREATE TABLE problem_records (
    id         INTEGER PRIMARY KEY,
    pet_id     INTEGER NOT NULL REFERENCES pets (id),
    problem_id INTEGER NOT NULL REFERENCES pet_problems (id) ON DELETE CASCADE,
    kind       TEXT    NOT NULL CHECK (kind IN ('interaction', 'plan')),
    record_id  INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX problem_records_by_record ON problem_records (kind, record_id, problem_id);
CREATE INDEX problem_records_by_pet ON problem_records (pet_id);
CREATE INDEX problem_records_by_problem ON problem_records (problem_id, kind, record_id);

-- Two records of one animal become one (0011): its problems go along.
CREATE TRIGGER merge_moves_pet_problems AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'pet_problems', t.id FROM pet_problems t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE pet_problems SET pet_id = NEW.to_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'pet_problems');
END;
CREATE TRIGGER merge_moves_problem_records AFTER INSERT ON merge_running WHEN NEW.kind = 'pet'
BEGIN
    INSERT INTO merge_rows (merge_id, table_name, record_id)
    SELECT NEW.merge_id, 'problem_records', t.id FROM problem_records t
    WHERE NEW.undoing = 0 AND t.pet_id = NEW.from_id;
    UPDATE problem_records SET pet_id = NEW.to_id
    WHERE pet_id = NEW.from_id AND id IN (
        SELECT record_id FROM merge_rows WHERE merge_id = NEW.merge_id AND table_name = 'problem_records');
END;
