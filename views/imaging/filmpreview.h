// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace tarsus {

/// A film, small, on the dark ground that films are read on. Empty until the picture comes.
class FilmPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit FilmPreview(const QString &accessibleName, QWidget *parent = nullptr);

    void setImage(const QImage &image);
    void setMessage(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QString m_message;
};

} // namespace tarsus
