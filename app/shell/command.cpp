// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command.h"

#include "app/shell/caseentry.h"
#include "app/shell/importentry.h"
#include "app/shell/letterentry.h"
#include "app/shell/mainwindow.h"
#include "app/shell/mergeentry.h"
#include "app/shell/statisticsentry.h"
#include "app/shell/trailentry.h"
#include "app/shell/workspace.h"
#include "forms/administration/clinicjobs.h"
#include "forms/snippets/snippetsform.h"
#include "models/security/session.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

bool mayBackUp(const Workspace &workspace)
{
    return workspace.session().can(RecordKind::Setting, Operation::Export);
}

bool mayWrite(const Workspace &workspace)
{
    return workspace.session().can(RecordKind::Interaction, Operation::Create)
           || workspace.session().can(RecordKind::Plan, Operation::Create);
}

void openSnippets(Workspace &workspace)
{
    (new SnippetsForm(workspace.formContext(), false, &workspace.window()))->open();
}

} // namespace

QList<Command> commands()
{
    return {
        {.name = u"handOverAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "&Hand cases over…"),
         .iconName = u"switch-person"_s,
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
         .allowed = mayHandOver,
         .run = handOverChosen},
        {.name = u"breakGlassAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Break the &glass…"),
         .iconName = u"unlock"_s,
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
         .allowed = mayBreakGlass,
         .run = [](Workspace &workspace) { openBreakGlass(workspace); }},
        {.name = u"asKnownAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Case as &known on…"),
         .iconName = u"clock"_s,
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
         .allowed = mayAskAsKnown,
         .run = askAsKnown},
        {.name = u"printDayListAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Print the day list…"),
         .iconName = u"print"_s,
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
         .allowed = mayPrintDayList,
         .run = printDayList,
         .startsGroup = true},
        {.name = u"printCaseAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Print the case history…"),
         .iconName = u"print"_s,
         .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P),
         .allowed = mayPrintCaseHistory,
         .run = printCaseHistory},
        {.name = u"printInstructionsAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Print a plan’s instructions…"),
         .iconName = u"print"_s,
         .allowed = mayPrintInstructions,
         .run = printInstructions},
        {.name = u"printQueueAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Print the referral queue…"),
         .iconName = u"print"_s,
         .allowed = mayPrintQueue,
         .run = printQueue},
        {.name = u"printCallSheetAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Print the call sheet…"),
         .iconName = u"print"_s,
         .allowed = mayPrintCallSheet,
         .run = printCallSheet},
        {.name = u"printDowntimeAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Print downtime forms…"),
         .iconName = u"print"_s,
         .allowed = [](const Workspace &) { return true; },
         .run = printDowntimeForms},
        {.name = u"templatesAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Letter templates and letterhead…"),
         .iconName = u"letter"_s,
         .allowed = mayEditTemplates,
         .run = editTemplates},
        {.name = u"snippetsAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Snippets…"),
         .iconName = u"note"_s,
         .allowed = mayWrite,
         .run = openSnippets},
        {.name = u"statisticsAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Re&ferral statistics…"),
         .iconName = u"table"_s,
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
         .allowed = mayCountReferrals,
         .run = [](Workspace &workspace) { openStatistics(workspace); }},
        {.name = u"duplicatesAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Find duplicates…"),
         .iconName = u"merge"_s,
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
         .allowed = mayMergeRecords,
         .run = [](Workspace &workspace) { openDuplicates(workspace); },
         .startsGroup = true},
        {.name = u"mergeAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Merge with…"),
         .iconName = u"merge"_s,
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
         .allowed = mayMergeRecords,
         .run = mergeChosen},
        {.name = u"mergesAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "Merges that were done…"),
         .iconName = u"history"_s,
         .allowed = mayMergeRecords,
         .run = [](Workspace &workspace) { openMerges(workspace); }},
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
        {.name = u"backupAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "&Back up…"),
         .iconName = u"backup"_s,
         .allowed = mayBackUp,
         .run = [](Workspace &workspace) { workspace.clinicJobs().backUp(); },
         .startsGroup = true},
        {.name = u"verifyAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "&Check the clinic"),
         .iconName = u"shield"_s,
         .allowed = mayBackUp,
         .run = [](Workspace &workspace) { workspace.clinicJobs().verify(); }},
        {.name = u"restoreAction"_s,
         .text = QT_TRANSLATE_NOOP("tarsus::Command", "&Restore a backup…"),
         .iconName = u"refresh"_s,
         .allowed = mayBackUp,
         .run = [](Workspace &workspace) { workspace.clinicJobs().restore(); }},
    };
}

} // namespace tarsus
