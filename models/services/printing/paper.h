// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/services/printing/letterhead.h"

#include <QByteArray>
#include <QPageLayout>
#include <QString>

#include <memory>
#include <optional>

class QBuffer;
class QPainter;
class QPdfWriter;
class QTextDocument;

namespace tarsus {

/// What a sheet of paper is to say.
struct PaperText
{
    QString title; ///< of the file
    QString html;  ///< of the program's own making: everything of a person's is escaped in it
    std::optional<Letterhead> head = {};
    QString footer = {}; ///< beside "Page 1 of 2"
    bool isLandscape = false;

    /// Where it comes from, for the trail.
    QString kind = {};
    qint64 record = 0;
    qint64 pet = 0;
    QString what = {};
};

/// A text laid out on A4, once: PDF, preview and printer show the very same lines. Belongs to one
/// thread.
class Paper
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Paper)

public:
    explicit Paper(const PaperText &text);
    ~Paper();
    Paper(const Paper &) = delete;
    Paper &operator=(const Paper &) = delete;

    int pageCount() const;
    /// A4 without margins: they are within the page.
    QPageLayout layout() const;
    /// Draws a page (the first is 0) on a painter whose device has so many dots per inch.
    void paint(QPainter &painter, int page, int dotsPerInch) const;
    /// As PDF/A-1b with its fonts in it.
    Result<QByteArray> pdf() const;

private:
    void paintFooter(QPainter &painter, int page) const;

    PaperText m_text;
    std::unique_ptr<QBuffer> m_scratch;
    std::unique_ptr<QPdfWriter> m_metrics; ///< nothing is written to it: it measures
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace tarsus
