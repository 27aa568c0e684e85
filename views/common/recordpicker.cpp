// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/recordpicker.h"

#include "views/common/suggestionlist.h"
#include "views/style/icons.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tarsus {

RecordPicker::RecordPicker(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_list(new SuggestionList(m_edit))
{
    m_edit->setObjectName(u"pickerText"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus); // a label sends nobody to a field without
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (m_id != 0) {
            m_id = 0;
            emit valueChanged();
        }
        ask();
    });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_id != 0) { // the clear button
            m_id = 0;
            emit valueChanged();
        }
    });
    connect(m_list, &SuggestionList::chosen, this, [this](const Suggestion &hit) {
        m_id = hit.id;
        m_edit->setText(hit.title);
        m_edit->setToolTip(hit.subtitle);
        emit valueChanged();
        emit editingFinished();
    });
    connect(m_list, &SuggestionList::extraChosen, this,
            [this] { emit newRequested(m_id == 0 ? m_edit->text().trimmed() : QString()); });
    retranslate();
}

SuggestionList *RecordPicker::suggestions() const
{
    return m_list;
}

void RecordPicker::setSource(RecordKind kind, SearchSource *source)
{
    m_kind = kind;
    m_source = source;
    retranslate();
}

void RecordPicker::setId(qint64 id)
{
    const bool changed = id != m_id;
    m_id = 0; // so that clearing the text below changes nothing
    const Suggestion hit = id != 0 && m_source ? m_source->hit(m_kind, id) : Suggestion();
    m_edit->setText(hit.title);
    m_edit->setToolTip(hit.subtitle);
    m_id = id;
    m_list->hide();
    if (changed)
        emit valueChanged();
}

void RecordPicker::setTyped(const QString &text, qint64 id)
{
    setId(id);
    if (id == 0)
        m_edit->setText(text);
}

QString RecordPicker::wordsOf(qint64 id) const
{
    return id != 0 && m_source ? m_source->hit(m_kind, id).title : QString();
}

bool RecordPicker::isMistyped() const
{
    return m_id == 0 && !m_edit->text().trimmed().isEmpty();
}

void RecordPicker::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->setClearButtonEnabled(!readOnly);
}

void RecordPicker::ask()
{
    if (!m_source || m_edit->isReadOnly())
        return;
    const QString typed = m_id == 0 ? m_edit->text().trimmed() : QString();
    m_list->setNothingFound(typed.isEmpty() ? QString() : tr("Nothing found"));
    m_list->setExtra({});
    m_list->setHits(m_source->find(m_kind, typed, 20));
    if (m_creating)
        m_list->setExtra(typed.isEmpty() ? tr("Add a new one") : tr("Add “%1” as new").arg(typed));
    m_list->showUnder();
}

void RecordPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (m_list)
            m_list->hide();
        emit editingFinished();
    } else if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool open = m_list && m_list->isVisible();
        switch (key->key()) {
        case Qt::Key_Down:
            if (open)
                m_list->moveChoice(1);
            else
                ask();
            return true;
        case Qt::Key_Up:
            if (open)
                m_list->moveChoice(-1);
            return open;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (open && key->modifiers() == Qt::NoModifier) {
                m_list->takeChoice();
                return true;
            }
            break;
        case Qt::Key_Escape:
            if (open) {
                m_list->hide();
                return true;
            }
            break;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString RecordPicker::hint() const
{
    switch (m_kind) {
    case RecordKind::Pet: return tr("Name, owner, phone or chip");
    case RecordKind::Owner:
    case RecordKind::Practice: return tr("Name or phone");
    case RecordKind::Vet: return tr("Name or practice");
    default: return kindTitle(m_kind);
    }
}

void RecordPicker::retranslate()
{
    m_edit->setPlaceholderText(m_source ? hint() : QString());
}

} // namespace tarsus
