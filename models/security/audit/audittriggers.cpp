// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/audittriggers.h"

#include "models/db/sql.h"
#include "models/security/audit/auditchain.h"
#include "models/security/clinicsettings.h"
#include "models/security/keys.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus::audit {

namespace {

constexpr char installed[] = "audit_triggers"; // row of settings: the digest of what is in place

/// Says of each table that is left out why.
constexpr std::array leftOut{
    "changes"_L1,           // the feed of a sync: says the same again
    "drafts"_L1,            // what is being typed; saved every few seconds
    "user_settings"_L1,     // how somebody's window looks
    "referral_numbers"_L1,  // counted up by the referral that has the number
    "case_members"_L1,      // derived from pets, referrals and grants
    "import_batch_rows"_L1, // says again which batch a record came with
    "import_mappings"_L1,   // how the last file of this shape was read
    "merge_rows"_L1,        // says again which records changed their pet
    "merge_running"_L1,     // empty between two statements
};

/// What the rules call the records of a table; any other table goes by its own name.
constexpr std::array<std::pair<QLatin1String, const char *>, 13> kinds{{
    {"users"_L1, "user"},
    {"owners"_L1, "owner"},
    {"practices"_L1, "practice"},
    {"vets"_L1, "vet"},
    {"pets"_L1, "pet"},
    {"referrals"_L1, "referral"},
    {"treatment_plans"_L1, "plan"},
    {"interactions"_L1, "interaction"},
    {"xray_logs"_L1, "xray"},
    {"appointments"_L1, "appointment"},
    {"documents"_L1, "document"},
    {"letters"_L1, "letter"},
    {"settings"_L1, "setting"},
}};

/// Changes with every save and says nothing.
constexpr std::array bookkeeping{"version"_L1,
                                 "updated_at"_L1,
                                 "updated_by_id"_L1,
                                 "last_sign_in_at"_L1,
                                 "acknowledge_due_at"_L1, // worked out from the hours of the clinic
                                 "contact_due_at"_L1,
                                 "booking_due_at"_L1,
                                 "discharge_due_at"_L1,
                                 "report_due_at"_L1};
/// Never changes, and stands in the entry of a new row already: only a change is told.
constexpr std::array fixedAtBirth{"id"_L1, "object_id"_L1, "created_at"_L1, "created_by_id"_L1};
constexpr std::array publicKeys{"public_key"_L1, "signing_public_key"_L1};

struct Column
{
    QByteArray name;
    bool isKey = false;    ///< part of a primary key that is no number of its own
    bool isParent = false; ///< of a row that is no record of its own: what it belongs to
    bool isFixed = false;  ///< fixedAtBirth
};

struct Table
{
    QByteArray name;
    QByteArray kind;
    std::vector<Column> columns;
    bool hasId = false;
    bool isRecord = false; ///< has a version of its own

