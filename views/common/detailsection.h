// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;
class QGridLayout;

namespace tarsus {

/// One part of a DetailPane: a heading, and lines of "label  value", text or widgets.
class DetailSection final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailSection(const QString &title, QWidget *parent = nullptr);

    /// A line; nothing is added where the value is empty.
    void addRow(const QString &label, const QString &value);
    /// A line whose value leads to another record.
    void addLink(const QString &label, const QString &value, RecordKind kind, qint64 id);
    /// Running text over the whole width.
    void addText(const QString &text);
    void addWidget(QWidget *widget);
    bool isEmpty() const { return m_empty; }

signals:
    void linkActivated(tarsus::RecordKind kind, qint64 id);

private:
    QLabel *addValue(const QString &label, const QString &value);
    QGridLayout *grid();

    QVBoxLayout *m_column;
    QGridLayout *m_grid = nullptr;
    bool m_empty = true;
};

} // namespace tarsus
