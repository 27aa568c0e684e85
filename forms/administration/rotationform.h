// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/account/confirmedform.h"

#include <QFutureWatcher>

namespace tarsus {

namespace Ui {
class RotationForm;
}

/// Gives the clinic new keys, after the password was asked for again: shows how far it is, and can
/// be stopped as long as nothing has changed.
class RotationForm final : public ConfirmedForm
{
    Q_OBJECT

public:
    explicit RotationForm(std::shared_ptr<Clinic> clinic, QWidget *parent);
    ~RotationForm() override;

public slots:
    /// While it works this stops it, and the form closes when that is done.
    void reject() override;

signals:
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);
    /// The clinic has new keys, and this session is over.
    void rotated();

protected:
    void confirmed() override;
    bool canLeave() const override { return true; }
    void busyChanged(bool busy) override;
    void retranslate() override;

private:
    void finish(const Result<> &done);

    std::unique_ptr<Ui::RotationForm> m_ui;
    QFutureWatcher<Result<>> *m_watcher = nullptr;
};

} // namespace tarsus
