// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QStringList>

namespace tarsus::ctl {

/// What a command takes, beside the options that every command takes.
struct Syntax
{
    QString usage;      ///< behind the command's name: "KIND ID"
    int least = 0;      ///< words that are no options
    int most = 0;       ///< -1: any number
    QStringList valued; ///< options with a value, without their dashes; they may be repeated
    QStringList flags;  ///< options without
    /// Of the valued ones, those that take all NAME=VALUE words that follow.
    QStringList lists = {};
};

/// The words of a command line, taken apart.
class Arguments
{
public:
    /// Usage where an option is unknown or lacks its value. Options may stand anywhere; "--" ends
    /// them. Both "--name value" and "--name=value" are understood.
    static Result<Arguments> parse(const QStringList &words, const QStringList &valued,
                                   const QStringList &flags, const QStringList &lists = {});

    const QStringList &words() const { return m_words; }
    QString word(qsizetype index) const { return m_words.value(index); }
    bool has(const QString &option) const { return m_values.contains(option); }
    /// The last value, or `otherwise`.
    QString value(const QString &option, const QString &otherwise = {}) const;
    QStringList values(const QString &option) const { return m_values.value(option); }
    /// A number of at least `least`; Usage where it is none.
    Result<qint64> number(const QString &option, qint64 otherwise, qint64 least = 0) const;

    /// Without its first word, which was the command's name.
    Arguments withoutCommand() const;

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values; ///< a flag has an empty list
};

/// What was written wrongly.
Error usageError(const QString &text);

/// `NAME=VALUE` as a pair; Usage where there is no '='.
Result<QList<std::pair<QString, QString>>> namedValues(const QStringList &words);

} // namespace tarsus::ctl
