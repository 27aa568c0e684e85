// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace tarsus {

/// Asks for the name of a role, for a new one or another name for one that there is.
class RoleNameForm final : public QDialog
{
    Q_OBJECT

public:
    /// `use` takes the name; what it says is wrong is shown at the field.
    RoleNameForm(const QString &title, const QString &explanation, const QString &name,
                 std::function<Result<>(const QString &name)> use, QWidget *parent = nullptr);

private:
    void tryIt();

    std::function<Result<>(const QString &)> m_use;
    QLineEdit *m_name;
};

} // namespace tarsus
