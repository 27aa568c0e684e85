// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/printing/paper.h"

#include "models/imaging/filmimage.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int resolution = 600; // of the layout; every device scales from it
constexpr double textSize = 10; // points
constexpr double footerSize = 8;
constexpr double side = 20; // mm
constexpr double top = 15;
constexpr double bottom = 20;  // with the footer in it
constexpr int logoHeight = 56; // of the layout's CSS pixels

double dots(double millimetres)
{
    return millimetres * resolution / 25.4;
}

const QUrl &logoUrl()
{
    static const QUrl url(u"tarsus:logo"_s);
    return url;
}

QString escapedLines(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br/>"_L1);
}

/// A line over the whole width. What HTML calls a ruler is a hair on a printer.
QString ruleHtml()
{
    return u"<table width='100%' cellspacing='0' cellpadding='0'><tr><td bgcolor='#51606f' "
           "style='font-size:1pt'>&nbsp;</td></tr></table>"_s;
}

QString headHtml(const Letterhead &head, bool hasLogo)
{
    QStringList lines;
    for (const QString &part : {head.address, head.phone, head.email}) {
        if (!part.isEmpty())
            lines.append(escapedLines(part));
    }
    const QString logo = hasLogo
                             ? u"<td width='1%'><img src='"_s % logoUrl().toString()
                                   % u"' height='"_s % QString::number(logoHeight) % u"'/></td>"_s
                             : QString();
    return u"<table width='100%' cellspacing='0' cellpadding='0'><tr>"_s % logo
           % u"<td valign='middle' style='font-size:16pt; font-weight:600'>"_s
           % head.name.toHtmlEscaped() % u"</td><td align='right' style='font-size:9pt'>"_s
           % lines.join(u"<br/>"_s) % u"</td></tr></table>"_s % ruleHtml();
}

/// Editors write their own font into what they keep: paper has its own.
QString withoutBodyStyle(QString html)
{
    const qsizetype begin = html.indexOf("<body"_L1);
    if (begin < 0)
        return html;
    const qsizetype from = html.indexOf(u'>', begin) + 1;
    const qsizetype until = html.lastIndexOf("</body>"_L1);
    return html.mid(from, until < from ? -1 : until - from);
}

/// In the pixels that formats of a text count in; its layout scales them to the device.
double formatPixels(double millimetres)
{
    return millimetres * 96 / 25.4;
}

/// Room between paragraphs and in tables.
void setDistances(QTextDocument &document)
{
    document.setIndentWidth(formatPixels(6));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        const bool isInTable = QTextCursor(block).currentTable() != nullptr;
        if (isInTable)
            continue;
        format.setTopMargin(isHeading ? formatPixels(3) : 0);
        format.setBottomMargin(formatPixels(isHeading ? 1 : 1.6));
        QTextCursor(block).setBlockFormat(format);
    }
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBottomMargin(formatPixels(2));
        if (format.border() > 0) {
            format.setCellPadding(formatPixels(1));
            format.setTopMargin(formatPixels(1));
        }
        table->setFormat(format);
    }
}

/// Nothing is read from the disk or the net, whatever a text asks for.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

Paper::Paper(const PaperText &text)
    : m_text(text)
    , m_scratch(std::make_unique<QBuffer>())
    , m_document(std::make_unique<ClosedDocument>())
{
    m_scratch->open(QIODevice::WriteOnly);
    m_metrics = std::make_unique<QPdfWriter>(m_scratch.get());
    m_metrics->setResolution(resolution);
    m_document->setUndoRedoEnabled(false);
    m_document->documentLayout()->setPaintDevice(m_metrics.get());
    m_document->setUseDesignMetrics(true);
    m_document->setDocumentMargin(0);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(textSize);
    m_document->setDefaultFont(font);
    m_document->setDefaultStyleSheet(u"h1 { font-size:15pt } h2 { font-size:12pt } "
                                     "h3 { font-size:10.5pt } .small { font-size:8.5pt } "_s);
    QString html;
    if (text.head) {
        const auto logo = filmImage(text.head->logo);
        if (logo)
            m_document->addResource(QTextDocument::ImageResource, logoUrl(), *logo);
        html = headHtml(*text.head, bool(logo));
    }
    html += withoutBodyStyle(text.html);
    m_document->setHtml(html);
    setDistances(*m_document);
    const QSizeF page = layout().fullRect(QPageLayout::Millimeter).size();
    m_document->setPageSize({dots(page.width() - 2 * side), dots(page.height() - top - bottom)});
}

Paper::~Paper() = default;

QPageLayout Paper::layout() const
{
    return {QPageSize(QPageSize::A4),
            m_text.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

int Paper::pageCount() const
{
    return qMax(1, m_document->pageCount());
}

void Paper::paint(QPainter &painter, int page, int dotsPerInch) const
{
    painter.save();
    painter.scale(double(dotsPerInch) / resolution, double(dotsPerInch) / resolution);
    const QSizeF body = m_document->pageSize();
    painter.save();
    painter.translate(dots(side), dots(top) - page * body.height());
    const QRectF clip(0, page * body.height(), body.width(), body.height());
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    paintFooter(painter, page);
    painter.restore();
}

void Paper::paintFooter(QPainter &painter, int page) const
{
    QFont font = m_document->defaultFont();
    font.setPixelSize(qRound(footerSize * resolution / 72));
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QSizeF body = m_document->pageSize();
    const QRectF line(dots(side), dots(top) + body.height() + dots(5), body.width(), dots(6));
    const QString place = tr("Page %1 of %2").arg(page + 1).arg(pageCount());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, place);
    const QRectF rest = line.adjusted(0, 0, -dots(30), 0);
    const QString footer = QFontMetricsF(font, m_metrics.get())
                               .elidedText(m_text.footer, Qt::ElideRight, rest.width());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, footer);
}

Result<QByteArray> Paper::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setTitle(m_text.title);
    writer.setCreator(u"Tarsus"_s);
    writer.setPageLayout(layout());
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{Error::Code::Failed, tr("The PDF could not be made. Try again."), {}};
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        paint(painter, page, resolution);
    }
    painter.end();
    return bytes;
}

} // namespace tarsus
