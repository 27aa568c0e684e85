// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QTextEdit;
class QToolBar;

namespace tarsus {

/// Text with headings, bold, italic and lists: what a letter needs, and nothing that paper would
/// show otherwise than the screen. What is pasted comes as plain text; pictures are never loaded.
class RichTextEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString html READ html WRITE setHtml NOTIFY htmlChanged USER true)

public:
    explicit RichTextEdit(QWidget *parent = nullptr);

    /// Empty where nothing but blanks is written.
    QString html() const;
    void setHtml(const QString &html);
    /// The same as a change that can be undone.
    void replaceHtml(const QString &html);
    void setReadOnly(bool readOnly);
    QTextEdit *textEdit() const { return m_edit; }

signals:
    void htmlChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(const char *name, const QKeySequence &keys, void (RichTextEdit::*run)());
    void makeBold();
    void makeItalic();
    void makeUnderlined();
    void makeHeading();
    void makeList();
    void makeNumberedList();
    void toggleList(int style);
    void showFormat();
    void retranslate();

    QToolBar *m_bar;
    QTextEdit *m_edit;
    QAction *m_bold;
    QAction *m_italic;
    QAction *m_underline;
    QAction *m_heading;
    QAction *m_list;
    QAction *m_numbers;
};

} // namespace tarsus
