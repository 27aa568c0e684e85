// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the trail's codes are called by people.
namespace tarsus::auditwords {

/// "Changed", "Viewed" …; a code that nobody knows stands for itself.
QString actionTitle(const QString &action);
/// Every action that has a name, in the order in which one looks for them.
QStringList actions();

/// What an entry is about: "Pet", "Weight" …; `kind` is a record kind's word, or a table.
QString subjectTitle(const QString &kind);

/// Things that one filters for together: a pet is its record, its weights, its alerts …
struct Subject
{
    QString name; ///< of the filter
    QString title;
    QStringList kinds; ///< as they stand in the trail
};
QList<Subject> subjects();
/// The kinds of the subject of this name; the name itself where there is none.
QStringList kindsOf(const QString &name);

/// The record kind whose rules decide about an entry of this kind: a weight is the pet's.
std::optional<RecordKind> ruledBy(const QString &kind);

} // namespace tarsus::auditwords
