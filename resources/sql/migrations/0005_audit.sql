-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who saw and did what. Rows are only ever added: each carries a keyed hash of itself and of the
-- hash before it, which an application function makes (models/security/audit). The triggers that
-- write them are made from the tables as they are and put in place when a clinic is brought up to
-- date, so that no table is forgotten.

CREATE TABLE audit_entries (
    seq       INTEGER PRIMARY KEY,            -- 1, 2, 3 … without a gap
    at        INTEGER NOT NULL,               -- milliseconds since 1970, UTC
    person_id INTEGER NOT NULL,               -- users.id; 0: the program, nobody was signed in
    session   INTEGER NOT NULL,               -- one number for a sign-in and all that follows it
    action    TEXT    NOT NULL CHECK (length(action) > 0),
    kind      TEXT    NOT NULL DEFAULT '',    -- as in access_rules, or the name of a table
    record_id INTEGER NOT NULL DEFAULT 0,
    pet_id    INTEGER NOT NULL DEFAULT 0,     -- whose case it belongs to
    detail    TEXT    NOT NULL DEFAULT '',    -- JSON: {"column": [old, new], …}, or what an event says
    hash      BLOB    NOT NULL
) STRICT;
CREATE INDEX audit_entries_by_pet ON audit_entries (pet_id, seq) WHERE pet_id <> 0;
CREATE INDEX audit_entries_by_person ON audit_entries (person_id, seq);
CREATE INDEX audit_entries_by_record ON audit_entries (kind, record_id, seq) WHERE record_id <> 0;
CREATE INDEX audit_entries_by_time ON audit_entries (at);

CREATE TRIGGER audit_entries_fixed BEFORE UPDATE ON audit_entries
BEGIN
    SELECT RAISE(ABORT, 'the trail is never changed');
END;
CREATE TRIGGER audit_entries_kept BEFORE DELETE ON audit_entries
BEGIN
    SELECT RAISE(ABORT, 'the trail is never changed');
END;

-- Seals: the head of the trail every so many entries and at every lock, under a key that is
-- replaced by its own hash each time, and under the signature of whoever is signed in.
CREATE TABLE audit_seals (
    seq        INTEGER PRIMARY KEY REFERENCES audit_entries (seq), -- the last entry it covers
    epoch      INTEGER NOT NULL,
    step       INTEGER NOT NULL,              -- how often the epoch's key had been replaced
    head       BLOB    NOT NULL,              -- the hash of that entry
    mac        BLOB    NOT NULL,
    signer_id  INTEGER NOT NULL DEFAULT 0,
    signature  BLOB,
    sealed_at  INTEGER NOT NULL
) STRICT;
CREATE TRIGGER audit_seals_fixed BEFORE UPDATE ON audit_seals
BEGIN
    SELECT RAISE(ABORT, 'the trail is never changed');
END;
CREATE TRIGGER audit_seals_kept BEFORE DELETE ON audit_seals
BEGIN
    SELECT RAISE(ABORT, 'the trail is never changed');
END;

-- An epoch begins with a recovery code: its first key is sealed to the code, and is nowhere else.
CREATE TABLE audit_epochs (
    epoch     INTEGER PRIMARY KEY,
    first_key BLOB    NOT NULL,
    begun_at  INTEGER NOT NULL
) STRICT;
CREATE TABLE audit_ratchet (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    epoch INTEGER NOT NULL,
    step  INTEGER NOT NULL,
    key   BLOB    NOT NULL
) STRICT;
