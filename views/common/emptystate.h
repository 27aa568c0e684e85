// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tarsus {

/// What a page shows when it has nothing to show: what it is for, and the first step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    /// An empty text hides the button.
    void setAction(const QString &text);
    void setSecondAction(const QString &text);

signals:
    void actionTriggered();
    void secondActionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QString m_iconName;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_action;
    QPushButton *m_secondAction;
};

} // namespace tarsus
