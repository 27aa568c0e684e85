// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filterchips.h"

#include "views/common/chip.h"
#include "views/common/flowlayout.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tarsus {
namespace {

constexpr int groupGap = 21; // a thin line stands in its middle

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, groupGap, 8))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::addGroup(const QString &group, Choice choice, const QString &accessibleName)
{
    auto *box = new QWidget(this);
    box->setAccessibleName(accessibleName);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_flow->addWidget(box);
    m_groups.append({group, choice, {}, box, row});
}

void FilterChips::addChip(const QString &group, const QString &key, const QString &text)
{
    for (Group &candidate : m_groups) {
        if (candidate.name != group)
            continue;
        auto *chip = new Chip(candidate.box);
        chip->setText(text);
        chip->setObjectName(key + QStringLiteral("Chip"));
        chip->setChecked(candidate.choice == Choice::One && candidate.keys.isEmpty());
        candidate.keys.append(key);
        candidate.row->addWidget(chip);
        m_chips.insert(key, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, key] { clicked(key); });
        return;
    }
    Q_ASSERT_X(false, "FilterChips::addChip", "no such group");
}

Chip *FilterChips::chip(const QString &key) const
{
    return m_chips.value(key);
}

void FilterChips::setText(const QString &key, const QString &text)
{
    if (Chip *chip = m_chips.value(key)) {
        chip->setText(text);
        chip->updateGeometry();
    }
}

void FilterChips::setCount(const QString &key, qint64 count)
{
    if (Chip *chip = m_chips.value(key))
        chip->setCount(count);
}

void FilterChips::setChecked(const QString &key, bool checked)
{
    const Group *group = groupOf(key);
    if (!group)
        return;
    if (group->choice == Choice::Any) {
        m_chips.value(key)->setChecked(checked);
        return;
    }
    if (checked)
        for (const QString &other : group->keys)
            m_chips.value(other)->setChecked(other == key);
}

bool FilterChips::isChecked(const QString &key) const
{
    const Chip *chip = m_chips.value(key);
    return chip && chip->isChecked();
}

QString FilterChips::chosen(const QString &group) const
{
    for (const Group &candidate : m_groups)
        if (candidate.name == group)
            for (const QString &key : candidate.keys)
                if (m_chips.value(key)->isChecked())
                    return key;
    return {};
}

QStringList FilterChips::chosenKeys() const
{
    QStringList keys;
    for (const Group &group : m_groups)
        for (const QString &key : group.keys)
            if (m_chips.value(key)->isChecked())
                keys.append(key);
    return keys;
}

void FilterChips::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    for (Group &group : m_groups) {
        for (qsizetype at = 0; at < group.keys.size(); ++at) {
            if (!m_chips.value(group.keys.at(at))->hasFocus())
                continue;
            const qsizetype next = std::clamp<qsizetype>(at + step, 0, group.keys.size() - 1);
            Chip *chip = m_chips.value(group.keys.at(next));
            chip->setFocus(Qt::TabFocusReason);
            if (group.choice == Choice::One && next != at)
                chip->click();
            return;
        }
    }
}

void FilterChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).line);
    for (qsizetype at = 1; at < m_groups.size(); ++at) {
        const QRect before = m_groups.at(at - 1).box->geometry();
        const QRect box = m_groups.at(at).box->geometry();
        if (before.top() != box.top())
            continue; // the first of a line has nothing to be parted from
        const int x = layoutDirection() == Qt::RightToLeft ? box.right() + groupGap / 2 + 1
                                                           : box.left() - groupGap / 2 - 1;
        painter.drawLine(x, box.center().y() - 10, x, box.center().y() + 10);
    }
}

void FilterChips::clicked(const QString &key)
{
    if (const Group *group = groupOf(key); group && group->choice == Choice::One)
        setChecked(key, true);
    emit changed();
}

FilterChips::Group *FilterChips::groupOf(const QString &key)
{
    for (Group &group : m_groups)
        if (group.keys.contains(key))
            return &group;
    return nullptr;
}

} // namespace tarsus
