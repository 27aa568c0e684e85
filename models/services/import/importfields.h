// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

#include <QList>
#include <QStringList>

namespace tarsus {

/// How the values are put together where several columns go into one field.
enum class JoinRule {
    Words,   ///< with blanks: first name, last name
    Address, ///< with commas: street, city
    Breeds,  ///< with ×: what a mix is made of
    Lines,   ///< a line each, with the column's heading: notes
};

/// Something that a column of a file can fill: a field of the kind itself, or one of the record
/// that it belongs to (a pet's owner).
struct ImportField
{
    QString name;       ///< outside: petName, ownerPhone …
    const Field *field; ///< where it goes
    RecordKind kind;    ///< whose field that is
    bool required;      ///< a row without it is not imported
    JoinRule join;

    QString title() const;
};

/// The kinds that tables can be imported as.
QList<RecordKind> importableKinds();
bool isImportable(RecordKind kind);

/// What can be filled, in the order in which a person thinks of it.
const QList<ImportField> &importFields(RecordKind kind);
/// By the outside name; nullptr where an import has no such field.
const ImportField *importField(RecordKind kind, const QString &name);

/// A heading as headings are compared: without case, accents, and everything that is no letter or
/// digit. `Animal_Name` and "animal name" are the same.
QString headingKey(const QString &heading);

/// Words that people put at the head of a column for a field.
struct FieldWords
{
    RecordKind kind;
    QStringView field;
    /// Each number is one column. Number 0 holds all of the value; without it the columns 1, 2 …
    /// together do.
    int part;
    QStringView words; ///< as headingKey() makes them, separated by blanks, the likeliest first
};
QList<FieldWords> headingWords();

} // namespace tarsus
