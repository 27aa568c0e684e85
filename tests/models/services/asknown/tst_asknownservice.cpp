// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/asknown/asknownservice.h"
#include "models/vocabularies/valuelists.h"
#include "tests/support/auditrows.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestAsKnownService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void recordsAreInWordsAndInTheirOrder();
    void oldValuesAreShown();
    void removedLaterIsThereAndRemovedBeforeIsNot();
    void hiddenFieldsStayHidden();
    void reachOfTheRulesIsKept_data();
    void reachOfTheRulesIsKept();
    void othersPetIsNotThere();
    void whoSawItFollowsTheRules();
    void petThatIsNotYetThere();

private:
    Result<KnownCase> read(const QDateTime &at = {})
    {
        return AsKnownService(m_case->database.context(), m_case->database.other(), m_lists.get())
            .read(m_case->pet.id, at.isValid() ? at : m_case->database.clock.now());
    }
    QDateTime later(int minutes) const
    {
        return m_case->database.clock.now().addSecs(60LL * minutes);
    }
    static const RecordAsKnown *record(const KnownCase &known, const QString &kind);
    static QString field(const RecordAsKnown *record, const QString &column);

    std::unique_ptr<test::SampleCase> m_case;
    std::unique_ptr<ValueLists> m_lists;
};

void TestAsKnownService::init()
{
    m_case = std::make_unique<test::SampleCase>();
    m_lists = std::make_unique<ValueLists>(m_case->database.context());
    TreatmentPlan plan = m_case->newPlan();
    test::SampleCase::must(m_case->all.plans.add(plan));
    Interaction note = m_case->newInteraction();
    note.interactionType = u"consult"_s;
    test::SampleCase::must(m_case->all.interactions.add(note));
    Weight weight;
    weight.petId = m_case->pet.id;
    weight.enteredValue = 12.5;
    weight.measuredOn = QDate(2026, 3, 1);
    test::SampleCase::must(m_case->all.pets.addWeight(weight));
}

void TestAsKnownService::cleanup()
{
    m_lists.reset();
    m_case.reset();
}

const RecordAsKnown *TestAsKnownService::record(const KnownCase &known, const QString &kind)
{
    for (const RecordAsKnown &one : known.records) {
        if (one.kind == kind)
            return &one;
    }
    return nullptr;
}

QString TestAsKnownService::field(const RecordAsKnown *record, const QString &column)
{
    if (record) {
        for (const KnownField &one : record->fields) {
            if (one.column == column)
                return one.text;
        }
    }
    return {};
}

void TestAsKnownService::recordsAreInWordsAndInTheirOrder()
{
    const auto known = read();
    QVERIFY2(known, qPrintable(known ? QString() : known.error().detail));
    QVERIFY(known->isThere);
    QCOMPARE(known->petName, u"Rex"_s);
    QStringList kinds;
    for (const RecordAsKnown &one : known->records)
        kinds.append(one.kind);
    kinds.removeAll(u"referral_steps"_s);
    QCOMPARE(kinds,
             QStringList({u"pet"_s, u"pet_weights"_s, u"referral"_s, u"plan"_s, u"interaction"_s}));
    QCOMPARE(field(record(*known, u"pet"_s), u"species"_s), u"Dog"_s);
    QCOMPARE(field(record(*known, u"pet"_s), u"owner_id"_s), m_case->owner.ownerName);
    QCOMPARE(record(*known, u"pet_weights"_s)->title,
             u"12.5 kg, "_s + QLocale().toString(QDate(2026, 3, 1), QLocale::ShortFormat));
    QCOMPARE(record(*known, u"pet"_s)->writtenBy, u"Ada Admin"_s);
    QVERIFY(field(record(*known, u"plan"_s), u"pet_id"_s).isEmpty()); // it is the pet's case
}

void TestAsKnownService::oldValuesAreShown()
{
    const QDateTime now = m_case->database.clock.now();
    test::addAuditRow(m_case->database.db(),
                      {.at = later(5).toMSecsSinceEpoch(),
                       .person = 2,
                       .action = u"edit"_s,
                       .record = m_case->pet.id,
                       .pet = m_case->pet.id,
                       .detail = uR"({"pet_name":["Max","Rex"],"species":["cat","dog"]})"_s});
    const auto before = read(now);
    QVERIFY(before);
    QCOMPARE(before->petName, u"Max"_s);
    QCOMPARE(field(record(*before, u"pet"_s), u"species"_s), u"Cat"_s);
    QVERIFY(record(*before, u"pet"_s)->isChangedSince);
    const auto after = read(later(5));
    QVERIFY(after);
    QCOMPARE(after->petName, u"Rex"_s);
    QCOMPARE(record(*after, u"pet"_s)->writtenBy, u"Sam Stern"_s);
    QCOMPARE(record(*after, u"pet"_s)->writtenAt, later(5));
    QVERIFY(!record(*after, u"pet"_s)->isChangedSince);
}

