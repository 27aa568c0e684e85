// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/notifier.h"

#include <QList>

namespace tarsus::test {

/// Keeps what was said and gives one answer to every question, at once.
struct FakeNotifier final : Notifier
{
    QList<Error> errors;
    QStringList messages;
    QList<Question> questions;
    std::function<void()> undo;
    bool answer = true;

    void showError(const Error &error) override { errors.append(error); }
    void showMessage(const QString &text) override { messages.append(text); }
    void offerUndo(const QString &text, std::function<void()> how) override
    {
        messages.append(text);
        undo = std::move(how);
    }
    void ask(QWidget *, const Question &question, std::function<void(bool)> reply) override
    {
        questions.append(question);
        reply(answer);
    }
};

} // namespace tarsus::test
