// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/services/import/csvformat.h"

#include <QCoreApplication>
#include <QStringList>

class QIODevice;

namespace tarsus {

/// What a reader takes at most, so that no file can fill the memory.
struct CsvLimits
{
    qsizetype fieldLength = 1'000'000; ///< characters; as much as a record's text may have
    qsizetype rowLength = 4'000'000;   ///< characters
    qsizetype fieldCount = 1'000;
};

/// Reads a table of text row by row, holding one row and one piece of the file at a time.
/// RFC 4180 with what spreadsheets and people add: any delimiter, line ends CR, LF and CRLF mixed,
/// blank lines, a byte-order mark, quotation marks inside a field that does not begin with one,
/// text after a closing one, a last line without its end, Ctrl+Z at the end.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::CsvReader)

public:
    /// `device` stands where the file begins and outlives the reader.
    CsvReader(QIODevice &device, const CsvFormat &format, const CsvLimits &limits = {});

    /// The next row that is not blank; false at the end. Invalid, naming the line, where the
    /// encoding is another one, a limit is passed, or a quotation mark is never closed; nothing can
    /// be read after that.
    Result<bool> next(QStringList &fields);

    /// The number of the last row as a spreadsheet shows it: from 1, blank lines counted.
    qint64 row() const { return m_row; }
    /// The line of the file where the last row begins, from 1: another number than row() where
    /// fields have line breaks.
    qint64 line() const { return m_rowLine; }
    /// How much of the file was read.
    qint64 position() const { return m_bytes; }

private:
    Result<bool> readRow(QStringList &fields);
    Result<bool> fill();
    Result<bool> readQuoted();
    Result<> readPlain();
    Result<> add(QStringView text);
    bool takeLineEnd();
    Error problem(const QString &text) const;

    QIODevice &m_device;
    CsvFormat m_format;
    CsvLimits m_limits;
    CsvDecoder m_decoder;
    QByteArray m_piece;
    QString m_text; ///< decoded, of which m_at is the next character
    qsizetype m_at = 0;
    QString m_field;
    qsizetype m_rowLength = 0;
    qint64 m_bytes = 0;
    qint64 m_row = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    bool m_started = false;
    bool m_skipLineFeed = false; ///< a CR ended the line: an LF after it belongs to it
};

} // namespace tarsus
