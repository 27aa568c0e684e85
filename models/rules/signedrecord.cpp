// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/signedrecord.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::SignedRecord)
};

} // namespace

Result<> checkNotSigned(const RecordType &type, const Record &now, const Record &before,
                        bool isSigned, const QStringList &livingColumns)
{
    if (!isSigned)
        return {};
    for (const Field &field : type.fields) {
        const QLatin1String column(field.column);
        if (!livingColumns.contains(column) && field.get(now) != field.get(before))
            return Error{Error::Code::Forbidden,
                         Words::tr("This record is signed, so that %1 cannot be changed any more. "
                                   "Write an addendum or a new record.")
                             .arg(field.title()),
                         {},
                         column};
    }
    return {};
}

Result<> checkRemovable(bool isSigned)
{
    if (!isSigned)
        return {};
    return Error{Error::Code::Forbidden, Words::tr("Signed records are never removed."), {}};
}

} // namespace tarsus
