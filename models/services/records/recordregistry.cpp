// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/records/recordregistry.h"

#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/imaging/filmstore.h"
#include "models/services/records/fieldtext.h"
#include "models/services/records/fieldwords.h"

using namespace Qt::StringLiterals;

namespace tarsus {

/// What is written of a record beside its fields.
struct RecordRegistry::Extras
{
    std::optional<QString> ownerName;
    std::optional<QString> ownerPhone;
    QString file;

    /// Whether `name` was one of them for this kind.
    bool take(RecordKind kind, const QString &name, const QString &text)
    {
        if (kind == RecordKind::Pet && name == "ownerName"_L1)
            ownerName = text.trimmed();
        else if (kind == RecordKind::Pet && name == "ownerPhone"_L1)
            ownerPhone = text.trimmed();
        else if ((kind == RecordKind::Xray || kind == RecordKind::Document)
                 && fieldwords::isFile(name))
            file = text;
        else
            return false;
        return true;
    }
};

RecordRegistry::RecordRegistry(const DataContext &context, FilmStore *films)
    : m_context(context)
    , m_repositories(context)
    , m_lists(context)
    , m_intake(context)
    , m_lookup(context, m_repositories)
    , m_json(context, m_repositories)
    , m_films(films)
{}

const Field *RecordRegistry::field(const RecordType &type, const QString &name)
{
    return type.fieldByName(fieldwords::fieldName(type.kind, name));
}

QStringList RecordRegistry::fieldNames(RecordKind kind)
{
    QStringList names;
    for (const Field &field : recordType(kind)->fields) {
        if (!field.isMadeByProgram() && field.type != FieldType::Bytes)
            names += QString::fromLatin1(field.name);
    }
    return names + fieldwords::extraNames(kind);
}

Result<std::unique_ptr<Record>> RecordRegistry::find(RecordKind kind, const QString &text)
{
    const auto id = m_lookup.find(kind, text);
    if (!id)
        return id.error();
    return m_repositories.of(kind).findRecord(*id); // 0 is nobody's id
}

Result<> RecordRegistry::assign(RecordKind kind, Record &record, const FieldTexts &texts)
{
    const RecordType &type = *recordType(kind);
    Extras extras;
    // Breeds are found among those of the species, so that what others depend on comes first.
    FieldTexts ordered = fieldwords::withTimes(kind, texts);
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const auto &text) { return text.first == "species"_L1; });
    for (const auto &[name, text] : std::as_const(ordered)) {
        if (extras.take(kind, name, text))
            continue;
        const Field *known = field(type, name);
        if (!known)
            return Error{Error::Code::Usage,
                         tr("There is no field “%1”. The fields are: %2.")
                             .arg(name, fieldNames(kind).join(u", "_s)),
                         {}};
        if (auto done = assignField(type, *known, record, text); !done)
            return done;
    }
    return assignExtras(kind, record, extras);
}

Result<> RecordRegistry::assignField(const RecordType &type, const Field &field, Record &record,
                                     const QString &text)
{
    if (field.isMadeByProgram())
        return Error{Error::Code::Invalid,
                     tr("%1 is made by the program and cannot be entered.").arg(field.title()),
                     {},
                     QLatin1String(field.column)};
    if (field.type == FieldType::Reference) {
        const auto id = reference(field, text);
        if (!id)
            return id.error();
        field.set(record, *id);
        return {};
    }
    if (field.type == FieldType::Choice) {
        const bool isBreed = type.kind == RecordKind::Pet && qstrcmp(field.column, "breed") == 0;
        field.set(record, choice(field, text,
                                 isBreed ? static_cast<const Pet &>(record).species : QString()));
        return {};
    }
    const auto value = valueFromText(field, text, m_context.zone);
    if (!value)
        return value.error();
    field.set(record, *value);
    return {};
}

Result<qint64> RecordRegistry::reference(const Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return qint64(0);
    auto id = m_lookup.find(field.target, text);
    if (id && *id == 0 && field.target == RecordKind::Practice)
        id = m_intake.practiceFor(text);
    if (id && *id == 0 && field.target == RecordKind::Vet) {
        Vet vet;
        vet.vetName = text.trimmed();
        if (const auto added = m_repositories.vets.add(vet); !added)
            return added.error();
        id = vet.id;
    }
    if (!id) {
        Error error = id.error();
        error.field = QLatin1String(field.column);
        return error;
    }
    if (*id == 0)
        return Error{
            Error::Code::Invalid,
            tr("%1: there is no such record (%2).").arg(field.title(), kindTitle(field.target)),
            {},
            QLatin1String(field.column)};
    return id;
}

