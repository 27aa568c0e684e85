// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo/demofilms.h"

#include "models/services/demo/demorandom.h"

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace tarsus::demofilms {
namespace {

constexpr int width = 720;
constexpr int height = 560;
/// Grain does not shrink: the little that more effort would save takes longest.
constexpr int quickly = 85;

QColor grey(int level)
{
    return {level, level, level};
}

/// Draws one picture; coordinates are those of the picture.
class Film
{
public:
    Film(QImage &image, DemoRandom &random)
        : m_random(random)
        , m_painter(&image)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
    }

    /// Soft tissue: brighter in the middle than at its edge.
    void tissue(const QPainterPath &outline, int level)
    {
        const QRectF box = outline.boundingRect();
        QRadialGradient light(box.center(), std::max(box.width(), box.height()) * 0.55);
        light.setColorAt(0, grey(level));
        light.setColorAt(1, grey(level / 3));
        m_painter.fillPath(outline, light);
    }
    void tissue(const QRectF &ellipse, int level)
    {
        QPainterPath path;
        path.addEllipse(ellipse);
        tissue(path, level);
    }
    /// A long bone: bright cortex, darker marrow, thick ends.
    void bone(QPointF from, QPointF to, double thickness)
    {
        line(from, to, thickness, 205);
        line(from, to, thickness * 0.45, 150);
        for (const QPointF &end : {from, to}) {
            m_painter.setBrush(grey(195));
            m_painter.drawEllipse(end, thickness * 0.85, thickness * 0.7);
            m_painter.setBrush(grey(165));
            m_painter.drawEllipse(end, thickness * 0.55, thickness * 0.45);
        }
        m_painter.setBrush(Qt::NoBrush);
    }
    void curve(QPointF from, QPointF over, QPointF to, double thickness, int level)
    {
        QPainterPath path(from);
        path.quadTo(over, to);
        m_painter.strokePath(
            path, QPen(QColor(level, level, level, 190), thickness, Qt::SolidLine, Qt::RoundCap));
    }
    /// Vertebrae in a row, each with its process.
    void spine(QPointF from, QPointF to, int count, double size)
    {
        const QPointF step = (to - from) / count;
        for (int i = 0; i < count; ++i) {
            const QPointF place = from + step * i + jitter(1.5);
            m_painter.setBrush(grey(200));
            m_painter.drawRoundedRect(QRectF(place.x(), place.y(), step.x() * 0.82, size), 6, 6);
            m_painter.setBrush(grey(160));
            m_painter.drawRoundedRect(
                QRectF(place.x() + 5, place.y() + 5, step.x() * 0.82 - 10, size - 10), 4, 4);
            curve(place + QPointF(step.x() * 0.4, 0), place + QPointF(step.x() * 0.3, -size * 0.7),
                  place + QPointF(-step.x() * 0.1, -size * 1.3), 7, 180);
        }
        m_painter.setBrush(Qt::NoBrush);
    }
    void dark(const QRectF &ellipse, int level)
    {
        m_painter.setBrush(QColor(level, level, level, 200));
        m_painter.drawEllipse(ellipse);
        m_painter.setBrush(Qt::NoBrush);
    }
    /// The lead letter of the side.
    void marker(bool left)
    {
        QPainterPath letter(QPointF(40, 40));
        letter.lineTo(40, 80);
        if (left) {
            letter.lineTo(62, 80);
        } else {
            letter.moveTo(40, 40);
            letter.cubicTo(72, 38, 72, 62, 40, 60);
            letter.lineTo(64, 80);
        }
        m_painter.strokePath(letter, QPen(grey(245), 6));
    }
    QPointF jitter(double by)
    {
        return {(m_random.fraction() - 0.5) * 2 * by, (m_random.fraction() - 0.5) * 2 * by};
    }

private:
    void line(QPointF from, QPointF to, double thickness, int level)
    {
        m_painter.setPen(QPen(grey(level), thickness, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(from, to);
        m_painter.setPen(Qt::NoPen);
    }

    DemoRandom &m_random;
    QPainter m_painter;
};

void drawThorax(Film &film)
{
    film.tissue(QRectF(40, 60, 640, 440), 120);
    film.dark(QRectF(190, 130, 380, 280), 38); // lungs
    film.spine({60, 110}, {680, 130}, 15, 30);
    film.tissue(QRectF(300, 230, 170, 190), 190); // heart
    for (int i = 0; i < 9; ++i) {
        const double x = 150 + i * 52;
        film.curve({x, 140}, {x - 50, 290}, {x + 20, 440}, 8, 150);
    }
    film.curve({230, 180}, {300, 190}, {360, 240}, 14, 45);  // trachea
    film.curve({520, 150}, {610, 280}, {500, 430}, 16, 140); // diaphragm
    film.bone({90, 470}, {230, 520}, 22);
}

void drawAbdomen(Film &film)
{
    film.tissue(QRectF(30, 70, 660, 430), 125);
    film.spine({40, 110}, {690, 120}, 13, 36);
    film.tissue(QRectF(80, 210, 170, 180), 165);
    film.tissue(QRectF(250, 190, 110, 70), 170);
    film.tissue(QRectF(480, 330, 130, 100), 175);
    for (int i = 0; i < 7; ++i) {
        const int column = i % 4;
        const int row = i / 4;
        const QPointF place = QPointF(300 + 45 * column, 270 + 50 * row) + film.jitter(14);
        film.dark(QRectF(place.x(), place.y(), 52, 28), 60);
    }
    film.bone({640, 300}, {560, 430}, 30);
}

void drawPelvis(Film &film)
{
    film.tissue(QRectF(60, 20, 600, 520), 110);
    film.spine({330, 20}, {390, 20}, 1, 170);
    film.curve({300, 130}, {210, 200}, {260, 330}, 44, 190);
    film.curve({420, 130}, {510, 200}, {460, 330}, 44, 190);
    film.curve({270, 330}, {360, 400}, {450, 330}, 34, 180);
    film.bone({240, 290}, {170, 530}, 34);
    film.bone({480, 290}, {550, 530}, 34);
    film.dark(QRectF(310, 330, 34, 46), 60);
    film.dark(QRectF(376, 330, 34, 46), 60);
}

void drawLimb(Film &film, bool withJoint)
{
    film.tissue(QRectF(230, -60, 260, 680), 100);
    film.bone(QPointF(350, 20) + film.jitter(10), QPointF(370, 260) + film.jitter(6), 46);
    film.bone(QPointF(345, 320), QPointF(330, 540) + film.jitter(10), 40);
    film.bone({392, 325}, {405, 540}, 18);
    if (withJoint) {
        film.tissue(QRectF(300, 240, 110, 70), 200);
        film.tissue(QRectF(292, 220, 34, 44), 215);
        film.dark(QRectF(350, 286, 70, 14), 90);
    }
}

void drawSkull(Film &film)
{
    film.tissue(QRectF(60, 100, 600, 360), 110);
    film.tissue(QRectF(330, 120, 280, 240), 175);
    film.curve({340, 180}, {180, 150}, {90, 260}, 26, 175);
    film.curve({110, 330}, {300, 420}, {520, 340}, 30, 190);
    film.dark(QRectF(150, 200, 170, 70), 55);
    film.tissue(QRectF(500, 320, 70, 60), 200);
    for (int i = 0; i < 8; ++i)
        film.bone(QPointF(150 + i * 34, 285), QPointF(146 + i * 34, 320), 12);
}

void drawSpine(Film &film)
{
    film.tissue(QRectF(-40, 60, 800, 440), 110);
    film.spine({10, 230}, {710, 250}, 8, 62);
    film.curve({0, 330}, {360, 370}, {720, 340}, 20, 130);
}

void drawTeeth(Film &film)
{
    film.tissue(QRectF(20, 160, 680, 380), 130);
    for (int i = 0; i < 4; ++i) {
        const double x = 110 + i * 155;
        film.tissue(QRectF(x, 120, 110, 140), 235);
        film.bone({x + 25, 240}, {x + 15, 400}, 34);
        film.bone({x + 85, 240}, {x + 95, 400}, 34);
    }
    film.dark(QRectF(250, 390, 60, 50), 60);
}

void drawHoof(Film &film)
{
    QPainterPath wall(QPointF(170, 330));
    wall.lineTo(110, 500);
    wall.lineTo(560, 500);
    wall.lineTo(500, 320);
    wall.closeSubpath();
    film.tissue(wall, 130);
    film.bone({400, 20}, {360, 190}, 70);
    film.bone({345, 230}, {315, 310}, 64);
    QPainterPath coffin(QPointF(270, 330));
    coffin.lineTo(170, 460);
    coffin.lineTo(420, 450);
    coffin.lineTo(370, 340);
    coffin.closeSubpath();
    film.tissue(coffin, 220);
}

void drawWhole(Film &film)
{
    film.tissue(QRectF(150, 60, 420, 440), 110);
    film.spine({330, 70}, {372, 70}, 1, 380);
    film.tissue(QRectF(300, 150, 120, 120), 170);
    for (const double side : {-1.0, 1.0}) {
        film.bone({360 + side * 60, 150}, {360 + side * 200, 90}, 14);
        film.bone({360 + side * 60, 420}, {360 + side * 160, 520}, 16);
        film.dark(QRectF(360 + side * 75 - 35, 220, 70, 110), 55);
    }
}

void drawPart(Film &film, const QString &part)
{
    if (part == "Thorax"_L1)
        drawThorax(film);
    else if (part == "Abdomen"_L1)
        drawAbdomen(film);
    else if (part == "Pelvis"_L1)
        drawPelvis(film);
    else if (part == "Skull"_L1)
        drawSkull(film);
    else if (part.endsWith("spine"_L1))
        drawSpine(film);
    else if (part == "Teeth"_L1)
        drawTeeth(film);
    else if (part == "Hoof"_L1)
        drawHoof(film);
    else if (part == "Whole body"_L1)
        drawWhole(film);
    else
        drawLimb(film, part == "Stifle"_L1 || part == "Elbow"_L1);
}

/// The grain of a film.
void roughen(QImage &image, DemoRandom &random)
{
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        for (int x = 0; x < image.width(); x += 8) {
            quint64 noise = random.next();
            for (int i = x; i < std::min(x + 8, image.width()); ++i, noise >>= 8)
                row[i] = static_cast<uchar>(std::min(255, row[i] + static_cast<int>(noise & 7)));
        }
    }
}

} // namespace

QImage draw(const QString &part, int variant)
{
    auto random = DemoRandom::of(static_cast<quint64>(variant) + 1, qHash(part, 7) & 0xFFFF);
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(12);
    {
        Film film(image, random);
        drawPart(film, part);
        film.marker(variant % 2 == 0);
    }
    // Softened by going through a smaller picture: nothing in a body has a sharp edge.
    QImage soft =
        image.scaled(width / 2, height / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    roughen(soft, random);
    return soft;
}

QByteArray png(const QString &part, int variant)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    draw(part, variant).save(&buffer, "PNG", quickly);
    return bytes;
}

} // namespace tarsus::demofilms
