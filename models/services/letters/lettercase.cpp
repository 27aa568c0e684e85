// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/letters/lettercase.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/pets/signalment.h"
#include "models/services/printing/letterhead.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

void append(LetterFields &fields, const QString &name, const QString &text,
            const QString &between = u"\n"_s)
{
    if (text.trimmed().isEmpty())
        return;
    QString &field = fields[name];
    if (field.contains(text.trimmed()))
        return; // said once
    field += (field.isEmpty() ? QString() : between) % text.trimmed();
}

} // namespace

QString LetterCase::day(const QString &text) const
{
    const QDate date = text.size() > 10 ? instantFromText(text).toTimeZone(m_context.zone).date()
                                        : QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

Result<LetterFields> LetterCase::read(qint64 petId, qint64 referralId, const QDateTime &since) const
{
    LetterFields fields;
    const auto head = Letterheads(m_context).read();
    if (!head)
        return head.error();
    fields[u"clinic.name"_s] = head->name;
    fields[u"clinic.phone"_s] = head->phone;
    fields[u"clinic.email"_s] = head->email;
    fields[u"today"_s] = QLocale().toString(
        m_context.clock->now().toTimeZone(m_context.zone).date(), QLocale::LongFormat);
    const QString after = since.isValid() ? instantText(since) : QString();
    if (const auto done = readPet(petId, fields); !done)
        return done.error();
    if (const auto done = readReferral(referralId, fields); !done)
        return done.error();
    if (const auto done = readConsults(petId, after, fields); !done)
        return done.error();
    if (const auto done = readPlans(petId, after, fields); !done)
        return done.error();
    if (const auto done = readFilms(petId, after, fields); !done)
        return done.error();
    if (const auto done = readAppointment(petId, fields); !done)
        return done.error();
    if (!after.isEmpty()) // said in the letter before
        fields.remove(u"case.history"_s);
    const auto me = sql::value(m_context.db, u"SELECT full_name, id FROM users WHERE id = ?"_s,
                               {m_context.access->personId()});
    if (!me)
        return me.error();
    fields[u"author.name"_s] = me->toString();
    return fields;
}

Result<> LetterCase::readPet(qint64 petId, LetterFields &fields) const
{
    auto pet = sql::run(
        m_context.db,
        u"SELECT p.pet_name, p.species, p.breed, p.sex, p.neuter_state, p.date_of_birth, "
        "p.birth_date_precision, p.medical_history_summary, o.owner_name, o.phone, s.full_name, "
        "(SELECT group_concat(c.chip, ', ') FROM pet_chips c WHERE c.pet_id = p.id), "
        "(SELECT group_concat(a.alert_text, ', ') FROM pet_alerts a WHERE a.pet_id = p.id "
        "AND a.active = 1) FROM pets p "
        "LEFT JOIN owners o ON o.id = p.owner_id "
        "LEFT JOIN users s ON s.id = p.assigned_specialist_id WHERE p.id = ?"_s,
        {petId});
    if (!pet)
        return pet.error();
    if (!pet->next())
        return Error{Error::Code::NotFound, tr("There is no such pet, or you may not see it.")};
    const auto text = [&](int column) { return pet->value(column).toString(); };
    fields[u"pet.name"_s] = text(0);
    fields[u"pet.species"_s] = m_labels.label(u"species"_s, text(1));
    fields[u"pet.breed"_s] = m_labels.label(u"breed"_s, text(2));
    const QDate today = m_context.clock->now().toTimeZone(m_context.zone).date();
    QStringList signalment{Signalment::age(QDate::fromString(text(5), Qt::ISODate), text(6), today),
                           Signalment::sex(text(3), text(4)), fields[u"pet.species"_s],
                           fields[u"pet.breed"_s]};
    signalment.removeAll(QString());
    fields[u"pet.signalment"_s] = signalment.join(u", "_s);
    fields[u"pet.history"_s] = text(7);
    fields[u"case.history"_s] = text(7);
    fields[u"owner.name"_s] = text(8);
    fields[u"owner.phone"_s] = text(9);
    fields[u"specialist.name"_s] = text(10);
    fields[u"pet.chips"_s] = text(11);
    fields[u"pet.alerts"_s] = text(12);
    auto weight = sql::run(m_context.db,
                           u"SELECT weight_kg, measured_on FROM pet_weights WHERE pet_id = ? "
                           "ORDER BY measured_on DESC, id DESC LIMIT 1"_s,
                           {petId});
    if (!weight)
        return weight.error();
    if (weight->next())
        fields[u"pet.weight"_s] = tr("%1 kg on %2")
                                      .arg(QLocale().toString(weight->value(0).toDouble()),
                                           day(weight->value(1).toString()));
    return {};
}

Result<> LetterCase::readReferral(qint64 referralId, LetterFields &fields) const
{
    if (referralId == 0)
        return {};
    auto referral =
        sql::run(m_context.db,
                 u"SELECT t.referral_number, t.received_at, t.referral_reason, t.decline_reason, "
                 "p.practice_name, v.vet_name FROM referrals t "
                 "LEFT JOIN practices p ON p.id = t.referring_practice_id "
                 "LEFT JOIN vets v ON v.id = t.referring_vet_id WHERE t.id = ?"_s,
                 {referralId});
    if (!referral)
        return referral.error();
    if (!referral->next())
        return {};
    const auto text = [&](int column) { return referral->value(column).toString(); };
    fields[u"referral.number"_s] = text(0);
    fields[u"referral.received"_s] = day(text(1));
    fields[u"referral.reason"_s] = text(2);
    fields[u"case.complaint"_s] = text(2);
    fields[u"referral.decline"_s] = text(3);
    fields[u"practice.name"_s] = text(4);
    fields[u"vet.name"_s] = text(5);
    return {};
}

Result<> LetterCase::readConsults(qint64 petId, const QString &since, LetterFields &fields) const
{
    auto rows = sql::run(m_context.db,
                         u"SELECT subjective, objective, assessment, plan, interaction_at "
                         "FROM interactions WHERE pet_id = ? AND interaction_at > ? "
                         "AND deleted_at IS NULL ORDER BY interaction_at, id"_s,
                         {petId, since});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto text = [&](int column) { return rows->value(column).toString(); };
        const QString on = day(text(4)) % u": "_s;
        if (!text(1).isEmpty())
            append(fields, u"case.examination"_s, on % text(1));
        else if (!text(0).isEmpty())
            append(fields, u"case.examination"_s, on % text(0));
        append(fields, u"case.diagnosis"_s, text(2));
        append(fields, u"case.plan"_s, text(3));
    }
    return {};
}

