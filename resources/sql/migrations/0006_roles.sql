-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which of the roles that ship a role was made from, at first or second hand: what the program asks
-- of a role besides its rules (who counts as an administrator, whose cases wait, who is offered as
-- a specialist) it asks of this one.
ALTER TABLE roles ADD COLUMN based_on TEXT NOT NULL DEFAULT '';
UPDATE roles SET based_on = code WHERE built_in = 1;
