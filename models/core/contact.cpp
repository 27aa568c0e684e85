// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/contact.h"

#include "models/core/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype tailLength = 7;
constexpr qsizetype longestCountryCode = 3;

/// The number without leading zeros, and without the "(0)" that people write after the country.
QStringList waysToDial(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    const QString plain = digits.sliced(zeros);
    QStringList ways{plain};
    for (qsizetype i = 1; i <= longestCountryCode && i < plain.size(); ++i) {
        if (plain.at(i) == u'0')
            ways += plain.first(i) + plain.sliced(i + 1);
    }
    return ways;
}

/// Whether one is the other behind a country code.
bool endsAlike(const QString &one, const QString &other)
{
    const QString &shorter = one.size() < other.size() ? one : other;
    const QString &longer = one.size() < other.size() ? other : one;
    return shorter.size() >= tailLength && longer.size() - shorter.size() <= longestCountryCode
           && longer.endsWith(shorter);
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
    const QStringList ways = waysToDial(digits);
    const QStringList otherWays = waysToDial(otherDigits);
    return std::any_of(ways.begin(), ways.end(), [&otherWays](const QString &way) {
        return std::any_of(otherWays.begin(), otherWays.end(),
                           [&way](const QString &other) { return endsAlike(way, other); });
    });
}

QString phoneTail(const QString &digits)
{
    return digits.right(tailLength);
}

} // namespace tarsus
