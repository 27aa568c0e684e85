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

ImportReferences::ImportReferences(const DataContext &context, ImportRepository &repository,
                                   bool writes)
    : m_repository(repository)
    , m_owners(context)
    , m_practices(context)
    , m_writes(writes)
{}

Result<> ImportReferences::resolve(ImportRow &row)
{
    m_made.clear();
    m_newKeys.clear();
    if (row.others.isEmpty())
        return {};
    if (auto done = resolveOwner(row); !done)
        return done;
    if (auto done = resolvePractice(row); !done)
        return done;
    return resolvePerson(row);
}

void ImportReferences::forgetMade()
{
    for (const QString &key : std::as_const(m_newKeys))
        m_known.remove(key);
    m_made.clear();
    m_newKeys.clear();
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
    const auto id = findOrMakeOwner(owner);
    if (!id && isAboutTheRow(id.error())) {
        row.fail(u"ownerName"_s, id.error().text);
        return {};
    }
    if (!id)
        return id.error();
    static_cast<Pet &>(*row.record).ownerId = *id;
    return {};
}

Result<qint64> ImportReferences::findOrMakeOwner(const Owner &owner)
{
    const QString key = u"owner\n"_s % foldText(owner.ownerName) % u'\n' % digitsOf(owner.phone);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    auto found = m_owners.idOfSame(owner.ownerName, owner.phone);
    if (!found)
        return found;
    if (*found != 0) {
        m_known.insert(key, *found);
        return *found;
    }
    return make(owner, m_owners, key);
}

Result<> ImportReferences::resolvePractice(ImportRow &row)
{
    const QString name = row.others.value(u"primaryVetClinic"_s);
    if (name.isEmpty())
        return {};
    const auto id = findOrMakePractice(name);
    if (!id && isAboutTheRow(id.error())) {
        row.fail(u"primaryVetClinic"_s, id.error().text);
        return {};
    }
    if (!id)
        return id.error();
    static_cast<Pet &>(*row.record).primaryPracticeId = *id;
    return {};
}

Result<qint64> ImportReferences::findOrMakePractice(const QString &name)
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
    if (*count == 0) {
        Practice practice;
        practice.practiceName = name;
        return make(practice, m_practices, key);
    }
    auto found = m_practices.idOfSame(name);
    if (found)
        m_known.insert(key, *found);
    return found;
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

template<typename T, typename Repository>
Result<qint64> ImportReferences::make(T record, Repository &repository, const QString &key)
{
    if (m_writes) {
        if (const auto added = repository.add(record); !added)
            return added.error();
    } else {
        if (const auto valid = repository.validate(record); !valid)
            return valid.error();
        record.id = m_nextImagined--;
    }
    m_known.insert(key, record.id);
    m_newKeys += key;
    m_made.append({T::type().kind, record.id});
    return record.id;
}

} // namespace tarsus
