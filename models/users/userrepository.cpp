// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/userrepository.h"

#include "models/core/text.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype longestUsername = 64;
constexpr qsizetype mostInitials = 3;

} // namespace

Result<QList<User>> UserRepository::active(const QString &role) const
{
    auto rows = sql::run(context().db,
                         u"SELECT id FROM users WHERE active = 1 AND deleted_at IS NULL"
                         " AND (? = '' OR role IN (SELECT code FROM roles WHERE based_on = ?))"
                         " ORDER BY name_key, id"_s,
                         {role, role});
    if (!rows)
        return rows.error();
    QList<User> people;
    while (rows->next()) {
        auto user = find(rows->value(0).toLongLong());
        if (user)
            people.append(*user);
        else if (user.error().code != Error::Code::NotFound) // else: not theirs to see
            return user.error();
    }
    return people;
}

Result<qint64> UserRepository::idOfUsername(const QString &username) const
{
    const auto id = sql::value(context().db, u"SELECT id FROM users WHERE username_key = ?"_s,
                               {foldText(username)});
    if (!id)
        return id.error();
    return id->toLongLong();
}

QString UserRepository::initialsOf(const QString &fullName)
{
    QString initials;
    const QStringList words = fullName.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.front().isLetter() && initials.size() < mostInitials)
            initials += word.front().toUpper();
    }
    return initials;
}

Result<> UserRepository::checkKind(const User &user) const
{
    const QString name = user.username.trimmed();
    for (const QChar letter : name) {
        if (letter.isSpace() || !letter.isPrint())
            return invalid("username", tr("A user name has no blanks."));
    }
    if (name.size() > longestUsername)
        return invalid("username", tr("The user name is too long: at most %n characters.", nullptr,
                                      static_cast<int>(longestUsername)));
    const auto role =
        sql::value(context().db, u"SELECT 1 FROM roles WHERE code = ?"_s, {user.role.trimmed()});
    if (!role)
        return role.error();
    if (!role->isValid())
        return invalid("role", tr("There is no such role."));
    return {};
}

Result<> UserRepository::prepare(User &now, const User *before)
{
    if (before && now.username != before->username)
        return invalid("username", tr("A user name cannot be changed: it stands in the key file. "
                                      "Change the full name instead."));
    // Rules of their own apply to these (Accounts): somebody must remain who may manage accounts.
    if (before && now.role != before->role)
        return invalid("role", tr("A role is changed in the administration, by somebody else than "
                                  "the person."));
    if (before && now.active != before->active)
        return invalid("active", tr("An account is disabled and enabled in the administration."));
    if (now.initials.trimmed().isEmpty())
        now.initials = initialsOf(now.fullName);
    return {};
}

Result<> UserRepository::beforeRemove(const Record &)
{
    return Error{Error::Code::Forbidden,
                 tr("People are not removed, since their records keep their name. Disable the "
                    "account instead."),
                 {}};
}

} // namespace tarsus
