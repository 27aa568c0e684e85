// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace tarsus {

class Access;
struct Referral;

/// What somebody does with a referral at the desk, one keystroke each.
enum class DeskStep {
    Accept,
    AskInformation,
    AssignToMe,
    Assign, ///< to somebody: asks whom
    OwnerContacted,
    Book,    ///< with the form of an appointment
    Decline, ///< asks for the reason and how the practice hears of it
    Begin,   ///< the pet is here, the work-up begins
    Finish,  ///< the work-up is finished: note and report are due
    DischargeNote,
    ReportSent,
    Close,
};

inline constexpr std::array deskSteps{
    DeskStep::Accept,         DeskStep::AskInformation, DeskStep::AssignToMe, DeskStep::Assign,
    DeskStep::OwnerContacted, DeskStep::Book,           DeskStep::Decline,    DeskStep::Begin,
    DeskStep::Finish,         DeskStep::DischargeNote,  DeskStep::ReportSent, DeskStep::Close};

/// The word of settings, tests and object names: `accept`, `askInformation` …
QString deskStepWord(DeskStep step);
/// What stands on its button, in the person's language: "Accept referral".
QString deskStepTitle(DeskStep step);
/// What was done, for the message that offers to undo it: "Accepted".
QString deskStepDone(DeskStep step);
/// The status that the step leads to; empty for one that leaves it.
QString deskStepStatus(DeskStep step);
/// The column that it writes besides, or alone.
QString deskStepColumn(DeskStep step);

/// Whether the step is sensible for a referral in this state.
bool isOffered(DeskStep step, const Referral &referral);
/// Whether the rules of the person's role allow it at all: a role that may not change the column
/// does not take the step.
bool allowsStep(const Access &access, DeskStep step);

} // namespace tarsus
