// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTabBar>

class QShortcut;

namespace tarsus {

class Page;

/// The tabs under the top bar, one for each page; Ctrl+1 to Ctrl+9 choose them.
class NavigationBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void addPage(Page *page);
    void clearPages();
    const QList<Page *> &pages() const { return m_pages; }
    void choose(Page *page);
    /// The words for going to a page.
    static QString goToText(const QString &title);

private:
    void retranslate();
    void nameKeys();
    void changeEvent(QEvent *event) override;

    QList<Page *> m_pages;
    QList<QShortcut *> m_keys; ///< Ctrl+1 and on
};

} // namespace tarsus
