// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/columnvalue.h"
#include "models/db/sql.h"
#include "models/interactions/interactionrepository.h"
#include "models/plans/planrepository.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawdatabase.h"

using namespace Qt::StringLiterals;

namespace tarsus::bench {
namespace {

/// One durable commit, with all triggers and checks of the file, by the C API.
qint64 commit(Clinic &clinic, RawDatabase &raw, const QString &sql, const QVariantList &values)
{
    const auto gate = clinic.gate().enter();
    if (!gate || !raw.execute("BEGIN IMMEDIATE") || raw.run(sql, values) < 0)
        return -1;
    return raw.execute("COMMIT") ? 1 : -1;
}

QString assignments(const RecordType &type)
{
    QString sql = u"version = ?, updated_at = ?, updated_by_id = ?"_s;
    for (const Field &field : type.fields)
        sql += u", "_s % QLatin1String(field.column) % u" = ?"_s;
    return sql;
}

QVariantList fieldValues(const Record &record, const RecordType &type)
{
    QVariantList values;
    for (const Field &field : type.fields)
        values.append(toColumn(field, field.get(record)));
    return values;
}

/// Plans that are still worked with, of cases of the person's.
QList<qint64> openPlans(const DataContext &context)
{
    QList<qint64> ids;
    auto rows = sql::run(context.db,
                         u"SELECT DISTINCT t.id FROM case_members c "
                         "JOIN treatment_plans t ON t.pet_id = c.pet_id "
                         "WHERE c.user_id = ? AND t.plan_status = 'active' "
                         "AND t.deleted_at IS NULL AND t.signed_at IS NULL LIMIT 300"_s,
                         {context.access->personId()});
    while (rows && rows->next())
        ids.append(rows->value(0).toLongLong());
    return ids;
}

/// Saves a plan as it is: version, stamps, feed and all indexes are written.
Figure savePlan(const Setting &setting, const DataContext &context, RawDatabase &raw)
{
    PlanRepository plans(context);
    const QList<qint64> ids = openPlans(context);
    const RecordType &type = TreatmentPlan::type();
    const QString update =
        u"UPDATE treatment_plans SET "_s % assignments(type) % u" WHERE id = ? AND version = ?"_s;
    const QDate nextMonth = context.clock->now().date().addDays(30);
    TreatmentPlan plan;
    return measure(
        u"save_plan"_s, setting.turns, [&]() -> qint64 { return plans.update(plan) ? 1 : -1; },
        [&]() -> qint64 {
            const QVariantList values =
                QVariantList{plan.version + 1, instantText(context.clock->now()),
                             context.access->personId()}
                + fieldValues(plan, type) + QVariantList{plan.id, plan.version};
            const qint64 written = commit(setting.clinic, raw, update, values);
            plan.version += written > 0 ? 1 : 0;
            return written;
        },
        [&](int turn) {
            auto found = plans.find(ids.value(turn % std::max<qsizetype>(1, ids.size())));
            if (found)
                plan = *found;
            plan.nextReviewDate = nextMonth;
        });
}

Figure saveInteraction(const Setting &setting, const DataContext &context, RawDatabase &raw)
{
    InteractionRepository interactions(context);
    const auto pet = sql::value(context.db, u"SELECT max(id) FROM pets WHERE deleted_at IS NULL"_s);
    const RecordType &type = Interaction::type();
    QString columns = u"object_id, version, created_at, updated_at, created_by_id, updated_by_id"_s;
    QString marks = u"?, ?, ?, ?, ?, ?"_s;
    for (const Field &field : type.fields) {
        columns += u", "_s % QLatin1String(field.column);
        marks += u", ?"_s;
    }
    const QString insert =
        u"INSERT INTO interactions ("_s % columns % u") VALUES ("_s % marks % u')';
    Interaction interaction;
    return measure(
        u"save_interaction"_s, setting.turns,
        [&]() -> qint64 { return interactions.add(interaction) ? 1 : -1; },
        [&]() -> qint64 {
            const QString now = instantText(context.clock->now());
            const qint64 person = context.access->personId();
            return commit(setting.clinic, raw, insert,
                          QVariantList{newObjectId(), 1, now, now, person, person}
                              + fieldValues(interaction, type));
        },
        [&](int) {
            interaction = interactions.blank();
            interaction.petId = pet ? pet->toLongLong() : 0;
            interaction.interactionType = u"note"_s;
            interaction.summary = u"A note of the benchmark."_s;
        });
}

} // namespace

void savingFigures(const Setting &setting, const Wanted &wanted, const Take &take)
{
    const auto connection = setting.clinic.connect();
    const auto raw =
        RawDatabase::open(setting.clinic.folder() % u'/' % setting.clinic.keyFile().database,
                          setting.clinic.recordsKey().get());
    if (!connection || !raw)
        return;
    const DataContext context = setting.clinic.context(*connection);
    if (wanted(u"save_plan"_s))
        take(savePlan(setting, context, *raw));
    if (wanted(u"save_interaction"_s))
        take(saveInteraction(setting, context, *raw));
}

} // namespace tarsus::bench
