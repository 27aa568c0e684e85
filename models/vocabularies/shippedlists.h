// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/vocabularies/valuelists.h"

class QSqlDatabase;

namespace tarsus {

/// The lists that the program ships (resources/vocabularies/*.tsv), in the order of their files.
/// They are facts of the field, gathered by hand; no licensed vocabulary is among them.
QList<ValueItem> shippedItems();

/// A text that is another one whenever the shipped lists are.
QString shippedListsVersion();

/// Puts the shipped lists into a new clinic; in one that has them, only entries that are new since.
/// What the clinic changed stays. To be called inside a transaction.
Result<> seedVocabularies(const QSqlDatabase &db);

} // namespace tarsus
