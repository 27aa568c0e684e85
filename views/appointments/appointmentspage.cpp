// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appointments/appointmentspage.h"

#include "models/appointments/appointmentlistmodel.h"

using namespace Qt::StringLiterals;

namespace tarsus {

AppointmentsPage::AppointmentsPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Appointment, std::move(context), parent)
{
    retranslate();
}

std::unique_ptr<RecordListModel> AppointmentsPage::makeModel() const
{
    return std::make_unique<AppointmentListModel>(context().lists);
}

QList<RecordPage::FilterGroup> AppointmentsPage::filterGroups() const
{
    return {
        {u"day"_s,
         tr("Which days"),
         {{u"today"_s, tr("Today")},
          {u"week"_s, tr("7 days")},
          {u"upcoming"_s, tr("Upcoming")},
          {u"past"_s, tr("Past")},
          {{}, tr("All")}}},
        {u"whose"_s, tr("Whose"), {{{}, tr("Everybody’s")}, {u"mine"_s, tr("Mine")}}},
        {u"state"_s, tr("Which state"), {{{}, tr("Any state")}, {u"open"_s, tr("Still to come")}}},
    };
}

RecordPage::Words AppointmentsPage::words() const
{
    return {
        tr("Filter by pet, owner, phone or chip"), tr("No appointments yet"),
        tr("Every visit stands here with its time, its room and whether the owner was reminded."),
        tr("New appointment")};
}

std::pair<QString, QString> AppointmentsPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"pet_name"_s),
            facts.joined({u"appointment_date"_s, u"length_minutes"_s, u"appointment_type"_s},
                         u" · "_s)};
}

QStringList AppointmentsPage::bannerKeys() const
{
    return {u"appointment_date"_s, u"length_minutes"_s, u"appointment_type"_s};
}

QList<RecordKind> AppointmentsPage::newForPet() const
{
    return {RecordKind::Interaction};
}

} // namespace tarsus
