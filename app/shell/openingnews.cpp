// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/openingnews.h"

#include <QString>

#include <algorithm>

namespace tarsus {

std::shared_ptr<OpeningNews> OpeningNews::make()
{
    return {new OpeningNews, [](OpeningNews *news) { news->deleteLater(); }};
}

OpeningReport OpeningNews::report()
{
    return [this](const OpeningStage &stage) {
        const QString text = textOf(stage);
        if (text == m_last)
            return;
        m_last = text;
        emit told(text);
    };
}

QString OpeningNews::textOf(const OpeningStage &stage)
{
    switch (stage.what) {
    case OpeningStage::What::Copy:
        return tr("An older version of Tarsus kept this clinic. Its records are copied first…");
    case OpeningStage::What::Upgrade:
        return tr("Bringing the records up to date, step %1 of %2. This happens once.")
            .arg(std::min(stage.done + 1, stage.of))
            .arg(stage.of);
    case OpeningStage::What::Clocks: break;
    }
    return tr("Working out what is due: %1 %. This happens once.")
        .arg(100LL * stage.done / std::max(1, stage.of));
}

} // namespace tarsus
