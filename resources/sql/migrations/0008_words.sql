-- SPDX-FileCopyrightText: 2026 Tarsus contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Words inside notes, referrals, plans and documents, kept by triggers. The tables hold an index
-- only, no second copy of the text. A record has a row for each of its parts, numbered
-- 4 * id + part: what is hidden from somebody is a part of its own (models/db/wordtables.h),
-- so that nothing is found by what one may not read.

CREATE VIRTUAL TABLE search_words_interactions USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3 4',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'");
CREATE VIRTUAL TABLE search_words_referrals USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3 4',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'");
CREATE VIRTUAL TABLE search_words_treatment_plans USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3 4',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'");
CREATE VIRTUAL TABLE search_words_documents USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3 4',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'");

CREATE VIEW search_interaction_texts AS
SELECT 4 * t.id AS part, t.id AS id, search_text(t.summary || ' ' || t.subjective
        || ' ' || t.objective || ' ' || t.assessment || ' ' || t.plan
        || ' ' || t.outcome) AS words
FROM interactions t
WHERE t.deleted_at IS NULL;
CREATE TRIGGER words_of_new_interaction AFTER INSERT ON interactions
BEGIN
    INSERT INTO search_words_interactions (rowid, words)
    SELECT part, words FROM search_interaction_texts WHERE id = NEW.id AND words <> '';
END;
CREATE TRIGGER words_of_changed_interaction AFTER UPDATE OF
    summary, subjective, objective, assessment, plan, outcome, deleted_at
ON interactions
WHEN NEW.summary IS NOT OLD.summary OR NEW.subjective IS NOT OLD.subjective
      OR NEW.objective IS NOT OLD.objective OR NEW.assessment IS NOT OLD.assessment
      OR NEW.plan IS NOT OLD.plan OR NEW.outcome IS NOT OLD.outcome
      OR NEW.deleted_at IS NOT OLD.deleted_at
BEGIN
    DELETE FROM search_words_interactions WHERE rowid BETWEEN 4 * NEW.id AND 4 * NEW.id + 3;
    INSERT INTO search_words_interactions (rowid, words)
    SELECT part, words FROM search_interaction_texts WHERE id = NEW.id AND words <> '';
END;

CREATE VIEW search_referral_texts AS
SELECT 4 * t.id AS part, t.id AS id, search_text(t.referral_reason
        || ' ' || t.decline_reason) AS words
FROM referrals t
WHERE t.deleted_at IS NULL;
CREATE TRIGGER words_of_new_referral AFTER INSERT ON referrals
BEGIN
    INSERT INTO search_words_referrals (rowid, words)
    SELECT part, words FROM search_referral_texts WHERE id = NEW.id AND words <> '';
END;
CREATE TRIGGER words_of_changed_referral AFTER UPDATE OF
    referral_reason, decline_reason, deleted_at
ON referrals
WHEN NEW.referral_reason IS NOT OLD.referral_reason
      OR NEW.decline_reason IS NOT OLD.decline_reason OR NEW.deleted_at IS NOT OLD.deleted_at
BEGIN
    DELETE FROM search_words_referrals WHERE rowid BETWEEN 4 * NEW.id AND 4 * NEW.id + 3;
    INSERT INTO search_words_referrals (rowid, words)
    SELECT part, words FROM search_referral_texts WHERE id = NEW.id AND words <> '';
END;

CREATE VIEW search_plan_texts AS
SELECT 4 * t.id AS part, t.id AS id, search_text(t.plan_title || ' ' || t.treatment_details
        || ' ' || t.medication_notes || ' ' || t.client_instructions
        || ' ' || t.review_outcome) AS words
FROM treatment_plans t
WHERE t.deleted_at IS NULL
UNION ALL
SELECT 4 * t.id + 1 AS part, t.id AS id, search_text(t.diagnosis_notes) AS words
FROM treatment_plans t
WHERE t.deleted_at IS NULL;
CREATE TRIGGER words_of_new_plan AFTER INSERT ON treatment_plans
BEGIN
    INSERT INTO search_words_treatment_plans (rowid, words)
    SELECT part, words FROM search_plan_texts WHERE id = NEW.id AND words <> '';
END;
CREATE TRIGGER words_of_changed_plan AFTER UPDATE OF
    plan_title, treatment_details, medication_notes, client_instructions, review_outcome,
    diagnosis_notes, deleted_at
ON treatment_plans
WHEN NEW.plan_title IS NOT OLD.plan_title OR NEW.treatment_details IS NOT OLD.treatment_details
      OR NEW.medication_notes IS NOT OLD.medication_notes
      OR NEW.client_instructions IS NOT OLD.client_instructions
      OR NEW.review_outcome IS NOT OLD.review_outcome
      OR NEW.diagnosis_notes IS NOT OLD.diagnosis_notes OR NEW.deleted_at IS NOT OLD.deleted_at
BEGIN
    DELETE FROM search_words_treatment_plans WHERE rowid BETWEEN 4 * NEW.id AND 4 * NEW.id + 3;
    INSERT INTO search_words_treatment_plans (rowid, words)
    SELECT part, words FROM search_plan_texts WHERE id = NEW.id AND words <> '';
END;

CREATE VIEW search_document_texts AS
SELECT 4 * t.id AS part, t.id AS id, search_text(t.document_title || ' ' || t.file_name) AS words
FROM documents t
WHERE t.deleted_at IS NULL;
CREATE TRIGGER words_of_new_document AFTER INSERT ON documents
BEGIN
    INSERT INTO search_words_documents (rowid, words)
    SELECT part, words FROM search_document_texts WHERE id = NEW.id AND words <> '';
END;
CREATE TRIGGER words_of_changed_document AFTER UPDATE OF
    document_title, file_name, deleted_at
ON documents
WHEN NEW.document_title IS NOT OLD.document_title OR NEW.file_name IS NOT OLD.file_name
      OR NEW.deleted_at IS NOT OLD.deleted_at
BEGIN
    DELETE FROM search_words_documents WHERE rowid BETWEEN 4 * NEW.id AND 4 * NEW.id + 3;
    INSERT INTO search_words_documents (rowid, words)
    SELECT part, words FROM search_document_texts WHERE id = NEW.id AND words <> '';
END;

-- What is there already.
INSERT INTO search_words_interactions (rowid, words)
SELECT part, words FROM search_interaction_texts WHERE words <> '' ORDER BY part;
INSERT INTO search_words_referrals (rowid, words)
SELECT part, words FROM search_referral_texts WHERE words <> '' ORDER BY part;
INSERT INTO search_words_treatment_plans (rowid, words)
SELECT part, words FROM search_plan_texts WHERE words <> '' ORDER BY part;
INSERT INTO search_words_documents (rowid, words)
SELECT part, words FROM search_document_texts WHERE words <> '' ORDER BY part;
