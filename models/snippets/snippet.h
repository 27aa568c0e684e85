// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tarsus {

/// Text that is written again and again, called by its code.
struct Snippet
{
    static constexpr int longestCode = 24;

    qint64 id = 0; ///< 0 until it is saved
    int version = 0;
    qint64 userId = 0; ///< whose it is; 0: everybody's
    QString code;      ///< lower case letters, digits and dashes
    QString title;
    QString body; ///< with placeholders in braces

    bool isForAll() const { return userId == 0; }
    friend bool operator==(const Snippet &, const Snippet &) = default;
};

} // namespace tarsus
