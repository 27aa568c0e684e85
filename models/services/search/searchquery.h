// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tarsus {

/// What somebody typed into the search box, taken apart.
class SearchQuery
{
public:
    /// A word, or a phone number or chip in any spelling.
    struct Term
    {
        QString begin; ///< as searchText() has it where a word begins with it: " smi"
        QString part;  ///< the same anywhere in a word: "smi"
        /// For numbers of three digits and more: in which forms they may be kept.
        QStringList numbers = {};

        bool isNumber() const { return !numbers.isEmpty(); }
    };

    explicit SearchQuery(const QString &text);

    bool isEmpty() const { return m_name.isEmpty(); }
    /// All of it folded: what a name has to begin with to be a very good hit.
    const QString &name() const { return m_name; }
    const QList<Term> &terms() const { return m_terms; }
    bool hasNumber() const;
    /// Whether this is `earlier` with more letters or words: whatever matchBeginnings() finds, that
    /// of `earlier` found as well. Not told of numbers, of which the index is asked for the end.
    bool goesOnFrom(const SearchQuery &earlier) const;
    /// The same of matchParts(), where two letters begin a word and three may stand anywhere.
    bool goesOnInPartsFrom(const SearchQuery &earlier) const;
    /// Whether there is nothing but one number.
    bool isOneNumber() const { return m_terms.size() == 1 && m_terms.first().isNumber(); }
    /// The whole as a microchip; empty where it cannot be one.
    const QString &chip() const { return m_chip; }
    /// Beginnings of referral numbers that it may mean: `R-2026-00042`, `R-2026-0`; empty if none.
    const QString &referralPrefix() const { return m_referralPrefix; }
    /// For "42": the running number, to be looked for in every year; 0 if it is none.
    int runningNumber() const { return m_runningNumber; }

    /// Whether matchBeginnings(), or matchParts(), finds a record with these words, each text as
    /// searchText() has it. For words only, not for numbers.
    bool findsBeginnings(const QString &name, const QString &elsewhere) const;
    bool findsParts(const QString &name, const QString &elsewhere) const;

    /// For MATCH: all terms, words at their beginnings. Empty where no term is long enough for an
    /// index of three letters. Of a long number only its end is asked for, which is rare where its
    /// beginning is everybody's: rankHit() looks at the rest.
    QString matchBeginnings() const;
    /// The same with words anywhere; empty where it would find nothing more.
    QString matchParts() const;

private:
    void addWord(const QString &word);
    void addNumber(const QString &text);
    void findReferralNumber(const QString &text);

    QString m_name;
    QList<Term> m_terms;
    QString m_chip;
    QString m_referralPrefix;
    int m_runningNumber = 0;
};

} // namespace tarsus
