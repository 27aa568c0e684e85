// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imaging/filmimage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int longestSide = 30'000;
constexpr qint64 mostPixels = 200'000'000;
constexpr int memoryLimit = 1024; // MB, of Qt's image readers; 200 million pixels fit
constexpr qsizetype dicomPreamble = 128;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::FilmImage)
};

Error refused(const QString &text)
{
    return {Error::Code::Invalid, text, {}, u"file_hash"_s};
}

} // namespace

QString fileTypeOf(const QByteArray &head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (head.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (head.size() >= dicomPreamble + 4 && head.mid(dicomPreamble, 4) == "DICM")
        return u"application/dicom"_s;
    if (head.startsWith("%PDF-"))
        return u"application/pdf"_s;
    return u"application/octet-stream"_s;
}

bool isShownAsImage(const QString &fileType)
{
    return fileType == "image/png"_L1 || fileType == "image/jpeg"_L1;
}

Result<QImage> filmImage(const QByteArray &bytes, QSize bound)
{
    const QString type = fileTypeOf(bytes.first(qMin<qsizetype>(bytes.size(), 512)));
    if (!isShownAsImage(type))
        return refused(Words::tr("This file cannot be shown here: it is neither PNG nor JPEG."));
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return refused(Words::tr("The picture could not be read."));
    // The one reader for what the bytes are: no other plugin gets to see them.
    QImageReader reader(&buffer, type == "image/png"_L1 ? "png" : "jpeg");
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return refused(Words::tr("The picture is damaged and cannot be shown."));
    if (size.width() > longestSide || size.height() > longestSide
        || qint64(size.width()) * size.height() > mostPixels)
        return refused(Words::tr("The picture is too large to be shown here."));
    if (QImageReader::allocationLimit() < memoryLimit)
        QImageReader::setAllocationLimit(memoryLimit);
    if (size.width() > bound.width() || size.height() > bound.height())
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return refused(Words::tr("The picture is damaged and cannot be shown."));
    return image;
}

} // namespace tarsus