Result<> LetterCase::readPlans(qint64 petId, const QString &since, LetterFields &fields) const
{
    auto rows =
        sql::run(m_context.db,
                 u"SELECT plan_title, diagnosis_notes, treatment_details, medication_notes, "
                 "client_instructions, review_outcome, next_review_date FROM treatment_plans "
                 "WHERE pet_id = ? AND updated_at > ? AND plan_status <> 'cancelled' "
                 "AND deleted_at IS NULL ORDER BY created_at, id"_s,
                 {petId, since});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto text = [&](int column) { return rows->value(column).toString(); };
        append(fields, u"case.plan"_s, text(0));
        append(fields, u"case.diagnosis"_s, text(1));
        append(fields, u"case.surgery"_s, text(2));
        append(fields, u"case.medication"_s, text(3));
        append(fields, u"case.instructions"_s, text(4));
        append(fields, u"case.prognosis"_s, text(5));
        if (!text(6).isEmpty())
            fields[u"case.nextReview"_s] = day(text(6));
    }
    return {};
}

Result<> LetterCase::readFilms(qint64 petId, const QString &since, LetterFields &fields) const
{
    auto rows = sql::run(m_context.db,
                         u"SELECT xray_date, body_part, findings, impression FROM xray_logs "
                         "WHERE pet_id = ? AND xray_date > ? AND deleted_at IS NULL "
                         "AND (findings <> '' OR impression <> '') ORDER BY xray_date, id"_s,
                         {petId, since});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto text = [&](int column) { return rows->value(column).toString(); };
        QStringList said{text(2), text(3)};
        said.removeAll(QString());
        append(fields, u"case.tests"_s,
               tr("Radiographs of %1 (%2): %3")
                   .arg(m_labels.label(u"body_part"_s, text(1)), day(text(0)), said.join(u' ')));
    }
    return {};
}

Result<> LetterCase::readAppointment(qint64 petId, LetterFields &fields) const
{
    auto rows = sql::run(m_context.db,
                         u"SELECT appointment_date, appointment_type FROM appointments "
                         "WHERE pet_id = ? AND appointment_date > ? AND deleted_at IS NULL "
                         "AND status NOT IN ('cancelled', 'no_show', 'done') "
                         "ORDER BY appointment_date LIMIT 1"_s,
                         {petId, instantText(m_context.clock->now())});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return {};
    const QDateTime at = instantFromText(rows->value(0).toString()).toTimeZone(m_context.zone);
    fields[u"case.nextAppointment"_s] =
        tr("%1, %2 (%3)")
            .arg(QLocale().toString(at.date(), QLocale::LongFormat),
                 QLocale().toString(at.time(), QLocale::ShortFormat),
                 m_labels.label(u"appointment_type"_s, rows->value(1).toString()));
    return {};
}

Result<LetterRecipient> LetterCase::recipient(qint64 petId, qint64 referralId,
                                              const QString &kind) const
{
    LetterRecipient to;
    if (kind == "owner"_L1 || kind == "recall"_L1) {
        auto owner = sql::run(m_context.db,
                              u"SELECT o.owner_name, o.address, o.email FROM pets p "
                              "JOIN owners o ON o.id = p.owner_id WHERE p.id = ?"_s,
                              {petId});
        if (!owner)
            return owner.error();
        if (owner->next())
            to = {owner->value(0).toString(),
                  owner->value(1).toString(),
                  owner->value(2).toString(),
                  {}};
        return to;
    }
    auto vet = sql::run(
        m_context.db,
        u"SELECT v.vet_name, p.practice_name, p.address, v.email, p.email FROM referrals t "
        "LEFT JOIN vets v ON v.id = t.referring_vet_id "
        "LEFT JOIN practices p ON p.id = t.referring_practice_id WHERE t.id = ?"_s,
        {referralId});
    if (!vet)
        return vet.error();
    if (vet->next()) {
        const auto text = [&](int column) { return vet->value(column).toString(); };
        to.name = text(0).isEmpty() ? text(1) : text(0);
        QStringList address{text(0).isEmpty() ? QString() : text(1), text(2)};
        address.removeAll(QString());
        to.address = address.join(u'\n');
        to.email = text(3).isEmpty() ? text(4) : text(3);
    }
    auto copies = sql::run(m_context.db,
                           u"SELECT v.vet_name FROM referral_cc c JOIN vets v ON v.id = c.vet_id "
                           "WHERE c.referral_id = ? ORDER BY v.vet_name"_s,
                           {referralId});
    if (!copies)
        return copies.error();
    QStringList names;
    while (copies->next())
        names.append(copies->value(0).toString());
    to.cc = names.join(u'\n');
    return to;
}

} // namespace tarsus
