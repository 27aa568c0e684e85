// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/readinglevel.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using Language = ReadingLevel::Language;

constexpr int mostNamed = 4;
constexpr int wordsOfBeginning = 4;

const QRegularExpression &wordForm()
{
    static const QRegularExpression form(u"\\p{L}[\\p{L}\\p{M}'’-]*"_s);
    return form;
}

bool isVowel(QChar letter, Language language)
{
    return QStringView(language == Language::German ? u"aeiouyäöü" : u"aeiouy").contains(letter);
}

/// Two vowels that are spoken as one in German.
bool isOneSound(QChar first, QChar second)
{
    constexpr std::array sounds{u"au", u"äu", u"eu", u"ei", u"ai", u"ie", u"aa", u"ee", u"oo"};
    return std::ranges::any_of(sounds, [first, second](const char16_t *sound) {
        return first == sound[0] && second == sound[1];
    });
}

/// An e at the end that is not spoken: "dose", "given" no, "washed".
bool endsSilently(const QString &word)
{
    static const QRegularExpression silent(u"(?:[^aeiouyl]e|[aeiouy]le|[^aeioutdy]ed|"
                                           "[^aeiousxzcgh]es)$"_s);
    return silent.match(word).hasMatch();
}

Language languageOf(const QStringList &words, Language otherwise)
{
    static const QSet<QString> english{
        u"the"_s,  u"and"_s,  u"is"_s,   u"of"_s, u"to"_s,     u"with"_s,  u"if"_s,
        u"your"_s, u"give"_s, u"a"_s,    u"or"_s, u"for"_s,    u"every"_s, u"not"_s,
        u"day"_s,  u"days"_s, u"once"_s, u"he"_s, u"she"_s,    u"it"_s,    u"until"_s,
        u"keep"_s, u"call"_s, u"us"_s,   u"at"_s, u"please"_s, u"on"_s};
    static const QSet<QString> german{
        u"der"_s,     u"die"_s,   u"das"_s, u"und"_s,   u"ist"_s, u"mit"_s,   u"wenn"_s,
        u"ein"_s,     u"eine"_s,  u"den"_s, u"nicht"_s, u"zu"_s,  u"bitte"_s, u"oder"_s,
        u"sie"_s,     u"bis"_s,   u"tag"_s, u"tage"_s,  u"am"_s,  u"im"_s,    u"auf"_s,
        u"täglich"_s, u"geben"_s, u"von"_s, u"es"_s,    u"uns"_s, u"für"_s,   u"alle"_s};
    int englishWords = 0;
    int germanWords = 0;
    for (const QString &word : words) {
        const QString small = word.toLower();
        englishWords += english.contains(small) ? 1 : 0;
        germanWords += german.contains(small) ? 1 : 0;
    }
    if (englishWords == germanWords)
        return otherwise;
    return englishWords > germanWords ? Language::English : Language::German;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    auto found = wordForm().globalMatch(text);
    while (found.hasNext())
        words += found.next().captured();
    return words;
}

/// A line ends a sentence, as in a list; a full stop behind one letter ("z. B.") does not.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<!\\b\\p{L})[.!?;]+(?=\\s|$)|\\n+"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

} // namespace

int syllablesOf(const QString &word, ReadingLevel::Language language)
{
    const QString small = word.toLower();
    int count = 0;
    bool inside = false;
    for (qsizetype at = 0; at < small.size(); ++at) {
        const bool vowel = isVowel(small.at(at), language);
        const bool apart =
            inside && language == Language::German && !isOneSound(small.at(at - 1), small.at(at));
        if (vowel && (!inside || apart))
            ++count;
        // The second of two that are one sound begins nothing with the next.
        inside = vowel;
    }
    if (language == Language::English && count > 1 && endsSilently(small))
        --count;
    return std::max(1, count);
}

ReadingLevel readingLevel(const QString &text, ReadingLevel::Language otherwise)
{
    ReadingLevel level;
    level.language = languageOf(wordsOf(text), otherwise);
    const int manySyllables = level.language == Language::German ? 5 : 4;
    int syllables = 0;
    const QStringList sentences = sentencesOf(text);
    for (const QString &sentence : sentences) {
        const QStringList words = wordsOf(sentence);
        if (words.isEmpty())
            continue;
        ++level.sentences;
        level.words += int(words.size());
        if (words.size() > ReadingLevel::longSentence && level.longSentences.size() < mostNamed)
            level.longSentences += words.first(wordsOfBeginning).join(u' ');
        for (const QString &word : words) {
            const int spoken = syllablesOf(word, level.language);
            syllables += spoken;
            if (spoken >= manySyllables && level.longWords.size() < mostNamed
                && !level.longWords.contains(word, Qt::CaseInsensitive))
                level.longWords += word;
        }
    }
    if (level.language == Language::Unknown || level.words < ReadingLevel::fewestWords)
        return level;
    const double perSentence = double(level.words) / level.sentences;
    const double perWord = double(syllables) / level.words;
    const double score = level.language == Language::German
                             ? 180 - perSentence - 58.5 * perWord
                             : 206.835 - 1.015 * perSentence - 84.6 * perWord;
    level.score = std::clamp(score, 0.0, 100.0);
    return level;
}

} // namespace tarsus
