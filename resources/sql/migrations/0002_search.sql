-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the search box looks in: three-letter parts of names and numbers, one row for a record that
-- is not removed, kept by triggers. The tables hold the index only, no second copy of the text.
-- search_text puts a blank before and behind each word, so that ' smi' finds beginnings of words.
-- search_deferred is true while many rows come in, which are then put into the index together.

CREATE VIRTUAL TABLE search_pets USING fts5 (
    pet_name, owner_name, numbers,
    content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE search_owners USING fts5 (
    owner_name, numbers,
    content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE search_practices USING fts5 (
    practice_name, numbers,
    content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE search_vets USING fts5 (
    vet_name, practice_names, numbers,
    content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1');

-- The text of each row. A pet is found by its owner's name and phones too.
CREATE VIEW search_owner_texts AS
SELECT o.id,
       search_text(o.owner_name) AS owner_name,
       phone_key(o.phone) || ' ' || coalesce((SELECT group_concat(phone_key(p.phone), ' ')
                                              FROM owner_phones p WHERE p.owner_id = o.id), '')
           AS numbers
FROM owners o
WHERE o.deleted_at IS NULL;

CREATE VIEW search_pet_texts AS
SELECT t.id,
       t.owner_id,
       search_text(t.pet_name) AS pet_name,
       search_text(o.owner_name) AS owner_name,
       lower(t.chip_key || ' ' || coalesce((SELECT group_concat(c.chip_key, ' ')
                                            FROM pet_chips c WHERE c.pet_id = t.id), ''))
           || ' ' || phone_key(o.phone) || ' '
           || coalesce((SELECT group_concat(phone_key(p.phone), ' ')
                        FROM owner_phones p WHERE p.owner_id = o.id), '')
           AS numbers
FROM pets t
JOIN owners o ON o.id = t.owner_id
WHERE t.deleted_at IS NULL;

CREATE VIEW search_practice_texts AS
SELECT p.id, search_text(p.practice_name) AS practice_name, phone_key(p.phone) AS numbers
FROM practices p
WHERE p.deleted_at IS NULL;

CREATE VIEW search_vet_texts AS
SELECT v.id,
       search_text(v.vet_name) AS vet_name,
       coalesce((SELECT group_concat(search_text(p.practice_name), '')
                 FROM practice_vets l JOIN practices p ON p.id = l.practice_id
                 WHERE l.vet_id = v.id AND p.deleted_at IS NULL), '') AS practice_names,
       phone_key(v.phone) AS numbers
FROM vets v
WHERE v.deleted_at IS NULL;

-- Pets and their chips.
CREATE TRIGGER search_new_pet AFTER INSERT ON pets
WHEN NOT search_deferred()
BEGIN
    INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
    SELECT id, pet_name, owner_name, numbers FROM search_pet_texts WHERE id = NEW.id;
END;
CREATE TRIGGER search_changed_pet AFTER UPDATE OF pet_name, microchip, owner_id, deleted_at ON pets
WHEN NEW.pet_name IS NOT OLD.pet_name OR NEW.microchip IS NOT OLD.microchip
     OR NEW.owner_id IS NOT OLD.owner_id OR NEW.deleted_at IS NOT OLD.deleted_at
BEGIN
    DELETE FROM search_pets WHERE rowid = NEW.id;
    INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
    SELECT id, pet_name, owner_name, numbers FROM search_pet_texts WHERE id = NEW.id;
END;
CREATE TRIGGER search_new_chip AFTER INSERT ON pet_chips
BEGIN
    DELETE FROM search_pets WHERE rowid = NEW.pet_id;
    INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
    SELECT id, pet_name, owner_name, numbers FROM search_pet_texts WHERE id = NEW.pet_id;
END;
CREATE TRIGGER search_changed_chip AFTER UPDATE ON pet_chips
BEGIN
    DELETE FROM search_pets WHERE rowid IN (NEW.pet_id, OLD.pet_id);
    INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
    SELECT id, pet_name, owner_name, numbers FROM search_pet_texts
    WHERE id IN (NEW.pet_id, OLD.pet_id);
END;
CREATE TRIGGER search_removed_chip AFTER DELETE ON pet_chips
BEGIN
    DELETE FROM search_pets WHERE rowid = OLD.pet_id;
    INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
    SELECT id, pet_name, owner_name, numbers FROM search_pet_texts WHERE id = OLD.pet_id;
END;

-- Owners and their phones, and with them the pets of the owner.
CREATE TRIGGER search_new_owner AFTER INSERT ON owners
WHEN NOT search_deferred()
BEGIN
    INSERT INTO search_owners (rowid, owner_name, numbers)
    SELECT id, owner_name, numbers FROM search_owner_texts WHERE id = NEW.id;
END;
CREATE TRIGGER search_changed_owner AFTER UPDATE OF owner_name, phone, deleted_at ON owners
WHEN NEW.owner_name IS NOT OLD.owner_name OR NEW.phone IS NOT OLD.phone
     OR NEW.deleted_at IS NOT OLD.deleted_at
BEGIN
    DELETE FROM search_owners WHERE rowid = NEW.id;
    INSERT INTO search_owners (rowid, owner_name, numbers)
    SELECT id, owner_name, numbers FROM search_owner_texts WHERE id = NEW.id;
    DELETE FROM search_pets WHERE rowid IN (SELECT id FROM pets WHERE owner_id = NEW.id);
    INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
    SELECT id, pet_name, owner_name, numbers FROM search_pet_texts WHERE owner_id = NEW.id;
END;
CREATE TRIGGER search_new_phone AFTER INSERT ON owner_phones
BEGIN
    DELETE FROM search_owners WHERE rowid = NEW.owner_id;
    INSERT INTO search_owners (rowid, owner_name, numbers)
    SELECT id, owner_name, numbers FROM search_owner_texts WHERE id = NEW.owner_id;
    DELETE FROM search_pets WHERE rowid IN (SELECT id FROM pets WHERE owner_id = NEW.owner_id);
    INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
    SELECT id, pet_name, owner_name, numbers FROM search_pet_texts WHERE owner_id = NEW.owner_id;
END;
CREATE TRIGGER search_changed_phone AFTER UPDATE ON owner_phones
BEGIN
    DELETE FROM search_owners WHERE rowid IN (NEW.owner_id, OLD.owner_id);
    INSERT INTO search_owners (rowid, owner_name, numbers)
    SELECT id, owner_name, numbers FROM search_owner_texts WHERE id IN (NEW.owner_id, OLD.owner_id);
    DELETE FROM search_pets
    WHERE rowid IN (SELECT id FROM pets WHERE owner_id IN (NEW.owner_id, OLD.owner_id));
    INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
    SELECT id, pet_name, owner_name, numbers FROM search_pet_texts
    WHERE owner_id IN (NEW.owner_id, OLD.owner_id);
END;
CREATE TRIGGER search_removed_phone AFTER DELETE ON owner_phones
BEGIN
    DELETE FROM search_owners WHERE rowid = OLD.owner_id;
    INSERT INTO search_owners (rowid, owner_name, numbers)
    SELECT id, owner_name, numbers FROM search_owner_texts WHERE id = OLD.owner_id;
    DELETE FROM search_pets WHERE rowid IN (SELECT id FROM pets WHERE owner_id = OLD.owner_id);
    INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
    SELECT id, pet_name, owner_name, numbers FROM search_pet_texts WHERE owner_id = OLD.owner_id;
END;

-- Practices, and with them the vets that work there.
CREATE TRIGGER search_new_practice AFTER INSERT ON practices
BEGIN
    INSERT INTO search_practices (rowid, practice_name, numbers)
    SELECT id, practice_name, numbers FROM search_practice_texts WHERE id = NEW.id;
END;
CREATE TRIGGER search_changed_practice AFTER UPDATE OF practice_name, phone, deleted_at ON practices
WHEN NEW.practice_name IS NOT OLD.practice_name OR NEW.phone IS NOT OLD.phone
     OR NEW.deleted_at IS NOT OLD.deleted_at
BEGIN
    DELETE FROM search_practices WHERE rowid = NEW.id;
    INSERT INTO search_practices (rowid, practice_name, numbers)
    SELECT id, practice_name, numbers FROM search_practice_texts WHERE id = NEW.id;
    DELETE FROM search_vets
    WHERE rowid IN (SELECT vet_id FROM practice_vets WHERE practice_id = NEW.id);
    INSERT INTO search_vets (rowid, vet_name, practice_names, numbers)
    SELECT id, vet_name, practice_names, numbers FROM search_vet_texts
    WHERE id IN (SELECT vet_id FROM practice_vets WHERE practice_id = NEW.id);
END;

-- Vets and where they work.
CREATE TRIGGER search_new_vet AFTER INSERT ON vets
BEGIN
    INSERT INTO search_vets (rowid, vet_name, practice_names, numbers)
    SELECT id, vet_name, practice_names, numbers FROM search_vet_texts WHERE id = NEW.id;
END;
CREATE TRIGGER search_changed_vet AFTER UPDATE OF vet_name, phone, deleted_at ON vets
WHEN NEW.vet_name IS NOT OLD.vet_name OR NEW.phone IS NOT OLD.phone
     OR NEW.deleted_at IS NOT OLD.deleted_at
BEGIN
    DELETE FROM search_vets WHERE rowid = NEW.id;
    INSERT INTO search_vets (rowid, vet_name, practice_names, numbers)
    SELECT id, vet_name, practice_names, numbers FROM search_vet_texts WHERE id = NEW.id;
END;
CREATE TRIGGER search_new_work_place AFTER INSERT ON practice_vets
BEGIN
    DELETE FROM search_vets WHERE rowid = NEW.vet_id;
    INSERT INTO search_vets (rowid, vet_name, practice_names, numbers)
    SELECT id, vet_name, practice_names, numbers FROM search_vet_texts WHERE id = NEW.vet_id;
END;
CREATE TRIGGER search_left_work_place AFTER DELETE ON practice_vets
BEGIN
    DELETE FROM search_vets WHERE rowid = OLD.vet_id;
    INSERT INTO search_vets (rowid, vet_name, practice_names, numbers)
    SELECT id, vet_name, practice_names, numbers FROM search_vet_texts WHERE id = OLD.vet_id;
END;

-- What is there already.
INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)
SELECT id, pet_name, owner_name, numbers FROM search_pet_texts;
INSERT INTO search_owners (rowid, owner_name, numbers)
SELECT id, owner_name, numbers FROM search_owner_texts;
INSERT INTO search_practices (rowid, practice_name, numbers)
SELECT id, practice_name, numbers FROM search_practice_texts;
INSERT INTO search_vets (rowid, vet_name, practice_names, numbers)
SELECT id, vet_name, practice_names, numbers FROM search_vet_texts;
