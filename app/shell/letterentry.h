// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tarsus {

class Page;
class Workspace;

/// The buttons of the letters' page do what they say.
void wireLetters(Workspace &workspace, Page *page);

/// What the commands of the clinic menu print, and who may.
bool mayPrintDayList(const Workspace &workspace);
void printDayList(Workspace &workspace);
/// Of the day of the appointment that is chosen; of today where none is.
void printChosenDay(Workspace &workspace);
bool mayPrintQueue(const Workspace &workspace);
void printQueue(Workspace &workspace);
bool mayPrintCallSheet(const Workspace &workspace);
void printCallSheet(Workspace &workspace);
void printDowntimeForms(Workspace &workspace);
/// Of the pet that stands in the pane; says what to do where there is none.
bool mayPrintCaseHistory(const Workspace &workspace);
void printCaseHistory(Workspace &workspace);
/// Of the plan that stands in the pane; the same.
bool mayPrintInstructions(const Workspace &workspace);
void printInstructions(Workspace &workspace);

bool mayEditTemplates(const Workspace &workspace);
void editTemplates(Workspace &workspace);

} // namespace tarsus
