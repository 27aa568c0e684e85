// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/query/adminquery.h"

#include "models/db/sql.h"
#include "tests/support/testclinic.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// Typed SQL reads for administrators, and does nothing else for anybody.
class TestAdminQuery : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItIsAsked();
    void onlyReadingIsAllowed_data();
    void onlyReadingIsAllowed();
    void onlyAdministrators();

private:
    test::TestClinic m_clinic;
};

void TestAdminQuery::readsWhatItIsAsked()
{
    QList<QJsonObject> rows;
    QStringList names;
    const auto done = AdminQuery::run(
        m_clinic.clinic(),
        u"SELECT id, username, x'0aff' AS blob, NULL AS none, 1.5 AS real, id FROM users "
        "ORDER BY id LIMIT 2;"_s,
        [&](const QStringList &columns, const QJsonObject &row) -> Result<> {
            names = columns;
            rows.append(row);
            return {};
        });
    QVERIFY(done);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(names,
             (QStringList{u"id"_s, u"username"_s, u"blob"_s, u"none"_s, u"real"_s, u"id_6"_s}));
    QCOMPARE(rows.first().value("username"_L1).toString(), u"admin"_s);
    QCOMPARE(rows.first().value("blob"_L1).toString(), u"0aff"_s);
    QVERIFY(rows.first().value("none"_L1).isNull());
    QCOMPARE(rows.first().value("real"_L1).toDouble(), 1.5);
}

void TestAdminQuery::onlyReadingIsAllowed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Error::Code>("code");
    const auto forbidden = Error::Code::Forbidden;
    QTest::newRow("delete") << u"DELETE FROM users"_s << forbidden;
    QTest::newRow("update") << u"UPDATE users SET role = 'administrator'"_s << forbidden;
    QTest::newRow("insert") << u"INSERT INTO settings VALUES ('a', 'b')"_s << forbidden;
    QTest::newRow("insert with returning")
        << u"INSERT INTO settings VALUES ('a', 'b') RETURNING key"_s << forbidden;
    QTest::newRow("drop") << u"DROP TABLE pets"_s << forbidden;
    QTest::newRow("create") << u"CREATE TEMP TABLE x (y)"_s << forbidden;
    QTest::newRow("attach") << u"ATTACH '/tmp/x' AS x"_s << forbidden;
    QTest::newRow("pragma") << u"PRAGMA key = 'x'"_s << forbidden;
    QTest::newRow("pragma as a table") << u"SELECT * FROM pragma_database_list"_s << forbidden;
    QTest::newRow("vacuum") << u"VACUUM INTO '/tmp/x'"_s << forbidden;
    QTest::newRow("begin") << u"BEGIN IMMEDIATE"_s << forbidden;
    QTest::newRow("two statements") << u"SELECT 1; SELECT 2"_s << forbidden;
    QTest::newRow("a second that writes") << u"SELECT 1; DELETE FROM users"_s << forbidden;
    QTest::newRow("no statement") << u"hello"_s << Error::Code::Usage;
    QTest::newRow("nothing") << u"  "_s << Error::Code::Usage;
    QTest::newRow("a comment") << u"-- nothing"_s << Error::Code::Usage;
    QTest::newRow("an unknown table") << u"SELECT * FROM nowhere"_s << Error::Code::Usage;
}

void TestAdminQuery::onlyReadingIsAllowed()
{
    QFETCH(QString, statement);
    QFETCH(Error::Code, code);
    const auto done =
        AdminQuery::run(m_clinic.clinic(), statement,
                        [](const QStringList &, const QJsonObject &) -> Result<> { return {}; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QCOMPARE(sql::value(m_clinic.db(), u"SELECT count(*) FROM users"_s)->toInt(), 4);
}

void TestAdminQuery::onlyAdministrators()
{
    for (const QString &name : {u"specialist"_s, u"coordinator"_s, u"frontdesk"_s}) {
        m_clinic.signIn(name);
        const auto done = AdminQuery::run(
            m_clinic.clinic(), u"SELECT 1"_s,
            [](const QStringList &, const QJsonObject &) -> Result<> { return {}; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Forbidden);
    }
}

QTEST_GUILESS_MAIN(TestAdminQuery)
#include "tst_adminquery.moc"
