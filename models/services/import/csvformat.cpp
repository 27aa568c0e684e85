// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/csvformat.h"

#include "models/services/import/csvreader.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype sampleSize = qsizetype{64} * 1024;
constexpr qsizetype pieceSize = qsizetype{256} * 1024;
constexpr int sampleRows = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("tarsus::CsvFormat", text);
}

Error noTable(const char *text)
{
    return {Error::Code::Invalid, say(text)};
}

/// What the first bytes give away: kinds of files that people take for a table.
std::optional<Error> knownOtherKind(const QByteArray &sample)
{
    const QByteArray start = sample.left(256).trimmed().toLower();
    if (sample.startsWith("PK\x03\x04") || sample.startsWith("\xD0\xCF\x11\xE0")) {
        return noTable(QT_TRANSLATE_NOOP(
            "tarsus::CsvFormat",
            "This is a workbook or an archive, not a text table. Open it in the spreadsheet "
            "program, save the sheet as CSV, and import that file."));
    }
    if (start.startsWith("%pdf") || start.startsWith("<!doctype") || start.startsWith("<html")
        || start.startsWith("<?xml")) {
        return noTable(QT_TRANSLATE_NOOP(
            "tarsus::CsvFormat",
            "This is a document, not a text table. Save the table as CSV and import that file."));
    }
    return {};
}

Error binary()
{
    return noTable(QT_TRANSLATE_NOOP(
        "tarsus::CsvFormat",
        "This file holds binary data, not a text table. Save the table as CSV and import that "
        "file."));
}

/// UTF-16 without a mark: most line ends, delimiters and Latin letters have an empty half.
std::optional<CsvEncoding> utf16WithoutMark(const QByteArray &sample)
{
    qsizetype little = 0;
    qsizetype big = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        const bool first = sample[i] == 0;
        const bool second = sample[i + 1] == 0;
        little += !first && second ? 1 : 0;
        big += first && !second ? 1 : 0;
    }
    const auto fits = [&](CsvEncoding encoding, qsizetype hits, qsizetype others) {
        if (hits == 0 || hits * 50 < sample.size() || others * 10 > hits)
            return false;
        QString text;
        const bool valid = CsvDecoder(encoding).decode(sample, text);
        return valid && !text.contains(QChar(u'\0'))
               && std::any_of(text.begin(), text.end(), [](QChar letter) {
                      return letter == u'\n' || letter == u'\r' || letter == u',' || letter == u';';
                  });
    };
    if (fits(CsvEncoding::Utf16LittleEndian, little, big))
        return CsvEncoding::Utf16LittleEndian;
    if (fits(CsvEncoding::Utf16BigEndian, big, little))
        return CsvEncoding::Utf16BigEndian;
    return {};
}

/// Characters that a table has no use for: more than one in a hundred means other data.
bool isBinary(const QByteArray &sample)
{
    const auto odd = std::count_if(sample.begin(), sample.end(), [](char letter) {
        const auto byte = static_cast<uchar>(letter);
        return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1A) || byte == 0x7F;
    });
    return sample.contains('\0') || odd * 100 > sample.size();
}

/// Whether the whole of `device` is UTF-8, read piece by piece.
bool isUtf8(QIODevice &device)
{
    device.seek(0);
    CsvDecoder decoder(CsvEncoding::Utf8);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QString text;
    for (;;) {
        const qint64 length = device.read(piece.data(), piece.size());
        if (length <= 0)
            return decoder.isComplete();
        text.resize(0);
        if (!decoder.decode(QByteArrayView(piece).first(length), text))
            return false;
    }
}

Result<CsvEncoding> findEncoding(QIODevice &device, const QByteArray &sample,
                                 std::optional<CsvEncoding> given)
{
    const bool big = sample.startsWith("\xFE\xFF");
    const bool wide =
        !given || *given == CsvEncoding::Utf16LittleEndian || *given == CsvEncoding::Utf16BigEndian;
    // The mark says which of the two it is, whatever was given.
    if (wide && (big || sample.startsWith("\xFF\xFE")))
        return big ? CsvEncoding::Utf16BigEndian : CsvEncoding::Utf16LittleEndian;
    if (given)
        return *given;
    if (sample.startsWith("\xEF\xBB\xBF"))
        return CsvEncoding::Utf8;
    if (sample.contains('\0')) {
        const auto found = utf16WithoutMark(sample);
        return found ? Result<CsvEncoding>(*found) : Result<CsvEncoding>(binary());
    }
    if (isBinary(sample))
        return binary();
    return isUtf8(device) ? CsvEncoding::Utf8 : CsvEncoding::Windows1252;
}

