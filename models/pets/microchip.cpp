// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/microchip.h"

#include "models/core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qint64 largestNumber = 274'877'906'943; // 38 bits
constexpr int testCode = 999;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Microchip)
};

/// Whether text is a number in scientific notation; then `digits` are those that it still shows,
/// empty where some are lost.
bool isShortened(const QString &text, QString &digits)
{
    static const QRegularExpression shape(u"^(\\d)(?:[.,](\\d+))?[eE]\\+?(\\d{1,2})$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return false;
    const QString shown = match.captured(1) + match.captured(2);
    if (shown.size() == match.captured(3).toInt() + 1)
        digits = shown;
    return true;
}

void readIsoNumber(MicrochipReading &reading)
{
    const int code = QStringView(reading.chip).first(3).toInt();
    const qint64 number = QStringView(reading.chip).sliced(3).toLongLong();
    if (code == 0 || number > largestNumber) {
        reading.problem = Words::tr("No microchip has this number: a digit must be wrong.");
    } else if (code == testCode) {
        reading.warnings += Words::tr("Numbers that begin with 999 belong to test chips.");
    }
}

} // namespace

MicrochipReading readMicrochip(const QString &text)
{
    MicrochipReading reading;
    QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'\'')) // how spreadsheets mark a text
        trimmed = trimmed.sliced(1).trimmed();
    if (trimmed.isEmpty())
        return reading;
    QString digits;
    if (isShortened(trimmed, digits)) {
        reading.chip = digits.isEmpty() ? trimmed : digits;
        if (digits.isEmpty()) {
            reading.problem = Words::tr("A spreadsheet has shortened this microchip number and its "
                                        "last digits are lost. Enter all of them.");
            return reading;
        }
        reading.warnings += Words::tr("A spreadsheet had shortened this microchip number; compare "
                                      "it with the papers.");
    } else {
        reading.chip = chipKey(trimmed);
    }
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const bool digitsOnly = std::all_of(reading.chip.cbegin(), reading.chip.cend(), isDigit);
    const bool plain = std::all_of(reading.chip.cbegin(), reading.chip.cend(),
                                   [&](QChar c) { return isDigit(c) || isLetter(c); });
    const auto length = static_cast<int>(reading.chip.size());
    if (!plain) {
        reading.problem = Words::tr("A microchip number has digits, and in older ones letters from "
                                    "A to Z.");
    } else if (length == 15 && digitsOnly) {
        readIsoNumber(reading);
    } else if (length == 9 || length == 10 || length == 11 || length == 14 || length == 16) {
        reading.warnings += Words::tr("This is a microchip number of an older kind, with %n "
                                      "characters. Today's have 15 digits.",
                                      nullptr, length);
    } else if (length == 15) {
        reading.problem = Words::tr("A microchip number of 15 characters has digits only.");
    } else {
        reading.problem = Words::tr("A microchip number has 15 digits, this one has %n characters.",
                                    nullptr, length);
    }
    return reading;
}

} // namespace tarsus
