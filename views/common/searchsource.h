// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QList>
#include <QString>

namespace tarsus {

/// One line under a search field: what was found, and what tells it from others of that name.
struct Suggestion
{
    RecordKind kind = RecordKind::Pet;
    qint64 id = 0;
    QString title;    ///< e.g. "Bella"
    QString subtitle; ///< e.g. "Dog, Labrador · Ana Lima · 555 0134"
};

/// Answers what is typed into a search box or a picker. Called on every keystroke, in the thread
/// of the window: it must answer within a frame.
class SearchSource
{
public:
    virtual ~SearchSource() = default;
    /// Best first, of all kinds that the person may see.
    virtual QList<Suggestion> search(const QString &text, int limit) = 0;
    /// Of one kind. An empty text gives those used last.
    virtual QList<Suggestion> find(RecordKind kind, const QString &text, int limit) = 0;
    /// The record as a suggestion; id 0 in the answer where it is not there.
    virtual Suggestion hit(RecordKind kind, qint64 id) = 0;
};

/// The icon of a kind, a name of resources/icons/.
QString kindIcon(RecordKind kind);

} // namespace tarsus
