// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/shell.h"

#include <QRect>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

class QWindow;

namespace tarsus {
class Languages;
class MainWindow;
class Settings;
class Theme;
} // namespace tarsus

namespace tarsus::test {

/// The program as a person has it before them. What is asked of it comes as keys and clicks on its
/// windows, by the way that those of a keyboard and a mouse take; what it says is read off the
/// widgets that are to be seen. Whatever does not come within a minute ends the test.
class Desk
{
public:
    /// `home` is where the program keeps its settings.
    explicit Desk(const QString &home);
    ~Desk();

    void start(const ShellOptions &options);
    /// Closes the window, and with it the program.
    void quit();
    MainWindow &window() const { return *m_window; }

    /// The window that keys go to: the dialog on top, or the main window.
    QWidget *front() const;
    /// A visible widget of the front window; null where there is none.
    template<typename T>
    T *seen(const char *name) const
    {
        T *found = nullptr;
        for (T *candidate : front()->findChildren<T *>(QString::fromLatin1(name))) {
            if (candidate->isVisible() && (!found || !found->isEnabled()))
                found = candidate;
        }
        return found;
    }
    /// The same, waited for, and able to be used.
    template<typename T = QWidget>
    T *the(const char *name) const
    {
        T *found = nullptr;
        await(name, [&] {
            found = seen<T>(name);
            return found && found->isEnabled();
        });
        return found;
    }
    /// Waits for something; `what` names it where it does not come.
    static void await(const char *what, const std::function<bool()> &comes);

    /// Clicks into the middle, of the whole widget or of a part, once it stands still and nothing
    /// lies over it.
    void click(QWidget *widget, const std::function<QRect()> &part = {}) const;
    void press(const char *button) const { click(the(button)); }
    /// Clicks on the button with this word, of a question.
    void answer(const QString &word) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Keys of a keyboard, one for each letter, to whatever has the focus.
    void keys(const QString &text) const;
    /// Clicks on the field and types over what it holds.
    void type(const char *field, const QString &text) const { type(the(field), text); }
    void type(QWidget *field, const QString &text) const;
    /// Opens the list of the box and takes the entry with this text.
    void choose(const char *box, const QString &text) const;
    /// Opens the menu of a button and clicks on one entry.
    void chooseFromMenu(const char *button, const QString &action) const;
    QStringList menuEntries(const char *button) const;
    /// The tab with this word; -1 where the person does not have it.
    int tabOf(const QString &title) const;
    void openTab(const QString &title) const;
    /// All words of the labels that can be seen in a part of the window, one a line.
    static QString wordsIn(const QWidget *part);

    void signIn(const QString &name, const QString &password) const;
    void signOut() const;

private:
    QWindow *keyWindow() const;

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Shell> m_shell;
    QString m_home;
};

} // namespace tarsus::test
