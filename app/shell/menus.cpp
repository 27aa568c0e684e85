// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include "app/config/settings.h"
#include "app/shell/caseroom.h"
#include "app/shell/languages.h"
#include "app/shell/mainwindow.h"
#include "app/shell/shell.h"
#include "app/shell/topbar.h"
#include "app/shell/workspace.h"
#include "forms/factory/formfactory.h"
#include "models/security/clinic.h"
#include "models/security/rolewords.h"
#include "views/common/globalsearchbox.h"
#include "views/common/searchsource.h"
#include "views/style/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// What New offers, most wanted first.
constexpr RecordKind newKinds[]{
    RecordKind::Referral, RecordKind::Pet,      RecordKind::Appointment, RecordKind::Interaction,
    RecordKind::Plan,     RecordKind::Xray,     RecordKind::Document,    RecordKind::Letter,
    RecordKind::Owner,    RecordKind::Practice, RecordKind::Vet};

} // namespace

QString commandText(const Command &command)
{
    return QCoreApplication::translate("tarsus::Command", command.text);
}

Menus::Menus(Shell &shell, MainWindow &window, Settings &settings)
    : m_shell(shell)
    , m_window(window)
    , m_settings(settings)
    , m_quick(window)
{}

void Menus::enter(Workspace &workspace)
{
    m_workspace = &workspace;
    m_quick.enter(workspace);
    retranslate();
}

void Menus::leave()
{
    m_workspace = nullptr;
    m_quick.leave();
    for (const QPointer<QAction> &action : std::as_const(m_actions))
        delete action;
    m_actions.clear();
    m_window.topBar()->searchBox()->setSource(nullptr);
}

void Menus::retranslate()
{
    if (!m_workspace)
        return;
    for (const QPointer<QAction> &action : std::as_const(m_actions))
        delete action;
    m_actions.clear();
    TopBar *bar = m_window.topBar();
    bar->setClinicName(m_workspace->clinic().name());
    bar->setPerson(
        m_workspace->session().fullName(),
        rolewords::roleTitle(m_workspace->session().role(), m_workspace->session().roleName()));
    bar->searchBox()->setSource(&m_workspace->search());
    m_window.setWindowTitle(m_workspace->clinic().name() + u" – Tarsus"_s);
    for (QMenu *menu : {bar->clinicMenu(), bar->newMenu(), bar->personMenu()})
        menu->clear();
    fillClinic(bar->clinicMenu());
    fillNew(bar->newMenu());
    fillPerson(bar->personMenu());
    m_workspace->showBackupText();
}

QAction *Menus::add(QMenu *menu, const QString &name, const QString &iconName, const QString &text,
                    const std::function<void()> &run, const QKeySequence &keys)
{
    QAction *action = menu->addAction(icon(iconName), text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        m_window.addAction(action); // works while the menu is closed, too
    }
    m_actions.append(action);
    return action;
}

