// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/snippets/snippetfill.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/services/letters/lettercase.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr auto cursorWord = "cursor"_L1;

/// A short word and the field of letters that it stands for.
constexpr std::array<std::pair<const char *, const char *>, 13> shortWords{{
    {"pet", "pet.name"},
    {"signalment", "pet.signalment"},
    {"owner", "owner.name"},
    {"phone", "owner.phone"},
    {"weight", "pet.weight"},
    {"alerts", "pet.alerts"},
    {"plan", "case.plan"},
    {"medication", "case.medication"},
    {"review", "case.nextReview"},
    {"referral", "referral.number"},
    {"specialist", "specialist.name"},
    {"me", "author.name"},
    {"today", "today"},
}};

QString fieldOf(const QString &word)
{
    for (const auto &[shortWord, field] : shortWords) {
        if (word == QLatin1String(shortWord))
            return QLatin1String(field);
    }
    return LetterText::fieldNames().contains(word) ? word : QString();
}

QString inBraces(const QStringList &names)
{
    QStringList braced;
    for (const QString &name : names)
        braced += u'{' % name % u'}';
    return braced.join(u", "_s);
}

} // namespace

const QStringList &SnippetFill::placeholders()
{
    static const QStringList all = [] {
        QStringList names;
        for (const auto &one : shortWords)
            names += QString::fromLatin1(one.first);
        for (const QString &field : LetterText::fieldNames()) {
            if (!names.contains(field))
                names += field;
        }
        names += cursorWord;
        return names;
    }();
    return all;
}

FilledSnippet SnippetFill::fill(const QString &body, const LetterFields &fields)
{
    static const QRegularExpression pattern(u"\\{([^{}\\n]*)\\}"_s);
    FilledSnippet filled;
    qsizetype at = 0;
    auto matches = pattern.globalMatch(body);
    while (matches.hasNext()) {
        const auto match = matches.next();
        filled.text += body.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString word = match.captured(1).trimmed().toLower();
        if (word == cursorWord) {
            if (filled.cursor < 0)
                filled.cursor = filled.text.size();
            continue;
        }
        QString field = fieldOf(word);
        if (field.isEmpty()) // letters write some with capitals
            field = fieldOf(match.captured(1).trimmed());
        const QString value = field.isEmpty() ? QString() : fields.value(field).trimmed();
        filled.text += value.isEmpty() ? match.captured() : value;
        QStringList &told = field.isEmpty() ? filled.unknown : filled.empty;
        if (value.isEmpty() && !told.contains(match.captured(1).trimmed()))
            told += match.captured(1).trimmed();
    }
    filled.text += body.mid(at);
    return filled;
}

QString SnippetFill::problemOf(const FilledSnippet &filled)
{
    QStringList said;
    if (!filled.unknown.isEmpty())
        said += tr("There is no placeholder %1: it stays as it is.").arg(inBraces(filled.unknown));
    if (!filled.empty.isEmpty())
        said += tr("Nothing is known for %1: write it in its place.").arg(inBraces(filled.empty));
    return said.join(u' ');
}

Result<FilledSnippet> SnippetFill::fill(const QString &body, qint64 petId, qint64 referralId) const
{
    if (petId != 0) {
        const auto fields = LetterCase(m_context, m_labels).read(petId, referralId, {});
        if (!fields)
            return fields.error();
        return fill(body, *fields);
    }
    LetterFields fields;
    fields[u"today"_s] = QLocale().toString(
        m_context.clock->now().toTimeZone(m_context.zone).date(), QLocale::LongFormat);
    const auto me = sql::value(m_context.db, u"SELECT full_name, id FROM users WHERE id = ?"_s,
                               {m_context.access->personId()});
    if (!me)
        return me.error();
    fields[u"author.name"_s] = me->toString();
    return fill(body, fields);
}

} // namespace tarsus
