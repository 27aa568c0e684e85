-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What somebody put off, and whom somebody reached: such a line of a worklist is away until then
-- and comes back by itself if nothing came of it. Put off is for oneself; contacted is for all.

CREATE TABLE worklist_marks (
    id        INTEGER PRIMARY KEY,
    list      TEXT    NOT NULL CHECK (length(list) > 0),
    record_id INTEGER NOT NULL,
    pet_id    INTEGER NOT NULL REFERENCES pets (id),
    user_id   INTEGER NOT NULL REFERENCES users (id),
    mark      TEXT    NOT NULL CHECK (mark IN ('snoozed', 'contacted')),
    made_at   TEXT    NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.???Z'),
    until     TEXT    NOT NULL CHECK (until GLOB '????-??-??T??:??:??.???Z' AND until > made_at),
    ended_at  TEXT -- taken back
) STRICT;
CREATE INDEX worklist_marks_by_record ON worklist_marks (list, record_id, until);
CREATE TRIGGER worklist_marks_fixed
BEFORE UPDATE OF id, list, record_id, pet_id, user_id, mark, made_at, until ON worklist_marks
BEGIN
    SELECT RAISE(ABORT, 'a mark is never changed');
END;
CREATE TRIGGER worklist_marks_kept BEFORE DELETE ON worklist_marks
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;

-- Consults that nobody has signed.
CREATE INDEX interactions_unsigned ON interactions (interaction_at, id)
    WHERE interaction_type = 'consult' AND signed_at IS NULL AND deleted_at IS NULL;
