// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appointments/appointmentlistmodel.h"
#include "models/db/changenotifier.h"
#include "models/db/sql.h"
#include "models/documents/documentlistmodel.h"
#include "models/imaging/xraylistmodel.h"
#include "models/interactions/interactionlistmodel.h"
#include "models/owners/ownerlistmodel.h"
#include "models/pets/petlistmodel.h"
#include "models/plans/planlistmodel.h"
#include "models/practices/practicelistmodel.h"
#include "models/practices/vetlistmodel.h"
#include "models/referrals/referrallistmodel.h"
#include "tests/support/samplerecords.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

using Choices = QList<std::pair<QString, QString>>;
Q_DECLARE_METATYPE(Choices)

class TestRecordListModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOrderShowsEveryRowOnce_data();
    void everyOrderShowsEveryRowOnce();
    void offeredOrdersAreWalkedByAnIndex_data();
    void offeredOrdersAreWalkedByAnIndex();
    void filtersAgreeWithTheirCount_data();
    void filtersAgreeWithTheirCount();
    void typedTextNarrowsDown_data();
    void typedTextNarrowsDown();
    void ordersGoBothWays();
    void emptyOnesComeLast();
    void scopeIsKept();
    void hiddenColumnsAreNotThere();
    void nothingStaysOpen();
    void workerFindsWhatIsRare();
    void typingKeepsRowsUntilTheAnswer();
    void changesAppearInPlace();
    void staleListCatchesUp();
    void detailNeedsTheRight();
    void nothingIsEdited();

private:
    std::unique_ptr<RecordListModel> make(RecordKind kind, ReadWorker *worker = nullptr,
                                          ChangeNotifier *changes = nullptr);
    static void readAll(RecordListModel &model);
    static QStringList names(const RecordListModel &model, const QString &column);
    qint64 number(const QString &text);
    QStringList queryPlan(const ListPlan &plan, qsizetype walk, qsizetype level);

    test::SampleLabels m_labels;
    std::unique_ptr<test::TestDatabase> m_database;
};

static constexpr std::array kinds{
    RecordKind::Pet,         RecordKind::Owner,    RecordKind::Practice, RecordKind::Vet,
    RecordKind::Referral,    RecordKind::Plan,     RecordKind::Xray,     RecordKind::Appointment,
    RecordKind::Interaction, RecordKind::Document,
};

void TestRecordListModel::initTestCase()
{
    m_database = std::make_unique<test::TestDatabase>();
    test::addSampleRecords(m_database->db(), 260);
}

std::unique_ptr<RecordListModel> TestRecordListModel::make(RecordKind kind, ReadWorker *worker,
                                                           ChangeNotifier *changes)
{
    const ListContext context{m_database->context(), &m_labels, worker, changes};
    switch (kind) {
    case RecordKind::Owner: return std::make_unique<OwnerListModel>(context);
    case RecordKind::Practice: return std::make_unique<PracticeListModel>(context);
    case RecordKind::Vet: return std::make_unique<VetListModel>(context);
    case RecordKind::Referral: return std::make_unique<ReferralListModel>(context);
    case RecordKind::Plan: return std::make_unique<PlanListModel>(context);
    case RecordKind::Xray: return std::make_unique<XrayListModel>(context);
    case RecordKind::Appointment: return std::make_unique<AppointmentListModel>(context);
    case RecordKind::Interaction: return std::make_unique<InteractionListModel>(context);
    case RecordKind::Document: return std::make_unique<DocumentListModel>(context);
    default: return std::make_unique<PetListModel>(context);
    }
}

void TestRecordListModel::readAll(RecordListModel &model)
{
    while (model.canFetchMore())
        model.fetchMore();
}

QStringList TestRecordListModel::names(const RecordListModel &model, const QString &column)
{
    QStringList found;
    const int section = model.columnOf(column);
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, section).data().toString());
    return found;
}

qint64 TestRecordListModel::number(const QString &text)
{
    const auto value = sql::value(m_database->db(), text);
    return value ? value->toLongLong() : -1;
}

