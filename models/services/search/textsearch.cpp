// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/search/textsearch.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/db/wordtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int mostWeighed = 4000; ///< newest entries of the index where hits are filtered further
constexpr int lettersIndexed = 4; ///< the longest beginnings of the index (0008_words.sql)
constexpr int lettersBefore = 36;
constexpr int lettersShown = 150;
constexpr qsizetype wholeWords = -1;

/// What a kind's statement reads beside its texts.
struct KindColumns
{
    QLatin1String type;
    QLatin1String name;
    QLatin1String author; ///< the column that names who wrote it
    QLatin1String at;
    QLatin1String referral; ///< its referral's id
};

KindColumns columnsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Referral:
        return {"''"_L1, "t.referral_number"_L1, "t.received_by_id"_L1, "t.received_at"_L1,
                "t.id"_L1};
    case RecordKind::Plan:
        return {"''"_L1, "t.plan_title"_L1, "t.created_by_id"_L1, "t.created_at"_L1,
                "t.referral_id"_L1};
    case RecordKind::Document:
        return {"t.document_type"_L1, "t.document_title"_L1, "t.created_by_id"_L1,
                "t.created_at"_L1, "t.referral_id"_L1};
    case RecordKind::Letter:
        return {"t.letter_kind"_L1, "t.letter_title"_L1, "t.created_by_id"_L1, "t.created_at"_L1,
                "t.referral_id"_L1};
    default:
        return {"t.interaction_type"_L1, "''"_L1, "t.user_id"_L1, "t.interaction_at"_L1,
                "t.referral_id"_L1};
    }
}

/// Words for MATCH: each has to begin a word of the text; of long ones their first letters only.
QString matchOf(const QStringList &words, qsizetype letters)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' % word.left(letters) % u"\" *"_s);
    return terms.join(u" AND "_s);
}

/// Whether every word begins a word of the texts.
bool hasAll(const QString &texts, const QStringList &words)
{
    const QString searched = searchText(texts);
    return std::ranges::all_of(words, [&searched](const QString &word) {
        return searched.contains(QString(u' ' % word));
    });
}

QString endOf(const QString &text)
{
    return text % QString::fromUcs4(U"\U0010FFFF", 1);
}

QString midnight(const DataContext &context, const QDate &day)
{
    return instantText(day.startOfDay(context.zone).toUTC());
}

/// The operators as conditions, with what they bind.
ScopeClause conditions(const DataContext &context, const TextQuery &query, const WordTable &table)
{
    const KindColumns of = columnsOf(table.kind);
    ScopeClause made = scopeClause(*context.access, table.kind, Operation::View, u"t"_s);
    const auto also = [&made](const QString &sql, const QVariantList &values) {
        made.sql += u" AND "_s % sql;
        made.values += values;
    };
    if (!query.kind.isEmpty() && query.kind != kindWord(table.kind))
        also(u"fold_text("_s % of.type % u") = ?"_s, {query.kind});
    if (!query.pet.isEmpty())
        also(u"p.name_key >= ? AND p.name_key < ?"_s, {query.pet, endOf(query.pet)});
    if (!query.person.isEmpty())
        also(u"instr(u.name_key, ?) > 0"_s, {query.person});
    if (!query.practice.isEmpty())
        also(u"EXISTS (SELECT r.object_id FROM referrals r JOIN practices c "
             "ON c.id = r.referring_practice_id WHERE r.id = "_s
                 % of.referral % u" AND instr(c.name_key, ?) > 0)"_s,
             {query.practice});
    if (query.after)
        also(of.at % u" >= ?"_s, {midnight(context, *query.after)});
    if (query.before)
        also(of.at % u" < ?"_s, {midnight(context, *query.before)});
    return made;
}

bool isAsked(const TextQuery &query, const WordTable &table)
{
    if (query.kind.isEmpty() || query.kind == kindWord(table.kind))
        return true;
    return table.kind == RecordKind::Interaction || table.kind == RecordKind::Document
           || table.kind == RecordKind::Letter;
}

/// Each letter folded by itself, so that places stay.
QString letterByLetter(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : text) {
        const QString one = letter.unicode() < 128 ? QString(letter.toLower()) : foldText(letter);
        folded.append(one.isEmpty() ? letter : one.front());
    }
    return folded;
}

void markWord(const QString &folded, const QString &word, QList<std::pair<int, int>> &marks)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
            marks.append({int(at), int(word.size())});
}

} // namespace

