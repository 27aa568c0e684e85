// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/workform.h"

#include <memory>

namespace tarsus {

namespace Ui {
class ClinicDetailsForm;
}

class Clinic;

/// What the clinic is called, where its days begin, and which language it speaks.
class ClinicDetailsForm final : public WorkForm
{
    Q_OBJECT

public:
    explicit ClinicDetailsForm(std::shared_ptr<Clinic> clinic, QWidget *parent = nullptr);
    ~ClinicDetailsForm() override;

signals:
    /// Everything that shows the clinic's name or times is to be made anew.
    void saved();

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;

private:
    void fillTimeZones();
    void fillLanguages();

    std::unique_ptr<Ui::ClinicDetailsForm> m_ui;
    std::shared_ptr<Clinic> m_clinic;
};

} // namespace tarsus
