// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tarsus {

/// One thing about a case that the person is to know: a sentence, when and why, and what to do with
/// it.
class CaseNote final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString second; ///< when, until when
        QString text;   ///< as somebody wrote it; may be empty
        QString open;   ///< on the button that shows it; empty: there is none
        QString done;   ///< on the button that takes it off the page; empty: it goes by itself
    };

    explicit CaseNote(const QString &iconName, QWidget *parent = nullptr);

    void setWords(const Words &words);

signals:
    void openClicked();
    void doneClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_second;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_done;
};

} // namespace tarsus
