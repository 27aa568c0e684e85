// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/vocabularies/shippedlists.h"
#include "models/vocabularies/valuelists.h"
#include "tests/support/testclinic.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class ValueListsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void noTwoEntriesAreMeantByTheSameWords();
    void everyShippedEntryHasItsPlace();
    void breedsAreThoseOfTheSpecies();
    void labelsFallBack();
    void newClinicHasTheShippedLists();
    void seedingAgainKeepsWhatTheClinicChanged();
    void onlyThoseWhoMayEditSettingsChangeLists();
    void fixedListsGrowNoEntries();
    void inactiveEntriesAreOfferedNoMore();
};

namespace {

std::unique_ptr<test::TestDatabase> seeded()
{
    auto database = std::make_unique<test::TestDatabase>();
    const auto done =
        sql::inTransaction(database->context(), [&] { return seedVocabularies(database->db()); });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return database;
}

} // namespace

void ValueListsTest::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("code");

    QTest::newRow("a code") << u"species"_s << u"dog"_s << u""_s << u"dog"_s;
    QTest::newRow("a label in another case") << u"species"_s << u"DOG"_s << u""_s << u"dog"_s;
    QTest::newRow("a German label") << u"species"_s << u"Katze"_s << u""_s << u"cat"_s;
    QTest::newRow("an alias") << u"species"_s << u"Feline"_s << u""_s << u"cat"_s;
    QTest::newRow("words behind a comma")
        << u"breed"_s << u"Retriever, Labrador"_s << u"dog"_s << u"Labrador Retriever"_s;
    QTest::newRow("two commas") << u"breed"_s << u"Terrier, Fox, Wire"_s << u"dog"_s
                                << u"Wire Fox Terrier"_s;
    QTest::newRow("what stands in parentheses does not count")
        << u"breed"_s << u"Mixed Breed, Medium (up to 44 lbs fully grown)"_s << u"dog"_s
        << u"Mixed Breed, Medium"_s;
    QTest::newRow("hyphens are blanks")
        << u"breed"_s << u"Retriever, Flat-Coated"_s << u"dog"_s << u"Flat-Coated Retriever"_s;
    QTest::newRow("accents do not count")
        << u"breed"_s << u"Coton de Tulear"_s << u"dog"_s << u"Coton de Tuléar"_s;
    QTest::newRow("the same word for another species")
        << u"breed"_s << u"Angora"_s << u"rabbit"_s << u"Angora Rabbit"_s;
    QTest::newRow("a mixed cat is no mixed dog")
        << u"breed"_s << u"Mix"_s << u"cat"_s << u"Mixed Breed Cat"_s;
    QTest::newRow("two could be meant") << u"breed"_s << u"Angora"_s << u""_s << u""_s;
    QTest::newRow("nothing like it") << u"breed"_s << u"Zebra"_s << u"dog"_s << u""_s;
    QTest::newRow("a breed of another species") << u"breed"_s << u"Siamese"_s << u"dog"_s << u""_s;
    QTest::newRow("no text") << u"breed"_s << u"  "_s << u"dog"_s << u""_s;
    QTest::newRow("only punctuation") << u"breed"_s << u"-,"_s << u"dog"_s << u""_s;
    QTest::newRow("a status by its label")
        << u"referral_status"_s << u"Information requested"_s << u""_s << u"info_requested"_s;
}

void ValueListsTest::findsWhatIsMeant()
{
    QFETCH(QString, list);
    QFETCH(QString, text);
    QFETCH(QString, parent);
    static const auto database = seeded();
    static const ValueLists lists(database->context());
    QTEST(lists.findCode(list, text, parent), "code");
}

void ValueListsTest::noTwoEntriesAreMeantByTheSameWords()
{
    QHash<QString, QString> taken;
    const QList<ValueItem> items = shippedItems();
    for (const ValueItem &item : items) {
        QStringList keys{ValueLists::matchKey(item.code)};
        for (const QString &label : item.labels)
            keys += ValueLists::matchKey(label);
        for (const QString &alias : item.aliases)
            keys += ValueLists::matchKey(alias);
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            const QString place = item.list + u'/' + item.parent + u'/' + key;
            QVERIFY2(!taken.contains(place), qPrintable(QString(place + u": " + item.code + u" and "
                                                                + taken.value(place))));
            taken.insert(place, item.code);
        }
    }
}

