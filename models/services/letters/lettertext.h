// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

namespace tarsus {

/// What stands for the fields of a template, by name: "pet.name" is "Bella". Plain text.
using LetterFields = QHash<QString, QString>;

/// The text of a template: an optional first line "Subject: …" (or "Betreff: …"), then paragraphs;
/// "# Diagnosis" begins a section. {pet.name} is replaced. A section none of whose fields has
/// anything to say is left out, heading and all; one without fields always stays.
class LetterText
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::LetterText)

public:
    /// Every field that there is, in the order in which a help lists them.
    static const QStringList &fieldNames();
    /// Those in braces that there are not, each once.
    static QStringList unknownFields(const QString &templateText);
    /// Invalid, naming them, where there are unknown fields.
    static Result<> check(const QString &templateText);

    struct Filled
    {
        QString title;
        QString html; ///< everything from the fields is escaped
    };
    static Result<Filled> fill(const QString &templateText, const LetterFields &fields);
};

} // namespace tarsus
