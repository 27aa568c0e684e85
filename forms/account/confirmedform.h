// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/workform.h"

#include <memory>

namespace tarsus {

class Clinic;
class PasswordEdit;

/// A WorkForm for what only the person at the desk may do, and not whoever finds it open: their
/// password is asked for again first. The .ui names the field passwordEdit.
class ConfirmedForm : public WorkForm
{
    Q_OBJECT

public:
    ~ConfirmedForm() override;

protected:
    ConfirmedForm(const QString &objectName, std::shared_ptr<Clinic> clinic, QWidget *parent);

    const std::shared_ptr<Clinic> &clinic() const { return m_clinic; }
    /// Once the .ui is set up; takes the place of WorkForm::begin().
    void beginWithPassword(QPushButton *doIt, int width);

    /// The password was the right one. Without more to do the form is accepted.
    virtual void confirmed() { accept(); }

    /// Asks whether the password is right.
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    /// While the password is looked at nothing has happened yet.
    bool canLeave() const override { return m_asking || WorkForm::canLeave(); }

private:
    std::shared_ptr<Clinic> m_clinic;
    PasswordEdit *m_passwordEdit = nullptr;
    bool m_asking = false;
};

} // namespace tarsus
