// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/paletteentry.h"

#include <QList>

namespace tarsus {

class Workspace;

/// Everything that can be done now: what the page in front offers, new records, pages and their
/// lists, filters of pages, and the menus. Read from the window itself, each once.
QList<PaletteEntry> paletteEntries(Workspace &workspace);

} // namespace tarsus
