// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/documents/documentpicture.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace tarsus {

/// A document in the pane: a page with buttons for the next and the one before, a picture, or its
/// text; a sentence until it comes, and where it cannot be shown.
class DocumentPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPreview(const QString &accessibleName, QWidget *parent = nullptr);

    void show(const Result<DocumentPicture> &picture);
    int page() const { return m_picture.page; }

signals:
    void pageRequested(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void turn(int by);

    DocumentPicture m_picture;
    QLabel *m_message;
    QLabel *m_image;
    QPlainTextEdit *m_text;
    QWidget *m_pages;
    QLabel *m_place;
    QToolButton *m_before;
    QToolButton *m_next;
};

} // namespace tarsus
