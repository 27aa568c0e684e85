// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/recordpage.h"

namespace tarsus {

/// The practices that refer to the clinic.
class PracticesPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit PracticesPage(PageContext context, QWidget *parent = nullptr);

protected:
    std::unique_ptr<RecordListModel> makeModel() const override;
    Words words() const override;
    std::pair<QString, QString> banner(const RecordFacts &facts) const override;
    QStringList bannerKeys() const override;
};

} // namespace tarsus
