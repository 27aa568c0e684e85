// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/clinic.h"
#include "models/services/demo/demowriter.h"

#include <memory>

namespace tarsus {

/// A new clinic with invented data: one account per role (`admin`, `specialist`, `coordinator`,
/// `frontdesk`) and ten more specialists, all with the password `demo-clinic`, which no real clinic
/// would take.
class DemoClinic
{
public:
    static QString passwordText();

    /// Makes it in `path`, where there must be nothing yet, signed in as `admin`. `options.now`
    /// and `options.zone` are filled in where they are not given. Nothing that could be taken for
    /// a clinic is left behind where it fails.
    static Result<std::unique_ptr<Clinic>> create(const QString &path, DemoOptions options,
                                                  const DemoWriter::Progress &progress = {},
                                                  ClinicOptions clinicOptions = {});

private:
    static Result<> addPeople(Clinic &clinic, const Connection &connection);
    static Result<> fill(Clinic &clinic, const Connection &connection, const DemoOptions &options,
                         const DemoWriter::Progress &progress);
};

} // namespace tarsus
