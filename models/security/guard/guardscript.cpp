// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/guard/guardscript.h"

#include "models/core/mergeaccess.h"
#include "models/security/guard/recordguards.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using K = RecordKind;
using O = Operation;

/// Tables that hold no record of a patient and are read by everybody.
constexpr std::array openTables{"settings",         "roles",           "access_rules",
                                "value_items",      "import_batches",  "import_batch_rows",
                                "import_mappings",  "json_each",       "json_tree",
                                "referral_numbers", "letter_templates"};
/// What only who looks after the clinic writes.
constexpr std::array clinicTables{"roles", "access_rules", "value_items", "letter_templates"};
/// What is each person's own.
constexpr std::array ownTables{"user_settings", "drafts"};

/// The guards of everything else: cases, what is each person's own, the clinic's rules and lists,
/// imports, the trail.
class ClinicGuards final : public RecordGuards
{
public:
    using RecordGuards::RecordGuards;

    GuardScript make()
    {
        for (const char *table : openTables)
            m_script.open.insert(table);
        guardRecords();
        cases();
        own();
        merges();
        snippets();
        clinic();
        imports();
        trail();
        numbers();
        return std::move(m_script);
    }

private:
    void cases()
    {
        const bool seesAll = m_access.scope(K::AuditEntry, O::View) == Scope::All;
        if (seesAll) {
            m_script.open << "case_members"
                          << "case_grants"
                          << "hand_overs";
        } else {
            view(u"case_members"_s, u"SELECT t.user_id, t.pet_id, t.source, t.source_id, t.until "
                                    "FROM main.case_members t WHERE t.user_id "_s
                                        % whose()
                                        % u" AND (t.until IS NULL OR t.until > clinic_now())"_s);
            view(u"case_grants"_s,
                 u"SELECT "_s % columnList(u"case_grants"_s, {})
                     % u" FROM main.case_grants t WHERE t.user_id = "_s % m_me
                     % u" OR EXISTS (SELECT 1 FROM main.case_members c WHERE c.user_id = "_s % m_me
                     % u" AND c.pet_id = t.pet_id AND c.source <> 'grant')"_s);
            view(u"hand_overs"_s, u"SELECT "_s % columnList(u"hand_overs"_s, {})
                                      % u" FROM main.hand_overs t WHERE "_s % m_me
                                      % u" IN (t.from_id, t.to_id, t.handed_by_id)"_s);
        }
        if (m_access.scope(K::Pet, O::View) == Scope::Assigned) {
            let("case_grants", GuardScript::Insert);
            trigger(u"new"_s, u"INSERT"_s, u"case_grants"_s,
                    u"NEW.user_id <> "_s % m_me
                        % u" OR NEW.seen_at IS NOT NULL OR NEW.granted_at > clinic_now() OR "
                          "unixepoch(NEW.until) - unixepoch(clinic_now()) > 8 * 3600"_s);
        }
        let("case_grants", GuardScript::Update);
        trigger(u"change"_s, u"UPDATE"_s, u"case_grants"_s,
                u"NEW.seen_by_id IS NOT "_s % m_me % u" OR NOT ("_s % (seesAll ? u"1"_s : u"0"_s)
                    % u" OR EXISTS (SELECT 1 FROM main.pets p WHERE p.id = OLD.pet_id AND "
                      "p.assigned_specialist_id = "_s
                    % m_me % u"))"_s);
        handOvers();
        worklistMarks();
    }

    /// Seen with its pet, made in one's own name, taken back by who made it.
    void worklistMarks()
    {
        const QString pet = u"EXISTS (SELECT 1 FROM main.pets p WHERE p.id = "_s;
        const QString seen =
            u" AND p.object_id <> '' AND "_s % rule(K::Pet, O::View, u"p"_s) % u')';
        view(u"worklist_marks"_s, u"SELECT "_s % columnList(u"worklist_marks"_s, {})
                                      % u" FROM main.worklist_marks t WHERE "_s % pet
                                      % u"t.pet_id"_s % seen);
        let("worklist_marks", GuardScript::Insert | GuardScript::Update);
        trigger(u"new"_s, u"INSERT"_s, u"worklist_marks"_s,
                u"NEW.user_id IS NOT "_s % m_me % u" OR NEW.ended_at IS NOT NULL OR NOT "_s % pet
                    % u"NEW.pet_id"_s % seen);
        trigger(u"change"_s, u"UPDATE"_s, u"worklist_marks"_s,
                unlessMerging(u"OLD.user_id IS NOT "_s % m_me % u" OR OLD.ended_at IS NOT NULL"_s));
    }

