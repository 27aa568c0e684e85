// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imaging/xraylog.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

/// X-ray logs. The film itself is stored first (FilmStore), then its log is added.
class XrayRepository final : public RuledRecords<XrayLog>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::XrayRepository)

public:
    using RuledRecords::RuledRecords;

    QStringList warnings(const XrayLog &xray) const override;

protected:
    Result<> checkKind(const XrayLog &xray) const override;
    Result<> prepare(XrayLog &now, const XrayLog *before) override;
};

} // namespace tarsus
