// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/snippets/snippetkeys.h"

#include "forms/snippets/snippetsform.h"
#include "models/services/snippets/snippetfill.h"
#include "models/snippets/snippetrepository.h"
#include "models/vocabularies/valuelistlabels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

const QKeySequence listKeys(Qt::CTRL | Qt::Key_J);

/// What was typed behind a semicolon before the cursor; empty where it is no code.
QString codeBefore(const QTextCursor &cursor)
{
    static const QRegularExpression form(u"(?:^|[^\\p{L}\\p{N};]);([\\p{L}\\p{N}-]{1,24})$"_s);
    return form.match(cursor.block().text().left(cursor.positionInBlock())).captured(1);
}

} // namespace

SnippetKeys::SnippetKeys(FormContext context, QLabel *said, std::function<Place()> place,
                         QWidget *form)
    : QObject(form)
    , m_context(std::move(context))
    , m_said(said)
    , m_place(std::move(place))
    , m_form(form)
    , m_key(new QShortcut(listKeys, form))
{
    m_said->hide();
    connect(m_key, &QShortcut::activated, this, &SnippetKeys::openList);
    retranslate();
}

void SnippetKeys::watch(QPlainTextEdit *text)
{
    m_texts.append(text);
    text->installEventFilter(this);
}

void SnippetKeys::retranslate()
{
    m_key->setWhatsThis(tr("Put in a snippet"));
}

bool SnippetKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        auto *text = qobject_cast<QPlainTextEdit *>(watched);
        if (text && key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && expand(text))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

bool SnippetKeys::expand(QPlainTextEdit *text)
{
    if (text->isReadOnly() || text->textCursor().hasSelection())
        return false;
    const QString code = codeBefore(text->textCursor());
    if (code.isEmpty())
        return false;
    const auto snippet = SnippetRepository(m_context.data).find(code);
    if (!snippet) {
        say(snippet.error().text);
        return snippet.error().code != Error::Code::NotFound; // Tab leaves the field as ever
    }
    insert(text, *snippet, code.size() + 1);
    return true;
}

void SnippetKeys::insert(QPlainTextEdit *text, const Snippet &snippet, qsizetype typed)
{
    const ValueListLabels labels(*m_context.lists);
    const Place place = m_place();
    const auto filled =
        SnippetFill(m_context.data, labels).fill(snippet.body, place.petId, place.referralId);
    if (!filled)
        return say(filled.error().text);
    QTextCursor cursor = text->textCursor();
    cursor.beginEditBlock(); // one step back undoes it
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed));
    const int begin = cursor.selectionStart();
    cursor.insertText(filled->text);
    cursor.endEditBlock();
    if (filled->cursor >= 0)
        cursor.setPosition(begin + int(filled->cursor));
    text->setTextCursor(cursor);
    text->setFocus(Qt::OtherFocusReason);
    say(SnippetFill::problemOf(*filled));
}

void SnippetKeys::openList()
{
    QPointer<QPlainTextEdit> text;
    for (QPlainTextEdit *one : std::as_const(m_texts)) {
        const bool isOpen = one->isVisible() && !one->isReadOnly();
        if (isOpen && (!text || one->hasFocus()))
            text = one;
    }
    if (!text)
        return say(tr("Nothing can be written here any more."));
    auto *list = new SnippetsForm(m_context, true, m_form);
    connect(list, &SnippetsForm::chosen, this, [this, text](const Snippet &snippet) {
        if (text)
            insert(text, snippet, 0);
    });
    list->open();
}

void SnippetKeys::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

} // namespace tarsus
