// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/storymodel.h"

#include "models/db/sql.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerecords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// A story as a list: whole, page by page, filtered, either way round, and in place while it
/// changes.
class TestStoryModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pagesComeAsTheyAreLookedAt();
    void eitherWayRound_data();
    void eitherWayRound();
    void filtersLeaveWhatIsWanted_data();
    void filtersLeaveWhatIsWanted();
    void wordsAreFoundAnywhere_data();
    void wordsAreFoundAnywhere();
    void aDayIsGoneTo();
    void addendaStandUnderWhatTheyAddTo();
    void changesComeInPlace();

private:
    qint64 note(const QString &text, int hour, const QString &type = u"note"_s);
    std::unique_ptr<StoryModel> make();

    test::SampleLabels m_labels;
    std::unique_ptr<test::SampleCase> m_case;
};

void TestStoryModel::init()
{
    m_case = std::make_unique<test::SampleCase>();
}

void TestStoryModel::cleanup()
{
    m_case.reset();
}

/// At an hour counted from the start of 2026.
qint64 TestStoryModel::note(const QString &text, int hour, const QString &type)
{
    Interaction interaction = m_case->newInteraction();
    interaction.summary = text;
    interaction.interactionType = type;
    interaction.interactionAt =
        instantFromText(u"2026-01-01T00:00:00.000Z"_s).addSecs(60LL * 60 * hour);
    test::SampleCase::must(m_case->all.interactions.add(interaction));
    return interaction.id;
}

std::unique_ptr<StoryModel> TestStoryModel::make()
{
    auto model = std::make_unique<StoryModel>(m_case->database.context(), &m_labels);
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 model.get());
    model->setPet(m_case->pet.id);
    return model;
}

void TestStoryModel::pagesComeAsTheyAreLookedAt()
{
    for (int i = 0; i < 230; ++i)
        note(u"note %1"_s.arg(i), i);
    const auto model = make();
    QCOMPARE(model->rowCount(), StoryModel::pageSize);
    QVERIFY(model->canFetchMore());
    while (model->canFetchMore())
        model->fetchMore();
    QCOMPARE(model->rowCount(), 231); // and the referral
    for (int row = 1; row < model->rowCount(); ++row)
        QVERIFY(model->entryAt(row - 1).at >= model->entryAt(row).at);
}

void TestStoryModel::eitherWayRound_data()
{
    QTest::addColumn<int>("notes");
    QTest::newRow("on one page") << 7;
    QTest::newRow("on several pages") << 250;
}

void TestStoryModel::eitherWayRound()
{
    QFETCH(int, notes);
    for (int i = 0; i < notes; ++i)
        note(u"note"_s, i / 3); // three at the same moment
    const auto model = make();
    while (model->canFetchMore())
        model->fetchMore();
    QList<qint64> forth;
    for (int row = 0; row < model->rowCount(); ++row)
        forth.append(model->entryAt(row).id);
    StoryFilter oldest = model->filter();
    oldest.oldestFirst = true;
    model->setFilter(oldest);
    while (model->canFetchMore())
        model->fetchMore();
    QList<qint64> back;
    for (int row = 0; row < model->rowCount(); ++row)
        back.prepend(model->entryAt(row).id);
    QCOMPARE(back, forth);
    QCOMPARE(back.size(), notes + 1);
}

void TestStoryModel::filtersLeaveWhatIsWanted_data()
{
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<bool>("thisReferral");
    QTest::addColumn<int>("rows");
    QTest::newRow("everything") << QList<int>() << false << 4;
    QTest::newRow("one kind") << QList<int>{int(RecordKind::Interaction)} << false << 2;
    QTest::newRow("two kinds") << QList<int>{int(RecordKind::Interaction), int(RecordKind::Plan)}
                               << false << 3;
    QTest::newRow("one referral") << QList<int>() << true << 3;
}

void TestStoryModel::filtersLeaveWhatIsWanted()
{
    QFETCH(QList<int>, kinds);
    QFETCH(bool, thisReferral);
    QFETCH(int, rows);
    Interaction other = m_case->newInteraction();
    other.referralId = 0;
    test::SampleCase::must(m_case->all.interactions.add(other));
    Interaction ours = m_case->newInteraction();
    ours.referralId = m_case->referral.id;
    test::SampleCase::must(m_case->all.interactions.add(ours));
    TreatmentPlan plan = m_case->newPlan();
    test::SampleCase::must(m_case->all.plans.add(plan));
    const auto model = make();
    StoryFilter filter = model->filter();
    for (const int kind : kinds)
        filter.kinds.append(RecordKind(kind));
    filter.referralId = thisReferral ? m_case->referral.id : 0;
    model->setFilter(filter);
    QCOMPARE(model->rowCount(), rows);
}

