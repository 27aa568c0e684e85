// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/petproblems.h"
#include "models/services/history/historyservice.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// What a pet has or had, and the story of one problem.
class TestPetProblems : public QObject
{
    Q_OBJECT

private slots:
    void theActiveOnesComeFirst();
    void whoResolvedItIsNoted();
    void whatCannotBeKept_data();
    void whatCannotBeKept();
    void aRecordNamesOne();
    void anotherPetsProblemIsRefused();
    void theStoryOfOneProblem();
};

namespace {

PetProblem add(SampleCase &sample, const QString &what, const QDate &onset = {},
               const QDate &resolved = {})
{
    PetProblem problem{0, what, onset, resolved, {}, {}};
    SampleCase::must(PetProblems(sample.database.context()).save(sample.pet.id, problem));
    return problem;
}

} // namespace

void TestPetProblems::theActiveOnesComeFirst()
{
    SampleCase sample;
    add(sample, u"Otitis"_s, {2024, 5, 1}, {2024, 6, 1});
    add(sample, u"Cough"_s, {2025, 11, 1});
    add(sample, u" Lameness "_s, {2026, 1, 15});
    const auto found = PetProblems(sample.database.context()).list(sample.pet.id);
    QVERIFY(found);
    QStringList names;
    for (const PetProblem &one : *found)
        names += one.problem;
    QCOMPARE(names, (QStringList{u"Lameness"_s, u"Cough"_s, u"Otitis"_s}));
    QVERIFY(found->first().isActive());
    QVERIFY(!found->last().isActive());
}

void TestPetProblems::whoResolvedItIsNoted()
{
    SampleCase sample;
    PetProblem problem = add(sample, u"Cough"_s);
    problem.resolvedOn = QDate(2026, 3, 1);
    PetProblems problems(sample.database.context());
    QVERIFY(problems.save(sample.pet.id, problem));
    QVERIFY(!problems.list(sample.pet.id)->first().resolvedBy.isEmpty());
    problem.resolvedOn = {};
    QVERIFY(problems.save(sample.pet.id, problem));
    QVERIFY(problems.list(sample.pet.id)->first().isActive());
    QVERIFY(problems.list(sample.pet.id)->first().resolvedBy.isEmpty());
}

void TestPetProblems::whatCannotBeKept_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QDate>("onset");
    QTest::addColumn<QDate>("resolved");
    QTest::addColumn<QString>("field");
    QTest::newRow("no words") << u" "_s << QDate() << QDate() << u"problem"_s;
    QTest::newRow("resolved before it began")
        << u"Cough"_s << QDate(2026, 2, 1) << QDate(2026, 1, 1) << u"resolved_on"_s;
    QTest::newRow("resolved in the future")
        << u"Cough"_s << QDate() << QDate(2026, 3, 9) << u"resolved_on"_s;
}

void TestPetProblems::whatCannotBeKept()
{
    QFETCH(QString, what);
    QFETCH(QDate, onset);
    QFETCH(QDate, resolved);
    QFETCH(QString, field);
    SampleCase sample;
    PetProblem problem{0, what, onset, resolved, {}, {}};
    const auto saved = PetProblems(sample.database.context()).save(sample.pet.id, problem);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Invalid);
    QCOMPARE(saved.error().field, field);
    QCOMPARE(problem.id, 0);
}

void TestPetProblems::aRecordNamesOne()
{
    SampleCase sample;
    const PetProblem cough = add(sample, u"Cough"_s);
    const PetProblem lame = add(sample, u"Lame"_s);
    PetProblems problems(sample.database.context());
    QCOMPARE(*problems.of(RecordKind::Interaction, 7), 0);
    for (const qint64 wanted : {cough.id, lame.id, lame.id, qint64(0), cough.id}) {
        QVERIFY(problems.setFor(RecordKind::Interaction, 7, sample.pet.id, wanted));
        QCOMPARE(*problems.of(RecordKind::Interaction, 7), wanted);
    }
    QCOMPARE(*problems.of(RecordKind::Plan, 7), 0);
}

void TestPetProblems::anotherPetsProblemIsRefused()
{
    SampleCase sample;
    Pet other = sample.newPet(u"Rex"_s);
    SampleCase::must(sample.all.pets.add(other));
    const PetProblem cough = add(sample, u"Cough"_s);
    PetProblems problems(sample.database.context());
    QVERIFY(!problems.setFor(RecordKind::Plan, 1, other.id, cough.id));
    QCOMPARE(*problems.of(RecordKind::Plan, 1), 0);
    PetProblem moved = cough;
    QCOMPARE(problems.save(other.id, moved).error().code, Error::Code::NotFound);
}

void TestPetProblems::theStoryOfOneProblem()
{
    SampleCase sample;
    const PetProblem cough = add(sample, u"Cough"_s);
    Interaction about = sample.newInteraction();
    SampleCase::must(sample.all.interactions.add(about));
    Interaction other = sample.newInteraction();
    SampleCase::must(sample.all.interactions.add(other));
    TreatmentPlan plan = sample.newPlan();
    SampleCase::must(sample.all.plans.add(plan));
    PetProblems problems(sample.database.context());
    SampleCase::must(problems.setFor(RecordKind::Interaction, about.id, sample.pet.id, cough.id));
    SampleCase::must(problems.setFor(RecordKind::Plan, plan.id, sample.pet.id, cough.id));
    StoryFilter filter;
    filter.problemId = cough.id;
    const auto story =
        HistoryService(sample.database.context()).read(sample.pet.id, 20, {}, filter);
    QVERIFY(story);
    QList<std::pair<RecordKind, qint64>> found;
    for (const HistoryEntry &entry : *story)
        found.append({entry.kind, entry.id});
    QCOMPARE(found.size(), 2);
    QVERIFY(found.contains(std::pair(RecordKind::Plan, plan.id)));
    QVERIFY(found.contains(std::pair(RecordKind::Interaction, about.id)));
}

QTEST_GUILESS_MAIN(TestPetProblems)
#include "tst_petproblems.moc"
