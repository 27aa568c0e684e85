// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/services/import/importdates.h"
#include "models/services/import/importfields.h"

#include <QCoreApplication>
#include <QMap>

class QJsonObject;

namespace tarsus {

/// Which columns of a file go where, and what stands in for empty ones.
struct ImportMapping
{
    QMap<QString, QList<int>> columns;   ///< field name: columns, from 0, in the order to be joined
    QMap<QString, QString> defaults;     ///< field name: value where a row has none
    QMap<QString, DateOrder> dateOrders; ///< field name: only where somebody said it

    bool operator==(const ImportMapping &) const = default;

    /// The columns that nothing takes.
    QList<int> unusedColumns(qsizetype columnCount) const;
    /// Required fields that have neither column nor default, in the order of importFields().
    QStringList missingFields(RecordKind kind) const;
};

/// What the headings of a file mean, as far as they are known words. Every column goes to one
/// field at most; an owner's address is only taken where the file names owners.
ImportMapping guessMapping(RecordKind kind, const QStringList &headings);

/// Headings as they are shown and named: empty ones get a number, later doubles too.
QStringList namedHeadings(const QStringList &headings);

/// Changes a mapping as the command line says it.
class MappingChanges
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::MappingChanges)

public:
    MappingChanges(RecordKind kind, QStringList headings);

    /// `FIELD=COLUMN`: a column by its heading or its number (#3). The first one for a field
    /// replaces what was guessed, further ones are joined to it; `FIELD=` leaves it out.
    Result<> map(const QString &text, ImportMapping &mapping);
    /// `FIELD=VALUE`; a date's field also takes `FIELD=dmy` and `FIELD=mdy` for its order.
    Result<> set(const QString &text, ImportMapping &mapping);

private:
    Result<std::pair<const ImportField *, QString>> split(const QString &text) const;
    Result<int> column(const QString &name) const;

    RecordKind m_kind;
    QStringList m_headings;
    QStringList m_changed; ///< fields that were given once
};

/// A mapping to be kept: by names of fields and headings, not by numbers.
QJsonObject mappingToJson(const ImportMapping &mapping, const QStringList &headings);
/// What of it still fits the fields and these headings.
ImportMapping mappingFromJson(const QJsonObject &json, RecordKind kind,
                              const QStringList &headings);

} // namespace tarsus
