// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <functional>

class QWidget;

namespace tarsus {

/// What is asked when something cannot be undone: named by what will be lost, verbs on buttons.
struct Question
{
    QString title;
    QString text;
    QString accept;           ///< e.g. "Discard the changes"
    QString refuse;           ///< e.g. "Keep editing"; Esc means this
    bool destructive = false; ///< `accept` loses something: it is never the default
};

/// Every question or message to the person goes through here; tests pass a fake. Nothing waits:
/// an answer comes later, through the function given.
class Notifier
{
public:
    virtual ~Notifier() = default;
    /// What happened, what was kept, what to do. Stays until it is closed. Cancelled shows nothing.
    virtual void showError(const Error &error) = 0;
    /// Something is done; goes away by itself.
    virtual void showMessage(const QString &text) = 0;
    /// Something is done that can be taken back.
    virtual void offerUndo(const QString &text, std::function<void()> undo) = 0;
    /// Asks in a dialog over `over`; `answer` gets true for `accept`.
    virtual void ask(QWidget *over, const Question &question, std::function<void(bool)> answer) = 0;
};

} // namespace tarsus
