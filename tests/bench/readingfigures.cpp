// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/pets/petlistmodel.h"
#include "models/plans/planlistmodel.h"
#include "models/referrals/referrallistmodel.h"
#include "models/security/audit/auditverifier.h"
#include "models/services/history/historyservice.h"
#include "models/services/search/searchservice.h"
#include "models/services/today/todaycounts.h"
#include "models/vocabularies/valuelists.h"
#include "tests/bench/figures.h"
#include "tests/bench/handwritten.h"
#include "tests/bench/rawdatabase.h"

using namespace Qt::StringLiterals;

namespace tarsus::bench {
namespace {

constexpr int rowsOnScreen = 30;

/// Asks the list for its first page, and for the words on the first screen of it.
qint64 readList(RecordListModel &model)
{
    if (!model.select())
        return -1;
    for (int row = 0; row < std::min(rowsOnScreen, model.rowCount()); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            (void)model.data(model.index(row, column));
    }
    return model.rowCount();
}

class Reading
{
public:
    Reading(const Setting &setting, const Connection &connection, RawDatabase &raw)
        : m_setting(setting)
        , m_context(setting.clinic.context(connection))
        , m_raw(raw)
        , m_lists(m_context)
        , m_worker([&setting] { return setting.clinic.connect(); })
    {}

    Figure petsFirstPage()
    {
        PetListModel model(listContext());
        return page(u"pets_first_page"_s, model, handwritten::newestPets(*m_context.access));
    }
    Figure petPrefix()
    {
        PetListModel model(listContext());
        model.setOrder(u"name"_s, Qt::AscendingOrder);
        const QVariantList names = sample(m_context.db, u"name_key"_s, u"pets"_s);
        const QString sql = handwritten::petsTyped(*m_context.access);
        QString prefix;
        QString match;
        return measure(
            u"pet_prefix"_s, m_setting.turns,
            [&] {
                model.setQuickText(prefix);
                return readList(model);
            },
            [&] { return m_raw.run(sql, {match}); },
            [&](int turn) {
                prefix = names.at(turn % names.size()).toString().left(2 + turn % 3).trimmed();
                // Three letters fit anywhere; two only where a word begins.
                const QString term = prefix.size() > 2 ? prefix : QString(u' ' % prefix);
                match = u'"' % term % u'"';
            });
    }
    Figure referralQueue()
    {
        ReferralListModel model(listContext());
        model.setFilterChoice(u"status"_s, u"open"_s);
        model.setOrder(u"due"_s, Qt::AscendingOrder);
        return page(u"referral_queue"_s, model, handwritten::queueByDue(*m_context.access), {100});
    }
    Figure overdueReviews()
    {
        PlanListModel model(listContext());
        model.setFilterChoice(u"due"_s, u"overdue"_s);
        model.setOrder(u"review"_s, Qt::AscendingOrder);
        const QDate today = m_context.clock->now().toTimeZone(m_context.zone).date();
        return page(u"overdue_reviews"_s, model, handwritten::overduePlans(*m_context.access),
                    {today.toString(Qt::ISODate)});
    }
    Figure caseHistory()
    {
        const QVariantList pets = sample(m_context.db, u"id"_s, u"pets"_s);
        HistoryService history(m_context);
        HistoryService::Statement statement;
        qint64 pet = 0;
        return measure(
            u"case_history"_s, m_setting.turns,
            [&] {
                const auto entries = history.read(pet, 200);
                return entries ? entries->size() : -1;
            },
            [&] { return m_raw.run(statement.sql, statement.values); },
            [&](int turn) {
                pet = pets.at(turn % pets.size()).toLongLong();
                statement = history.statement(pet, 200);
            });
    }
    Figure searchBox();
    Figure dashboard()
    {
        const QList<TodayCount> counts = todayCounts(m_context);
        return measure(
            u"dashboard"_s, m_setting.turns,
            [&] {
                const auto read = readCounts(m_context.db, todayCounts(m_context));
                return read ? read->size() : -1;
            },
            [&] {
                qint64 rows = 0;
                for (const TodayCount &count : counts)
                    rows += m_raw.run(count.sql, count.values);
                return rows;
            });
    }

private:
    ListContext listContext() { return {m_context, &m_lists, &m_worker, nullptr}; }
    Figure page(const QString &name, RecordListModel &model, const QString &sql,
                const QVariantList &values = {})
    {
        return measure(
            name, m_setting.turns, [&] { return readList(model); },
            [&] { return m_raw.run(sql, values); });
    }

