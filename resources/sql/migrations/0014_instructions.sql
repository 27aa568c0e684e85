-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- When the owner was given the instructions of a plan, by whom, and when who of the owner's side
-- said that they are understood.
ALTER TABLE treatment_plans ADD COLUMN instructions_given_at TEXT;
ALTER TABLE treatment_plans ADD COLUMN instructions_given_by_id INTEGER REFERENCES users (id);
ALTER TABLE treatment_plans ADD COLUMN instructions_acknowledged_at TEXT;
ALTER TABLE treatment_plans ADD COLUMN instructions_acknowledged_by TEXT NOT NULL DEFAULT '';

-- Who may not change whether they were given does not change when and to whom, either.
UPDATE access_rules SET frozen_columns = frozen_columns
    || ' instructions_given_at instructions_given_by_id instructions_acknowledged_at instructions_acknowledged_by'
WHERE kind = 'plan' AND operation = 'edit' AND frozen_columns LIKE '%instructions_state%';
