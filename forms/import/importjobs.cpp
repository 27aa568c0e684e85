// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/importjobs.h"

#include "models/security/clinic.h"

namespace tarsus {

ImportJobs::ImportJobs(std::shared_ptr<Clinic> clinic, QObject *parent)
    : QObject(parent)
    , m_clinic(std::move(clinic))
{}

Result<> ImportJobs::withContext(const std::shared_ptr<Clinic> &clinic,
                                 const std::function<void(const DataContext &)> &work)
{
    const auto connection = clinic->connect();
    if (!connection)
        return connection.error();
    work(clinic->context(*connection));
    return {};
}

} // namespace tarsus
