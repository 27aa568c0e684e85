// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigationbar.h"

#include "views/common/page.h"
#include "views/style/icons.h"

#include <QEvent>
#include <QShortcut>

namespace tarsus {

NavigationBar::NavigationBar(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("navigationBar"));
    setDrawBase(false);
    setExpanding(false);
    setDocumentMode(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setIconSize(QSize(18, 18));
    for (int number = 1; number <= 9; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            if (number <= count())
                setCurrentIndex(number - 1);
        });
        m_keys.append(shortcut);
    }
    retranslate();
}

void NavigationBar::addPage(Page *page)
{
    m_pages.append(page);
    const int at = addTab(icon(page->iconName()), page->title());
    setTabToolTip(
        at,
        at < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + at)).toString(QKeySequence::NativeText)
               : QString());
    updateGeometry(); // a bar that was empty has no height
    connect(page, &Page::titleChanged, this, [this, page] {
        setTabText(int(m_pages.indexOf(page)), page->title());
        nameKeys();
    });
    nameKeys();
}

void NavigationBar::clearPages()
{
    m_pages.clear();
    while (count() > 0)
        removeTab(0);
    nameKeys();
}

void NavigationBar::choose(Page *page)
{
    setCurrentIndex(int(m_pages.indexOf(page)));
}

void NavigationBar::retranslate()
{
    setAccessibleName(tr("Pages"));
    nameKeys();
}

void NavigationBar::nameKeys()
{
    for (qsizetype at = 0; at < m_keys.size(); ++at) {
        m_keys.at(at)->setEnabled(at < m_pages.size());
        m_keys.at(at)->setWhatsThis(at < m_pages.size() ? goToText(m_pages.at(at)->title())
                                                        : QString());
    }
}

QString NavigationBar::goToText(const QString &title)
{
    return tr("Go to %1").arg(title);
}

void NavigationBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tarsus
