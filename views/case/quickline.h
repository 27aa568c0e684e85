// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/interactions/quickentry.h"
#include "views/records/pagecontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tarsus {

/// A note in one line, with what it will be said below while one types. Enter saves.
class QuickLine final : public QWidget
{
    Q_OBJECT

public:
    QuickLine(PageContext context, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    /// It was saved: the line is empty again.
    void clear();
    /// What was left there before.
    void setText(const QString &text);
    /// It could not be saved: what was typed stays.
    void showProblem(const QString &text);
    void retranslate();

signals:
    /// The person changed it, or it was saved and is empty.
    void typed(const QString &text);
    void written(const tarsus::QuickEntry &entry);

private:
    QuickEntry read();
    void preview();
    void submit();
    void say(const QString &text, bool isProblem = false);

    PageContext m_context;
    QList<QuickPerson> m_people;
    bool m_knowsPeople = false;
    QLineEdit *m_edit;
    QLabel *m_words;
};

} // namespace tarsus
