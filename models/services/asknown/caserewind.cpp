// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/asknown/caserewind.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// A row that only ties two records together goes by both.
constexpr QLatin1String tyingKind("referral_cc");

QString tyingKey(qint64 referral, qint64 vet)
{
    return QString::number(referral) + u'/' + QString::number(vet);
}

/// The value of a key column that every entry of such a row carries.
qint64 keyNumber(const TrailEntry &entry, const QString &column)
{
    const QJsonArray pair = entry.detail.value(column).toArray();
    return pair.at(1).isNull() ? pair.at(0).toInteger() : pair.at(1).toInteger();
}

} // namespace

bool CaseRewind::isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined()
           || (value.isString() && value.toString().isEmpty());
}

CaseRowKey CaseRewind::keyOf(const QString &kind, qint64 id, const CaseValues &values)
{
    if (kind == tyingKind)
        return {kind, tyingKey(values.value(u"referral_id"_s).toInteger(),
                               values.value(u"vet_id"_s).toInteger())};
    return {kind, QString::number(id)};
}

CaseRowKey CaseRewind::keyOf(const TrailEntry &entry)
{
    if (entry.kind == tyingKind)
        return {entry.kind,
                tyingKey(keyNumber(entry, u"referral_id"_s), keyNumber(entry, u"vet_id"_s))};
    return {entry.kind, QString::number(entry.recordId)};
}

void CaseRewind::add(const QString &kind, qint64 id, const CaseValues &values)
{
    m_rows.insert(keyOf(kind, id, values), {kind, id, values, false});
}

void CaseRewind::undo(const TrailEntry &entry)
{
    bool changesARow = false;
    for (const auto &pair : entry.detail)
        changesARow = changesARow || pair.toArray().size() == 2;
    if (!changesARow)
        return;
    const CaseRowKey key = keyOf(entry);
    if (entry.action == "create"_L1) {
        m_rows.remove(key);
        return;
    }
    CaseRow &row = m_rows[key]; // one that was removed for good comes back
    row.kind = entry.kind;
    row.id = entry.kind == tyingKind ? 0 : entry.recordId;
    row.isChangedSince = true;
    for (auto it = entry.detail.begin(); it != entry.detail.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        if (pair.size() != 2)
            continue;
        if (isEmpty(pair.at(0)))
            row.values.remove(it.key());
        else
            row.values.insert(it.key(), pair.at(0));
    }
}

} // namespace tarsus
