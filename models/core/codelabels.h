// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tarsus {

/// What the clinic calls its codes: the part of the value lists that a list on the screen needs.
class CodeLabels
{
public:
    virtual ~CodeLabels() = default;

    /// In the person's language; a word that the list does not know stands for itself.
    virtual QString label(const QString &list, const QString &code) const = 0;
    /// Every code of the list in its own order.
    virtual QStringList codes(const QString &list) const = 0;
};

} // namespace tarsus
