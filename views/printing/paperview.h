// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QScrollArea>

namespace tarsus {

/// Sheets of paper below each other, as wide as there is room; Page Up and Page Down go through
/// them.
class PaperView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// `pages` are pictures of the very output.
    void setPages(const QList<QImage> &pages);
    qsizetype pageCount() const { return m_pages.size(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QList<QImage> m_pages;
};

} // namespace tarsus
