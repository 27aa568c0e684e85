// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo/demostory.h"

#include "models/clocks/clocksettings.h"
#include "models/core/text.h"
#include "models/referrals/referralflow.h"
#include "models/referrals/referralrepository.h"
#include "models/services/demo/demotimes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qint64 hour = DemoCalendar::hour;
constexpr qint64 day = DemoCalendar::day;

QString digitsFor(const QString &pattern, DemoRandom &random)
{
    QString text = pattern;
    for (QChar &letter : text) {
        if (letter == u'#')
            letter = QChar(static_cast<char16_t>(u'0' + random.below(10)));
    }
    return text;
}

bool isPlainLatin(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar letter) { return (letter >= u'a' && letter <= u'z') || letter == u' '; });
}

int heartRateOf(const QString &species, DemoRandom &random)
{
    if (species == u"horse")
        return static_cast<int>(random.between(36, 64));
    if (species == u"dog")
        return static_cast<int>(random.between(80, 160));
    return static_cast<int>(random.between(150, 240));
}

} // namespace

void stampDemo(Record &record, qint64 at, qint64 person)
{
    record.createdAt = record.updatedAt = DemoCalendar::instant(at);
    record.createdById = record.updatedById = person;
}

DemoStory::DemoStory(const DemoOptions &options, const DemoWords &words, DemoStaff staff,
                     DemoCalendar &calendar)
    : m_options(options)
    , m_words(words)
    , m_staff(std::move(staff))
    , m_calendar(calendar)
    , m_clocks(ClockSettings().clocks(m_options.zone))
{}

