// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>

#include <memory>

namespace tarsus {

namespace Ui {
class ClinicDetailsForm;
}

class Clinic;

/// What the clinic is called, where its days begin, and which language it speaks.
class ClinicDetailsForm final : public QDialog
{
    Q_OBJECT

public:
    explicit ClinicDetailsForm(std::shared_ptr<Clinic> clinic, QWidget *parent = nullptr);
    ~ClinicDetailsForm() override;

    void reject() override;

signals:
    /// Everything that shows the clinic's name or times is to be made anew.
    void saved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillTimeZones();
    void fillLanguages();
    void setBusy(bool busy);
    void showError(const Error &error);
    void submit();

    std::unique_ptr<Ui::ClinicDetailsForm> m_ui;
    std::shared_ptr<Clinic> m_clinic;
    bool m_busy = false;
};

} // namespace tarsus
