// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/recorddelegate.h"

namespace tarsus {

/// How a code that carries behaviour looks, the same in every list, pane and tile: a shape and a
/// colour beside its word.
StateLook stateLook(const QString &valueList, const QString &code);

/// A date that is marked with a shape when it has passed.
class DueDelegate final : public RecordDelegate
{
    Q_OBJECT

public:
    using RecordDelegate::RecordDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace tarsus
