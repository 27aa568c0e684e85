// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importreferences.h"

#include "models/core/text.h"
#include "models/pets/pet.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// What ends the import, and what only this row.
bool isAboutTheRow(const Error &error)
{
    return error.code == Error::Code::Invalid;
}

} // namespace

ImportReferences::ImportReferences(const DataContext &context, ImportRepository &repository)
    : m_repository(repository)
    , m_owners(context)
    , m_practices(context)
{}

Result<> ImportReferences::resolve(ImportRow &row)
{
    m_news.clear();
    if (row.others.isEmpty())
        return {};
    if (auto done = resolveOwner(row); !done)
        return done;
    if (auto done = resolvePractice(row); !done)
        return done;
    return resolvePerson(row);
}

Result<> ImportReferences::make(ImportRow &row)
{
    for (New &made : m_news) {
        const bool isOwner = made.kind == RecordKind::Owner;
        RecordRepository &repository =
            isOwner ? static_cast<RecordRepository &>(m_owners) : m_practices;
        if (auto added = repository.addWithin(*made.record); !added)
            return added;
        made.id = made.record->id;
        auto &pet = static_cast<Pet &>(*row.record);
        (isOwner ? pet.ownerId : pet.primaryPracticeId) = made.id;
    }
    return {};
}

void ImportReferences::keep()
{
    for (const New &made : m_news)
        m_known.insert(made.key, made.id);
}

/// Takes what was found; else keeps `record` in mind as new, if it may be made.
template<typename T>
Result<qint64> ImportReferences::foundOrNew(const Result<qint64> &found, const QString &key,
                                            const T &record, const RecordRepository &repository)
{
    if (!found)
        return found.error();
    if (*found != 0) {
        m_known.insert(key, *found);
        return *found;
    }
    if (const auto valid = repository.validate(record); !valid)
        return valid.error();
    m_news.push_back({T::type().kind, key, m_nextImagined--, std::make_unique<T>(record)});
    return m_news.back().id;
}

Result<> ImportReferences::resolveOwner(ImportRow &row)
{
    Owner owner;
    owner.ownerName = row.others.value(u"ownerName"_s);
    owner.phone = row.others.value(u"ownerPhone"_s);
    owner.email = row.others.value(u"ownerEmail"_s);
    owner.address = row.others.value(u"ownerAddress"_s);
    if (owner.ownerName.isEmpty() || owner.phone.isEmpty())
        return {}; // said already
    const auto id = findOwner(owner);
    if (!id && isAboutTheRow(id.error())) {
        row.fail(u"ownerName"_s, id.error().text);
        return {};
    }
    if (!id)
        return id.error();
    static_cast<Pet &>(*row.record).ownerId = *id;
    return {};
}

Result<qint64> ImportReferences::findOwner(const Owner &owner)
{
    const QString key = u"owner\n"_s % foldText(owner.ownerName) % u'\n' % digitsOf(owner.phone);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    return foundOrNew(m_owners.idOfSame(owner.ownerName, owner.phone), key, owner, m_owners);
}

Result<> ImportReferences::resolvePractice(ImportRow &row)
{
    const QString name = row.others.value(u"primaryVetClinic"_s);
    if (name.isEmpty())
        return {};
    const auto id = findPractice(name);
    if (!id && isAboutTheRow(id.error())) {
        row.fail(u"primaryVetClinic"_s, id.error().text);
        return {};
    }
    if (!id)
        return id.error();
    static_cast<Pet &>(*row.record).primaryPracticeId = *id;
    return {};
}

Result<qint64> ImportReferences::findPractice(const QString &name)
{
    const QString key = u"practice\n"_s % foldText(name);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const auto count = m_repository.practicesNamed(name);
    if (!count)
        return count.error();
    if (*count > 1)
        return Error{Error::Code::Invalid,
                     tr("Primary vet clinic: there are several practices called “%1”.").arg(name)};
    Practice practice;
    practice.practiceName = name;
    const auto found = *count == 1 ? m_practices.idOfSame(name) : Result<qint64>(0);
    return foundOrNew(found, key, practice, m_practices);
}

Result<> ImportReferences::resolvePerson(ImportRow &row)
{
    const QString name = row.others.value(u"assignedSpecialist"_s);
    if (name.isEmpty())
        return {};
    const QString key = u"person\n"_s % foldText(name);
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        const auto found = m_repository.personId(name);
        if (!found)
            return found.error();
        known = m_known.insert(key, *found);
    }
    if (*known == 0) {
        row.fail(u"assignedSpecialist"_s,
                 tr("Assigned specialist: “%1” is the name of nobody who has an account here.")
                     .arg(name));
    }
    static_cast<Pet &>(*row.record).assignedSpecialistId = *known;
    return {};
}

} // namespace tarsus
