// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tarsus {

/// The languages that the program speaks, as codes; English first.
QStringList spokenLanguages();

/// What the language calls itself: "English", "Deutsch".
QString nativeLanguageName(const QString &code);

} // namespace tarsus