    void handOvers()
    {
        let("hand_overs", GuardScript::Insert | GuardScript::Update);
        trigger(u"new"_s, u"INSERT"_s, u"hand_overs"_s,
                u"NEW.handed_by_id <> "_s % m_me
                    % u" OR (NEW.acknowledged_at IS NOT NULL AND NEW.to_id <> NEW.handed_by_id) OR "
                      "NOT EXISTS "
                      "(SELECT 1 FROM main.pets p WHERE p.id = NEW.pet_id AND "_s
                    % rule(K::Pet, O::Edit, u"p"_s) % u')');
        trigger(u"change"_s, u"UPDATE"_s, u"hand_overs"_s,
                unlessMerging(
                    u"OLD.to_id <> "_s % m_me
                    % u" OR OLD.acknowledged_at IS NOT NULL OR NEW.id <> OLD.id OR "
                      "NEW.pet_id <> OLD.pet_id OR NEW.to_id <> OLD.to_id OR "
                      "NEW.from_id IS NOT OLD.from_id OR NEW.note <> OLD.note OR "
                      "NEW.handed_at <> OLD.handed_at OR NEW.handed_by_id <> OLD.handed_by_id"_s));
    }

    void own()
    {
        for (const char *name : ownTables) {
            const QString table = QString::fromLatin1(name);
            const QString notMine = u" IS NOT "_s % m_me;
            view(table, u"SELECT "_s % columnList(table, {}) % u" FROM main."_s % table
                            % u" t WHERE t.user_id = "_s % m_me);
            let(name, GuardScript::Insert | GuardScript::Update | GuardScript::Delete);
            trigger(u"new"_s, u"INSERT"_s, table, u"NEW.user_id"_s % notMine);
            trigger(u"change"_s, u"UPDATE"_s, table,
                    unlessMerging(u"NEW.user_id"_s % notMine % u" OR OLD.user_id"_s % notMine));
            trigger(u"gone"_s, u"DELETE"_s, table, u"OLD.user_id"_s % notMine);
        }
    }

    /// Done, seen and undone by who may merge such records; what a merge takes along is the
    /// business of its triggers.
    void merges()
    {
        QStringList kinds;
        for (const RecordKind kind : {K::Pet, K::Owner}) {
            if (mayMerge(m_access, kind))
                kinds.append(quotedText(kindWord(kind)));
        }
        if (kinds.isEmpty())
            return;
        const QString ofThese = u".kind IN ("_s % kinds.join(u", "_s) % u')';
        view(u"merges"_s, u"SELECT "_s % columnList(u"merges"_s, {})
                              % u" FROM main.merges t WHERE t"_s % ofThese);
        m_script.open << "merge_rows"
                      << "not_duplicates"; // numbers of records only
        let("merges", GuardScript::Insert | GuardScript::Update);
        trigger(u"new"_s, u"INSERT"_s, u"merges"_s,
                u"NEW.merged_by_id IS NOT "_s % m_me % u" OR NOT NEW"_s % ofThese);
        trigger(u"change"_s, u"UPDATE"_s, u"merges"_s,
                u"NEW.undone_by_id IS NOT "_s % m_me % u" OR NOT OLD"_s % ofThese);
        let("not_duplicates", GuardScript::Insert | GuardScript::Delete);
        trigger(u"new"_s, u"INSERT"_s, u"not_duplicates"_s,
                u"NEW.said_by_id IS NOT "_s % m_me % u" OR NOT NEW"_s % ofThese);
        trigger(u"gone"_s, u"DELETE"_s, u"not_duplicates"_s, u"NOT OLD"_s % ofThese);
    }

