// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/recordlistmodel.h"

#include <QDateTime>
#include <QImage>

#include <functional>

namespace tarsus {

class ViewState;
struct DocumentPicture;

/// Which page of which document a pane shows, and how wide in pixels.
struct DocumentView
{
    QByteArray hash;
    QString fileType;
    int page = 0;
    int width = 0;
};

/// Reads a film off the window's thread: `done` comes later, and never once `guard` is gone.
using FilmLoader = std::function<void(const QByteArray &hash, QObject *guard,
                                      std::function<void(const Result<QImage> &)> done)>;

/// The same for a page of a document, or its text.
using DocumentLoader =
    std::function<void(const DocumentView &view, QObject *guard,
                       std::function<void(const Result<DocumentPicture> &)> done)>;

/// What every page of the workspace is made of. All of it outlives the pages.
struct PageContext
{
    ListContext lists;
    ViewState *state = nullptr;
    FilmLoader films = {};
    DocumentLoader documents = {};
    /// Told when somebody rests on a record: looking at a case is noted.
    std::function<void(RecordKind kind, qint64 id)> looked = {};
    /// Shows a pet's records as they stood at a moment; an invalid one is now.
    std::function<void(qint64 petId, const QDateTime &at)> asKnown = {};

    const Access &access() const { return *lists.data.access; }
};

} // namespace tarsus
