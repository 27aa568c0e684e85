// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/tone.h"

#include <QWidget>

class QPainter;

namespace tarsus {

/// A state in a rounded box: shape, word and colour.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setState(const QString &word, Tone tone, Mark mark = Mark::None);
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same drawing for delegates; returns the width it took.
    static int paint(QPainter *painter, const QRect &rect, const QString &word, Tone tone,
                     Mark mark, const QPalette &palette, const QFont &font);
    static int widthFor(const QString &word, Mark mark, const QFont &font);
    static void paintMark(QPainter *painter, const QRectF &rect, Mark mark, const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Tone m_tone = Tone::Neutral;
    Mark m_mark = Mark::None;
};

} // namespace tarsus