QString RecordRegistry::choice(const Field &field, const QString &text, const QString &parent) const
{
    const QString trimmed = text.trimmed();
    const QString code = m_lists.findCode(QString::fromLatin1(field.valueList), trimmed, parent);
    return code.isEmpty() ? trimmed : code; // what is none is kept, or refused by the repository
}

Result<> RecordRegistry::assignExtras(RecordKind kind, Record &record, const Extras &extras)
{
    if (!extras.file.isEmpty())
        return assignFile(kind, record, extras.file);
    if (extras.ownerName || extras.ownerPhone)
        return assignOwner(static_cast<Pet &>(record), extras);
    return {};
}

Result<> RecordRegistry::assignOwner(Pet &pet, const Extras &extras)
{
    if (pet.ownerId == 0) {
        const QString name = extras.ownerName.value_or(QString());
        const QString phone = extras.ownerPhone.value_or(QString());
        const auto id = phone.isEmpty() ? m_lookup.find(RecordKind::Owner, name) : qint64(0);
        if (!id)
            return id.error();
        const auto owner = *id != 0 ? id : m_intake.ownerFor(name, phone);
        if (!owner)
            return owner.error();
        pet.ownerId = *owner;
        return {};
    }
    auto owner = m_repositories.owners.find(pet.ownerId);
    if (!owner)
        return owner.error();
    const QString name = extras.ownerName.value_or(owner->ownerName);
    const QString phone = extras.ownerPhone.value_or(owner->phone);
    if (name == owner->ownerName && phone == owner->phone)
        return {};
    owner->ownerName = name;
    owner->phone = phone;
    return m_repositories.owners.update(*owner);
}

Result<> RecordRegistry::assignFile(RecordKind kind, Record &record, const QString &path)
{
    if (!m_films)
        return Error{Error::Code::Failed, tr("Files cannot be taken in here."), {}};
    const auto film = m_films->storeFile(path);
    if (!film)
        return film.error();
    if (kind == RecordKind::Xray)
        film->describe(static_cast<XrayLog &>(record));
    else
        film->describe(static_cast<Document &>(record));
    return {};
}

Result<std::unique_ptr<Record>> RecordRegistry::add(RecordKind kind, const FieldTexts &texts)
{
    if (kind == RecordKind::User)
        return Error{Error::Code::Usage,
                     tr("People are not added as records: they ask for an account, and an "
                        "administrator approves it."),
                     {}};
    auto record = m_repositories.blank(kind);
    const auto saved = sql::inTransaction(m_context, [&]() -> Result<> {
        if (auto assigned = assign(kind, *record, texts); !assigned)
            return assigned;
        return m_repositories.of(kind).addRecord(*record);
    });
    if (!saved)
        return saved.error();
    return record;
}

Result<std::unique_ptr<Record>> RecordRegistry::set(RecordKind kind, const QString &text,
                                                    const FieldTexts &texts,
                                                    std::optional<int> version)
{
    auto record = find(kind, text);
    if (!record)
        return record;
    (*record)->version = version.value_or((*record)->version);
    const auto saved = sql::inTransaction(m_context, [&]() -> Result<> {
        if (auto assigned = assign(kind, **record, texts); !assigned)
            return assigned;
        return m_repositories.of(kind).updateRecord(**record);
    });
    if (!saved)
        return saved.error();
    return record;
}

Result<> RecordRegistry::remove(RecordKind kind, const QString &text, const QString &reason,
                                std::optional<int> version)
{
    const auto record = find(kind, text);
    if (!record)
        return record.error();
    return m_repositories.of(kind).remove((*record)->id, version.value_or((*record)->version),
                                          reason);
}

Result<> RecordRegistry::list(RecordKind kind, const QString &filter, const QString &sort,
                              int limit, const std::function<Result<>(const Record &)> &take)
{
    const RecordType &type = *recordType(kind);
    ListQuery query;
    query.filter = filter;
    query.limit = limit;
    if (!sort.isEmpty()) {
        query.descending = sort.startsWith(u'-');
        const QString name = query.descending ? sort.sliced(1) : sort;
        const QString column = fieldwords::sortColumn(type, name);
        if (column.isEmpty())
            return Error{
                Error::Code::Usage, tr("There is no field “%1” to sort by.").arg(name), {}};
        query.sortColumn = column;
    }
    const auto ids = listIds(m_context, type, query);
    if (!ids)
        return ids.error();
    for (const qint64 id : *ids) {
        const auto record = m_repositories.of(kind).findRecord(id);
        if (!record && record.error().code == Error::Code::NotFound)
            continue; // removed since
        if (!record)
            return record.error();
        if (auto taken = take(**record); !taken)
            return taken;
    }
    return {};
}

} // namespace tarsus