QList<TextQuestion> TextSearch::questions(const DataContext &context, const TextQuery &query,
                                          int limit)
{
    QList<TextQuestion> all;
    if (query.isEmpty())
        return all;
    for (const WordTable &table : wordTables()) {
        if (!context.access->can(table.kind, Operation::View) || !isAsked(query, table))
            continue;
        const QStringList hidden = context.access->hiddenColumns(table.kind);
        QStringList parts;
        QStringList columns;
        for (const int part : openParts(table, hidden)) {
            parts.append(QString::number(part));
            for (const char *column : table.parts[std::size_t(part)])
                columns.append(QLatin1String(column));
        }
        if (parts.isEmpty())
            continue;
        const KindColumns of = columnsOf(table.kind);
        const ScopeClause filter = conditions(context, query, table);
        const bool isFiltered = filter.sql != "1"_L1;
        const QString index = QLatin1String(table.table);
        QVariantList values;
        QString found;
        if (query.words.isEmpty()) {
            found = u"SELECT id * 4 AS found, updated_at FROM "_s % QLatin1String(table.record)
                    % u" ORDER BY id DESC LIMIT ?"_s;
        } else {
            found = u"SELECT rowid AS found FROM "_s % index % u" WHERE "_s % index
                    % u" MATCH ? ORDER BY rowid DESC LIMIT ?"_s;
            values.append(matchOf(query.words, wholeWords));
        }
        values.append(isFiltered ? mostWeighed : 2 * limit);
        all.append(
            {table.kind,
             u"SELECT t.id, t.pet_id, p.pet_name, o.owner_name, "_s % of.type % u", "_s % of.name
                 % u", coalesce(u.full_name, ''), "_s % of.at % u", t."_s % columns.join(u", t."_s)
                 % u" FROM ("_s % found % u") CROSS JOIN "_s % QLatin1String(table.record)
                 % u" t ON t.id = found / 4 AND found % 4 IN ("_s % parts.join(u", "_s)
                 % u") CROSS JOIN pets p ON p.id = t.pet_id CROSS JOIN owners o "
                   "ON o.id = p.owner_id LEFT JOIN users u ON u.id = "_s
                 % of.author % u" WHERE t.deleted_at IS NULL AND "_s % filter.sql % u" LIMIT ?"_s,
             values + filter.values + QVariantList{2 * limit}, columns});
        const QString quick = matchOf(query.words, lettersIndexed);
        if (!query.words.isEmpty() && quick != values.first().toString()) {
            all.last().quickValues = all.last().values;
            all.last().quickValues.first() = quick;
        }
    }
    return all;
}

/// Adds the hits of one statement to `hits`, each record once.
Result<> TextSearch::readInto(const QSqlDatabase &db, const TextQuestion &question,
                              const QVariantList &values, const QStringList &words, int limit,
                              QMap<qint64, TextHit> &hits)
{
    constexpr int firstText = 8;
    auto rows = sql::run(db, question.sql, values);
    if (!rows)
        return rows.error();
    while (hits.size() < limit && rows->next()) {
        TextHit hit;
        hit.kind = question.kind;
        hit.id = rows->value(0).toLongLong();
        hit.petId = rows->value(1).toLongLong();
        hit.petName = rows->value(2).toString();
        hit.ownerName = rows->value(3).toString();
        hit.type = rows->value(4).toString();
        hit.name = rows->value(5).toString();
        hit.author = rows->value(6).toString();
        hit.at = rows->value(7).toString();
        QStringList texts;
        for (qsizetype at = 0; at < question.columns.size(); ++at)
            texts.append(rows->value(firstText + int(at)).toString());
        // What cannot be shown is not told either.
        if (hits.contains(hit.id) || !hasAll(texts.join(u' '), words))
            continue;
        for (qsizetype at = 0; at < texts.size(); ++at) {
            if (texts.at(at).isEmpty() || !findPlace(texts.at(at), words, hit))
                continue;
            hit.column = question.columns.at(at);
            break;
        }
        hits.insert(hit.id, hit);
    }
    rows->finish();
    return {};
}

Result<QList<TextHit>> TextSearch::read(const QSqlDatabase &db,
                                        const QList<TextQuestion> &questions,
                                        const TextQuery &query, int limit)
{
    QList<TextHit> all;
    for (const TextQuestion &question : questions) {
        QMap<qint64, TextHit> hits;
        if (!question.quickValues.isEmpty()) {
            const auto done =
                readInto(db, question, question.quickValues, query.words, limit, hits);
            if (!done)
                return done.error();
        }
        if (hits.size() < limit) {
            const auto done = readInto(db, question, question.values, query.words, limit, hits);
            if (!done)
                return done.error();
        }
        all += hits.values();
    }
    std::ranges::stable_sort(all, std::greater<>(), &TextHit::at);
    if (all.size() > limit)
        all.resize(limit);
    return all;
}

bool TextSearch::findPlace(const QString &text, const QStringList &words, TextHit &hit)
{
    const QString searched = searchText(text);
    const bool isIn = words.isEmpty() || std::ranges::any_of(words, [&](const QString &word) {
                          return searched.contains(QString(u' ' % word));
                      });
    if (!isIn)
        return false;
    QString line = text;
    for (QChar &letter : line)
        if (letter.isSpace())
            letter = u' ';
    const QString folded = letterByLetter(line);
    QList<std::pair<int, int>> marks;
    for (const QString &word : words)
        markWord(folded, word, marks);
    std::ranges::sort(marks);
    qsizetype from = marks.isEmpty() ? 0 : std::max(0, marks.first().first - lettersBefore);
    if (from > 0) { // at the beginning of a word
        const qsizetype blank = line.indexOf(u' ', from);
        if (blank >= 0 && blank < marks.first().first)
            from = blank + 1;
    }
    const qsizetype end = std::min(line.size(), from + lettersShown);
    const QString before = from > 0 ? u"… "_s : QString();
    hit.snippet = before % line.mid(from, end - from) % (end < line.size() ? u" …"_s : QString());
    hit.marks.clear();
    for (const auto &[first, length] : std::as_const(marks))
        if (first >= from && first + length <= end)
            hit.marks.append({int(first - from + before.size()), length});
    return true;
}

} // namespace tarsus
