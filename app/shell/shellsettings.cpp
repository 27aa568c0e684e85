// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the person sets for this computer: look, language, rows, and when the window locks.
#include "app/config/settings.h"
#include "app/shell/languages.h"
#include "app/shell/locktimer.h"
#include "app/shell/mainwindow.h"
#include "app/shell/menus.h"
#include "app/shell/shell.h"
#include "app/shell/workspace.h"
#include "views/common/cardpage.h"
#include "views/common/recordtableview.h"
#include "views/style/icons.h"
#include "views/style/theme.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace tarsus {

void Shell::setAppearance(int appearance)
{
    m_settings.setAppearance(Settings::Appearance(appearance));
    m_theme.setScheme(Theme::Scheme(appearance));
}

QString Shell::language() const
{
    return m_languages.code();
}

void Shell::setLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    m_languages.use(code);
    m_menus->retranslate();
    if (m_workspace)
        m_window.setLockText(
            tr("locks after %n minute(s) of rest", nullptr, m_settings.lockAfterMinutes()));
}

void Shell::setCompactRows(bool compact)
{
    m_settings.setCompactRows(compact);
    applyRows();
}

void Shell::setLockAfterMinutes(int minutes)
{
    m_settings.setLockAfterMinutes(minutes);
    if (!m_workspace || m_locked)
        return;
    m_lockTimer->start(m_settings.lockAfterMinutes());
    m_window.setLockText(
        tr("locks after %n minute(s) of rest", nullptr, m_settings.lockAfterMinutes()));
}

void Shell::applyRows()
{
    const auto tables = m_window.findChildren<RecordTableView *>();
    for (RecordTableView *table : tables)
        table->setCompact(m_settings.compactRows());
}

void Shell::addTools(QWidget *widget)
{
    auto *page = qobject_cast<CardPage *>(widget);
    if (!page)
        return;
    auto *language = new QComboBox(page);
    language->setObjectName(u"languageBox"_s);
    language->setAccessibleName(tr("Language"));
    for (const QString &code : Languages::codes())
        language->addItem(icon(u"globe"_s), Languages::nativeName(code), code);
    language->setCurrentIndex(language->findData(m_languages.code()));
    connect(language, &QComboBox::activated, this,
            [this, language] { setLanguage(language->currentData().toString()); });
    page->addTool(language);
}

} // namespace tarsus
