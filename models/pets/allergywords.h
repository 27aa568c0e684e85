// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pets/petrepository.h"

namespace tarsus {

/// The alerts about an allergy of which a word stands in `text`, however it ends and is written:
/// "Penicillin" is found in "penicillins". A hint for who prescribes, not a check of drugs.
QList<PetAlert> allergiesNamedIn(const QString &text, const QList<PetAlert> &alerts);

} // namespace tarsus
