// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

#include <memory>

namespace tarsus {

class Clinic;
class DraftKeeper;
class ViewRecorder;
enum class AuditEvent;

/// Closes a clinic outside the window's thread: the drafts are written, the logs emptied, the
/// watermark set, the keys wiped. Whoever opens the clinic again waits for that, in a worker.
class ClinicClosing final
{
public:
    ClinicClosing() = default;
    /// Waits.
    ~ClinicClosing();
    ClinicClosing(const ClinicClosing &) = delete;
    ClinicClosing &operator=(const ClinicClosing &) = delete;

    /// Nothing of the caller's uses them any more. Without a clinic only drafts and what was looked
    /// at are written. `ending`, SignOut or Lock, is what the audit trail calls it.
    void close(std::shared_ptr<DraftKeeper> drafts, std::shared_ptr<ViewRecorder> views,
               std::shared_ptr<Clinic> clinic, AuditEvent ending);
    /// The closing that is under way, or was the last.
    QFuture<void> latest() const { return m_closing; }
    bool isUnderWay() const { return m_closing.isRunning(); }

private:
    QFuture<void> m_closing;
};

} // namespace tarsus
