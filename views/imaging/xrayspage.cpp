// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/imaging/xrayspage.h"

#include "models/imaging/xraylistmodel.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"
#include "views/imaging/filmpreview.h"

using namespace Qt::StringLiterals;

namespace tarsus {

XraysPage::XraysPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Xray, std::move(context), parent)
{
    retranslate();
}

std::unique_ptr<RecordListModel> XraysPage::makeModel() const
{
    return std::make_unique<XrayListModel>(context().lists);
}

QList<RecordPage::FilterGroup> XraysPage::filterGroups() const
{
    return {
        {u"state"_s,
         tr("Reading state"),
         {{{}, tr("All")},
          {u"pending"_s, tr("To be read")},
          {u"needs_specialist"_s, tr("Needs a specialist")},
          {u"reviewed"_s, tr("Reviewed")}}},
        {u"whose"_s, tr("Whose"), {{{}, tr("Everybody’s")}, {u"mine"_s, tr("My cases")}}},
    };
}

RecordPage::Words XraysPage::words() const
{
    return {tr("Filter by pet, owner, phone or chip"), tr("No x-rays yet"),
            tr("Films are kept here, encrypted, with what was read in them."), tr("Add x-ray")};
}

std::pair<QString, QString> XraysPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"pet_name"_s),
            facts.joined({u"body_part"_s, u"view_position"_s, u"xray_date"_s}, u" · "_s)};
}

QStringList XraysPage::bannerKeys() const
{
    return {u"body_part"_s, u"view_position"_s, u"xray_date"_s, u"species"_s, u"breed"_s};
}

QList<RecordKind> XraysPage::newForPet() const
{
    return {RecordKind::Interaction};
}

void XraysPage::addDetails(const RecordFacts &facts)
{
    const QByteArray hash = facts.bytes(u"file_hash"_s);
    const QString type = facts.code(u"file_type"_s);
    if (hash.isEmpty() || !context().films)
        return;
    if (type != "image/png"_L1 && type != "image/jpeg"_L1)
        return pane()->addSection({})->addText(
            tr("Only PNG and JPEG pictures are shown here. The file itself is kept as it came."));
    auto *preview = new FilmPreview(tr("X-ray of %1").arg(facts.text(u"pet_name"_s)));
    pane()->addSection({})->addWidget(preview);
    context().films(hash, preview, [preview](const Result<QImage> &image) {
        if (image)
            preview->setImage(*image);
        else
            preview->setMessage(image.error().text);
    });
}

} // namespace tarsus
