// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/clinic.h"
#include "tests/bench/measurement.h"

#include <functional>

namespace tarsus::bench {

/// What the figures are measured on.
struct Setting
{
    Clinic &clinic;
    Turns turns;
};

/// Takes a figure as soon as it is measured.
using Take = std::function<void(const Figure &)>;
/// Whether a figure of this name is wanted.
using Wanted = std::function<bool(const QString &name)>;

/// `open`, `pets_first_page`, `pet_prefix`, `search_box`, `referral_queue`, `case_history`,
/// `overdue_reviews`, `dashboard`: nothing is changed. `audit_verify` checks the whole trail, and
/// is noted in it.
void readingFigures(const Setting &setting, const Wanted &wanted, const Take &take);
/// What somebody waits for, from the key to the painted window: `case_page` opens cases;
/// `timeline_500` one of 500 entries, walked to its end (the entries are added where there are
/// fewer); `queue` and `worklist` press chips; `text_search` types in the search box. What is read
/// beside the window is waited for. Beside them the raw questions for the same rows.
void windowFigures(const Setting &setting, const Wanted &wanted, const Take &take);
/// `save_plan` saves plans anew as they are, `save_interaction` adds notes.
void savingFigures(const Setting &setting, const Wanted &wanted, const Take &take);
/// `driver_insert`, `driver_query`, `driver_table_model`: our driver beside Qt's own, both on files
/// without encryption.
void driverFigures(const Setting &setting, const Wanted &wanted, const Take &take);
/// `import_pets`: 30,000 pets out of a table into a new clinic, beside the same rows written by the
/// C API.
void importFigures(const Setting &setting, const Wanted &wanted, const Take &take);

} // namespace tarsus::bench
