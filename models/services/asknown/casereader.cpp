// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/asknown/casereader.h"

#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/services/trail/trailcolumns.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// A table of a case: which rows are a pet's, and how one of them is found by its id.
struct CaseTable
{
    const char *kind;
    const char *ofPet;
    const char *byId; ///< none: it is found by the record it belongs to
};

constexpr std::array tables{
    CaseTable{"pet", "SELECT * FROM pets WHERE id = ?", nullptr},
    CaseTable{"pet_weights", "SELECT * FROM pet_weights WHERE pet_id = ?", nullptr},
    CaseTable{"pet_alerts", "SELECT * FROM pet_alerts WHERE pet_id = ?", nullptr},
    CaseTable{"pet_problems", "SELECT * FROM pet_problems WHERE pet_id = ?", nullptr},
    CaseTable{"pet_chips", "SELECT * FROM pet_chips WHERE pet_id = ?", nullptr},
    CaseTable{"referral", "SELECT * FROM referrals WHERE pet_id = ?",
              "SELECT * FROM referrals WHERE id = ?"},
    CaseTable{"referral_cc",
              "SELECT * FROM referral_cc WHERE referral_id IN "
              "(SELECT id FROM referrals WHERE pet_id = ?)",
              nullptr},
    CaseTable{"referral_steps",
              "SELECT * FROM referral_steps WHERE referral_id IN "
              "(SELECT id FROM referrals WHERE pet_id = ?)",
              "SELECT * FROM referral_steps WHERE id = ?"},
    CaseTable{"plan", "SELECT * FROM treatment_plans WHERE pet_id = ?",
              "SELECT * FROM treatment_plans WHERE id = ?"},
    CaseTable{"interaction", "SELECT * FROM interactions WHERE pet_id = ?",
              "SELECT * FROM interactions WHERE id = ?"},
    CaseTable{"xray", "SELECT * FROM xray_logs WHERE pet_id = ?",
              "SELECT * FROM xray_logs WHERE id = ?"},
    CaseTable{"appointment", "SELECT * FROM appointments WHERE pet_id = ?",
              "SELECT * FROM appointments WHERE id = ?"},
    CaseTable{"appointment_reminders",
              "SELECT * FROM appointment_reminders WHERE appointment_id IN "
              "(SELECT id FROM appointments WHERE pet_id = ?)",
              "SELECT * FROM appointment_reminders WHERE id = ?"},
    CaseTable{"document", "SELECT * FROM documents WHERE pet_id = ?",
              "SELECT * FROM documents WHERE id = ?"},
    CaseTable{"letter", "SELECT * FROM letters WHERE pet_id = ?",
              "SELECT * FROM letters WHERE id = ?"},
};

const CaseTable *tableOf(const QString &kind)
{
    for (const CaseTable &table : tables) {
        if (kind == QLatin1String(table.kind))
            return &table;
    }
    return nullptr;
}

/// What ties a row to others, and who made it: no field of a form.
bool isStructural(const QString &column)
{
    static const QStringList names{u"pet_id"_s,     u"referral_id"_s,  u"appointment_id"_s,
                                   u"vet_id"_s,     u"created_at"_s,   u"created_by_id"_s,
                                   u"updated_at"_s, u"updated_by_id"_s};
    return names.contains(column);
}

bool isKept(const QString &kind, const QString &column)
{
    if (isStructural(column))
        return true;
    const auto known = trailColumn(kind, column);
    return known && known->type != FieldType::Bytes;
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong: return value.toLongLong();
    case QMetaType::Double: return value.toDouble();
    default: return value.toString();
    }
}

CaseValues valuesOf(const QString &kind, const QSqlQuery &query, const QSqlRecord &columns)
{
    CaseValues values;
    for (int i = 0; i < columns.count(); ++i) {
        const QString column = columns.fieldName(i);
        const QJsonValue value = jsonOf(query.value(i));
        if (isKept(kind, column) && !CaseRewind::isEmpty(value))
            values.insert(column, value);
    }
    return values;
}

