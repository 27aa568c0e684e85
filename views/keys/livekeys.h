// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QShortcut;

namespace tarsus {

/// A key that works in a window as it stands, read from its widgets: an action, a shortcut, the
/// underlined letter of a field or button, or what a widget says of keys that it handles itself.
struct LiveKey
{
    QKeySequence keys = {};
    QString text = {};             ///< what it does; empty where its maker did not say
    QString place = {};            ///< the page or dialog where it works; empty is everywhere
    QPointer<QWidget> owner = {};  ///< the widget that it belongs to
    QPointer<QObject> source = {}; ///< QAction, QShortcut, button, label or the widget itself
    Qt::ShortcutContext context = Qt::WindowShortcut;
    bool isMnemonic = false; ///< Alt and an underlined letter
    bool isEnabled = true;
};

/// All keys of a window, or of a part of it, that are seen now; a key that several places carry
/// once for each. A QShortcut says what it does by its whatsThis(),
/// and so does an action whose text needs its menu.
QList<LiveKey> liveKeys(QWidget *window);
/// Whether one press could mean both: the same keys, and a place where both are heard.
bool collide(const LiveKey &one, const LiveKey &other);
/// What two entries of one menu must not share.
QList<LiveKey> menuMnemonics(QWidget *menu);
/// "&Save" as one reads it.
QString withoutMnemonic(const QString &text);

/// Keys that press a button; what they do is what stands on it.
QShortcut *addButtonKeys(const QKeySequence &keys, QAbstractButton *button, QWidget *owner);
/// For a widget that handles keys by itself: tells what they do, e.g. Return in a list.
void setKeyHints(QWidget *widget, const QList<std::pair<QKeySequence, QString>> &hints);

} // namespace tarsus
