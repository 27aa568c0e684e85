// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/filmtables.h"

#include "models/db/sql.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tarsus {

Result<> makeFilmTables(const DataContext &films)
{
    const auto known =
        sql::value(films.db, u"SELECT count(*) FROM sqlite_schema WHERE name LIKE 'film%' "
                             "AND type IN ('table', 'trigger')"_s);
    if (!known)
        return known.error();
    if (known->toInt() == 6)
        return {};
    QFile file(u":/sql/films.sql"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return Error{Error::Code::Failed, file.errorString(), file.fileName()};
    const QByteArray script = file.readAll();
    return sql::inTransaction(films, [&] { return sql::runScript(films.db, script); });
}

} // namespace tarsus
