// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/icons.h"

#include "views/style/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QPixmap render(const QString &name, const QColor &color, QSize pixels)
{
    const QString key = u"tarsus-icon:%1:%2:%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the icon %s is missing", qPrintable(name));
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    const int side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0,
                                     side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws the line when it is asked to, in the colours of that moment.
class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString name, QColor fixed = {})
        : m_name(std::move(name))
        , m_fixed(fixed)
    {}

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_fixed); }
    QString key() const override { return u"tarsus-line-icon"_s; }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, render(m_name, colorFor(mode, state), rect.size() * ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return render(m_name, colorFor(mode, state), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        Q_UNUSED(scale) // `size` is in device pixels already; QIcon sets the ratio
        return render(m_name, colorFor(mode, state), size);
    }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Tokens &tokens = tokensOf(palette);
        if (mode == QIcon::Disabled)
            return tokens.disabledText;
        if (m_fixed.isValid())
            return m_fixed;
        return state == QIcon::On ? tokens.accent : tokens.secondText;
    }

    QString m_name;
    QColor m_fixed;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new LineIconEngine(name, color));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio)
{
    QPixmap pixmap = render(name, color, (QSizeF(size, size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace tarsus