void ValueListsTest::everyShippedEntryHasItsPlace()
{
    const QList<ValueItem> items = shippedItems();
    QSet<QString> species;
    QSet<QString> seen;
    for (const ValueItem &item : items) {
        if (item.list == u"species")
            species.insert(item.code);
        const QString place = item.list + u'/' + item.code;
        QVERIFY2(!seen.contains(place), qPrintable(place));
        seen.insert(place);
        QVERIFY2(!item.labels.value(u"en"_s).isEmpty(), qPrintable(place));
    }
    QVERIFY(species.size() >= 25);
    for (const ValueItem &item : items) {
        QVERIFY2(item.list != u"breed" || species.contains(item.parent), qPrintable(item.code));
    }
}

void ValueListsTest::breedsAreThoseOfTheSpecies()
{
    const auto database = seeded();
    const ValueLists lists(database->context());
    const QList<ValueItem> cats = lists.items(u"breed"_s, u"cat"_s);
    QVERIFY(cats.size() >= 60);
    for (const ValueItem &item : cats)
        QCOMPARE(item.parent, u"cat"_s);
    QVERIFY(lists.items(u"breed"_s, u"dog"_s).size() >= 220);
}

void ValueListsTest::labelsFallBack()
{
    const auto database = seeded();
    const ValueLists lists(database->context());
    QCOMPARE(lists.label(u"species"_s, u"guinea_pig"_s), u"Guinea pig"_s);
    QCOMPARE(lists.label(u"species"_s, u"Tapir"_s), u"Tapir"_s);
    QCOMPARE(lists.label(u"species"_s, u""_s), u""_s);
}

void ValueListsTest::newClinicHasTheShippedLists()
{
    test::TestClinic clinic;
    const ValueLists lists(clinic.context());
    QCOMPARE(lists.findCode(u"breed"_s, u"Labrador"_s, u"dog"_s), u"Labrador Retriever"_s);
    qsizetype count = 0;
    for (const QString &list : lists.lists())
        count += lists.allItems(list).size();
    QCOMPARE(count, shippedItems().size());
}

void ValueListsTest::seedingAgainKeepsWhatTheClinicChanged()
{
    const auto database = seeded();
    ValueLists lists(database->context());
    ValueItem dog = lists.items(u"species"_s).constFirst();
    QCOMPARE(dog.code, u"dog"_s);
    dog.labels[u"en"_s] = u"Hound of ours"_s;
    QVERIFY(lists.save(dog));
    QVERIFY(seedVocabularies(database->db()));
    lists.reload();
    QCOMPARE(lists.label(u"species"_s, u"dog"_s), u"Hound of ours"_s);
}

void ValueListsTest::onlyThoseWhoMayEditSettingsChangeLists()
{
    const auto database = seeded();
    database->access.set(RecordKind::Setting, Operation::Edit, Scope::None);
    ValueLists lists(database->context());
    ValueItem tapir;
    tapir.list = u"species"_s;
    tapir.code = u"tapir"_s;
    const auto saved = lists.save(tapir);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Forbidden);
    QVERIFY(!lists.setActive(u"species"_s, u"dog"_s, false));
    QVERIFY(!lists.contains(u"species"_s, u"tapir"_s));
}

void ValueListsTest::fixedListsGrowNoEntries()
{
    const auto database = seeded();
    ValueLists lists(database->context());
    ValueItem item;
    item.list = u"priority"_s;
    item.code = u"whenever"_s;
    QCOMPARE(lists.save(item).error().field, u"code"_s);
    QCOMPARE(lists.setActive(u"priority"_s, u"soon"_s, false).error().code, Error::Code::Invalid);
}

void ValueListsTest::inactiveEntriesAreOfferedNoMore()
{
    const auto database = seeded();
    ValueLists lists(database->context());
    QVERIFY(lists.setActive(u"species"_s, u"fish"_s, false));
    const QList<ValueItem> offered = lists.items(u"species"_s);
    QVERIFY(std::none_of(offered.begin(), offered.end(),
                         [](const ValueItem &item) { return item.code == u"fish"; }));
    QCOMPARE(lists.label(u"species"_s, u"fish"_s), u"Fish"_s);
    QCOMPARE(lists.setActive(u"species"_s, u"yeti"_s, false).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(ValueListsTest)
#include "tst_valuelists.moc"
