// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tarsus {

/// How plain a text is to read, by how long its sentences and words are.
///
/// English: reading ease of R. Flesch, "A new readability yardstick" (1948):
/// 206.835 - 1.015 words/sentence - 84.6 syllables/word. German: its fitting by T. Amstad, "Wie
/// verständlich sind unsere Zeitungen?" (1978): 180 - words/sentence - 58.5 syllables/word. Both
/// are kept within 0 and 100; 60 and more is plain. Syllables are counted by their vowels, so the
/// number is a hint and no measure.
struct ReadingLevel
{
    enum class Language { Unknown, English, German };

    static constexpr double plainFrom = 60;
    static constexpr int fewestWords = 6; ///< of less no score is said
    static constexpr int longSentence = 20;

    Language language = Language::Unknown;
    int words = 0;
    int sentences = 0;
    double score = -1;         ///< 0 to 100, the more the plainer; -1 where there is none
    QStringList longWords;     ///< of many syllables, each once, as they stand there
    QStringList longSentences; ///< of more than longSentence words, by their first words

    bool hasScore() const { return score >= 0; }
    bool isPlain() const { return score >= plainFrom; }
};

/// The language is told by its small words; `otherwise` where they do not tell.
ReadingLevel readingLevel(const QString &text, ReadingLevel::Language otherwise);

/// Syllables of a word as it is spoken, by its vowels; 1 at least.
int syllablesOf(const QString &word, ReadingLevel::Language language);

} // namespace tarsus