void TestRecordListModel::everyOrderShowsEveryRowOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("order");
    for (const RecordKind kind : kinds) {
        const QStringList orders = make(kind)->orders();
        for (const QString &order : orders) {
            QTest::addRow("%s by %s", qPrintable(kindWord(kind)), qPrintable(order))
                << int(kind) << order;
        }
    }
}

void TestRecordListModel::everyOrderShowsEveryRowOnce()
{
    QFETCH(int, kind);
    QFETCH(QString, order);
    const auto model = make(RecordKind(kind));
    QAbstractItemModelTester tester(model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSet<qint64> once;
    for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model->setOrder(order, direction);
        QVERIFY(model->select());
        readAll(*model);
        QCOMPARE(model->rowCount(), model->totalCount());
        QSet<qint64> ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids.insert(model->idAt(row));
        QCOMPARE(ids.size(), model->rowCount());
        QVERIFY(once.isEmpty() || once == ids);
        once = ids;
    }
}

void TestRecordListModel::offeredOrdersAreWalkedByAnIndex_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("order");
    QTest::addColumn<Choices>("choices");
    const auto add = [](RecordKind kind, const RecordListModel &model, const Choices &choices) {
        const QStringList orders = model.orders();
        for (const QString &order : orders) {
            QTest::addRow("%s by %s, %s", qPrintable(kindWord(kind)), qPrintable(order),
                          choices.isEmpty() ? "all" : qPrintable(choices.first().second))
                << int(kind) << order << choices;
        }
    };
    for (const RecordKind kind : kinds)
        add(kind, *make(kind), {});
    const auto referrals = make(RecordKind::Referral);
    add(RecordKind::Referral, *referrals, {{u"status"_s, u"open"_s}});
    const auto plans = make(RecordKind::Plan);
    add(RecordKind::Plan, *plans, {{u"due"_s, u"overdue"_s}});
    const auto films = make(RecordKind::Xray);
    add(RecordKind::Xray, *films, {{u"state"_s, u"pending"_s}});
    const auto visits = make(RecordKind::Appointment);
    add(RecordKind::Appointment, *visits, {{u"day"_s, u"today"_s}});
    const auto notes = make(RecordKind::Interaction);
    add(RecordKind::Interaction, *notes, {{u"due"_s, u"due"_s}});
}

QStringList TestRecordListModel::queryPlan(const ListPlan &plan, qsizetype walk, qsizetype level)
{
    const QString text = u"EXPLAIN QUERY PLAN "_s % walkStatement(plan, walk, level, false);
    QSqlQuery query(m_database->db());
    query.prepare(text);
    const auto marks = text.count(u'?');
    for (qsizetype i = 0; i < marks; ++i)
        query.addBindValue(1);
    QStringList lines;
    if (!query.exec())
        lines.append(u"failed"_s);
    while (query.next())
        lines.append(query.value(3).toString());
    return lines;
}

void TestRecordListModel::offeredOrdersAreWalkedByAnIndex()
{
    QFETCH(int, kind);
    QFETCH(QString, order);
    QFETCH(Choices, choices);
    const auto model = make(RecordKind(kind));
    for (const auto &[group, name] : choices)
        model->setFilterChoice(group, name);
    model->setOrder(order, Qt::DescendingOrder);
    const ListPlan plan = model->plan();
    if (!plan.indexed) // said so: the worker does it
        return;
    for (qsizetype walk = 0; walk < plan.walks.size(); ++walk) {
        for (qsizetype level = -1; level < plan.walks.at(walk).levels.size(); ++level) {
            const QStringList lines = queryPlan(plan, walk, level);
            const QString all = lines.join(u" / ");
            QVERIFY2(!all.contains("TEMP B-TREE"_L1) && !all.contains("failed"_L1),
                     qPrintable(all % u" - "_s % walkStatement(plan, walk, level, false)));
            for (const QString &line : lines)
                QVERIFY2(!line.startsWith("SCAN"_L1) || line.contains("USING"_L1)
                             || line == "SCAN t"_L1 || line.contains("CONSTANT"_L1),
                         qPrintable(all % u" - "_s % walkStatement(plan, walk, level, false)));
        }
    }
}

