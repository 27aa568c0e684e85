// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

namespace tarsus::test {

/// What another program reads in a PDF of ours. The test stops where it cannot read it at all.
struct PdfContent
{
    QStringList pages; ///< the text of each, blanks and line breaks made one blank
    QStringList fontsNotEmbedded;
    QString title;
    QByteArray metadata;
    QSizeF pageSize; ///< of the first, in points

    QString text() const { return pages.join(u' '); }
};

PdfContent readPdf(const QByteArray &pdf);
/// A page as it looks, at 72 dots an inch times `scale`.
QImage pdfPage(const QByteArray &pdf, int page, double scale = 1);

} // namespace tarsus::test
