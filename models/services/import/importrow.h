// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/import/importoutcome.h"
#include "models/services/import/importvalues.h"

#include <memory>

namespace tarsus {

/// One row of a file as a record, before it meets the clinic.
struct ImportRow
{
    qint64 number = 0;
    std::unique_ptr<Record> record;
    /// What is not a field of the record itself, by outside name: the owner's fields, and the words
    /// that stand for other records.
    QHash<QString, QString> others;
    QList<RowMessage> messages;
    bool failed = false;

    void fail(const QString &field, const QString &text);
};

/// Makes records of rows: takes the columns together, fills in the defaults, reads the values. What
/// it cannot read it says in a sentence for that row.
class ImportRowReader
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ImportRowReader)

public:
    /// Both outlive the reader.
    ImportRowReader(const ImportRequest &request, const ImportValues &values);

    /// Looks at all dates of the file. Invalid, naming the field, where nothing says whether the
    /// day or the month stands first.
    Result<> findDateOrders();
    ImportRow read(qint64 number, const QStringList &fields);
    /// The words that no list knew, the most frequent first.
    QList<UnknownWord> unknownWords() const;

private:
    struct Source
    {
        const ImportField *field;
        QList<int> columns;
        QString standIn; ///< where the columns are empty
        DateOrder order = DateOrder::Unknown;
    };

    QStringList partsOf(const Source &source, const QStringList &fields) const;
    QString joined(const Source &source, const QStringList &parts, const QStringList &fields) const;
    void readField(const Source &source, const QStringList &fields, ImportRow &row);
    void readSex(const QString &text, ImportRow &row) const;
    void keep(const ImportField &target, const ReadValue &value, ImportRow &row);

    const ImportRequest &m_request;
    const ImportValues &m_values;
    std::vector<Source> m_sources;
    QHash<std::pair<QString, QString>, qint64> m_unknown;
};

} // namespace tarsus
