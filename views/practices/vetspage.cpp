// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practices/vetspage.h"

#include "models/practices/vetlistmodel.h"

using namespace Qt::StringLiterals;

namespace tarsus {

VetsPage::VetsPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Vet, std::move(context), parent)
{
    retranslate();
}

std::unique_ptr<RecordListModel> VetsPage::makeModel() const
{
    return std::make_unique<VetListModel>(context().lists);
}

RecordPage::Words VetsPage::words() const
{
    return {tr("Filter by name, practice or phone"), tr("No vets yet"),
            tr("The vets who refer stand here, each with the practices where they work."),
            tr("New vet")};
}

std::pair<QString, QString> VetsPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"vet_name"_s), facts.text(u"practices"_s)};
}

QStringList VetsPage::bannerKeys() const
{
    return {u"vet_name"_s, u"practices"_s};
}

} // namespace tarsus
