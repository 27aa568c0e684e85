// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/casepage.h"

#include "views/case/briefview.h"
#include "views/case/quickline.h"
#include "views/case/storybar.h"
#include "views/case/storyview.h"
#include "views/common/dateedit.h"
#include "views/keys/livekeys.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

// The keys of the case page, and what they are called.

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString newText(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Interaction: return CasePage::tr("Note");
    case RecordKind::Plan: return CasePage::tr("Plan");
    case RecordKind::Xray: return CasePage::tr("Film");
    case RecordKind::Referral: return CasePage::tr("Referral");
    case RecordKind::Letter: return CasePage::tr("Letter");
    default: return CasePage::tr("Appointment");
    }
}

QKeySequence newKey(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Interaction: return Qt::Key_N;
    case RecordKind::Plan: return Qt::Key_P;
    case RecordKind::Xray: return Qt::Key_F;
    case RecordKind::Referral: return Qt::Key_R;
    case RecordKind::Letter: return Qt::Key_L;
    default: return Qt::Key_A;
    }
}

} // namespace

/// Letters belong to a field where one is being typed into: fields take them before shortcuts do.
void CasePage::addKey(const QKeySequence &key, const char *text, const std::function<void()> &run)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, run);
    m_keys.append({shortcut, text});
}

void CasePage::addKeys()
{
    for (const auto &[kind, button] : std::as_const(m_newButtons))
        addKey(newKey(kind), nullptr, [this, kind = kind] { write(kind); });
    addKey(Qt::Key_J, QT_TR_NOOP("Next entry of the story"), [this] { m_story->move(1); });
    addKey(Qt::Key_K, QT_TR_NOOP("Entry before it"), [this] { m_story->move(-1); });
    addKey(Qt::Key_B, QT_TR_NOOP("What matters ahead of a consult"),
           [this] { showBrief(m_stack->currentWidget() != m_briefView); });
    addKey(Qt::Key_Q, QT_TR_NOOP("Note in one line"), [this] {
        showBrief(false);
        m_quick->edit()->setFocus(Qt::ShortcutFocusReason);
    });
    addKey(Qt::Key_D, QT_TR_NOOP("Go to a day"), [this] {
        showBrief(false);
        m_bar->day()->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    });
    addKey(Qt::Key_I, QT_TR_NOOP("Problems of the pet"), [this] { seeToProblems(0); });
    addKey(Qt::Key_O, QT_TR_NOOP("Turn the order round"),
           [this] { m_bar->setOldestFirst(!m_bar->filter().oldestFirst); });
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_E)})
        addKey(keys, QT_TR_NOOP("Edit pet"),
               [this] { emit editRequested(RecordKind::Pet, petShown()); });
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)})
        addKey(keys, QT_TR_NOOP("Back"), [this] { back(); });
}

void CasePage::retranslate()
{
    for (const auto &[kind, button] : std::as_const(m_newButtons)) {
        const QString key = newKey(kind).toString(QKeySequence::NativeText);
        button->setText(newText(kind));
        button->setToolTip(tr("%1 (%2)", "button, its key").arg(newKindTitle(kind), key));
    }
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const auto &[shortcut, text] = m_keys.at(i);
        shortcut->setWhatsThis(text ? tr(text) : newKindTitle(m_newButtons.at(i).first));
    }
    setKeyHints(m_story, {{QKeySequence(Qt::Key_Return), tr("Open the chosen entry")}});
    m_edit->setText(tr("Edit pet"));
    m_edit->setToolTip(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    m_brief->setText(tr("Brief"));
    m_brief->setToolTip(tr("What matters ahead of a consult (B)"));
    m_story->setAccessibleName(tr("Story"));
}

} // namespace tarsus
