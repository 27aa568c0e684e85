// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo/demowriter.h"

#include "models/db/sql.h"
#include "models/services/demo/demofilms.h"
#include "models/vocabularies/shippedlists.h"
#include "tests/support/testdatabase.h"

#include <QCryptographicHash>
#include <QImage>
#include <QSqlRecord>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// The invented clinic: as many records as promised, the same every time, and believable.
class TestDemoWriter : public QObject
{
    Q_OBJECT

private slots:
    void proportions_data();
    void proportions();
    void nothingIsImplausible_data();
    void nothingIsImplausible();
    void theSameSeedMakesTheSameClinic();
    void anotherSeedMakesAnotherOne();
    void codesAreThoseOfTheLists_data();
    void codesAreThoseOfTheLists();
    void filmsAreOurOwnDrawings();
    void progressCanStopIt();

private:
    struct Made
    {
        test::TestDatabase database;
        Result<> result;
    };
    static std::unique_ptr<Made> make(int pets, quint64 seed);
    static qint64 number(Made &made, const QString &sql);
    static QString fingerprint(Made &made);

    std::unique_ptr<Made> m_shared = make(60, 7);
};

namespace {

Result<DemoFilm> keep(const QByteArray &png)
{
    const QByteArray hash = QCryptographicHash::hash(png, QCryptographicHash::Sha256);
    return DemoFilm{hash, QString::fromLatin1(hash.toHex()), png.size()};
}

void addPeople(const QSqlDatabase &db)
{
    const auto people = DemoWords::load().lines.value(u"person"_s);
    for (const QStringList &person : people) {
        const auto done = sql::run(
            db,
            u"INSERT OR IGNORE INTO users (object_id, created_at, updated_at, username, email, "
            "role, full_name) VALUES (?, '2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z', "
            "?, 'x@example.org', 'specialist', ?)"_s,
            {QString(u"D-"_s + person.value(0)), person.value(0), person.value(1)});
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    if (const auto seeded = seedVocabularies(db); !seeded)
        qFatal("%s", qPrintable(seeded.error().detail));
}

} // namespace

std::unique_ptr<TestDemoWriter::Made> TestDemoWriter::make(int pets, quint64 seed)
{
    auto made = std::make_unique<Made>();
    addPeople(made->database.db());
    DemoOptions options;
    options.pets = pets;
    options.seed = seed;
    options.filmsAPart = 0; // drawing takes time, and filmsAreOurOwnDrawings() draws
    options.now = instantFromText(u"2026-03-04T10:20:00.000Z"_s); // a Wednesday
    DemoWriter writer(made->database.context(), options, keep);
    made->result = writer.write();
    if (!made->result)
        qWarning("%s", qPrintable(made->result.error().detail));
    return made;
}

qint64 TestDemoWriter::number(Made &made, const QString &sql)
{
    const auto value = sql::value(made.database.db(), sql);
    if (!value)
        qFatal("%s", qPrintable(value.error().detail));
    return value->toLongLong();
}

QString TestDemoWriter::fingerprint(Made &made)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : {u"owners"_s, u"pets"_s, u"referrals"_s, u"treatment_plans"_s,
                                 u"interactions"_s, u"appointments"_s, u"xray_logs"_s}) {
        auto rows = sql::run(made.database.db(), u"SELECT * FROM "_s % table % u" ORDER BY id"_s);
        while (rows && rows->next()) {
            for (int column = 0; column < rows->record().count(); ++column)
                hash.addData(rows->value(column).toString().toUtf8());
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

void TestDemoWriter::proportions_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("count");
    QTest::newRow("pets") << u"pets"_s << 60;
    QTest::newRow("two referrals a pet") << u"referrals"_s << 120;
    QTest::newRow("two plans a pet") << u"treatment_plans"_s << 120;
    QTest::newRow("ten interactions a pet") << u"interactions"_s << 600;
    QTest::newRow("one film a pet") << u"xray_logs"_s << 60;
    QTest::newRow("three appointments a pet") << u"appointments"_s << 180;
}

void TestDemoWriter::proportions()
{
    QFETCH(QString, table);
    QFETCH(int, count);
    QVERIFY(m_shared->result);
    QCOMPARE(number(*m_shared, u"SELECT count(*) FROM "_s % table), count);
}

void TestDemoWriter::nothingIsImplausible_data()
{
    QTest::addColumn<QString>("condition");
    QTest::newRow("interactions of the future")
        << u"interactions WHERE interaction_at > '2026-03-04T10:20:00.000Z'"_s;
    QTest::newRow("referrals of the future")
        << u"referrals WHERE received_at > '2026-03-04T10:20:00.000Z'"_s;
    QTest::newRow("films of the future")
        << u"xray_logs WHERE xray_date > '2026-03-04T10:20:00.000Z'"_s;
    QTest::newRow("done before it began")
        << u"appointments WHERE status = 'done' AND appointment_date > '2026-03-04T10:20:00.000Z'"_s;
    QTest::newRow("still scheduled long after")
        << u"appointments WHERE status IN ('scheduled', 'confirmed') AND appointment_date < '2026-03-04'"_s;
    QTest::newRow("born after the first visit")
        << u"pets WHERE date_of_birth > substr(created_at, 1, 10)"_s;
    QTest::newRow("dead with a future")
        << u"pets p JOIN appointments a ON a.pet_id = p.id WHERE p.deceased = 1 "
           "AND a.status IN ('scheduled', 'confirmed')"_s;
    QTest::newRow("booked and nobody's")
        << u"referrals WHERE status = 'booked' AND specialist_id IS NULL"_s;
    QTest::newRow("plan of another pet")
        << u"treatment_plans p JOIN referrals r ON r.id = p.referral_id WHERE r.pet_id <> p.pet_id"_s;
    QTest::newRow("unfilled words")
        << u"interactions WHERE summary LIKE '%{%' OR objective LIKE '%{%'"_s;
    QTest::newRow("gaps in the numbers")
        << u"referral_numbers n WHERE last_number <> (SELECT count(*) FROM referrals r "
           "WHERE r.referral_number LIKE 'R-' || n.year || '-%')"_s;
    QTest::newRow("numbers out of order")
        << u"referrals a JOIN referrals b ON b.referral_number > a.referral_number "
           "AND b.received_at < a.received_at"_s;
}

void TestDemoWriter::nothingIsImplausible()
{
    QFETCH(QString, condition);
    QCOMPARE(number(*m_shared, u"SELECT count(*) FROM "_s % condition), 0);
}

void TestDemoWriter::theSameSeedMakesTheSameClinic()
{
    const auto one = make(8, 3);
    const auto two = make(8, 3);
    QCOMPARE(fingerprint(*one), fingerprint(*two));
}

void TestDemoWriter::anotherSeedMakesAnotherOne()
{
    const auto one = make(8, 3);
    const auto two = make(8, 4);
    QVERIFY(fingerprint(*one) != fingerprint(*two));
}

void TestDemoWriter::codesAreThoseOfTheLists_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("list");
    QTest::newRow("species") << u"species"_s << u"pets"_s << u"species"_s;
    QTest::newRow("breeds") << u"breed"_s << u"pets"_s << u"breed"_s;
    QTest::newRow("interaction types")
        << u"interaction_type"_s << u"interactions"_s << u"interaction_type"_s;
    QTest::newRow("appointment types")
        << u"appointment_type"_s << u"appointments"_s << u"appointment_type"_s;
    QTest::newRow("rooms") << u"room"_s << u"appointments"_s << u"room"_s;
    QTest::newRow("parts of the body") << u"body_part"_s << u"xray_logs"_s << u"body_part"_s;
    QTest::newRow("views") << u"view_position"_s << u"xray_logs"_s << u"view_position"_s;
    QTest::newRow("channels") << u"preferred_channel"_s << u"owners"_s << u"channel"_s;
}

