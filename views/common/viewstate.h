// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace tarsus {

/// Remembers how a person likes a view: widths, order, splitter places. Never what is in it.
class ViewState
{
public:
    virtual ~ViewState() = default;
    virtual QVariant value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

} // namespace tarsus
