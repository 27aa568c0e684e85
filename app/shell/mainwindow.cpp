// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"

#include "app/shell/navigationbar.h"
#include "app/shell/topbar.h"
#include "views/common/jobbar.h"
#include "views/common/messagebar.h"
#include "views/common/page.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tarsus {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_modes(new QStackedWidget(this))
    , m_alone(new QWidget(this))
    , m_desk(new QWidget(this))
    , m_topBar(new TopBar(m_desk))
    , m_navigation(new NavigationBar(m_desk))
    , m_messages(new MessageBar(m_desk))
    , m_pages(new QStackedWidget(m_desk))
    , m_jobs(new JobBar(m_desk))
    , m_backup(new QLabel(m_desk))
    , m_lockHint(new QLabel(m_desk))
{
    setWindowIcon(icon(u"tarsus"_s));
    setWindowTitle(u"Tarsus"_s);
    setMinimumSize(760, 520);
    auto *aloneColumn = new QVBoxLayout(m_alone);
    aloneColumn->setContentsMargins(0, 0, 0, 0);

    auto *tabs = new QWidget(m_desk);
    tabs->setAttribute(Qt::WA_StyledBackground);
    tabs->setProperty("look", u"bar"_s);
    auto *tabRow = new QHBoxLayout(tabs);
    tabRow->setContentsMargins(space::tiny, 0, space::tiny, 0);
    tabRow->addWidget(m_navigation, 1);
    m_pages->setAttribute(Qt::WA_StyledBackground);
    m_pages->setProperty("look", u"page"_s);
    auto *column = new QVBoxLayout(m_desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(tabs);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    column->addWidget(makeStatusBar());
    m_modes->addWidget(m_alone);
    m_modes->addWidget(m_desk);
    setCentralWidget(m_modes);

    connect(m_navigation, &QTabBar::currentChanged, this, &MainWindow::showPageOfTab);
    connect(m_navigation, &QTabBar::tabBarClicked, this, [this](int at) {
        if (at == m_navigation->currentIndex())
            leaveOver();
    });
    m_filterKeys = new QShortcut(QKeySequence::Find, m_desk);
    connect(m_filterKeys, &QShortcut::activated, this, [this] {
        if (Page *page = currentPage())
            page->focusQuickFilter();
    });
    retranslate();
}

void MainWindow::showPageOfTab()
{
    Page *page = m_navigation->pages().value(m_navigation->currentIndex());
    if (!page || m_modes->currentWidget() != m_desk)
        return;
    m_pages->setCurrentWidget(page);
    page->activate();
    emit pageChosen(page);
}

QWidget *MainWindow::makeStatusBar()
{
    auto *bar = new QWidget(m_desk);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setProperty("look", u"statusbar"_s);
    for (QLabel *label : {m_backup, m_lockHint})
        label->setProperty("look", u"second"_s);
    m_backup->setObjectName(u"backupLabel"_s);
    m_lockHint->setObjectName(u"lockLabel"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    row->setSpacing(space::huge);
    row->addWidget(m_jobs);
    row->addStretch(1);
    row->addWidget(m_backup);
    row->addWidget(m_lockHint);
    bar->setMinimumHeight(28);
    return bar;
}

void MainWindow::showAlone(QWidget *page)
{
    dropAlonePage();
    m_alonePage = page;
    m_alone->layout()->addWidget(page);
    m_modes->setCurrentWidget(m_alone);
    page->show();
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::dropAlonePage()
{
    if (!m_alonePage)
        return;
    m_alonePage->hide();
    m_alonePage->setParent(nullptr);
    m_alonePage->deleteLater(); // the call may come from within it
    m_alonePage = nullptr;
}

QWidget *MainWindow::alonePage() const
{
    return m_modes->currentWidget() == m_alone ? m_alonePage.data() : nullptr;
}

void MainWindow::showPages(const QList<Page *> &pages)
{
    clearPages();
    m_modes->setCurrentWidget(m_desk);
    for (Page *page : pages) {
        m_pages->addWidget(page);
        m_navigation->addPage(page); // the first one becomes the current tab
    }
    dropAlonePage();
    if (!pages.isEmpty()) {
        m_pages->setCurrentWidget(pages.first());
        pages.first()->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showPagesAgain()
{
    m_modes->setCurrentWidget(m_desk);
    dropAlonePage();
    if (Page *page = currentPage())
        page->activate();
}

void MainWindow::clearPages()
{
    const QList<Page *> before = allPages();
    m_over.clear();
    m_navigation->clearPages();
    m_messages->dismiss();
    for (Page *page : before) {
        m_pages->removeWidget(page);
        delete page;
    }
}

bool MainWindow::showsPages() const
{
    return m_modes->currentWidget() == m_desk;
}

QList<Page *> MainWindow::pages() const
{
    return m_navigation->pages();
}

Page *MainWindow::currentPage() const
{
    auto *page = qobject_cast<Page *>(m_pages->currentWidget());
    if (page && m_over.contains(page))
        return page;
    return m_navigation->pages().value(m_navigation->currentIndex());
}

Page *MainWindow::pageOf(RecordKind kind) const
{
    for (Page *page : m_navigation->pages())
        if (page->shows(kind))
            return page;
    return nullptr;
}

void MainWindow::choose(Page *page)
{
    m_navigation->choose(page);
    if (page && m_pages->currentWidget() != page)
        leaveOver();
}

void MainWindow::addOver(Page *page)
{
    m_over.append(page);
    m_pages->addWidget(page);
}

void MainWindow::showOver(Page *page)
{
    if (!m_over.contains(page))
        return;
    m_pages->setCurrentWidget(page);
    page->activate();
    emit pageChosen(page);
}

void MainWindow::leaveOver()
{
    if (m_over.contains(qobject_cast<Page *>(m_pages->currentWidget())))
        showPageOfTab();
}

QList<Page *> MainWindow::allPages() const
{
    return m_navigation->pages() + m_over;
}

void MainWindow::setBackupText(const QString &text)
{
    m_backup->setText(text);
}

void MainWindow::setLockText(const QString &text)
{
    m_lockHint->setText(text);
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    m_filterKeys->setWhatsThis(tr("Filter the list of this page"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closing();
    QMainWindow::closeEvent(event);
}

} // namespace tarsus
