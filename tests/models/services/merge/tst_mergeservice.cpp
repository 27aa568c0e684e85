// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "tests/models/services/merge/mergebench.h"

#include <QTest>

#include <algorithm>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two records that become one, with all that belongs to them; and two again.
class TestMergeService : public QObject
{
    Q_OBJECT

private slots:
    void everythingGoesAlong();
    void signedRecordsKeepTheirSum();
    void undoingPutsEveryRowBack();
    void ownersAreMergedAndBack();
    void theValuesThatWereChosenStay();
    void whatIsProposed_data();
    void whatIsProposed();
    void theOtherNumberIsStillFound();
    void whatIsRefused_data();
    void whatIsRefused();
    void aChangeMeanwhileStopsIt();
    void anotherOwnerMustBeChosen();
    void otherChipsMustBeConfirmed();
    void aRefusedMergeLeavesNothing();
    void whatStandsAgainstUndoing_data();
    void whatStandsAgainstUndoing();
    void whatCameSinceStays();
    void twoMergesAreUndoneInTheirOrder();
};

namespace {

QString why(const Error &error)
{
    return error.text + u' ' + error.detail;
}

} // namespace

void TestMergeService::everythingGoesAlong()
{
    MergeBench bench;
    bench.addEverything(bench.bella);
    bench.addEverything(bench.again);
    const auto preview =
        MergeComparison(bench.context()).compare(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY(preview);
    QCOMPARE(preview->goingAlong,
             (QStringList{u"1 referral(s)"_s, u"1 treatment plan(s)"_s, u"1 interaction(s)"_s,
                          u"1 appointment(s)"_s, u"1 x-ray(s)"_s, u"1 document(s)"_s,
                          u"1 letter(s)"_s, u"1 weight(s)"_s, u"1 alert(s)"_s, u"1 problem(s)"_s}));
    const auto merged = bench.merge(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY2(merged, merged ? "" : qPrintable(why(merged.error())));
    for (const MergeUndo::Moved &table : MergeUndo::moved()) {
        if (table.kind != RecordKind::Pet)
            continue;
        const QString count = u"SELECT count(*) FROM main."_s + QLatin1String(table.table)
                              + u" WHERE "_s + QLatin1String(table.column) + u" = ?"_s;
        QVERIFY2(bench.value(count, {bench.again}).toInt() == 0, table.table);
        QVERIFY2(bench.value(count, {bench.bella}).toInt() >= 2, table.table);
    }
    QVERIFY(!PetRepository(bench.context()).find(bench.again));
    QCOMPARE(bench.value(u"SELECT count(*) FROM search_pets WHERE search_pets MATCH '\" bella\"'"_s)
                 .toInt(),
             1);
    QCOMPARE(bench
                 .value(u"SELECT count(*) FROM drafts WHERE json_extract(content, '$.known.pet')"
                        " = ? AND json_extract(content, '$.fields.pet_id.value') = ?"_s,
                        {bench.bella, bench.bella})
                 .toInt(),
             2);
    // Who was let in for some hours, and who has the case by its referral, still is.
    QCOMPARE(
        bench
            .value(u"SELECT count(*) FROM case_members WHERE pet_id = ? AND source = 'grant'"_s,
                   {bench.bella})
            .toInt(),
        2);
    QCOMPARE(bench.value(u"SELECT count(*) FROM merge_running"_s).toInt(), 0);
    QCOMPARE(sql::run(bench.db(), u"PRAGMA foreign_key_check"_s)->next(), false);
}

void TestMergeService::signedRecordsKeepTheirSum()
{
    MergeBench bench;
    bench.addEverything(bench.again);
    QVERIFY(bench.merge(RecordKind::Pet, bench.bella, bench.again));
    const qint64 id = bench.value(u"SELECT id FROM letters"_s).toLongLong();
    const auto letter = LetterRepository(bench.context()).find(id);
    QVERIFY(letter);
    QCOMPARE(letter->petId, bench.bella);
    QVERIFY(letter->isSigned());
    QCOMPARE(letter->digest(), letter->bodySha256);
    // Outside of a merge it is as fixed as ever.
    QVERIFY(!sql::run(bench.db(), u"UPDATE main.letters SET pet_id = ? WHERE id = ?"_s,
                      {bench.again, id}));
    QVERIFY(!sql::run(bench.db(), u"UPDATE main.letters SET body = 'x' WHERE id = ?"_s, {id}));
    QVERIFY(!sql::run(bench.db(), u"UPDATE main.worklist_marks SET pet_id = ?"_s, {bench.again}));
}

void TestMergeService::undoingPutsEveryRowBack()
{
    MergeBench bench;
    bench.addEverything(bench.bella);
    bench.addEverything(bench.again);
    PetRepository pets(bench.context());
    Pet richer = *pets.find(bench.again);
    richer.colour = u"black"_s;
    richer.breed = u"beagle"_s;
    richer.medicalHistorySummary = u"Allergic to nuts"_s;
    richer.microchip = u"276098102345000"_s;
    QVERIFY(pets.update(richer));
    const auto before = bench.everything();
    const auto versions = bench.versions();
    auto order = bench.orderFor(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY(order);
    order->isConfirmed = true;
    const auto merged = MergeService(bench.context()).merge(*order);
    QVERIFY2(merged, merged ? "" : qPrintable(why(merged.error())));
    QVERIFY(bench.everything() != before);
    bench.clinic().clock->advance(1h);
    const auto undone = MergeUndo(bench.context()).undo(*merged);
    QVERIFY2(undone, undone ? "" : qPrintable(why(undone.error())));
    const auto after = bench.everything();
    QCOMPARE(after.keys(), before.keys());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        QCOMPARE(after.value(it.key()), it.value());
    const auto grown = bench.versions();
    for (auto it = versions.cbegin(); it != versions.cend(); ++it)
        QVERIFY2(grown.value(it.key()) >= it.value(), qPrintable(it.key()));
    QVERIFY(grown.value(u"pets "_s + QString::number(bench.again))
            > versions.value(u"pets "_s + QString::number(bench.again)));
    QVERIFY(!MergeUndo(bench.context()).undo(*merged)); // once is enough
    // And it can be done anew.
    order = bench.orderFor(RecordKind::Pet, bench.bella, bench.again);
    order->isConfirmed = true;
    QVERIFY(MergeService(bench.context()).merge(*order));
}

void TestMergeService::ownersAreMergedAndBack()
{
    MergeBench bench;
    const qint64 twice = bench.addOwner(u"M. Schulz"_s, u"030 555 44 33"_s, u"m@example.org"_s);
    bench.raw(u"INSERT INTO main.owner_phones (owner_id, phone) VALUES (?, '0171 222 333 44')"_s,
              {twice});
    const qint64 rex = bench.addPet(u"Rex"_s, twice);
    const auto before = bench.everything();
    bench.signIn(u"frontdesk"_s);
    const auto preview =
        MergeComparison(bench.context()).compare(RecordKind::Owner, bench.owner, twice);
    QVERIFY(preview);
    QCOMPARE(preview->goingAlong, (QStringList{u"1 pet(s)"_s, u"1 further phone(s)"_s}));
    const auto merged = bench.merge(RecordKind::Owner, bench.owner, twice);
    QVERIFY2(merged, merged ? "" : qPrintable(why(merged.error())));
    QCOMPARE(PetRepository(bench.context()).find(rex)->ownerId, bench.owner);
    const auto phones = OwnerRepository(bench.context()).phones(bench.owner);
    QVERIFY(phones);
    QCOMPARE(phones->size(), 2); // that of the duplicate and its further one
    QCOMPARE(bench.value(u"SELECT count(*) FROM search_pets WHERE search_pets MATCH '1712223'"_s)
                 .toInt(),
             3); // whose owner has that number
    const auto undone = MergeUndo(bench.context()).undo(*merged);
    QVERIFY2(undone, undone ? "" : qPrintable(why(undone.error())));
    QCOMPARE(bench.everything(), before);
}

void TestMergeService::theValuesThatWereChosenStay()
{
    MergeBench bench;
    PetRepository pets(bench.context());
    Pet other = *pets.find(bench.again);
    other.petName = u"Bela"_s;
    other.colour = u"brown"_s;
    other.medicalHistorySummary = u"Heart murmur"_s;
    QVERIFY(pets.update(other));
    auto order = bench.orderFor(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY(order);
    order->sides.insert(u"pet_name"_s, MergeSide::Stays);
    QVERIFY(MergeService(bench.context()).merge(*order));
    const auto pet = pets.find(bench.bella);
    QCOMPARE(pet->petName, u"Bella"_s);
    QCOMPARE(pet->colour, u"brown"_s);              // was empty
    QCOMPARE(pet->microchip, u"276098102345678"_s); // is empty in the other
    QCOMPARE(pet->medicalHistorySummary, u"Lame since March\n\nHeart murmur"_s);
}

void TestMergeService::whatIsProposed_data()
{
    QTest::addColumn<QString>("stays");
    QTest::addColumn<QString>("duplicate");
    QTest::addColumn<bool>("duplicateIsNewer");
    QTest::addColumn<MergeSide>("side");
    QTest::newRow("only the one is filled") << u"black"_s << u""_s << true << MergeSide::Stays;
    QTest::newRow("only the other is filled")
        << u""_s << u"black"_s << false << MergeSide::Duplicate;
    QTest::newRow("the newer of two") << u"black"_s << u"brown"_s << true << MergeSide::Duplicate;
    QTest::newRow("the newer of two, the other way")
        << u"black"_s << u"brown"_s << false << MergeSide::Stays;
}

void TestMergeService::whatIsProposed()
{
    QFETCH(QString, stays);
    QFETCH(QString, duplicate);
    QFETCH(bool, duplicateIsNewer);
    MergeBench bench;
    PetRepository pets(bench.context());
    const auto paint = [&](qint64 id, const QString &colour) {
        bench.clinic().clock->advance(1h);
        Pet pet = *pets.find(id);
        pet.colour = colour;
        mustBe(pets.update(pet));
    };
    if (duplicateIsNewer) {
        paint(bench.bella, stays);
        paint(bench.again, duplicate);
    } else {
        paint(bench.again, duplicate);
        paint(bench.bella, stays);
    }
    const auto order = bench.orderFor(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY(order);
    QTEST(order->sides.value(u"colour"_s), "side");
}

void TestMergeService::theOtherNumberIsStillFound()
{
    MergeBench bench;
    PetRepository pets(bench.context());
    Pet other = *pets.find(bench.again);
    other.microchip = u"985112000000105"_s;
    QVERIFY(pets.update(other));
    auto order = bench.orderFor(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY(order);
    order->isConfirmed = true;
    order->sides.insert(u"microchip"_s, MergeSide::Stays);
    QVERIFY(MergeService(bench.context()).merge(*order));
    QCOMPARE(*pets.furtherChips(bench.bella), (QStringList{u"985112000000105"_s}));
}

void TestMergeService::whatIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("with itself") << u"itself"_s << u"one and the same"_s;
    QTest::newRow("two species") << u"species"_s << u"different species"_s;
    QTest::newRow("one that was removed") << u"removed"_s << u"is not there"_s;
    QTest::newRow("one that never was") << u"nothing"_s << u"is not there"_s;
}

void TestMergeService::whatIsRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    MergeBench bench;
    qint64 other = bench.again;
    if (what == "itself"_L1)
        other = bench.bella;
    else if (what == "species"_L1)
        other = bench.addPet(u"Bella"_s, bench.owner, {}, {}, u"cat"_s);
    else if (what == "removed"_L1)
        mustBe(PetRepository(bench.context()).remove(bench.again, 1, u"x"_s));
    else
        other = 4711;
    const auto before = bench.everything();
    const auto merged =
        MergeService(bench.context()).merge({RecordKind::Pet, bench.bella, other, 1, 1, {}, true});
    QVERIFY(!merged);
    QVERIFY2(merged.error().text.contains(says), qPrintable(merged.error().text));
    // Nor below the service.
    QVERIFY(
        !sql::run(bench.context().db,
                  u"INSERT INTO main.merges (kind, survivor_id, duplicate_id, reason, merged_at,"
                  " merged_by_id) VALUES ('pet', ?, ?, 'x', '2026-03-02T09:00:00.000Z', 1)"_s,
                  {bench.bella, other}));
    QCOMPARE(bench.everything(), before);
}

void TestMergeService::aChangeMeanwhileStopsIt()
{
    MergeBench bench;
    for (const qint64 changed : {bench.bella, bench.again}) {
        const auto order = bench.orderFor(RecordKind::Pet, bench.bella, bench.again);
        QVERIFY(order);
        PetRepository pets(bench.context());
        Pet pet = *pets.find(changed);
        pet.colour += u"x"_s;
        QVERIFY(pets.update(pet));
        const auto merged = MergeService(bench.context()).merge(*order);
        QVERIFY(!merged);
        QCOMPARE(merged.error().code, Error::Code::Conflict);
    }
}

void TestMergeService::anotherOwnerMustBeChosen()
{
    MergeBench bench;
    const qint64 other = bench.addOwner(u"Peter Schulz"_s, u"030 777 88 99"_s);
    const qint64 pet = bench.addPet(u"Bella"_s, other);
    const auto preview =
        MergeComparison(bench.context()).compare(RecordKind::Pet, bench.bella, pet);
    QVERIFY(preview);
    MergeOrder order = orderOf(*preview);
    const auto refused = MergeService(bench.context()).merge(order);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"owner_id"_s);
    order.sides.insert(u"owner_id"_s, MergeSide::Duplicate);
    const auto merged = MergeService(bench.context()).merge(order);
    QVERIFY2(merged, merged ? "" : qPrintable(why(merged.error())));
    QCOMPARE(PetRepository(bench.context()).find(bench.bella)->ownerId, other);
    mustBe(MergeUndo(bench.context()).undo(*merged));
    QCOMPARE(PetRepository(bench.context()).find(bench.bella)->ownerId, bench.owner);
}

void TestMergeService::otherChipsMustBeConfirmed()
{
    MergeBench bench;
    const qint64 pet = bench.addPet(u"Bella"_s, bench.owner, u"985112000000105"_s);
    auto order = bench.orderFor(RecordKind::Pet, bench.bella, pet);
    QVERIFY(order);
    const auto refused = MergeService(bench.context()).merge(*order);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"confirmation"_s);
    order->isConfirmed = true;
    QVERIFY(MergeService(bench.context()).merge(*order));
}

/// What the record's own rules refuse takes all of it back.
void TestMergeService::aRefusedMergeLeavesNothing()
{
    MergeBench bench;
    bench.addEverything(bench.again);
    PetRepository pets(bench.context());
    Pet other = *pets.find(bench.again);
    other.deceasedOn = QDate(2019, 1, 1); // before the other was born
    QVERIFY(pets.update(other));
    const auto before = bench.everything();
    const auto merged = bench.merge(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY(!merged);
    QCOMPARE(merged.error().field, u"deceased_on"_s);
    QCOMPARE(bench.everything(), before);
}

void TestMergeService::whatStandsAgainstUndoing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("a chosen value changed since")
        << u"field"_s << u"Changed since the merge: Colour"_s;
    QTest::newRow("a note for a referral that came along") << u"tied"_s << u"belong to both"_s;
    QTest::newRow("a record moved on") << u"moved"_s << u"moved on"_s;
    QTest::newRow("the record that stayed merged on") << u"merged"_s << u"undo that merge first"_s;
    QTest::newRow("the record that stayed removed") << u"removed"_s << u"was removed since"_s;
}

void TestMergeService::whatStandsAgainstUndoing()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    MergeBench bench;
    bench.addEverything(bench.again);
    PetRepository pets(bench.context());
    Pet other = *pets.find(bench.again);
    other.colour = u"brown"_s;
    QVERIFY(pets.update(other));
    const auto merged = bench.merge(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY2(merged, merged ? "" : qPrintable(why(merged.error())));
    if (what == "field"_L1) {
        Pet pet = *pets.find(bench.bella);
        pet.colour = u"black"_s;
        mustBe(pets.update(pet));
    } else if (what == "tied"_L1) {
        InteractionRepository notes(bench.context());
        Interaction note = notes.blank();
        note.petId = bench.bella;
        note.referralId = bench.value(u"SELECT id FROM referrals"_s).toLongLong();
        note.summary = u"Called"_s;
        mustBe(notes.add(note));
    } else if (what == "moved"_L1) {
        const qint64 third = bench.addPet(u"Rex"_s, bench.owner);
        bench.raw(u"UPDATE main.appointments SET pet_id = ?"_s, {third});
    } else if (what == "merged"_L1) {
        const qint64 third = bench.addPet(u"Bella"_s, bench.owner);
        QVERIFY(bench.merge(RecordKind::Pet, third, bench.bella));
    } else {
        bench.raw(u"UPDATE main.pets SET deleted_at = updated_at WHERE id = ?"_s, {bench.bella});
    }
    const auto before = bench.everything();
    const auto undone = MergeUndo(bench.context()).undo(*merged);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::Code::Conflict);
    QVERIFY2(undone.error().text.contains(says), qPrintable(undone.error().text));
    QCOMPARE(bench.everything(), before);
}

void TestMergeService::whatCameSinceStays()
{
    MergeBench bench;
    bench.addEverything(bench.again);
    const auto merged = bench.merge(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY(merged);
    InteractionRepository notes(bench.context());
    Interaction note = notes.blank();
    note.petId = bench.bella;
    note.summary = u"Called"_s;
    QVERIFY(notes.add(note));
    QVERIFY(MergeUndo(bench.context()).undo(*merged));
    QCOMPARE(notes.find(note.id)->petId, bench.bella);
}

void TestMergeService::twoMergesAreUndoneInTheirOrder()
{
    MergeBench bench;
    bench.addEverything(bench.again);
    bench.addEverything(bench.bella);
    const qint64 third = bench.addPet(u"Bella"_s, bench.owner);
    const auto before = bench.everything();
    const auto first = bench.merge(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY(first);
    bench.clinic().clock->advance(1h);
    const auto second = bench.merge(RecordKind::Pet, third, bench.bella);
    QVERIFY2(second, second ? "" : qPrintable(why(second.error())));
    MergeUndo undo(bench.context());
    QVERIFY(!undo.undo(*first));
    QCOMPARE(undo.merges()->first().id, *second);
    QCOMPARE(undo.merges()->first().duplicateTitle, u"Bella"_s);
    mustBe(undo.undo(*second));
    mustBe(undo.undo(*first));
    QCOMPARE(bench.everything(), before);
    QVERIFY(undo.merges()->first().undoneAt.isValid());
}

QTEST_GUILESS_MAIN(TestMergeService)
#include "tst_mergeservice.moc"
