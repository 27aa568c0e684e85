-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A referral waits for its coordinators until its work begins: with accepting alone it went out of
-- sight of who accepted it, and who was to book it could not. `waiting` means to be arranged.

DROP TRIGGER case_of_new_referral;
DROP TRIGGER case_of_changed_referral;
CREATE TRIGGER case_of_new_referral AFTER INSERT ON referrals
BEGIN
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    VALUES (NEW.received_by_id, NEW.pet_id, 'received', NEW.id);
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    SELECT NEW.specialist_id, NEW.pet_id, 'specialist', NEW.id WHERE NEW.specialist_id IS NOT NULL;
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    SELECT 0, NEW.pet_id, 'waiting', NEW.id
    WHERE NEW.status IN ('new', 'info_requested', 'accepted', 'booked');
END;
CREATE TRIGGER case_of_changed_referral
AFTER UPDATE OF pet_id, received_by_id, specialist_id, status, deleted_at ON referrals
BEGIN
    DELETE FROM case_members
    WHERE source IN ('received', 'specialist', 'waiting') AND source_id = NEW.id;
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    SELECT NEW.received_by_id, NEW.pet_id, 'received', NEW.id WHERE NEW.deleted_at IS NULL;
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    SELECT NEW.specialist_id, NEW.pet_id, 'specialist', NEW.id
    WHERE NEW.specialist_id IS NOT NULL AND NEW.deleted_at IS NULL;
    INSERT INTO case_members (user_id, pet_id, source, source_id)
    SELECT 0, NEW.pet_id, 'waiting', NEW.id
    WHERE NEW.status IN ('new', 'info_requested', 'accepted', 'booked')
          AND NEW.deleted_at IS NULL;
END;
INSERT INTO case_members (user_id, pet_id, source, source_id)
SELECT 0, pet_id, 'waiting', id FROM referrals
WHERE status IN ('accepted', 'booked') AND deleted_at IS NULL;
