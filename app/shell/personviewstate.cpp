// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/personviewstate.h"

#include "app/config/settings.h"

namespace tarsus {

PersonViewState::PersonViewState(Settings &settings, QString person)
    : m_settings(settings)
    , m_person(std::move(person))
{}

QVariant PersonViewState::value(const QString &key) const
{
    return m_settings.viewValue(m_person, key);
}

void PersonViewState::setValue(const QString &key, const QVariant &value)
{
    m_settings.setViewValue(m_person, key, value);
}

} // namespace tarsus
