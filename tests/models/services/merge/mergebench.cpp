// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/merge/mergebench.h"

#include "models/db/sql.h"

#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace tarsus::test {
namespace {

const QString at = u"2026-03-01T09:00:00.000Z"_s;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().text), qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace

void mustBe(const Result<> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().text), qPrintable(result.error().detail));
}

MergeBench::MergeBench()
{
    Practice made;
    made.practiceName = u"Praxis am Park"_s;
    mustBe(PracticeRepository(context()).add(made));
    practice = made.id;
    owner = addOwner(u"Maria Schulz"_s, u"030 123 45 67"_s);
    bella = addPet(u"Bella"_s, owner, u"276098102345678"_s, QDate(2020, 5, 1));
    again = addPet(u"Bella"_s, owner);
}

qint64 MergeBench::idOf(const QString &username)
{
    return must(UserRepository(context()).idOfUsername(username));
}

qint64 MergeBench::addOwner(const QString &name, const QString &phone, const QString &email,
                            const QString &address)
{
    Owner made;
    made.ownerName = name;
    made.phone = phone;
    made.email = email;
    made.address = address;
    mustBe(OwnerRepository(context()).add(made));
    return made.id;
}

qint64 MergeBench::addPet(const QString &name, qint64 ownerId, const QString &chip,
                          const QDate &birth, const QString &species)
{
    PetRepository pets(context());
    Pet pet = pets.blank();
    pet.petName = name;
    pet.species = species;
    pet.microchip = chip;
    pet.dateOfBirth = birth;
    pet.medicalHistorySummary = u"Lame since March"_s;
    pet.ownerId = ownerId;
    pet.assignedSpecialistId = idOf(u"specialist"_s);
    mustBe(pets.add(pet));
    return pet.id;
}

qint64 MergeBench::raw(const QString &text, const QVariantList &values)
{
    auto done = sql::run(db(), text, values);
    if (!done)
        qFatal("%s %s", qPrintable(text), qPrintable(done.error().detail));
    return done->lastInsertId().toLongLong();
}

QVariant MergeBench::value(const QString &text, const QVariantList &values)
{
    return must(sql::value(db(), text, values));
}

void MergeBench::addEverything(qint64 pet)
{
    static int number = 0;
    ++number;
    const QString key = QString::number(number);
    const QString columns = u"object_id, created_at, updated_at, created_by_id, pet_id, "_s;
    const auto add = [&](const QString &table, const QString &more, const QString &values,
                         const QVariantList &bound = {}) {
        return raw(u"INSERT INTO main."_s % table % u" ("_s % columns % more % u") VALUES ('"_s
                       % table % key % (more.contains("addendum"_L1) ? u"b"_s : u""_s) % u"', '"_s
                       % at % u"', '"_s % at % u"', 2, ?, "_s % values % u')',
                   QVariantList{pet} + bound);
    };
    const QString day = u"'"_s % at % u"'"_s;
    const qint64 referral =
        add(u"referrals"_s,
            u"referral_number, referring_practice_id, referral_reason, received_by_id, "
            "received_at, priority, specialist_id"_s,
            u"'R-"_s % key % u"', ?, 'Lame', 3, "_s % day % u", 'soon', 2"_s, {practice});
    const qint64 plan =
        add(u"treatment_plans"_s,
            u"referral_id, plan_title, diagnosis_notes, plan_status, client_instructions, "
            "signed_at, signed_by_id"_s,
            u"?, 'Rest', 'Cruciate', 'active', 'Leash', "_s % day % u", 2"_s, {referral});
    const qint64 note =
        add(u"interactions"_s,
            u"referral_id, treatment_plan_id, user_id, interaction_type, summary, "
            "follow_up_needed, interaction_at, signed_at, signed_by_id"_s,
            u"?, ?, 2, 'consult', 'Examined', 0, "_s % day % u", "_s % day % u", 2"_s,
            {referral, plan});
    add(u"interactions"_s,
        u"user_id, interaction_type, summary, follow_up_needed, interaction_at, addendum_to_id, "
        "deleted_at"_s,
        u"2, 'addendum', 'More', 0, "_s % day % u", ?, "_s % day, {note});
    add(u"xray_logs"_s,
        u"referral_id, xray_date, file_hash, file_sha256, file_name, file_type, file_size"_s,
        u"?, "_s % day % u", x'01', ?, 'a', 'image/png', 1"_s, {referral, QString(64, u'0')});
    const qint64 document =
        add(u"documents"_s,
            u"interaction_id, document_title, file_hash, file_sha256, file_name, file_type, "
            "file_size"_s,
            u"?, 'Lab', x'02', ?, 'b', 'application/pdf', 1"_s, {note, QString(64, u'0')});
    add(u"appointments"_s, u"referral_id, appointment_date"_s, u"?, '2026-03-05T09:00:00.000Z'"_s,
        {referral});
    Letter letter;
    letter.objectId = u"letters"_s % key;
    letter.letterTitle = u"Report"_s;
    letter.recipientName = u"Dr Park"_s;
    letter.body = u"<p>Well</p>"_s;
    add(u"letters"_s,
        u"referral_id, letter_title, status, recipient_name, body, signed_at, signed_by_id, "
        "body_sha256, document_id"_s,
        u"?, ?, 'signed', ?, ?, "_s % day % u", 2, ?, ?"_s,
        {referral, letter.letterTitle, letter.recipientName, letter.body, letter.digest(),
         document});
    raw(u"INSERT INTO main.pet_weights (pet_id, weight_kg, entered_value, measured_on, created_at)"
        " VALUES (?, ?, 20, '2026-03-01', ?)"_s,
        {pet, 20 + number, at});
    raw(u"INSERT INTO main.pet_alerts (pet_id, alert_text, created_at) VALUES (?, ?, ?)"_s,
        {pet, QString(u"Bites "_s % key), at});
    raw(u"INSERT INTO main.pet_chips (pet_id, chip) VALUES (?, ?)"_s,
        {pet, QString(u"98511200000010"_s % key)});
    const qint64 problem =
        raw(u"INSERT INTO main.pet_problems (pet_id, problem, created_at) VALUES (?, ?, ?)"_s,
            {pet, QString(u"Lame "_s % key), at});
    raw(u"INSERT INTO main.problem_records (pet_id, problem_id, kind, record_id)"
        " VALUES (?, ?, 'interaction', ?)"_s,
        {pet, problem, note});
    raw(u"INSERT INTO main.hand_overs (pet_id, to_id, handed_at, handed_by_id)"
        " VALUES (?, 2, ?, 1)"_s,
        {pet, at});
    raw(u"INSERT INTO main.worklist_marks (list, record_id, pet_id, user_id, mark, made_at, until)"
        " VALUES ('followUps', ?, ?, 2, 'snoozed', ?, '2026-03-20T00:00:00.000Z')"_s,
        {note, pet, at});
    raw(u"INSERT INTO main.case_grants (user_id, pet_id, reason, granted_at, until)"
        " VALUES (3, ?, 'Emergency', ?, '2026-03-20T00:00:00.000Z')"_s,
        {pet, at});
    raw(u"INSERT INTO main.drafts (user_id, kind, content, saved_at) VALUES (2, 'interaction', ?, ?)"_s,
        {QString(
             u"{\"known\":{\"pet\":%1},\"fields\":{\"pet_id\":{\"text\":\"Bella\",\"value\":%1}}}"_s
                 .arg(pet)),
         at});
}