void TestStoryModel::wordsAreFoundAnywhere_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("a part of a word") << u"cough"_s << 1;
    QTest::newRow("whatever the case") << u"COUGH"_s << 1;
    QTest::newRow("without the accent") << u"zoe"_s << 1;
    QTest::newRow("in a section of a consult") << u"murmur"_s << 1;
    QTest::newRow("each word somewhere") << u"owner zoe"_s << 1;
    QTest::newRow("words that no entry has together") << u"murmur zoe"_s << 0;
    QTest::newRow("a wildcard stands for itself") << u"%"_s << 0;
}

void TestStoryModel::wordsAreFoundAnywhere()
{
    QFETCH(QString, words);
    QFETCH(int, rows);
    note(u"Coughing since Monday"_s, 1);
    note(u"Owner Zoë rang"_s, 2, u"call"_s);
    Interaction consult = m_case->newInteraction();
    consult.interactionType = u"consult"_s;
    consult.objective = u"Heart murmur, grade 2"_s;
    test::SampleCase::must(m_case->all.interactions.add(consult));
    const auto model = make();
    StoryFilter filter = model->filter();
    filter.words = words;
    model->setFilter(filter);
    QCOMPARE(model->rowCount(), rows);
}

void TestStoryModel::aDayIsGoneTo()
{
    for (int i = 0; i < 300; ++i)
        note(u"note"_s, i * 4); // six a day
    const auto model = make();
    const QDate day(2026, 1, 10);
    const int row = model->rowOfDay(day);
    QVERIFY(row >= StoryModel::pageSize); // read as far as it takes
    QCOMPARE(model->entryAt(row).at.date(), day);
    QVERIFY(model->entryAt(row - 1).at.date() > day);
    QCOMPARE(model->rowOfDay(QDate(2027, 1, 1)), 0);
    const int last = model->rowOfDay(QDate(2020, 1, 1));
    QCOMPARE(last, model->rowCount() - 1);
}

void TestStoryModel::addendaStandUnderWhatTheyAddTo()
{
    const qint64 signedId = note(u"Seen"_s, 5, u"consult"_s);
    test::SampleCase::must(m_case->all.interactions.sign(signedId, 1));
    auto addendum = m_case->all.interactions.addendumTo(signedId);
    test::SampleCase::must(addendum);
    addendum->summary = u"It was the left side"_s;
    test::SampleCase::must(m_case->all.interactions.add(*addendum));
    const auto model = make();
    QCOMPARE(model->rowOf(RecordKind::Interaction, addendum->id), -1);
    const int row = model->rowOf(RecordKind::Interaction, signedId);
    QVERIFY(row >= 0);
    QVERIFY(model->entryAt(row).isSigned);
    QCOMPARE(model->addendaOf(row).size(), 1);
    QCOMPARE(model->addendaOf(row).first().text, u"It was the left side"_s);
    QVERIFY(model->index(row).data().toString().contains(u"It was the left side"_s));
    // What is looked for is shown wherever it stands.
    StoryFilter filter = model->filter();
    filter.words = u"left side"_s;
    model->setFilter(filter);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->entryAt(0).id, addendum->id);
}

void TestStoryModel::changesComeInPlace()
{
    for (int i = 0; i < 150; ++i)
        note(u"note"_s, i);
    const auto model = make();
    const int before = model->rowCount();
    const QPersistentModelIndex kept = model->index(40);
    const qint64 keptId = kept.data(StoryModel::IdRole).toLongLong();
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    const qint64 newest = note(u"just now"_s, 2000);
    auto edited = m_case->all.interactions.find(model->entryAt(10).id);
    test::SampleCase::must(edited);
    edited->summary = u"other words"_s;
    test::SampleCase::must(m_case->all.interactions.update(*edited));
    model->refresh();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model->entryAt(0).id, newest);
    QCOMPARE(model->rowCount(), before + 1);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 41);
    QCOMPARE(kept.data(StoryModel::IdRole).toLongLong(), keptId);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model->entryAt(11).text, u"other words"_s);
    while (model->canFetchMore())
        model->fetchMore();
    QCOMPARE(model->rowCount(), 152); // with the referral, none twice
}

QTEST_GUILESS_MAIN(TestStoryModel)
#include "tst_storymodel.moc"
