// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/casedoor.h"

#include "models/core/text.h"
#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/security/clinic.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype shortestNumber = 4;
constexpr qsizetype shortestPhone = 6;
constexpr qsizetype phoneTail = 7; ///< as in the column phone_tail
constexpr qsizetype shortestName = 2;

/// Every way a number can be a pet's; a phone also where only one of the two has its country code.
constexpr char numberCondition[] =
    "p.id IN (SELECT id FROM pets WHERE chip_key = ? AND chip_key <> ''"
    " UNION SELECT pet_id FROM pet_chips WHERE chip_key = ?"
    " UNION SELECT id FROM pets WHERE licence_number = ? AND licence_number <> ''"
    " UNION SELECT q.id FROM owners w JOIN pets q ON q.owner_id = w.id"
    "  WHERE w.phone_tail = ? AND (phone_key(w.phone) = ?"
    "  OR substr(phone_key(w.phone), -length(?)) = ?"
    "  OR substr(?, -length(phone_key(w.phone))) = phone_key(w.phone))"
    " UNION SELECT q.id FROM owner_phones w JOIN pets q ON q.owner_id = w.owner_id"
    "  WHERE w.phone_tail = ? AND (phone_key(w.phone) = ?"
    "  OR substr(phone_key(w.phone), -length(?)) = ?"
    "  OR substr(?, -length(phone_key(w.phone))) = phone_key(w.phone)))";

QVariantList phoneValues(const QString &number)
{
    const QString digits = digitsOf(number);
    // A value that no phone has, where this cannot be one.
    const bool isPhone = digits.size() >= shortestPhone;
    const QString key = isPhone ? phoneKey(number) : u"-"_s;
    return {isPhone ? digits.right(phoneTail) : u"-"_s, key, key, key, key};
}

} // namespace

Result<> CaseDoor::mayAsk() const
{
    if (m_clinic.session().scope(RecordKind::Pet, Operation::View) == Scope::Assigned)
        return {};
    return Error{Error::Code::Forbidden,
                 tr("Your role does not ask for cases of others: it sees every pet, or none.")};
}

Result<QList<ForeignPet>> CaseDoor::find(const CaseQuestion &question) const
{
    const QString number = question.number.trimmed();
    if (!number.isEmpty()) {
        if (chipKey(number).size() < shortestNumber) {
            return Error{Error::Code::Invalid,
                         tr("Enter the whole microchip, licence or phone number."),
                         {},
                         u"number"_s};
        }
        QVariantList values{chipKey(number), chipKey(number), number};
        values += phoneValues(number) + phoneValues(number);
        return read(QLatin1StringView(numberCondition), values);
    }
    const QString pet = foldText(question.petName.trimmed());
    const QString owner = foldText(question.ownerName.trimmed());
    if (pet.isEmpty() || owner.size() < shortestName) {
        return Error{Error::Code::Invalid,
                     tr("Enter a number, or both the pet's name and the owner's."),
                     {},
                     pet.isEmpty() && owner.isEmpty() ? u"number"_s
                     : pet.isEmpty()                  ? u"petName"_s
                                                      : u"ownerName"_s};
    }
    return read(u"p.name_key = ? AND (o.name_key = ?"
                " OR ' ' || o.name_key || ' ' LIKE ? ESCAPE '\\')"_s,
                {pet, owner, QString(u"% "_s % sql::escapedForLike(owner) % u" %"_s)});
}

Result<ForeignPet> CaseDoor::pet(qint64 petId) const
{
    const auto found = read(u"p.id = ?"_s, {petId});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound, tr("There is no such pet.")};
    return found->first();
}

Result<QList<ForeignPet>> CaseDoor::read(const QString &condition, const QVariantList &values) const
{
    if (auto may = mayAsk(); !may)
        return may.error();
    const auto connection = m_clinic.connectUnbound();
    if (!connection)
        return connection.error();
    const ScopeClause theirs = caseClause(m_clinic.session(), u"p.id"_s);
    auto rows = sql::run(connection->database(),
                         u"SELECT p.id, p.pet_name, p.species, o.owner_name, "_s % theirs.sql
                             % u" FROM pets p JOIN owners o ON o.id = p.owner_id"
                               " WHERE p.deleted_at IS NULL AND "_s
                             % condition % u" ORDER BY p.name_key, p.id LIMIT "_s
                             % QString::number(mostFound + 1),
                         theirs.values + values);
    if (!rows)
        return rows.error();
    QList<ForeignPet> found;
    while (rows->next()) {
        found.append({rows->value(0).toLongLong(), rows->value(1).toString(),
                      rows->value(2).toString(), rows->value(3).toString(),
                      rows->value(4).toBool()});
    }
    if (found.size() > mostFound) {
        return Error{Error::Code::Invalid,
                     tr("Too many pets fit. Ask with the microchip or the owner's phone."),
                     {},
                     u"number"_s};
    }
    return found;
}

} // namespace tarsus
