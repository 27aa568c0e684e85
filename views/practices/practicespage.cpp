// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practices/practicespage.h"

#include "models/practices/practicelistmodel.h"

using namespace Qt::StringLiterals;

namespace tarsus {

PracticesPage::PracticesPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Practice, std::move(context), parent)
{
    retranslate();
}

std::unique_ptr<RecordListModel> PracticesPage::makeModel() const
{
    return std::make_unique<PracticeListModel>(context().lists);
}

RecordPage::Words PracticesPage::words() const
{
    return {
        tr("Filter by name or phone"), tr("No practices yet"),
        tr("The practices that send their patients stand here, with how they like to be answered."),
        tr("New practice")};
}

std::pair<QString, QString> PracticesPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"practice_name"_s), facts.text(u"phone"_s)};
}

QStringList PracticesPage::bannerKeys() const
{
    return {u"practice_name"_s, u"phone"_s};
}

} // namespace tarsus