DemoPet DemoStory::tell(std::span<const DemoReferralPlan> plans)
{
    const auto number = static_cast<quint64>(plans.front().pet);
    auto random = DemoRandom::of(m_options.seed, 0x2000'0000 + number);
    DemoPet result;
    result.ownerIsNew = number == 0 || !random.chance(25);
    const DemoCulture &culture = m_words.culture(random);
    result.owner = makeOwner(random, culture);
    const qint64 first = plans.front().receivedAt - 10 * DemoCalendar::minute;
    stampDemo(result.owner, first, m_staff.frontDesk);
    makePet(random, culture, first, result);
    makeTwin(number, result);
    const auto fitting = m_words.casesOf(result.pet.species);
    const DemoCase *complaint = random.pick(fitting);
    result.pet.assignedSpecialistId = m_staff.specialists.value(complaint->specialty);
    for (const DemoReferralPlan &plan : plans) {
        result.referrals.append(makeReferral(random, plan, *complaint, result));
        if (!random.chance(35))
            complaint = random.pick(fitting);
    }
    result.pet.updatedAt = DemoCalendar::instant(plans.back().receivedAt);
    result.pet.updatedById = m_staff.coordinator;
    if (result.ownerIsNew)
        m_ownerBefore = result.owner;
    m_petBefore = result.pet;
    return result;
}

void DemoStory::makeTwin(quint64 number, DemoPet &into)
{
    constexpr quint64 oneIn = 400;
    constexpr quint64 ofSameOwner = 37;
    constexpr quint64 ofOtherOwner = 53; // entered anew, with the same phone
    const quint64 place = number % oneIn;
    if (place != ofSameOwner && place != ofOtherOwner)
        return;
    Pet &pet = into.pet;
    pet.petName = m_petBefore.petName;
    pet.species = m_petBefore.species;
    pet.breed = place == ofSameOwner ? m_petBefore.breed : QString();
    if (m_petBefore.dateOfBirth < pet.createdAt.date()) {
        pet.dateOfBirth = m_petBefore.dateOfBirth;
        pet.birthDatePrecision = m_petBefore.birthDatePrecision;
    }
    pet.sex = m_petBefore.sex;
    pet.neuterState = u"unknown"_s;
    pet.microchip.clear();
    pet.colour.clear();
    pet.insuranceCompany.clear();
    pet.insuranceNumber.clear();
    into.alert.clear();
    into.ownerIsNew = place == ofOtherOwner;
    into.owner.ownerName = m_ownerBefore.ownerName;
    into.owner.phone = m_ownerBefore.phone;
    into.owner.email.clear();
    m_name = pet.petName;
}

Owner DemoStory::makeOwner(DemoRandom &random, const DemoCulture &culture)
{
    static const QStringList channels{u"phone"_s, u"phone"_s, u"email"_s, u"sms"_s, u""_s};
    const bool familyFirst =
        culture.code == "zh"_L1 || culture.code == "ja"_L1 || culture.code == "ko"_L1;
    const QString &given = random.pick(culture.given);
    const QString &family = random.pick(culture.family);
    Owner owner;
    if (familyFirst)
        owner.ownerName = family % (culture.code == "ja"_L1 ? u" "_s : u""_s) % given;
    else if (culture.code == "vi"_L1)
        owner.ownerName = family % u' ' % given;
    else
        owner.ownerName = given % u' ' % family;
    owner.phone = digitsFor(random.pick(culture.phones), random);
    const QString mail = foldText(given % u'.' % family).replace(u' ', u'.').remove(u'\'');
    owner.email = isPlainLatin(QString(mail).remove(u'.').remove(u'-'))
                      ? mail % u"@example.org"_s
                      : u"owner%1@example.org"_s.arg(random.below(1'000'000));
    owner.address = random.pick(culture.streets) % u' ' % QString::number(random.between(1, 180))
                    % u", "_s % random.pick(culture.towns);
    owner.preferredChannel = random.pick(channels);
    if (random.chance(80))
        owner.consentToShareOn = QDate(2020, 1, 1).addDays(random.below(1800));
    return owner;
}

QString DemoStory::chip(DemoRandom &random, const DemoCulture &culture) const
{
    // ISO 11784: the national code has 38 bits.
    constexpr qint64 highest = 274'877'906'943;
    return culture.chipPrefix % QString::number(random.below(highest)).rightJustified(12, u'0');
}

void DemoStory::makePet(DemoRandom &random, const DemoCulture &culture, qint64 seenFirst,
                        DemoPet &into)
{
    const DemoAnimal &animal = m_words.animal(random);
    Pet &pet = into.pet;
    stampDemo(pet, seenFirst + DemoCalendar::minute, m_staff.frontDesk);
    pet.petName = random.pick(animal.names);
    pet.species = animal.species;
    if (!animal.breeds.isEmpty())
        pet.breed = random.pick(animal.breeds);
    pet.colour = random.pick(animal.colours);
    // Young ones and middle-aged ones are more often seen than very old ones.
    const double age = animal.oldest * (0.04 + 0.9 * random.fraction() * random.fraction());
    pet.dateOfBirth = m_calendar.dateOf(seenFirst).addDays(-static_cast<qint64>(age * 365.25) - 60);
    if (random.chance(15)) {
        pet.birthDatePrecision = random.chance(50) ? u"year"_s : u"estimated"_s;
        pet.dateOfBirth = QDate(pet.dateOfBirth.year(), 1, 1);
    }
    pet.sex = random.chance(3) ? u"unknown"_s : random.chance(50) ? u"female"_s : u"male"_s;
    pet.neuterState = random.chance(5)    ? u"unknown"_s
                      : random.chance(70) ? u"neutered"_s
                                          : u"intact"_s;
    const bool usuallyChipped =
        pet.species == "dog"_L1 || pet.species == "cat"_L1 || pet.species == "horse"_L1;
    if (random.chance(usuallyChipped ? 82 : 10))
        pet.microchip = chip(random, culture);
    pet.medicalHistorySummary = line(u"summary"_s, random);
    if (random.chance(35)) {
        pet.insuranceCompany = line(u"insurer"_s, random);
        pet.insuranceNumber = u"P-%1"_s.arg(random.between(1'000'000, 9'999'999));
    }
    if (m_calendar.now() - seenFirst > 120 * day && random.chance(4)) {
        pet.deceased = true;
        pet.deceasedOn = m_calendar.dateOf(m_calendar.now() - random.between(1, 30) * day);
    }
    into.weight = animal.lightest
                  + (animal.heaviest - animal.lightest) * random.fraction() * random.fraction();
    if (random.chance(8))
        into.alert = random.pick(m_words.lines.value(u"alert"_s));
    if (const auto &referrers = m_staff.referrers; !referrers.isEmpty())
        pet.primaryPracticeId = random.pick(referrers).practice;
    m_name = pet.petName;
    m_weight = QString::number(into.weight, 'f', into.weight < 10 ? 1 : 0);
    m_weeks = static_cast<int>(random.between(2, 8));
    m_heartRate = heartRateOf(pet.species, random);
}

QString DemoStory::filled(QString text) const
{
    return text.replace("{name}"_L1, m_name)
        .replace("{kg}"_L1, m_weight)
        .replace("{w}"_L1, QString::number(m_weeks))
        .replace("{hr}"_L1, QString::number(m_heartRate));
}

const QString &DemoStory::line(const QString &kind, DemoRandom &random) const
{
    static const QString nothing;
    const auto found = m_words.lines.constFind(kind);
    return found == m_words.lines.cend() ? nothing : random.pick(*found).last();
}

DemoStory::Times DemoStory::timesOf(DemoRandom &random, const DemoReferralPlan &plan,
                                    const DemoCase &complaint)
{
    Times times;
    times.now = m_calendar.now();
    times.received = plan.receivedAt;
    times.specialist = m_staff.specialists.value(complaint.specialty);
    const bool emergency = complaint.urgency == "emergency"_L1;
    const qint64 wait = emergency                          ? random.between(1, 2) * hour
                        : complaint.urgency == "urgent"_L1 ? random.between(3, 24) * hour
                        : complaint.urgency == "soon"_L1   ? random.between(24, 72) * hour
                                                           : random.between(3, 14) * day;
    times.accepted =
        times.received + (emergency ? 10 * DemoCalendar::minute : random.between(1, 9) * hour);
    if (!emergency)
        times.accepted = m_calendar.workingTime(times.accepted);
    times.booked = emergency
                       ? times.accepted + 10 * DemoCalendar::minute
                       : m_calendar.workingTime(times.accepted + random.between(1, 20) * hour);
    times.consult = emergency
                        ? times.received + wait
                        : m_calendar.takeSlot(times.specialist,
                                              std::max(times.booked, times.received + wait), 30);
    times.reportDue = times.consult + random.between(2, 30) * hour;
    times.reportSent = m_calendar.workingTime(times.reportDue + random.between(4, 70) * hour);
    times.closed = m_calendar.workingTime(times.reportSent + random.between(5, 20) * day);
    if (random.chance(2)) // something that was left lying
        times.closed = times.reportSent = times.now + day;
    const qint64 chance = random.below(100);
    if (chance < 3) {
        times.sideExit = chance < 2 ? u"declined"_s : u"redirected"_s;
        times.sideExitAt = times.accepted - DemoCalendar::minute;
    } else if (chance < 6 && !emergency) {
        times.sideExit = chance < 5 ? u"cancelled"_s : u"no_show"_s;
        times.sideExitAt = chance < 5 ? times.booked + hour : times.consult;
    }
    return times;
}

DemoReferral DemoStory::makeReferral(DemoRandom &random, const DemoReferralPlan &plan,
                                     const DemoCase &complaint, const DemoPet &pet)
{
    DemoReferral result;
    const Times times = timesOf(random, plan, complaint);
    Referral &referral = result.referral;
    stampDemo(referral, times.received, m_staff.coordinator);
    referral.referralNumber = u"R-%1-%2"_s.arg(plan.year).arg(plan.number, 5, 10, QChar(u'0'));
    const auto from = std::ranges::find(m_staff.referrers, pet.pet.primaryPracticeId,
                                        &DemoStaff::Referrer::practice);
    const bool usual = from != m_staff.referrers.cend() && random.chance(85);
    const DemoStaff::Referrer referrer = usual ? *from : random.pick(m_staff.referrers);
    referral.referringPracticeId = referrer.practice;
    referral.referringVetId = referrer.vet;
    referral.referralReason = filled(complaint.reason);
    referral.receivedById = random.chance(70) ? m_staff.coordinator : m_staff.frontDesk;
    referral.receivedAt = DemoCalendar::instant(times.received);
    referral.priority = complaint.urgency;
    referral.specialistId = times.happened(times.accepted) ? times.specialist : 0;
    if (complaint.urgency == "emergency"_L1 && times.happened(times.consult))
        referral.arrivalTriage = random.chance(40) ? u"red"_s : u"orange"_s;
    referral.hasForm = random.chance(90);
    referral.hasHistory = random.chance(80);
    referral.hasLab = random.chance(60);
    referral.hasImages = random.chance(45);
    referral.hasConsent = times.happened(times.booked);
    addSteps(times, random, result);
    addPlan(times, complaint, random, result);
    addInteractions(plan.interactions, times, complaint, random, result);
    addAppointments(plan.appointments, times, random, result);
    addFilms(plan.films, times, complaint, random, result);
    return result;
}

void DemoStory::addSteps(const Times &times, DemoRandom &random, DemoReferral &into) const
{
    Referral &referral = into.referral;
    referral.status = u"new"_s;
    const auto step = [&](const QString &to, qint64 at, qint64 user, const QString &note = {}) {
        into.steps.append({referral.status, to, at, user, note});
        referral.status = to;
        referral.updatedAt = DemoCalendar::instant(at);
        referral.updatedById = user;
        ++referral.version;
    };
    if (random.chance(12) && times.received + hour / 2 < times.accepted
        && times.happened(times.received + hour / 2))
        step(u"info_requested"_s, times.received + hour / 2, m_staff.coordinator);
    const std::array<std::tuple<const char16_t *, qint64, qint64>, 6> flow{{
        {u"accepted", times.accepted, times.specialist},
        {u"booked", times.booked, m_staff.coordinator},
        {u"in_progress", times.consult, times.specialist},
        {u"report_due", times.reportDue, times.specialist},
        {u"report_sent", times.reportSent, times.specialist},
        {u"closed", times.closed, m_staff.coordinator},
    }};
    for (const auto &[to, at, user] : flow) {
        if (times.happened(at))
            step(QString::fromUtf16(to), at, user);
    }
    if (!times.sideExit.isEmpty() && times.sideExitAt <= times.now) {
        const bool refused = times.sideExit == "declined"_L1 || times.sideExit == "redirected"_L1;
        if (refused)
            referral.declineReason = line(u"decline"_s, random);
        step(times.sideExit, times.sideExitAt, refused ? times.specialist : m_staff.coordinator,
             referral.declineReason);
    }
    const auto moment = [&](qint64 at) {
        return times.happened(at) ? DemoCalendar::instant(at) : QDateTime();
    };
    referral.acknowledgedAt = moment(times.accepted);
    referral.ownerContactedAt = moment(times.booked);
    referral.dischargeNoteAt = moment(times.reportDue);
    referral.finalReportAt = moment(times.reportSent);
    if (referralflow::needsReason(referral.status))
        referral.acknowledgedAt = DemoCalendar::instant(times.sideExitAt);
    referral.bookedAt = moment(times.booked);
    referral.dischargedAt = moment(times.reportDue);
    if (referral.status == "info_requested"_L1)
        referral.pausedAt = referral.updatedAt;
    ClockMoments moments = clockMoments(referral);
    m_clocks.setDue(moments);
    setClockMoments(referral, moments);
}

void DemoStory::addPlan(const Times &times, const DemoCase &complaint, DemoRandom &random,
                        DemoReferral &into)
{
    TreatmentPlan &plan = into.plan;
    plan.clientInstructions = filled(complaint.instructions);
    plan.medicationNotes = filled(complaint.medication);
    if (!times.happened(times.consult)) {
        stampDemo(plan, std::min(times.accepted, times.now), m_staff.coordinator);
        plan.planTitle = u"Provisional: "_s % complaint.title;
        plan.diagnosisNotes = u"Working diagnosis from the referral: "_s % filled(complaint.reason);
        plan.planStatus =
            times.sideExitAt != 0 && times.sideExitAt <= times.now ? u"cancelled"_s : u"draft"_s;
        return;
    }
    const qint64 made = std::min(times.consult + hour, times.now);
    stampDemo(plan, made, times.specialist);
    plan.planTitle = complaint.title;
    plan.diagnosisNotes = filled(complaint.diagnosis);
    plan.treatmentDetails = filled(complaint.details);
    const bool over = times.happened(times.closed);
    plan.planStatus = over && random.chance(75) ? u"completed"_s
                      : random.chance(5)        ? u"on_hold"_s
                                                : u"active"_s;
    plan.instructionsState = over ? u"acknowledged"_s : u"given"_s;
    plan.instructionsGivenAt = DemoCalendar::instant(made);
    plan.instructionsGivenById = times.specialist;
    if (over) {
        plan.instructionsAcknowledgedAt = DemoCalendar::instant(std::min(made + day, times.now));
        plan.instructionsAcknowledgedBy = u"the owner, by phone"_s;
    }
    qint64 review = times.consult + random.between(2, 10) * 7 * day;
    if (plan.planStatus == "completed"_L1) {
        plan.reviewOutcome = line(u"outcome"_s, random);
        if (times.now > times.closed)
            plan.updatedAt = DemoCalendar::instant(times.closed);
        ++plan.version;
    } else {
        // Most reviews are held and the next one is set; some were forgotten.
        while (review < times.now && !random.chance(6))
            review += random.between(3, 12) * 7 * day;
        plan.nextReviewDate = m_calendar.dateOf(m_calendar.workingTime(review));
    }
    if (over) {
        plan.signedAt = DemoCalendar::instant(made);
        plan.signedById = times.specialist;
    }
}

} // namespace tarsus
