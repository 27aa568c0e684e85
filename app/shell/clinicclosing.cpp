// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/clinicclosing.h"

#include "models/drafts/draftkeeper.h"
#include "models/security/clinic.h"
#include "models/services/trail/viewrecorder.h"

#include <QtConcurrentRun>

namespace tarsus {

ClinicClosing::~ClinicClosing()
{
    m_closing.waitForFinished();
}

void ClinicClosing::close(std::shared_ptr<DraftKeeper> drafts, std::shared_ptr<ViewRecorder> views,
                          std::shared_ptr<Clinic> clinic, AuditEvent ending)
{
    m_closing = QtConcurrent::run([ending, before = m_closing, drafts = std::move(drafts),
                                   views = std::move(views), clinic = std::move(clinic)]() mutable {
        before.waitForFinished();
        if (drafts)
            drafts->finish();
        drafts.reset();
        views.reset(); // writes what is left
        if (clinic)
            (void)clinic->close(ending); // what could not be moved lies in the log, and is safe
        clinic.reset();
    });
}

} // namespace tarsus
