// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/columnvalue.h"

#include "models/core/clock.h"

using namespace Qt::StringLiterals;

namespace tarsus {

QVariant toColumn(const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Date:
        return value.isNull() ? QVariant() : QVariant(value.toDate().toString(Qt::ISODate));
    case FieldType::Instant:
        return value.isNull() ? QVariant() : QVariant(instantText(value.toDateTime()));
    case FieldType::Boolean: return value.toBool() ? 1 : 0;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Bytes:
    case FieldType::Reference: return value;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Choice: break;
    }
    // Texts are never NULL, and lines are trimmed.
    const QString text = value.toString();
    return field.type == FieldType::LongText ? (text.isNull() ? u""_s : text) : text.trimmed();
}

QVariant fromColumn(const Field &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    switch (field.type) {
    case FieldType::Date: return QDate::fromString(stored.toString(), Qt::ISODate);
    case FieldType::Instant: return instantFromText(stored.toString());
    case FieldType::Boolean: return stored.toInt() != 0;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Choice:
    case FieldType::Bytes:
    case FieldType::Reference: break;
    }
    return stored;
}

} // namespace tarsus
