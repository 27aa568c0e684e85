// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/richtextedit.h"

#include <QAction>
#include <QEvent>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextList>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int headingLevel = 3;

/// Loads nothing, whatever a text asks for.
class ClosedTextEdit final : public QTextEdit
{
public:
    using QTextEdit::QTextEdit;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

RichTextEdit::RichTextEdit(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QToolBar(this))
    , m_edit(new ClosedTextEdit(this))
    , m_bold(add("boldAction", QKeySequence::Bold, &RichTextEdit::makeBold))
    , m_italic(add("italicAction", QKeySequence::Italic, &RichTextEdit::makeItalic))
    , m_underline(add("underlineAction", QKeySequence::Underline, &RichTextEdit::makeUnderlined))
    , m_heading(add("headingAction", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H),
                    &RichTextEdit::makeHeading))
    , m_list(
          add("listAction", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), &RichTextEdit::makeList))
    , m_numbers(add("numbersAction", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N),
                    &RichTextEdit::makeNumberedList))
{
    m_edit->setObjectName(u"richText"_s);
    m_edit->setAcceptRichText(false);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(220);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus); // a label sends nobody to a field without
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_edit, 1);
    connect(m_edit, &QTextEdit::textChanged, this, &RichTextEdit::htmlChanged);
    connect(m_edit, &QTextEdit::currentCharFormatChanged, this, &RichTextEdit::showFormat);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &RichTextEdit::showFormat);
    retranslate();
}

QAction *RichTextEdit::add(const char *name, const QKeySequence &keys, void (RichTextEdit::*run)())
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_bar->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QString RichTextEdit::html() const
{
    return m_edit->toPlainText().trimmed().isEmpty() ? QString() : m_edit->toHtml();
}

void RichTextEdit::setHtml(const QString &html)
{
    m_edit->setHtml(html);
}

void RichTextEdit::replaceHtml(const QString &html)
{
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setBlockFormat({});
    cursor.setCharFormat({});
    cursor.insertHtml(html);
    cursor.endEditBlock();
    m_edit->moveCursor(QTextCursor::Start);
}

void RichTextEdit::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_bar->setDisabled(readOnly);
}

void RichTextEdit::makeBold()
{
    m_edit->setFontWeight(m_bold->isChecked() ? QFont::Bold : QFont::Normal);
}

void RichTextEdit::makeItalic()
{
    m_edit->setFontItalic(m_italic->isChecked());
}

void RichTextEdit::makeUnderlined()
{
    m_edit->setFontUnderline(m_underline->isChecked());
}

void RichTextEdit::makeHeading()
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    cursor.select(QTextCursor::BlockUnderCursor);
    const bool on = m_heading->isChecked();
    QTextBlockFormat block;
    block.setHeadingLevel(on ? headingLevel : 0);
    cursor.mergeBlockFormat(block);
    QTextCharFormat letters;
    letters.setFontWeight(on ? QFont::Bold : QFont::Normal);
    letters.setProperty(QTextFormat::FontSizeAdjustment, on ? 1 : 0);
    cursor.mergeCharFormat(letters);
    cursor.mergeBlockCharFormat(letters);
    cursor.endEditBlock();
    showFormat();
}

void RichTextEdit::makeList()
{
    toggleList(QTextListFormat::ListDisc);
}

void RichTextEdit::makeNumberedList()
{
    toggleList(QTextListFormat::ListDecimal);
}

void RichTextEdit::toggleList(int style)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    QTextList *list = cursor.currentList();
    if (list && list->format().style() == style) {
        list->remove(cursor.block());
        QTextBlockFormat block = cursor.blockFormat();
        block.setIndent(0);
        cursor.setBlockFormat(block);
    } else {
        cursor.createList(static_cast<QTextListFormat::Style>(style));
    }
    cursor.endEditBlock();
    showFormat();
}

void RichTextEdit::showFormat()
{
    m_bold->setChecked(m_edit->fontWeight() > QFont::Medium);
    m_italic->setChecked(m_edit->fontItalic());
    m_underline->setChecked(m_edit->fontUnderline());
    const QTextCursor cursor = m_edit->textCursor();
    m_heading->setChecked(cursor.blockFormat().headingLevel() > 0);
    const QTextList *list = cursor.currentList();
    const int style = list ? list->format().style() : 0;
    m_list->setChecked(style == QTextListFormat::ListDisc);
    m_numbers->setChecked(style == QTextListFormat::ListDecimal);
}

void RichTextEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RichTextEdit::retranslate()
{
    m_bold->setText(tr("Bold"));
    m_italic->setText(tr("Italic"));
    m_underline->setText(tr("Underline"));
    m_heading->setText(tr("Heading"));
    m_list->setText(tr("List"));
    m_numbers->setText(tr("Numbered list"));
    m_bar->setAccessibleName(tr("Format"));
    for (QAction *action : {m_bold, m_italic, m_underline, m_heading, m_list, m_numbers})
        action->setToolTip(u"%1 (%2)"_s.arg(action->text(),
                                            action->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace tarsus
