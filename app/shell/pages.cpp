// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pages.h"

#include "app/shell/workspace.h"

namespace tarsus {

QList<PageFactory> pageFactories()
{
    return {};
}

} // namespace tarsus
