// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/imaging/filmpreview.h"

#include "views/style/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace tarsus {

FilmPreview::FilmPreview(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_message(tr("The film is being read …"))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FilmPreview::setImage(const QImage &image)
{
    m_image = image;
    m_message.clear();
    update();
}

void FilmPreview::setMessage(const QString &text)
{
    m_message = text;
    setAccessibleDescription(text);
    update();
}

QSize FilmPreview::sizeHint() const
{
    return {300, 260};
}

void FilmPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), space::radius, space::radius);
    painter.setClipPath(frame);
    painter.fillRect(rect(), Qt::black);
    if (m_image.isNull()) {
        painter.setPen(darkTokens().secondText);
        painter.drawText(rect().adjusted(space::large, 0, -space::large, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const QSize size = m_image.size().scaled(this->size(), Qt::KeepAspectRatio);
    const QRect place(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter.drawImage(place, m_image);
}

} // namespace tarsus
