// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/owners/ownerspage.h"

#include "models/db/sql.h"
#include "models/owners/ownerlistmodel.h"
#include "models/pets/petlistmodel.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"

using namespace Qt::StringLiterals;

namespace tarsus {

OwnersPage::OwnersPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Owner, std::move(context), parent)
{
    retranslate();
}

std::unique_ptr<RecordListModel> OwnersPage::makeModel() const
{
    return std::make_unique<OwnerListModel>(context().lists);
}

RecordPage::Words OwnersPage::words() const
{
    return {tr("Filter by name or phone"),
            tr("No owners yet"),
            tr("Everybody who brings an animal stands here, once, with all their pets."),
            tr("New owner"),
            {},
            tr("Import a spreadsheet…")};
}

std::pair<QString, QString> OwnersPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"owner_name"_s), facts.text(u"phone"_s)};
}

QStringList OwnersPage::bannerKeys() const
{
    return {u"owner_name"_s, u"phone"_s, u"pets"_s, u"updated_at"_s};
}

void OwnersPage::addDetails(const RecordFacts &facts)
{
    PetListModel pets({context().lists.data, context().lists.labels});
    pets.setFixed(u"owner_id"_s, facts.id());
    pets.setOrder(u"name"_s, Qt::AscendingOrder);
    if (!pets.select() || pets.rowCount() == 0)
        return;
    DetailSection *section = pane()->addSection(tr("Pets"));
    for (int row = 0; row < pets.rowCount(); ++row) {
        const RecordFacts pet(pets, pets.idAt(row));
        section->addLink(pet.text(u"pet_name"_s),
                         pet.joined({u"species"_s, u"breed"_s, u"age"_s}, u" · "_s),
                         RecordKind::Pet, pet.id());
    }
}

} // namespace tarsus
