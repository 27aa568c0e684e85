// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/printing/printnote.h"

#include "models/db/sql.h"
#include "models/security/audit/audittrail.h"
#include "models/services/printing/paper.h"

using namespace Qt::StringLiterals;

namespace tarsus {

Result<> notePrint(const DataContext &context, const PaperText &text, const QString &how)
{
    return sql::inTransaction(context, [&] {
        return note(context.db, AuditEvent::Print,
                    {.kind = text.kind,
                     .record = text.record,
                     .pet = text.pet,
                     .detail = {{u"what"_s, text.what}, {u"how"_s, how}}});
    });
}

} // namespace tarsus