void TestRecordListModel::filtersAgreeWithTheirCount_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, RecordKind kind, const Choices &choices,
                        const QString &where) {
        QTest::newRow(name) << int(kind) << choices << where;
    };
    row("my pets", RecordKind::Pet, {{u"whose"_s, u"mine"_s}},
        u"SELECT count(DISTINCT pet_id) FROM case_members c JOIN pets p ON p.id = c.pet_id "
        "WHERE user_id = 2 AND p.deleted_at IS NULL"_s);
    row("open referrals", RecordKind::Referral, {{u"status"_s, u"open"_s}},
        u"SELECT count(*) FROM referrals WHERE status IN "
        "('new', 'info_requested', 'accepted', 'booked', 'in_progress', 'report_due')"_s);
    row("unassigned and open", RecordKind::Referral,
        {{u"status"_s, u"open"_s}, {u"whose"_s, u"unassigned"_s}},
        u"SELECT count(*) FROM referrals WHERE is_open AND specialist_id IS NULL"_s);
    row("overdue reviews", RecordKind::Plan, {{u"due"_s, u"overdue"_s}},
        u"SELECT count(*) FROM treatment_plans WHERE next_review_date < '2026-03-02' "
        "AND plan_status IN ('draft', 'active', 'on_hold')"_s);
    row("films to read", RecordKind::Xray, {{u"state"_s, u"pending"_s}},
        u"SELECT count(*) FROM xray_logs WHERE reading_state = 'pending'"_s);
    row("today's visits", RecordKind::Appointment, {{u"day"_s, u"today"_s}},
        u"SELECT count(*) FROM appointments WHERE substr(appointment_date, 1, 10) = '2026-03-02'"_s);
    row("follow-ups that are due", RecordKind::Interaction, {{u"due"_s, u"due"_s}},
        u"SELECT count(*) FROM interactions WHERE follow_up_needed AND outcome = '' "
        "AND follow_up_due <= '2026-03-02'"_s);
    row("pigeons", RecordKind::Interaction, {{u"type"_s, u"carrier pigeon"_s}},
        u"SELECT count(*) FROM interactions WHERE interaction_type = 'carrier pigeon'"_s);
}

void TestRecordListModel::filtersAgreeWithTheirCount()
{
    QFETCH(int, kind);
    QFETCH(Choices, choices);
    QFETCH(QString, expected);
    m_database->access.person = 2;
    const auto model = make(RecordKind(kind));
    for (const auto &[group, name] : choices)
        model->setFilterChoice(group, name);
    const qint64 rows = number(expected);
    QVERIFY(rows > 0);
    const QStringList orders = model->orders();
    for (const QString &order : orders) {
        model->setOrder(order, Qt::AscendingOrder);
        QVERIFY(model->select());
        readAll(*model);
        QCOMPARE(model->rowCount(), rows);
        QCOMPARE(model->matchCount(), rows);
    }
    m_database->access.person = 1;
}

void TestRecordListModel::typedTextNarrowsDown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing shows all") << u"  "_s << u"1"_s;
    QTest::newRow("accents do not matter") << u"zoe"_s << u"pet_name = 'Zoë'"_s;
    QTest::newRow("case does not matter") << u"BELLA"_s << u"pet_name = 'Bella'"_s;
    QTest::newRow("inside a word") << u"arli"_s << u"pet_name LIKE 'Charlie%'"_s;
    QTest::newRow("two letters begin a word")
        << u"el"_s << u"pet_name = 'Élan' OR owner_id IN (SELECT id FROM owners WHERE 0)"_s;
    QTest::newRow("chip") << u"276 0981 00000007"_s << u"id = 7"_s;
    QTest::newRow("injection") << u"x') OR ('1'='1"_s << u"0"_s;
    QTest::newRow("wildcard") << u"%"_s << u"0"_s;
    QTest::newRow("quote of the index") << u"\" OR pet_name : \""_s << u"0"_s;
}

