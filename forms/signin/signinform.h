// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/password.h"

#include <QWidget>

#include <chrono>
#include <memory>

class QTimer;

namespace tarsus {

namespace Ui {
class SignInForm;
}

/// Name and password. Who checks them listens to submitted(), says setBusy() meanwhile, and
/// showRefusal() where they were not right.
class SignInForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);
    ~SignInForm() override;

    /// A quiet line under the heading: the clinic's name, or that the session is locked.
    void setNote(const QString &note);
    void setUsername(const QString &username);
    /// Hides what makes no sense while a session is locked.
    void setLocked(bool locked);

    /// Offers the accounts of a demo clinic, one press each.
    void offerDemoAccounts();

    QString username() const;
    /// What was typed; the field is wiped.
    Password takePassword();

    void setBusy(bool busy);
    /// What it is busy with, where that takes longer; setBusy() forgets it.
    void setBusyText(const QString &text);
    /// Says why not, and counts down where one has to wait.
    void showRefusal(const QString &text, std::chrono::milliseconds wait);
    void showMessage(const QString &text);

signals:
    void submitted();
    void accountWanted();
    void recoveryWanted();
    /// Over a locked session: somebody else wants to sign in.
    void switchWanted();
    void demoAccountChosen(const QString &username, const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void countDown();
    void updateButton();
    void retranslate();

    std::unique_ptr<Ui::SignInForm> m_ui;
    QTimer *m_countdown;
    QString m_refusal;
    qint64 m_waitUntil = 0; ///< ms since 1970
    bool m_busy = false;
    bool m_locked = false;
};

} // namespace tarsus
