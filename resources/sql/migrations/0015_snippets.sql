-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Text that somebody writes again and again, put into a note or a plan by its code. Without a
-- person it is everybody's.
CREATE TABLE snippets (
    id            INTEGER PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    user_id       INTEGER REFERENCES users (id),
    code          TEXT    NOT NULL CHECK (length(code) BETWEEN 1 AND 24 AND code = lower(code)),
    snippet_title TEXT    NOT NULL DEFAULT '',
    body          TEXT    NOT NULL CHECK (length(trim(body)) > 0),
    updated_at    TEXT    NOT NULL,
    updated_by_id INTEGER REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX snippets_by_code ON snippets (coalesce(user_id, 0), code);
