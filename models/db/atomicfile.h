// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <functional>

namespace tarsus {

/// What writing a file goes through, in this order.
/// (Remove comes alone: old files of a rotation go at the end.)
enum class FileStep { Create, Write, Sync, ReadBack, Rename, SyncFolder, Remove };

/// Asked before each step; an errno other than 0 makes the step fail with it. For tests.
using FileStepHook = std::function<int(FileStep step)>;

/// Whether a file must outlive a power cut. What need not is not synced, and is old or new
/// or empty after one; after a crash of the program it is old or new all the same.
enum class Durability { PowerCut, Crash };

/// Writes `content` so that after any crash `path` holds the old content or the new, whole:
/// a new file beside it (0600) is written, synced and read back, then renamed over it, and
/// the folder is synced. One writer at a time: whoever holds the clinic's process lock.
Result<> writeAtomically(const QString &path, const QByteArray &content,
                         const FileStepHook &hook = {},
                         Durability durability = Durability::PowerCut);

/// The whole of a regular file (never through a symbolic link). NotFound where there is
/// none; NotAClinic where it is longer than `limit` or no regular file.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit);

/// Makes the entries of a folder durable: what was created, renamed or removed in it.
Result<> syncFolder(const QString &folder);

} // namespace tarsus
