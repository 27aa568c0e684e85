// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/fuzzymatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int eachLetter = 2;
constexpr int afterAnother = 6;
constexpr int beginsWord = 8;
constexpr int beginsText = 4;
constexpr int mostGap = 8;

/// Each letter without case and accent; the places stay those of the text.
QString plain(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar letter : text) {
        const QString parts = QString(letter).normalized(QString::NormalizationForm_KD).toLower();
        letters.append(parts.isEmpty() ? letter : parts.front());
    }
    return letters;
}

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber()
           || (text.at(at).isUpper() && text.at(at - 1).isLower());
}

int scoreAt(const QString &text, qsizetype at, qsizetype last)
{
    int score = eachLetter;
    if (last >= 0 && at == last + 1)
        score += afterAnother;
    else if (last >= 0)
        score -= int(std::min<qsizetype>(at - last - 1, mostGap)) / 2;
    if (isWordStart(text, at))
        score += beginsWord + (at == 0 ? beginsText : 0);
    return score;
}

/// The best way to lay `word` over the text, letter by letter (a table of length × length).
std::optional<FuzzyMatch> lay(const QString &word, const QString &folded, const QString &text)
{
    struct Cell
    {
        int score = -1;
        qsizetype from = -1;
    };
    const qsizetype wide = folded.size();
    QList<QList<Cell>> table(word.size(), QList<Cell>(wide));
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        for (qsizetype at = letter; at < wide; ++at) {
            if (folded.at(at) != word.at(letter))
                continue;
            Cell &cell = table[letter][at];
            if (letter == 0) {
                cell.score = std::max(0, scoreAt(text, at, -1));
                continue;
            }
            for (qsizetype last = letter - 1; last < at; ++last) {
                const int before = table.at(letter - 1).at(last).score;
                if (before < 0)
                    continue;
                const int score = std::max(0, before + scoreAt(text, at, last));
                if (score > cell.score)
                    cell = {score, last};
            }
        }
    }
    qsizetype end = -1;
    for (qsizetype at = 0; at < wide; ++at)
        if (table.last().at(at).score >= 0
            && (end < 0 || table.last().at(at).score > table.last().at(end).score))
            end = at;
    if (end < 0)
        return std::nullopt;
    FuzzyMatch found{table.last().at(end).score, {}};
    for (qsizetype letter = word.size() - 1; letter >= 0; --letter) {
        found.places.prepend(int(end));
        end = table.at(letter).at(end).from;
    }
    return found;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text)
{
    const QString folded = plain(text);
    const QStringList words = plain(typed.simplified()).split(u' ', Qt::SkipEmptyParts);
    FuzzyMatch all;
    for (const QString &word : words) {
        const auto found = lay(word, folded, text);
        if (!found)
            return std::nullopt;
        all.score += found->score;
        for (const int place : found->places)
            if (!all.places.contains(place))
                all.places.append(place);
    }
    std::ranges::sort(all.places);
    return all;
}

} // namespace tarsus
