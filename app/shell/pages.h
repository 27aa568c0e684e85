// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QList>

#include <functional>
#include <optional>

class QWidget;

namespace tarsus {

class Page;
class Workspace;

/// How a tab is made. `kind` decides by the rules whether the person sees it.
struct PageFactory
{
    std::optional<RecordKind> kind;
    std::function<Page *(Workspace &, QWidget *parent)> make;
    bool onlyAdministrators = false;
};

/// All tabs, in their order. Adding a page to the program is adding one line here.
QList<PageFactory> pageFactories();

} // namespace tarsus
