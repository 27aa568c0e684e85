// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

namespace tarsus {

namespace Ui {
class RotationForm;
}
class Clinic;

/// Gives the clinic new keys, after the password was asked for again: shows how far it is, and can
/// be stopped as long as nothing has changed.
class RotationForm final : public QDialog
{
    Q_OBJECT

public:
    explicit RotationForm(std::shared_ptr<Clinic> clinic, QWidget *parent);
    ~RotationForm() override;

    bool isBusy() const { return m_watcher != nullptr; }

public slots:
    /// While it works this stops it, and the form closes when that is done.
    void reject() override;

signals:
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);
    /// The clinic has new keys, and this session is over.
    void rotated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void finish(const Result<> &done);
    void setBusy(bool busy);

    std::unique_ptr<Ui::RotationForm> m_ui;
    std::shared_ptr<Clinic> m_clinic;
    QFutureWatcher<Result<>> *m_watcher = nullptr;
};

} // namespace tarsus