void TestDemoWriter::codesAreThoseOfTheLists()
{
    QFETCH(QString, column);
    QFETCH(QString, table);
    QFETCH(QString, list);
    const auto unknown =
        sql::value(m_shared->database.db(),
                   u"SELECT group_concat(DISTINCT "_s % column % u") FROM "_s % table % u" WHERE "_s
                       % column % u" <> '' AND "_s % column
                       % u" NOT IN (SELECT code FROM value_items WHERE list = ?)"_s,
                   {list});
    QVERIFY(unknown);
    QCOMPARE(unknown->toString(), u""_s);
}

void TestDemoWriter::filmsAreOurOwnDrawings()
{
    QCOMPARE(demofilms::png(u"Thorax"_s, 0), demofilms::png(u"Thorax"_s, 0));
    QVERIFY(demofilms::png(u"Thorax"_s, 0) != demofilms::png(u"Thorax"_s, 1));
    QVERIFY(demofilms::png(u"Thorax"_s, 0) != demofilms::png(u"Pelvis"_s, 0));
    const QImage film = QImage::fromData(demofilms::png(u"Stifle"_s, 0));
    QCOMPARE(film.size(), QSize(720, 560));
    QVERIFY(film.isGrayscale());
}

void TestDemoWriter::progressCanStopIt()
{
    test::TestDatabase database;
    addPeople(database.db());
    DemoOptions options;
    options.pets = 5;
    options.filmsAPart = 0;
    options.now = database.clock.now();
    DemoWriter writer(database.context(), options, keep);
    const auto result = writer.write([](int) { return false; });
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestDemoWriter)
#include "tst_demowriter.moc"
