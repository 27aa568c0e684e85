// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tarsus {

/// A page with one card in its middle: sign-in, first run. The program's mark stands above it.
class CardPage : public QWidget
{
    Q_OBJECT

public:
    explicit CardPage(QWidget *parent = nullptr);

    /// Puts the content into the card; it becomes a child of the page.
    void setContent(QWidget *content, int width = 440);
    QWidget *content() const { return m_content; }
    /// Puts a small tool (language, appearance) under the card.
    void addTool(QWidget *tool);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateLook();
    void fitHeight();

    QLabel *m_mark;
    QLabel *m_name;
    QWidget *m_card;
    QWidget *m_inner = nullptr;
    QHBoxLayout *m_tools;
    QWidget *m_content = nullptr;
};

} // namespace tarsus
