// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/heldcase.h"

#include "models/core/access.h"
#include "models/db/datacontext.h"
#include "models/db/sql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::HeldCase)
};

} // namespace

Result<> checkCaseIsHeld(const DataContext &context, qint64 petId, const char *column)
{
    if (context.access->scope(RecordKind::Pet, Operation::Edit) != Scope::Assigned)
        return {};
    const auto held =
        sql::value(context.db,
                   u"SELECT 1 FROM case_members WHERE pet_id = ? AND source <> 'grant'"
                   " AND (user_id = ? OR (? AND user_id = 0))"_s,
                   {petId, context.access->personId(), context.access->seesWaitingCases() ? 1 : 0});
    if (!held)
        return held.error();
    if (held->isValid())
        return {};
    return Error{Error::Code::Forbidden,
                 Words::tr("This case is open to you for some hours only. Whose case it is decides "
                           "who gets it."),
                 {},
                 QString::fromLatin1(column)};
}

} // namespace tarsus
