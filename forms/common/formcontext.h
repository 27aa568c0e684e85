// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/datacontext.h"

#include <memory>

namespace tarsus {

class Clinic;
class FormDrafts;
class FormOpener;
class Notifier;
class SearchSource;
class ValueLists;

/// What the forms of a session work with. Everything in it outlives every form.
struct FormContext
{
    DataContext data;               ///< the window's connection, as the person who is signed in
    std::shared_ptr<Clinic> clinic; ///< for jobs, which open connections of their own
    Notifier *notifier = nullptr;
    SearchSource *source = nullptr; ///< pickers look here
    const ValueLists *lists = nullptr;
    const FormOpener *opener = nullptr; ///< makes an owner while a pet is entered
    FormDrafts *drafts = nullptr;       ///< keeps what is typed; without it nothing is kept
};

} // namespace tarsus
