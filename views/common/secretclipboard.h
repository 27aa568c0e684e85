// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

class QLabel;
class QString;

namespace tarsus::secretclipboard {

/// How long a copied secret can be pasted.
inline constexpr std::chrono::seconds lifetime{20};

/// Copies a code so that clipboard managers do not keep it, and takes it away after `after`
/// unless something else was copied meanwhile.
void copy(const QString &secret, std::chrono::milliseconds after = lifetime);
/// What is copied out of this label with the keys or the mouse is a secret, too.
void guard(QLabel *label, std::chrono::milliseconds after = lifetime);
/// Empties the clipboard and the selection where this program filled them: before a lock.
void clearIfOurs();

} // namespace tarsus::secretclipboard
