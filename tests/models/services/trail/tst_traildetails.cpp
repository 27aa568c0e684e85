// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/trail/traildetails.h"
#include "models/vocabularies/valuelists.h"
#include "tests/support/auditrows.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestTrailDetails : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_case = std::make_unique<test::SampleCase>();
        m_lists = std::make_unique<ValueLists>(m_case->database.context());
    }
    void cleanup()
    {
        m_lists.reset();
        m_case.reset();
    }
    void valuesAreWords_data();
    void valuesAreWords();
    void whatOnlyTheProgramReadsIsLeftOut();
    void fieldsStandInTheirOrder();
    void eventsTellTheirFacts();
    void twoThatWereFoundAreNoChange();
    void hiddenColumnsStayHidden();
    void valuesOutOfReachAreNotShown();
    void somebodyElsesEntryIsNotThere();
    void lineForATable();

private:
    TrailEntry entry(const QString &detail, const QString &kind = u"pet"_s,
                     const QString &action = u"edit"_s)
    {
        const qint64 seq = test::addAuditRow(m_case->database.db(), {.action = action,
                                                                     .kind = kind,
                                                                     .record = m_case->pet.id,
                                                                     .pet = m_case->pet.id,
                                                                     .detail = detail});
        const auto found = details().find(seq);
        return found ? *found : TrailEntry();
    }
    TrailDetails details() { return {m_case->database.context(), m_lists.get()}; }

    std::unique_ptr<test::SampleCase> m_case;
    std::unique_ptr<ValueLists> m_lists;
};

void TestTrailDetails::valuesAreWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a text") << u"pet"_s << uR"({"pet_name":["Rex","Rexi"]})"_s << u"Name"_s
                            << u"Rex"_s << u"Rexi"_s;
    QTest::newRow("a code") << u"pet"_s << uR"({"species":["dog","cat"]})"_s << u"Species"_s
                            << u"Dog"_s << u"Cat"_s;
    QTest::newRow("a word of the person's own") << u"pet"_s << uR"({"species":["Quokka","dog"]})"_s
                                                << u"Species"_s << u"Quokka"_s << u"Dog"_s;
    QTest::newRow("yes and no") << u"pet"_s << uR"({"deceased":[0,1]})"_s << u"Deceased"_s
                                << u"No"_s << u"Yes"_s;
    QTest::newRow("a day") << u"pet"_s << uR"({"date_of_birth":[null,"2020-05-04"]})"_s
                           << u"Date of birth"_s << QString()
                           << QLocale().toString(QDate(2020, 5, 4), QLocale::ShortFormat);
    QTest::newRow("a moment, in the clinic's zone")
        << u"referral"_s << uR"({"received_at":[null,"2026-03-02T09:30:00.000Z"]})"_s
        << u"Received on"_s << QString()
        << QString(QLocale().toString(QDate(2026, 3, 2), QLocale::ShortFormat) + u' '
                   + QLocale().toString(QTime(9, 30), QLocale::ShortFormat));
    QTest::newRow("a person") << u"pet"_s << uR"({"assigned_specialist_id":[2,3]})"_s
                              << u"Assigned specialist"_s << u"Specialist Two"_s
                              << u"Specialist Three"_s;
    QTest::newRow("a record that is not there")
        << u"pet"_s << uR"({"owner_id":[null,4711]})"_s << u"Owner"_s << QString()
        << u"Owner, out of your reach"_s;
    QTest::newRow("a row beside a record")
        << u"pet_weights"_s << uR"({"weight_kg":[null,4.25]})"_s << u"Weight in kg"_s << QString()
        << QLocale().toString(4.25);
    QTest::newRow("removed") << u"pet"_s << uR"({"deleted_reason":[null,"entered twice"]})"_s
                             << u"Reason for removing"_s << QString() << u"entered twice"_s;
}

void TestTrailDetails::valuesAreWords()
{
    QFETCH(QString, kind);
    QFETCH(QString, detail);
    const QList<TrailChange> changes = details().changes(entry(detail, kind));
    QCOMPARE(changes.size(), 1);
    QTEST(changes.first().title, "title");
    if (changes.first().title == "Assigned specialist"_L1) {
        QVERIFY(!changes.first().before.isEmpty());
        QVERIFY(changes.first().before != changes.first().after);
        return;
    }
    QTEST(changes.first().before, "before");
    QTEST(changes.first().after, "after");
}

