// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace tarsus {

/// A column of a table as it is in the file.
struct GuardedColumn
{
    QString name;
    QString byDefault; ///< an SQL expression; empty: none
};
using GuardedColumns = QHash<QString, QList<GuardedColumn>>;

/// What binds a connection of `clinic.db` to a person: TEMP views in the place of the tables that
/// the person sees in part, with the rows in reach and NULL in hidden columns; TEMP triggers that
/// ask the rules again before each write; and what the authorizer lets pass.
struct GuardScript
{
    enum Write { Insert = 1, Update = 2, Delete = 4 };

    QByteArray text;                                 ///< CREATE TEMP VIEW and TRIGGER statements
    QList<QByteArray> views;                         ///< their names, and those of the triggers,
    QList<QByteArray> guards;                        ///< to be dropped when the rules change
    QSet<QByteArray> open;                           ///< tables that may be read as they are
    QHash<QByteArray, QSet<QByteArray>> openColumns; ///< tables of which these columns may be read
    QHash<QByteArray, int> writable;                 ///< tables and what may be tried with them

    /// `prefix` begins the name of each view that reads a real table: nobody can guess it.
    static GuardScript make(const Access &access, const GuardedColumns &columns,
                            const QByteArray &prefix);
};

} // namespace tarsus
