// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipherfile.h"

#include "models/db/sqlcipher/sqlcipherdriver.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace tarsus;
using tarsus::test::Kind;
using tarsus::test::SqlCipherFile;
using tarsus::test::TestKey;

/// What only this driver does: encryption, and what it does better than Qt's.
class TestSqlCipherDriver : public QObject
{
    Q_OBJECT

private slots:
    void storesAndReads();
};

namespace {

bool run(const QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    return query.exec(text);
}

} // namespace

void TestSqlCipherDriver::storesAndReads()
{
    const SqlCipherFile file(Kind::Encrypted);
    const QSqlDatabase database = file.database();
    QVERIFY2(database.isOpen(), qPrintable(database.lastError().text()));
    QVERIFY(run(database, u"CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s));

    QSqlQuery query(database);
    QVERIFY(query.prepare(u"INSERT INTO pets (name) VALUES (:name)"_s));
    query.bindValue(u":name"_s, u"Ödön"_s);
    QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
    QCOMPARE(query.lastInsertId().toLongLong(), 1);
    QCOMPARE(query.numRowsAffected(), 1);

    QVERIFY(query.exec(u"SELECT id, name FROM pets"_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(0), QVariant(qint64(1)));
    QCOMPARE(query.value(1), QVariant(u"Ödön"_s));
    QCOMPARE(query.record().fieldName(1), u"name"_s);
    QVERIFY(!query.next());
}

QTEST_GUILESS_MAIN(TestSqlCipherDriver)
#include "tst_sqlcipherdriver.moc"
