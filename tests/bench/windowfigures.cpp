// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/readworker.h"
#include "models/db/sql.h"
#include "models/services/history/storymodel.h"
#include "models/services/search/textsearch.h"
#include "models/services/worklists/worklists.h"
#include "models/vocabularies/valuelistlabels.h"
#include "models/vocabularies/valuelists.h"
#include "tests/bench/benchsearch.h"
#include "tests/bench/figures.h"
#include "tests/bench/handwritten.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/screen.h"
#include "views/case/casepage.h"
#include "views/case/storyview.h"
#include "views/common/globalsearchbox.h"
#include "views/common/recordtableview.h"
#include "views/referrals/referralspage.h"
#include "views/worklists/worklistpage.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus::bench {
namespace {

constexpr int longStory = 500;
constexpr int listPage = 100;
constexpr int textsShown = 15; ///< as the search box

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
qint64 petWithLongStory(const DataContext &context)
{
    const QVariantList pets = petsWithMuch(context.db, 1);
    if (pets.isEmpty())
        return 0;
    const qint64 pet = pets.first().toLongLong();
    const auto known = sql::value(
        context.db, u"SELECT count(interaction_at) FROM interactions WHERE pet_id = ?"_s, {pet});
    if (!known)
        return 0;
    const QString at = instantText(context.clock->now().addDays(-400));
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

/// Words inside records, letter by letter: common ones, rare ones, two, and with operators.
QStringList typedWords(const QSqlDatabase &db)
{
    QStringList typed;
    const QVariantList notes = sample(db, u"summary"_s, u"interactions"_s);
    for (const QVariant &note : notes) {
        const QStringList words = searchText(note.toString()).split(u' ', Qt::SkipEmptyParts);
        const QString word = words.value(words.size() / 2);
        for (qsizetype length = 2; length <= word.size(); ++length)
            typed.append(word.left(length));
        if (words.size() > 3)
            typed.append(words.first() % u' ' % words.last());
    }
    typed += QStringList{
        u"owner"_s,       u"le"_s,  u"kind:consult re"_s, u"pet:max ow"_s, u"after:2026-01 limp"_s,
        u"by:stern re"_s, u"zzzz"_s};
    return typed;
}

/// The pages of a signed-in person, with everything that they have in the program but forms.
class Window
{
public:
    Window(const Setting &setting, const Connection &connection, RawDatabase &raw)
        : m_turns{setting.turns.warmUp, setting.turns.count, true}
        , m_data(setting.clinic.context(connection))
        , m_raw(raw)
        , m_lists(m_data)
        , m_labels(m_lists)
        , m_worker([&setting] { return setting.clinic.connect(); })
    {}

    Figure casePage();
    Figure timeline();
    Figure queue();
    Figure worklist();
    Figure textSearch();

private:
    PageContext context() { return {{m_data, &m_labels, &m_worker, nullptr}}; }

    Turns m_turns;
    DataContext m_data;
    RawDatabase &m_raw;
    ValueLists m_lists;
    ValueListLabels m_labels;
    ReadWorker m_worker;
};

/// Cases as they come and those with the most in them, in turn: opened, laid out, painted.
Figure Window::casePage()
{
    CasePage page(context());
    Screen screen(page, m_worker);
    HistoryService history(m_data);
    HistoryService::Statement statement;
    const QVariantList many = petsWithMuch(m_data.db, sampleSize);
    const QVariantList any = sample(m_data.db, u"id"_s, u"pets"_s);
    qint64 pet = 0;
    return measure(
        u"case_page"_s, m_turns,
        [&]() -> qint64 {
            return page.open(pet) && screen.show() ? page.story()->model()->rowCount() : -1;
        },
        [&] { return m_raw.run(statement.sql, statement.values); },
        [&](int turn) {
            const QVariantList &from = turn % 2 == 0 ? many : any;
            pet = from.value(turn / 2 % std::max<qsizetype>(1, from.size())).toLongLong();
            statement = history.statement(pet, StoryModel::pageSize);
            screen.rest();
        });
}

/// A case of 500 entries, opened and walked to its end in one go, painted at both.
Figure Window::timeline()
{
    CasePage page(context());
    Screen screen(page, m_worker);
    const qint64 pet = petWithLongStory(m_data);
    const HistoryService::Statement statement = HistoryService(m_data).statement(pet, longStory);
    return measure(
        u"timeline_500"_s, m_turns,
        [&]() -> qint64 {
            if (pet == 0 || !page.open(pet) || !screen.show())
                return -1;
            QAbstractItemModel *model = page.story()->model();
            while (model->rowCount() < longStory && model->canFetchMore({}))
                model->fetchMore({});
            page.story()->scrollToBottom();
            return screen.show() ? model->rowCount() : -1;
        },
        [&] { return m_raw.run(statement.sql, statement.values); }, [&](int) { screen.rest(); });
}

/// Chips of the queue, one press each; the order is what is due first.
Figure Window::queue()
{
    ReferralsPage page(context());
    Screen screen(page, m_worker);
    page.activate();
    const std::pair<QString, const char *> chips[]{
        {u"status.open"_s, ""},
        {u"status.open+whose.mine"_s, "AND (t.specialist_id = ? OR t.received_by_id = ?)"},
        {u"status.open+whose.unassigned"_s, "AND t.specialist_id IS NULL"}};
    const qint64 me = m_data.access->personId();
    qsizetype chip = 0;
    return measure(
        u"queue"_s, m_turns,
        [&]() -> qint64 {
            page.applyFilter(chips[chip].first);
            return screen.show() ? page.model()->rowCount() : -1;
        },
        [&]() -> qint64 {
            const Access &access = *m_data.access;
            const QVariantList who = chip == 1 ? QVariantList{me, me} : QVariantList();
            const qint64 due = m_raw.run(handwritten::queueByDue(access, chips[chip].second),
                                         who + QVariantList{listPage});
            if (due < 0 || due >= listPage)
                return due;
            const qint64 rest = m_raw.run(handwritten::queueRest(access, chips[chip].second),
                                          who + QVariantList{listPage - due});
            return rest < 0 ? rest : due + rest;
        },
        [&](int turn) {
            chip = turn % 3;
            screen.rest();
        });
}

/// Everything that is due, for oneself and for everybody, all of it and by single lists.
Figure Window::worklist()
{
    using Whose = Worklists::Whose;
    WorklistPage page(context());
    Screen screen(page, m_worker);
    page.activate();
    QStringList chips{u"mine"_s, u"all"_s};
    for (const WorkQuestion &question : Worklists::questions(m_data, Whose::Mine))
        chips.append(question.list % u"+all"_s);
    QString chip;
    QList<WorkQuestion> questions;
    return measure(
        u"worklist"_s, m_turns,
        [&]() -> qint64 {
            page.applyFilter(chip);
            return screen.show() ? page.table()->model()->rowCount() : -1;
        },
        [&]() -> qint64 {
            qint64 rows = 0;
            for (const WorkQuestion &one : std::as_const(questions))
                rows += m_raw.run(one.sql, one.values);
            return rows;
        },
        [&](int turn) {
            chip = chips.at(turn % chips.size());
            const qsizetype end = chip.indexOf(u'+');
            questions =
                Worklists::questions(m_data, chip == "mine"_L1 ? Whose::Mine : Whose::Everybodys,
                                     end < 0 ? QString() : chip.left(end));
            screen.rest();
        });
}

/// One key in the search box: names at once, words inside records beside the window, both painted.
Figure Window::textSearch()
{
    QWidget window;
    GlobalSearchBox box(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(&box);
    column->addStretch();
    Screen screen(window, m_worker);
    BenchSearch source({m_data, &m_labels, &m_worker, nullptr});
    box.setSource(&source);
    box.setFocus();
    const QStringList typed = typedWords(m_data.db);
    QString text;
    Turns turns = m_turns;
    turns.count = std::max(turns.count, static_cast<int>(typed.size()));
    return measure(
        u"text_search"_s, turns,
        [&]() -> qint64 {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text.right(1));
            QCoreApplication::sendEvent(&box, &press);
            return box.text() == text && screen.show() ? source.found() : -1;
        },
        [&]() -> qint64 {
            qint64 rows = 0;
            const TextQuery query = TextQuery::parse(text);
            for (const TextQuestion &one : TextSearch::questions(m_data, query, textsShown))
                rows +=
                    m_raw.run(one.sql, one.quickValues.isEmpty() ? one.values : one.quickValues);
            return rows;
        },
        [&](int turn) {
            text = typed.at(turn % typed.size());
            box.setText(text.chopped(1));
            screen.show();
        });
}

} // namespace

void windowFigures(const Setting &setting, const Wanted &wanted, const Take &take)
{
    const auto connection = setting.clinic.connect();
    const auto raw =
        RawDatabase::open(setting.clinic.folder() % u'/' % setting.clinic.keyFile().database,
                          setting.clinic.recordsKey().get());
    if (!connection || !raw)
        return;
    Window window(setting, *connection, *raw);
    const std::pair<QString, Figure (Window::*)()> figures[] = {
        {u"case_page"_s, &Window::casePage},
        {u"timeline_500"_s, &Window::timeline},
        {u"queue"_s, &Window::queue},
        {u"worklist"_s, &Window::worklist},
        {u"text_search"_s, &Window::textSearch},
    };
    for (const auto &[name, figure] : figures) {
        if (wanted(name))
            take((window.*figure)());
    }
}

} // namespace tarsus::bench