    const Setting &m_setting;
    DataContext m_context;
    RawDatabase &m_raw;
    ValueLists m_lists;
    ReadWorker m_worker;
};

/// Names, phones, chips and numbers, typed letter by letter.
Figure Reading::searchBox()
{
    QStringList typed;
    const std::pair<QString, QString> sources[] = {
        {u"pet_name"_s, u"pets"_s},
        {u"owner_name"_s, u"owners"_s},
        {u"phone"_s, u"owners"_s},
        {u"microchip"_s, u"pets"_s},
        {u"referral_number"_s, u"referrals"_s},
        {u"practice_name"_s, u"practices"_s},
        {u"(SELECT p.pet_name || ' ' || o.owner_name FROM pets p JOIN owners o "
         "ON o.id = p.owner_id WHERE p.id = pets.id)"_s,
         u"pets"_s},
    };
    for (const auto &[expression, table] : sources) {
        const QVariantList values = sample(m_context.db, expression, table).mid(0, sampleSize / 4);
        for (const QVariant &value : values) {
            for (qsizetype length = 1; length <= value.toString().size(); ++length)
                typed.append(value.toString().left(length));
        }
    }
    typed +=
        QStringList{u"and"_s, u"ing"_s, u"ell"_s, u"son"_s, u"er"_s, u"max"_s, u"276"_s, u"555"_s};
    // What each text makes it ask by itself, found out beforehand and on a connection of its own.
    using Asked = std::vector<std::pair<QString, QVariantList>>;
    std::vector<Asked> statements;
    const auto connection = m_setting.clinic.connect();
    if (!connection)
        return {};
    for (const QString &text : std::as_const(typed)) {
        statements.emplace_back();
        SearchService asking(m_setting.clinic.context(*connection));
        asking.setTrace([&](const QString &sql, const QVariantList &values) {
            statements.back().emplace_back(sql, values);
        });
        (void)asking.find(text);
    }
    SearchService search(m_context);
    qsizetype place = 0;
    Turns turns = m_setting.turns;
    turns.count = std::max<int>(turns.count, static_cast<int>(typed.size()));
    return measure(
        u"search_box"_s, turns,
        [&] {
            const auto hits = search.find(typed.at(place));
            return hits ? hits->size() : -1;
        },
        [&]() -> qint64 {
            qint64 rows = 0;
            for (const auto &[sql, values] : statements.at(static_cast<std::size_t>(place))) {
                const qint64 found = m_raw.run(sql, values);
                if (found < 0)
                    return -1;
                rows += found;
            }
            return rows;
        },
        [&](int turn) { place = turn % typed.size(); });
}

Figure openFigure(const Setting &setting)
{
    const QString file = setting.clinic.folder() % u'/' % setting.clinic.keyFile().database;
    const auto key = setting.clinic.recordsKey();
    const QString question = u"SELECT count(*) FROM users"_s;
    return measure(
        u"open"_s, setting.turns,
        [&]() -> qint64 {
            const auto connection = setting.clinic.connect();
            if (!connection)
                return -1;
            const auto count = sql::value(connection->database(), question);
            return count ? 1 : -1;
        },
        [&]() -> qint64 {
            const auto raw = RawDatabase::open(file, key.get());
            return raw ? raw->run(question) : -1;
        });
}

/// The whole trail, for an administrator, beside reading its rows. A few turns: it is long.
Figure auditFigure(const Setting &setting, RawDatabase &raw)
{
    constexpr int turns = 5;
    return measure(
        u"audit_verify"_s, {1, turns},
        [&]() -> qint64 {
            const auto report = AuditVerifier::verify(setting.clinic);
            return report && report->isWhole() ? report->entries : -1;
        },
        [&]() -> qint64 { return raw.run(u"SELECT * FROM audit_entries ORDER BY seq"_s); });
}

} // namespace

void readingFigures(const Setting &setting, const Wanted &wanted, const Take &take)
{
    if (wanted(u"open"_s))
        take(openFigure(setting));
    const auto connection = setting.clinic.connect();
    const auto raw =
        RawDatabase::open(setting.clinic.folder() % u'/' % setting.clinic.keyFile().database,
                          setting.clinic.recordsKey().get());
    if (!connection || !raw)
        return;
    Reading reading(setting, *connection, *raw);
    const std::pair<QString, Figure (Reading::*)()> figures[] = {
        {u"pets_first_page"_s, &Reading::petsFirstPage},
        {u"pet_prefix"_s, &Reading::petPrefix},
        {u"search_box"_s, &Reading::searchBox},
        {u"referral_queue"_s, &Reading::referralQueue},
        {u"case_history"_s, &Reading::caseHistory},
        {u"overdue_reviews"_s, &Reading::overdueReviews},
        {u"dashboard"_s, &Reading::dashboard},
    };
    for (const auto &[name, figure] : figures) {
        if (wanted(name))
            take((reading.*figure)());
    }
    if (wanted(u"audit_verify"_s))
        take(auditFigure(setting, *raw));
}

} // namespace tarsus::bench
