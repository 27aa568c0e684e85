// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

namespace tarsus::test {

/// What a person does with keyboard and mouse, counted where it comes into the program's windows.
/// A key with Ctrl, Alt or Shift held is one stroke.
class Strokes final : public QObject
{
    Q_OBJECT

public:
    Strokes();

    void begin();
    int keys() const { return m_keys; }
    int clicks() const { return m_clicks; }
    /// How far the mouse went, in pixels.
    int travel() const { return qRound(m_travel); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_keys = 0;
    int m_clicks = 0;
    double m_travel = 0;
    QPointF m_place;
    bool m_placeIsKnown = false;
};

} // namespace tarsus::test
