// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/plans/readinghint.h"

#include "models/plans/readinglevel.h"

#include <QEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tarsus {

ReadingHint::ReadingHint(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void ReadingHint::setField(QPlainTextEdit *field)
{
    m_field = field;
    connect(field, &QPlainTextEdit::textChanged, this, &ReadingHint::look);
    look();
}

void ReadingHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_field)
        look();
    QLabel::changeEvent(event);
}

void ReadingHint::look()
{
    const auto otherwise = locale().language() == QLocale::German ? ReadingLevel::Language::German
                                                                  : ReadingLevel::Language::English;
    const ReadingLevel level = readingLevel(m_field->toPlainText(), otherwise);
    QStringList said;
    if (level.hasScore()) {
        const QString score = locale().toString(qRound(level.score));
        said += level.isPlain() ? tr("Plain to read: %1 of 100.").arg(score)
                                : tr("Hard to read: %1 of 100, plain is 60 and more.").arg(score);
    }
    const bool isHard = level.hasScore() && !level.isPlain();
    if (isHard && !level.longWords.isEmpty())
        said += tr("Long words: %1.").arg(level.longWords.join(u", "_s));
    if (!level.longSentences.isEmpty()) {
        QStringList quoted;
        for (const QString &beginning : level.longSentences)
            quoted += tr("“%1 …”", "a sentence's beginning").arg(beginning);
        said += tr("Long sentences: %1.").arg(quoted.join(u", "_s));
    }
    setText(said.join(u' '));
    setVisible(!said.isEmpty());
    setProperty("look", isHard || !level.longSentences.isEmpty() ? u"warning"_s : u"second"_s);
    style()->unpolish(this);
    style()->polish(this);
    m_field->setAccessibleDescription(text());
}

} // namespace tarsus
