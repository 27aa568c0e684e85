// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importrow.h"

#include "models/owners/owner.h"
#include "models/pets/pet.h"
#include "models/practices/practice.h"
#include "models/practices/vet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

std::unique_ptr<Record> newRecord(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Owner: return std::make_unique<Owner>();
    case RecordKind::Practice: return std::make_unique<Practice>();
    case RecordKind::Vet: return std::make_unique<Vet>();
    default: return std::make_unique<Pet>();
    }
}

} // namespace

void ImportRow::fail(const QString &field, const QString &text)
{
    failed = true;
    messages.append({number, RowMessage::Problem, field, text});
}

ImportRowReader::ImportRowReader(const ImportRequest &request, const ImportValues &values)
    : m_request(request)
    , m_values(values)
{
    const ImportMapping &mapping = request.mapping;
    for (const ImportField &field : importFields(request.kind)) {
        m_sources.push_back({&field, mapping.columns.value(field.name),
                             mapping.defaults.value(field.name).trimmed(),
                             mapping.dateOrders.value(field.name, DateOrder::Unknown)});
    }
}

Result<> ImportRowReader::findDateOrders()
{
    std::vector<std::pair<Source *, DateColumn>> open;
    for (Source &source : m_sources) {
        if (source.field->field->type == FieldType::Date && !source.columns.isEmpty()
            && source.order == DateOrder::Unknown)
            open.emplace_back(&source, DateColumn());
    }
    if (open.empty())
        return {};
    auto read = m_request.file.read([&](qint64, const QStringList &fields) -> Result<bool> {
        for (auto &[source, dates] : open)
            dates.add(fields.value(source->columns.front()));
        return true;
    });
    if (!read)
        return read;
    for (auto &[source, dates] : open) {
        source->order = dates.order();
        if (dates.isAmbiguous()) {
            return Error{Error::Code::Invalid,
                         tr("%1: the dates of the file can be read with the day or with the month "
                            "first. Say which: %2=dmy or %2=mdy.")
                             .arg(source->field->title(), source->field->name),
                         {},
                         source->field->name};
        }
    }
    return {};
}

QStringList ImportRowReader::partsOf(const Source &source, const QStringList &fields) const
{
    QStringList parts;
    for (const int column : source.columns) {
        const QString text = fields.value(column).trimmed();
        if (!text.isEmpty())
            parts += source.field->field->type == FieldType::LongText ? text : text.simplified();
    }
    return parts;
}

QString ImportRowReader::joined(const Source &source, const QStringList &parts,
                                const QStringList &fields) const
{
    switch (source.field->join) {
    case JoinRule::Address: return parts.join(u", "_s);
    case JoinRule::Breeds: return parts.join(u" × "_s);
    case JoinRule::Words: return parts.join(u' ');
    case JoinRule::Lines: break;
    }
    if (source.columns.size() < 2)
        return parts.join(u'\n');
    QStringList lines;
    for (const int column : source.columns) {
        if (const QString text = fields.value(column).trimmed(); !text.isEmpty())
            lines += QString(m_request.file.headings().value(column) % u": "_s % text);
    }
    return lines.join(u'\n');
}

ImportRow ImportRowReader::read(qint64 number, const QStringList &fields)
{
    ImportRow row;
    row.number = number;
    row.record = newRecord(m_request.kind);
    const auto width = m_request.file.headings().size();
    const bool tooMany =
        fields.size() > width
        && std::any_of(fields.begin() + width, fields.end(),
                       [](const QString &field) { return !field.trimmed().isEmpty(); });
    if (tooMany) {
        row.fail({}, tr("The row has %1 fields, but there are %2 headings. Perhaps a text with a "
                        "delimiter in it lacks its quotation marks.")
                         .arg(fields.size())
                         .arg(width));
        return row;
    }
    for (const Source &source : m_sources)
        readField(source, fields, row);
    return row;
}

void ImportRowReader::readField(const Source &source, const QStringList &fields, ImportRow &row)
{
    const ImportField &target = *source.field;
    QStringList parts = partsOf(source, fields);
    QString value = joined(source, parts, fields);
    if (parts.isEmpty() && !source.standIn.isEmpty()) {
        parts = {source.standIn};
        value = source.standIn;
    }
    if (value.isEmpty()) {
        if (target.required)
            row.fail(target.name, tr("%1 is missing.").arg(target.title()));
        return;
    }
    if (target.kind != m_request.kind || target.field->type == FieldType::Reference) {
        row.others.insert(target.name, value);
        return;
    }
    if (target.name == u"sex") {
        readSex(value, row);
        if (static_cast<const Pet &>(*row.record).sex != u"unknown")
            return;
    }
    const QString species = m_request.kind == RecordKind::Pet
                                ? static_cast<const Pet &>(*row.record).species
                                : QString();
    const ReadValue read = target.join == JoinRule::Breeds
                               ? m_values.readBreeds(parts, species)
                               : m_values.read(*target.field, value, source.order);
    keep(target, read, row);
}

/// "FS" says both; a column of its own for the neuter state comes later and has the last word.
void ImportRowReader::readSex(const QString &text, ImportRow &row) const
{
    const auto both = m_values.readSexAndState(text);
    if (both.sex.isEmpty())
        return;
    auto &pet = static_cast<Pet &>(*row.record);
    pet.sex = both.sex;
    pet.neuterState = both.neuterState;
}

void ImportRowReader::keep(const ImportField &target, const ReadValue &value, ImportRow &row)
{
    if (!value.problem.isEmpty())
        return row.fail(target.name, value.problem);
    if (!value.warning.isEmpty())
        row.messages.append({row.number, RowMessage::Warning, target.name, value.warning});
    for (const QString &word : value.unknownWords)
        ++m_unknown[{target.name, word}];
    target.field->set(*row.record, value.value);
    if (target.name == u"dateOfBirth" && value.precision != ReadDate::Day) {
        static_cast<Pet &>(*row.record).birthDatePrecision =
            value.precision == ReadDate::Year ? u"year"_s : u"month"_s;
    }
}

QList<UnknownWord> ImportRowReader::unknownWords() const
{
    QList<UnknownWord> words;
    for (auto it = m_unknown.begin(); it != m_unknown.end(); ++it)
        words.append({it.key().first, it.key().second, it.value()});
    std::sort(words.begin(), words.end(), [](const UnknownWord &left, const UnknownWord &right) {
        return std::tie(right.count, left.field, left.text)
               < std::tie(left.count, right.field, right.text);
    });
    return words;
}

} // namespace tarsus
