// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabularies/shippedlists.h"

#include "models/db/sql.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

enum Column { List, Code, Parent, English, German, Aliases };

ValueItem itemFromLine(const QString &line, int position)
{
    const QStringList columns = line.split(u'\t');
    ValueItem item;
    item.list = columns.value(List);
    item.code = columns.value(Code);
    item.parent = columns.value(Parent);
    item.labels.insert(u"en"_s, columns.value(English));
    if (const QString german = columns.value(German); !german.isEmpty())
        item.labels.insert(u"de"_s, german);
    item.aliases = columns.value(Aliases).split(u'|', Qt::SkipEmptyParts);
    item.position = position;
    return item;
}

template<typename Json>
QString compact(const Json &value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

QVariantList valuesOf(const ValueItem &item)
{
    QJsonObject labels;
    for (auto it = item.labels.begin(); it != item.labels.end(); ++it)
        labels.insert(it.key(), it.value());
    return {item.list,
            item.code,
            item.parent,
            compact(labels),
            compact(QJsonArray::fromStringList(item.aliases)),
            item.position};
}

/// The content of each file, in the order of their names.
QList<QByteArray> shippedFiles()
{
    QList<QByteArray> contents;
    const QDir folder(u":/vocabularies"_s);
    const QStringList names = folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

} // namespace

QList<ValueItem> shippedItems()
{
    QList<ValueItem> items;
    const QList<QByteArray> files = shippedFiles();
    for (const QByteArray &file : files) {
        const QStringList lines = QString::fromUtf8(file).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (!line.startsWith(u'#'))
                items.append(itemFromLine(line, static_cast<int>(items.size()) + 1));
        }
    }
    return items;
}

QString shippedListsVersion()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QList<QByteArray> files = shippedFiles();
    for (const QByteArray &file : files)
        hash.addData(file);
    return QString::fromLatin1(hash.result().toHex().first(16));
}

Result<> seedVocabularies(const QSqlDatabase &db)
{
    auto insert = sql::prepare(
        db, u"INSERT OR IGNORE INTO value_items (list, code, parent, labels, aliases, position)"
            " VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    const QList<ValueItem> items = shippedItems();
    for (const ValueItem &item : items) {
        if (auto done = sql::run(*insert, valuesOf(item)); !done)
            return done;
    }
    return {};
}

} // namespace tarsus
