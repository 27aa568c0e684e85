// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QList>
#include <QString>

#include <functional>

class QObject;

namespace tarsus {

/// One line under a search field: what was found, and what tells it from others of that name.
struct Suggestion
{
    RecordKind kind = RecordKind::Pet;
    qint64 id = 0;
    QString title;    ///< e.g. "Bella"
    QString subtitle; ///< e.g. "Dog, Labrador · Ana Lima · 555 0134"
    /// Of words found inside a record: first letter and length of each in the subtitle.
    QList<std::pair<int, int>> marks = {};
    QString note = {};  ///< at the right instead of the kind, e.g. "Consult · 2 Mar · L. Weber"
    QString group = {}; ///< the heading above the first of several with the same
    /// What the field says once this was chosen: an operator that is completed, no record.
    QString completion = {};
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
    /// Words inside records, newest first. `done` comes later, in this thread, and never once
    /// `guard` is gone or something else was asked.
    virtual void searchTexts(const QString &text, int limit, QObject *guard,
                             const std::function<void(const QList<Suggestion> &)> &done)
    {
        Q_UNUSED(text)
        Q_UNUSED(limit)
        Q_UNUSED(guard)
        done({});
    }
    /// Operators, or their values, that what is typed at the end may become; for an empty text all
    /// of them, explained.
    virtual QList<Suggestion> completions(const QString &text)
    {
        Q_UNUSED(text)
        return {};
    }
};

/// The icon of a kind, a name of resources/icons/.
QString kindIcon(RecordKind kind);

} // namespace tarsus
