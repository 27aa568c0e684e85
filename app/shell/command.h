// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace tarsus {

class Workspace;

/// One entry of the clinic menu: what it is called, who may, what it does. Adding a command to
/// the program is adding one line to commands().
struct Command
{
    QString name;     ///< object name of the action, e.g. "importAction"
    const char *text; ///< QT_TRANSLATE_NOOP("tarsus::Command", "Import from a spreadsheet…")
    QString iconName; ///< of resources/icons/
    QKeySequence keys = {};
    std::function<bool(const Workspace &)> allowed = {}; ///< nothing: everybody
    std::function<void(Workspace &)> run = {};
    bool startsGroup = false; ///< a line above it in the menu
};

/// All of them, in the order of the menu.
QList<Command> commands();
/// The text of a command in the language of the moment.
QString commandText(const Command &command);

} // namespace tarsus