void TestTrailDetails::whatOnlyTheProgramReadsIsLeftOut()
{
    const QList<TrailChange> changes =
        details().changes(entry(uR"({"object_id":[null,"X"],"photo_hash":["blake2b:1","blake2b:2"],
                   "import_batch_id":[null,3],"pet_name":["Rex","Rex"]})"_s));
    QVERIFY(changes.isEmpty());
}

void TestTrailDetails::fieldsStandInTheirOrder()
{
    const QList<TrailChange> changes = details().changes(
        entry(uR"({"deleted_reason":["","x"],"breed":["a","b"],"pet_name":["a","b"]})"_s));
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).column, u"pet_name"_s);
    QCOMPARE(changes.at(1).column, u"breed"_s);
    QCOMPARE(changes.at(2).column, u"deleted_reason"_s);
}

void TestTrailDetails::eventsTellTheirFacts()
{
    const QList<TrailChange> changes =
        details().changes(entry(uR"({"entries":12})"_s, u"audit"_s, u"export"_s));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().title, u"Entries"_s);
    QVERIFY(changes.first().isFact);
    QCOMPARE(changes.first().after, u"12"_s);
}

void TestTrailDetails::twoThatWereFoundAreNoChange()
{
    const QString pet = QString::number(m_case->pet.id);
    const QList<TrailChange> changes = details().changes(
        entry(u"{\"found\":["_s + pet + u',' + pet + u"]}"_s, u"pet"_s, u"query"_s));
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().isFact);
    QCOMPARE(changes.first().after, u"Rex, Rex"_s);
}

void TestTrailDetails::hiddenColumnsStayHidden()
{
    m_case->database.access.hidden = {u"diagnosis_notes"_s};
    const QList<TrailChange> changes = details().changes(entry(
        uR"({"plan_title":["a","b"],"diagnosis_notes":["secret","more secret"]})"_s, u"plan"_s));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).after, u"b"_s);
    QVERIFY(changes.at(1).isHidden);
    QVERIFY(changes.at(1).before.isEmpty() && changes.at(1).after.isEmpty());
}

void TestTrailDetails::valuesOutOfReachAreNotShown()
{
    test::TestAccess &access = m_case->database.access;
    access.set(RecordKind::AuditEntry, Operation::View, Scope::Own);
    access.set(RecordKind::Pet, Operation::View, Scope::Assigned);
    access.person = 3; // the case is person 2's
    const qint64 seq =
        test::addAuditRow(m_case->database.db(), {.person = 3,
                                                  .action = u"edit"_s,
                                                  .record = m_case->pet.id,
                                                  .pet = m_case->pet.id,
                                                  .detail = uR"({"pet_name":["Rex","Rexi"]})"_s});
    const auto found = details().find(seq);
    QVERIFY(found);
    QVERIFY(details().changes(*found).first().isHidden);
    access.set(RecordKind::Pet, Operation::View, Scope::All);
    QCOMPARE(details().changes(*found).first().after, u"Rexi"_s);
}

void TestTrailDetails::somebodyElsesEntryIsNotThere()
{
    const TrailEntry others = entry(uR"({"pet_name":["Rex","Rexi"]})"_s);
    QVERIFY(others.seq != 0);
    m_case->database.access.set(RecordKind::AuditEntry, Operation::View, Scope::Own);
    m_case->database.access.person = 2;
    const auto found = details().find(others.seq);
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::NotFound);
}

void TestTrailDetails::lineForATable()
{
    QCOMPARE(TrailDetails::inOneLine({{u"a"_s, u"Name"_s, u"Rex"_s, u"Rexi"_s, false, false},
                                      {u"b"_s, u"Diagnosis"_s, {}, {}, true, false},
                                      {u"c"_s, u"entries"_s, {}, u"12"_s, false, true}}),
             u"Name: “Rex” → “Rexi”; Diagnosis: not shown; entries: 12"_s);
}

QTEST_GUILESS_MAIN(TestTrailDetails)
#include "tst_traildetails.moc"
