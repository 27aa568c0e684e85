// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/services/query/adminquery.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::SqlCommand)
};

Result<> run(Console &console, const Arguments &arguments)
{
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    return AdminQuery::run(*clinic->clinic, arguments.words().join(u' '),
                           [&](const QStringList &columns, const QJsonObject &row) -> Result<> {
                               console.showRow(row, columns);
                               return {};
                           });
}

} // namespace

Command sqlCommand()
{
    return {u"sql"_s,
            Text::tr("Runs one reading SQL statement; for administrators."),
            {u"TEXT"_s, 1, -1, {}, {}},
            run};
}

} // namespace tarsus::ctl
