// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/password.h"
#include "models/security/passwordrules.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace tarsus {

namespace Ui {
class NewPasswordBox;
}

/// Two fields for a new password, with what the rules say about it while it is typed.
class NewPasswordBox final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPasswordBox(QWidget *parent = nullptr);
    ~NewPasswordBox() override;

    void setFor(PasswordFor whom);
    /// What anybody knows about the person, asked for whenever the password is judged.
    void setPersonal(std::function<QStringList()> personal);
    /// Any password will do: demo clinics.
    void setAnyAllowed(bool any) { m_anyAllowed = any; }

    /// Shows what is wrong beside the field and goes there; true where nothing is.
    bool check();
    void showError(const QString &text);
    /// The password; the fields are wiped.
    Password take();
    void wipe();

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    QString problem() const;

    std::unique_ptr<Ui::NewPasswordBox> m_ui;
    std::function<QStringList()> m_personal;
    PasswordFor m_whom = PasswordFor::Person;
    bool m_anyAllowed = false;
};

} // namespace tarsus
