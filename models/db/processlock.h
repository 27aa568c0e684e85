// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace tarsus {

/// That this process, and no other on this machine, has a clinic open: `flock` on the file
/// `clinic.lock` in its folder, held until the object dies. The kernel frees it after a crash.
class ProcessLock
{
public:
    /// Busy where another process has it; the text names that process, its user and machine.
    static Result<ProcessLock> acquire(const QString &folder);

    ProcessLock(ProcessLock &&other) noexcept;
    ProcessLock &operator=(ProcessLock &&other) noexcept;
    ~ProcessLock();

    static QString fileName();

private:
    explicit ProcessLock(int descriptor)
        : m_descriptor(descriptor)
    {}

    int m_descriptor = -1;
};

} // namespace tarsus
