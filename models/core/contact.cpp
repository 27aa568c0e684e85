// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/contact.h"

#include "models/core/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype tailLength = 7;
constexpr qsizetype longestPrefix = 4; // a country code of three digits and the "(0)" after it

QStringView withoutLeadingZeros(QStringView digits)
{
    while (digits.startsWith(u'0'))
        digits = digits.sliced(1);
    return digits;
}

} // namespace

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(
        uR"(^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\.]+(\.[^\s@<>"(),;:\\.]+)+$)"_s);
    return text.size() <= 254 && shape.match(text).hasMatch();
}

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression extension(u"(ext\\.?|x|#)\\s*\\p{Nd}+$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QString number = text.trimmed();
    number.remove(extension);
    for (const QChar letter : std::as_const(number)) {
        const bool separator = letter.isSpace() || u"+()/-.\u2010\u2011\u2013"_s.contains(letter);
        if (!separator && letter.digitValue() < 0)
            return false;
    }
    const qsizetype count = digitsOf(number).size();
    return count >= 3 && count <= 20;
}

bool isSamePhone(const QString &digits, const QString &otherDigits)
{
    if (digits == otherDigits)
        return !digits.isEmpty();
    const QStringView one = withoutLeadingZeros(digits);
    const QStringView other = withoutLeadingZeros(otherDigits);
    const bool oneIsShorter = one.size() < other.size();
    const QStringView shorter = oneIsShorter ? one : other;
    const QStringView longer = oneIsShorter ? other : one;
    return shorter.size() >= tailLength && longer.size() - shorter.size() <= longestPrefix
           && longer.endsWith(shorter);
}

QString phoneTail(const QString &digits)
{
    return digits.right(tailLength);
}

} // namespace tarsus
