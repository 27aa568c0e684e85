// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/candidates.h"

#include "models/core/access.h"
#include "models/core/contact.h"
#include "models/core/text.h"
#include "models/db/scope.h"
#include "models/db/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int rowsOfOneSearch = 50;
constexpr qsizetype fewestDigits = 4;
constexpr qsizetype wholeNumber = 7;
/// Sorts behind every text that begins with what stands before it.
const QChar last(0xffff);

} // namespace

CandidateFinder::CandidateFinder(const DataContext &context, const CandidateSource &source)
    : m_context(context)
    , m_source(source)
{}

void CandidateFinder::add(const Candidate &found)
{
    for (Candidate &known : m_found) {
        if (known.id != found.id)
            continue;
        known.score += found.score;
        known.reason += u", "_s % found.reason;
        return;
    }
    m_found.append(found);
}

Result<> CandidateFinder::addWhere(const QString &condition, const QVariantList &values, int score,
                                   const QString &reason)
{
    const ScopeClause scope =
        scopeClause(*m_context.access, m_source.kind, Operation::View, u"t"_s);
    const QStringList hidden = m_context.access->hiddenColumns(m_source.kind);
    const bool showsDetail =
        !m_source.detailColumn || !hidden.contains(QLatin1String(m_source.detailColumn));
    auto rows =
        sql::run(m_context.db,
                 u"SELECT t.id, t."_s % QLatin1String(m_source.title) % u", "_s
                     % QLatin1String(m_source.detail) % u" FROM "_s % QLatin1String(m_source.table)
                     % u" t WHERE t.deleted_at IS NULL AND "_s % condition % u" AND "_s % scope.sql
                     % u" LIMIT "_s % QString::number(rowsOfOneSearch),
                 values + scope.values);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        add({m_source.kind, rows->value(0).toLongLong(), rows->value(1).toString(),
             showsDetail ? rows->value(2).toString() : QString(), reason, score});
    }
    return {};
}

Result<> CandidateFinder::addByName(const QString &name)
{
    const QString key = foldText(name);
    if (key.isEmpty())
        return {};
    if (auto done = addWhere(u"t.name_key = ?"_s, {key}, SameName, tr("same name")); !done)
        return done;
    if (auto done = addWhere(u"t.name_key > ? AND t.name_key < ?"_s, {key, QString(key % last)},
                             NameBegins, tr("name begins like this"));
        !done)
        return done;
    if (m_found.size() >= rowsOfOneSearch || key.size() < 2)
        return {};
    QString condition = u"t.name_key NOT LIKE ? ESCAPE '\\'"_s;
    QVariantList values{QString(sql::escapedForLike(key) % u'%')};
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        condition += u" AND t.name_key LIKE ? ESCAPE '\\'"_s;
        values.append(QString(u'%' % sql::escapedForLike(word) % u'%'));
    }
    return addWhere(condition, values, NameHolds, tr("name holds this"));
}

Result<> CandidateFinder::addByPhone(const QString &phone, const char *furtherTable,
                                     const char *furtherColumn)
{
    const QString digits = digitsOf(phone);
    if (digits.size() < fewestDigits)
        return {};
    const bool whole = digits.size() >= wholeNumber;
    const QString match = whole ? u"phone_tail = ?"_s : u"phone_digits >= ? AND phone_digits < ?"_s;
    const QVariantList values =
        whole ? QVariantList{phoneTail(digits)} : QVariantList{digits, QString(digits % last)};
    // Candidates by the last digits come from an index; whether they are the same is compared here.
    QString text =
        u"SELECT id, phone_digits FROM "_s % QLatin1String(m_source.table) % u" WHERE "_s % match;
    QVariantList all = values;
    if (furtherTable) {
        text += u" UNION ALL SELECT "_s % QLatin1String(furtherColumn) % u", phone_digits FROM "_s
                % QLatin1String(furtherTable) % u" WHERE "_s % match;
        all += values;
    }
    auto rows = sql::run(m_context.db, text % u" LIMIT "_s % QString::number(rowsOfOneSearch), all);
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        if ((!whole || isSamePhone(digits, rows->value(1).toString())) && !ids.contains(id))
            ids.append(id);
    }
    for (const qint64 id : std::as_const(ids)) {
        auto done = addWhere(u"t.id = ?"_s, {id}, whole ? SamePhone : NameHolds,
                             whole ? tr("same phone number") : tr("phone number begins like this"));
        if (!done)
            return done;
    }
    return {};
}

QList<Candidate> CandidateFinder::best(int limit) const
{
    QList<Candidate> sorted = m_found;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.title.localeAwareCompare(b.title) < 0;
    });
    if (sorted.size() > limit)
        sorted.resize(limit);
    return sorted;
}

} // namespace tarsus
