// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/letters/letter.h"
#include "models/vocabularies/valuelistlabels.h"
#include "models/vocabularies/valuelists.h"
#include "tests/support/testclinic.h"

namespace tarsus::test {

/// A clinic with a specialist who has one case with everything that a letter tells.
class LetterCast
{
public:
    LetterCast();

    TestClinic clinic{QStringLiteral("specialist")};
    static constexpr qint64 pet = 1;
    static constexpr qint64 referral = 1;

    /// Drafted from the case, not saved.
    Letter drafted(const QString &kind = QStringLiteral("report"));
    /// The same, saved.
    Letter saved(const QString &kind = QStringLiteral("report"));
    Letter signedOne(const QString &kind = QStringLiteral("report"));
    Letter read(qint64 id);
    /// Whatever the rules say.
    void raw(const QByteArray &script);
    QVariant value(const QString &select);
};

} // namespace tarsus::test
