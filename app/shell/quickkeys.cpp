// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/quickkeys.h"

#include "app/shell/mainwindow.h"
#include "app/shell/paletteentries.h"
#include "app/shell/workspace.h"
#include "forms/printing/printtools.h"
#include "views/keys/commandpalette.h"
#include "views/keys/keysheet.h"
#include "views/keys/livekeys.h"

#include <QApplication>
#include <QKeyEvent>

namespace tarsus {

QuickKeys::QuickKeys(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{}

void QuickKeys::enter(Workspace &workspace)
{
    m_workspace = &workspace;
    qApp->installEventFilter(this);
}

void QuickKeys::leave()
{
    m_workspace = nullptr;
    qApp->removeEventFilter(this);
    delete m_palette;
}

void QuickKeys::openPalette()
{
    if (!m_workspace || m_palette)
        return;
    m_palette =
        new CommandPalette(paletteEntries(*m_workspace), &m_workspace->viewState(), &m_window);
    connect(m_palette, &CommandPalette::closed, this, [this] { m_palette = nullptr; });
    m_palette->open();
}

void QuickKeys::openSheet(QWidget &over)
{
    auto *sheet = new KeySheet(liveKeys(&over), &over);
    if (m_workspace) {
        sheet->offerPrint();
        connect(sheet, &KeySheet::printRequested, m_workspace,
                [workspace = m_workspace](const QString &title, const QString &html) {
                    PaperText text{title, html};
                    text.footer = title;
                    text.what = QStringLiteral("shortcuts");
                    workspace->printTools().show(text);
                });
    }
    sheet->open();
}

/// The main window has an action for F1; a dialog over it does not hear that.
bool QuickKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    QWidget *window = static_cast<QWidget *>(watched)->window();
    if (window == &m_window || !window->windowFlags().testFlag(Qt::Dialog)
        || qobject_cast<KeySheet *>(window))
        return false;
    openSheet(*window);
    return true;
}

} // namespace tarsus
