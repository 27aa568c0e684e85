// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace tarsus {

/// A small dialog that does one thing outside the window's thread: a heading, fields, a message for
/// what went wrong, a spinner, "Cancel" and the button that does it. The .ui is set up on body()
/// and names these titleLabel, messageLabel, spinner and cancelButton.
class WorkForm : public QDialog
{
    Q_OBJECT

public:
    /// Esc and "Cancel": while the work is under way only where canLeave() says so.
    void reject() override;
    bool isBusy() const { return m_busy; }

protected:
    WorkForm(const QString &objectName, QWidget *parent);

    QWidget *body() const { return m_body; }
    /// Once the .ui is set up: `doIt` (and Ctrl+Enter) calls submit().
    void begin(QPushButton *doIt, int width = 460);
    /// As high as what it says needs: after more was put into it.
    void fitHeight();
    /// Fields that can be wrong: what is said at one goes away when it is edited.
    void watch(const QList<QWidget *> &fields);

    /// While the work runs nothing can be started or closed; what was said before goes away.
    void setBusy(bool busy);
    /// At the field that the error names, and the cursor goes there; else above the buttons.
    void showError(const Error &error);

    virtual void submit() = 0;
    /// Where a column of the error is entered; nothing where it is not here.
    virtual QWidget *fieldOf(const QString &column) const = 0;
    /// The words of the .ui in the language of the moment, and what was filled in beside it.
    virtual void retranslate() = 0;
    /// Whether reject() has something to do: where nothing happens by leaving, or it stops the
    /// work.
    virtual bool canLeave() const { return !m_busy; }
    /// What else must rest while the work runs.
    virtual void busyChanged(bool busy) { Q_UNUSED(busy) }

    void changeEvent(QEvent *event) override;

private:
    QWidget *m_body;
    QLabel *m_title = nullptr;
    QLabel *m_message = nullptr;
    QWidget *m_spinner = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_do = nullptr;
    bool m_busy = false;
};

} // namespace tarsus
