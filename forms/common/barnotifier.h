// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/notice.h"
#include "views/common/notifier.h"

#include <QObject>
#include <QPointer>

namespace tarsus {

/// Speaks through a window's message bar, and asks in a dialog that does not block.
class BarNotifier final : public QObject, public Notifier
{
    Q_OBJECT

public:
    explicit BarNotifier(MessageBar &bar, QObject *parent = nullptr);

    void showError(const Error &error) override;
    void showMessage(const QString &text) override;
    void offerUndo(const QString &text, std::function<void()> undo) override;
    void ask(QWidget *over, const Question &question, std::function<void(bool)> answer) override;

    /// The newest of what was told, newest first; a way back works once, here or in the bar.
    const QList<Notice> &notices() const { return m_notices; }
    /// Who comes next has nothing to do with them.
    void forget();

signals:
    void noticed();

private:
    void tell(MessageBar::Kind kind, const QString &text, std::function<void()> undo = {});

    QList<Notice> m_notices;
    QPointer<MessageBar> m_bar;
};

} // namespace tarsus
