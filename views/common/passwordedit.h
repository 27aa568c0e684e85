// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/password.h"

#include <QLineEdit>

class QAction;
class QLabel;

namespace tarsus {

/// A line for a password: hidden, shown while the eye is pressed in, and it tells whether the
/// caps lock seems to be on. Pasting is allowed.
class PasswordEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// What the last letter typed says about the caps lock.
    bool capsLockSeemsOn() const { return m_capsLock; }
    /// What was typed; the field is wiped.
    tarsus::Password take(); // QLineEdit has an enumerator of this name
    /// Overwrites and clears what was typed, as far as the toolkit lets us.
    void wipe();

signals:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setCapsLock(bool on);

    QAction *m_eye;
    bool m_capsLock = false;
};

} // namespace tarsus
