// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QShortcut;
class QStackedWidget;

namespace tarsus {

class JobBar;
class MessageBar;
class NavigationBar;
class Page;
class TopBar;

/// The window: it only places things. Signed out it shows one page over the whole area; signed
/// in the bars, the tabs and their pages.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// Shows `page` alone, e.g. the sign-in; the window owns it and deletes the one before.
    void showAlone(QWidget *page);
    QWidget *alonePage() const;
    /// Shows the pages as tabs and the first of them; the window owns them.
    void showPages(const QList<Page *> &pages);
    /// Back to the tabs after showAlone(), as they were.
    void showPagesAgain();
    void clearPages();
    bool showsPages() const;
    QList<Page *> pages() const;
    Page *currentPage() const;
    Page *pageOf(RecordKind kind) const;
    void choose(Page *page);
    /// A page without a tab, shown in the place of the tab's, e.g. a case; the window owns it.
    void addOver(Page *page);
    void showOver(Page *page);
    /// Back to the page of the tab.
    void leaveOver();
    /// Those of the tabs, and those without one.
    QList<Page *> allPages() const;

    TopBar *topBar() const { return m_topBar; }
    NavigationBar *navigationBar() const { return m_navigation; }
    MessageBar *messageBar() const { return m_messages; }
    JobBar *jobBar() const { return m_jobs; }
    /// The quiet words in the status bar: the last backup, and when the session locks.
    void setBackupText(const QString &text);
    void setLockText(const QString &text);
    void bringToFront();

signals:
    void closing();
    void pageChosen(tarsus::Page *page);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeStatusBar();
    void dropAlonePage();
    void retranslate();
    void showPageOfTab();

    QShortcut *m_filterKeys = nullptr;
    QStackedWidget *m_modes;
    QWidget *m_alone;
    QWidget *m_desk;
    TopBar *m_topBar;
    NavigationBar *m_navigation;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    JobBar *m_jobs;
    QLabel *m_backup;
    QLabel *m_lockHint;
    QPointer<QWidget> m_alonePage;
    QList<Page *> m_over;
};

} // namespace tarsus
