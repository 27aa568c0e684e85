// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/security/secretbytes.h"

#include <memory>

struct sqlite3;

namespace tarsus::audit {

/// In whose name a connection writes, and with which keys. Never changes; a sign-in makes another.
struct Actor
{
    qint64 person = 0;  ///< users.id; 0: the program itself, nobody is signed in
    qint64 session = 0; ///< `seq` of the entry that the sign-in made; 0: the program itself
    SecretBytes chainKey;
    SecretBytes signingKey; ///< the person's Ed25519 key; empty: seals carry no signature
    std::shared_ptr<const Clock> clock;
};

/// The program itself.
std::shared_ptr<const Actor> programActor(std::shared_ptr<const Clock> clock, SecretBytes chainKey);

/// Makes the functions that the trail's triggers use known to a connection, in the name of `actor`:
/// without them nothing can be written to a table that is audited. They belong in the trail's own
/// triggers only (audittriggers.h); whoever binds a connection to a person refuses them elsewhere.
/// Once more on the same connection gives it another actor. False where SQLite has no memory.
///
/// audit_created(columns, now…), audit_removed(columns, before…) and
/// audit_changed(columns, before, now, …) give an entry's `detail`; audit_now(), audit_person(),
/// audit_session() its beginning; audit_hash(previous, seq, at, action, kind, record_id, pet_id,
/// detail) its end. audit_sealed(seq, action) says whether it is sealed at once,
/// audit_event(action) whether it may be noted from outside. audit_mac(key, epoch, step, seq, head,
/// at), audit_signature(epoch, step, seq, head, at) and audit_next_key(key) make a seal.
bool registerAuditFunctions(sqlite3 *handle, const std::shared_ptr<const Actor> &actor);

} // namespace tarsus::audit
