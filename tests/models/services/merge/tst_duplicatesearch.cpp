// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/merge/duplicatesearch.h"
#include "tests/models/services/merge/mergebench.h"

#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Which records are proposed as being there twice, and which are not.
class TestDuplicateSearch : public QObject
{
    Q_OBJECT

private slots:
    void petsAreProposed_data();
    void petsAreProposed();
    void ownersAreProposed_data();
    void ownersAreProposed();
    void namesAreNear_data();
    void namesAreNear();
    void theLikeliestComesFirst();
    void whatWasSaidToBeTwoStaysAway();
    void removedOnesAreNotLookedAt();
    void manyOfOneNameAreNoFlood();
    void itCanBeStopped();
    void whoMayLook_data();
    void whoMayLook();
};

namespace {

struct PetRow
{
    QString name = u"Luna"_s;
    QString chip = {};
    QDate birth = {};
    QString species = u"cat"_s;
};

QString reasonFor(MergeBench &bench, RecordKind kind, qint64 one, qint64 other)
{
    const auto found = DuplicateSearch(bench.context()).find(kind);
    if (!found)
        qFatal("%s", qPrintable(found.error().text + found.error().detail));
    for (const DuplicatePair &pair : found->pairs) {
        if (pair.oneId == std::min(one, other) && pair.otherId == std::max(one, other))
            return pair.reason;
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(PetRow)

void TestDuplicateSearch::petsAreProposed_data()
{
    QTest::addColumn<PetRow>("one");
    QTest::addColumn<PetRow>("other");
    QTest::addColumn<QString>("otherPhone"); // empty: the same owner
    QTest::addColumn<QString>("reason");
    const QDate day(2021, 4, 2);
    const QString chip = u"276098106234567"_s;
    const PetRow luna;
    QTest::newRow("the same chip, whatever else")
        << PetRow{u"Luna"_s, chip} << PetRow{u"Mona"_s, chip} << u"089 111 22 33"_s
        << u"same microchip"_s;
    QTest::newRow("the same name and owner")
        << luna << luna << QString() << u"same name and owner"_s;
    QTest::newRow("the name in other letters")
        << PetRow{u"Zoë"_s} << PetRow{u"zoe"_s} << QString() << u"same name and owner"_s;
    QTest::newRow("and the same birthday")
        << PetRow{u"Luna"_s, {}, day} << PetRow{u"Luna"_s, {}, day} << QString()
        << u"same name and owner, same date of birth"_s;
    QTest::newRow("owners with the same phone, written otherwise")
        << luna << luna << u"+49 30 7654321"_s << u"same name, owners with the same phone"_s;
    QTest::newRow("a slip of the keys")
        << PetRow{u"Sheila"_s, {}, day} << PetRow{u"Shiela"_s, {}, day} << QString()
        << u"names nearly the same; same owner, species and date of birth"_s;
    QTest::newRow("two short names of one litter")
        << PetRow{u"Max"_s, {}, day} << PetRow{u"Mia"_s, {}, day} << QString() << QString();
    QTest::newRow("a slip, but born on other days")
        << PetRow{u"Sheila"_s, {}, day} << PetRow{u"Shiela"_s, {}, day.addYears(1)} << QString()
        << QString();
    QTest::newRow("two chips") << PetRow{u"Luna"_s, chip} << PetRow{u"Luna"_s, u"276098106234568"_s}
                               << QString() << QString();
    QTest::newRow("a dog and a cat")
        << luna << PetRow{u"Luna"_s, {}, {}, u"dog"_s} << QString() << QString();
    QTest::newRow("the same name of another owner")
        << luna << luna << u"089 111 22 33"_s << QString();
}

void TestDuplicateSearch::petsAreProposed()
{
    QFETCH(PetRow, one);
    QFETCH(PetRow, other);
    QFETCH(QString, otherPhone);
    MergeBench bench;
    const qint64 owner = bench.addOwner(u"Ana Lima"_s, u"030 7654321"_s);
    const qint64 otherOwner =
        otherPhone.isEmpty() ? owner : bench.addOwner(u"Rui Lima"_s, otherPhone);
    const qint64 first = bench.addPet(one.name, owner, one.chip, one.birth, one.species);
    const qint64 second =
        bench.addPet(other.name, otherOwner, other.chip, other.birth, other.species);
    QTEST(reasonFor(bench, RecordKind::Pet, first, second), "reason");
}

void TestDuplicateSearch::ownersAreProposed_data()
{
    QTest::addColumn<QStringList>("one"); // name, phone, e-mail, address
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<QString>("reason");
    const QStringList ana{u"Ana Lima"_s, u"030 7654321"_s, u"ana@example.org"_s,
                          u"Parkweg 3, Berlin"_s};
    const auto with = [&](int place, const QString &text) {
        QStringList one{u"Xaver Unruh"_s, u"089 111 22 33"_s, {}, {}};
        one[place] = text;
        return one;
    };
    QTest::newRow("the same phone") << ana << with(1, u"+49 (0)30 765 43 21"_s) << u"same phone"_s;
    QTest::newRow("the same phone and name")
        << ana << QStringList{u"ana  LIMA"_s, u"0307654321"_s, {}, {}}
        << u"same name, same phone"_s;
    QTest::newRow("the same phone, the name nearly")
        << ana << QStringList{u"Anna Lima"_s, u"0307654321"_s, {}, {}}
        << u"same phone, names nearly the same"_s;
    QTest::newRow("the same e-mail address")
        << ana << with(2, u"Ana@Example.org"_s) << u"same e-mail address"_s;
    QTest::newRow("the same name and address")
        << ana << QStringList{u"Ana Lima"_s, u"089 111 22 33"_s, {}, u"parkweg 3,  berlin"_s}
        << u"same name and address"_s;
    QTest::newRow("the same name only") << ana << with(0, u"Ana Lima"_s) << QString();
    QTest::newRow("the same address only") << ana << with(3, u"Parkweg 3, Berlin"_s) << QString();
}

void TestDuplicateSearch::ownersAreProposed()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    MergeBench bench;
    const qint64 first = bench.addOwner(one.at(0), one.at(1), one.at(2), one.at(3));
    const qint64 second = bench.addOwner(other.at(0), other.at(1), other.at(2), other.at(3));
    QTEST(reasonFor(bench, RecordKind::Owner, first, second), "reason");
}

void TestDuplicateSearch::namesAreNear_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("near");
    QTest::newRow("a letter too many") << u"bella"_s << u"belle a"_s << false;
    QTest::newRow("one letter") << u"bella"_s << u"bela"_s << true;
    QTest::newRow("two letters changed places") << u"milo"_s << u"mlio"_s << true;
    QTest::newRow("two slips in a long name") << u"fluffington"_s << u"flufingtan"_s << true;
    QTest::newRow("two slips in a short name") << u"rocky"_s << u"roxi"_s << false;
    QTest::newRow("short names") << u"max"_s << u"mac"_s << false;
    QTest::newRow("the same is not near") << u"bella"_s << u"bella"_s << false;
    QTest::newRow("any script") << u"мурзик"_s << u"мурзек"_s << true;
}

void TestDuplicateSearch::namesAreNear()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(DuplicateSearch::isNearName(one, other), "near");
    QTEST(DuplicateSearch::isNearName(other, one), "near");
}