/// The number of fields in each row of a sample; its last row may be cut and is left out.
std::vector<qsizetype> fieldCounts(const QByteArray &sample, const CsvFormat &format, bool whole)
{
    QBuffer buffer;
    buffer.setData(sample);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    std::vector<qsizetype> counts;
    QStringList fields;
    while (counts.size() <= sampleRows) {
        const auto more = reader.next(fields);
        if (!more || !*more)
            break;
        counts.push_back(fields.size());
    }
    if (!whole && counts.size() > 1 && counts.size() <= sampleRows)
        counts.pop_back();
    return counts;
}

struct Shape
{
    QChar delimiter;
    qsizetype columns = 0; ///< of the first row
    double regular = 0;    ///< the share of rows that have as many
    qsizetype rows = 0;
};

Shape shapeWith(QChar delimiter, const QByteArray &sample, CsvEncoding encoding, bool whole)
{
    const auto counts = fieldCounts(sample, {encoding, delimiter}, whole);
    if (counts.empty())
        return {delimiter};
    const auto same = std::count(counts.begin(), counts.end(), counts.front());
    return {delimiter, counts.front(), double(same) / double(counts.size()),
            qsizetype(counts.size())};
}

/// More than one column first, then the more regular, then the wider.
bool betterShape(const Shape &left, const Shape &right)
{
    if ((left.columns > 1) != (right.columns > 1))
        return left.columns > 1;
    if (qAbs(left.regular - right.regular) > 0.01)
        return left.regular > right.regular;
    return left.columns > right.columns;
}

Result<QChar> findDelimiter(const QByteArray &sample, CsvEncoding encoding, bool whole)
{
    Shape best = shapeWith(csvDelimiters.front(), sample, encoding, whole);
    for (const char16_t delimiter : csvDelimiters) {
        const Shape shape = shapeWith(delimiter, sample, encoding, whole);
        if (betterShape(shape, best))
            best = shape;
    }
    if (best.rows >= 4 && best.regular < 0.5) {
        return noTable(QT_TRANSLATE_NOOP(
            "tarsus::CsvFormat",
            "The lines of this file have no common shape, so it does not look like a table. If it "
            "is one, say which character separates its columns."));
    }
    return best.delimiter;
}

/// The delimiter of a first line `sep=;`.
std::optional<QChar> separatorLine(const QByteArray &sample, CsvEncoding encoding)
{
    QString text;
    CsvDecoder(encoding).decode(QByteArrayView(sample).first(qMin<qsizetype>(sample.size(), 64)),
                                text);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const bool lineEnds = text.size() > 5 && (text[5] == u'\r' || text[5] == u'\n');
    if (!lineEnds || !text.startsWith(u"sep=", Qt::CaseInsensitive))
        return {};
    return text[4];
}

} // namespace

std::optional<QChar> csvDelimiterFromWord(const QString &word)
{
    const QString plain = word.trimmed().toLower();
    if (plain == u"tab" || plain == u"\\t" || word == u"\t")
        return QChar(u'\t');
    if (plain == u"comma")
        return QChar(u',');
    if (plain == u"semicolon")
        return QChar(u';');
    if (plain == u"pipe")
        return QChar(u'|');
    const bool usable = word.size() == 1 && !word[0].isLetterOrNumber() && word[0] != u'"'
                        && word[0] != u'\r' && word[0] != u'\n' && !word[0].isNull();
    return usable ? std::optional<QChar>(word[0]) : std::nullopt;
}

Result<CsvFormat> findCsvFormat(QIODevice &device, std::optional<CsvEncoding> encoding,
                                std::optional<QChar> delimiter)
{
    if (device.isSequential() || !device.seek(0))
        return noTable(QT_TRANSLATE_NOOP("tarsus::CsvFormat", "The file could not be read."));
    const QByteArray sample = device.read(sampleSize);
    const bool whole = device.atEnd();
    if (sample.trimmed().isEmpty()) {
        device.seek(0);
        return noTable(QT_TRANSLATE_NOOP("tarsus::CsvFormat", "The file is empty."));
    }
    if (const auto other = knownOtherKind(sample))
        return *other;
    const auto found = findEncoding(device, sample, encoding);
    device.seek(0);
    if (!found)
        return found.error();
    CsvFormat format{*found};
    const auto said = separatorLine(sample, *found);
    format.separatorLine = said.has_value();
    if (delimiter || said) {
        format.delimiter = delimiter.value_or(said.value_or(u','));
        return format;
    }
    const auto separator = findDelimiter(sample, *found, whole);
    if (!separator)
        return separator.error();
    format.delimiter = *separator;
    return format;
}

} // namespace tarsus
