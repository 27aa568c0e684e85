// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/avatar.h"

#include "views/style/styleparts.h"
#include "views/style/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace tarsus {
namespace {

QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

} // namespace

QString initialsOf(const QString &fullName)
{
    const QStringList words = fullName.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = firstGrapheme(words.first());
    if (words.size() > 1)
        initials.append(firstGrapheme(words.last()));
    return initials;
}

QPixmap initialsPicture(const QString &initials, const QPalette &palette, int size, qreal ratio)
{
    const Tokens &tokens = tokensOf(palette);
    QPixmap picture((QSizeF(size, size) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRectF circle(0, 0, size, size);
    styleparts::roundedBox(&painter, circle, tokens.selection, {}, 0, size / 2.0);
    QFont font = QGuiApplication::font();
    font.setPixelSize(int(size * 0.4));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.accent);
    painter.drawText(circle, Qt::AlignCenter, initials);
    return picture;
}

} // namespace tarsus
