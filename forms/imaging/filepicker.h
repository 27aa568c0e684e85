// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tarsus {

/// Where a film's file is dropped or chosen, with a picture of it. What happens with the file is
/// the form's affair: it says how far it is.
class FilePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit FilePicker(QWidget *parent = nullptr);

    /// What it says of the files that it takes, in the dialog too; those of a film unless told.
    struct Words
    {
        QString hint;
        QString dialogTitle;
        QStringList filters;
        QString iconName;
    };
    void setWords(const Words &words);

    /// Nothing chosen yet, being stored, stored with its picture (may be null), or refused.
    void showEmpty();
    void showBusy(const QString &fileName);
    /// How far the storing is; from then on it can be cancelled.
    void showProgress(int percent);
    void showFile(const QString &description, const QImage &picture);
    void showProblem(const QString &text);
    void setReadOnly(bool readOnly);

signals:
    void fileChosen(const QString &path);
    void cancelRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void browse();
    void retranslate();
    void showIcon(const QString &name);
    void setDraggedOver(bool over);

    QLabel *m_picture;
    QLabel *m_text;
    QProgressBar *m_busy;
    QPushButton *m_browse;
    QPushButton *m_cancel;
    Words m_words;
    bool m_isEmpty = true;
    bool m_isReadOnly = false;
    bool m_isDraggedOver = false;
};

} // namespace tarsus
