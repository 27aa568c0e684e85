// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/trail/traildetails.h"

#include <QWidget>

class QGridLayout;

namespace tarsus {

/// What an entry changed: each field with its value before and after, side by side. What went is
/// struck through, what came is underlined, so that it is seen without colours, too.
class ChangeList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(const QList<TrailChange> &changes, QWidget *parent = nullptr);

private:
    void addHeads(bool hasBefore);
    void addChange(const TrailChange &change, bool hasBefore);
    QWidget *valueBox(const QString &html, const QString &accessibleName);

    QGridLayout *m_grid;
};

} // namespace tarsus
