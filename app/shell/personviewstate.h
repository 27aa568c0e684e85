// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/viewstate.h"

namespace tarsus {

class Settings;

/// How one person likes their views, kept in this machine's settings.
class PersonViewState final : public ViewState
{
public:
    /// `person` tells people apart without naming them.
    PersonViewState(Settings &settings, QString person);

    QVariant value(const QString &key) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    Settings &m_settings;
    QString m_person;
};

} // namespace tarsus
