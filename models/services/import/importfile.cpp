// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importfile.h"

#include "models/services/import/csvreader.h"
#include "models/services/import/importmapping.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace tarsus {
namespace {

/// More than any clinic has; what is larger was chosen by mistake.
constexpr qint64 largestFile = 2'000'000'000;
constexpr qint64 rowsBetweenReports = 64;

QByteArray fingerprintOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    file.seek(0);
    hash.addData(&file);
    file.seek(0);
    return hash.result();
}

} // namespace

QString ImportFile::name() const
{
    return QFileInfo(m_path).fileName();
}

Result<ImportFile> ImportFile::open(const QString &path, std::optional<CsvEncoding> encoding,
                                    std::optional<QChar> delimiter)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Failed,
                     tr("The file “%1” could not be opened.").arg(QFileInfo(path).fileName()),
                     file.errorString()};
    }
    if (file.size() > largestFile)
        return Error{Error::Code::Invalid,
                     tr("This file is far too large for a table of records. Choose another one, or "
                        "split it.")};
    const auto format = findCsvFormat(file, encoding, delimiter);
    if (!format)
        return format.error();
    ImportFile opened;
    opened.m_path = path;
    opened.m_format = *format;
    opened.m_size = file.size();
    opened.m_fingerprint = fingerprintOf(file);
    CsvReader reader(file, *format);
    QStringList fields;
    const auto headings = reader.next(fields);
    if (!headings)
        return headings.error();
    if (!*headings)
        return Error{Error::Code::Invalid, tr("The file is empty.")};
    opened.m_headings = namedHeadings(fields);
    const auto row = reader.next(fields);
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Code::Invalid,
                     tr("The file has headings, or one row only, and nothing to import below. The "
                        "first row must name the columns.")};
    return opened;
}

Result<> ImportFile::read(const RowHandler &handler,
                          const std::function<bool(qint64)> &progress) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || fingerprintOf(file) != m_fingerprint) {
        return Error{
            Error::Code::Conflict,
            tr("The file “%1” was changed or moved meanwhile. Choose it again.").arg(name()),
            file.errorString()};
    }
    CsvReader reader(file, m_format);
    QStringList fields;
    if (const auto headings = reader.next(fields); !headings)
        return headings.error();
    for (qint64 count = 0;; ++count) {
        const auto more = reader.next(fields);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (progress && count % rowsBetweenReports == 0 && !progress(reader.position()))
            return Error{Error::Code::Cancelled, {}};
        const auto goOn = handler(reader.row(), fields);
        if (!goOn)
            return goOn.error();
        if (!*goOn)
            return {};
    }
}

Result<QList<QStringList>> ImportFile::preview(int rows) const
{
    QList<QStringList> table;
    const auto done = read([&](qint64, const QStringList &fields) -> Result<bool> {
        table += fields;
        return table.size() < rows;
    });
    if (!done)
        return done.error();
    return table;
}

} // namespace tarsus
