// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabularies/valuelists.h"

#include "models/core/access.h"
#include "models/core/text.h"
#include "models/db/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype longestWord = 200;

/// Lists whose codes carry behaviour: the schema keeps others out.
const QHash<QString, QStringList> &fixedLists()
{
    static const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    static const QHash<QString, QStringList> lists{
        {u"referral_status"_s,
         words("new info_requested accepted booked in_progress report_due report_sent closed "
               "declined redirected cancelled no_show")},
        {u"priority"_s, words("emergency urgent soon routine")},
        {u"arrival_triage"_s, words("red orange yellow green blue")},
        {u"plan_status"_s, words("draft active on_hold completed cancelled")},
        {u"instructions_state"_s, words("draft given acknowledged")},
        {u"reading_state"_s, words("pending reviewed needs_specialist")},
        {u"appointment_status"_s,
         words("scheduled confirmed checked_in with_specialist admitted checkout done cancelled "
               "no_show")},
        {u"sex"_s, words("unknown female male")},
        {u"neuter_state"_s, words("unknown intact neutered")},
        {u"birth_date_precision"_s, words("day month year estimated")},
        {u"alert_severity"_s, words("danger caution note")},
        {u"alert_kind"_s, words("alert allergy")},
        {u"letter_kind"_s, words("report owner decline recall")},
        {u"letter_status"_s, words("draft signed sent amended")}};
    return lists;
}

ValueItem readItem(const QSqlQuery &row, const QString &list)
{
    ValueItem item;
    item.list = list;
    item.code = row.value(0).toString();
    item.parent = row.value(1).toString();
    const auto labels = QJsonDocument::fromJson(row.value(2).toString().toUtf8()).object();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        item.labels.insert(it.key(), it.value().toString());
    const auto aliases = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).array();
    for (const auto &alias : aliases)
        item.aliases += alias.toString();
    item.position = row.value(4).toInt();
    item.active = row.value(5).toBool();
    return item;
}

template<typename Json>
QString compact(const Json &value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

} // namespace

ValueLists::ValueLists(DataContext context)
    : m_context(std::move(context))
{}

QString ValueLists::language()
{
    //: The code of the language that this text is translated into: en, de, fr …
    return tr("en", "language code");
}

bool ValueLists::isFixed(const QString &list)
{
    return fixedLists().contains(list);
}

QStringList ValueLists::fixedCodes(const QString &list)
{
    return fixedLists().value(list);
}

QString ValueLists::matchKey(const QString &text)
{
    QStringList words;
    QString word;
    int depth = 0;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    const QString folded = foldText(text);
    for (const QChar letter : folded) {
        if (letter == u'(')
            ++depth;
        else if (letter == u')' && depth > 0)
            --depth;
        if (depth == 0 && letter.isLetterOrNumber())
            word += letter;
        else if (letter != u'\'' && letter != u'\u2019') // "Hermann's" is one word
            endWord();
    }
    endWord();
    std::sort(words.begin(), words.end());
    return words.isEmpty() ? folded : words.join(u' ');
}

void ValueLists::addKeys(Loaded &into, qsizetype index)
{
    const ValueItem &item = into.items.at(index);
    QStringList keys{matchKey(item.code)};
    for (const QString &label : item.labels)
        keys += matchKey(label);
    for (const QString &alias : item.aliases)
        keys += matchKey(alias);
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (!key.isEmpty())
            into.byKey.insert(key, index);
    }
}

const ValueLists::Loaded &ValueLists::loaded(const QString &list) const
{
    if (const auto it = m_lists.constFind(list); it != m_lists.constEnd())
        return *it;
    auto rows = sql::run(m_context.db,
                         u"SELECT code, parent, labels, aliases, position, active FROM value_items"
                         " WHERE list = ? ORDER BY position, code"_s,
                         {list});
    if (!rows) {
        static const Loaded nothing; // not kept: the next one who asks may have more luck
        return nothing;
    }
    Loaded &into = m_lists[list];
    while (rows->next())
        into.items.append(readItem(*rows, list));
    for (qsizetype i = 0; i < into.items.size(); ++i) {
        into.byCode.insert(into.items.at(i).code, i);
        addKeys(into, i);
    }
    return into;
}

QString ValueLists::label(const QString &list, const QString &code) const
{
    if (code.isEmpty())
        return {};
    const Loaded &known = loaded(list);
    const auto it = known.byCode.constFind(code);
    if (it == known.byCode.constEnd())
        return code;
    const ValueItem &item = known.items.at(*it);
    const QString label = item.labels.value(language());
    return label.isEmpty() ? item.labels.value(u"en"_s, code) : label;
}

QList<ValueItem> ValueLists::items(const QString &list, const QString &parent) const
{
    QList<ValueItem> result;
    for (const ValueItem &item : loaded(list).items) {
        if (item.active && (parent.isEmpty() || item.parent.isEmpty() || item.parent == parent))
            result.append(item);
    }
    return result;
}

