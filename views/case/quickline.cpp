// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/quickline.h"

#include "models/core/clock.h"
#include "models/users/userrepository.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

QuickLine::QuickLine(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_edit(new QLineEdit(this))
    , m_words(new QLabel(this))
{
    m_edit->setObjectName(u"quickEdit"_s);
    m_edit->addAction(icon(u"note"_s), QLineEdit::LeadingPosition);
    m_words->setObjectName(u"quickPreview"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_words);
    connect(m_edit, &QLineEdit::textChanged, this, &QuickLine::preview);
    connect(m_edit, &QLineEdit::textEdited, this, &QuickLine::typed);
    connect(m_edit, &QLineEdit::returnPressed, this, &QuickLine::submit);
    retranslate();
}

QuickEntry QuickLine::read()
{
    if (!m_knowsPeople) {
        m_knowsPeople = true;
        const auto people = UserRepository(m_context.lists.data).active();
        for (const User &person : people ? *people : QList<User>())
            m_people.append({person.id, person.username, person.fullName});
    }
    const DataContext &from = m_context.lists.data;
    return QuickEntryReader(m_context.lists.labels, m_people,
                            from.clock->now().toTimeZone(from.zone).date())
        .read(m_edit->text());
}

void QuickLine::say(const QString &text, bool isProblem)
{
    m_words->setText(text);
    m_words->setProperty("look", isProblem ? u"danger"_s : u"second"_s);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_edit->setAccessibleDescription(text);
}

void QuickLine::preview()
{
    const QuickEntry entry = read();
    if (m_edit->text().trimmed().isEmpty())
        return say(tr("call: he eats again !3d @zoe – a type and a colon; ! follows up in days, "
                      "weeks (!2w) or months (!1m); @ names who does."));
    if (!entry.problem.isEmpty())
        return say(entry.problem, true);
    const QString type = m_context.lists.labels
                             ? m_context.lists.labels->label(u"interaction_type"_s, entry.type)
                             : entry.type;
    QString words = tr("Enter saves: %1", "type of the note").arg(type);
    if (entry.followUp) {
        const auto person = std::ranges::find(m_people, entry.followUpById, &QuickPerson::id);
        const QString who = person != m_people.end() ? person->fullName : tr("me");
        words += u" · "_s
                 % (entry.followUpDue.isValid()
                        ? tr("follow-up on %1 by %2", "day, who")
                              .arg(QLocale().toString(entry.followUpDue, QLocale::LongFormat), who)
                        : tr("follow-up by %1, no day set", "who").arg(who));
    }
    say(words % u" · "_s % (entry.text.isEmpty() ? tr("no words yet") : entry.text));
}

void QuickLine::submit()
{
    const QuickEntry entry = read();
    if (entry.problem.isEmpty() && !entry.isEmpty())
        emit written(entry);
}

void QuickLine::clear()
{
    m_edit->clear();
    preview();
    emit typed({});
}

void QuickLine::setText(const QString &text)
{
    m_edit->setText(text);
}

void QuickLine::showProblem(const QString &text)
{
    say(text, true);
}

void QuickLine::retranslate()
{
    m_edit->setPlaceholderText(tr("Quick note (Q)"));
    m_edit->setAccessibleName(tr("Quick note"));
    preview();
}

} // namespace tarsus
