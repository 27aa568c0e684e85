// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/workform.h"

#include <memory>

class QFutureWatcherBase;

namespace tarsus {

namespace Ui {
class RestoreForm;
}

class Clinic;
struct BackupManifest;

/// Brings a backup back as a clinic of its own, in a new folder.
class RestoreForm final : public WorkForm
{
    Q_OBJECT

public:
    /// `clinic` is the one that is open; it is only asked for its options and folder.
    explicit RestoreForm(std::shared_ptr<Clinic> clinic, QWidget *parent = nullptr);
    ~RestoreForm() override;

    /// As if it had been chosen.
    void setFile(const QString &path);
    void reject() override;

signals:
    void restored(const QString &folder);
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    bool canLeave() const override { return true; }
    void busyChanged(bool busy) override;
    void retranslate() override;

private:
    void browseFile();
    void browseFolder();
    void look();
    bool check();

    std::unique_ptr<Ui::RestoreForm> m_ui;
    std::shared_ptr<Clinic> m_clinic;
    QFutureWatcherBase *m_watcher = nullptr;
};

} // namespace tarsus
