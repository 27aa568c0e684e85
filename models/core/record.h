// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <memory>
#include <optional>
#include <span>
#include <type_traits>

namespace tarsus {

/// What every record has, besides what its kind adds.
struct Record
{
    Record() = default;
    Record(const Record &) = default;
    Record &operator=(const Record &) = default;
    virtual ~Record() = default;

    qint64 id = 0;       ///< row in this file; 0 until it is saved
    QString objectId;    ///< globally unique, made here, never reused
    int version = 0;     ///< +1 with every save; a save with an old one is refused
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    qint64 createdById = 0;
    qint64 updatedById = 0;
    QDateTime deletedAt; ///< set where the record was removed, with the reason beside it
    QString deletedReason;
};

/// How a field is entered, shown and checked. Stored as the C++ type of its member.
enum class FieldType {
    Text, ///< one line
    LongText,
    Phone,
    Email,
    Date,    ///< a calendar day, ISO 8601 in the file
    Instant, ///< a moment, UTC with milliseconds in the file
    Boolean,
    Integer,
    Decimal,
    Choice,    ///< a code of a value list; free text is kept where the list is open
    Reference, ///< the id of a record of kind `target`
    Bytes,     ///< the program's own, such as the name of a film: never entered, never exported
};

/// One column of a record: its name in the file, outside, and to a person.
/// The founding documents' field names are the outside names.
struct Field
{
    enum Flag {
        Optional = 0,
        Required = 1,      ///< an empty value is refused, naming `label`
        MadeByProgram = 2, ///< shown and exported, never entered
        OpenList = 4,      ///< a Choice that keeps words its list does not know
    };

    const char *column;
    const char *name;
    const char *label; ///< translated in the context "tarsus::Field"
    FieldType type;
    int flags = Optional;
    const char *valueList = nullptr;     ///< for Choice
    RecordKind target = RecordKind::Pet; ///< for Reference
    QVariant (*get)(const Record &) = nullptr;
    void (*set)(Record &, const QVariant &) = nullptr;

    bool isRequired() const { return (flags & Required) != 0; }
    bool isMadeByProgram() const { return (flags & MadeByProgram) != 0; }
    /// The label in the person's language.
    QString title() const;
};

/// One kind of record: where it lies and which fields it has beside those of Record.
struct RecordType
{
    RecordKind kind;
    const char *table;
    const char *className; ///< the documents' class: `Pet`, `TreatmentPlan` …
    std::span<const Field> fields;
    std::unique_ptr<Record> (*make)();

    const Field *fieldByColumn(QStringView column) const;
    const Field *fieldByName(QStringView name) const; ///< outside name
};

namespace detail {

template<typename T>
QVariant toVariant(const T &value)
{
    if constexpr (std::is_same_v<T, std::optional<double>>)
        return value ? QVariant(*value) : QVariant();
    else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>)
        return value.isValid() ? QVariant(value) : QVariant();
    else if constexpr (std::is_same_v<T, qint64>) // a reference: 0 is "none"
        return value != 0 ? QVariant(value) : QVariant();
    else if constexpr (std::is_same_v<T, QByteArray>)
        return value.isEmpty() ? QVariant() : QVariant(value);
    else
        return QVariant(value);
}

template<typename T>
T fromVariant(const QVariant &value)
{
    if constexpr (std::is_same_v<T, std::optional<double>>)
        return value.isNull() ? T() : T(value.toDouble());
    else
        return value.value<T>();
}

template<typename Member>
struct MemberOf;
template<typename Class, typename T>
struct MemberOf<T Class::*>
{
    using ClassType = Class;
    using ValueType = T;
};

} // namespace detail

/// A field that lies in `Member`: `field<&Pet::petName>("pet_name", "petName", …)`.
template<auto Member>
constexpr Field field(const char *column, const char *name, const char *label, FieldType type,
                      int flags = Field::Optional, const char *valueList = nullptr)
{
    using M = detail::MemberOf<decltype(Member)>;
    Field result{column, name, label, type, flags, valueList};
    result.get = [](const Record &record) {
        return detail::toVariant(static_cast<const typename M::ClassType &>(record).*Member);
    };
    result.set = [](Record &record, const QVariant &value) {
        static_cast<typename M::ClassType &>(record).*Member =
            detail::fromVariant<typename M::ValueType>(value);
    };
    return result;
}

/// A field that holds the id of a record of kind `target`.
template<auto Member>
constexpr Field reference(const char *column, const char *name, const char *label,
                          RecordKind target, int flags = Field::Optional)
{
    Field result = field<Member>(column, name, label, FieldType::Reference, flags);
    result.target = target;
    return result;
}

template<typename T>
std::unique_ptr<Record> makeRecord()
{
    return std::make_unique<T>();
}

} // namespace tarsus