    bool has(QByteArrayView column) const
    {
        return std::ranges::find(columns, column, &Column::name) != columns.end();
    }
};

template<typename List>
bool contains(const List &list, QStringView word)
{
    return std::ranges::any_of(list, [&](QLatin1String one) { return one == word; });
}

Result<Table> readTable(const QSqlDatabase &db, const QString &name)
{
    Table table;
    table.name = name.toUtf8();
    const auto kind = std::ranges::find(kinds, name, &decltype(kinds)::value_type::first);
    table.kind = kind == kinds.end() ? table.name : QByteArray(kind->second);
    auto query = sql::run(db,
                          u"SELECT c.name, c.pk, c.hidden, "
                          "(SELECT count(*) FROM pragma_foreign_key_list(?) f "
                          "WHERE f.\"from\" = c.name AND f.\"table\" <> 'users'), c.\"notnull\" "
                          "FROM pragma_table_xinfo(?) c ORDER BY c.cid"_s,
                          {name, name});
    if (!query)
        return query.error();
    while (query->next()) {
        const QString column = query->value(0).toString();
        if (query->value(2).toInt() != 0) // generated from others
            continue;
        table.isRecord = table.isRecord || column == "object_id"_L1;
        table.hasId = table.hasId || column == "id"_L1;
        if (contains(bookkeeping, column))
            continue;
        table.columns.push_back({column.toUtf8(), query->value(1).toInt() > 0 && column != "id"_L1,
                                 query->value(3).toInt() > 0 && query->value(4).toBool(),
                                 contains(fixedAtBirth, column)});
    }
    return table;
}

QByteArray joined(const std::vector<QByteArray> &parts, const char *between)
{
    QByteArray text;
    for (const QByteArray &part : parts)
        text += (text.isEmpty() ? "" : between) + part;
    return text;
}

/// The name of a column as Detail takes it.
QByteArray marked(const Table &table, const Column &column)
{
    QByteArray name;
    if (column.isKey || (column.isParent && !table.isRecord))
        name += '*';
    if (contains(publicKeys, QString::fromUtf8(column.name)))
        name += '+';
    return name + column.name;
}

/// audit_created('names', NEW.a, NEW.b …), or the same of removed.
QByteArray oneSided(const Table &table, const QByteArray &function, const QByteArray &row)
{
    std::vector<QByteArray> names;
    std::vector<QByteArray> values;
    for (const Column &column : table.columns) {
        if (column.isFixed)
            continue;
        names.push_back(marked(table, column));
        values.push_back(row + '.' + column.name);
    }
    return function + "('" + joined(names, " ") + "', " + joined(values, ", ") + ')';
}

QByteArray twoSided(const Table &table)
{
    std::vector<QByteArray> names;
    std::vector<QByteArray> values;
    for (const Column &column : table.columns) {
        names.push_back(marked(table, column));
        values.push_back("OLD." + column.name + ", NEW." + column.name);
    }
    return "audit_changed('" + joined(names, " ") + "', " + joined(values, ", ") + ')';
}

QByteArray recordOf(const Table &table, const QByteArray &row)
{
    if (table.hasId)
        return row + ".id";
    // A row that ties two records together goes by the first; a row with words for a key by none.
    if (table.columns.empty() || !table.columns.front().name.endsWith("_id"))
        return "0";
    return row + '.' + table.columns.front().name;
}

/// Whose case the row belongs to.
QByteArray caseOf(const Table &table, const QByteArray &row)
{
    if (table.name == "pets")
        return row + ".id";
    if (table.has("pet_id"))
        return row + ".pet_id";
    if (table.has("referral_id"))
        return "coalesce((SELECT pet_id FROM referrals WHERE id = " + row + ".referral_id), 0)";
    if (table.has("appointment_id"))
        return "coalesce((SELECT pet_id FROM appointments WHERE id = " + row
               + ".appointment_id), 0)";
    if (table.name == "merges")
        return "CASE " + row + ".kind WHEN 'pet' THEN " + row + ".survivor_id ELSE 0 END";
    return "0";
}

QByteArray actionOfNew(const Table &table)
{
    if (table.name == "roles" || table.name == "access_rules")
        return "'rules'";
    if (table.name == "users")
        return "'account'";
    if (table.name == "case_grants")
        return "'break_glass'";
    if (table.name == "hand_overs")
        return "'hand_over'";
    if (table.name == "merges")
        return "'merge'";
    return table.name == "import_batches" ? "'import'" : "'create'";
}

QByteArray actionOfChange(const Table &table)
{
    if (table.name == "roles" || table.name == "access_rules")
        return "'rules'";
    if (table.name == "merges")
        return "'merge_undone'";
    if (table.name == "import_batches")
        return "CASE WHEN NEW.undone_at IS NOT OLD.undone_at THEN 'import_undone' "
               "ELSE 'import' END";
    QByteArray cases;
    if (table.has("deleted_at"))
        cases += " WHEN NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN 'delete'";
    if (table.has("signed_at"))
        cases += " WHEN NEW.signed_at IS NOT NULL AND OLD.signed_at IS NULL THEN 'sign'";
    if (table.name == "users")
        cases += " WHEN NEW.role IS NOT OLD.role OR NEW.active IS NOT OLD.active "
                 "OR NEW.username IS NOT OLD.username OR NEW.public_key IS NOT OLD.public_key "
                 "OR NEW.signing_public_key IS NOT OLD.signing_public_key THEN 'account'";
    if (cases.isEmpty())
        return "'edit'";
    return "CASE" + cases + " ELSE 'edit' END";
}

/// Settings that count or remember something for the program, and its own.
QByteArray conditionOf(const Table &table, const QByteArray &row)
{
    if (table.name != "settings")
        return {};
    return " WHEN " + row
           + ".key NOT IN ('key_file_sequence', 'shipped_lists', 'last_verified_backup') AND " + row
           + ".key NOT GLOB 'audit_*'";
}

/// An entry of the trail; the head of the chain is looked up in the writer's own transaction.
QByteArray entry(const QByteArray &action, const QByteArray &kind, const QByteArray &record,
                 const QByteArray &pet, const QByteArray &detail)
{
    return " INSERT INTO audit_rows VALUES ((SELECT max(seq) FROM audit_entries), "
           "(SELECT hash FROM audit_entries ORDER BY seq DESC LIMIT 1), audit_now(), "
           + action + ", " + kind + ", " + record + ", " + pet + ", " + detail + ");";
}

SchemaText trigger(const QByteArray &name, const QByteArray &body)
{
    const QString whole = triggerPrefix() + QString::fromUtf8(name);
    return {whole, u"trigger"_s, "CREATE TRIGGER " + whole.toUtf8() + ' ' + body};
}

void addTable(std::vector<SchemaText> &schema, const Table &table)
{
    const QByteArray kind = '\'' + table.kind + '\'';
    const bool isRule = table.name == "roles" || table.name == "access_rules";
    schema.push_back(
        trigger(table.name + "_created",
                "AFTER INSERT ON " + table.name + conditionOf(table, "NEW") + " BEGIN"
                    + entry(actionOfNew(table), kind, recordOf(table, "NEW"), caseOf(table, "NEW"),
                            oneSided(table, "audit_created", "NEW"))
                    + " END"));
    schema.push_back(trigger(table.name + "_changed",
                             "AFTER UPDATE ON " + table.name + conditionOf(table, "NEW") + " BEGIN"
                                 + entry(actionOfChange(table), kind, recordOf(table, "NEW"),
                                         caseOf(table, "NEW"), twoSided(table))
                                 + " END"));
    schema.push_back(
        trigger(table.name + "_removed",
                "AFTER DELETE ON " + table.name + conditionOf(table, "OLD") + " BEGIN"
                    + entry(isRule ? "'rules'" : "'delete'", kind, recordOf(table, "OLD"),
                            caseOf(table, "OLD"), oneSided(table, "audit_removed", "OLD"))
                    + " END"));
}

/// The doors that entries come through. A row of audit_rows is worked out once and then hashed and
/// stored as it is; nothing changed is a detail of NULL.
void addDoors(std::vector<SchemaText> &schema)
{
    schema.push_back({u"audit_rows"_s, u"view"_s,
                      "CREATE VIEW audit_rows AS SELECT 0 AS previous_seq, x'' AS previous, "
                      "0 AS at, '' AS action, '' AS kind, 0 AS record_id, 0 AS pet_id, "
                      "'' AS detail WHERE 0"});
    schema.push_back(trigger(
        "rows",
        "INSTEAD OF INSERT ON audit_rows WHEN NEW.detail IS NOT NULL BEGIN "
        "INSERT INTO audit_entries (seq, at, person_id, session, action, kind, record_id, pet_id, "
        "detail, hash) VALUES (coalesce(NEW.previous_seq, 0) + 1, NEW.at, audit_person(), "
        "audit_session(), NEW.action, NEW.kind, NEW.record_id, NEW.pet_id, NEW.detail, "
        "audit_hash(NEW.previous, coalesce(NEW.previous_seq, 0) + 1, NEW.at, NEW.action, "
        "NEW.kind, NEW.record_id, NEW.pet_id, NEW.detail)); END"));
    schema.push_back({u"audit_events"_s, u"view"_s,
                      "CREATE VIEW audit_events AS SELECT '' AS action, '' AS kind, "
                      "0 AS record_id, 0 AS pet_id, '' AS detail WHERE 0"});
    schema.push_back(trigger(
        "events", "INSTEAD OF INSERT ON audit_events BEGIN "
                  "SELECT RAISE(ABORT, 'not an event') WHERE NOT audit_event(NEW.action);"
                      + entry("NEW.action", "coalesce(NEW.kind, '')", "coalesce(NEW.record_id, 0)",
                              "coalesce(NEW.pet_id, 0)", "coalesce(NEW.detail, '')")
                      + " END"));
}

void addSeals(std::vector<SchemaText> &schema)
{
    const QByteArray seal = "r.epoch, r.step, NEW.seq, NEW.hash, NEW.at";
    schema.push_back(trigger(
        "seal", "AFTER INSERT ON audit_entries WHEN audit_sealed(NEW.seq, NEW.action) BEGIN "
                "INSERT INTO audit_seals (seq, epoch, step, head, mac, signer_id, signature, "
                "sealed_at) SELECT NEW.seq, r.epoch, r.step, NEW.hash, audit_mac(r.key, "
                    + seal + "), audit_signer(), audit_signature(" + seal
                    + "), NEW.at FROM audit_ratchet r; "
                      "UPDATE audit_ratchet SET key = audit_next_key(key), step = step + 1; END"));
    schema.push_back(trigger("epochs_fixed", "BEFORE UPDATE ON audit_epochs BEGIN "
                                             "SELECT RAISE(ABORT, 'the trail is never changed'); "
                                             "END"));
    schema.push_back(trigger("epochs_kept", "BEFORE DELETE ON audit_epochs BEGIN "
                                            "SELECT RAISE(ABORT, 'the trail is never changed'); "
                                            "END"));
}

Result<> dropInstalled(const QSqlDatabase &db)
{
    auto query =
        sql::run(db,
                 u"SELECT 'DROP ' || type || ' IF EXISTS \"' || name || '\"' FROM sqlite_schema "
                 "WHERE (type = 'trigger' AND name GLOB ?) "
                 "OR (type = 'view' AND name IN ('audit_rows', 'audit_events')) ORDER BY type"_s,
                 {QString(triggerPrefix() + u'*')});
    if (!query)
        return query.error();
    QByteArray drops;
    while (query->next())
        drops += query->value(0).toString().toUtf8() + ';';
    query->finish();
    return sql::runScript(db, drops);
}

QByteArray afterName(const QByteArray &create, const QString &name)
{
    const qsizetype place = create.indexOf(name.toUtf8());
    return place < 0 ? create : create.sliced(place + name.toUtf8().size()).trimmed();
}

} // namespace

