// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interactions/interactionspage.h"

#include "models/interactions/interactionlistmodel.h"

using namespace Qt::StringLiterals;

namespace tarsus {

InteractionsPage::InteractionsPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Interaction, std::move(context), parent)
{
    retranslate();
}

std::unique_ptr<RecordListModel> InteractionsPage::makeModel() const
{
    return std::make_unique<InteractionListModel>(context().lists);
}

QList<RecordPage::FilterGroup> InteractionsPage::filterGroups() const
{
    return {
        {u"due"_s,
         tr("Follow-up"),
         {{{}, tr("All")}, {u"due"_s, tr("Due")}, {u"open"_s, tr("Open follow-ups")}}},
        {u"whose"_s, tr("Whose"), {{{}, tr("Everybody’s")}, {u"mine"_s, tr("Mine")}}},
        {u"type"_s,
         tr("Type"),
         {{{}, tr("Any type")},
          {u"call"_s, tr("Calls")},
          {u"consult"_s, tr("Consults")},
          {u"note"_s, tr("Notes")},
          {u"email"_s, tr("E-mails")}}},
    };
}

RecordPage::Words InteractionsPage::words() const
{
    return {tr("Filter by pet, owner or what was said"), tr("No interactions yet"),
            tr("Calls, consults and notes make up a pet’s story. Write down the first one."),
            tr("New note")};
}

std::pair<QString, QString> InteractionsPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"interaction_type"_s),
            facts.joined({u"pet_name"_s, u"interaction_at"_s, u"person"_s}, u" · "_s)};
}

QStringList InteractionsPage::bannerKeys() const
{
    return {u"interaction_type"_s, u"interaction_at"_s, u"person"_s};
}

QList<RecordKind> InteractionsPage::newForPet() const
{
    return {RecordKind::Interaction, RecordKind::Appointment};
}

} // namespace tarsus
