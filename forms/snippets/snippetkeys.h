// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/snippets/snippet.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QShortcut;

namespace tarsus {

/// Puts snippets into the texts of a form: ";code" and Tab, or Ctrl+J and the list.
class SnippetKeys final : public QObject
{
    Q_OBJECT

public:
    /// Whose case the placeholders are filled from.
    struct Place
    {
        qint64 petId = 0;
        qint64 referralId = 0;
    };

    /// What could not be filled is said in `said`, which outlives this as `form` does.
    SnippetKeys(FormContext context, QLabel *said, std::function<Place()> place, QWidget *form);

    void watch(QPlainTextEdit *text);
    /// For the text that the keys are in, or the first that may be written in.
    void openList();
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool expand(QPlainTextEdit *text);
    /// In the place of the `typed` characters before the cursor.
    void insert(QPlainTextEdit *text, const Snippet &snippet, qsizetype typed);
    void say(const QString &words);

    FormContext m_context;
    QLabel *m_said;
    std::function<Place()> m_place;
    QWidget *m_form;
    QShortcut *m_key;
    QList<QPlainTextEdit *> m_texts;
};

} // namespace tarsus
