// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace tarsus {

/// A stretch of a text, and whether the other text has it too.
struct DiffPart
{
    QString text;
    bool isChanged = false;

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// Both texts in stretches of whole words: what only the one has, and what they share. Put together
/// again the stretches are the texts. Very long texts that differ everywhere come as one stretch.
std::pair<QList<DiffPart>, QList<DiffPart>> wordDiff(const QString &before, const QString &after);

} // namespace tarsus
