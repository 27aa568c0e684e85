// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace tarsus {

class Chip;
class FlowLayout;

/// Filters as chips. A group is exclusive (one is always chosen, arrow keys move) or a set of
/// toggles. Groups stand side by side, parted by a thin line.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    enum class Choice { One, Any };

    explicit FilterChips(QWidget *parent = nullptr);

    /// Adds a group; the first chip of an exclusive one is chosen.
    void addGroup(const QString &group, Choice choice, const QString &accessibleName);
    void addChip(const QString &group, const QString &key, const QString &text);
    /// The words, e.g. after a change of language.
    void setText(const QString &key, const QString &text);
    /// How many rows the chip would show; below zero hides the number.
    void setCount(const QString &key, qint64 count);
    void setChecked(const QString &key, bool checked);
    bool isChecked(const QString &key) const;
    /// The chosen key of an exclusive group.
    QString chosen(const QString &group) const;
    /// All chosen keys, in the order they stand.
    QStringList chosenKeys() const;
    Chip *chip(const QString &key) const;

signals:
    /// The person chose something else.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Group
    {
        QString name;
        Choice choice = Choice::Any;
        QStringList keys;
        QWidget *box = nullptr;
        QHBoxLayout *row = nullptr;
    };

    void clicked(const QString &key);
    Group *groupOf(const QString &key);

    FlowLayout *m_flow;
    QList<Group> m_groups;
    QHash<QString, Chip *> m_chips;
};

} // namespace tarsus
