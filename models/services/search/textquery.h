// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace tarsus {

/// What somebody typed into the search box, words and operators taken apart:
/// `limping by:weber kind:consult after:2026-01`. A value with blanks stands in quotes.
struct TextQuery
{
    /// The operators, in the order in which they are explained.
    enum class Operator { From, By, Kind, Pet, Before, After };

    static TextQuery parse(const QString &text);
    /// "from", "by" …: as it is typed, in every language.
    static QString word(Operator which);
    static QList<Operator> operators();
    /// The operator whose name or value is being typed at the end of the text; its value so far.
    struct Typing
    {
        Operator which = Operator::From;
        QString value;
        bool hasColon = false;
        qsizetype from = 0; ///< where it begins in the text
    };
    static QList<Typing> typingAt(const QString &text);

    bool hasOperators() const;
    /// Nothing to look for.
    bool isEmpty() const { return words.isEmpty() && !hasOperators(); }

    QStringList words;           ///< folded as searchText() has them, two letters and more
    QString freeText;            ///< what is no operator, as it was typed
    QString practice;            ///< from: a part of the name of the practice that referred
    QString person;              ///< by: a part of the name of who wrote it
    QString kind;                ///< kind: a kind's word (referral) or a type of note (consult)
    QString pet;                 ///< pet: the beginning of a name
    std::optional<QDate> before; ///< exclusive
    std::optional<QDate> after;  ///< inclusive
};

} // namespace tarsus
