// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>

namespace tarsus {

class Clinic;

/// What only the person at the desk may do, and not whoever finds it open: their password is asked
/// first, unless they typed it within the last five minutes. Lives as long as the session.
class PasswordGate final : public QObject
{
    Q_OBJECT

public:
    explicit PasswordGate(std::shared_ptr<Clinic> clinic, QObject *parent = nullptr);

    /// Asks over `over`; `then` runs where the password was right, and never otherwise.
    void pass(QWidget *over, const std::function<void()> &then);

private:
    std::shared_ptr<Clinic> m_clinic;
    QElapsedTimer m_sinceTyped;
};

} // namespace tarsus
