// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/search/textquery.h"

#include <QMap>
#include <QVariant>

namespace tarsus {

/// A place in a text of a record where the words stand.
struct TextHit
{
    RecordKind kind = RecordKind::Interaction;
    qint64 id = 0;
    qint64 petId = 0;
    QString petName;
    QString ownerName;
    QString type;    ///< of a note or document, as stored; empty for other kinds
    QString name;    ///< a plan's or document's title, a referral's number; empty for notes
    QString column;  ///< where the words stand, e.g. "assessment"
    QString snippet; ///< the words in their sentence, cut with …
    QList<std::pair<int, int>> marks; ///< first letter and length of each word in the snippet
    QString author;
    QString at; ///< as stored: when it was written, or received
};

/// One question to the database, made in the thread of the session and asked in any.
struct TextQuestion
{
    RecordKind kind = RecordKind::Interaction;
    QString sql;
    QVariantList values;
    QStringList columns; ///< that may be read, in the order of the statement
    /// The same with beginnings of the words, which the index knows by heart: what is common is
    /// found so at once, and what is rare by the whole words. Empty where the words are short.
    QVariantList quickValues = {};
};

/// Full-text search inside notes, referrals, plans and documents: what the person may read, and
/// nothing else, neither found nor counted. The text shown is read from the record, through the
/// person's own view, never from the index.
class TextSearch
{
public:
    /// What has to be asked for the newest `limit` hits of each kind.
    static QList<TextQuestion> questions(const DataContext &context, const TextQuery &query,
                                         int limit);
    /// Asks all of them: the newest `limit` hits, newest first.
    static Result<QList<TextHit>> read(const QSqlDatabase &db, const QList<TextQuestion> &questions,
                                       const TextQuery &query, int limit);
    /// Where the words stand in a text: fills snippet and marks around the first of them. False
    /// where none of them begins a word of it.
    static bool findPlace(const QString &text, const QStringList &words, TextHit &hit);

private:
    static Result<> readInto(const QSqlDatabase &db, const TextQuestion &question,
                             const QVariantList &values, const QStringList &words, int limit,
                             QMap<qint64, TextHit> &hits);
};

} // namespace tarsus