QStringList ValueLists::codes(const QString &list) const
{
    QStringList result;
    for (const ValueItem &item : loaded(list).items)
        result += item.code;
    return result;
}

QList<ValueItem> ValueLists::allItems(const QString &list) const
{
    return loaded(list).items;
}

QStringList ValueLists::lists() const
{
    QStringList names;
    auto rows = sql::run(m_context.db, u"SELECT DISTINCT list FROM value_items ORDER BY list"_s);
    while (rows && rows->next())
        names += rows->value(0).toString();
    return names;
}

bool ValueLists::contains(const QString &list, const QString &code) const
{
    const auto fixed = fixedLists().constFind(list);
    return fixed != fixedLists().constEnd() ? fixed->contains(code)
                                            : loaded(list).byCode.contains(code);
}

QString ValueLists::findCode(const QString &list, const QString &text, const QString &parent) const
{
    const Loaded &known = loaded(list);
    const auto fits = [&](qsizetype index) {
        const QString &its = known.items.at(index).parent;
        return parent.isEmpty() || its.isEmpty() || its == parent;
    };
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestWord)
        return {};
    if (const auto it = known.byCode.constFind(trimmed); it != known.byCode.constEnd() && fits(*it))
        return trimmed;
    QString found;
    const auto [first, last] = known.byKey.equal_range(matchKey(trimmed));
    for (auto it = first; it != last; ++it) {
        if (!fits(*it))
            continue;
        if (!found.isEmpty())
            return {};
        found = known.items.at(*it).code;
    }
    return found;
}

Result<> ValueLists::mayEdit() const
{
    if (m_context.access->can(RecordKind::Setting, Operation::Edit))
        return {};
    return Error{
        Error::Code::Forbidden, tr("Only administrators may change the clinic's lists."), {}};
}

Result<> ValueLists::save(const ValueItem &item)
{
    if (auto allowed = mayEdit(); !allowed)
        return allowed;
    const QString code = item.code.trimmed();
    if (item.list.isEmpty() || code.isEmpty())
        return Error{Error::Code::Invalid, tr("An entry of a list needs a name."), {}, u"code"_s};
    if (isFixed(item.list) && !contains(item.list, code))
        return Error{Error::Code::Invalid,
                     tr("The program gives these entries their meaning, so that none can be added. "
                        "Their names can be changed."),
                     {},
                     u"code"_s};
    QJsonObject labels;
    for (auto it = item.labels.begin(); it != item.labels.end(); ++it) {
        if (!it.value().trimmed().isEmpty())
            labels.insert(it.key(), it.value().trimmed());
    }
    auto saved = sql::inTransaction(m_context, [&]() -> Result<> {
        const auto done = sql::run(
            m_context.db,
            u"INSERT INTO main.value_items (list, code, parent, labels, aliases, position)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (list, code) DO UPDATE SET"
            " parent = excluded.parent, labels = excluded.labels, aliases = excluded.aliases,"
            " position = excluded.position"_s,
            {item.list, code, item.parent, compact(labels),
             compact(QJsonArray::fromStringList(item.aliases)), item.position});
        return done ? Result<>() : Result<>(done.error());
    });
    m_lists.remove(item.list);
    return saved;
}

Result<> ValueLists::setActive(const QString &list, const QString &code, bool active)
{
    if (auto allowed = mayEdit(); !allowed)
        return allowed;
    if (isFixed(list))
        return Error{Error::Code::Invalid,
                     tr("The program needs this entry, so that it cannot be switched off."),
                     {},
                     u"active"_s};
    auto saved = sql::inTransaction(m_context, [&]() -> Result<> {
        const auto done = sql::run(
            m_context.db, u"UPDATE main.value_items SET active = ? WHERE list = ? AND code = ?"_s,
            {active ? 1 : 0, list, code});
        if (!done)
            return done.error();
        if (done->numRowsAffected() == 1)
            return {};
        return Error{Error::Code::NotFound, tr("The list has no such entry."), {}};
    });
    m_lists.remove(list);
    return saved;
}

Result<> ValueLists::reorder(const QString &list, const QStringList &codes)
{
    if (auto allowed = mayEdit(); !allowed)
        return allowed;
    if (isFixed(list))
        return Error{Error::Code::Invalid,
                     tr("The program gives these entries their order."),
                     {},
                     u"position"_s};
    QStringList order = codes;
    const QStringList present = this->codes(list);
    for (const QString &code : present) {
        if (!codes.contains(code))
            order += code;
    }
    auto saved = sql::inTransaction(m_context, [&]() -> Result<> {
        for (qsizetype i = 0; i < order.size(); ++i) {
            const auto done =
                sql::run(m_context.db,
                         u"UPDATE main.value_items SET position = ? WHERE list = ? AND "
                         "code = ? AND position <> ?"_s,
                         {i + 1, list, order.at(i), i + 1});
            if (!done)
                return done.error();
        }
        return {};
    });
    m_lists.remove(list);
    return saved;
}

void ValueLists::reload()
{
    m_lists.clear();
}

} // namespace tarsus
