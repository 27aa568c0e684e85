// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Arguments)
};

} // namespace

Error usageError(const QString &text)
{
    return {Error::Code::Usage, text};
}

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &valued,
                                   const QStringList &flags, const QStringList &lists)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsEnded || !word.startsWith("--"_L1)) {
            result.m_words.append(word);
            continue;
        }
        if (word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const bool hasValue = word.contains(u'=');
        if (flags.contains(name) && !hasValue) {
            result.m_values[name];
        } else if (valued.contains(name) && (hasValue || i + 1 < words.size())) {
            result.m_values[name].append(hasValue ? word.section(u'=', 1) : words.at(++i));
            while (lists.contains(name) && i + 1 < words.size()
                   && !words.at(i + 1).startsWith("--"_L1) && words.at(i + 1).contains(u'='))
                result.m_values[name].append(words.at(++i));
        } else if (valued.contains(name)) {
            return usageError(Text::tr("The option --%1 lacks its value.").arg(name));
        } else {
            return usageError(Text::tr("There is no option --%1 here.").arg(name));
        }
    }
    return result;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.cend() || found->isEmpty() ? otherwise : found->last();
}

Result<qint64> Arguments::number(const QString &option, qint64 otherwise, qint64 least) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (isNumber && number >= least)
        return number;
    return usageError(
        Text::tr("The option --%1 takes a number of at least %2.").arg(option).arg(least));
}

Arguments Arguments::withoutCommand() const
{
    Arguments rest = *this;
    if (!rest.m_words.isEmpty())
        rest.m_words.removeFirst();
    return rest;
}

Result<QList<std::pair<QString, QString>>> namedValues(const QStringList &words)
{
    QList<std::pair<QString, QString>> values;
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign <= 0)
            return usageError(Text::tr("Write fields as NAME=VALUE."));
        values.append({word.left(sign), word.mid(sign + 1)});
    }
    return values;
}

} // namespace tarsus::ctl
