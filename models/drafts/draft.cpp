// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drafts/draft.h"

#include <QRandomGenerator>

namespace tarsus {

qint64 Draft::newId()
{
    constexpr int signBit = 1;
    return static_cast<qint64>((QRandomGenerator::system()->generate64() >> signBit) | 1U);
}

} // namespace tarsus
