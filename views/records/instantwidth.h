// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFontMetrics;

namespace tarsus {

class RecordListModel;
struct ListColumn;

/// The width in pixels of the widest day and time that the column may show: locales write some
/// hours longer than others.
int widestInstant(const RecordListModel &model, const ListColumn &column,
                  const QFontMetrics &metrics);

} // namespace tarsus
