// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

namespace tarsus {

/// Something that the search box found: what is needed to show it as one row and to open it.
struct SearchHit
{
    /// What of the record fits the words.
    enum class Match { Name, OwnerName, Phone, Chip, Number };

    RecordKind kind = RecordKind::Pet;
    qint64 id = 0;
    QString title;     ///< the record's name, or a referral's number
    QString ownerName; ///< of a pet, or of a referral's pet; empty for other kinds
    QString petName;   ///< of a referral
    QString place;     ///< where a vet works: names of practices
    QString phone;     ///< of the record, or of the pet's owner
    QString microchip; ///< of a pet
    QString
        moreNumbers; ///< further phones and chips, a line each; only where a number is looked for
    QString species; ///< of a pet or a referral's pet, as stored
    QString breed;   ///< likewise
    QString status;  ///< of a referral, as stored
    Match match = Match::Name;
    /// Lower is better: 0 an identifier typed in full, 1 the whole name, 2 the beginning of the
    /// name, 3 beginnings of words of it, 4 beginnings of words elsewhere too, 5 parts of its
    /// words, 6 parts of words elsewhere.
    int rank = 6;
    QString updatedAt; ///< as stored; among equals the newest change comes first
};

} // namespace tarsus
