// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/tone.h"

#include <QAbstractButton>

namespace tarsus {

/// A count that opens what it counts: a large number, a word, an icon.
class CountTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CountTile(const QString &iconName, QWidget *parent = nullptr);

    /// Below zero: not counted yet.
    void setCount(qint64 count, Tone tone = Tone::Neutral);
    qint64 count() const { return m_count; }
    /// A second, paler line, e.g. "3 of them since yesterday".
    void setHint(const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_hint;
    qint64 m_count = -1;
    Tone m_tone = Tone::Neutral;
};

} // namespace tarsus
