// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table out of any bytes: the format is found or refused, the reader ends, its limits hold, and
// text that it accepts as UTF-8 is what Qt's own strict decoder reads.
#include "models/services/import/csvreader.h"

#include <QBuffer>
#include <QStringDecoder>

#include <cstdint>
#include <cstdlib>

using namespace tarsus;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readAll(const QByteArray &bytes, const CsvFormat &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const CsvLimits limits{.fieldLength = 1000, .rowLength = 4000, .fieldCount = 50};
    CsvReader reader(buffer, format, limits);
    QStringList fields;
    qint64 row = 0;
    for (;;) {
        const auto more = reader.next(fields);
        if (!more || !*more)
            return;
        require(reader.row() > row && reader.line() >= reader.row());
        row = reader.row();
        require(!fields.isEmpty() && fields.size() <= limits.fieldCount);
        for (const QString &field : fields)
            require(field.size() <= limits.fieldLength && !field.contains(QChar(u'\0')));
    }
}

void compareDecoders(const QByteArray &bytes)
{
    QString text;
    CsvDecoder ours(CsvEncoding::Utf8);
    const bool valid = ours.decode(bytes, text) && ours.isComplete();
    QStringDecoder theirs(QStringConverter::Utf8, QStringConverter::Flag::Stateless
                                                      | QStringConverter::Flag::ConvertInitialBom);
    const QString decoded = theirs.decode(bytes);
    require(valid != theirs.hasError());
    require(!valid || text == decoded);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    compareDecoders(bytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    if (const auto format = findCsvFormat(buffer))
        readAll(bytes, *format);
    for (const CsvEncoding encoding : csvEncodings)
        readAll(bytes, {encoding, QChar(csvDelimiters.at(size % csvDelimiters.size()))});
    return 0;
}
