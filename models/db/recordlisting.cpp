// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/recordlisting.h"

#include "models/core/text.h"
#include "models/db/scope.h"
#include "models/db/sql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ListQuery)
};

bool isText(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Choice: return true;
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Boolean:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Reference:
    case FieldType::Bytes: break;
    }
    return false;
}

bool canSortBy(const RecordType &type, const QString &column, const QStringList &hidden)
{
    static const QStringList stamps{u"id"_s, u"object_id"_s, u"version"_s, u"created_at"_s,
                                    u"updated_at"_s};
    const Field *field = type.fieldByColumn(column);
    return stamps.contains(column)
           || (field && field->type != FieldType::Bytes && !hidden.contains(column));
}

} // namespace

Result<QList<qint64>> listIds(const DataContext &context, const RecordType &type,
                              const ListQuery &query)
{
    // What rules hide is neither searched nor sorted by: the order would tell it.
    const QStringList hidden = context.access->hiddenColumns(type.kind);
    if (!canSortBy(type, query.sortColumn, hidden))
        return Error{Error::Code::Invalid, Words::tr("There is no such field to sort by."), {}};
    const ScopeClause scope = scopeClause(*context.access, type.kind, Operation::View, u"t"_s);
    QString text = u"SELECT t.id FROM "_s % QLatin1String(type.table)
                   % u" t WHERE t.deleted_at IS NULL AND "_s % scope.sql;
    QVariantList values = scope.values;
    if (const QString key = foldText(query.filter); !key.isEmpty()) {
        QStringList conditions;
        for (const Field &field : type.fields) {
            const QString column = QString::fromLatin1(field.column);
            if (!isText(field) || hidden.contains(column))
                continue;
            conditions.append(u"fold_text(t."_s % column % u") LIKE ? ESCAPE '\\'"_s);
            values.append(QString(u'%' % sql::escapedForLike(key) % u'%'));
        }
        if (conditions.isEmpty()) // nothing that the person sees is text
            return QList<qint64>();
        text += u" AND ("_s % conditions.join(u" OR "_s) % u')';
    }
    const QString order = query.descending ? u" DESC"_s : u" ASC"_s;
    text += u" ORDER BY t."_s % query.sortColumn % order % u", t.id"_s % order;
    if (query.limit > 0)
        text += u" LIMIT "_s % QString::number(query.limit);
    auto rows = sql::run(context.db, text, values);
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->value(0).toLongLong());
    return ids;
}

Result<QList<qint64>> idsWhere(const DataContext &context, const RecordType &type,
                               const char *column, const QVariant &value)
{
    const ScopeClause scope = scopeClause(*context.access, type.kind, Operation::View, u"t"_s);
    auto rows = sql::run(context.db,
                         u"SELECT t.id FROM "_s % QLatin1String(type.table)
                             % u" t WHERE t.deleted_at IS NULL AND t."_s % QLatin1String(column)
                             % u" = ? AND "_s % scope.sql % u" LIMIT 2"_s,
                         QVariantList{value} + scope.values);
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->value(0).toLongLong());
    return ids;
}

} // namespace tarsus