Result<> addRows(const QSqlDatabase &db, const CaseTable &table, const char *select, qint64 id,
                 CaseRewind &rewind)
{
    auto rows = sql::run(db, QString::fromLatin1(select), {id});
    if (!rows)
        return rows.error();
    const QString kind = QString::fromLatin1(table.kind);
    const QSqlRecord columns = rows->record();
    const int idColumn = columns.indexOf(u"id"_s);
    while (rows->next())
        rewind.add(kind, idColumn < 0 ? 0 : rows->value(idColumn).toLongLong(),
                   valuesOf(kind, *rows, columns));
    return {};
}

QDateTime momentOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc());
}

} // namespace

CaseReader::CaseReader(const QSqlDatabase &db)
    : m_db(db)
{}

Result<CaseAtMoment> CaseReader::read(qint64 petId, const QDateTime &at) const
{
    CaseAtMoment known;
    known.at = at;
    const auto begins = sql::value(m_db, u"SELECT at FROM audit_entries ORDER BY seq LIMIT 1"_s);
    const auto last = sql::value(
        m_db, u"SELECT seq FROM audit_entries WHERE at <= ? ORDER BY at DESC, seq DESC LIMIT 1"_s,
        {at.toMSecsSinceEpoch()});
    if (!begins || !last)
        return begins ? last.error() : begins.error();
    known.lastSeq = last->toLongLong();
    if (begins->isValid())
        known.trailBegins = momentOf(begins->toLongLong());
    CaseRewind rewind;
    QMap<qint64, TrailEntry> later; // by number
    if (const auto done = readRows(rewind, petId); !done)
        return done.error();
    if (const auto done = readLater(petId, known.lastSeq, later); !done)
        return done.error();
    if (const auto done = readStrays(rewind, petId); !done)
        return done.error();
    if (const auto done = readLaterOfRecords(rewind, known.lastSeq, later); !done)
        return done.error();
    for (auto it = later.cend(); it != later.cbegin();) {
        --it;
        if (tableOf(it->kind))
            rewind.undo(*it);
    }
    if (const auto done = readEarlier(known, petId); !done)
        return done.error();
    keepThoseOf(rewind, known, petId);
    known.rows = rewind.rows();
    return known;
}

Result<> CaseReader::readRows(CaseRewind &rewind, qint64 petId) const
{
    for (const CaseTable &table : tables) {
        if (auto done = addRows(m_db, table, table.ofPet, petId, rewind); !done)
            return done;
    }
    return {};
}

Result<> CaseReader::readLater(qint64 petId, qint64 lastSeq, QMap<qint64, TrailEntry> &later) const
{
    auto entries = sql::run(m_db,
                            u"SELECT "_s % QLatin1String(trailEntryColumns)
                                % u" FROM audit_entries WHERE pet_id = ? AND pet_id <> 0 "
                                  "AND seq > ? AND action <> 'view'"_s,
                            {petId, lastSeq});
    if (!entries)
        return entries.error();
    while (entries->next()) {
        const TrailEntry entry = trailEntryOf(*entries);
        later.insert(entry.seq, entry);
    }
    return {};
}

/// Records that were this pet's once and are another's now.
Result<> CaseReader::readStrays(CaseRewind &rewind, qint64 petId) const
{
    auto once = sql::run(m_db,
                         u"SELECT DISTINCT kind, record_id FROM audit_entries WHERE pet_id = ? "
                         "AND pet_id <> 0 AND record_id <> 0 AND action <> 'view'"_s,
                         {petId});
    if (!once)
        return once.error();
    QList<std::pair<const CaseTable *, qint64>> strays;
    while (once->next()) {
        const QString kind = once->value(0).toString();
        const qint64 id = once->value(1).toLongLong();
        const CaseTable *table = tableOf(kind);
        if (table && table->byId && !rewind.rows().contains({kind, QString::number(id)}))
            strays.append({table, id});
    }
    for (const auto &[table, id] : std::as_const(strays)) {
        if (auto done = addRows(m_db, *table, table->byId, id, rewind); !done)
            return done;
    }
    return {};
}

