-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The clocks of a referral (models/clocks). Until when each promise holds is worked out by the
-- program in the hours of the clinic, and kept here, so that the queue is walked in the order of
-- what is due next. Rows of before are filled when the clinic is opened.
ALTER TABLE referrals ADD COLUMN booked_at TEXT;
ALTER TABLE referrals ADD COLUMN discharged_at TEXT;
ALTER TABLE referrals ADD COLUMN paused_at TEXT;
ALTER TABLE referrals ADD COLUMN paused_minutes INTEGER NOT NULL DEFAULT 0 CHECK (paused_minutes >= 0);
ALTER TABLE referrals ADD COLUMN acknowledge_due_at TEXT;
ALTER TABLE referrals ADD COLUMN contact_due_at TEXT;
ALTER TABLE referrals ADD COLUMN booking_due_at TEXT;
ALTER TABLE referrals ADD COLUMN discharge_due_at TEXT;
ALTER TABLE referrals ADD COLUMN report_due_at TEXT;
-- The first promise that is open: clockRuns() says the same. '~' is after every date.
ALTER TABLE referrals ADD COLUMN next_due_at TEXT GENERATED ALWAYS AS (nullif(min(
    CASE WHEN status = 'new' AND acknowledged_at IS NULL THEN coalesce(acknowledge_due_at, '~') ELSE '~' END,
    CASE WHEN status IN ('new', 'accepted', 'booked') AND owner_contacted_at IS NULL THEN coalesce(contact_due_at, '~') ELSE '~' END,
    CASE WHEN status IN ('new', 'accepted') AND booked_at IS NULL THEN coalesce(booking_due_at, '~') ELSE '~' END,
    CASE WHEN status = 'report_due' AND discharge_note_at IS NULL THEN coalesce(discharge_due_at, '~') ELSE '~' END,
    CASE WHEN status = 'report_due' AND final_report_at IS NULL THEN coalesce(report_due_at, '~') ELSE '~' END), '~')) VIRTUAL;
CREATE INDEX referrals_by_due ON referrals (next_due_at, id, deleted_at) WHERE next_due_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX referrals_without_due ON referrals (is_open, received_at, id, deleted_at) WHERE next_due_at IS NULL AND deleted_at IS NULL;
CREATE INDEX referrals_without_clocks ON referrals (id) WHERE acknowledge_due_at IS NULL;

-- What the program works out is not for the front desk to change, which writes contact columns only.
UPDATE access_rules SET frozen_columns = frozen_columns
    || ' booked_at discharged_at paused_at paused_minutes acknowledge_due_at contact_due_at booking_due_at discharge_due_at report_due_at'
WHERE kind = 'referral' AND operation = 'edit' AND frozen_columns LIKE '%acknowledged_at%';
