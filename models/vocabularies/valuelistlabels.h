// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"

namespace tarsus {

class ValueLists;

/// The clinic's value lists as lists on the screen ask them. States keep their own order, what
/// the clinic may add to stands in the order of its labels.
class ValueListLabels final : public CodeLabels
{
public:
    explicit ValueListLabels(const ValueLists &lists);

    QString label(const QString &list, const QString &code) const override;
    QStringList codes(const QString &list) const override;

private:
    const ValueLists &m_lists;
};

} // namespace tarsus
