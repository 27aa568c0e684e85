// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/recordpage.h"

namespace tarsus {

/// The people who bring animals, with their pets in the pane.
class OwnersPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit OwnersPage(PageContext context, QWidget *parent = nullptr);

protected:
    std::unique_ptr<RecordListModel> makeModel() const override;
    Words words() const override;
    std::pair<QString, QString> banner(const RecordFacts &facts) const override;
    QStringList bannerKeys() const override;
    void addDetails(const RecordFacts &facts) override;
};

} // namespace tarsus
