// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/auditreading.h"

#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace tarsus::audit {

namespace {

constexpr qint64 entriesAStep = 4096;

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Statement prepared(sqlite3 *handle, const char *text, qint64 from, qint64 to)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, text, -1, &statement, nullptr);
    Statement owner(statement);
    if (owner) {
        sqlite3_bind_int64(statement, 1, from);
        sqlite3_bind_int64(statement, 2, to);
    }
    return owner;
}

std::string_view textAt(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return {text ? text : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

BytesView bytesAt(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const unsigned char *>(sqlite3_column_blob(statement, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

QByteArray copied(BytesView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Row rowAt(sqlite3_stmt *statement)
{
    return {.seq = sqlite3_column_int64(statement, 0),
            .at = sqlite3_column_int64(statement, 1),
            .person = sqlite3_column_int64(statement, 2),
            .session = sqlite3_column_int64(statement, 3),
            .record = sqlite3_column_int64(statement, 6),
            .pet = sqlite3_column_int64(statement, 7),
            .action = textAt(statement, 4),
            .kind = textAt(statement, 5),
            .detail = textAt(statement, 8)};
}

QByteArray keyOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.startsWith("key:"_L1) ? QByteArray::fromHex(text.mid(4).toLatin1()) : QByteArray();
}

std::optional<KeyChange> keyChangeOf(const Row &row)
{
    if (row.kind != "user" || row.detail.find("\"signing_public_key\"") == std::string_view::npos)
        return std::nullopt;
    const QByteArray detail(row.detail.data(), static_cast<qsizetype>(row.detail.size()));
    const QJsonArray change =
        QJsonDocument::fromJson(detail).object().value("signing_public_key"_L1).toArray();
    return KeyChange{row.seq, row.record, keyOf(change.at(0)), keyOf(change.at(1))};
}

/// Follows the chain from one entry to the next.
class Follower
{
public:
    Follower(BytesView key, bool checksHashes, Reading &reading)
        : m_key(key)
        , m_checksHashes(checksHashes)
        , m_reading(reading)
        , m_expected(reading.from)
    {}

    /// The hash of the entry before the first.
    void startAfter(BytesView hash) { m_previous = copied(hash); }

    void take(const Row &row, BytesView hash)
    {
        ++m_reading.entries;
        if (row.seq < m_expected) // numbers begin with 1
            return m_reading.add({AuditFinding::Kind::Changed, row.seq, row.seq});
        const bool follows = row.seq == m_expected;
        if (!follows)
            m_reading.add({AuditFinding::Kind::Removed, m_expected, row.seq - 1});
        // Behind a gap there is no hash to go on from.
        const bool isRight = !follows || !m_checksHashes
                             || std::ranges::equal(chainHash(m_key, viewOfPrevious(), row), hash);
        if (!isRight)
            m_reading.add({AuditFinding::Kind::Changed, row.seq, row.seq});
        if (isSealed(row.seq, row.action)) {
            m_reading.sealed.push_back(
                {row.seq, row.at, row.person, copied(hash), row.action == "recovery_code"});
        }
        if (auto change = keyChangeOf(row))
            m_reading.keys.push_back(std::move(*change));
        m_expected = row.seq + 1;
        m_previous.resize(static_cast<qsizetype>(hash.size()));
        std::ranges::copy(hash, reinterpret_cast<unsigned char *>(m_previous.data()));
    }

    void finish()
    {
        if (m_expected <= m_reading.to)
            m_reading.add({AuditFinding::Kind::Removed, m_expected, m_reading.to});
    }

private:
    BytesView viewOfPrevious() const
    {
        return {reinterpret_cast<const unsigned char *>(m_previous.constData()),
                static_cast<std::size_t>(m_previous.size())};
    }

    BytesView m_key;
    bool m_checksHashes;
    Reading &m_reading;
    qint64 m_expected;
    QByteArray m_previous;
};

Result<> failed(sqlite3 *handle)
{
    return sql::errorFrom(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(handle)),
                                    QSqlError::StatementError,
                                    QString::number(sqlite3_extended_errcode(handle))));
}

} // namespace

void Reading::add(AuditFinding finding)
{
    ++findingCount;
    if (findings.size() < mostFindings)
        findings.push_back(std::move(finding));
}

Result<> readEntries(const QSqlDatabase &db, BytesView chainKey, bool checksHashes,
                     Reading &reading, const std::function<bool(qint64)> &goOn)
{
    sqlite3 *handle = SqlCipherDriver::of(db)->connection();
    Follower follower(chainKey, checksHashes, reading);
    const auto before =
        prepared(handle, "SELECT hash FROM main.audit_entries WHERE seq BETWEEN ? AND ?",
                 reading.from - 1, reading.from - 1);
    if (!before)
        return failed(handle);
    if (sqlite3_step(before.get()) == SQLITE_ROW)
        follower.startAfter(bytesAt(before.get(), 0));
    const auto rows =
        prepared(handle,
                 "SELECT seq, at, person_id, session, action, kind, record_id, "
                 "pet_id, detail, hash FROM main.audit_entries "
                 "WHERE seq BETWEEN ? AND ? ORDER BY seq",
                 reading.from > 1 ? reading.from : std::numeric_limits<qint64>::min(), reading.to);
    if (!rows)
        return failed(handle);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(rows.get())) == SQLITE_ROW) {
        follower.take(rowAt(rows.get()), bytesAt(rows.get(), 9));
        if (reading.entries % entriesAStep == 0 && !goOn(entriesAStep))
            return Error{Error::Code::Cancelled, {}, {}};
    }
    if (code != SQLITE_DONE)
        return failed(handle);
    follower.finish();
    return {};
}

} // namespace tarsus::audit
