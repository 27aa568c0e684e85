-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether the person's password is long enough for an administrator. Nobody can measure it later,
-- so it is noted when a password is chosen, and asked when somebody is to become one.
ALTER TABLE users ADD COLUMN long_password INTEGER NOT NULL DEFAULT 0 CHECK (long_password IN (0, 1));
UPDATE users SET long_password = 1 WHERE role = 'administrator';
