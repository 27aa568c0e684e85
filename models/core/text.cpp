// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// Latin letters that Unicode does not decompose, but people leave the stroke out when they type.
QStringView plainLetters(QChar letter)
{
    switch (letter.unicode()) {
    case 0x00F8: return u"o";  // ø
    case 0x0142: return u"l";  // ł
    case 0x0111: return u"d";  // đ
    case 0x0127: return u"h";  // ħ
    case 0x0131: return u"i";  // ı
    case 0x00E6: return u"ae"; // æ
    case 0x0153: return u"oe"; // œ
    case 0x00DF: return u"ss"; // ß
    case 0x00FE: return u"th"; // þ
    case 0x00F0: return u"d";  // ð
    default: return {};
    }
}

/// Scripts that part their words by no blank: each letter is found by itself.
bool standsAlone(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return true;
    default: return false;
    }
}

bool isApostrophe(char32_t letter)
{
    return letter == U'\'' || letter == 0x2019 || letter == 0x02BC || letter == U'`'
           || letter == 0x00B4;
}

bool isInternational(const QString &text)
{
    const QString start = text.trimmed();
    return start.startsWith(u'+') || start.startsWith("00"_L1);
}

/// How many digits the country code takes that `digits` begins with (ITU-T E.164: codes are
/// prefix-free, zones 1 and 7 have one digit, these have two, all others three).
qsizetype countryCodeLength(const QString &digits)
{
    static constexpr std::array twoDigits{
        20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54,
        55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return std::ranges::binary_search(twoDigits, digits.left(2).toInt()) ? 2 : 3;
}

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    return digits.mid(zeros);
}

struct PhoneParts
{
    QString country; ///< empty where the text names none
    QString national;
};

PhoneParts phoneParts(const QString &text)
{
    QString shortened = text;
    const QString digits = withoutLeadingZeros(digitsOf(shortened.remove("(0)"_L1)));
    if (!isInternational(text))
        return {{}, digits};
    const qsizetype length = countryCodeLength(digits);
    return {digits.left(length), withoutLeadingZeros(digits.mid(length))};
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x80; });
}

/// foldText() of most texts that there are, without the tables of Unicode.
QString foldAscii(const QString &text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *const to = folded.data(); // asked for each letter, it would look for other owners
    qsizetype length = 0;
    bool blank = false;
    for (const QChar letter : text) {
        const char16_t unit = letter.unicode();
        if (unit == u' ' || (unit >= 0x09 && unit <= 0x0D)) {
            blank = length > 0;
            continue;
        }
        if (blank)
            to[length++] = u' ';
        blank = false;
        to[length++] = unit >= u'A' && unit <= u'Z' ? QChar(unit + 0x20) : letter;
    }
    folded.truncate(length);
    return folded;
}

/// searchText() of what foldAscii() made.
QString searchAscii(const QString &folded)
{
    QString result(folded.size() + 2, Qt::Uninitialized); // a blank is dropped for each put in
    QChar *const to = result.data();
    qsizetype length = 0;
    bool blank = true;
    for (const QChar letter : folded) {
        const char16_t unit = letter.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')) {
            if (blank)
                to[length++] = u' ';
            to[length++] = letter;
            blank = false;
        } else if (!isApostrophe(unit)) {
            blank = true;
        }
    }
    if (length > 0)
        to[length++] = u' ';
    result.truncate(length);
    return result;
}

} // namespace

QString foldText(const QString &text)
{
    if (isAscii(text))
        return foldAscii(text);
    QString folded;
    folded.reserve(text.size());
    bool blank = false;
    const auto add = [&](QChar letter) {
        if (letter.isSpace()) {
            blank = !folded.isEmpty();
            return;
        }
        if (blank)
            folded += u' ';
        blank = false;
        if (const QStringView plain = plainLetters(letter); !plain.isEmpty())
            folded += plain;
        else
            folded += letter;
    };
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            add(letter);
    }
    return folded;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (const int value = letter.digitValue(); value >= 0)
            digits += QChar(u'0' + value);
    }
    return digits;
}

QString searchText(const QString &text)
{
    const QString folded = foldText(text);
    if (isAscii(folded))
        return searchAscii(folded);
    QString result;
    result.reserve(folded.size() + 2);
    bool blank = true; // before the next letter
    const auto letters = folded.toUcs4();
    for (const char32_t letter : letters) {
        if (isApostrophe(letter))
            continue;
        if (!QChar::isLetterOrNumber(letter) && !QChar::isMark(letter)) {
            blank = true;
            continue;
        }
        const bool alone = standsAlone(letter);
        if (blank || alone)
            result += u' ';
        result += QChar::fromUcs4(letter);
        blank = alone;
    }
    if (!result.isEmpty())
        result += u' ';
    return result;
}

QString phoneKey(const QString &text)
{
    const PhoneParts parts = phoneParts(text);
    return parts.country + parts.national;
}

QString nationalPhoneKey(const QString &text)
{
    return phoneParts(text).national;
}

QString chipKey(const QString &text)
{
    QString key;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber())
            key += letter.toUpper();
    }
    return key;
}

QString newObjectId()
{
    // 48 bits of time and 80 of chance, five bits a character (Crockford's alphabet).
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    auto *chance = QRandomGenerator::system();
    const auto time = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const std::array<quint64, 2> random{chance->generate64(), chance->generate64()};
    QString id(26, Qt::Uninitialized);
    for (int i = 0; i < 10; ++i)
        id[i] = QLatin1Char(alphabet[(time >> (45 - 5 * i)) & 31]);
    for (int i = 0; i < 8; ++i) {
        id[10 + i] = QLatin1Char(alphabet[(random[0] >> (5 * i)) & 31]);
        id[18 + i] = QLatin1Char(alphabet[(random[1] >> (5 * i)) & 31]);
    }
    return id;
}

} // namespace tarsus
