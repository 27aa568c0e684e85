// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importoutcome.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ImportReport)
};

QByteArray lineOf(const QStringList &fields, QChar delimiter)
{
    QString line;
    for (const QString &field : fields) {
        if (&field != &fields.front())
            line += delimiter;
        QString text = field;
        const bool quoted = text.contains(delimiter) || text.contains(u'"') || text.contains(u'\n')
                            || text.startsWith(u' ') || text.endsWith(u' ');
        text.replace(u"\""_s, u"\"\""_s);
        line += quoted ? QString(u'"' % text % u'"') : text;
    }
    return (line % u"\r\n").toUtf8();
}

} // namespace

QMap<qint64, QString> ImportOutcome::reasons() const
{
    QMap<qint64, QString> reasons;
    for (const RowMessage &message : messages) {
        if (message.kind == RowMessage::Warning)
            continue;
        QString &reason = reasons[message.row];
        reason += reason.isEmpty() ? message.text : QString(u' ' % message.text);
    }
    return reasons;
}

Result<> writeImportReport(const ImportRequest &request, const ImportOutcome &outcome,
                           const QString &path)
{
    const Error failed{Error::Code::Failed,
                       Words::tr("The report could not be written to “%1”.").arg(path)};
    if (QFileInfo(path) == QFileInfo(request.file.path()))
        return Error{Error::Code::Usage,
                     Words::tr("The report cannot take the place of the file itself.")};
    QSaveFile report(path);
    if (!report.open(QIODevice::WriteOnly))
        return failed;
    report.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // it holds what the file held
    const QChar delimiter = request.file.format().delimiter;
    const auto reasons = outcome.reasons();
    const qsizetype width = request.file.headings().size();
    report.write("\xEF\xBB\xBF");
    report.write(lineOf(
        request.file.headings() + QStringList{Words::tr("Row"), Words::tr("Reason")}, delimiter));
    const auto read = request.file.read([&](qint64 row, const QStringList &fields) -> Result<bool> {
        const auto reason = reasons.constFind(row);
        if (reason == reasons.constEnd())
            return true;
        QStringList line = fields;
        while (line.size() < width)
            line += QString();
        report.write(lineOf(line + QStringList{QString::number(row), *reason}, delimiter));
        return true;
    });
    if (!read)
        return read.error();
    return report.commit() ? Result<>() : Result<>(failed);
}

} // namespace tarsus
