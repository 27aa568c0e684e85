// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <functional>

namespace tarsus {

/// The triggers and inner views of `clinic.db` under names that nobody knows. SQLite tells a guard
/// inside of which trigger or view something is read, and takes a common table expression of the
/// same name for it; a name that cannot be guessed cannot be borrowed. Each clinic has an ending
/// of its own, which stands only in the schema, where nobody who is signed in can read.
class Machinery
{
public:
    /// Whether the tables are of this version, and names are hidden.
    static Result<bool> isReady(const QSqlDatabase &db);
    /// Brings the tables to this version and hides the names. After a crash half-way it goes on
    /// from there.
    static Result<> bringUpToDate(const DataContext &context,
                                  const std::function<void(int version)> &stepDone = {});

    /// Gives every trigger and inner view the clinic's ending, a new one where it has none. Does
    /// nothing where all have it.
    static Result<> hideNames(const DataContext &context);
    /// Takes the endings off, so that migrations find what they know.
    static Result<> showNames(const DataContext &context);
    /// The ending; empty where names are as the migrations made them.
    static Result<QString> secretOf(const QSqlDatabase &db);

    /// 128 random bits that begin with a letter.
    static QByteArray randomName();
};

} // namespace tarsus
