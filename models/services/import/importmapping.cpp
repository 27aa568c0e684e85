// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importmapping.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// The column whose heading is the likeliest of `words`; -1 where none is.
int bestColumn(QStringView words, const QStringList &keys, const QSet<int> &taken)
{
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (int i = 0; i < keys.size(); ++i) {
            if (keys[i] == word && !taken.contains(i))
                return i;
        }
    }
    return -1;
}

QStringList keysOf(const QStringList &headings)
{
    QStringList keys;
    for (const QString &heading : headings)
        keys += headingKey(heading);
    return keys;
}

/// A file that this program wrote, or a form's words: the field's own name, column or title.
int ownColumn(const ImportField &field, const QStringList &keys)
{
    for (const QString &name :
         {field.name, QString(QLatin1StringView(field.field->column)), field.title()}) {
        if (const auto found = keys.indexOf(headingKey(name)); found >= 0)
            return static_cast<int>(found);
    }
    return -1;
}

} // namespace

QList<int> ImportMapping::unusedColumns(qsizetype columnCount) const
{
    QSet<int> used;
    for (const auto &list : columns)
        used += QSet<int>(list.begin(), list.end());
    QList<int> unused;
    for (int i = 0; i < columnCount; ++i) {
        if (!used.contains(i))
            unused += i;
    }
    return unused;
}

QStringList ImportMapping::missingFields(RecordKind kind) const
{
    QStringList missing;
    for (const ImportField &field : importFields(kind)) {
        if (field.required && columns.value(field.name).isEmpty()
            && defaults.value(field.name).trimmed().isEmpty())
            missing += field.name;
    }
    return missing;
}

ImportMapping guessMapping(RecordKind kind, const QStringList &headings)
{
    const QStringList keys = keysOf(headings);
    ImportMapping mapping;
    QSet<int> taken;
    const auto take = [&](const QString &field, int column) {
        if (column < 0 || taken.contains(column))
            return;
        mapping.columns[field] += column;
        taken += column;
    };
    for (const ImportField &field : importFields(kind))
        take(field.name, ownColumn(field, keys));
    QSet<QString> whole(mapping.columns.keyBegin(), mapping.columns.keyEnd());
    whole -= u"breed"_s; // a second breed goes with it
    for (const FieldWords &known : headingWords()) {
        const QString field = known.field.toString();
        if (known.kind != kind || whole.contains(field))
            continue;
        if (known.part == 1 && field == u"breed" && mapping.columns.contains(field))
            continue;
        const int column = bestColumn(known.words, keys, taken);
        if (known.part == 0 && column >= 0)
            whole += field;
        take(field, column);
    }
    const bool namesOwners =
        mapping.columns.contains(u"ownerName"_s) || mapping.columns.contains(u"ownerPhone"_s);
    if (kind == RecordKind::Pet && !namesOwners)
        mapping.columns.remove(u"ownerAddress"_s);
    return mapping;
}

QStringList namedHeadings(const QStringList &headings)
{
    QStringList named;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        QString name = headings[i].simplified();
        if (name.isEmpty()) {
            name = QCoreApplication::translate("tarsus::ImportMapping", "Column %1").arg(i + 1);
        }
        const QString plain = name;
        for (int number = 2; named.contains(name); ++number)
            name = plain % u" ("_s % QString::number(number) % u')';
        named += name;
    }
    return named;
}

QJsonObject mappingToJson(const ImportMapping &mapping, const QStringList &headings)
{
    QJsonObject columns;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        QJsonArray names;
        for (const int column : *it)
            names += headings.value(column);
        columns.insert(it.key(), names);
    }
    QJsonObject defaults;
    for (auto it = mapping.defaults.begin(); it != mapping.defaults.end(); ++it)
        defaults.insert(it.key(), *it);
    QJsonObject orders;
    for (auto it = mapping.dateOrders.begin(); it != mapping.dateOrders.end(); ++it)
        orders.insert(it.key(), dateOrderWord(*it));
    return {{u"columns"_s, columns}, {u"defaults"_s, defaults}, {u"dateOrders"_s, orders}};
}

ImportMapping mappingFromJson(const QJsonObject &json, RecordKind kind, const QStringList &headings)
{
    ImportMapping mapping;
    for (const ImportField &field : importFields(kind)) {
        QList<int> columns;
        for (const auto &name : json[u"columns"][field.name].toArray()) {
            if (const auto index = headings.indexOf(name.toString()); index >= 0)
                columns += static_cast<int>(index);
        }
        if (!columns.isEmpty())
            mapping.columns.insert(field.name, columns);
        if (const auto value = json[u"defaults"][field.name]; value.isString())
            mapping.defaults.insert(field.name, value.toString());
        const auto order = dateOrderFromWord(json[u"dateOrders"][field.name].toString());
        if (order != DateOrder::Unknown)
            mapping.dateOrders.insert(field.name, order);
    }
    return mapping;
}

MappingChanges::MappingChanges(RecordKind kind, QStringList headings)
    : m_kind(kind)
    , m_headings(std::move(headings))
{}

Result<std::pair<const ImportField *, QString>> MappingChanges::split(const QString &text) const
{
    const auto equals = text.indexOf(u'=');
    const QString name = text.left(equals).trimmed();
    const ImportField *field = equals > 0 ? importField(m_kind, name) : nullptr;
    if (field)
        return std::pair(field, text.mid(equals + 1).trimmed());
    QStringList names;
    for (const ImportField &known : importFields(m_kind))
        names += known.name;
    return Error{Error::Code::Usage, tr("“%1” names no field that can be imported. There are: %2.")
                                         .arg(name, names.join(u", "_s))};
}

Result<int> MappingChanges::column(const QString &name) const
{
    if (const auto exact = m_headings.indexOf(name); exact >= 0)
        return static_cast<int>(exact);
    if (const auto alike = keysOf(m_headings).indexOf(headingKey(name));
        alike >= 0 && !headingKey(name).isEmpty())
        return static_cast<int>(alike);
    bool isNumber = false;
    const int number = QStringView(name).mid(1).toInt(&isNumber);
    if (name.startsWith(u'#') && isNumber && number >= 1 && number <= m_headings.size())
        return number - 1;
    return Error{
        Error::Code::Usage,
        tr("The file has no column “%1”. It has: %2.").arg(name, m_headings.join(u", "_s))};
}

Result<> MappingChanges::map(const QString &text, ImportMapping &mapping)
{
    const auto parts = split(text);
    if (!parts)
        return parts.error();
    const auto &[field, name] = *parts;
    if (!m_changed.contains(field->name)) {
        m_changed += field->name;
        mapping.columns.remove(field->name);
    }
    if (name.isEmpty())
        return {};
    const auto found = column(name);
    if (!found)
        return found.error();
    mapping.columns[field->name] += *found;
    return {};
}

Result<> MappingChanges::set(const QString &text, ImportMapping &mapping)
{
    const auto parts = split(text);
    if (!parts)
        return parts.error();
    const auto &[field, value] = *parts;
    const DateOrder order = dateOrderFromWord(value);
    if (field->field->type == FieldType::Date && order != DateOrder::Unknown)
        mapping.dateOrders.insert(field->name, order);
    else
        mapping.defaults.insert(field->name, value);
    return {};
}

} // namespace tarsus
