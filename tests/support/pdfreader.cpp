// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfreader.h"

#include <poppler-qt6.h>

#include <memory>

namespace tarsus::test {
namespace {

std::unique_ptr<Poppler::Document> opened(const QByteArray &pdf)
{
    auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked())
        qFatal("poppler cannot read this PDF");
    return document;
}

} // namespace

PdfContent readPdf(const QByteArray &pdf)
{
    const auto document = opened(pdf);
    PdfContent content;
    content.title = document->info(QStringLiteral("Title"));
    content.metadata = document->metadata().toUtf8();
    for (int i = 0; i < document->numPages(); ++i) {
        const auto page = document->page(i);
        content.pages.append(page->text(QRectF()).simplified());
        if (i == 0)
            content.pageSize = page->pageSizeF();
    }
    const QList<Poppler::FontInfo> fonts = document->fonts();
    for (const Poppler::FontInfo &font : fonts) {
        if (!font.isEmbedded())
            content.fontsNotEmbedded.append(font.name());
    }
    return content;
}

QImage pdfPage(const QByteArray &pdf, int page, double scale)
{
    return opened(pdf)->page(page)->renderToImage(72 * scale, 72 * scale);
}

} // namespace tarsus::test
