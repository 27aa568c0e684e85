// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/secretbytes.h"

#include <array>

namespace tarsus {

class Password;

/// How dear one guess at a password is: memory and passes of Argon2id.
struct KdfCost
{
    quint64 memoryBytes = 0;
    quint32 passes = 0;

    /// What is accepted when a key file is read: 19 MiB to 1 GiB, 2 to 10 passes.
    /// Checked before hashing, so that a hostile file cannot eat the machine.
    bool isAcceptable() const;
    /// The least that is accepted: for tests.
    static KdfCost least();
    /// What a new clinic gets on this machine: 3 passes and as much memory as takes
    /// about 0.75 s, never below 64 MiB. Takes a fraction of a second to find out.
    static KdfCost calibrated();
    /// The calculation of calibrated(): the memory for a machine that took `seconds`
    /// for 64 MiB and has `physicalBytes` of memory.
    static KdfCost forSpeed(double seconds, quint64 physicalBytes);

    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

struct KdfParameters
{
    static constexpr std::size_t saltSize = 16;

    KdfCost cost;
    std::array<unsigned char, saltSize> salt{};

    /// `cost` with a fresh random salt.
    static KdfParameters fresh(KdfCost cost);
    friend bool operator==(const KdfParameters &, const KdfParameters &) = default;
};

/// The key encryption key (32 bytes) of a password. Takes up to a second: never in the window's
/// thread. Fails where the parameters are out of bounds or the memory is not to be had.
Result<SecretBytes> deriveKey(const Password &password, const KdfParameters &parameters);

} // namespace tarsus
