// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tarsus {

/// Text as search and sorting compare it: lower case, without accents, compatibility forms
/// unified (NFKD), runs of blanks as one. "Zoë  ŁUKASZ" and "zoe lukasz" are the same.
QString foldText(const QString &text);

/// The digits of a phone number in order, in any script, without what separates them.
QString digitsOf(const QString &text);

/// A name as the search index keeps it: folded, words parted and enclosed by single blanks,
/// apostrophes gone, every other sign a blank; Han and Kana, written without blanks, each a word of
/// its own. " smi" in it means: a word begins with "smi". Empty where nothing can be searched for.
QString searchText(const QString &text);

/// A phone number as it is compared: digits in international or national form, without the zeros in
/// front and without "(0)". "+49 (0)30 12345" → "493012345", "030/12345" → "3012345": the
/// national form is always the end of the international one.
QString phoneKey(const QString &text);

/// The part of a phoneKey() behind the country code, where `text` names one (+49 …, 0049 …);
/// else the whole key.
QString nationalPhoneKey(const QString &text);

/// A microchip as it is compared: upper case, letters and digits only.
QString chipKey(const QString &text);

/// A new global object id: 26 characters, time-ordered so that indexes grow at their end.
QString newObjectId();

} // namespace tarsus
