// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"
#include "models/core/result.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>

namespace tarsus {

/// How much of one kind somebody would see.
struct PreviewedKind
{
    RecordKind kind = RecordKind::Pet;
    qint64 seen = 0;
    qint64 total = 0;
    QStringList emptyFields; ///< titles of what they would find empty
};

/// A few records as somebody would see them; a cell that is hidden is empty.
struct PreviewedList
{
    QStringList titles;
    QList<QStringList> rows;
};

/// "What does X see": the answer for one person or role.
struct RulesPreview
{
    QList<PreviewedKind> kinds;
    PreviewedList pets;
    PreviewedList referrals;
};

/// Asks with the very conditions that lists and searches ask with. `db` shows everything that there
/// is (an administrator's, or an unbound one); `goOn` false stops it.
Result<RulesPreview> previewRules(const QSqlDatabase &db, const Access &as,
                                  const std::function<bool()> &goOn = {});

} // namespace tarsus
