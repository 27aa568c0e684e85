// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/search/searchquery.h"

#include "models/core/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// More is no search but something pasted by mistake.
constexpr qsizetype longestText = 200;
constexpr qsizetype mostTerms = 8;
constexpr qsizetype letters = 3; ///< of a trigram
constexpr qsizetype shortestChip = 4;
constexpr qsizetype rareEnd = 6; ///< digits that few numbers end with

/// Nothing but digits and what separates them in phone numbers and chips.
bool looksLikeNumber(const QString &token)
{
    bool digit = false;
    for (const QChar letter : token) {
        if (letter.digitValue() >= 0)
            digit = true;
        else if (!QStringView(u"+()-/.").contains(letter))
            return false;
    }
    return digit;
}

QString quoted(const QString &text)
{
    return u'"' % text % u'"';
}

/// One of the forms of a number, or a word of the name that begins with it.
QString anyOf(const SearchQuery::Term &term)
{
    if (term.numbers.last().size() > rareEnd) // all forms end alike
        return quoted(term.numbers.last().right(rareEnd));
    QStringList forms;
    for (const QString &form : term.numbers)
        forms.append(quoted(form));
    if (term.begin.size() >= letters)
        forms.append(quoted(term.begin));
    return u'(' % forms.join(u" OR "_s) % u')';
}

} // namespace

SearchQuery::SearchQuery(const QString &text)
    : m_name(foldText(text.left(longestText)))
{
    const QString simplified = text.left(longestText).simplified();
    QString number;
    const auto endNumber = [&] {
        if (digitsOf(number).size() >= letters)
            addNumber(number);
        else if (!number.isEmpty())
            addWord(number);
        number.clear();
    };
    const QStringList tokens = simplified.split(u' ', Qt::SkipEmptyParts);
    for (const QString &token : tokens) {
        if (looksLikeNumber(token)) {
            number += token; // "030 123 45" is one number
            continue;
        }
        endNumber();
        addWord(token);
    }
    endNumber();
    findReferralNumber(simplified);
    const QString key = chipKey(simplified);
    if (key.size() >= shortestChip && !digitsOf(key).isEmpty())
        m_chip = key;
}

void SearchQuery::addWord(const QString &word)
{
    const QString text = searchText(word);
    if (text.isEmpty() || m_terms.size() >= mostTerms)
        return;
    const QString trimmed = text.trimmed();
    // A letter that is a word by itself is complete as soon as it is there.
    const bool complete = searchText(trimmed + u'a').endsWith(u" a "_s);
    Term term;
    term.begin = u' ' % trimmed;
    if (complete)
        term.begin += u' ';
    term.part = trimmed;
    m_terms.append(term);
}

void SearchQuery::addNumber(const QString &text)
{
    if (m_terms.size() >= mostTerms)
        return;
    Term term;
    term.begin = u' ' % digitsOf(text);
    term.part = digitsOf(text);
    QStringList forms{phoneKey(text), digitsOf(text), nationalPhoneKey(text)};
    forms.removeDuplicates();
    for (const QString &form : forms) {
        if (form.size() >= letters)
            term.numbers.append(form);
    }
    if (!term.numbers.isEmpty())
        m_terms.append(term);
}

void SearchQuery::findReferralNumber(const QString &text)
{
    static const QRegularExpression numbered(u"^[rR]?[- ]?(\\d{4})[-/](\\d{0,9})$"_s);
    static const QRegularExpression running(u"^#?(\\d{1,6})$"_s);
    if (const auto match = numbered.match(text); match.hasMatch())
        m_referralPrefix = u"R-"_s % match.captured(1) % u'-' % match.captured(2);
    else if (text.size() >= letters && text.startsWith("r-"_L1, Qt::CaseInsensitive))
        m_referralPrefix = text.toUpper();
    else if (const auto bare = running.match(text); bare.hasMatch())
        m_runningNumber = bare.captured(1).toInt();
}

bool SearchQuery::hasNumber() const
{
    return std::ranges::any_of(m_terms, [](const Term &term) { return term.isNumber(); });
}

bool SearchQuery::goesOnFrom(const SearchQuery &earlier) const
{
    if (hasNumber() || earlier.hasNumber() || m_terms.size() < earlier.m_terms.size())
        return false;
    return std::equal(earlier.m_terms.cbegin(), earlier.m_terms.cend(), m_terms.cbegin(),
                      [](const Term &before, const Term &now) {
                          return now.begin.startsWith(before.begin)
                                 && now.part.startsWith(before.part);
                      });
}

bool SearchQuery::goesOnInPartsFrom(const SearchQuery &earlier) const
{
    return goesOnFrom(earlier)
           && std::equal(earlier.m_terms.cbegin(), earlier.m_terms.cend(), m_terms.cbegin(),
                         [](const Term &before, const Term &now) {
                             return before.part.size() != letters - 1 || now.part == before.part;
                         });
}

bool SearchQuery::findsBeginnings(const QString &name, const QString &elsewhere) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) {
        return term.begin.size() < letters || name.contains(term.begin)
               || elsewhere.contains(term.begin);
    });
}

bool SearchQuery::findsParts(const QString &name, const QString &elsewhere) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) {
        const QString &word = term.part.size() >= letters ? term.part : term.begin;
        return word.size() < letters || name.contains(word) || elsewhere.contains(word);
    });
}

QString SearchQuery::matchBeginnings() const
{
    QStringList conditions;
    for (const Term &term : m_terms) {
        if (term.isNumber())
            conditions.append(anyOf(term));
        else if (term.begin.size() >= letters)
            conditions.append(quoted(term.begin));
    }
    return conditions.join(u" AND "_s);
}

QString SearchQuery::matchParts() const
{
    QStringList conditions;
    bool more = false;
    for (const Term &term : m_terms) {
        if (term.isNumber()) {
            conditions.append(anyOf(term));
        } else if (term.part.size() >= letters) {
            conditions.append(quoted(term.part));
            more = true;
        } else if (term.begin.size() >= letters) {
            conditions.append(quoted(term.begin));
        }
    }
    return more ? conditions.join(u" AND "_s) : QString();
}

} // namespace tarsus
