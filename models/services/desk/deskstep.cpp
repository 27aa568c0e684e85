// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/desk/deskstep.h"

#include "models/core/access.h"
#include "models/referrals/referral.h"
#include "models/referrals/referralflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::DeskStep)
};

struct StepInfo
{
    DeskStep step;
    const char *word;
    const char *status;
    const char *column;
    const char *title;
    const char *done;
};

constexpr StepInfo infos[] = {
    {DeskStep::Accept, "accept", "accepted", "status",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Accept referral"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Accepted")},
    {DeskStep::AskInformation, "askInformation", "info_requested", "status",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Ask for information"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Waiting for information")},
    {DeskStep::AssignToMe, "assignToMe", "", "specialist_id",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Assign to me"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Assigned to you")},
    {DeskStep::Assign, "assign", "", "specialist_id",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Assign to…"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Assigned")},
    {DeskStep::OwnerContacted, "ownerContacted", "", "owner_contacted_at",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Owner contacted"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Owner contacted")},
    {DeskStep::Book, "book", "booked", "status",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Book appointment…"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Booked")},
    {DeskStep::Decline, "decline", "declined", "status",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Decline…"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Declined")},
    {DeskStep::Begin, "begin", "in_progress", "status",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Begin work-up"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Work-up begun")},
    {DeskStep::Finish, "finish", "report_due", "status",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Finish work-up"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Work-up finished: the report is due")},
    {DeskStep::DischargeNote, "dischargeNote", "", "discharge_note_at",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Discharge note given"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Discharge note given")},
    {DeskStep::ReportSent, "reportSent", "report_sent", "status",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Report sent"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Report sent")},
    {DeskStep::Close, "close", "closed", "status",
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Close referral"),
     QT_TRANSLATE_NOOP("tarsus::DeskStep", "Closed")},
};

const StepInfo &infoOf(DeskStep step)
{
    return infos[static_cast<size_t>(step)];
}

} // namespace

QString deskStepWord(DeskStep step)
{
    return QString::fromLatin1(infoOf(step).word);
}

QString deskStepTitle(DeskStep step)
{
    return Text::tr(infoOf(step).title);
}

QString deskStepDone(DeskStep step)
{
    return Text::tr(infoOf(step).done);
}

QString deskStepStatus(DeskStep step)
{
    return QString::fromLatin1(infoOf(step).status);
}

QString deskStepColumn(DeskStep step)
{
    return QString::fromLatin1(infoOf(step).column);
}

bool isOffered(DeskStep step, const Referral &referral)
{
    const bool open = !referralflow::isOver(referral.status);
    switch (step) {
    case DeskStep::AssignToMe:
    case DeskStep::Assign: return open;
    case DeskStep::OwnerContacted: return open && !referral.ownerContactedAt.isValid();
    case DeskStep::DischargeNote:
        return referral.status == "report_due"_L1 && !referral.dischargeNoteAt.isValid();
    case DeskStep::Finish: // a report that was sent is opened again with the form
        return referral.status == "in_progress"_L1;
    case DeskStep::Begin: return referral.status == "booked"_L1 || referral.status == "accepted"_L1;
    case DeskStep::Accept: return referralflow::isWaiting(referral.status);
    default: return referralflow::isStep(referral.status, deskStepStatus(step));
    }
}

bool allowsStep(const Access &access, DeskStep step)
{
    if (!access.can(RecordKind::Referral, Operation::Edit))
        return false;
    const QStringList frozen =
        access.frozenColumns(RecordKind::Referral) + access.hiddenColumns(RecordKind::Referral);
    if (frozen.contains(deskStepColumn(step)))
        return false;
    if (step == DeskStep::Book)
        return access.can(RecordKind::Appointment, Operation::Create);
    return true;
}

} // namespace tarsus
