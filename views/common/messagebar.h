// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tarsus {

/// One line over the content that tells something without stopping anybody: text, up to one
/// action, and a way to close it. Undo bars and error bars are this.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Information, Good, Warning, Danger };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the text in place of the one before. `action` may be empty. Messages without an
    /// error go away after ten seconds, unless the mouse or the keys are on them.
    void showText(Kind kind, const QString &text, const QString &action = {},
                  std::function<void()> done = {});
    void dismiss();
    QString text() const;
    Kind kind() const { return m_kind; }

signals:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void updateLook();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_done;
    Kind m_kind = Kind::Information;
    int m_timer = 0;
};

} // namespace tarsus
