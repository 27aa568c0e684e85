// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/auditfinding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::AuditFinding)
};

} // namespace

QString AuditFinding::word() const
{
    switch (kind) {
    case Kind::Removed: return u"removed"_s;
    case Kind::Cut: return u"cut"_s;
    case Kind::Changed: return u"changed"_s;
    case Kind::Seal: return u"seal_missing"_s;
    case Kind::SealAlone: return u"seal_alone"_s;
    case Kind::SealHead: return u"seal_head"_s;
    case Kind::SealSignature: return u"seal_signature"_s;
    case Kind::SealMac: return u"seal_mac"_s;
    case Kind::SealStep: return u"seal_step"_s;
    case Kind::Epoch: return u"epoch"_s;
    case Kind::PublicKey: return u"public_key"_s;
    case Kind::Trigger: break;
    }
    return u"trigger"_s;
}

QString AuditFinding::text() const
{
    switch (kind) {
    case Kind::Removed:
        return seq == until ? Text::tr("Entry %1 was removed.").arg(seq)
                            : Text::tr("The entries %1 to %2 were removed.").arg(seq).arg(until);
    case Kind::Cut:
        return seq == until
                   ? Text::tr("The last entry, %1, was cut off.").arg(seq)
                   : Text::tr("The last entries, %1 to %2, were cut off.").arg(seq).arg(until);
    case Kind::Changed:
        return Text::tr("Entry %1 was changed, added, or put in another place.").arg(seq);
    case Kind::Seal: return Text::tr("The seal of entry %1 is missing.").arg(seq);
    case Kind::SealAlone: return Text::tr("There is a seal without an entry %1 to seal.").arg(seq);
    case Kind::SealHead:
        return Text::tr("The seal of entry %1 covers another text: entries before it were "
                        "rewritten after it was made.")
            .arg(seq);
    case Kind::SealSignature:
        return Text::tr("The seal of entry %1 was not signed by the person whose entry it is.")
            .arg(seq);
    case Kind::SealMac:
        return Text::tr("The seal of entry %1 was not made when the entry was.").arg(seq);
    case Kind::SealStep: return Text::tr("At entry %1, seals were taken out or put in.").arg(seq);
    case Kind::Epoch:
        return Text::tr("From entry %1 on the seals belong to no recovery code that was given.")
            .arg(seq);
    case Kind::PublicKey:
        return Text::tr("The public key of %1 is not the one that the trail knows.").arg(about);
    case Kind::Trigger: break;
    }
    return Text::tr("%n of the triggers that write the trail are missing or were changed.", nullptr,
                    static_cast<int>(until));
}

} // namespace tarsus
