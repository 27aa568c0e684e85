// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <memory>

namespace tarsus {

class AccountRequestForm;
class Clinic;
class ClinicFolder;
class Languages;
class MainWindow;
class RecoveryForm;
class Settings;
class SignInForm;
class Theme;

/// What stands in the window while nobody is signed in: sign-in, account request, recovery. The
/// key derivation runs in a worker; the window stays alive.
class SignInDesk final : public QObject
{
    Q_OBJECT

public:
    SignInDesk(MainWindow &window, QObject *parent = nullptr);
    ~SignInDesk() override;

    /// `folder` is held by this process. A demo clinic offers its accounts.
    void setFolder(std::shared_ptr<ClinicFolder> folder, bool demo);
    /// Shows the sign-in. `username` is filled in where it is known.
    void showSignIn(const QString &username = {}, const QString &note = {});
    /// The same without anybody's name: another person is at the desk.
    void showSignInOfAnother();
    /// Shows the lock: whose session it was signs in again, or somebody else does. While the
    /// session is alive behind it the right password gives it back as it was.
    void showLock(const QString &username, const QString &note, bool isAlive);
    void setSessionAlive(bool isAlive) { m_isAlive = isAlive; }
    /// Nobody opens the clinic before this is done.
    void setClosing(const QFuture<void> &closing) { m_closing = closing; }

signals:
    void signedIn(const std::shared_ptr<tarsus::Clinic> &clinic);
    /// The password of the locked session's person was right.
    void unlocked();
    /// Over a locked session, somebody else wants in: `unlocked()` does not come.
    void switchWanted();
    /// A page of the desk stands in the window now: tools can be added to it.
    void pageShown(QWidget *page);

private:
    void showFor(const QString &username, const QString &note);
    void signIn(SignInForm *form, const QString &username, const QString &demoPassword = {});
    void unlockSession(SignInForm *form);
    void showRequest();
    void leaveRequest(AccountRequestForm *form);
    void showRecovery();
    void recover(RecoveryForm *form);
    void place(QWidget *content);

    MainWindow &m_window;
    std::shared_ptr<ClinicFolder> m_folder;
    bool m_demo = false;
    QString m_lastName;
    QFuture<void> m_closing;
    bool m_isAlive = false;
};

} // namespace tarsus
