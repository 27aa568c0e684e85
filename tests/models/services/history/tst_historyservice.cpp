// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/historyservice.h"

#include "models/db/sql.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// A pet's story: in the right order, whole, page by page, and no more than the person may see.
class TestHistoryService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newestFirstAndAllKinds();
    void pagesJoinWithoutGap_data();
    void pagesJoinWithoutGap();
    void removedRecordsAreLeftOut();
    void anotherPetsStoryIsNotMixedIn();
    void whatRulesHideIsEmpty();
    void typesOutOfReachAreLeftOut();
    void kindsOutOfReachAreLeftOut();
    void aPetOutOfReachIsNotFound();

private:
    void run(const QByteArray &script);
    QStringList story(int limit = 100);

    std::unique_ptr<test::TestDatabase> m_database;
};

namespace {

constexpr char records[] = R"(
INSERT INTO practices (id, object_id, created_at, updated_at, practice_name) VALUES
 (1, 'C1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'Practice');
INSERT INTO owners (id, object_id, created_at, updated_at, owner_name, phone) VALUES
 (1, 'O1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'John', '1');
INSERT INTO pets (id, object_id, created_at, updated_at, pet_name, species, medical_history_summary, owner_id, assigned_specialist_id) VALUES
 (1, 'P1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'Rex', 'dog', 'x', 1, 2),
 (2, 'P2', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'Max', 'dog', 'x', 1, 3);
INSERT INTO referrals (id, object_id, created_at, updated_at, referral_number, pet_id, referring_practice_id, referral_reason, status, received_by_id, received_at, priority) VALUES
 (1, 'R1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'R-2026-00001', 1, 1, 'lame', 'booked', 1, '2026-01-01T08:00:00.000Z', 'soon'),
 (2, 'R2', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'R-2026-00002', 2, 1, 'itch', 'booked', 1, '2026-01-01T08:00:00.000Z', 'soon');
INSERT INTO treatment_plans (id, object_id, created_at, updated_at, created_by_id, plan_title, pet_id, referral_id, diagnosis_notes, plan_status, client_instructions) VALUES
 (1, 'T1', '2026-01-03T09:00:00.000Z', '2026-01-03T09:00:00.000Z', 2, 'TPLO', 1, 1, 'cruciate', 'active', 'rest');
INSERT INTO interactions (id, object_id, created_at, updated_at, pet_id, referral_id, user_id, interaction_type, summary, follow_up_needed, interaction_at) VALUES
 (1, 'I1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, 1, 2, 'call', 'called', 0, '2026-01-02T08:00:00.000Z'),
 (2, 'I2', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, 1, 2, 'consult', 'seen', 0, '2026-01-03T09:00:00.000Z'),
 (3, 'I3', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, 1, 2, 'note', 'noted', 0, '2026-01-03T09:00:00.000Z');
INSERT INTO xray_logs (id, object_id, created_at, updated_at, pet_id, xray_date, body_part, impression, file_hash, file_sha256, file_name, file_type, file_size) VALUES
 (1, 'X1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, '2026-01-04T08:00:00.000Z', 'Stifle', 'effusion', x'00', '0000000000000000000000000000000000000000000000000000000000000000', 'a.png', 'image/png', 1);
INSERT INTO appointments (id, object_id, created_at, updated_at, pet_id, appointment_date, appointment_type, specialist_id) VALUES
 (1, 'A1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, '2026-05-01T08:00:00.000Z', 'recheck', 2);
INSERT INTO documents (id, object_id, created_at, updated_at, pet_id, document_title, file_hash, file_sha256, file_name, file_type, file_size) VALUES
 (1, 'D1', '2026-01-05T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, 'Lab', x'00', '0000000000000000000000000000000000000000000000000000000000000000', 'a.pdf', 'application/pdf', 1);
)";

const QStringList whole{u"A1"_s, u"D1"_s, u"X1"_s, u"T1"_s, u"I3"_s, u"I2"_s, u"I1"_s, u"R1"_s};

} // namespace

void TestHistoryService::init()
{
    m_database = std::make_unique<test::TestDatabase>();
    run(records);
}

void TestHistoryService::cleanup()
{
    m_database.reset();
}

void TestHistoryService::run(const QByteArray &script)
{
    const auto done = sql::runScript(m_database->db(), script);
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

QStringList TestHistoryService::story(int limit)
{
    HistoryService history(m_database->context());
    QStringList ids;
    std::optional<HistoryEntry> last;
    while (true) {
        const auto page = history.read(1, limit, last);
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        for (const HistoryEntry &entry : *page)
            ids.append(entry.objectId);
        if (page->size() < limit)
            return ids;
        last = page->last();
    }
}

void TestHistoryService::newestFirstAndAllKinds()
{
    QCOMPARE(story(), whole);
    HistoryService history(m_database->context());
    const auto entries = history.read(1, 100);
    QVERIFY(entries);
    const HistoryEntry &plan = entries->at(3);
    QCOMPARE(plan.kind, RecordKind::Plan);
    QCOMPARE(plan.title, u"TPLO"_s);
    QCOMPARE(plan.text, u"cruciate"_s);
    QCOMPARE(plan.status, u"active"_s);
    QCOMPARE(plan.person, u"Sam Stern"_s);
    QCOMPARE(plan.referralId, 1);
    QCOMPARE(plan.at, instantFromText(u"2026-01-03T09:00:00.000Z"_s));
}

void TestHistoryService::pagesJoinWithoutGap_data()
{
    QTest::addColumn<int>("limit");
    for (int limit = 1; limit <= 9; ++limit)
        QTest::addRow("%d a page", limit) << limit;
}

void TestHistoryService::pagesJoinWithoutGap()
{
    QFETCH(int, limit);
    QCOMPARE(story(limit), whole);
}

void TestHistoryService::removedRecordsAreLeftOut()
{
    run("UPDATE interactions SET deleted_at = '2026-02-01T00:00:00.000Z' WHERE id = 2");
    QVERIFY(!story().contains(u"I2"_s));
}

void TestHistoryService::anotherPetsStoryIsNotMixedIn()
{
    QVERIFY(!story().contains(u"R2"_s));
}

void TestHistoryService::whatRulesHideIsEmpty()
{
    m_database->access.hidden = {u"diagnosis_notes"_s};
    HistoryService history(m_database->context());
    const auto entries = history.read(1, 100);
    QVERIFY(entries);
    QCOMPARE(entries->at(3).text, u""_s);
    QCOMPARE(entries->at(3).title, u"TPLO"_s);
}

void TestHistoryService::typesOutOfReachAreLeftOut()
{
    m_database->access.except = {u"consult"_s};
    QStringList expected = whole;
    expected.removeOne(u"I2"_s);
    QCOMPARE(story(), expected);
}

void TestHistoryService::kindsOutOfReachAreLeftOut()
{
    m_database->access.set(RecordKind::Xray, Operation::View, Scope::None);
    m_database->access.set(RecordKind::Document, Operation::View, Scope::None);
    QStringList expected = whole;
    expected.removeOne(u"X1"_s);
    expected.removeOne(u"D1"_s);
    QCOMPARE(story(2), expected);
}

void TestHistoryService::aPetOutOfReachIsNotFound()
{
    m_database->access.person = 3;
    m_database->access.set(RecordKind::Pet, Operation::View, Scope::Assigned);
    HistoryService history(m_database->context());
    const auto entries = history.read(1, 100);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, Error::Code::NotFound);
    QVERIFY(history.read(2, 100));
}

QTEST_GUILESS_MAIN(TestHistoryService)
#include "tst_historyservice.moc"
