// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"

#include <QDateTime>
#include <QRandomGenerator>

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

} // namespace

QString foldText(const QString &text)
{
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
