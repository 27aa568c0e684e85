// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/documentspage.h"

#include "models/documents/documentlistmodel.h"

using namespace Qt::StringLiterals;

namespace tarsus {

DocumentsPage::DocumentsPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Document, std::move(context), parent)
{
    retranslate();
}

std::unique_ptr<RecordListModel> DocumentsPage::makeModel() const
{
    return std::make_unique<DocumentListModel>(context().lists);
}

RecordPage::Words DocumentsPage::words() const
{
    return {tr("Filter by title, pet or owner"), tr("No documents yet"),
            tr("Any file can be kept with a pet: letters, lab results, consent forms."),
            tr("Add document")};
}

std::pair<QString, QString> DocumentsPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"document_title"_s),
            facts.joined({u"document_type"_s, u"pet_name"_s}, u" · "_s)};
}

QStringList DocumentsPage::bannerKeys() const
{
    return {u"document_title"_s, u"document_type"_s};
}

} // namespace tarsus
