// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "views/common/tone.h"

#include <QPixmap>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace tarsus {

class DetailSection;
class FlowLayout;

/// Beside a list: the chosen record. A banner that never scrolls away, actions, then sections.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// What the pane says while nothing is chosen.
    void setPlaceholder(const QString &text);
    /// Empties the pane and shows the placeholder.
    void clear();
    /// Starts a record: empties the sections and shows the banner.
    void begin(const QString &title, const QString &subtitle);
    void setPicture(const QPixmap &picture);
    void addBadge(const QString &word, Tone tone, Mark mark = Mark::None);
    /// A line in the banner that must not be missed, e.g. an allergy.
    void addAlert(const QString &text, Tone tone = Tone::Danger);
    /// Appends a section; fill it before the next begin() or clear().
    DetailSection *addSection(const QString &title);

    /// A button of the banner; stays while records change. The pane owns it.
    QPushButton *addAction(const QString &objectName, const QString &iconName);
    QString title() const;

signals:
    void linkActivated(tarsus::RecordKind kind, qint64 id);

private:
    void emptySections();

    QStackedWidget *m_stack;
    QLabel *m_placeholder;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_badgeBox;
    FlowLayout *m_badges;
    QVBoxLayout *m_alerts;
    FlowLayout *m_actions;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_sections = nullptr;
};

} // namespace tarsus