Result<MergeOrder> MergeBench::orderFor(RecordKind kind, qint64 stays, qint64 duplicate)
{
    const auto preview = MergeComparison(context()).compare(kind, stays, duplicate);
    if (!preview)
        return preview.error();
    MergeOrder order = orderOf(*preview);
    if (order.sides.contains(u"owner_id"_s))
        order.sides.insert(u"owner_id"_s, MergeSide::Stays);
    return order;
}

Result<qint64> MergeBench::merge(RecordKind kind, qint64 stays, qint64 duplicate)
{
    const auto order = orderFor(kind, stays, duplicate);
    if (!order)
        return order.error();
    return MergeService(context()).merge(*order);
}

QMap<QString, QString> MergeBench::rows(const QString &table)
{
    const QStringList counting{u"version"_s, u"updated_at"_s, u"updated_by_id"_s};
    QMap<QString, QString> found;
    auto query = must(sql::run(db(), u"SELECT * FROM main."_s % table));
    while (query.next()) {
        const QSqlRecord row = query.record();
        QStringList values;
        for (int i = 0; i < row.count(); ++i) {
            const QVariant one = row.value(i);
            if (!counting.contains(row.fieldName(i)))
                values.append(row.fieldName(i) % u'='
                              % (one.isNull() ? u"NULL"_s : QString::fromUtf8(one.toByteArray())));
        }
        const int id = row.indexOf(u"id"_s);
        const QString name = id < 0 ? values.join(u'|') : row.value(id).toString();
        found.insert(table % u' ' % name, values.join(u'|'));
    }
    return found;
}

QMap<QString, QString> MergeBench::everything()
{
    QMap<QString, QString> all;
    for (const QString &table :
         {u"owners"_s,       u"owner_phones"_s, u"pets"_s,           u"pet_weights"_s,
          u"pet_alerts"_s,   u"pet_chips"_s,    u"referrals"_s,      u"treatment_plans"_s,
          u"interactions"_s, u"xray_logs"_s,    u"documents"_s,      u"appointments"_s,
          u"letters"_s,      u"hand_overs"_s,   u"worklist_marks"_s, u"case_grants"_s,
          u"case_members"_s, u"drafts"_s,       u"pet_problems"_s,   u"problem_records"_s})
        all.insert(rows(table));
    return all;
}

QMap<QString, qint64> MergeBench::versions()
{
    QMap<QString, qint64> all;
    for (const RecordType *type : recordTypes()) {
        const QString table = QString::fromLatin1(type->table);
        auto query = must(sql::run(db(), u"SELECT id, version FROM main."_s % table));
        while (query.next())
            all.insert(table % u' ' % query.value(0).toString(), query.value(1).toLongLong());
    }
    return all;
}

} // namespace tarsus::test
