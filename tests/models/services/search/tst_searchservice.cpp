// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/search/searchservice.h"

#include "models/db/sql.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// What the search box finds, in which order, and what it never shows.
class TestSearchService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWhatIsTyped_data();
    void findsWhatIsTyped();
    void theBestComesFirst_data();
    void theBestComesFirst();
    void nothingTypedFindsNothing();
    void removedRecordsLeave();
    void changesAreFoundAtOnce();
    void onlyCasesOfMine_data();
    void onlyCasesOfMine();
    void aKindOutOfReachIsNeverShown();
    void commonLettersStayBounded();
    void everyLetterOfANameFindsIt();
    void typingOnFindsWhatAskingAnewFinds_data();
    void typingOnFindsWhatAskingAnewFinds();
    void whatIsWrittenWhileSomebodyTypesIsFound();

private:
    void run(const QByteArray &script);
    QStringList found(const QString &text, int limit = 20);

    std::unique_ptr<test::TestDatabase> m_database;
};

namespace {

constexpr char records[] = R"(
INSERT INTO practices (id, object_id, created_at, updated_at, practice_name, phone) VALUES
 (1, 'C1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'Tierklinik Süd', '+49 89 777000');
INSERT INTO vets (id, object_id, created_at, updated_at, vet_name, phone) VALUES
 (1, 'V1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'Dr. Nora O''Hara', '089 777001');
INSERT INTO practice_vets VALUES (1, 1);
INSERT INTO owners (id, object_id, created_at, updated_at, owner_name, phone) VALUES
 (1, 'O1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'John Smith', '030/12345678'),
 (2, 'O2', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', 'Łukasz Müller-Blacksmith', '+49 171 2223334'),
 (3, 'O3', '2026-01-01T00:00:00.000Z', '2026-01-03T00:00:00.000Z', '山田太郎', '+81 3 1234 5678'),
 (4, 'O4', '2026-01-01T00:00:00.000Z', '2026-01-04T00:00:00.000Z', 'Анна Петрова', '+1 (206) 555-0143');
INSERT INTO owner_phones (owner_id, phone) VALUES (1, '0160 9988776');
INSERT INTO pets (id, object_id, created_at, updated_at, pet_name, species, microchip,
                  medical_history_summary, owner_id, assigned_specialist_id) VALUES
 (1, 'P1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'Rex', 'dog', '276 098 106 543 217', 'x', 1, 2),
 (2, 'P2', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', 'Rexona', 'cat', '', 'x', 2, 3),
 (3, 'P3', '2026-01-01T00:00:00.000Z', '2026-01-03T00:00:00.000Z', 'Old T-Rex', 'dog', 'AVID*123*456*789', 'x', 4, 3),
 (4, 'P4', '2026-01-01T00:00:00.000Z', '2026-01-04T00:00:00.000Z', 'さくら', 'dog', '', 'x', 3, 2),
 (5, 'P5', '2026-01-01T00:00:00.000Z', '2026-01-05T00:00:00.000Z', 'Zoë', 'cat', '', 'x', 1, 3),
 (6, 'P6', '2026-01-01T00:00:00.000Z', '2026-01-06T00:00:00.000Z', 'Rex', 'dog', '', 'x', 4, 3);
INSERT INTO pet_chips (pet_id, chip) VALUES (2, '900182000111222');
INSERT INTO referral_numbers VALUES (2025, 42), (2026, 7);
INSERT INTO referrals (id, object_id, created_at, updated_at, referral_number, pet_id,
                       referring_practice_id, referral_reason, status, received_by_id, received_at, priority) VALUES
 (1, 'R1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'R-2025-00042', 1, 1, 'x', 'accepted', 1, '2026-01-01T00:00:00.000Z', 'routine'),
 (2, 'R2', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', 'R-2026-00007', 2, 1, 'x', 'accepted', 1, '2026-01-01T00:00:00.000Z', 'routine');
)";

/// `pet 1` for a hit: short enough for the rows below.
QString shortForm(const SearchHit &hit)
{
    return kindWord(hit.kind) % u' ' % QString::number(hit.id);
}

} // namespace

void TestSearchService::init()
{
    m_database = std::make_unique<test::TestDatabase>();
    run(records);
}

void TestSearchService::cleanup()
{
    m_database.reset();
}

void TestSearchService::run(const QByteArray &script)
{
    const auto done = sql::runScript(m_database->db(), script);
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

QStringList TestSearchService::found(const QString &text, int limit)
{
    SearchService search(m_database->context());
    const auto hits = search.find(text, limit);
    if (!hits)
        qFatal("%s", qPrintable(hits.error().detail));
    QStringList result;
    for (const SearchHit &hit : *hits)
        result.append(shortForm(hit));
    return result;
}

void TestSearchService::findsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one letter: beginnings of names") << u"z"_s << u"pet 5"_s;
    QTest::newRow("two letters: beginnings of words") << u"ro"_s << u""_s;
    QTest::newRow("two letters of a second word") << u"sm"_s << u"owner 1"_s;
    QTest::newRow("part of a word") << u"acksm"_s << u"owner 2"_s;
    QTest::newRow("accents left out") << u"zoe"_s << u"pet 5"_s;
    QTest::newRow("a stroke left out") << u"lukasz muller"_s << u"owner 2"_s;
    QTest::newRow("accents typed") << u"ZOË"_s << u"pet 5"_s;
    QTest::newRow("pet and owner") << u"rex smith"_s << u"pet 1"_s;
    QTest::newRow("owner and pet") << u"smith rex"_s << u"pet 1"_s;
    QTest::newRow("words half typed") << u"re jo"_s << u"pet 1"_s;
    QTest::newRow("last word one letter") << u"rex j"_s << u"pet 1"_s;
    QTest::newRow("Cyrillic") << u"петр"_s << u"owner 4"_s;
    QTest::newRow("Han family name") << u"山田"_s << u"owner 3"_s;
    QTest::newRow("Han given name") << u"太郎"_s << u"owner 3"_s;
    QTest::newRow("one Han letter inside") << u"郎"_s << u"owner 3"_s;
    QTest::newRow("Kana") << u"さく"_s << u"pet 4"_s;
    QTest::newRow("apostrophe left out") << u"ohara"_s << u"vet 1"_s;
    QTest::newRow("vet by practice") << u"nora tierklinik"_s << u"vet 1"_s;
    QTest::newRow("practice") << u"tierklinik s"_s << u"practice 1"_s;
    QTest::newRow("chip with blanks") << u"276 098 106 543 217"_s << u"pet 1"_s;
    QTest::newRow("chip without blanks") << u"276098106543217"_s << u"pet 1"_s;
    QTest::newRow("beginning of a chip") << u"276098"_s << u"pet 1"_s;
    QTest::newRow("end of a chip") << u"543217"_s << u"pet 1"_s;
    QTest::newRow("chip with letters") << u"avid123456"_s << u"pet 3"_s;
    QTest::newRow("a further chip") << u"900182000111222"_s << u"pet 2"_s;
    QTest::newRow("phone, national") << u"030/12345678"_s << u"owner 1"_s;
    QTest::newRow("phone, international") << u"+49 (0)30 123-45 678"_s << u"owner 1"_s;
    QTest::newRow("phone kept internationally") << u"0171 222 33 34"_s << u"owner 2"_s;
    QTest::newRow("phone in brackets") << u"206 5550143"_s << u"owner 4"_s;
    QTest::newRow("end of a phone") << u"3334"_s << u"owner 2"_s;
    QTest::newRow("a further phone") << u"01609988776"_s << u"owner 1"_s;
    QTest::newRow("end of a further phone") << u"88776"_s << u"owner 1"_s;
    QTest::newRow("a number that only ends alike") << u"+49 555 12345678"_s << u""_s;
    QTest::newRow("a chip that only ends alike") << u"999999106543217"_s << u""_s;
    QTest::newRow("name and a further phone") << u"zoe 0160 9988776"_s << u"pet 5"_s;
    QTest::newRow("name and a number that only ends alike") << u"zoe 0555 9988776"_s << u""_s;
    QTest::newRow("referral number") << u"R-2026-00007"_s << u"referral 2"_s;
    QTest::newRow("referral number in small letters") << u"r-2026-00007"_s << u"referral 2"_s;
    QTest::newRow("referral number without R") << u"2025-00042"_s << u"referral 1"_s;
    QTest::newRow("running number") << u"42"_s << u"referral 1"_s;
    QTest::newRow("name and phone") << u"zoe 12345678"_s << u"pet 5"_s;
    QTest::newRow("quotes are no syntax") << u"\" OR rex*"_s << u""_s;
    QTest::newRow("a percent sign is no wildcard") << u"%%%"_s << u""_s;
}

void TestSearchService::findsWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const QStringList hits = found(typed);
    if (expected.isEmpty())
        QCOMPARE(hits, QStringList());
    else
        QVERIFY2(!hits.isEmpty() && hits.first() == expected, qPrintable(hits.join(u", "_s)));
}

void TestSearchService::theBestComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("whole name, newest first, beginning, word, part")
        << u"rex"_s << QStringList{u"pet 6"_s, u"pet 1"_s, u"pet 2"_s, u"pet 3"_s};
    QTest::newRow("beginnings of words before parts")
        << u"smith"_s
        << QStringList{u"owner 1"_s, u"pet 5"_s, u"pet 1"_s, u"owner 2"_s, u"pet 2"_s};
    QTest::newRow("the owner of a phone before the pets")
        << u"03012345678"_s << QStringList{u"owner 1"_s, u"pet 5"_s, u"pet 1"_s};
}

void TestSearchService::theBestComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    QCOMPARE(found(typed).mid(0, expected.size()), expected);
}

void TestSearchService::nothingTypedFindsNothing()
{
    QCOMPARE(found(u""_s), QStringList());
    QCOMPARE(found(u"  "_s), QStringList());
    QCOMPARE(found(u"rex"_s, 0), QStringList());
}

void TestSearchService::removedRecordsLeave()
{
    run("UPDATE pets SET deleted_at = '2026-02-01T00:00:00.000Z' WHERE id = 5;"
        "UPDATE owners SET deleted_at = '2026-02-01T00:00:00.000Z' WHERE id = 3;"
        "UPDATE referrals SET deleted_at = '2026-02-01T00:00:00.000Z' WHERE id = 2;"
        "UPDATE vets SET deleted_at = '2026-02-01T00:00:00.000Z' WHERE id = 1;"
        "UPDATE practices SET deleted_at = '2026-02-01T00:00:00.000Z' WHERE id = 1;");
    for (const QString &typed : {u"zoe"_s, u"2026-00007"_s, u"nora"_s, u"tierklinik"_s, u"z"_s})
        QCOMPARE(found(typed), QStringList());
    QCOMPARE(found(u"山田"_s), QStringList{u"pet 4"_s}); // still that owner's pet
    run("UPDATE pets SET deleted_at = NULL WHERE id = 5");
    QCOMPARE(found(u"zoe"_s), QStringList{u"pet 5"_s});
}

void TestSearchService::changesAreFoundAtOnce()
{
    run("UPDATE owners SET owner_name = 'Ines Berg', phone = '040 5551212' WHERE id = 1;"
        "UPDATE pets SET pet_name = 'Wanda', microchip = '941000011112222' WHERE id = 2;"
        "DELETE FROM owner_phones WHERE owner_id = 1;"
        "UPDATE pet_chips SET chip = '900182000999999' WHERE pet_id = 2;"
        "UPDATE practices SET practice_name = 'Nordklinik' WHERE id = 1;"
        "INSERT INTO owner_phones (owner_id, phone) VALUES (4, '0151 7777777');");
    QCOMPARE(found(u"smith"_s), (QStringList{u"owner 2"_s, u"pet 2"_s})); // Blacksmith
    QCOMPARE(found(u"rex ines"_s), QStringList{u"pet 1"_s});
    QCOMPARE(found(u"0405551212"_s).value(0), u"owner 1"_s);
    QCOMPARE(found(u"wanda"_s), QStringList{u"pet 2"_s});
    QCOMPARE(found(u"941000011112222"_s), QStringList{u"pet 2"_s});
    QCOMPARE(found(u"01609988776"_s), QStringList());
    QCOMPARE(found(u"900182000111222"_s), QStringList());
    QCOMPARE(found(u"999999"_s), QStringList{u"pet 2"_s});
    QCOMPARE(found(u"nora nordklinik"_s), QStringList{u"vet 1"_s});
    QCOMPARE(found(u"01517777777"_s).value(0), u"owner 4"_s);
}

void TestSearchService::onlyCasesOfMine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("by name") << u"rex"_s << QStringList{u"pet 1"_s};
    QTest::newRow("by a letter") << u"r"_s << QStringList{u"pet 1"_s};
    QTest::newRow("by another's chip") << u"avid123456789"_s << QStringList();
    QTest::newRow("by another's further chip") << u"900182000111222"_s << QStringList();
    QTest::newRow("by own chip") << u"276098106543217"_s << QStringList{u"pet 1"_s};
    QTest::newRow("by the beginning of a number") << u"R-202"_s << QStringList{u"referral 1"_s};
    QTest::newRow("by full own number") << u"R-2025-00042"_s << QStringList{u"referral 1"_s};
    QTest::newRow("by another's number") << u"R-2026-00007"_s << QStringList();
    QTest::newRow("by another's owner: owners are everybody's")
        << u"анна"_s << QStringList{u"owner 4"_s};
    QTest::newRow("by phone") << u"2065550143"_s << QStringList{u"owner 4"_s};
}

void TestSearchService::onlyCasesOfMine()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    m_database->access.person = 2;
    m_database->access.set(RecordKind::Pet, Operation::View, Scope::Assigned);
    m_database->access.set(RecordKind::Referral, Operation::View, Scope::Assigned);
    QCOMPARE(found(typed), expected);
    // The same where there are too many cases to be looked through one by one.
    run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
        "INSERT INTO case_members SELECT 2, 100000 + i, 'pet', 100000 + i, NULL FROM n");
    QCOMPARE(found(typed), expected);
}

void TestSearchService::aKindOutOfReachIsNeverShown()
{
    m_database->access.everything = Scope::None;
    for (const QString &typed : {u"rex"_s, u"smith"_s, u"42"_s, u"276098106543217"_s, u"nora"_s})
        QCOMPARE(found(typed), QStringList());
}

void TestSearchService::commonLettersStayBounded()
{
    run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
        "INSERT INTO pets (object_id, created_at, updated_at, pet_name, species,"
        " medical_history_summary, owner_id, assigned_specialist_id)"
        "SELECT 'N' || i, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z',"
        " 'Banana ' || i, 'dog', 'x', 1, 2 FROM n");
    SearchService search(m_database->context());
    for (const QString &typed : {u"b"_s, u"ba"_s, u"ban"_s, u"ana"_s, u"banana smith"_s}) {
        const auto hits = search.find(typed, 15);
        QVERIFY(hits);
        QCOMPARE(hits->size(), 15);
    }
}

