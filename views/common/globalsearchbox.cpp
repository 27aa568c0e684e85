// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/globalsearchbox.h"

#include "views/common/suggestionlist.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int mostHits = 30;
constexpr int mostTexts = 15;
constexpr int mostHitsBesideTexts = 6;

} // namespace

GlobalSearchBox::GlobalSearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new SuggestionList(this))
    , m_keys(new QLabel(this))
{
    setObjectName(u"globalSearchBox"_s);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_keys->setProperty("look", u"second"_s);
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_keys->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        showKeys(text.isEmpty());
        ask(text);
    });
    connect(m_list, &SuggestionList::chosen, this, [this](const Suggestion &hit) {
        if (!hit.completion.isEmpty())
            return setText(hit.completion); // and it is asked again
        clear();
        emit opened(hit.kind, hit.id);
    });
    showKeys(true);
    retranslate();
}

/// What the box is for makes room for its keys, and both for what is typed.
void GlobalSearchBox::showKeys(bool shown)
{
    m_keys->setVisible(shown);
    setTextMargins(0, 0, shown ? m_keys->sizeHint().width() + space::small : 0, 0);
}

SuggestionList *GlobalSearchBox::suggestions() const
{
    return m_list;
}

void GlobalSearchBox::setSource(SearchSource *source)
{
    m_source = source;
    clear();
    m_list->setHits({});
    m_list->hide();
}

void GlobalSearchBox::ask(const QString &text)
{
    if (!m_source || text.trimmed().isEmpty()) {
        m_list->setNothingFound({});
        m_list->setHits({});
        m_list->hide();
        return;
    }
    // While the words are looked for nothing is said of them.
    m_list->setNothingFound({});
    const QList<Suggestion> completions = m_source->completions(text);
    const QList<Suggestion> names = m_source->search(text, mostHits);
    m_list->setHits(completions + names);
    m_list->showUnder();
    m_source->searchTexts(text, mostTexts, this,
                          [this, text, completions, names](const QList<Suggestion> &texts) {
                              if (this->text() == text)
                                  showAll(completions, names, texts);
                          });
}

void GlobalSearchBox::showAll(const QList<Suggestion> &completions, const QList<Suggestion> &names,
                              const QList<Suggestion> &texts)
{
    m_list->setNothingFound(tr("Nothing found"));
    if (!texts.isEmpty() && names.size() > mostHitsBesideTexts) // room for both
        m_list->setHits(completions + names.mid(0, mostHitsBesideTexts));
    m_list->addHits(texts);
    if (hasFocus() || m_list->isVisible())
        m_list->showUnder();
}

/// What can be typed, for who presses the arrow down in an empty field.
void GlobalSearchBox::explain()
{
    if (!m_source)
        return;
    m_list->setNothingFound({});
    m_list->setHits(m_source->completions({}));
    m_list->showUnder();
}

void GlobalSearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_list->isVisible())
            m_list->moveChoice(1);
        else if (text().isEmpty())
            explain();
        else
            ask(text());
        return;
    case Qt::Key_Up: m_list->moveChoice(-1); return;
    case Qt::Key_PageDown: m_list->moveChoice(8); return;
    case Qt::Key_PageUp: m_list->moveChoice(-8); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_list->takeChoice(); return;
    case Qt::Key_Escape:
        if (m_list->isVisible())
            m_list->hide();
        else if (!text().isEmpty())
            clear();
        else if (QWidget *next = nextInFocusChain())
            next->setFocus(Qt::OtherFocusReason);
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void GlobalSearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty())
        ask(text());
}

void GlobalSearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list && event->reason() != Qt::PopupFocusReason)
        m_list->hide();
}

void GlobalSearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GlobalSearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    m_keys->adjustSize();
    m_keys->move(width() - m_keys->width() - 10, (height() - m_keys->height()) / 2);
}

void GlobalSearchBox::retranslate()
{
    setPlaceholderText(tr("Search: pet, owner, phone, chip, referral, words…"));
    setAccessibleName(tr("Search everything"));
    setAccessibleDescription(
        tr("Type, choose with the arrow keys, Enter opens; arrow down explains"));
}

} // namespace tarsus
