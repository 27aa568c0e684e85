// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/command.h"
#include "app/shell/quickkeys.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace tarsus {

class MainWindow;
class Settings;
class Shell;
class Workspace;

/// Fills the menus of the top bar: clinic, New, person. Rebuilt at sign-in and when the language
/// changes, so that every word is of the moment.
class Menus final : public QObject
{
    Q_OBJECT

public:
    Menus(Shell &shell, MainWindow &window, Settings &settings);

    void enter(Workspace &workspace);
    void leave();
    void retranslate();

private:
    void fillClinic(QMenu *menu);
    void fillAppearance(QMenu *menu);
    void fillNew(QMenu *menu);
    void fillPerson(QMenu *menu);
    QAction *add(QMenu *menu, const QString &name, const QString &iconName, const QString &text,
                 const std::function<void()> &run, const QKeySequence &keys = {});
    void showAbout();

    Shell &m_shell;
    MainWindow &m_window;
    Settings &m_settings;
    Workspace *m_workspace = nullptr;
    QList<QPointer<QAction>> m_actions;
    QuickKeys m_quick;
};

} // namespace tarsus