QString triggerPrefix()
{
    return u"audit_trail_"_s;
}

bool isAudited(const QString &table)
{
    return !contains(leftOut, table) && !table.startsWith("audit_"_L1)
           && !table.startsWith("search_"_L1) && !table.startsWith("sqlite_"_L1);
}

Result<QStringList> auditedTables(const QSqlDatabase &db)
{
    auto query = sql::run(db, u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                              "ORDER BY name"_s);
    if (!query)
        return query.error();
    QStringList tables;
    while (query->next()) {
        if (const QString name = query->value(0).toString(); isAudited(name))
            tables += name;
    }
    return tables;
}

Result<std::vector<SchemaText>> auditSchema(const QSqlDatabase &db)
{
    const auto tables = auditedTables(db);
    if (!tables)
        return tables.error();
    std::vector<SchemaText> schema;
    addDoors(schema);
    addSeals(schema);
    for (const QString &name : *tables) {
        const auto table = readTable(db, name);
        if (!table)
            return table.error();
        addTable(schema, *table);
    }
    return schema;
}

/// A trigger's text behind its name, which may have got an ending.
Result<int> missingTriggers(const QSqlDatabase &db)
{
    const auto schema = auditSchema(db);
    if (!schema)
        return schema.error();
    QHash<QByteArray, int> wanted; // by what follows the name
    for (const SchemaText &text : *schema)
        ++wanted[afterName(text.create, text.name)];
    auto query = sql::run(db,
                          u"SELECT name, sql FROM sqlite_schema "
                          "WHERE (type = 'trigger' AND name GLOB ?) "
                          "OR (type = 'view' AND name IN ('audit_rows', 'audit_events'))"_s,
                          {QString(triggerPrefix() + u'*')});
    if (!query)
        return query.error();
    while (query->next()) {
        const auto found =
            wanted.find(afterName(query->value(1).toString().toUtf8(), query->value(0).toString()));
        if (found != wanted.end())
            --*found;
    }
    return static_cast<int>(std::ranges::count_if(wanted, [](int count) { return count > 0; }));
}

Result<> removeAuditTriggers(const DataContext &context)
{
    return sql::inTransaction(context, [&] { return dropInstalled(context.db); });
}

Result<bool> installAuditTriggers(const DataContext &context)
{
    const auto schema = auditSchema(context.db);
    if (!schema)
        return schema.error();
    QByteArray script;
    for (const SchemaText &text : *schema)
        script += text.create + ";\n";
    const QString digest = QString::fromLatin1(fingerprint(viewOf(script)));
    const auto present = readSetting(context.db, installed);
    if (!present)
        return present.error();
    const auto missing = missingTriggers(context.db);
    if (!missing)
        return missing.error();
    if (*present == digest && *missing == 0)
        return false;
    const auto done = sql::inTransaction(context, [&]() -> Result<> {
        if (auto dropped = dropInstalled(context.db); !dropped)
            return dropped;
        if (auto created = sql::runScript(context.db, script); !created)
            return created;
        return writeSetting(context.db, installed, digest);
    });
    if (!done)
        return done.error();
    return true;
}

} // namespace tarsus::audit