void TestRecordListModel::typedTextNarrowsDown()
{
    QFETCH(QString, typed);
    QFETCH(QString, where);
    const auto model = make(RecordKind::Pet);
    model->setQuickText(typed);
    QVERIFY(model->select());
    readAll(*model);
    QCOMPARE(model->rowCount(),
             number(u"SELECT count(*) FROM pets WHERE deleted_at IS NULL AND ("_s % where % u')'));
}

void TestRecordListModel::ordersGoBothWays()
{
    const auto model = make(RecordKind::Referral);
    model->sort(model->columnOf(u"owner_name"_s), Qt::AscendingOrder);
    readAll(*model);
    const QStringList up = names(*model, u"owner_name"_s);
    QCOMPARE(model->sortColumn(), model->columnOf(u"owner_name"_s));
    model->sort(model->columnOf(u"owner_name"_s), Qt::DescendingOrder);
    readAll(*model);
    QStringList down = names(*model, u"owner_name"_s);
    std::reverse(down.begin(), down.end());
    QCOMPARE(up, down);
    QVERIFY(up.first().startsWith(u'Ä'));
}

void TestRecordListModel::emptyOnesComeLast()
{
    const auto model = make(RecordKind::Pet);
    model->setOrder(u"birth"_s, Qt::DescendingOrder);
    QVERIFY(model->select());
    readAll(*model);
    QVERIFY(!names(*model, u"date_of_birth"_s).first().isEmpty());
    QVERIFY(names(*model, u"date_of_birth"_s).last().isEmpty());
}

void TestRecordListModel::scopeIsKept()
{
    m_database->access.person = 3;
    m_database->access.everything = Scope::Assigned;
    const auto model = make(RecordKind::Interaction);
    QVERIFY(model->select());
    readAll(*model);
    QCOMPARE(model->rowCount(),
             number(u"SELECT count(*) FROM interactions WHERE deleted_at IS NULL AND pet_id IN "
                    "(SELECT pet_id FROM case_members WHERE user_id = 3)"_s));
    QCOMPARE(model->totalCount(), model->rowCount());
    m_database->access.everything = Scope::All;
    m_database->access.person = 1;
}

void TestRecordListModel::hiddenColumnsAreNotThere()
{
    m_database->access.hidden = {u"medication_notes"_s, u"diagnosis_notes"_s};
    const auto model = make(RecordKind::Plan);
    QVERIFY(model->select());
    QCOMPARE(model->columnOf(u"medication_notes"_s), -1);
    QVERIFY(!model->orders().contains(u"medication"_s));
    QVERIFY(!model->readDetail(model->idAt(0)).contains(u"diagnosis_notes"_s));
    QVERIFY(model->readDetail(model->idAt(0)).contains(u"client_instructions"_s));
    m_database->access.hidden.clear();
}

