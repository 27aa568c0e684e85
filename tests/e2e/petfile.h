// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tarsus::test {

/// A table of pets, laid out as cities publish their licence registers.
struct PetFile
{
    int rows = 0;
    int withoutName = 0; ///< must be left out
    int twice = 0;       ///< the licence stands further up already
};

/// What the owner spells when they ask for the pet that the story is about.
QString petOfTheStory();
/// Writes it to `path`: invented pets, with everything in it that such tables have. With the
/// variable TARSUS_PETS_CSV the rows of that file, and the pet of the story after them; then only
/// `rows` is known.
PetFile writePetFile(const QString &path);

} // namespace tarsus::test
