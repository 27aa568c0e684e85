// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appointments/appointment.h"
#include "models/clocks/referralclocks.h"
#include "models/imaging/xraylog.h"
#include "models/interactions/interaction.h"
#include "models/owners/owner.h"
#include "models/pets/pet.h"
#include "models/plans/treatmentplan.h"
#include "models/referrals/referral.h"
#include "models/services/demo/demotimeline.h"
#include "models/services/demo/demowords.h"

#include <span>

namespace tarsus {

/// Who works in the demo clinic and who refers to it: ids of what was written before.
struct DemoStaff
{
    qint64 administrator = 0;
    qint64 coordinator = 0;
    qint64 frontDesk = 0;
    QHash<QString, qint64> specialists; ///< by specialty
    struct Referrer
    {
        qint64 practice = 0;
        qint64 vet = 0;
    };
    QList<Referrer> referrers;
};

/// A step of a referral.
struct DemoStep
{
    QString from;
    QString to;
    qint64 at = 0;
    qint64 user = 0;
    QString note;
};

/// A referral with everything that came of it. Ids of pet, referral and plan are not set yet.
struct DemoReferral
{
    Referral referral;
    QList<DemoStep> steps;
    TreatmentPlan plan;
    QList<Interaction> interactions;
    QList<Appointment> appointments;
    QList<XrayLog> films;
};

/// A pet with its owner and its whole story.
struct DemoPet
{
    bool ownerIsNew = true; ///< else it belongs to the owner of the pet before
    Owner owner;
    Pet pet;
    double weight = 0; ///< kg
    QStringList alert; ///< severity and text; may be empty
    QList<DemoReferral> referrals;
};

/// Invents one pet after the other; each depends on the seed and its number only, save for who
/// has a free hour, and for the few that somebody in a hurry entered a second time.
class DemoStory
{
public:
    DemoStory(const DemoOptions &options, const DemoWords &words, DemoStaff staff,
              DemoCalendar &calendar);

    /// `plans` are the pet's referrals, in order of time.
    DemoPet tell(std::span<const DemoReferralPlan> plans);

private:
    struct Times;

    Owner makeOwner(DemoRandom &random, const DemoCulture &culture);
    void makePet(DemoRandom &random, const DemoCulture &culture, qint64 seenFirst, DemoPet &into);
    /// Makes it the pet before once more, as it is entered twice on a busy morning.
    void makeTwin(quint64 number, DemoPet &into);
    QString chip(DemoRandom &random, const DemoCulture &culture) const;
    DemoReferral makeReferral(DemoRandom &random, const DemoReferralPlan &plan,
                              const DemoCase &complaint, const DemoPet &pet);
    Times timesOf(DemoRandom &random, const DemoReferralPlan &plan, const DemoCase &complaint);
    void addSteps(const Times &times, DemoRandom &random, DemoReferral &into) const;
    void addPlan(const Times &times, const DemoCase &complaint, DemoRandom &random,
                 DemoReferral &into);
    void addInteractions(int count, const Times &times, const DemoCase &complaint,
                         DemoRandom &random, DemoReferral &into);
    Interaction consult(const Times &times, const DemoCase &complaint) const;
    void addFollowUp(DemoRandom &random, Interaction &interaction);
    void addAppointments(int count, const Times &times, DemoRandom &random, DemoReferral &into);
    Appointment appointment(qint64 at, const QString &type, int minutes, qint64 specialist,
                            DemoRandom &random) const;
    void addFilms(int count, const Times &times, const DemoCase &complaint, DemoRandom &random,
                  DemoReferral &into);
    QString filled(QString text) const;
    const QString &line(const QString &kind, DemoRandom &random) const;

    const DemoOptions m_options;
    const DemoWords &m_words;
    const DemoStaff m_staff;
    DemoCalendar &m_calendar;
    const ReferralClocks m_clocks;
    Owner m_ownerBefore;
    Pet m_petBefore;
    // What the texts of the pet that is being told about are filled with.
    QString m_name;
    QString m_weight;
    int m_weeks = 0;
    int m_heartRate = 0;
};

} // namespace tarsus
