// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/passwordrules.h"

#include "models/security/password.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <sodium.h>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr qsizetype longestPassword = 1024; // bytes; a file by mistake, not a password
constexpr qsizetype longestName = 64;
constexpr qsizetype longestText = 200;
constexpr qsizetype shortestWord = 3;
constexpr qsizetype longestWord = 32;
constexpr int wordWorth = 2; // a word that is tried first counts as two characters
constexpr int leastWorth = 9;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::PasswordRules)
};

const QSet<QString> &blockedWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> read;
        QFile file(u":/passwords/blocked.txt"_s);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            qFatal("the list of blocked passwords is missing from the program");
        while (!file.atEnd())
            read.insert(QString::fromUtf8(file.readLine()).trimmed());
        return read;
    }();
    return words;
}

/// Without case and accents, and without the digits and signs that people put for letters.
QString plain(const QString &text, bool withSigns)
{
    QString folded;
    for (QChar letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        if (withSigns) {
            constexpr QStringView signs = u"014357@$!|";
            constexpr QStringView letters = u"oiaestasil";
            if (const qsizetype at = signs.indexOf(letter); at >= 0)
                letter = letters.at(at);
        }
        folded += letter;
    }
    return folded;
}

/// How many characters from `from` on are a repetition or a sequence: aaaa, 1234, dcba.
qsizetype runAt(QStringView text, qsizetype from)
{
    qsizetype longest = 1;
    for (const int step : {0, 1, -1}) {
        qsizetype end = from + 1;
        while (end < text.size() && text.at(end).unicode() - text.at(end - 1).unicode() == step)
            ++end;
        longest = std::max(longest, end - from);
    }
    return longest;
}

bool isYear(QStringView text)
{
    return text.size() == 4 && (text.startsWith(u"19") || text.startsWith(u"20"))
           && text.at(2).isDigit() && text.at(3).isDigit();
}

/// The length of `text` with everything predictable counted for less: the cheapest way to put it
/// together out of words, runs, years and single characters.
int worth(const QString &text, const QSet<QString> &personal)
{
    const QStringView view(text);
    std::vector<int> cheapest(static_cast<std::size_t>(text.size()) + 1, 0);
    for (qsizetype from = text.size() - 1; from >= 0; --from) {
        const auto rest = [&](qsizetype length) {
            return cheapest.at(static_cast<std::size_t>(from + length));
        };
        int best = 1 + rest(1);
        if (const qsizetype run = runAt(view, from); run >= shortestWord)
            best = std::min(best, 1 + rest(run));
        if (from + 4 <= text.size() && isYear(view.mid(from, 4)))
            best = std::min(best, 1 + rest(4));
        const qsizetype most = std::min(longestWord, text.size() - from);
        for (qsizetype length = shortestWord; length <= most; ++length) {
            const QString word = view.mid(from, length).toString();
            if (personal.contains(word))
                best = std::min(best, 1 + rest(length));
            else if (blockedWords().contains(word))
                best = std::min(best, wordWorth + rest(length));
        }
        cheapest.at(static_cast<std::size_t>(from)) = best;
    }
    return cheapest.front();
}

/// As people write it where the keyboard has no umlauts.
QString transliterated(QString text)
{
    const std::pair<QChar, QLatin1String> pairs[] = {
        {u'ä', "ae"_L1}, {u'ö', "oe"_L1}, {u'ü', "ue"_L1}, {u'Ä', "ae"_L1}, {u'Ö', "oe"_L1},
        {u'Ü', "ue"_L1}, {u'ß', "ss"_L1}, {u'æ', "ae"_L1}, {u'ø', "oe"_L1}, {u'å', "aa"_L1}};
    for (const auto &[letter, replacement] : pairs)
        text.replace(letter, replacement);
    return text;
}

void addWords(QSet<QString> &words, const QString &text)
{
    QString word;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) {
            word += letter;
            continue;
        }
        if (word.size() >= shortestWord)
            words.insert(word);
        word.clear();
    }
    if (word.size() >= shortestWord)
        words.insert(word);
}

QSet<QString> personalWords(const QStringList &texts)
{
    QSet<QString> words;
    for (const QString &text : texts) {
        const QString composed = text.normalized(QString::NormalizationForm_C);
        addWords(words, plain(composed, false));
        addWords(words, plain(transliterated(composed), false));
    }
    return words;
}

bool isGuessable(const Password &password, const QStringList &personal)
{
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(password.bytes().data()),
                                     static_cast<qsizetype>(password.bytes().size()));
    const QSet<QString> words = personalWords(personal);
    bool guessable = false;
    for (const bool withSigns : {false, true}) {
        QString folded = plain(text, withSigns);
        guessable = guessable || worth(folded, words) < leastWorth;
        sodium_memzero(folded.data(), static_cast<std::size_t>(folded.size()) * sizeof(QChar));
    }
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return guessable;
}

Error invalid(const QString &field, const QString &text)
{
    return {Error::Code::Invalid, text, {}, field};
}

} // namespace

int leastPasswordLength(PasswordFor whom)
{
    return whom == PasswordFor::Administrator ? 15 : 12;
}

Result<> checkNewPassword(const Password &password, PasswordFor whom, const QStringList &personal)
{
    const QString field = u"password"_s;
    if (password.length() < leastPasswordLength(whom)) {
        return invalid(field, Text::tr("The password needs at least %n character(s). Several words "
                                       "that do not belong together are easy to remember.",
                                       nullptr, leastPasswordLength(whom)));
    }
    if (static_cast<qsizetype>(password.bytes().size()) > longestPassword)
        return invalid(field, Text::tr("The password is too long."));
    if (isGuessable(password, personal)) {
        return invalid(field, Text::tr("This password would be among the first that somebody "
                                       "tries. Please use words that nobody expects together."));
    }
    return {};
}

Result<> checkPerson(const QString &username, const QString &fullName, const QString &email)
{
    const QString name = username.trimmed();
    const bool hasOddCharacters = std::any_of(name.begin(), name.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format
               || letter == u'/' || letter == u'\\';
    });
    if (name.isEmpty() || name.size() > longestName || hasOddCharacters) {
        return invalid(u"username"_s, Text::tr("Please enter a user name of up to 64 characters, "
                                               "without slashes."));
    }
    if (fullName.trimmed().isEmpty() || fullName.size() > longestText)
        return invalid(u"fullName"_s, Text::tr("Please enter the person's full name."));
    const QString address = email.trimmed();
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at == address.size() - 1 || address.size() > longestText
        || address.contains(u' ')) {
        return invalid(u"email"_s, Text::tr("Please enter an e-mail address such as "
                                            "name@example.org."));
    }
    return {};
}

} // namespace tarsus
