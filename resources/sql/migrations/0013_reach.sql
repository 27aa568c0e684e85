-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who sees a part of the records is asked of each row whose case it is. The indexes that worklists,
-- counts and the queue walk know that, and whose work it is: a row that is passed over is not read.

DROP INDEX treatment_plans_due;
CREATE INDEX treatment_plans_due ON treatment_plans (next_review_date, id, plan_status, deleted_at, pet_id, created_by_id)
    WHERE plan_status IN ('draft', 'active', 'on_hold') AND next_review_date IS NOT NULL AND deleted_at IS NULL;

DROP INDEX interactions_due;
CREATE INDEX interactions_due ON interactions (follow_up_due, id, follow_up_needed, outcome, deleted_at, pet_id, follow_up_by_id, interaction_type)
    WHERE follow_up_needed = 1 AND outcome = '' AND deleted_at IS NULL;
DROP INDEX interactions_unsigned;
CREATE INDEX interactions_unsigned ON interactions (interaction_type, signed_at, interaction_at, id, deleted_at, pet_id, user_id)
    WHERE interaction_type = 'consult' AND signed_at IS NULL AND deleted_at IS NULL;

DROP INDEX xray_logs_by_state;
CREATE INDEX xray_logs_by_state ON xray_logs (reading_state, xray_date, id, deleted_at, pet_id) WHERE deleted_at IS NULL;

DROP INDEX appointments_by_date;
CREATE INDEX appointments_by_date ON appointments (appointment_date, id, deleted_at, pet_id, status, specialist_id) WHERE deleted_at IS NULL;

DROP INDEX referrals_by_status;
CREATE INDEX referrals_by_status ON referrals (status, received_at, id, deleted_at, pet_id, is_open, specialist_id, received_by_id) WHERE deleted_at IS NULL;
DROP INDEX referrals_open;
CREATE INDEX referrals_open ON referrals (is_open, received_at, id, deleted_at, pet_id, status, specialist_id, received_by_id) WHERE deleted_at IS NULL;
DROP INDEX referrals_without_due; -- after the one above: of two that serve alike the newer is taken
CREATE INDEX referrals_without_due ON referrals (is_open, received_at, id, deleted_at, pet_id, status, specialist_id, received_by_id)
    WHERE next_due_at IS NULL AND deleted_at IS NULL;
DROP INDEX referrals_by_due;
CREATE INDEX referrals_by_due ON referrals (next_due_at, id, deleted_at, pet_id, is_open, status, specialist_id, received_by_id)
    WHERE next_due_at IS NOT NULL AND deleted_at IS NULL;
DROP INDEX referrals_by_specialist;
CREATE INDEX referrals_by_specialist ON referrals (specialist_id, is_open, received_at, id, deleted_at, pet_id) WHERE deleted_at IS NULL;
DROP INDEX referrals_by_receiver;
CREATE INDEX referrals_by_receiver ON referrals (received_by_id, is_open, received_at, id, deleted_at, pet_id) WHERE deleted_at IS NULL;

-- Pets that were removed are few.
CREATE INDEX pets_removed ON pets (id, deleted_at) WHERE deleted_at IS NOT NULL;

-- Whose case a record is, for each entry of the word indexes.
CREATE INDEX interactions_reach ON interactions (id, pet_id, interaction_type);
CREATE INDEX referrals_reach ON referrals (id, pet_id);
CREATE INDEX treatment_plans_reach ON treatment_plans (id, pet_id);
CREATE INDEX documents_reach ON documents (id, pet_id);
CREATE INDEX letters_reach ON letters (id, pet_id);
