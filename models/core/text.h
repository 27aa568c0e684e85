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

/// A microchip as it is compared: upper case, letters and digits only.
QString chipKey(const QString &text);

/// A new global object id: 26 characters, time-ordered so that indexes grow at their end.
QString newObjectId();

} // namespace tarsus
