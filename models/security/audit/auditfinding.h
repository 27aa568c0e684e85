// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/audit/audittrail.h"

#include <QString>

#include <vector>

namespace tarsus {

/// One thing that is wrong with the trail.
struct AuditFinding
{
    enum class Kind {
        Removed,   ///< entries from `seq` to `until` are not there
        Cut,       ///< the same at the end: the watermark has seen them
        Changed,   ///< the entry is not what was written, or stands in another place
        Seal,      ///< an entry that has to be sealed has no seal
        SealAlone, ///< a seal of an entry that asks for none, or is not there
        SealHead,  ///< the entry was sealed with another hash: it, or one before it, was rewritten
        SealSignature, ///< the signature is not that of the person whose entry it is
        SealMac,       ///< the seal was not made with the epoch's key at its step
        SealStep,      ///< a seal was taken out or put in
        Epoch,         ///< an epoch that no new recovery code began, or another code than the given
        PublicKey,     ///< a person's public key is not the one that the trail knows
        Trigger,       ///< what writes the trail was taken away; `until` of them are missing
    };

    Kind kind = Kind::Changed;
    qint64 seq = 0;   ///< the entry, or the epoch
    qint64 until = 0; ///< of a range
    QString about = {};

    /// `removed`, `changed` … for --json.
    QString word() const;
    /// A sentence that says where.
    QString text() const;
};

/// What checking the trail brought to light.
struct AuditReport
{
    qint64 entries = 0;
    qint64 seals = 0;
    AuditHead head;
    qint64 epochsOpened = 0; ///< whose MACs could be checked, with the recovery codes given
    qint64 epochs = 0;
    /// The first ones, in the order of the trail.
    std::vector<AuditFinding> findings;
    qint64 findingCount = 0; ///< all of them

    bool isWhole() const { return findingCount == 0; }
};

} // namespace tarsus
