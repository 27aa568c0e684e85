// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/workform.h"

#include <memory>

namespace tarsus {

namespace Ui {
class RoleForm;
}

class Clinic;

/// Gives a person another role.
class RoleForm final : public WorkForm
{
    Q_OBJECT

public:
    /// `role` is the person's present one.
    RoleForm(std::shared_ptr<Clinic> clinic, const QString &username, const QString &fullName,
             const QString &role, QWidget *parent = nullptr);
    ~RoleForm() override;

signals:
    /// It counts from the person's next sign-in on.
    void changed(const QString &role);

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;

private:
    void fill();
    void showRole();

    std::unique_ptr<Ui::RoleForm> m_ui;
    std::shared_ptr<Clinic> m_clinic;
    QString m_username;
    QString m_fullName;
    QString m_role;
};

} // namespace tarsus
