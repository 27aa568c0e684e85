// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/record.h"

#include <QCoreApplication>

namespace tarsus {

QString Field::title() const
{
    return QCoreApplication::translate("tarsus::Field", label);
}

const Field *RecordType::fieldByColumn(QStringView column) const
{
    for (const Field &field : fields) {
        if (column == QLatin1String(field.column))
            return &field;
    }
    return nullptr;
}

const Field *RecordType::fieldByName(QStringView name) const
{
    for (const Field &field : fields) {
        if (name == QLatin1String(field.name))
            return &field;
    }
    return nullptr;
}

} // namespace tarsus