void TestSearchService::everyLetterOfANameFindsIt()
{
    const QString name = u"rex smith"_s;
    for (qsizetype length = 1; length <= name.size(); ++length) {
        const QStringList hits = found(name.left(length));
        QVERIFY2(hits.contains(u"pet 1"_s), qPrintable(name.left(length)));
    }
}

void TestSearchService::typingOnFindsWhatAskingAnewFinds_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         {u"rex smith"_s, u"smith rex"_s, u"smith ang"_s, u"Łukasz Müller-Blacksmith"_s,
          u"sm bla"_s, u"山田太郎 さくら"_s, u"Анна Петрова"_s, u"o'hara tierklinik süd"_s,
          u"t-rex анна"_s, u"+49 89 777000"_s, u"rex 0301234"_s, u"R-2026-00007"_s,
          u"276 098 106"_s, u"zz nobody"_s}) {
        QTest::newRow(qPrintable(typed)) << typed;
    }
}

void TestSearchService::typingOnFindsWhatAskingAnewFinds()
{
    QFETCH(QString, typed);
    run("UPDATE owners SET owner_name = 'Langer Smith' WHERE id = 1");
    const auto titles = [](const Result<QList<SearchHit>> &hits) {
        QStringList all;
        for (const SearchHit &hit : hits ? *hits : QList<SearchHit>())
            all.append(kindWord(hit.kind) % u' ' % QString::number(hit.id) % u' '
                       % QString::number(hit.rank));
        return all;
    };
    SearchService box(m_database->context());
    // To its end, back to the beginning, and on again.
    for (const int step : {1, -1, 1}) {
        const qsizetype first = step > 0 ? 1 : typed.size();
        for (qsizetype length = first; length >= 1 && length <= typed.size(); length += step) {
            SearchService anew(m_database->context());
            QCOMPARE(titles(box.find(typed.left(length))), titles(anew.find(typed.left(length))));
        }
    }
}

void TestSearchService::whatIsWrittenWhileSomebodyTypesIsFound()
{
    SearchService box(m_database->context());
    const auto before = box.find(u"rexo"_s);
    QVERIFY(before);
    QCOMPARE(before->size(), 1);
    run("UPDATE pets SET pet_name = 'Rexor' WHERE id = 3");
    const auto after = box.find(u"rexor"_s);
    QVERIFY(after);
    QCOMPARE(after->size(), 1);
    QCOMPARE(after->first().id, 3);
}

QTEST_GUILESS_MAIN(TestSearchService)
#include "tst_searchservice.moc"
