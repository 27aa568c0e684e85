// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/records/recordlookup.h"

#include "models/core/text.h"
#include "models/db/recordlisting.h"
#include "models/services/records/repositories.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype objectIdLength = 26;
constexpr qsizetype longestId = 18;
constexpr qsizetype fewestDigits = 5;

struct Key
{
    const char *column;
    QString value;
};

/// What records of a kind are called by, the surest first.
QList<Key> keysOf(RecordKind kind, const QString &text)
{
    const QString name = foldText(text);
    const QString digits = digitsOf(text);
    switch (kind) {
    case RecordKind::User: return {{"username_key", name}, {"name_key", name}};
    case RecordKind::Owner:
        return digits.size() >= fewestDigits
                   ? QList<Key>{{"phone_digits", digits}, {"name_key", name}}
                   : QList<Key>{{"name_key", name}};
    case RecordKind::Practice:
    case RecordKind::Vet: return {{"name_key", name}};
    case RecordKind::Pet: return {{"chip_key", chipKey(text)}, {"name_key", name}};
    case RecordKind::Referral: return {{"referral_number", text.toUpper()}};
    case RecordKind::Plan: return {{"title_key", name}};
    case RecordKind::Interaction:
    case RecordKind::Xray:
    case RecordKind::Appointment:
    case RecordKind::Document:
    case RecordKind::Letter:
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
    return {};
}

bool isNumber(const QString &text)
{
    return text.size() <= longestId && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter >= u'0' && letter <= u'9';
           });
}

} // namespace

RecordLookup::RecordLookup(const DataContext &context, const Repositories &repositories)
    : m_context(context)
    , m_repositories(repositories)
{}

Result<qint64> RecordLookup::find(RecordKind kind, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return qint64(0);
    const std::pair key(static_cast<int>(kind), trimmed);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (isNumber(trimmed)) { // as long as chips and phones are longer than any id in use
        const auto objectId = m_repositories.of(kind).objectIdOf(trimmed.toLongLong());
        if (!objectId)
            return objectId.error();
        if (!objectId->isEmpty())
            return trimmed.toLongLong();
    }
    if (trimmed.size() == objectIdLength) {
        auto id = m_repositories.of(kind).idOf(trimmed);
        if (!id || *id != 0)
            return id;
    }
    auto id = byName(kind, trimmed);
    if (id && *id != 0 && (kind == RecordKind::User || kind == RecordKind::Practice))
        m_known.insert(key, *id);
    return id;
}

Result<qint64> RecordLookup::byName(RecordKind kind, const QString &text) const
{
    const QList<Key> keys = keysOf(kind, text);
    for (const Key &key : keys) {
        if (key.value.isEmpty())
            continue;
        const auto ids = idsWhere(m_context, m_repositories.of(kind).type(), key.column, key.value);
        if (!ids)
            return ids.error();
        if (ids->size() == 1)
            return ids->constFirst();
        if (ids->size() > 1)
            return Error{Error::Code::Invalid,
                         tr("More than one record (%1) is called so. Say which one by its id.")
                             .arg(kindTitle(kind)),
                         {}};
    }
    return qint64(0);
}

} // namespace tarsus
