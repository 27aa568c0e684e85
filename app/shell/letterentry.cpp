// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/letterentry.h"

#include "app/shell/caseroom.h"
#include "app/shell/mainwindow.h"
#include "app/shell/workspace.h"
#include "forms/letters/lettertools.h"
#include "forms/printing/printtools.h"
#include "models/appointments/appointmentrepository.h"
#include "models/security/session.h"
#include "views/common/notifier.h"
#include "views/common/recordtableview.h"
#include "views/letters/letterspage.h"

#include <QCoreApplication>

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::LetterEntry)
};

bool mayView(const Workspace &workspace, RecordKind kind)
{
    return workspace.session().can(kind, Operation::View);
}

RecordPage *shownList(const Workspace &workspace)
{
    const QList<RecordPage *> lists = workspace.window().findChildren<RecordPage *>();
    for (RecordPage *list : lists) {
        if (list->isVisible())
            return list;
    }
    return nullptr;
}

} // namespace

void wireLetters(Workspace &workspace, Page *page)
{
    auto *letters = qobject_cast<LettersPage *>(page);
    if (!letters)
        letters = page->findChild<LettersPage *>();
    if (!letters)
        return;
    LetterTools *tools = &workspace.letterTools();
    QObject::connect(letters, &LettersPage::signRequested, tools, &LetterTools::sign);
    QObject::connect(letters, &LettersPage::sendRequested, tools, &LetterTools::send);
    QObject::connect(letters, &LettersPage::previewRequested, tools, &LetterTools::preview);
    QObject::connect(letters, &LettersPage::amendRequested, tools, &LetterTools::amend);
}

bool mayPrintDayList(const Workspace &workspace)
{
    return mayView(workspace, RecordKind::Appointment);
}

void printDayList(Workspace &workspace)
{
    workspace.printTools().print({PrintKind::DayList});
}

void printChosenDay(Workspace &workspace)
{
    PrintOrder order{PrintKind::DayList};
    const RecordPage *list = shownList(workspace);
    const auto *table = list && list->recordKind() == RecordKind::Appointment
                            ? list->findChild<RecordTableView *>()
                            : nullptr;
    if (const qint64 id = table ? table->currentId() : 0; id != 0) {
        const DataContext &context = workspace.context();
        if (const auto chosen = AppointmentRepository(context).find(id))
            order.day = chosen->appointmentDate.toTimeZone(context.zone).date();
    }
    workspace.printTools().print(order);
}

bool mayPrintQueue(const Workspace &workspace)
{
    return mayView(workspace, RecordKind::Referral);
}

void printQueue(Workspace &workspace)
{
    workspace.printTools().print({PrintKind::ReferralQueue});
}

bool mayPrintCallSheet(const Workspace &workspace)
{
    return mayView(workspace, RecordKind::Interaction);
}

void printCallSheet(Workspace &workspace)
{
    workspace.printTools().print({PrintKind::CallSheet});
}

void printDowntimeForms(Workspace &workspace)
{
    workspace.printTools().print({PrintKind::DowntimeForms});
}

bool mayPrintCaseHistory(const Workspace &workspace)
{
    return mayView(workspace, RecordKind::Pet);
}

void printCaseHistory(Workspace &workspace)
{
    if (const qint64 pet = workspace.cases().petAtHand(); pet != 0)
        return workspace.printTools().print({PrintKind::CaseHistory, pet});
    workspace.notifier().showMessage(
        Text::tr("Choose a pet, or something of its story, to print its case history."));
}

bool mayPrintInstructions(const Workspace &workspace)
{
    return mayView(workspace, RecordKind::Plan);
}

void printInstructions(Workspace &workspace)
{
    RecordPage *list = shownList(workspace);
    auto *table = list && list->recordKind() == RecordKind::Plan
                      ? list->findChild<RecordTableView *>()
                      : nullptr;
    if (table && table->currentId() != 0)
        return workspace.printTools().print({PrintKind::Instructions, table->currentId()});
    workspace.notifier().showMessage(
        Text::tr("Choose a treatment plan to print its instructions for the owner."));
}

bool mayEditTemplates(const Workspace &workspace)
{
    return workspace.session().can(RecordKind::Setting, Operation::Edit);
}

void editTemplates(Workspace &workspace)
{
    workspace.letterTools().editTemplates();
}

} // namespace tarsus
