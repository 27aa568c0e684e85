// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/livekeys.h"

#include "views/common/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr char hintsProperty[] = "keyHints";
constexpr char buttonProperty[] = "pressedButton";

QString textOf(const QAbstractButton *button)
{
    return button->text().isEmpty() ? button->accessibleName() : button->text();
}

QString textOf(const QShortcut *shortcut)
{
    const auto *button = shortcut->property(buttonProperty).value<QAbstractButton *>();
    return button ? textOf(button) : shortcut->whatsThis();
}

/// The page or dialog around a widget.
QString placeOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (const auto *page = qobject_cast<const Page *>(at))
            return page->title();
        if (at->isWindow())
            return at->windowFlags().testFlag(Qt::Dialog) ? at->windowTitle() : QString();
    }
    return {};
}

class Collector
{
public:
    explicit Collector(QWidget *window)
        : m_window(window)
    {}

    QList<LiveKey> all()
    {
        collect(m_window);
        const QList<QWidget *> inside = m_window->findChildren<QWidget *>();
        for (QWidget *widget : inside)
            if (widget->window() == m_window->window() && widget->isVisibleTo(m_window))
                collect(widget);
        return m_keys;
    }

private:
    void add(LiveKey key)
    {
        if (key.keys.isEmpty())
            return;
        key.text = withoutMnemonic(key.text);
        key.place = placeOf(key.owner);
        const bool known = std::ranges::any_of(m_keys, [&](const LiveKey &one) {
            return one.source == key.source && one.keys == key.keys
                   && (qobject_cast<QAction *>(one.source) || one.owner == key.owner);
        });
        if (!known)
            m_keys.append(key);
    }

    void collect(QWidget *widget)
    {
        const QList<QAction *> actions = widget->actions();
        for (QAction *action : actions)
            addAction(widget, action);
        const auto shortcuts =
            widget->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly);
        for (QShortcut *shortcut : shortcuts)
            add({.keys = shortcut->key(),
                 .text = textOf(shortcut),
                 .owner = widget,
                 .source = shortcut,
                 .context = shortcut->context(),
                 .isEnabled = shortcut->isEnabled() && widget->isEnabled()});
        addMnemonics(widget);
        const QVariantList hints = widget->property(hintsProperty).toList();
        for (const QVariant &hint : hints)
            add({.keys = hint.toList().value(0).value<QKeySequence>(),
                 .text = hint.toList().value(1).toString(),
                 .owner = widget,
                 .source = widget,
                 .context = Qt::WidgetShortcut});
    }

    void addAction(QWidget *widget, QAction *action)
    {
        if (!action->isVisible())
            return;
        const QList<QKeySequence> sequences = action->shortcuts();
        for (const QKeySequence &keys : sequences)
            add({.keys = keys,
                 .text = action->whatsThis().isEmpty() ? action->text() : action->whatsThis(),
                 .owner = widget,
                 .source = action,
                 .context = action->shortcutContext(),
                 .isEnabled = action->isEnabled()});
        if (const QMenu *menu = action->menu()) { // heard while the menu is closed, too
            const QList<QAction *> inside = menu->actions();
            for (QAction *one : inside)
                addAction(widget, one);
        }
    }

    void addMnemonic(QWidget *widget, const QString &text, const QString &spoken = {})
    {
        add({.keys = QKeySequence::mnemonic(text),
             .text = spoken.isEmpty() ? text : spoken,
             .owner = widget,
             .source = widget,
             .isMnemonic = true,
             .isEnabled = widget->isEnabled()});
    }

    void addMnemonics(QWidget *widget)
    {
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            const QKeySequence letter = QKeySequence::mnemonic(button->text());
            add({.keys = button->shortcut(),
                 .text = textOf(button),
                 .owner = button,
                 .source = button,
                 .isMnemonic = !letter.isEmpty() && letter == button->shortcut(),
                 .isEnabled = button->isEnabled()});
        } else if (auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->buddy())
                addMnemonic(label, label->text());
        } else if (auto *group = qobject_cast<QGroupBox *>(widget)) {
            addMnemonic(group, group->title());
        } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                addMnemonic(tabs, tabs->tabText(tab));
        }
    }

    QWidget *m_window;
    QList<LiveKey> m_keys;
};

bool isHeardIn(const LiveKey &key, const QWidget *widget)
{
    switch (key.context) {
    case Qt::WidgetShortcut: return widget == key.owner;
    case Qt::WidgetWithChildrenShortcut:
        return widget == key.owner || (key.owner && key.owner->isAncestorOf(widget));
    case Qt::WindowShortcut:
    case Qt::ApplicationShortcut: break;
    }
    return true;
}

} // namespace

QList<LiveKey> liveKeys(QWidget *window)
{
    return Collector(window).all();
}

bool collide(const LiveKey &one, const LiveKey &other)
{
    if (one.keys != other.keys || (one.source == other.source && one.owner == other.owner))
        return false;
    return isHeardIn(one, other.owner) || isHeardIn(other, one.owner);
}

QList<LiveKey> menuMnemonics(QWidget *menu)
{
    QList<LiveKey> found;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        const QKeySequence keys = QKeySequence::mnemonic(action->text());
        if (action->isVisible() && !action->isSeparator() && !keys.isEmpty())
            found.append({.keys = keys,
                          .text = withoutMnemonic(action->text()),
                          .owner = menu,
                          .source = action,
                          .isMnemonic = true});
    }
    return found;
}

QString withoutMnemonic(const QString &text)
{
    QString words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && at + 1 < text.size())
            ++at;
        words.append(text.at(at));
    }
    while (words.endsWith(u':') || words.endsWith(u'…'))
        words.chop(1);
    return words.trimmed();
}

QShortcut *addButtonKeys(const QKeySequence &keys, QAbstractButton *button, QWidget *owner)
{
    auto *shortcut = new QShortcut(keys, owner);
    shortcut->setProperty(buttonProperty, QVariant::fromValue(button));
    QObject::connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
    return shortcut;
}

void setKeyHints(QWidget *widget, const QList<std::pair<QKeySequence, QString>> &hints)
{
    QVariantList list;
    for (const auto &[keys, text] : hints)
        list.append(QVariant(QVariantList{keys, text}));
    widget->setProperty(hintsProperty, list);
}

} // namespace tarsus
