// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/services/import/csvdecoder.h"

#include <QChar>

#include <optional>

class QIODevice;

namespace tarsus {

/// How a table lies in a text file.
struct CsvFormat
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    QChar delimiter = u',';
    /// The first line only says `sep=;`, as spreadsheets write it: not a row of the table.
    bool separatorLine = false;

    bool operator==(const CsvFormat &) const = default;
};

/// The fields' separators that are looked for.
inline constexpr std::array<char16_t, 4> csvDelimiters{u',', u';', u'\t', u'|'};

/// The delimiter for a word of the command line: the character itself, or `tab`, `comma`,
/// `semicolon`, `pipe`.
std::optional<QChar> csvDelimiterFromWord(const QString &word);

/// Finds the format of what lies in `device` (which must be seekable) and leaves it at its
/// beginning; what is given is taken as it is. Invalid with a plain sentence where it is no table:
/// empty, binary, a workbook, a web page, lines without a common shape.
Result<CsvFormat> findCsvFormat(QIODevice &device, std::optional<CsvEncoding> encoding = {},
                                std::optional<QChar> delimiter = {});

} // namespace tarsus
