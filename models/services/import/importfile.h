// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/services/import/csvformat.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <functional>

namespace tarsus {

/// A text table in a file: what it looks like, and its rows as often as they are asked for. Holds
/// no row; cheap to copy.
class ImportFile
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ImportFile)

public:
    /// Finds the format, as far as it is not given, and reads the headings. Invalid with a plain
    /// sentence where it is no table, has no headings, or has no row beside them.
    static Result<ImportFile> open(const QString &path, std::optional<CsvEncoding> encoding = {},
                                   std::optional<QChar> delimiter = {});

    /// Takes a row with its number; returns whether to go on.
    using RowHandler = std::function<Result<bool>(qint64 row, const QStringList &fields)>;
    /// Gives every row below the headings to `handler`, and how many of size() bytes were read to
    /// `progress`. Conflict where the file is not the one that was opened any more.
    Result<> read(const RowHandler &handler,
                  const std::function<bool(qint64 bytes)> &progress = {}) const;
    /// The first rows.
    Result<QList<QStringList>> preview(int rows) const;

    QString path() const { return m_path; }
    /// The name without the folder.
    QString name() const;
    qint64 size() const { return m_size; }
    CsvFormat format() const { return m_format; }
    /// As namedHeadings() makes them.
    QStringList headings() const { return m_headings; }

private:
    ImportFile() = default;

    QString m_path;
    CsvFormat m_format;
    QStringList m_headings;
    qint64 m_size = 0;
    QByteArray m_fingerprint; ///< of its bytes: another file under the same name is noticed
};

} // namespace tarsus
