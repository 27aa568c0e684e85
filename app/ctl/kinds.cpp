// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/kinds.h"

#include "app/ctl/arguments.h"
#include "models/services/records/repositories.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {

Result<RecordKind> kindOf(const QString &word)
{
    if (const auto kind = kindFromWord(word); kind && recordType(*kind))
        return *kind;
    QStringList words;
    for (const RecordType *type : recordTypes())
        words.append(kindWord(type->kind));
    return usageError(QCoreApplication::translate(
                          "tarsus::Kinds", "There are no records of kind \"%1\"; there are: %2.")
                          .arg(word, words.join(u", "_s)));
}

} // namespace tarsus::ctl
