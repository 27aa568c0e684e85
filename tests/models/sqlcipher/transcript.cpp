// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include "sqlcipherfile.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tarsus::test {

namespace {

QString described(const QVariant &value)
{
    const QString type = QString::fromLatin1(value.typeName());
    if (value.isNull())
        return QString(type + u" null"_s);
    switch (value.typeId()) {
    case QMetaType::Double:
        return QString(type + u' ' + QString::number(value.toDouble(), 'g', 17));
    case QMetaType::QByteArray:
        return QString(type + u' ' + QString::fromLatin1(value.toByteArray().toHex()));
    case QMetaType::QString: {
        const QString text = value.toString();
        const QString null = text.isNull() ? u" (null)"_s : QString();
        return QString(type + null + u' ' + QString::number(text.size()) + u' ' + text);
    }
    default: return QString(type + u' ' + value.toString());
    }
}

QString described(const QSqlField &field)
{
    const QStringList parts{field.name(),
                            field.tableName(),
                            QString::fromLatin1(field.metaType().name()),
                            QString::number(field.requiredStatus()),
                            QString::number(field.length()),
                            QString::number(field.precision()),
                            QString::number(field.typeID()),
                            field.isAutoValue() ? u"auto"_s : QString(),
                            field.isGenerated() ? u"generated"_s : QString(),
                            field.isReadOnly() ? u"read-only"_s : QString(),
                            described(field.defaultValue()),
                            described(field.value())};
    return parts.join(u'|');
}

/// The first line that differs, with those before it, or nothing.
QString firstDifference(const QStringList &seen, const QStringList &expected)
{
    constexpr qsizetype before = 4;
    for (qsizetype i = 0; i < qMax(seen.size(), expected.size()); ++i) {
        if (seen.value(i) == expected.value(i) && i < seen.size() && i < expected.size())
            continue;
        return QString(seen.mid(qMax(qsizetype(0), i - before), qMin(i, before)).join(u'\n')
                       + u"\nours: "_s + seen.value(i) + u"\nQt's: "_s + expected.value(i));
    }
    return {};
}

} // namespace

void Transcript::note(const QString &what, const QString &seen)
{
    m_lines.append(QString(what + u": "_s + seen));
}

void Transcript::note(const QString &what, bool seen)
{
    note(what, seen ? u"true"_s : u"false"_s);
}

void Transcript::note(const QString &what, qint64 seen)
{
    note(what, QString::number(seen));
}

void Transcript::note(const QString &what, const QVariant &value)
{
    note(what, described(value));
}

void Transcript::note(const QString &what, const QSqlError &error)
{
    note(what, error.type() == QSqlError::NoError
                   ? u"no error"_s
                   : QString(u"error of type "_s + QString::number(error.type()) + u", code "_s
                             + error.nativeErrorCode()));
}

void Transcript::note(const QString &what, const QSqlRecord &record)
{
    note(what, qint64(record.count()));
    for (int i = 0; i < record.count(); ++i)
        note(what, described(record.field(i)));
}

void Transcript::run(const QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    note(text, query.exec(text));
    note(text, query.lastError());
    note(u"select"_s, query.isSelect());
    note(u"active"_s, query.isActive());
    note(u"affected"_s, qint64(query.numRowsAffected()));
    note(u"last id"_s, query.lastInsertId());
    note(u"record"_s, query.record());
    rows(u"row"_s, query);
}

void Transcript::rows(const QString &what, QSqlQuery &query)
{
    while (query.next()) {
        note(what, qint64(query.at()));
        for (int column = 0; column < query.record().count(); ++column) {
            note(what, query.value(column));
            note(what, query.isNull(column));
        }
    }
    note(u"after the last row"_s, qint64(query.at()));
    note(u"after the last row"_s, query.lastError());
}

void Transcript::model(const QString &what, const QAbstractItemModel &model)
{
    note(what, qint64(model.rowCount()));
    for (int column = 0; column < model.columnCount(); ++column)
        note(what, model.headerData(column, Qt::Horizontal));
    for (int row = 0; row < model.rowCount(); ++row) {
        note(what, model.headerData(row, Qt::Vertical));
        for (int column = 0; column < model.columnCount(); ++column)
            note(what, model.index(row, column).data());
    }
}

void addScripts(const QList<std::pair<QString, Script>> &scripts)
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("kind");
    for (const auto &[name, script] : scripts) {
        QTest::newRow(qPrintable(QString(name + u", not encrypted"_s)))
            << script << int(Kind::Plain);
        QTest::newRow(qPrintable(QString(name + u", encrypted"_s)))
            << script << int(Kind::Encrypted);
    }
}

void compareWithQt(Script script, int kind)
{
    Transcript expected;
    Transcript seen;
    const SqlCipherFile theirs(Kind::QtSqlite);
    const SqlCipherFile ours(static_cast<Kind>(kind));
    QVERIFY2(theirs.database().isOpen(), "Qt's own SQLite driver is needed to compare with");
    QVERIFY(ours.database().isOpen());
    for (const SqlCipherFile *file : {&theirs, &ours})
        QVERIFY(QSqlQuery(file->database()).exec(u"PRAGMA synchronous = OFF"_s)); // only faster
    script(theirs.database(), expected);
    script(ours.database(), seen);
    QVERIFY(!expected.lines().isEmpty());
    QCOMPARE(firstDifference(seen.lines(), expected.lines()), QString());
}

} // namespace tarsus::test