    /// One's own and everybody's are read; who looks after the clinic writes everybody's.
    void snippets()
    {
        view(u"snippets"_s, u"SELECT "_s % columnList(u"snippets"_s, {})
                                % u" FROM main.snippets t WHERE t.user_id IS NULL OR t.user_id = "_s
                                % m_me);
        let("snippets", GuardScript::Insert | GuardScript::Update | GuardScript::Delete);
        const auto refused = [this](const QString &row) {
            return QString(
                u"NOT ("_s % row % u".user_id IS "_s % m_me
                % (m_keepsClinic ? QString(u" OR "_s % row % u".user_id IS NULL)"_s) : u")"_s));
        };
        trigger(u"new"_s, u"INSERT"_s, u"snippets"_s, refused(u"NEW"_s));
        trigger(u"change"_s, u"UPDATE"_s, u"snippets"_s,
                refused(u"NEW"_s) % u" OR "_s % refused(u"OLD"_s) % u" OR NEW.id <> OLD.id"_s);
        trigger(u"gone"_s, u"DELETE"_s, u"snippets"_s, refused(u"OLD"_s));
    }

    void clinic()
    {
        // A change of password moves the key file on, and the records keep its number.
        const QString movesOn = u"(NEW.key = 'key_file_sequence' AND CAST(NEW.value AS INTEGER) > "
                                "coalesce((SELECT CAST(s.value AS INTEGER) FROM main.settings s "
                                "WHERE s.key = 'key_file_sequence'), 0))"_s;
        const QString refused = u"NOT ("_s % (m_keepsClinic ? u"1"_s : movesOn) % u')';
        let("settings", GuardScript::Insert | GuardScript::Update);
        trigger(u"new"_s, u"INSERT"_s, u"settings"_s, refused);
        trigger(u"change"_s, u"UPDATE"_s, u"settings"_s, refused % u" OR NEW.key IS NOT OLD.key"_s);
        if (!m_keepsClinic)
            return;
        let("settings", GuardScript::Delete);
        for (const char *table : clinicTables)
            let(table, GuardScript::Insert | GuardScript::Update | GuardScript::Delete);
    }

    void imports()
    {
        const bool mayImport = may(K::Pet, O::Create) || may(K::Owner, O::Create)
                               || may(K::Practice, O::Create) || may(K::Vet, O::Create);
        if (!mayImport)
            return;
        let("import_mappings", GuardScript::Insert | GuardScript::Update);
        let("import_batches", GuardScript::Insert | GuardScript::Update);
        let("import_batch_rows", GuardScript::Insert);
        let("search_catch_up", GuardScript::Insert);
        trigger(u"new"_s, u"INSERT"_s, u"import_batches"_s, u"NEW.created_by_id IS NOT "_s % m_me);
        trigger(
            u"change"_s, u"UPDATE"_s, u"import_batches"_s,
            u"NEW.created_by_id IS NOT OLD.created_by_id"_s
                % (m_keepsClinic ? QString() : QString(u" OR OLD.created_by_id IS NOT "_s % m_me)));
        trigger(u"new"_s, u"INSERT"_s, u"import_batch_rows"_s,
                u"NOT EXISTS (SELECT 1 FROM main.import_batches b WHERE b.id = NEW.batch_id AND "
                "b.undone_at IS NULL AND b.created_by_id = "_s
                    % m_me % u')');
    }

    void trail()
    {
        m_script.openColumns["changes"] = {"seq", "kind", "record_id"};
        let("audit_events", GuardScript::Insert);
        const Scope scope = m_access.scope(K::AuditEntry, O::View);
        if (scope == Scope::All) {
            m_script.open << "audit_entries"
                          << "audit_seals";
            return;
        }
        view(u"audit_entries"_s,
             u"SELECT "_s % columnList(u"audit_entries"_s, {})
                 % u" FROM main.audit_entries t WHERE "_s
                 % (scope == Scope::None ? u"0"_s : QString(u"t.person_id = "_s % m_me)));
    }

    void numbers()
    {
        if (!may(K::Referral, O::Create))
            return;
        let("referral_numbers", GuardScript::Insert | GuardScript::Update);
        trigger(u"new"_s, u"INSERT"_s, u"referral_numbers"_s, u"NEW.last_number <> 1"_s);
        trigger(u"change"_s, u"UPDATE"_s, u"referral_numbers"_s,
                u"NEW.last_number <> OLD.last_number + 1 OR NEW.year <> OLD.year"_s);
    }
};

} // namespace

GuardScript GuardScript::make(const Access &access, const GuardedColumns &columns,
                              const QByteArray &prefix)
{
    return ClinicGuards(access, columns, prefix).make();
}

} // namespace tarsus
