// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QImage>
#include <QString>

namespace tarsus {

/// What a document looks like in the window: one page or picture, or its text.
struct DocumentPicture
{
    QImage image;
    QString text;
    int page = 0;
    int pages = 0; ///< 0 where it has none
    bool isShortened = false;
};

/// Whether documentPicture() can show this type at all.
bool isShownAsDocument(const QString &fileType);

/// A page of a PDF, a picture, or a text, from memory alone. For a worker. Pages and pictures are
/// no wider than `width` pixels. Text is read in the encoding that its first bytes name, else as
/// UTF-8, else as Windows-1252; a long one is shortened. Invalid with a plain sentence where it
/// cannot be shown: damaged, locked with a password, or of another type.
Result<DocumentPicture> documentPicture(const QByteArray &bytes, const QString &fileType, int page,
                                        int width);

/// The text of a file in whatever encoding it is.
QString decodedText(const QByteArray &bytes);

} // namespace tarsus
