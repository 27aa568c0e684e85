// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/pagecontext.h"

#include <functional>
#include <memory>

class QWidget;

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
    /// Asks for the password before accounts are changed; without it nothing is asked.
    std::function<void(QWidget *over, const std::function<void()> &then)> withPassword = {};
};

} // namespace tarsus
