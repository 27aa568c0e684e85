// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo/demowriter.h"

#include "models/core/clock.h"
#include "models/db/columnvalue.h"
#include "models/db/sql.h"
#include "models/db/writegate.h"
#include "models/letters/letter.h"
#include "models/pets/signalment.h"
#include "models/practices/practice.h"
#include "models/practices/vet.h"
#include "models/services/demo/demofilms.h"
#include "models/services/demo/demotimes.h"
#include "models/services/letters/lettertemplates.h"
#include "models/services/letters/lettertext.h"

#include <QtConcurrentMap>

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// Pets in one transaction; the log is emptied after each, so that it stays small.
constexpr int petsATime = 2500;
/// So far back there are letters.
constexpr qint64 letterDays = 120;

/// Ordered by time like newObjectId(), but from the seed.
QString objectIdAt(const QDateTime &at, DemoRandom &random)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const auto time = static_cast<quint64>(at.toMSecsSinceEpoch());
    quint64 chance = random.next();
    QString id(26, Qt::Uninitialized);
    for (int i = 0; i < 10; ++i)
        id[i] = QLatin1Char(alphabet[(time >> (45 - 5 * i)) & 31]);
    for (int i = 10; i < 26; ++i) {
        if (i == 18)
            chance = random.next();
        id[i] = QLatin1Char(alphabet[(chance >> (5 * ((i - 10) % 8))) & 31]);
    }
    return id;
}

QVariant idOrNull(qint64 id)
{
    return id != 0 ? QVariant(id) : QVariant();
}

QString insertOf(const RecordType &type)
{
    QString columns = u"object_id, version, created_at, updated_at, created_by_id, updated_by_id"_s;
    QString marks = u"?, ?, ?, ?, ?, ?"_s;
    for (const Field &field : type.fields) {
        columns += u", "_s % QLatin1String(field.column);
        marks += u", ?"_s;
    }
    return u"INSERT INTO "_s % QLatin1String(type.table) % u" ("_s % columns % u") VALUES ("_s
           % marks % u')';
}

} // namespace

DemoWriter::DemoWriter(DataContext context, DemoOptions options, StoreFilm storeFilm)
    : m_context(std::move(context))
    , m_options(std::move(options))
    , m_storeFilm(std::move(storeFilm))
    , m_words(DemoWords::load())
    , m_ids(m_options.seed)
{}