void TestRecordListModel::nothingStaysOpen()
{
    const auto model = make(RecordKind::Interaction);
    QVERIFY(model->select());
    model->fetchMore();
    QVERIFY(model->canFetchMore());
    const auto busy =
        sql::value(m_database->other(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // 0: nobody reads
    QCOMPARE(busy->toInt(), 0);
}

void TestRecordListModel::workerFindsWhatIsRare()
{
    ReadWorker worker([file = m_database->file(), key = m_database->key()] {
        return Connection::open(file, key, {.kind = FileKind::Records, .readOnly = true});
    });
    const auto model = make(RecordKind::Interaction, &worker);
    model->setOrder(u"summary"_s, Qt::AscendingOrder); // no index
    QAbstractItemModelTester tester(model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model->select());
    QVERIFY(model->isLoading());
    QTRY_COMPARE(model->rowCount(), RecordListModel::pageSize);
    QTRY_COMPARE(model->totalCount(), 1300);
    while (model->canFetchMore()) {
        model->fetchMore();
        QTRY_VERIFY(!model->isLoading());
    }
    QCOMPARE(model->rowCount(), 1300);
    const QStringList summaries = names(*model, u"summary"_s);
    QVERIFY(std::is_sorted(summaries.cbegin(), summaries.cend()));
}

void TestRecordListModel::typingKeepsRowsUntilTheAnswer()
{
    ReadWorker worker([file = m_database->file(), key = m_database->key()] {
        return Connection::open(file, key, {.kind = FileKind::Records, .readOnly = true});
    });
    const auto model = make(RecordKind::Interaction, &worker);
    QAbstractItemModelTester tester(model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model->select());
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    model->setQuickText(u"276098100000007"_s); // one pet's chip: five of 1,300 rows
    QVERIFY(model->select());
    QVERIFY(model->isLoading());
    QCOMPARE(model->rowCount(), RecordListModel::pageSize);
    QTRY_COMPARE(model->rowCount(), 5);
    QTRY_COMPARE(model->matchCount(), 5);
    QCOMPARE(reset.size(), 0);
}

void TestRecordListModel::changesAppearInPlace()
{
    ChangeNotifier notifier(m_database->db());
    notifier.setInterval({});
    const auto model = make(RecordKind::Pet, nullptr, &notifier);
    QAbstractItemModelTester tester(model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model->select());
    QSignalSpy touched(model.get(), &RecordListModel::recordsTouched);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    const qint64 id = model->idAt(40);
    const QPersistentModelIndex place = model->index(40, 0);
    const QPersistentModelIndex gone = model->index(3, 0);
    // By another connection, as an import or a second window does it.
    QVERIFY(sql::run(m_database->other(),
                     u"UPDATE pets SET pet_name = 'Renamed', version = version + 1, "
                     "updated_at = '2026-03-02T09:00:00.000Z' WHERE id = ?"_s,
                     {id}));
    QVERIFY(sql::run(m_database->other(),
                     u"UPDATE pets SET deleted_at = '2026-03-02T09:00:00.000Z', version = 9 "
                     "WHERE id = ?"_s,
                     {model->idAt(3)}));
    notifier.look();
    QTRY_COMPARE(touched.size(), 1);
    QCOMPARE(place.row(), 0); // the newest change is first, and is still the same row to a view
    QCOMPARE(place.data().toString(), u"Renamed"_s);
    QVERIFY(!gone.isValid());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model->rowOf(id), 0);
}

void TestRecordListModel::staleListCatchesUp()
{
    ChangeNotifier notifier(m_database->db());
    const auto model = make(RecordKind::Owner, nullptr, &notifier);
    QVERIFY(model->select());
    model->setLive(false);
    QVERIFY(sql::run(m_database->db(),
                     u"UPDATE owners SET owner_name = 'aaa', version = 2 WHERE id = ?"_s,
                     {model->idAt(5)}));
    QSignalSpy told(&notifier, &ChangeNotifier::changed); // by itself: this connection wrote it
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(model->index(0, 0).data() != u"aaa"_s);
    model->setLive(true);
    QCOMPARE(model->index(0, 0).data().toString(), u"aaa"_s);
}

void TestRecordListModel::detailNeedsTheRight()
{
    const auto model = make(RecordKind::Pet);
    QVERIFY(model->select());
    const qint64 id = model->idAt(0);
    QCOMPARE(model->readDetail(id).value(u"history"_s).toString(), u"Healthy so far."_s);
    QVERIFY(model->readDetail(10).isEmpty()); // removed
    m_database->access.set(RecordKind::Pet, Operation::View, Scope::Own);
    m_database->access.person = 2;
    QVERIFY(make(RecordKind::Pet)->readDetail(id).isEmpty());
    m_database->access.scopes.clear();
    m_database->access.person = 1;
}

void TestRecordListModel::nothingIsEdited()
{
    const auto model = make(RecordKind::Pet);
    QVERIFY(model->select());
    QVERIFY(!model->setData(model->index(0, 0), u"x"_s, Qt::EditRole));
    QVERIFY(!model->removeRow(0));
    QVERIFY(!model->insertRow(0));
    QVERIFY(!(model->index(0, 0).flags() & Qt::ItemIsEditable));
    QVERIFY(qobject_cast<QSqlTableModel *>(model.get()));
    QCOMPARE(model->tableName(), u"pets"_s);
}

QTEST_GUILESS_MAIN(TestRecordListModel)
#include "tst_recordlistmodel.moc"
