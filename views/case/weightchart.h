// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pets/weight.h"

#include <QWidget>

namespace tarsus {

/// A pet's weighings as a line over time.
class WeightChart final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightChart(QWidget *parent = nullptr);

    /// The newest first.
    void setWeights(const QList<Weight> &weights);
    QSize sizeHint() const override { return {260, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<QPointF> places() const;
    QRectF field() const;
    void describe();

    QList<Weight> m_weights; ///< the oldest first
    double m_lowest = 0;
    double m_highest = 0;
};

} // namespace tarsus