Result<> DemoWriter::write(const Progress &progress)
{
    auto staff = findStaff();
    if (!staff)
        return staff.error();
    if (auto drawn = drawFilms(); !drawn)
        return drawn;
    if (auto referrers = writeReferrers(*staff); !referrers)
        return referrers;

    DemoCalendar calendar(m_options);
    std::vector<DemoReferralPlan> plans = planReferrals(m_options, calendar);
    if (auto numbers = writeNumbers(plans); !numbers)
        return numbers;
    std::ranges::stable_sort(plans, {}, &DemoReferralPlan::pet);
    DemoStory story(m_options, m_words, std::move(*staff), calendar);
    auto next = plans.cbegin();
    for (int first = 0; first < m_options.pets; first += petsATime) {
        const int end = std::min(first + petsATime, m_options.pets);
        auto written = sql::inTransaction(m_context, [&]() -> Result<> {
            for (int pet = first; pet < end; ++pet) {
                const auto begin = next;
                while (next != plans.cend() && next->pet == pet)
                    ++next;
                if (auto done = writePet(story.tell({begin, next})); !done)
                    return done;
            }
            return {};
        });
        if (!written)
            return written;
        const auto gate = m_context.gate->enter();
        if (!gate)
            return gate.error();
        if (const auto moved = sql::value(m_context.db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            !moved)
            return moved.error();
        if (progress && !progress(end))
            return Error{Error::Code::Cancelled, {}, {}};
    }
    return sql::inTransaction(m_context, [&]() -> Result<> {
        if (auto done = writeSnippets(); !done)
            return done;
        return sql::runScript(m_context.db, "ANALYZE");
    });
}

Result<DemoStaff> DemoWriter::findStaff()
{
    DemoStaff staff;
    for (const QStringList &person : m_words.lines.value(u"person"_s)) {
        const auto id = sql::value(m_context.db, u"SELECT id FROM users WHERE username = ?"_s,
                                   {person.value(0)});
        if (!id)
            return id.error();
        if (!id->isValid())
            return Error{Error::Code::Failed, {}, u"no such person: "_s + person.value(0)};
        const QString &what = person.value(2);
        if (what == "administrator"_L1)
            staff.administrator = id->toLongLong();
        else if (what == "coordinator"_L1)
            staff.coordinator = id->toLongLong();
        else if (what == "clientCare"_L1)
            staff.frontDesk = id->toLongLong();
        else
            staff.specialists.insert(what, id->toLongLong());
        const auto shown =
            execute(u"UPDATE users SET initials = ?, colour = ?, version = version WHERE id = ?"_s,
                    {person.value(3), person.value(4), id->toLongLong()});
        if (!shown)
            return shown.error();
    }
    return staff;
}

Result<> DemoWriter::writeReferrers(DemoStaff &staff)
{
    auto random = DemoRandom::of(m_options.seed, 0x3000'0000);
    const auto names = m_words.lines.value(u"practice"_s).value(0);
    const auto kinds = m_words.lines.value(u"kind"_s).value(0);
    const qsizetype wanted =
        std::clamp<qsizetype>(m_options.pets / 250, 12, names.size() * kinds.size());
    const QDateTime made = m_options.now.addYears(-7);
    return sql::inTransaction(m_context, [&]() -> Result<> {
        for (qsizetype i = 0; i < wanted; ++i) {
            const DemoCulture &culture = m_words.cultures.at(random.below(3));
            Practice practice;
            practice.practiceName =
                names.at(i % names.size()) % u' ' % kinds.at((i / names.size() + i) % kinds.size());
            QString phone = random.pick(culture.phones);
            for (QChar &letter : phone) {
                if (letter == u'#')
                    letter = QChar(static_cast<char16_t>(u'0' + random.below(10)));
            }
            practice.phone = phone;
            practice.email = u"reception%1@practice.example"_s.arg(i + 1);
            practice.address = random.pick(culture.streets) % u' '
                               % QString::number(random.between(1, 90)) % u", "_s
                               % random.pick(culture.towns);
            practice.preferredChannel = random.chance(70) ? u"email"_s : u"phone"_s;
            practice.createdAt = practice.updatedAt = made;
            practice.createdById = practice.updatedById = staff.administrator;
            if (auto done = write(practice, Practice::type()); !done)
                return done;
            const qint64 vets = random.between(1, 4);
            for (qint64 n = 0; n < vets; ++n) {
                const DemoCulture &own = m_words.cultures.at(random.below(8));
                Vet vet;
                vet.vetName = u"Dr. "_s % random.pick(own.given) % u' ' % random.pick(own.family);
                vet.phone = practice.phone;
                vet.email = u"vet%1.%2@practice.example"_s.arg(i + 1).arg(n + 1);
                vet.preferredChannel = random.chance(60) ? u"email"_s : u"portal"_s;
                vet.createdAt = vet.updatedAt = made;
                vet.createdById = vet.updatedById = staff.administrator;
                if (auto done = write(vet, Vet::type()); !done)
                    return done;
                if (auto linked =
                        execute(u"INSERT INTO practice_vets (practice_id, vet_id) VALUES (?, ?)"_s,
                                {practice.id, vet.id});
                    !linked)
                    return linked;
                staff.referrers.append({practice.id, vet.id});
            }
        }
        return {};
    });
}

Result<> DemoWriter::drawFilms()
{
    struct Drawing
    {
        QString part;
        int variant = 0;
        QByteArray png = {};
    };
    QStringList parts{u"Thorax"_s};
    for (const DemoCase &entry : std::as_const(m_words.cases)) {
        if (m_options.filmsAPart > 0 && !entry.part.isEmpty() && !parts.contains(entry.part))
            parts.append(entry.part);
    }
    QList<Drawing> drawings;
    for (const QString &part : std::as_const(parts)) {
        for (int variant = 0; variant < std::max(1, m_options.filmsAPart); ++variant)
            drawings.append({part, variant});
    }
    QtConcurrent::blockingMap(drawings, [](Drawing &drawing) {
        drawing.png = demofilms::png(drawing.part, drawing.variant);
    });
    for (const Drawing &drawing : std::as_const(drawings)) {
        const auto stored = m_storeFilm(drawing.png);
        if (!stored)
            return stored.error();
        m_films[drawing.part].append(*stored);
    }
    return {};
}

Result<> DemoWriter::writeNumbers(std::span<const DemoReferralPlan> plans)
{
    std::map<int, int> last;
    for (const DemoReferralPlan &plan : plans)
        last[plan.year] = plan.number;
    return sql::inTransaction(m_context, [&]() -> Result<> {
        for (const auto &[year, number] : last) {
            if (auto done =
                    execute(u"INSERT INTO referral_numbers (year, last_number) VALUES (?, ?)"_s,
                            {year, number});
                !done)
                return done;
        }
        return {};
    });
}

Result<> DemoWriter::writePet(DemoPet pet)
{
    if (pet.ownerIsNew || m_ownerId == 0) {
        if (auto done = write(pet.owner, Owner::type()); !done)
            return done;
        m_ownerId = pet.owner.id;
    }
    pet.pet.ownerId = m_ownerId;
    if (auto done = write(pet.pet, Pet::type()); !done)
        return done;
    const QString made = instantText(pet.pet.createdAt);
    const double kilograms = qRound(pet.weight * 100) / 100.0;
    if (auto done = execute(
            u"INSERT INTO pet_weights (pet_id, weight_kg, entered_value, measured_on, source, "
            "created_at, created_by_id) VALUES (?, ?, ?, ?, 'consult', ?, ?)"_s,
            {pet.pet.id, kilograms, kilograms, made.left(10), made, idOrNull(pet.pet.createdById)});
        !done)
        return done;
    if (!pet.alert.isEmpty()) {
        const bool allergy = pet.alert.value(1).startsWith("Allergic"_L1);
        if (auto done = execute(
                u"INSERT INTO pet_alerts (pet_id, alert_kind, alert_text, severity, "
                "must_acknowledge, created_at, created_by_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {pet.pet.id, allergy ? u"allergy"_s : u"alert"_s, pet.alert.value(1),
                 pet.alert.value(0), pet.alert.value(0) == "danger"_L1 ? 1 : 0, made,
                 idOrNull(pet.pet.createdById)});
            !done)
            return done;
    }
    for (DemoReferral &referral : pet.referrals) {
        if (auto done = writeReferral(referral, pet.pet); !done)
            return done;
        const bool isLater = instantText(referral.referral.receivedAt).left(10) > made.left(10);
        if (auto done = isLater ? writeWeighing(referral.referral, kilograms) : Result<>(); !done)
            return done;
    }
    return {};
}

/// Who comes is weighed: a little more or less each time, and now and then much less.
Result<> DemoWriter::writeWeighing(const Referral &referral, double kilograms)
{
    constexpr std::array changes{1.02, 0.985, 1.04, 0.86, 0.97, 1.01, 1.06};
    const double change = changes.at(static_cast<std::size_t>(referral.id) % changes.size());
    const double weighed = qRound(kilograms * change * 100) / 100.0;
    const QString at = instantText(referral.receivedAt);
    return execute(
        u"INSERT INTO pet_weights (pet_id, weight_kg, entered_value, measured_on, source, "
        "created_at, created_by_id) VALUES (?, ?, ?, ?, 'consult', ?, ?)"_s,
        {referral.petId, weighed, weighed, at.left(10), at, idOrNull(referral.receivedById)});
}

Result<> DemoWriter::writeReferral(DemoReferral &entry, const Pet &pet)
{
    const qint64 petId = pet.id;
    entry.referral.petId = petId;
    if (auto done = write(entry.referral, Referral::type()); !done)
        return done;
    const qint64 referralId = entry.referral.id;
    for (const DemoStep &step : std::as_const(entry.steps)) {
        if (auto done = execute(
                u"INSERT INTO referral_steps (referral_id, from_status, to_status, stepped_at, "
                "user_id, note) VALUES (?, ?, ?, ?, ?, ?)"_s,
                {referralId, step.from, step.to, instantText(DemoCalendar::instant(step.at)),
                 idOrNull(step.user), step.note});
            !done)
            return done;
    }
    entry.plan.petId = petId;
    entry.plan.referralId = referralId;
    if (auto done = write(entry.plan, TreatmentPlan::type()); !done)
        return done;
    for (Interaction &interaction : entry.interactions) {
        interaction.petId = petId;
        interaction.referralId = referralId;
        if (interaction.interactionType == "consult"_L1)
            interaction.treatmentPlanId = entry.plan.id;
        if (auto done = write(interaction, Interaction::type()); !done)
            return done;
    }
    for (Appointment &appointment : entry.appointments) {
        appointment.petId = petId;
        appointment.referralId = referralId;
        if (auto done = write(appointment, Appointment::type()); !done)
            return done;
        if (!appointment.reminderSent)
            continue;
        const QString due = instantText(appointment.appointmentDate.addDays(-2));
        if (auto done = execute(
                u"INSERT INTO appointment_reminders (appointment_id, due_at, channel, sent_at, "
                "result, user_id) VALUES (?, ?, 'email', ?, 'sent', ?)"_s,
                {appointment.id, due, due, idOrNull(appointment.createdById)});
            !done)
            return done;
    }
    for (XrayLog &film : entry.films) {
        film.petId = petId;
        film.referralId = referralId;
        complete(film);
        if (auto done = write(film, XrayLog::type()); !done)
            return done;
    }
    if (auto done = writeProblem(entry); !done)
        return done;
    return writeLetter(entry, pet);
}

Result<> DemoWriter::writeLetter(const DemoReferral &entry, const Pet &pet)
{
    const Referral &referral = entry.referral;
    const auto consult =
        std::ranges::find(entry.interactions, u"consult"_s, &Interaction::interactionType);
    const QDateTime now = m_options.now.isValid() ? m_options.now : m_context.clock->now();
    if (referral.receivedAt.daysTo(now) > letterDays || consult == entry.interactions.cend())
        return {};
    auto people = sql::run(
        m_context.db,
        u"SELECT v.vet_name, p.practice_name, p.address, o.owner_name, u.full_name, s.value "
        "FROM vets v, practices p, owners o, users u, settings s WHERE v.id = ? AND p.id = ? "
        "AND o.id = ? AND u.id = ? AND s.key = 'clinic_name'"_s,
        {referral.referringVetId, referral.referringPracticeId, pet.ownerId, consult->userId});
    if (!people)
        return people.error();
    if (!people->next())
        return {};
    QStringList said;
    for (int column = 0; column < 6; ++column)
        said.append(people->value(column).toString());
    people->finish();
    QStringList signalment{
        Signalment::age(pet.dateOfBirth, pet.birthDatePrecision, consult->interactionAt.date()),
        Signalment::sex(pet.sex, pet.neuterState)};
    signalment.removeAll(QString());
    const auto text = LetterText::fill(LetterTemplates::shipped(u"report"_s, u"en"_s),
                                       {{u"recipient.name"_s, said.at(0)},
                                        {u"pet.name"_s, pet.petName},
                                        {u"pet.signalment"_s, signalment.join(u", "_s)},
                                        {u"owner.name"_s, said.at(3)},
                                        {u"author.name"_s, said.at(4)},
                                        {u"clinic.name"_s, said.at(5)},
                                        {u"referral.number"_s, referral.referralNumber},
                                        {u"case.complaint"_s, referral.referralReason},
                                        {u"case.history"_s, pet.medicalHistorySummary},
                                        {u"case.examination"_s, consult->objective},
                                        {u"case.diagnosis"_s, consult->assessment},
                                        {u"case.plan"_s, consult->plan},
                                        {u"case.medication"_s, entry.plan.medicationNotes}});
    if (!text)
        return text.error();
    Letter letter;
    letter.petId = pet.id;
    letter.referralId = referral.id;
    letter.letterTitle = text->title;
    letter.recipientName = said.at(0);
    letter.recipientAddress =
        said.at(1) % (said.at(2).isEmpty() ? QString() : QString(u'\n' % said.at(2)));
    letter.body = text->html;
    letter.bodyText = Letter::plainText(letter.body);
    const QDateTime written = qMin(consult->interactionAt.addSecs(3LL * 3600), now);
    stampDemo(letter, written.toMSecsSinceEpoch(), consult->userId);
    letter.coversUntil = written;
    letter.objectId = objectIdAt(written, m_ids);
    const bool isSent = referral.status == "report_sent"_L1 || referral.status == "closed"_L1;
    if (isSent || (referral.status == "report_due"_L1 && pet.id % 2 == 0)) {
        letter.status = isSent ? u"sent"_s : u"signed"_s;
        letter.signedAt = written;
        letter.signedById = consult->userId;
        letter.bodySha256 = letter.digest();
        letter.sentAt = isSent ? written : QDateTime();
        letter.sentById = isSent ? consult->userId : 0;
        letter.channel = isSent ? u"email"_s : QString();
    }
    return write(letter, Letter::type());
}

void DemoWriter::complete(XrayLog &film)
{
    const auto known = m_films.find(film.bodyPart);
    const QList<DemoFilm> &choice =
        known != m_films.end() ? known->second : m_films.begin()->second;
    const DemoFilm &stored = choice.at(m_filmsWritten++ % choice.size());
    film.fileHash = stored.hash;
    film.fileSha256 = stored.sha256;
    film.fileSize = stored.size;
    film.fileType = u"image/png"_s;
    film.fileName = u"film-%1.png"_s.arg(m_filmsWritten, 6, 10, QChar(u'0'));
}

Result<> DemoWriter::write(Record &record, const RecordType &type)
{
    QString &text = m_inserts[&type];
    if (text.isEmpty())
        text = insertOf(type);
    const auto query = prepared(text);
    if (!query)
        return query.error();
    if (record.objectId.isEmpty()) // a signature covers it
        record.objectId = objectIdAt(record.createdAt, m_ids);
    record.version = std::max(record.version, 1);
    QVariantList values{record.objectId,
                        record.version,
                        instantText(record.createdAt),
                        instantText(record.updatedAt),
                        idOrNull(record.createdById),
                        idOrNull(record.updatedById)};
    values.reserve(values.size() + static_cast<qsizetype>(type.fields.size()));
    for (const Field &field : type.fields)
        values.append(toColumn(field, field.get(record)));
    if (auto done = sql::run(**query, values); !done)
        return done;
    record.id = (*query)->lastInsertId().toLongLong();
    return {};
}

Result<> DemoWriter::execute(const QString &sql, const QVariantList &values)
{
    const auto query = prepared(sql);
    if (!query)
        return query.error();
    return sql::run(**query, values);
}

Result<QSqlQuery *> DemoWriter::prepared(const QString &sql)
{
    const auto known = m_queries.find(sql);
    if (known != m_queries.end())
        return &known->second;
    auto query = sql::prepare(m_context.db, sql);
    if (!query)
        return query.error();
    return &m_queries.emplace(sql, std::move(*query)).first->second;
}

} // namespace tarsus
