-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- films.db: one film is one row and its pieces, so that a piece at a time is all that memory ever
-- holds. Never changed, never deleted.
CREATE TABLE IF NOT EXISTS films (
    id        INTEGER PRIMARY KEY,
    hash      BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    sha256    TEXT    NOT NULL CHECK (length(sha256) = 64),
    size      INTEGER NOT NULL CHECK (size > 0),
    stored_at TEXT    NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS film_pieces (
    film_id INTEGER NOT NULL REFERENCES films (id),
    place   INTEGER NOT NULL,
    bytes   BLOB    NOT NULL,
    PRIMARY KEY (film_id, place)
) STRICT;
CREATE TRIGGER IF NOT EXISTS films_unchanged BEFORE UPDATE ON films
BEGIN SELECT RAISE(ABORT, 'films are kept'); END;
CREATE TRIGGER IF NOT EXISTS films_kept BEFORE DELETE ON films
BEGIN SELECT RAISE(ABORT, 'films are kept'); END;
CREATE TRIGGER IF NOT EXISTS film_pieces_unchanged BEFORE UPDATE ON film_pieces
BEGIN SELECT RAISE(ABORT, 'films are kept'); END;
CREATE TRIGGER IF NOT EXISTS film_pieces_kept BEFORE DELETE ON film_pieces
BEGIN SELECT RAISE(ABORT, 'films are kept'); END;
