// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/csvreader.h"

#include <QIODevice>
#include <QLocale>

#include <algorithm>

namespace tarsus {
namespace {

constexpr qsizetype pieceSize = qsizetype{64} * 1024;
constexpr QChar quote = u'"';
constexpr QChar endOfText = QChar(u'\x1A'); // Ctrl+Z: how old programs end a text file

bool isBlank(const QStringList &fields)
{
    return std::all_of(fields.begin(), fields.end(),
                       [](const QString &field) { return QStringView(field).trimmed().isEmpty(); });
}

} // namespace

CsvReader::CsvReader(QIODevice &device, const CsvFormat &format, const CsvLimits &limits)
    : m_device(device)
    , m_format(format)
    , m_limits(limits)
    , m_decoder(format.encoding)
    , m_piece(pieceSize, Qt::Uninitialized)
{}

Error CsvReader::problem(const QString &text) const
{
    return {Error::Code::Invalid, text.arg(QLocale().toString(m_line))};
}

/// Makes sure that there is a character at m_at; false at the end of the file.
Result<bool> CsvReader::fill()
{
    while (m_at >= m_text.size()) {
        m_text.resize(0);
        m_at = 0;
        const qint64 length = m_device.read(m_piece.data(), m_piece.size());
        if (length < 0)
            return Error{Error::Code::Failed, tr("The file could not be read to its end."),
                         m_device.errorString()};
        if (length == 0) {
            if (!m_decoder.isComplete())
                return problem(tr("The file ends inside a character (line %1). It was cut short, "
                                  "or it has another encoding."));
            return false;
        }
        m_bytes += length;
        if (!m_decoder.decode(QByteArrayView(m_piece).first(length), m_text)) {
            m_line += m_text.count(u'\n');
            return problem(tr("Near line %1 the file has bytes that do not exist in this encoding. "
                              "Choose another encoding."));
        }
        if (!m_started && m_text.startsWith(QChar::ByteOrderMark))
            m_at = 1;
        m_started = m_started || !m_text.isEmpty();
    }
    return true;
}

Result<bool> CsvReader::next(QStringList &fields)
{
    if (m_format.separatorLine && m_row == 0) {
        if (auto skipped = readRow(fields); !skipped || !*skipped)
            return skipped;
    }
    for (;;) {
        auto more = readRow(fields);
        if (!more || !*more || !isBlank(fields))
            return more;
    }
}

/// Takes the end of a line where one stands at m_at.
bool CsvReader::takeLineEnd()
{
    const QChar letter = m_text[m_at];
    if (letter != u'\n' && letter != u'\r')
        return false;
    m_skipLineFeed = letter == u'\r';
    ++m_line;
    ++m_at;
    return true;
}

Result<bool> CsvReader::readRow(QStringList &fields)
{
    fields.clear();
    m_rowLength = 0;
    bool any = false; // something of the row was read
    for (;;) {
        auto more = fill();
        if (more && *more && m_skipLineFeed) {
            m_skipLineFeed = false;
            if (m_text[m_at] == u'\n') {
                ++m_at;
                more = fill();
            }
        }
        if (!more)
            return more;
        if (!any) {
            m_rowLine = m_line;
            if (!*more)
                return false;
            ++m_row;
            any = true;
        }
        m_field.resize(0);
        if (*more && m_text[m_at] == quote) {
            ++m_at;
            if (auto read = readQuoted(); !read)
                return read;
        }
        if (const auto read = readPlain(); !read)
            return read.error();
        fields.append(m_field);
        if (fields.size() > m_limits.fieldCount) {
            return problem(
                tr("Line %1 has more than %2 columns, so this does not look like a table.")
                    .arg(QStringLiteral("%1"), QLocale().toString(m_limits.fieldCount)));
        }
        auto rest = fill();
        if (!rest)
            return rest;
        if (!*rest || takeLineEnd())
            return true;
        ++m_at; // the delimiter: another field follows, if only an empty one
    }
}

/// What stands up to the delimiter or the end of the line, as it is.
Result<> CsvReader::readPlain()
{
    for (;;) {
        const auto more = fill();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            const QChar letter = m_text[m_at];
            if (letter == m_format.delimiter || letter == u'\n' || letter == u'\r'
                || letter == endOfText || letter.isNull())
                break;
            ++m_at;
        }
        if (auto added = add(QStringView(m_text).mid(start, m_at - start)); !added)
            return added;
        if (m_at == m_text.size())
            continue;
        if (m_text[m_at] != endOfText && !m_text[m_at].isNull())
            return {};
        const bool last = m_at + 1 == m_text.size() && m_device.atEnd();
        if (m_text[m_at].isNull() || !last) {
            return problem(tr("Line %1 has characters that no text table has. Perhaps it is not a "
                              "text file, or it has another encoding."));
        }
        ++m_at;
    }
}

/// What stands up to the closing quotation mark, doubled ones as one, line ends as LF.
Result<bool> CsvReader::readQuoted()
{
    const qint64 opened = m_line;
    bool closing = false;
    bool carriageReturn = false;
    for (;;) {
        auto more = fill();
        if (!more)
            return more;
        if (!*more) {
            if (closing)
                return true;
            m_line = opened;
            return problem(
                tr("A quotation mark in line %1 is never closed, so the rest of the file "
                   "cannot be told apart. Correct that line."));
        }
        const qsizetype start = m_at;
        while (!closing && m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\r'
               && m_text[m_at] != u'\n' && !m_text[m_at].isNull())
            ++m_at;
        if (m_at > start) {
            carriageReturn = false;
            if (const auto added = add(QStringView(m_text).mid(start, m_at - start)); !added)
                return added.error();
        }
        if (m_at == m_text.size())
            continue;
        const QChar letter = m_text[m_at];
        if (letter.isNull())
            return problem(tr("Line %1 has characters that no text table has. Perhaps it is not a "
                              "text file, or it has another encoding."));
        if (closing && letter != quote)
            return true;
        ++m_at;
        if (letter == quote && !closing) {
            closing = true;
            carriageReturn = false;
            continue;
        }
        if (letter == u'\n' && carriageReturn) { // the second half of CRLF
            carriageReturn = false;
            continue;
        }
        carriageReturn = letter == u'\r';
        m_line += letter == quote ? 0 : 1;
        closing = false;
        const QChar kept = letter == quote ? quote : QChar(u'\n');
        if (const auto added = add(QStringView(&kept, 1)); !added)
            return added.error();
    }
}

Result<> CsvReader::add(QStringView text)
{
    m_rowLength += text.size();
    if (m_field.size() + text.size() > m_limits.fieldLength || m_rowLength > m_limits.rowLength) {
        return problem(tr("A field near line %1 is far too long. Perhaps a quotation mark is not "
                          "closed, or this is not a table."));
    }
    m_field += text;
    return {};
}

} // namespace tarsus
