// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

#include <QList>
#include <QStringList>

/// The words by which fields are known outside: the documents' names, and those that the dental
/// document and people use for the same.
namespace tarsus::fieldwords {

/// The outside name of the field that a word means; the word itself where it is nothing else.
QString fieldName(RecordKind kind, const QString &word);

/// What can be written of a kind beside its fields.
QStringList extraNames(RecordKind kind);

/// Whether a word means the path of a file.
bool isFile(const QString &word);

/// The column that an outside name sorts by, stamps included; empty where there is none.
QString sortColumn(const RecordType &type, const QString &name);

/// The dental document has date and time of an appointment apart: they become one.
QList<std::pair<QString, QString>> withTimes(RecordKind kind,
                                             const QList<std::pair<QString, QString>> &texts);

} // namespace tarsus::fieldwords
