// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paletteentries.h"

#include "app/shell/mainwindow.h"
#include "app/shell/navigationbar.h"
#include "app/shell/topbar.h"
#include "app/shell/workspace.h"
#include "views/common/chip.h"
#include "views/common/page.h"
#include "views/common/searchsource.h"
#include "views/keys/livekeys.h"
#include "views/style/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// What the entries are made from. The window and its pages outlive the palette; what may be gone
/// when an entry is chosen is asked for again.
class Gathering
{
public:
    explicit Gathering(Workspace &workspace)
        : m_workspace(workspace)
        , m_window(workspace.window())
        , m_keys(liveKeys(&m_window))
    {}

    QList<PaletteEntry> all()
    {
        if (Page *page = m_window.currentPage()) {
            addButtons(page);
            addKeys(page);
        }
        const TopBar *bar = m_window.topBar();
        addMenu(bar->newMenu(), {});
        addPages();
        addMenu(bar->clinicMenu(), {});
        addMenu(bar->personMenu(), {});
        addKeys(&m_window);
        return m_entries;
    }

private:
    void add(PaletteEntry entry)
    {
        if (entry.text.isEmpty())
            return;
        const auto known = std::ranges::find_if(m_entries, [&entry](const PaletteEntry &one) {
            return one.text == entry.text && one.place == entry.place;
        });
        if (known == m_entries.end())
            m_entries.append(std::move(entry));
        else if (known->keys.isEmpty())
            known->keys = entry.keys;
    }

    void addButtons(Page *page)
    {
        const auto buttons = page->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (!button->isVisibleTo(page) || !button->isEnabled() || qobject_cast<Chip *>(button)
                || button->objectName().isEmpty())
                continue;
            const QString text =
                button->text().isEmpty() ? button->accessibleName() : button->text();
            add({.id = page->objectName() % u'.' % button->objectName(),
                 .text = withoutMnemonic(text),
                 .place = page->title(),
                 .icon = button->icon(),
                 .run = [held = QPointer(button)] {
                     if (held)
                         held->click();
                 }});
        }
    }

    /// Shortcuts and actions with keys, inside of `part`.
    void addKeys(QWidget *part)
    {
        for (const LiveKey &key : std::as_const(m_keys)) {
            const bool here = key.owner && (key.owner == part || part->isAncestorOf(key.owner));
            const bool canRun =
                qobject_cast<QAction *>(key.source) || qobject_cast<QShortcut *>(key.source);
            if (!here || !canRun || key.isMnemonic || !key.isEnabled)
                continue;
            add({.id = key.place.isEmpty()
                           ? key.keys.toString()
                           : QString(part->objectName() % u'.' % key.keys.toString()),
                 .text = key.text,
                 .place = key.place,
                 .keys = key.keys.toString(QKeySequence::NativeText),
                 .icon = icon(u"keyboard"_s),
                 .run = [held = key.source] {
                     if (auto *action = qobject_cast<QAction *>(held))
                         action->trigger();
                     else if (held)
                         QMetaObject::invokeMethod(held, "activated", Qt::DirectConnection);
                 }});
        }
    }

    void addMenu(const QMenu *menu, const QString &place)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            const QString text = withoutMnemonic(action->text());
            if (action->menu()) {
                addMenu(action->menu(), text);
                continue;
            }
            if (action->isSeparator() || !action->isVisible() || !action->isEnabled()
                || action->objectName() == "paletteAction"_L1)
                continue;
            add({.id = action->objectName(),
                 .text = !action->whatsThis().isEmpty() ? action->whatsThis()
                         : place.isEmpty()              ? text
                                           : QCoreApplication::translate("tarsus::PaletteEntry",
                                                                         "%1: %2", "menu: entry")
                                                 .arg(place, text),
                 .keys = action->shortcut().toString(QKeySequence::NativeText),
                 .icon = action->icon().isNull() && action->isCheckable()
                             ? icon(action->isChecked() ? u"check"_s : u"settings"_s)
                             : action->icon(),
                 .run = [held = QPointer(action)] {
                     if (held)
                         held->trigger();
                 }});
        }
    }

    void addPages()
    {
        const QList<Page *> pages = m_window.pages();
        for (Page *page : pages) {
            add({.id = u"page."_s % page->iconName(),
                 .text = NavigationBar::goToText(page->title()),
                 .icon = icon(page->iconName()),
                 .run = [window = &m_window, held = QPointer(page)] {
                     if (held)
                         window->choose(held);
                 }});
            const QList<RecordKind> kinds = page->listKinds();
            for (const RecordKind kind : kinds.mid(1))
                addList(kind);
        }
        for (Page *page : pages) {
            const QList<Page::NamedFilter> filters = page->namedFilters();
            for (const Page::NamedFilter &filter : filters)
                add({.id = kindWord(filter.kind) % u'.' % filter.name,
                     .text = QCoreApplication::translate("tarsus::PaletteEntry", "Show %1: %2",
                                                         "list: filter")
                                 .arg(kindPlural(filter.kind), filter.text),
                     .icon = icon(u"filter"_s),
                     .run = [workspace = &m_workspace, filter] {
                         workspace->openFiltered(filter.kind, filter.name);
                     }});
        }
    }

    void addList(RecordKind kind)
    {
        add({.id = u"list."_s % kindWord(kind),
             .text = NavigationBar::goToText(kindPlural(kind)),
             .icon = icon(kindIcon(kind)),
             .run = [workspace = &m_workspace, kind] { workspace->openList(kind); }});
    }

    Workspace &m_workspace;
    MainWindow &m_window;
    QList<LiveKey> m_keys;
    QList<PaletteEntry> m_entries;
};

} // namespace

QList<PaletteEntry> paletteEntries(Workspace &workspace)
{
    return Gathering(workspace).all();
}

} // namespace tarsus