void Menus::fillClinic(QMenu *menu)
{
    const QList<Command> all = commands();
    for (const Command &command : all) {
        if (command.allowed && !command.allowed(*m_workspace))
            continue;
        if (command.startsGroup && !menu->isEmpty())
            menu->addSeparator();
        add(
            menu, command.name, command.iconName, commandText(command),
            [this, run = command.run] {
                if (m_workspace)
                    run(*m_workspace);
            },
            command.keys);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    fillAppearance(menu);
    menu->addSeparator();
    add(
        menu, u"paletteAction"_s, u"search"_s, tr("Commands…"), [this] { m_quick.openPalette(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    add(
        menu, u"keysAction"_s, u"keyboard"_s, tr("Keyboard &shortcuts…"),
        [this] { m_quick.openSheet(m_window); }, QKeySequence(QKeySequence::HelpContents));
    add(menu, u"aboutAction"_s, u"information"_s, tr("&About Tarsus"), [this] { showAbout(); });
    add(
        menu, u"quitAction"_s, u"close"_s, tr("&Quit"), [this] { m_window.close(); },
        QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void Menus::fillAppearance(QMenu *menu)
{
    const auto choice = [this](QMenu *into, QActionGroup *group, const QString &name,
                               const QString &text, bool checked,
                               const std::function<void()> &run) {
        QAction *action = into->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    QMenu *looks = menu->addMenu(icon(u"contrast"_s), tr("A&ppearance"));
    auto *group = new QActionGroup(looks);
    const QString words[]{tr("As the &desktop"), tr("&Light"), tr("D&ark")};
    const QString names[]{u"desktopLook"_s, u"lightLook"_s, u"darkLook"_s};
    for (int look = 0; look < 3; ++look)
        choice(looks, group, names[look], words[look], int(m_settings.appearance()) == look,
               [this, look] { m_shell.setAppearance(look); });
    looks->addSeparator();
    QAction *compact = looks->addAction(tr("&Compact rows"));
    compact->setObjectName(u"compactRowsAction"_s);
    compact->setCheckable(true);
    compact->setChecked(m_settings.compactRows());
    connect(compact, &QAction::toggled, this, [this](bool on) { m_shell.setCompactRows(on); });

    QMenu *languages = menu->addMenu(icon(u"globe"_s), tr("Lang&uage"));
    auto *languageGroup = new QActionGroup(languages);
    const QString now = m_shell.language();
    for (const QString &code : Languages::codes())
        choice(languages, languageGroup, code + u"Language"_s, Languages::nativeName(code),
               code == now,
               // Later: this very menu is built anew by it.
               [this, code] {
                   QMetaObject::invokeMethod(
                       &m_shell, [this, code] { m_shell.setLanguage(code); }, Qt::QueuedConnection);
               });
    QMenu *rest = menu->addMenu(icon(u"lock"_s), tr("Lock af&ter"));
    auto *restGroup = new QActionGroup(rest);
    for (const int minutes : {1, 2, 5, 10, 15})
        choice(rest, restGroup, u"lockAfter%1"_s.arg(minutes),
               tr("%n minute(s) of rest", nullptr, minutes),
               m_settings.lockAfterMinutes() == minutes,
               [this, minutes] { m_shell.setLockAfterMinutes(minutes); });
    for (QMenu *sub : {looks, languages, rest})
        m_actions.append(sub->menuAction());
}

void Menus::fillNew(QMenu *menu)
{
    int number = 0;
    for (const RecordKind kind : newKinds) {
        if (!FormFactory::hasForm(kind) || !m_workspace->session().can(kind, Operation::Create))
            continue;
        if (kind == RecordKind::Owner && number > 0)
            menu->addSeparator();
        QKeySequence keys;
        if (kind == RecordKind::Referral)
            keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
        else if (kind == RecordKind::Pet)
            keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
        else if (kind == RecordKind::Interaction)
            keys = QKeySequence(QKeySequence::New); // a note, wherever one is
        QAction *made = add(
            menu, u"new_"_s + kindWord(kind), kindIcon(kind), kindTitle(kind),
            [this, kind] {
                if (m_workspace)
                    m_workspace->cases().write(kind);
            },
            keys);
        made->setWhatsThis(tr("New: %1", "kind of record").arg(kindTitle(kind)));
        ++number;
    }
    m_window.topBar()->setNewVisible(number > 0);
}

void Menus::fillPerson(QMenu *menu)
{
    add(menu, u"profileAction"_s, u"person"_s, tr("Your &profile…"),
        [this] { m_shell.editProfile(); });
    add(menu, u"passwordAction"_s, u"key"_s, tr("Change the pass&word…"),
        [this] { m_shell.changePassword(); });
    menu->addSeparator();
    add(
        menu, u"lockAction"_s, u"lock"_s, tr("&Lock"), [this] { m_shell.lock(); },
        QKeySequence(Qt::CTRL | Qt::Key_L));
    // Later: both take the menu away that is being used.
    const auto signOut = [this] {
        QMetaObject::invokeMethod(
            &m_shell, [this] { m_shell.signOut(); }, Qt::QueuedConnection);
    };
    add(menu, u"switchAction"_s, u"switch-person"_s, tr("Switch pe&rson"), [this] {
        QMetaObject::invokeMethod(
            &m_shell, [this] { m_shell.switchPerson(); }, Qt::QueuedConnection);
    });
    add(menu, u"signOutAction"_s, u"sign-out"_s, tr("&Sign out"), signOut);
}

void Menus::showAbout()
{
    auto *box = new QMessageBox(&m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Tarsus"));
    box->setIconPixmap(icon(u"tarsus"_s).pixmap(QSize(64, 64), m_window.devicePixelRatioF()));
    box->setText(tr("Tarsus %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("The records of a veterinary referral clinic, encrypted on this computer.\n\n"
           "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace tarsus
