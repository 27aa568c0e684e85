// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;
class QSqlDatabase;

namespace tarsus {

/// While one lives, new pets and owners of a connection are not put into the search index row by
/// row, which costs a third of an insert. Whoever makes one puts them in together, before the
/// transaction ends: ImportRepository::indexForSearch().
class SearchDeferral
{
public:
    explicit SearchDeferral(const QSqlDatabase &db);
    ~SearchDeferral();
    SearchDeferral(const SearchDeferral &) = delete;
    SearchDeferral &operator=(const SearchDeferral &) = delete;

    /// For the SQL function search_deferred(), which the triggers of the index ask.
    static bool isOn(sqlite3 *handle);

private:
    sqlite3 *m_handle;
};

} // namespace tarsus
