// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printing/printtools.h"

#include "forms/printing/printdialog.h"
#include "models/core/job.h"
#include "models/plans/planrepository.h"
#include "models/security/clinic.h"
#include "models/vocabularies/valuelistlabels.h"
#include "models/vocabularies/valuelists.h"
#include "views/common/notifier.h"

using namespace Qt::StringLiterals;

namespace tarsus {

PrintTools::PrintTools(FormContext context, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_window(window)
{}

void PrintTools::print(const PrintOrder &order)
{
    auto *watcher = startJob<PaperText>(
        this,
        [clinic = m_context.clinic, order](QPromise<Result<PaperText>> &promise) {
            const auto connection = clinic->connect();
            if (!connection)
                return void(promise.addResult(Result<PaperText>(connection.error())));
            const DataContext context = clinic->context(*connection);
            const ValueLists lists(context);
            const ValueListLabels labels(lists);
            promise.addResult(PrintRoom(context, labels).compose(order));
        },
        [this, order](const Result<PaperText> &text) {
            if (!text)
                return m_context.notifier->showError(text.error());
            PrintDialog *dialog = show(*text);
            if (order.kind == PrintKind::Instructions)
                connect(dialog, &PrintDialog::done, this, [this, order] { markGiven(order.id); });
        });
    emit jobStarted(tr("Composing a print"), watcher);
}

PrintDialog *PrintTools::show(const PaperText &text)
{
    auto *dialog = new PrintDialog(m_context, text, m_window);
    dialog->open();
    return dialog;
}

void PrintTools::markGiven(qint64 planId)
{
    PlanRepository plans(m_context.data);
    auto plan = plans.find(planId);
    if (!plan || plan->instructionsState != "draft"_L1)
        return; // given before, or acknowledged
    plan->instructionsState = u"given"_s;
    if (const auto marked = plans.update(*plan); !marked) {
        if (marked.error().code != Error::Code::Forbidden) // printing is not giving for everybody
            m_context.notifier->showError(marked.error());
        return;
    }
    emit plansChanged();
}

} // namespace tarsus
