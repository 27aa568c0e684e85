// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrals/referralspage.h"

#include "models/referrals/referrallistmodel.h"
#include "models/services/cases/handoverservice.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"

using namespace Qt::StringLiterals;

namespace tarsus {

ReferralsPage::ReferralsPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Referral, std::move(context), parent)
{
    if (HandOverService::mayHandOver(this->context().access()))
        offerHandOver();
    retranslate();
}

std::unique_ptr<RecordListModel> ReferralsPage::makeModel() const
{
    return std::make_unique<ReferralListModel>(context().lists);
}

QList<RecordPage::FilterGroup> ReferralsPage::filterGroups() const
{
    return {
        {u"status"_s,
         tr("Which state"),
         {{u"open"_s, tr("Open")},
          {u"waiting"_s, tr("Waiting")},
          {u"report_due"_s, tr("Report due")},
          {u"done"_s, tr("Done")},
          {{}, tr("All")}}},
        {u"whose"_s,
         tr("Whose"),
         {{{}, tr("Everybody’s")}, {u"mine"_s, tr("Mine")}, {u"unassigned"_s, tr("Unassigned")}}},
        {u"priority"_s, tr("How urgent"), {{{}, tr("Any urgency")}, {u"urgent"_s, tr("Urgent")}}},
    };
}

RecordPage::Words ReferralsPage::words() const
{
    return {tr("Filter by pet, owner, practice or number"), tr("No referrals yet"),
            tr("Each case that another practice sends is taken down here, and followed until its "
               "report is sent."),
            tr("New referral")};
}

std::pair<QString, QString> ReferralsPage::banner(const RecordFacts &facts) const
{
    return {
        facts.text(u"pet_name"_s),
        facts.joined({u"referral_number"_s, u"species"_s, u"breed"_s, u"owner_name"_s}, u" · "_s)};
}

QStringList ReferralsPage::bannerKeys() const
{
    return {u"referral_number"_s, u"species"_s, u"breed"_s, u"next_step"_s};
}

QList<RecordKind> ReferralsPage::newForPet() const
{
    return {RecordKind::Plan, RecordKind::Appointment, RecordKind::Interaction};
}

void ReferralsPage::addDetails(const RecordFacts &facts)
{
    const QString step = facts.text(u"next_step"_s);
    if (!step.isEmpty())
        pane()->addSection({})->addRow(facts.title(u"next_step"_s), step);
}

} // namespace tarsus
