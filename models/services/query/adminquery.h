// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace tarsus {

class Clinic;

/// The one place where SQL that somebody typed is run: for administrators, one reading statement,
/// on a connection of its own that can do nothing else.
class AdminQuery
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::AdminQuery)

public:
    using TakeRow = std::function<Result<>(const QStringList &columns, const QJsonObject &row)>;

    /// Hands over row by row; blobs as hexadecimal text. Forbidden where the person is no
    /// administrator or the statement does more than read; Usage where it is no statement.
    static Result<> run(Clinic &clinic, const QString &statement, const TakeRow &take);
};

} // namespace tarsus
