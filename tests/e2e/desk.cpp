// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"

#include "app/config/settings.h"
#include "app/shell/languages.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigationbar.h"
#include "views/style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace tarsus::test {
namespace {

constexpr int patience = 30'000; // of a slow machine that does other things, too

} // namespace

Desk::Desk(const QString &home)
    : m_home(home)
{}

Desk::~Desk()
{
    quit();
}

void Desk::start(const ShellOptions &options)
{
    m_settings = std::make_unique<Settings>(m_home + u"/settings"_s);
    m_languages = std::make_unique<Languages>();
    m_languages->use(u"en"_s);
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 900);
    m_shell = std::make_unique<Shell>(*m_window, *m_theme, *m_languages, *m_settings, options);
    m_shell->start();
    m_window->show();
    keyWindow();
}

void Desk::quit()
{
    if (m_window)
        m_window->close();
    m_shell.reset();
    m_window.reset();
    m_theme.reset();
    m_languages.reset();
    m_settings.reset();
}

void Desk::await(const char *what, const std::function<bool()> &comes)
{
    if (!QTest::qWaitFor(comes, patience))
        qFatal("waited in vain for: %s", what);
}

QWidget *Desk::front() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : m_window.get();
}

QWindow *Desk::keyWindow() const
{
    if (const QWidget *list = QApplication::activePopupWidget()) // takes all keys while it is open
        return list->windowHandle();
    await("the window to be active", [this] {
        QWidget *window = front();
        const auto isActive = [window] {
            return window->isActiveWindow()
                   && QGuiApplication::focusWindow() == window->windowHandle();
        };
        if (!isActive())
            window->activateWindow(); // what a window manager does when a dialog is closed
        return isActive();
    });
    return QGuiApplication::focusWindow();
}

void Desk::click(QWidget *widget, const std::function<QRect()> &part) const
{
    QWidget *window = widget->window();
    if (!window->windowFlags().testFlag(Qt::Popup))
        keyWindow();
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up)) // the wheel
            area->ensureWidgetVisible(widget);
    }
    // A check box is as wide as its column, and can be clicked only where it shows something.
    const bool left = qobject_cast<QCheckBox *>(widget);
    QPoint place;
    await(qPrintable(widget->objectName() + u" to be in reach of the mouse"_s), [&] {
        QRect room = part ? part() : widget->rect();
        if (left)
            room.setWidth(20);
        const QPoint before = place;
        place = widget->mapTo(window, room.center());
        const QWidget *under = window->childAt(place);
        return place == before && under && (under == widget || widget->isAncestorOf(under));
    });
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, place);
}

void Desk::answer(const QString &word) const
{
    QAbstractButton *button = nullptr;
    await(qPrintable(word), [&] {
        for (auto *candidate : front()->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == word)
                button = candidate;
        }
        return button != nullptr;
    });
    click(button);
}

void Desk::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(keyWindow(), key, modifiers);
}

void Desk::keys(const QString &text) const
{
    for (const QChar letter : text) {
        const bool plain = letter.unicode() < 0x7f;
        QTest::sendKeyEvent(QTest::Click, keyWindow(),
                            plain ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown,
                            QString(letter), Qt::NoModifier);
    }
}

void Desk::type(QWidget *field, const QString &text) const
{
    click(field->focusProxy() ? field->focusProxy() : field);
    key(Qt::Key_A, Qt::ControlModifier);
    keys(text);
}

void Desk::choose(const char *box, const QString &text) const
{
    auto *combo = the<QComboBox>(box);
    click(combo);
    await("the list of a box", [combo] { return combo->view()->isVisible(); });
    key(Qt::Key_Home);
    const auto current = [combo] { return combo->view()->currentIndex(); };
    while (current().data().toString() != text && current().row() + 1 < combo->count())
        key(Qt::Key_Down);
    if (current().data().toString() != text)
        qFatal("%s has no %s", box, qPrintable(text));
    key(Qt::Key_Return);
    await("the list of a box to close", [combo] { return !combo->view()->isVisible(); });
}

void Desk::chooseFromMenu(const char *button, const QString &action) const
{
    auto *tool = the<QToolButton>(button);
    QMenu *menu = tool->menu();
    bool chosen = false;
    // An open menu may keep the click on its button from ending.
    const QMetaObject::Connection opened = QObject::connect(
        menu, &QMenu::aboutToShow, menu,
        [&] {
            auto *entry = menu->findChild<QAction *>(action);
            if (!menu->isVisible() || !entry || !entry->isVisible() || !entry->isEnabled())
                qFatal("the menu has no %s", qPrintable(action));
            QTest::mouseClick(menu->windowHandle(), Qt::LeftButton, {},
                              menu->actionGeometry(entry).center());
            chosen = true;
        },
        Qt::QueuedConnection);
    click(tool);
    await("the entry of a menu", [&] { return chosen; });
    QObject::disconnect(opened);
}

QStringList Desk::menuEntries(const char *button) const
{
    QStringList names;
    for (const QAction *action : the<QToolButton>(button)->menu()->actions()) {
        if (action->isVisible() && action->isEnabled() && !action->isSeparator())
            names += action->objectName();
    }
    return names;
}

int Desk::tabOf(const QString &title) const
{
    const NavigationBar *bar = m_window->navigationBar();
    for (int at = 0; at < bar->count(); ++at) {
        if (bar->tabText(at).remove(u'&') == title)
            return at;
    }
    return -1;
}

void Desk::openTab(const QString &title) const
{
    NavigationBar *bar = m_window->navigationBar();
    const int at = tabOf(title);
    if (at < 0)
        qFatal("there is no tab %s", qPrintable(title));
    click(bar, [bar, at] { return bar->tabRect(at); });
    await(qPrintable(title), [&] { return bar->currentIndex() == at; });
}

QString Desk::wordsIn(const QWidget *part)
{
    QStringList words;
    for (const QLabel *label : part->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words += label->text();
    }
    return words.join(u'\n');
}

void Desk::signIn(const QString &name, const QString &password) const
{
    type("nameEdit", name);
    key(Qt::Key_Tab);
    keys(password);
    key(Qt::Key_Return);
    await("the pages of the clinic", [this] { return m_window->showsPages(); });
}

void Desk::signOut() const
{
    chooseFromMenu("personButton", u"signOutAction"_s);
    await("the sign-in", [this] { return !m_window->showsPages() && seen<QWidget>("nameEdit"); });
}

} // namespace tarsus::test