void TestDuplicateSearch::theLikeliestComesFirst()
{
    MergeBench bench; // Bella twice: the same name and owner
    const qint64 other = bench.addOwner(u"Rui"_s, u"089 555 66 77"_s);
    const qint64 chip = bench.addPet(u"Hasso"_s, other, u"276098102345678"_s);
    const auto found = DuplicateSearch(bench.context()).find(RecordKind::Pet);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->found, 2);
    QCOMPARE(found->pairs.at(0).oneId, bench.bella);
    QCOMPARE(found->pairs.at(0).otherId, chip);
    QCOMPARE(found->pairs.at(0).oneTitle, u"Bella (Maria Schulz)"_s);
    QCOMPARE(found->pairs.at(1).otherId, bench.again);
}

void TestDuplicateSearch::whatWasSaidToBeTwoStaysAway()
{
    MergeBench bench;
    const DuplicateSearch search(bench.context());
    QCOMPARE(search.find(RecordKind::Pet)->found, 1);
    mustBe(search.sayDifferent(RecordKind::Pet, bench.again, bench.bella));
    mustBe(search.sayDifferent(RecordKind::Pet, bench.bella, bench.again)); // in two windows
    QCOMPARE(search.find(RecordKind::Pet)->found, 0);
    mustBe(search.takeBackDifferent(RecordKind::Pet, bench.again, bench.bella));
    QCOMPARE(search.find(RecordKind::Pet)->found, 1);
}

void TestDuplicateSearch::removedOnesAreNotLookedAt()
{
    MergeBench bench;
    mustBe(PetRepository(bench.context()).remove(bench.again, 1, u"Entered twice"_s));
    QCOMPARE(DuplicateSearch(bench.context()).find(RecordKind::Pet)->found, 0);
}

void TestDuplicateSearch::manyOfOneNameAreNoFlood()
{
    MergeBench bench;
    const qint64 shelter = bench.addOwner(u"Shelter"_s, u"030 99 88 77 66"_s);
    for (int i = 0; i < 60; ++i)
        bench.addPet(u"Unknown"_s, shelter);
    const auto found = DuplicateSearch(bench.context()).find(RecordKind::Pet);
    QVERIFY(found);
    QCOMPARE(found->found, 59 + 1); // each with its neighbour, and Bella
}

void TestDuplicateSearch::itCanBeStopped()
{
    MergeBench bench;
    const auto found = DuplicateSearch(bench.context()).find(RecordKind::Pet, [](qint64, qint64) {
        return false;
    });
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Cancelled);
}

void TestDuplicateSearch::whoMayLook_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<bool>("may");
    QTest::newRow("the administrator at pets") << u"admin"_s << RecordKind::Pet << true;
    QTest::newRow("the administrator at owners") << u"admin"_s << RecordKind::Owner << true;
    QTest::newRow("the front desk at owners") << u"frontdesk"_s << RecordKind::Owner << true;
    QTest::newRow("the front desk at pets") << u"frontdesk"_s << RecordKind::Pet << false;
    QTest::newRow("a coordinator, who sees not every pet")
        << u"coordinator"_s << RecordKind::Owner << false;
    QTest::newRow("a specialist") << u"specialist"_s << RecordKind::Pet << false;
}

void TestDuplicateSearch::whoMayLook()
{
    QFETCH(QString, who);
    QFETCH(RecordKind, kind);
    QFETCH(bool, may);
    MergeBench bench;
    bench.signIn(who);
    const DuplicateSearch search(bench.context());
    const auto found = search.find(kind);
    QCOMPARE(bool(found), may);
    QCOMPARE(bool(search.sayDifferent(kind, 1, 2)), may);
    QCOMPARE(bool(search.takeBackDifferent(kind, 1, 2)), may);
    if (!may)
        QCOMPARE(found.error().code, Error::Code::Forbidden);
}

QTEST_GUILESS_MAIN(TestDuplicateSearch)
#include "tst_duplicatesearch.moc"
