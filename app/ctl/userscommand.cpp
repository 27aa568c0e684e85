// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/core/clock.h"
#include "models/security/accounts.h"
#include "models/services/rotation/keyrotation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::UsersCommand)
};

QString stateWord(Account::State state)
{
    switch (state) {
    case Account::State::Active: return u"active"_s;
    case Account::State::Disabled: return u"disabled"_s;
    case Account::State::WaitingForRequest: break;
    }
    return u"reset"_s;
}

Result<> list(Console &console, const Accounts &accounts)
{
    const QStringList columns{u"username"_s, u"fullName"_s, u"role"_s, u"state"_s,
                              u"lastSignInAt"_s};
    const auto people = accounts.list();
    if (!people)
        return people.error();
    for (const Account &person : *people) {
        console.showRow({{u"id"_s, person.id},
                         {u"username"_s, person.username},
                         {u"fullName"_s, person.fullName},
                         {u"email"_s, person.email},
                         {u"role"_s, person.role},
                         {u"state"_s, stateWord(person.state)},
                         {u"lastSignInAt"_s, instantText(person.lastSignInAt)}},
                        columns);
    }
    const auto requests = accounts.requests(); // who may not approve sees none
    if (!requests)
        return requests.error().code == Error::Code::Forbidden ? Result<>() : requests.error();
    for (const AccountRequest &request : *requests) {
        console.showRow({{u"username"_s, request.username},
                         {u"fullName"_s, request.fullName},
                         {u"email"_s, request.email},
                         {u"role"_s, QJsonValue()},
                         {u"state"_s, u"requested"_s},
                         {u"requestedAt"_s, instantText(request.requestedAt)}},
                        columns);
    }
    return {};
}

/// Needs neither a sign-in nor the clinic to be free: somebody else may have it open.
Result<> request(Console &console, const Arguments &arguments)
{
    const QString name = arguments.word(1);
    if (name.isEmpty() || arguments.value(u"full-name"_s).isEmpty()
        || arguments.value(u"email"_s).isEmpty()) {
        return usageError(
            Text::tr("Write it as: tarsusctl users request NAME --full-name TEXT --email ADDRESS"));
    }
    auto password = console.newPassword(Text::tr("New password of %1").arg(name));
    if (!password)
        return password.error();
    const auto code = AccountRequests::leave(
        console.clinicFolder(),
        {name, arguments.value(u"full-name"_s), arguments.value(u"email"_s), std::move(*password)});
    if (!code)
        return code.error();
    console.say(
        Text::tr("The request is left. Tell this code to an administrator, who approves it:"));
    console.show({{u"username"_s, name}, {u"approvalCode"_s, *code}});
    return {};
}

Result<> approve(Accounts &accounts, const Arguments &arguments)
{
    const QString name = arguments.word(1);
    if (name.isEmpty() || arguments.value(u"code"_s).isEmpty())
        return usageError(
            Text::tr("Write it as: tarsusctl users approve NAME --role ROLE --code CODE"));
    const auto requests = accounts.requests();
    if (!requests)
        return requests.error();
    // Somebody may ask twice, and anybody may ask in another one's name: the code decides.
    const QString code = arguments.value(u"code"_s);
    const AccountRequest *found = nullptr;
    for (const AccountRequest &candidate : *requests) {
        if (candidate.username.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!found || AccountRequests::isSameCode(candidate.approvalCode, code))
            found = &candidate;
    }
    if (!found)
        return Error{Error::Code::NotFound,
                     Text::tr("Nobody has asked for an account named %1.").arg(name)};
    return accounts.approve(found->id, arguments.value(u"role"_s), code);
}

Result<> changePassword(Console &console, Accounts &accounts, const Arguments &arguments)
{
    auto before = console.password(Text::tr("Present password"));
    if (!before)
        return before.error();
    const QString file = arguments.value(u"new-password-file"_s);
    auto after = file.isEmpty() ? console.typeNewPassword(Text::tr("New password"))
                                : Console::readPasswordFile(file);
    if (!after)
        return after.error();
    return accounts.changePassword(*before, *after);
}

/// Whoever signed in gave their password just now.
Result<> rotateKey(Console &console, Clinic &clinic)
{
    const auto rotated = KeyRotation(clinic).run([&console](int percent) {
        console.progress(Text::tr("New keys:"), percent, 100);
        return true;
    });
    if (!rotated)
        return rotated.error();
    console.endProgress();
    console.say(
        Text::tr("The clinic has new keys. Everybody keeps their password, and the recovery "
                 "code stays. Backups from before open with the keys of then: make a new "
                 "one, and keep the old ones away from whoever left."));
    return {};
}

Result<> run(Console &console, const Arguments &arguments)
{
    static const QStringList known{u"list"_s,    u"request"_s, u"approve"_s,  u"role"_s,
                                   u"disable"_s, u"reset"_s,   u"password"_s, u"rotate-key"_s};
    const QString what = arguments.word(0);
    if (!known.contains(what))
        return usageError(Text::tr("Users are for: %1.").arg(known.join(u", "_s)));
    if (what == "request"_L1)
        return request(console, arguments);
    const QString name = arguments.word(1);
    if (name.isEmpty() && (what == "disable"_L1 || what == "reset"_L1))
        return usageError(Text::tr("Say whose account it is."));
    if (what == "role"_L1 && (name.isEmpty() || arguments.word(2).isEmpty()))
        return usageError(Text::tr("Write it as: tarsusctl users role NAME ROLE"));
    if (what != "role"_L1 && !arguments.word(2).isEmpty())
        return usageError(Text::tr("There is one word too many: %1").arg(arguments.word(2)));
    auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    Accounts accounts(*clinic->clinic, *clinic->connection);
    if (what == "list"_L1)
        return list(console, accounts);
    if (what == "approve"_L1)
        return approve(accounts, arguments);
    if (what == "role"_L1)
        return accounts.changeRole(name, arguments.word(2));
    if (what == "disable"_L1)
        return accounts.disable(name);
    if (what == "reset"_L1)
        return accounts.reset(name);
    if (what == "rotate-key"_L1)
        return rotateKey(console, *clinic->clinic);
    return changePassword(console, accounts, arguments);
}

} // namespace

Command usersCommand()
{
    return {
        u"users"_s,
        Text::tr("Accounts: asking for one, approving, roles, disabling, resetting, passwords, new "
                 "keys."),
        {u"list | request NAME --full-name TEXT --email ADDRESS | approve NAME --role ROLE "
         "--code CODE | role NAME ROLE | disable NAME | reset NAME | "
         "password [--new-password-file FILE] | rotate-key"_s,
         1,
         3,
         {u"full-name"_s, u"email"_s, u"role"_s, u"code"_s, u"new-password-file"_s},
         {}},
        run};
}

} // namespace tarsus::ctl
