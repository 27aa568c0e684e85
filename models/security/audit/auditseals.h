// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/secretbytes.h"

#include <QSqlDatabase>

#include <optional>

namespace tarsus {

class DataKey;
class RecoveryCode;

namespace audit {

/// Begins a new epoch of the seals in the caller's transaction: with a new key, which is sealed to
/// `code` and kept nowhere else once it has been replaced by its hash. Without a code nobody can
/// check the MACs of this epoch later, only its signatures.
Result<> beginEpoch(const QSqlDatabase &db, const RecoveryCode *code, qint64 at);
/// The same, where there is no epoch yet: for a clinic of an older version.
Result<> beginFirstEpoch(const QSqlDatabase &db, qint64 at);
/// The first key of an epoch; nothing where it was sealed to another code.
std::optional<SecretBytes> firstKey(BytesView sealed, qint64 epoch, const RecoveryCode &code);

/// The key of the chain: of the first data key that the clinic had, whatever came after.
/// NotAClinic where what a rotation left does not open.
Result<SecretBytes> chainKey(const QSqlDatabase &db, const DataKey &key);
/// For a rotation of the data key: the records that will be opened with `next` go on with the chain
/// of `present`. In the caller's transaction, on either side of the copying.
Result<> carryChainKey(const QSqlDatabase &db, const DataKey &present, const DataKey &next);

} // namespace audit
} // namespace tarsus
