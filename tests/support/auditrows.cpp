// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/auditrows.h"

#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus::test {
namespace {

template<typename R>
void must(const R &result)
{
    if (!result)
        qFatal("a row of the trail cannot be written: %s", qPrintable(result.error().detail));
}

} // namespace

qint64 addAuditRow(const QSqlDatabase &db, const AuditRow &row)
{
    const auto last = sql::value(db, u"SELECT coalesce(max(seq), 0) FROM audit_entries"_s);
    must(last);
    const qint64 seq = last->toLongLong() + 1;
    must(sql::run(
        db,
        u"INSERT INTO main.audit_entries (seq, at, person_id, session, action, kind, "
        "record_id, pet_id, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, zeroblob(32))"_s,
        {seq, row.at, row.person, row.session, row.action, row.kind, row.record, row.pet,
         row.detail}));
    return seq;
}

void addAuditRows(const QSqlDatabase &db, int count, int pets, const AuditRow &row)
{
    static constexpr qint64 minute = 60'000;
    must(sql::run(
        db,
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        "INSERT INTO main.audit_entries (seq, at, person_id, session, action, kind, record_id, "
        "pet_id, detail, hash) "
        "SELECT (SELECT coalesce(max(seq), 0) FROM main.audit_entries) + i, ? - (? - i) * ?, "
        "i % 3 + 1, i / 50 + 1, CASE i % 4 WHEN 0 THEN 'edit' ELSE 'view' END, 'pet', "
        "i % ? + 1, i % ? + 1, '', zeroblob(32) FROM n"_s,
        {count, row.at, count, minute, pets, pets}));
}

} // namespace tarsus::test
