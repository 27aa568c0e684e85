// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentpicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>
#include <QPdfDocument>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype mostText = 200'000; // bytes; a pane shows no more
constexpr double mostHeights = 4.0;     // of its width: a strip of paper, not a trap
constexpr qint64 mostPixels = 200'000'000;
constexpr int memoryLimit = 1024; // MB, of Qt's image readers
constexpr std::array pictureTypes{
    std::pair{"image/png"_L1, "png"}, std::pair{"image/jpeg"_L1, "jpeg"},
    std::pair{"image/gif"_L1, "gif"}, std::pair{"image/bmp"_L1, "bmp"}};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::DocumentPicture)
};

Error refused(const QString &text)
{
    return {Error::Code::Invalid, text, {}, u"file_hash"_s};
}

/// The one reader that may see a picture of this type; nullptr where there is none.
const char *readerOf(const QString &fileType)
{
    const auto known =
        std::ranges::find(pictureTypes, fileType, &decltype(pictureTypes)::value_type::first);
    return known == pictureTypes.end() ? nullptr : known->second;
}

bool isText(const QString &fileType)
{
    return fileType.startsWith("text/"_L1)
           || QMimeDatabase().mimeTypeForName(fileType).inherits(u"text/plain"_s);
}

Result<DocumentPicture> pageOf(const QByteArray &bytes, int page, int width)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pdf;
    pdf.load(&buffer);
    if (pdf.error() == QPdfDocument::Error::IncorrectPassword)
        return refused(Words::tr("This PDF is locked with a password. Open a copy of it and type "
                                 "the password there."));
    if (pdf.status() != QPdfDocument::Status::Ready || pdf.pageCount() < 1)
        return refused(Words::tr("This PDF is damaged and cannot be shown here. The file itself is "
                                 "kept as it came."));
    DocumentPicture picture;
    picture.pages = pdf.pageCount();
    picture.page = std::clamp(page, 0, picture.pages - 1);
    const QSizeF paper = pdf.pagePointSize(picture.page);
    const double height = paper.width() > 0 ? paper.height() / paper.width() : 1.0;
    const QSize size(width, qMax(1, int(width * qMin(height, mostHeights))));
    const QImage drawn = pdf.render(picture.page, size);
    if (drawn.isNull())
        return refused(Words::tr("This page cannot be shown here."));
    picture.image = QImage(drawn.size(), QImage::Format_RGB32); // pages are drawn on nothing
    picture.image.fill(Qt::white);
    QPainter(&picture.image).drawImage(0, 0, drawn);
    return picture;
}

Result<DocumentPicture> imageOf(const QByteArray &bytes, const char *format, int width)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return refused(Words::tr("The picture is damaged, or too large to be shown here. The file "
                                 "itself is kept as it came."));
    if (QImageReader::allocationLimit() < memoryLimit)
        QImageReader::setAllocationLimit(memoryLimit);
    const QSize bound(width, int(width * mostHeights));
    if (size.width() > bound.width() || size.height() > bound.height())
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio));
    DocumentPicture picture;
    picture.image = reader.read();
    if (picture.image.isNull())
        return refused(Words::tr("The picture is damaged and cannot be shown here. The file itself "
                                 "is kept as it came."));
    return picture;
}

} // namespace

bool isShownAsDocument(const QString &fileType)
{
    return fileType == "application/pdf"_L1 || readerOf(fileType) || isText(fileType);
}

QString decodedText(const QByteArray &bytes)
{
    if (const auto named = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*named);
        return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder windows("windows-1252");
    if (!windows.isValid())
        return QString::fromLatin1(bytes);
    text = windows(bytes);
    return text;
}

Result<DocumentPicture> documentPicture(const QByteArray &bytes, const QString &fileType, int page,
                                        int width)
{
    if (fileType == "application/pdf"_L1)
        return pageOf(bytes, page, width);
    if (const char *format = readerOf(fileType))
        return imageOf(bytes, format, width);
    if (!isText(fileType))
        return refused(Words::tr("Files of this type are not shown here. The file itself is kept "
                                 "as it came; open a copy of it to read it."));
    DocumentPicture picture;
    picture.isShortened = bytes.size() > mostText;
    QByteArray begin = bytes.first(qMin(bytes.size(), mostText));
    while (picture.isShortened && !begin.isEmpty() && (begin.back() & 0x80) != 0)
        begin.chop(1); // not in the middle of a letter
    picture.text = decodedText(begin);
    return picture;
}

} // namespace tarsus
