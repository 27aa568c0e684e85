// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rules/rulecolumns.h"

#include "models/services/records/repositories.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus::rulecolumns {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RuleColumns)
};

/// What a record is known by in every list, link and search.
bool isKnownBy(RecordKind kind, QLatin1StringView column)
{
    static constexpr QLatin1StringView everywhere[]{
        "pet_id"_L1,   "owner_name"_L1, "practice_name"_L1,   "vet_name"_L1,
        "pet_name"_L1, "username"_L1,   "referral_number"_L1, "plan_title"_L1};
    if (kind == RecordKind::User
        && (column == "full_name"_L1 || column == "role"_L1 || column == "active"_L1))
        return true;
    return std::ranges::find(everywhere, column) != std::end(everywhere);
}

/// Columns of a kind that lie beside its row, or that no form shows by themselves.
QList<Column> furtherColumns(RecordKind kind)
{
    if (kind == RecordKind::Pet)
        return {{u"alert_severity"_s, Text::tr("Severity of alerts")}};
    if (kind == RecordKind::Xray || kind == RecordKind::Document)
        return {{u"file_sha256"_s, Text::tr("Checksum of the file")}};
    if (kind == RecordKind::Plan || kind == RecordKind::Interaction || kind == RecordKind::Letter)
        return {{u"signed_at"_s, Text::tr("Signed")}, {u"signed_by_id"_s, Text::tr("Signed by")}};
    return {};
}

QList<Column> columnsOf(RecordKind kind, bool (*fits)(RecordKind, const Field &))
{
    QList<Column> columns;
    if (const RecordType *type = recordType(kind)) {
        for (const Field &field : type->fields) {
            if (fits(kind, field))
                columns.append({QLatin1String(field.column), field.title()});
        }
    }
    const QList<Column> further = furtherColumns(kind);
    for (const Column &column : further) {
        if (std::ranges::find(columns, column.name, &Column::name) == columns.cend())
            columns.append(column);
    }
    return columns;
}

Error invalid(const QString &text)
{
    return {Error::Code::Invalid, text, {}, u"columns"_s};
}

Result<> checkAmong(const QList<Column> &known, const QString &columns, RecordKind kind)
{
    const QStringList names = columns.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (std::ranges::find(known, name, &Column::name) != known.cend())
            continue;
        return invalid(
            Text::tr("“%1” cannot be named in a rule of %2: there is no such field, or a record is "
                     "known by it.",
                     "field, records")
                .arg(titleOf(kind, name), kindPlural(kind)));
    }
    return {};
}

Result<> checkCreating(const AccessRule &rule)
{
    const RecordType *type = recordType(rule.kind);
    const QStringList names = rule.hiddenColumns.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const Field *field = type ? type->fieldByColumn(name) : nullptr;
        // A file's own fields are filled in by the program when somebody gives it the file.
        const bool isEntered = field && field->isRequired() && !field->isMadeByProgram()
                               && field->type != FieldType::Bytes && !name.startsWith("file_"_L1)
                               && !name.startsWith("document_"_L1) && name != "reading_state"_L1
                               && name != "body_part"_L1;
        if (isEntered) {
            return invalid(Text::tr("“%1” is needed to add a record: it cannot be hidden from who "
                                    "adds them.")
                               .arg(field->title()));
        }
    }
    return {};
}

} // namespace

QList<Column> hideable(RecordKind kind)
{
    return columnsOf(kind, [](RecordKind of, const Field &field) {
        return !isKnownBy(of, QLatin1StringView(field.column));
    });
}

QList<Column> freezable(RecordKind kind)
{
    return columnsOf(kind, [](RecordKind, const Field &) { return true; });
}

QString titleOf(RecordKind kind, const QString &column)
{
    const QList<Column> all = freezable(kind);
    const auto found = std::ranges::find(all, column, &Column::name);
    return found == all.cend() ? column : found->title;
}

Result<> check(const AccessRule &rule, bool creates)
{
    const bool hides = !rule.hiddenColumns.isEmpty() || !rule.exceptTypes.isEmpty();
    if (hides && rule.operation != Operation::View)
        return invalid(Text::tr("Fields are hidden in the rule that says who sees the records."));
    if (!rule.frozenColumns.isEmpty() && rule.operation != Operation::Edit)
        return invalid(
            Text::tr("Fields are locked in the rule that says who changes the records."));
    if (!rule.exceptTypes.isEmpty() && rule.kind != RecordKind::Interaction)
        return invalid(Text::tr("Only interactions can be kept from somebody by their type."));
    if (auto known = checkAmong(hideable(rule.kind), rule.hiddenColumns, rule.kind); !known)
        return known;
    if (auto known = checkAmong(freezable(rule.kind), rule.frozenColumns, rule.kind); !known)
        return known;
    return creates ? checkCreating(rule) : Result<>();
}

} // namespace tarsus::rulecolumns
