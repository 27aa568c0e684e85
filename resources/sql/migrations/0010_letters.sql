-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Letters: what is said to the referring vet or the owner. Draft, signed, sent; a signed one never
-- changes again in what it says, and is corrected by another that amends it.
CREATE TABLE letters (
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
    letter_kind            TEXT    NOT NULL DEFAULT 'report' CHECK (letter_kind IN ('report', 'owner', 'decline', 'recall')),
    letter_title           TEXT    NOT NULL CHECK (length(trim(letter_title)) > 0),
    status                 TEXT    NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'signed', 'sent', 'amended')),
    recipient_name         TEXT    NOT NULL DEFAULT '',
    recipient_address      TEXT    NOT NULL DEFAULT '',
    recipient_email        TEXT    NOT NULL DEFAULT '',
    cc                     TEXT    NOT NULL DEFAULT '',
    body                   TEXT    NOT NULL DEFAULT '', -- HTML of the program's own making
    body_text              TEXT    NOT NULL DEFAULT '', -- the same without its looks, for the search
    covers_until           TEXT,                        -- the next letter proposes what came later
    amends_id              INTEGER REFERENCES letters (id),
    signed_at              TEXT,
    signed_by_id           INTEGER REFERENCES users (id),
    body_sha256            TEXT    NOT NULL DEFAULT '', -- of everything that the signature covers
    sent_at                TEXT,
    sent_by_id             INTEGER REFERENCES users (id),
    channel                TEXT    NOT NULL DEFAULT '',
    document_id            INTEGER REFERENCES documents (id), -- the PDF as it went out
    CHECK ((signed_at IS NULL) = (status = 'draft')),
    CHECK (signed_at IS NULL OR length(body_sha256) = 64),
    CHECK (status <> 'sent' OR sent_at IS NOT NULL)
) STRICT;
CREATE INDEX letters_by_pet ON letters (pet_id, created_at);
CREATE INDEX letters_by_referral ON letters (referral_id) WHERE referral_id IS NOT NULL;
CREATE INDEX letters_by_update ON letters (updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX letters_by_status ON letters (status, updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX letters_unsent ON letters (created_at, id)
    WHERE status IN ('draft', 'signed') AND deleted_at IS NULL;
CREATE UNIQUE INDEX letters_amended_once ON letters (amends_id) WHERE amends_id IS NOT NULL AND deleted_at IS NULL;

CREATE TRIGGER letters_created AFTER INSERT ON letters
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('letter', NEW.id, NEW.object_id, NEW.version, 'create', NEW.created_at, NEW.created_by_id);
END;
CREATE TRIGGER letters_changed AFTER UPDATE ON letters WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO changes (kind, record_id, object_id, version, operation, changed_at, changed_by_id)
    VALUES ('letter', NEW.id, NEW.object_id, NEW.version,
            CASE WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete' ELSE 'edit' END,
            NEW.updated_at, NEW.updated_by_id);
END;
CREATE TRIGGER letters_kept BEFORE DELETE ON letters
BEGIN
    SELECT RAISE(ABORT, 'records are kept');
END;
CREATE TRIGGER letters_signed BEFORE UPDATE ON letters
WHEN OLD.signed_at IS NOT NULL AND (
    NEW.pet_id IS NOT OLD.pet_id OR NEW.referral_id IS NOT OLD.referral_id
    OR NEW.letter_kind IS NOT OLD.letter_kind OR NEW.letter_title IS NOT OLD.letter_title
    OR NEW.recipient_name IS NOT OLD.recipient_name OR NEW.recipient_address IS NOT OLD.recipient_address
    OR NEW.recipient_email IS NOT OLD.recipient_email OR NEW.cc IS NOT OLD.cc OR NEW.body IS NOT OLD.body
    OR NEW.body_text IS NOT OLD.body_text
    OR NEW.covers_until IS NOT OLD.covers_until OR NEW.amends_id IS NOT OLD.amends_id
    OR NEW.signed_at IS NOT OLD.signed_at OR NEW.signed_by_id IS NOT OLD.signed_by_id
    OR NEW.body_sha256 IS NOT OLD.body_sha256 OR NEW.deleted_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'a signed letter is never changed');
END;

-- Words inside letters, as 0008_words.sql does it for the other kinds: subject and recipient are one
-- part, what the letter says is another.
CREATE VIRTUAL TABLE search_words_letters USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3 4',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'");
CREATE VIEW search_letter_texts AS
SELECT 4 * t.id AS part, t.id AS id, search_text(t.letter_title || ' ' || t.recipient_name) AS words
FROM letters t
WHERE t.deleted_at IS NULL
UNION ALL
SELECT 4 * t.id + 1 AS part, t.id AS id, search_text(t.body_text) AS words
FROM letters t
WHERE t.deleted_at IS NULL;
CREATE TRIGGER words_of_new_letter AFTER INSERT ON letters
BEGIN
    INSERT INTO search_words_letters (rowid, words)
    SELECT part, words FROM search_letter_texts WHERE id = NEW.id AND words <> '';
END;
CREATE TRIGGER words_of_changed_letter AFTER UPDATE OF
    letter_title, recipient_name, body_text, deleted_at
ON letters
WHEN NEW.letter_title IS NOT OLD.letter_title OR NEW.recipient_name IS NOT OLD.recipient_name
      OR NEW.body_text IS NOT OLD.body_text OR NEW.deleted_at IS NOT OLD.deleted_at
BEGIN
    DELETE FROM search_words_letters WHERE rowid BETWEEN 4 * NEW.id AND 4 * NEW.id + 3;
    INSERT INTO search_words_letters (rowid, words)
    SELECT part, words FROM search_letter_texts WHERE id = NEW.id AND words <> '';
END;

-- What a new letter begins with, edited by administrators: sections with fields in braces.
CREATE TABLE letter_templates (
    code           TEXT    PRIMARY KEY CHECK (length(code) > 0),
    letter_kind    TEXT    NOT NULL CHECK (letter_kind IN ('report', 'owner', 'decline', 'recall')),
    language       TEXT    NOT NULL DEFAULT 'en',
    template_title TEXT    NOT NULL CHECK (length(trim(template_title)) > 0),
    body           TEXT    NOT NULL,
    active         INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

-- The rules that ship, for the roles of a clinic that there is already, and those made from them;
-- where the roles themselves are new, they have come with them.
INSERT OR IGNORE INTO access_rules (role, kind, operation, scope, hidden_columns)
SELECT r.code, 'letter', d.operation, d.scope, d.hidden
FROM roles r JOIN (
    SELECT 'administrator' AS role, 'view' AS operation, 'all' AS scope, '' AS hidden
    UNION ALL SELECT 'administrator', 'create', 'all', ''
    UNION ALL SELECT 'administrator', 'export', 'all', ''
    UNION ALL SELECT 'specialist', 'view', 'assigned', ''
    UNION ALL SELECT 'specialist', 'create', 'assigned', ''
    UNION ALL SELECT 'specialist', 'edit', 'assigned', ''
    UNION ALL SELECT 'specialist', 'delete', 'own', ''
    UNION ALL SELECT 'specialist', 'sign', 'assigned', ''
    UNION ALL SELECT 'coordinator', 'view', 'assigned', ''
    UNION ALL SELECT 'coordinator', 'create', 'all', ''
    UNION ALL SELECT 'coordinator', 'edit', 'assigned', ''
    UNION ALL SELECT 'coordinator', 'delete', 'own', ''
    UNION ALL SELECT 'coordinator', 'sign', 'assigned', ''
    UNION ALL SELECT 'clientCare', 'view', 'all', 'body body_text body_sha256') d ON d.role = r.based_on;
