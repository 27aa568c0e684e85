// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

struct sqlite3_value;

namespace tarsus::audit {

/// Writes what a row's trigger saw as compact JSON: {"column":[old,new],…}. Bytes are told by their
/// fingerprint ("blake2b:…"), public keys whole ("key:…"), because seals are checked with them.
///
/// A column's name may have marks before it: `*` for one that says which row it is, and stands in
/// every edit, changed or not; `+` for a public key.
class Detail
{
public:
    explicit Detail(std::string_view columns);

    /// What is there now and not empty (NULL or '').
    void add(sqlite3_value *now);
    /// What was there and not empty.
    void remove(sqlite3_value *before);
    /// Both, where they differ.
    void change(sqlite3_value *before, sqlite3_value *now);

    /// Empty where nothing changed.
    QByteArray json() const;

private:
    struct Column
    {
        std::string_view name;
        bool isKey = false;
        bool isPublicKey = false;
    };

    Column next();
    void pair(const Column &column, sqlite3_value *before, sqlite3_value *now);
    void append(sqlite3_value *value, bool isPublicKey);

    std::string_view m_columns;
    QByteArray m_json;
    bool m_hasChange = false;
};

/// Appends `text` as a JSON text.
void appendQuoted(QByteArray &json, std::string_view text);

} // namespace tarsus::audit
