// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace tarsus {

class CommandPalette;
class MainWindow;
class Workspace;

/// The command palette and the sheet of keys. F1 opens the sheet over whatever window is in front,
/// a form too.
class QuickKeys final : public QObject
{
    Q_OBJECT

public:
    explicit QuickKeys(MainWindow &window);

    void enter(Workspace &workspace);
    void leave();
    void openPalette();
    void openSheet(QWidget &over);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
    Workspace *m_workspace = nullptr;
    QPointer<CommandPalette> m_palette;
};

} // namespace tarsus
