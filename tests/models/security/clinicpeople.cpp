// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/security/clinicpeople.h"

#include "models/security/accountrequests.h"

using namespace Qt::StringLiterals;

namespace tarsus::test {

QString leaveRequest(TestClinic &clinic, const QString &name, const QString &text)
{
    const auto code = AccountRequests::leave(
        clinic.path(), {name, u"Mia Müller"_s, u"mia@example.org"_s, password(text)},
        clinic.options);
    return code ? *code : QString();
}

std::optional<Account> accountOf(TestClinic &clinic, const QString &name)
{
    const auto all = Accounts(clinic.clinic(), clinic.connection()).list();
    if (!all)
        return std::nullopt;
    for (const Account &account : *all) {
        if (account.username == name)
            return account;
    }
    return std::nullopt;
}

QString firstRequest(TestClinic &clinic)
{
    const auto requests = Accounts(clinic.clinic(), clinic.connection()).requests();
    return requests && !requests->empty() ? requests->front().id : QString();
}

} // namespace tarsus::test
