// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/pagecontext.h"

#include <memory>

namespace tarsus {

class Clinic;
class Notifier;
class ValueLists;

/// What the sections of the administration work with. All of it outlives the page.
struct AdministrationContext
{
    PageContext page;
    std::shared_ptr<Clinic> clinic; ///< for work in other threads, which opens its own connections
    Notifier *notifier = nullptr;
    ValueLists *lists = nullptr;
};

} // namespace tarsus
