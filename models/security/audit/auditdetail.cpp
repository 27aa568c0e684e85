// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/auditdetail.h"

#include "models/db/sqlcipher/sqlite3api.h"
#include "models/security/audit/auditchain.h"

#include <QString> // with it, QByteArray can be put together by +

#include <array>
#include <charconv>
#include <cstring>

namespace tarsus::audit {

namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text ? text : "", static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

BytesView bytesOf(sqlite3_value *value)
{
    const auto *bytes = static_cast<const unsigned char *>(sqlite3_value_blob(value));
    return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

bool isEmpty(sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    return type == SQLITE_NULL || (type == SQLITE_TEXT && sqlite3_value_bytes(value) == 0);
}

bool isSame(sqlite3_value *left, sqlite3_value *right)
{
    const int type = sqlite3_value_type(left);
    if (type != sqlite3_value_type(right))
        return false;
    switch (type) {
    case SQLITE_NULL: return true;
    case SQLITE_INTEGER: return sqlite3_value_int64(left) == sqlite3_value_int64(right);
    case SQLITE_FLOAT: {
        const double before = sqlite3_value_double(left);
        const double now = sqlite3_value_double(right);
        return !(before < now) && !(now < before); // SQLite keeps no NaN
    }
    default: break;
    }
    const BytesView before = bytesOf(left);
    const BytesView now = bytesOf(right);
    return before.size() == now.size()
           && (before.empty() || std::memcmp(before.data(), now.data(), now.size()) == 0);
}

template<typename Number>
void appendNumber(QByteArray &json, Number number)
{
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    json.append(digits.data(), end.ptr - digits.data());
}

} // namespace

void appendQuoted(QByteArray &json, std::string_view text)
{
    constexpr char hex[] = "0123456789abcdef";
    json += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto letter = static_cast<unsigned char>(text[i]);
        if (letter >= 0x20 && letter != '"' && letter != '\\')
            continue;
        json.append(text.data() + done, static_cast<qsizetype>(i - done));
        done = i + 1;
        if (letter == '"' || letter == '\\') {
            json += '\\';
            json += text[i];
        } else if (letter == '\n') {
            json += "\\n";
        } else {
            json += "\\u00";
            json += hex[letter >> 4U];
            json += hex[letter & 0xfU];
        }
    }
    json.append(text.data() + done, static_cast<qsizetype>(text.size() - done));
    json += '"';
}

Detail::Detail(std::string_view columns)
    : m_columns(columns)
{
    constexpr qsizetype usualSize = 512;
    m_json.reserve(usualSize);
}

Detail::Column Detail::next()
{
    const std::size_t end = m_columns.find(' ');
    Column column{m_columns.substr(0, end)};
    m_columns.remove_prefix(end == std::string_view::npos ? m_columns.size() : end + 1);
    for (; !column.name.empty(); column.name.remove_prefix(1)) {
        if (column.name.front() == '*')
            column.isKey = true;
        else if (column.name.front() == '+')
            column.isPublicKey = true;
        else
            break;
    }
    return column;
}

void Detail::add(sqlite3_value *now)
{
    const Column column = next();
    if (!isEmpty(now))
        pair(column, nullptr, now);
}

void Detail::remove(sqlite3_value *before)
{
    const Column column = next();
    if (!isEmpty(before))
        pair(column, before, nullptr);
}

void Detail::change(sqlite3_value *before, sqlite3_value *now)
{
    const Column column = next();
    const bool isChanged = !isSame(before, now);
    m_hasChange = m_hasChange || isChanged;
    if (isChanged || column.isKey)
        pair(column, before, now);
}

void Detail::pair(const Column &column, sqlite3_value *before, sqlite3_value *now)
{
    m_hasChange = m_hasChange || !before || !now;
    m_json += m_json.isEmpty() ? '{' : ',';
    m_json += '"';
    m_json.append(column.name.data(), static_cast<qsizetype>(column.name.size()));
    m_json += "\":[";
    append(before, column.isPublicKey);
    m_json += ',';
    append(now, column.isPublicKey);
    m_json += ']';
}

void Detail::append(sqlite3_value *value, bool isPublicKey)
{
    switch (value ? sqlite3_value_type(value) : SQLITE_NULL) {
    case SQLITE_INTEGER: return appendNumber(m_json, sqlite3_value_int64(value));
    case SQLITE_FLOAT: return appendNumber(m_json, sqlite3_value_double(value));
    case SQLITE_TEXT: return appendQuoted(m_json, textOf(value));
    case SQLITE_BLOB: {
        const BytesView bytes = bytesOf(value);
        m_json += isPublicKey ? "\"key:" : "\"blake2b:";
        m_json += isPublicKey ? QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                           static_cast<qsizetype>(bytes.size()))
                                    .toHex()
                              : fingerprint(bytes);
        m_json += '"';
        return;
    }
    default: m_json += "null";
    }
}

QByteArray Detail::json() const
{
    return m_hasChange ? m_json + '}' : QByteArray();
}

} // namespace tarsus::audit