/// While a record was another pet's, its entries were noted there.
Result<> CaseReader::readLaterOfRecords(const CaseRewind &rewind, qint64 lastSeq,
                                        QMap<qint64, TrailEntry> &later) const
{
    auto entries =
        sql::prepare(m_db, u"SELECT "_s % QLatin1String(trailEntryColumns)
                               % u" FROM audit_entries WHERE kind = ? AND record_id = ? "
                                 "AND record_id <> 0 AND seq > ? AND action <> 'view'"_s);
    if (!entries)
        return entries.error();
    for (const CaseRow &row : rewind.rows()) {
        if (const CaseTable *table = tableOf(row.kind); !table || !table->byId)
            continue;
        if (auto done = sql::run(*entries, {row.kind, row.id, lastSeq}); !done)
            return done;
        while (entries->next()) {
            const TrailEntry entry = trailEntryOf(*entries);
            later.insert(entry.seq, entry);
        }
        entries->finish();
    }
    return {};
}

Result<> CaseReader::readEarlier(CaseAtMoment &known, qint64 petId) const
{
    auto entries = sql::run(m_db,
                            u"SELECT "_s % QLatin1String(trailEntryColumns)
                                % u" FROM audit_entries WHERE pet_id = ? AND pet_id <> 0 "
                                  "AND seq <= ? ORDER BY seq"_s,
                            {petId, known.lastSeq});
    if (!entries)
        return entries.error();
    QHash<qint64, CaseView> views;
    while (entries->next()) {
        const TrailEntry entry = trailEntryOf(*entries);
        if (entry.action == "view"_L1) {
            CaseView &view = views[entry.personId];
            view.personId = entry.personId;
            if (view.times++ == 0)
                view.first = entry.at;
            view.last = entry.at;
        } else if (tableOf(entry.kind) && !entry.detail.isEmpty()) {
            known.lastWritten.insert(CaseRewind::keyOf(entry), {entry.personId, entry.at});
        }
    }
    known.views = views.values();
    std::ranges::sort(known.views, [](const CaseView &one, const CaseView &other) {
        return one.last != other.last ? one.last > other.last : one.personId < other.personId;
    });
    return {};
}

void CaseReader::keepThoseOf(CaseRewind &rewind, const CaseAtMoment &known, qint64 petId)
{
    const QString at = instantText(known.at);
    QList<CaseRowKey> others;
    const auto &rows = rewind.rows();
    const auto parentIsThere = [&](const CaseRow &row, const QString &column,
                                   const QString &parent) {
        const auto found = rows.constFind({parent, QString::number(row.number(column))});
        return found != rows.constEnd() && found->number(u"pet_id"_s) == petId;
    };
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const CaseRow &row = *it;
        bool isThere = true;
        if (row.kind == "referral_cc"_L1 || row.kind == "referral_steps"_L1)
            isThere = parentIsThere(row, u"referral_id"_s, u"referral"_s);
        else if (row.kind == "appointment_reminders"_L1)
            isThere = parentIsThere(row, u"appointment_id"_s, u"appointment"_s);
        else if (row.kind != "pet"_L1)
            isThere = row.number(u"pet_id"_s) == petId;
        // What the trail has no beginning of tells itself when it was made.
        const bool isLater =
            !known.lastWritten.contains(it.key()) && row.text(u"created_at"_s) > at;
        if (!isThere || isLater)
            others.append(it.key());
    }
    for (const CaseRowKey &key : std::as_const(others))
        rewind.remove(key);
}

} // namespace tarsus
