// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/textadapter.h"

#include "models/core/clock.h"
#include "models/core/record.h"
#include "models/core/text.h"
#include "models/db/recordlistmodel.h"
#include "models/db/sql.h"
#include "models/db/wordtables.h"
#include "models/services/records/repositories.h"
#include "models/services/search/textsearch.h"
#include "models/vocabularies/valuelists.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int mostValues = 6;

QString quotedWhereNeeded(const QString &value)
{
    return value.contains(u' ') ? QString(u'"' % value % u'"') : value;
}

} // namespace

TextAdapter::TextAdapter(const ListContext &context, const ValueLists &lists)
    : m_context(std::make_unique<ListContext>(context))
    , m_lists(lists)
{}

TextAdapter::~TextAdapter()
{
    m_ticket.cancel();
}

/// `kind:` may be said in the person's own words.
TextQuery TextAdapter::understood(const QString &text) const
{
    TextQuery query = TextQuery::parse(text);
    if (query.kind.isEmpty())
        return query;
    for (const WordTable &table : wordTables())
        if (foldText(kindTitle(table.kind)) == query.kind)
            query.kind = kindWord(table.kind);
    for (const char *list : {"interaction_type", "document_type", "letter_kind"}) {
        const QStringList codes = m_lists.codes(QLatin1String(list));
        for (const QString &code : codes)
            if (foldText(m_lists.label(QLatin1String(list), code)) == query.kind)
                query.kind = foldText(code);
    }
    return query;
}

void TextAdapter::search(const QString &text, int limit, QObject *guard,
                         const std::function<void(const QList<Suggestion> &)> &done)
{
    m_ticket.cancel();
    const TextQuery query = understood(text);
    const QList<TextQuestion> questions = TextSearch::questions(m_context->data, query, limit);
    const auto show = [this, done](const Result<QList<TextHit>> &hits) {
        QList<Suggestion> found;
        if (hits)
            for (const TextHit &hit : *hits)
                found.append(worded(hit));
        done(found);
    };
    if (questions.isEmpty() || !m_context->worker)
        return show(TextSearch::read(m_context->data.db, questions, query, limit));
    m_ticket = m_context->worker->run<QList<TextHit>>(
        guard,
        [questions, query, limit](const QSqlDatabase &db) {
            return TextSearch::read(db, questions, query, limit);
        },
        show);
}

Suggestion TextAdapter::worded(const TextHit &hit) const
{
    Suggestion line{hit.kind, hit.id, {}, hit.snippet, hit.marks};
    const Field *field = recordType(hit.kind)->fieldByColumn(hit.column);
    QStringList title{hit.petName};
    if (!hit.name.isEmpty() && hit.column != "plan_title"_L1 && hit.column != "document_title"_L1
        && hit.column != "letter_title"_L1)
        title.append(hit.name);
    if (field)
        title.append(field->title());
    line.title = title.join(u" · "_s);
    const QString list = hit.kind == RecordKind::Document ? u"document_type"_s
                         : hit.kind == RecordKind::Letter ? u"letter_kind"_s
                                                          : u"interaction_type"_s;
    const QString kind = hit.type.isEmpty() ? kindTitle(hit.kind) : m_lists.label(list, hit.type);
    const QDateTime at = instantFromText(hit.at).toTimeZone(m_context->data.zone);
    QStringList note{kind, QLocale().toString(at.date(), QLocale::ShortFormat), hit.author};
    note.removeAll(QString());
    line.note = note.join(u" · "_s);
    line.group = tr("Words in notes, referrals, plans, letters and documents");
    return line;
}

QList<Suggestion> TextAdapter::completions(const QString &text) const
{
    QList<Suggestion> found;
    const auto offer = [&found](TextQuery::Operator which, const QString &before) {
        Suggestion line;
        line.title = TextQuery::word(which) % u':';
        line.subtitle = explained(which);
        line.completion = before % line.title;
        found.append(line);
    };
    if (text.isEmpty()) {
        for (const TextQuery::Operator which : TextQuery::operators())
            offer(which, {});
    }
    const QList<TextQuery::Typing> typing = TextQuery::typingAt(text);
    for (const TextQuery::Typing &one : typing) {
        if (one.hasColon)
            found += values(one.which, one.value, text.left(one.from));
        else if (text.size() - one.from > 1) // one letter is no operator yet
            offer(one.which, text.left(one.from));
    }
    for (Suggestion &line : found)
        line.group = tr("Narrow it down");
    return found;
}

QList<Suggestion> TextAdapter::values(TextQuery::Operator which, const QString &value,
                                      const QString &before) const
{
    QList<Suggestion> found;
    const QString typed = foldText(value);
    const auto offer = [&](const QString &word, const QString &label) {
        const bool fits = foldText(label).contains(typed) || foldText(word).startsWith(typed);
        if (found.size() >= mostValues || !fits || foldText(word) == typed
            || foldText(label) == typed)
            return;
        Suggestion line;
        line.title = TextQuery::word(which) % u':' % quotedWhereNeeded(word);
        line.subtitle = label == word ? QString() : label;
        line.completion = before % line.title % u' ';
        found.append(line);
    };
    if (which == TextQuery::Operator::Kind) {
        for (const WordTable &table : wordTables())
            offer(kindWord(table.kind), kindTitle(table.kind));
        const QStringList codes = m_lists.codes(u"interaction_type"_s);
        for (const QString &code : codes)
            offer(code, m_lists.label(u"interaction_type"_s, code));
    } else if (which == TextQuery::Operator::By) {
        auto people = sql::run(m_context->data.db,
                               u"SELECT full_name, id FROM users WHERE deleted_at IS NULL "
                               "ORDER BY name_key"_s);
        while (people && people->next())
            offer(people->value(0).toString(), people->value(0).toString());
    } else if (which == TextQuery::Operator::Before || which == TextQuery::Operator::After) {
        const QDate today = m_context->data.clock->now().toTimeZone(m_context->data.zone).date();
        if (value.isEmpty())
            for (const QDate &day : {today.addDays(-7), today.addMonths(-1), today.addYears(-1)})
                offer(day.toString(Qt::ISODate), QLocale().toString(day, QLocale::LongFormat));
    }
    return found;
}

QString TextAdapter::explained(TextQuery::Operator which)
{
    switch (which) {
    case TextQuery::Operator::From:
        return tr("from:oakwood finds what came from a practice of that name");
    case TextQuery::Operator::By: return tr("by:weber finds what this person wrote");
    case TextQuery::Operator::Kind: return tr("kind:consult finds one kind of record or note");
    case TextQuery::Operator::Pet: return tr("pet:bella finds records of pets of that name");
    case TextQuery::Operator::Before: return tr("before:2026-03 finds what is older than a day");
    case TextQuery::Operator::After: return tr("after:2026-01-15 finds what is newer");
    }
    return {};
}

} // namespace tarsus
