// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/clinicclosing.h"
#include "models/core/result.h"
#include "models/security/clinicfolder.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QDialog;

namespace tarsus {

class BarNotifier;
class Clinic;
class Languages;
class LogKeeper;
class LockTimer;
class MainWindow;
class Menus;
class Settings;
class SignInDesk;
class SleepWatch;
class Theme;
class Workspace;
struct Draft;
struct FoundedClinic;

/// What the program was started with.
struct ShellOptions
{
    QString clinicFolder;
    bool demo = false;
    bool languageIsGiven = false; ///< by the command line: what the clinic has does not count
    ClinicOptions clinic = {};
    /// Makes a clinic with invented data and closes it, in a worker; without it none is offered.
    std::function<Result<>(const QString &folder, const ClinicOptions &options)> makeDemo = {};
};

/// Owns the session: first run, sign-in, the workspace of the person, lock, sign-out.
class Shell final : public QObject
{
    Q_OBJECT

public:
    Shell(MainWindow &window, Theme &theme, Languages &languages, Settings &settings,
          ShellOptions options, QObject *parent = nullptr);
    ~Shell() override;

    /// Looks at the clinic's folder and shows what belongs to it.
    void start();
    /// The person's workspace; nothing while nobody is signed in.
    Workspace *workspace() const { return m_workspace.get(); }
    LogKeeper &logKeeper() const { return *m_logKeeper; }
    bool isLocked() const { return m_locked; }
    LockTimer &lockTimer() const { return *m_lockTimer; }
    /// The clinic that was signed out of is still being closed.
    bool isClosing() const { return m_closing.isUnderWay(); }
    const ShellOptions &options() const { return m_options; }

    /// Takes over an open clinic, as after sign-in.
    void enter(const std::shared_ptr<Clinic> &clinic);
    /// Shows a blank sign-in at once, keeps what stands in the forms, and closes the clinic. Where
    /// a task is under way the records stay open behind the sign-in until it is done.
    void lock();
    /// The same without waiting for a task: the computer goes to sleep.
    void lockAtOnce();
    void signOut();
    /// The next person signs in; what this one had begun is theirs and waits for them.
    void switchPerson();
    void changePassword();
    void editProfile();

    void setAppearance(int appearance);
    void setLanguage(const QString &code);
    /// What the window speaks now.
    QString language() const;
    void setCompactRows(bool compact);
    void setLockAfterMinutes(int minutes);

signals:
    void entered();
    void left();
    /// A lock has let go of everything.
    void locked();
    /// The sign-in stands in the window.
    void signInShown();
    /// The clinic cannot be opened; the window says why.
    void problemShown(const QString &text);

private:
    void showFirstRun();
    void makeClinic(class FirstRunWizard *wizard);
    void makeDemo(class FirstRunWizard *wizard);
    void openFolder(const QString &path);
    void showProblem(const Error &error);
    void unlocked();
    void hideDialogs();
    void letGo();
    void leave(bool closesClinic = true);
    void signInAnew();
    void reopenDrafts();
    bool openProfile(const Draft *draft);
    void reopen(const QString &section, const QString &message);
    void speakAsTheClinic();
    void addTools(QWidget *widget);
    void applyRows();
    void showNotices();

    MainWindow &m_window;
    Theme &m_theme;
    Languages &m_languages;
    Settings &m_settings;
    ShellOptions m_options;
    std::unique_ptr<BarNotifier> m_notifier;
    std::unique_ptr<SignInDesk> m_desk;
    std::unique_ptr<LockTimer> m_lockTimer;
    std::unique_ptr<SleepWatch> m_sleepWatch;
    std::unique_ptr<LogKeeper> m_logKeeper;
    std::unique_ptr<Menus> m_menus;
    std::shared_ptr<ClinicFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QList<QPointer<QDialog>> m_hiddenDialogs;
    bool m_locked = false;
    /// Where who was locked out goes on.
    struct Resume
    {
        QString username;
        qsizetype page = -1;
    };
    Resume m_resume;
    ClinicClosing m_closing;
};

} // namespace tarsus
