// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command.h"

#include "app/shell/importentry.h"
#include "app/shell/workspace.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace tarsus {

QList<Command> commands()
{
    return {
        {.name = u"importAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "&Import a table…"),
         .iconName = u"import"_s,
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
         .allowed = mayImport,
         .run = [](Workspace &workspace) { openImport(workspace); },
         .startsGroup = true},
        {.name = u"importsAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Imports that were &done…"),
         .iconName = u"history"_s,
         .allowed = mayImport,
         .run = [](Workspace &workspace) { openImportBatches(workspace); }},
    };
}

} // namespace tarsus