void TestAsKnownService::removedLaterIsThereAndRemovedBeforeIsNot()
{
    const auto plans = m_case->all.plans.idsWhere("pet_id", m_case->pet.id);
    QVERIFY(plans && plans->size() == 1);
    const auto plan = m_case->all.plans.find(plans->first());
    QVERIFY(plan);
    m_case->database.clock.advance(std::chrono::minutes(5));
    test::SampleCase::must(m_case->all.plans.remove(plan->id, plan->version, u"twice"_s));
    test::addAuditRow(
        m_case->database.db(),
        {.at = m_case->database.clock.now().toMSecsSinceEpoch(),
         .person = 2,
         .action = u"delete"_s,
         .kind = u"plan"_s,
         .record = plan->id,
         .pet = m_case->pet.id,
         .detail = u"{\"deleted_at\":[null,\"x\"],\"deleted_reason\":[null,\"y\"]}"_s});
    const auto after = read();
    QVERIFY(after && !record(*after, u"plan"_s));
    const auto before = read(m_case->database.clock.now().addSecs(-60));
    QVERIFY(before && record(*before, u"plan"_s));
}

void TestAsKnownService::hiddenFieldsStayHidden()
{
    m_case->database.access.hidden = {u"diagnosis_notes"_s, u"plan_title"_s};
    const auto known = read();
    QVERIFY(known);
    QVERIFY(field(record(*known, u"plan"_s), u"diagnosis_notes"_s).isEmpty());
    QVERIFY(field(record(*known, u"plan"_s), u"plan_title"_s).isEmpty());
    QVERIFY(record(*known, u"plan"_s)->title.isEmpty());
    QVERIFY(!field(record(*known, u"plan"_s), u"client_instructions"_s).isEmpty());
}

void TestAsKnownService::reachOfTheRulesIsKept_data()
{
    QTest::addColumn<qint64>("person");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<bool>("plan");
    QTest::newRow("nothing of the kind") << 2LL << Scope::None << false;
    QTest::newRow("one's own, and it is") << 1LL << Scope::Own << true;
    QTest::newRow("one's own, and it is not") << 2LL << Scope::Own << false;
    QTest::newRow("of one's cases, and it is") << 2LL << Scope::Assigned << true;
    QTest::newRow("of one's cases, and it is not") << 3LL << Scope::Assigned << false;
    QTest::newRow("all of them") << 3LL << Scope::All << true;
}

void TestAsKnownService::reachOfTheRulesIsKept()
{
    QFETCH(qint64, person);
    QFETCH(Scope, scope);
    QFETCH(bool, plan);
    test::TestAccess &access = m_case->database.access;
    access.person = person;
    access.set(RecordKind::Plan, Operation::View, scope);
    auto known = read();
    QVERIFY(known);
    QCOMPARE(record(*known, u"plan"_s) != nullptr, plan);
    access.set(RecordKind::Interaction, Operation::View, scope);
    access.except = {u"consult"_s};
    known = read();
    QVERIFY(known && !record(*known, u"interaction"_s));
}

void TestAsKnownService::othersPetIsNotThere()
{
    m_case->database.access.person = 3;
    m_case->database.access.set(RecordKind::Pet, Operation::View, Scope::Assigned);
    const auto known = read();
    QVERIFY(!known);
    QCOMPARE(known.error().code, Error::Code::NotFound);
}

void TestAsKnownService::whoSawItFollowsTheRules()
{
    for (const qint64 person : {1, 2, 2, 3})
        test::addAuditRow(m_case->database.db(),
                          {.person = person, .record = m_case->pet.id, .pet = m_case->pet.id});
    auto known = read();
    QVERIFY(known);
    QCOMPARE(known->viewers.size(), 3);
    QVERIFY(!known->onlyOwnViews);
    m_case->database.access.person = 2;
    m_case->database.access.set(RecordKind::AuditEntry, Operation::View, Scope::Own);
    known = read();
    QVERIFY(known);
    QCOMPARE(known->viewers.size(), 1);
    QCOMPARE(known->viewers.first().times, 2);
    QVERIFY(known->onlyOwnViews);
    m_case->database.access.set(RecordKind::AuditEntry, Operation::View, Scope::None);
    known = read();
    QVERIFY(known && known->viewers.isEmpty());
}

void TestAsKnownService::petThatIsNotYetThere()
{
    const auto known = read(m_case->database.clock.now().addDays(-30));
    QVERIFY(known);
    QVERIFY(!known->isThere);
    QVERIFY(known->isBeforeTrail);
    QVERIFY(known->records.isEmpty());
}

QTEST_GUILESS_MAIN(TestAsKnownService)
#include "tst_asknownservice.moc"
