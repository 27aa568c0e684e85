// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plans/planspage.h"

#include "models/plans/planlistmodel.h"

using namespace Qt::StringLiterals;

namespace tarsus {

PlansPage::PlansPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Plan, std::move(context), parent)
{
    retranslate();
}

std::unique_ptr<RecordListModel> PlansPage::makeModel() const
{
    return std::make_unique<PlanListModel>(context().lists);
}

QList<RecordPage::FilterGroup> PlansPage::filterGroups() const
{
    return {
        {u"status"_s,
         tr("Which state"),
         {{u"open"_s, tr("Open")},
          {u"draft"_s, tr("Drafts")},
          {u"done"_s, tr("Done")},
          {{}, tr("All")}}},
        {u"due"_s,
         tr("Review due"),
         {{{}, tr("Any date")}, {u"overdue"_s, tr("Overdue")}, {u"week"_s, tr("Within a week")}}},
        {u"whose"_s, tr("Whose"), {{{}, tr("Everybody’s")}, {u"mine"_s, tr("Mine")}}},
    };
}

RecordPage::Words PlansPage::words() const
{
    return {tr("Filter by title, pet or owner"), tr("No treatment plans yet"),
            tr("A plan says what is to be done for a pet, and when it is looked at again."),
            tr("New plan")};
}

std::pair<QString, QString> PlansPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"plan_title"_s),
            facts.joined({u"pet_name"_s, u"species"_s, u"breed"_s}, u" · "_s)};
}

QStringList PlansPage::bannerKeys() const
{
    return {u"plan_title"_s, u"species"_s, u"breed"_s};
}

QList<RecordKind> PlansPage::newForPet() const
{
    return {RecordKind::Interaction, RecordKind::Appointment};
}

} // namespace tarsus
