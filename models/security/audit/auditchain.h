// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/secretbytes.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

/// The arithmetic of the audit trail (docs/decisions/0006): what a row's hash and a seal are made
/// of. Everything here is part of the file format.
namespace tarsus::audit {

/// Of a row, and of the head that a seal covers.
constexpr std::size_t hashSize = 24;
using Hash = std::array<unsigned char, hashSize>;
/// Of a seal's MAC.
constexpr std::size_t macSize = 32;
/// Entries between two seals, where nothing else asks for one.
constexpr qint64 entriesASeal = 256;

/// One row of audit_entries without its hash.
struct Row
{
    qint64 seq = 0;
    qint64 at = 0; ///< milliseconds since 1970, UTC
    qint64 person = 0;
    qint64 session = 0;
    qint64 record = 0;
    qint64 pet = 0;
    std::string_view action;
    std::string_view kind;
    std::string_view detail;
};

/// Keyed BLAKE2b of the hash before it (empty for the first row) and every field of `row`, numbers
/// little-endian, texts with their length before them.
Hash chainHash(BytesView key, BytesView previous, const Row &row);

/// What is sealed: the head of the trail after the entry `seq`.
struct Seal
{
    qint64 seq = 0;
    qint64 epoch = 0;
    qint64 step = 0;
    qint64 signer = 0;
    qint64 at = 0;
    BytesView head;
};

/// Keyed BLAKE2b of the seal; `key` is the epoch's key at this step.
std::array<unsigned char, macSize> sealMac(BytesView key, const Seal &seal);
/// The key of the next step; from it nobody gets back to `key`.
SecretBytes nextKey(BytesView key);
/// Ed25519, 64 bytes. `signingKey` is a person's, of PersonKeys::signingKey().
QByteArray sign(const SecretBytes &signingKey, const Seal &seal);
bool isSignedBy(BytesView publicKey, const Seal &seal, BytesView signature);

/// Whether an entry is sealed at once: each 256th, and those that end something.
bool isSealed(qint64 seq, std::string_view action);
/// How a key of `bytes` is told from another in the trail: 16 bytes of BLAKE2b, hexadecimal.
QByteArray fingerprint(BytesView bytes);

} // namespace tarsus::audit
