// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/services/case/casebrief.h"
#include "models/services/history/storymodel.h"
#include "models/vocabularies/valuelistlabels.h"
#include "models/vocabularies/valuelists.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawdatabase.h"
#include "views/case/casepage.h"
#include "views/case/storyview.h"

using namespace Qt::StringLiterals;

namespace tarsus::bench {
namespace {

constexpr QSize windowSize{1280, 800};
constexpr int longStory = 500;

/// The pets with the longest stories that the person may see.
QVariantList petsWithMuch(const QSqlDatabase &db, int count)
{
    QVariantList pets;
    auto rows = sql::run(db,
                         u"SELECT pet_id, count(interaction_at) AS much FROM interactions "
                         "GROUP BY pet_id ORDER BY much DESC LIMIT ?"_s,
                         {count});
    while (rows && rows->next())
        pets.append(rows->value(0));
    return pets;
}

/// One pet gets a story of so many entries, once; only a clinic made for measuring is asked.
qint64 petWithLongStory(const Setting &setting, const DataContext &context)
{
    const QVariantList pets = petsWithMuch(context.db, 1);
    if (pets.isEmpty())
        return 0;
    const qint64 pet = pets.first().toLongLong();
    const auto known = sql::value(
        context.db, u"SELECT count(interaction_at) FROM interactions WHERE pet_id = ?"_s, {pet});
    if (!known)
        return 0;
    const QString at = instantText(setting.clinic.clock().now().addDays(-400));
    const auto done = sql::inTransaction(context, [&]() -> Result<> {
        for (int i = known->toInt(); i < longStory; ++i) {
            const auto added = sql::run(
                context.db,
                u"INSERT INTO main.interactions (object_id, created_at, updated_at, created_by_id, "
                "pet_id, user_id, interaction_type, summary, follow_up_needed, interaction_at) "
                "VALUES (?, ?, ?, ?, ?, ?, 'note', ?, 0, ?)"_s,
                {u"bench-%1-%2"_s.arg(pet).arg(i), at, at, context.access->personId(), pet,
                 context.access->personId(),
                 u"Told the owner how the wound looks and what to watch for; entry %1."_s.arg(i),
                 at});
            if (!added)
                return added.error();
        }
        return {};
    });
    return done ? pet : 0;
}

} // namespace

void caseFigures(const Setting &setting, const Wanted &wanted, const Take &take)
{
    const auto connection = setting.clinic.connect();
    const auto raw =
        RawDatabase::open(setting.clinic.folder() % u'/' % setting.clinic.keyFile().database,
                          setting.clinic.recordsKey().get());
    if (!connection || !raw)
        return;
    const DataContext context = setting.clinic.context(*connection);
    const ValueLists lists(context);
    const ValueListLabels labels(lists);
    HistoryService history(context);
    CasePage page(PageContext{{context, &labels, nullptr, nullptr}, nullptr});
    page.resize(windowSize);
    page.show();
    QImage picture(windowSize, QImage::Format_ARGB32_Premultiplied);
    qint64 pet = 0;
    const auto paint = [&]() -> qint64 {
        if (!page.open(pet))
            return -1;
        page.render(&picture);
        return page.story()->model()->rowCount();
    };
    if (wanted(u"case_page"_s)) {
        const QVariantList pets = petsWithMuch(context.db, 40);
        HistoryService::Statement statement;
        take(measure(
            u"case_page"_s, setting.turns, paint,
            [&] { return raw->run(statement.sql, statement.values); },
            [&](int turn) {
                pet = pets.value(turn % std::max<qsizetype>(1, pets.size())).toLongLong();
                statement = history.statement(pet, StoryModel::pageSize);
            }));
    }
    if (wanted(u"timeline_500"_s)) {
        pet = petWithLongStory(setting, context);
        const HistoryService::Statement statement = history.statement(pet, longStory);
        take(measure(
            u"timeline_500"_s, setting.turns,
            [&]() -> qint64 {
                if (pet == 0 || paint() < 0)
                    return -1;
                QAbstractItemModel *model = page.story()->model();
                while (model->rowCount() < longStory && model->canFetchMore({}))
                    model->fetchMore({});
                page.story()->scrollToBottom();
                page.render(&picture);
                return model->rowCount();
            },
            [&] { return raw->run(statement.sql, statement.values); }));
    }
}

} // namespace tarsus::bench
