// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/recordpage.h"

namespace tarsus {

/// The list of pets; the pane has alerts, weight and the newest of the story.
class PetsPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit PetsPage(PageContext context, QWidget *parent = nullptr);

protected:
    std::unique_ptr<RecordListModel> makeModel() const override;
    QList<FilterGroup> filterGroups() const override;
    Words words() const override;
    std::pair<QString, QString> banner(const RecordFacts &facts) const override;
    QStringList bannerKeys() const override;
    void addDetails(const RecordFacts &facts) override;
    void addMoreDetails(const RecordFacts &facts) override;
    QList<RecordKind> newForPet() const override;
    void openCurrent(qint64 id) override;

private:
    void addGrant(qint64 petId);
    void addAlerts(const RecordFacts &facts);
    void addWeight(qint64 petId);
    void addStory(qint64 petId);
};

} // namespace tarsus
