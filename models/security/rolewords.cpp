// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/rolewords.h"

#include "models/security/policy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::rolewords {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RoleWords)
};

} // namespace

QString roleTitle(const QString &code, const QString &name)
{
    if (code == QLatin1String(role::administrator))
        return Text::tr("Administrator");
    if (code == QLatin1String(role::specialist))
        return Text::tr("Specialist");
    if (code == QLatin1String(role::coordinator))
        return Text::tr("Referral coordinator");
    if (code == QLatin1String(role::clientCare))
        return Text::tr("Front desk");
    return name.isEmpty() ? code : name;
}

QString roleExplanation(const QString &code)
{
    if (code == QLatin1String(role::administrator))
        return Text::tr("Sees every record, looks after people, lists, backups and settings.");
    if (code == QLatin1String(role::specialist))
        return Text::tr("Treats: sees and writes their own cases, plans and films.");
    if (code == QLatin1String(role::coordinator))
        return Text::tr("Takes referrals in and brings them to a specialist.");
    if (code == QLatin1String(role::clientCare))
        return Text::tr("Looks after owners, pets and appointments; reads no diagnosis.");
    return {};
}

QString operationTitle(Operation operation)
{
    switch (operation) {
    case Operation::View: return Text::tr("See");
    case Operation::Create: return Text::tr("Add");
    case Operation::Edit: return Text::tr("Change");
    case Operation::Delete: return Text::tr("Remove");
    case Operation::Sign: return Text::tr("Sign");
    case Operation::Export: return Text::tr("Export");
    }
    return {};
}

QString scopeTitle(Scope scope)
{
    switch (scope) {
    case Scope::None: return Text::tr("none", "how far a rule reaches");
    case Scope::Own: return Text::tr("own", "how far a rule reaches");
    case Scope::Assigned: return Text::tr("own cases", "how far a rule reaches");
    case Scope::All: return Text::tr("all", "how far a rule reaches");
    }
    return {};
}

} // namespace tarsus::rolewords
