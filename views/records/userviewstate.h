// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/usersettings.h"
#include "views/common/viewstate.h"

namespace tarsus {

/// Views remembered per person, in the clinic's file.
class UserViewState final : public ViewState
{
public:
    explicit UserViewState(UserSettings &settings)
        : m_settings(settings)
    {}

    QVariant value(const QString &key) const override { return m_settings.value(key); }
    void setValue(const QString &key, const QVariant &value) override
    {
        m_settings.setValue(key, value.toString());
    }

private:
    UserSettings &m_settings;
};

} // namespace tarsus
