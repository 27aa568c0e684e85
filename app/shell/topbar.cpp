// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/topbar.h"

#include "views/common/avatar.h"
#include "views/common/globalsearchbox.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarsus {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_clinic(new QToolButton(this))
    , m_new(new QToolButton(this))
    , m_notices(new QToolButton(this))
    , m_lock(new QToolButton(this))
    , m_person(new QToolButton(this))
    , m_search(new GlobalSearchBox(this))
    , m_clinicMenu(new QMenu(this))
    , m_newMenu(new QMenu(this))
    , m_personMenu(new QMenu(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"surface"_s);
    m_clinic->setObjectName(u"clinicButton"_s);
    m_clinic->setIcon(icon(u"tarsus"_s));
    m_clinic->setIconSize(QSize(24, 24));
    m_clinic->setFont(headingFont(font(), 3));
    m_clinic->setMenu(m_clinicMenu);
    m_new->setObjectName(u"newMenuButton"_s);
    m_new->setIcon(icon(u"plus"_s, tokensOf(palette()).onAccent));
    m_new->setProperty("kind", u"primary"_s);
    m_new->setMenu(m_newMenu);
    m_notices->setObjectName(u"noticesButton"_s);
    m_notices->setIcon(icon(u"bell"_s));
    m_lock->setObjectName(u"lockButton"_s);
    m_lock->setIcon(icon(u"lock"_s));
    m_person->setObjectName(u"personButton"_s);
    m_person->setIconSize(QSize(26, 26));
    m_person->setMenu(m_personMenu);
    for (QToolButton *button : {m_clinic, m_new, m_person}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    for (QToolButton *button : {m_clinic, m_new, m_notices, m_lock, m_person}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_new->setAutoRaise(false);
    m_search->setMinimumWidth(240);
    m_search->setMaximumWidth(560);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::small, space::small, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(m_clinic);
    row->addStretch(1);
    row->addWidget(m_search, 6);
    row->addStretch(1);
    row->addWidget(m_new);
    row->addWidget(m_notices);
    row->addWidget(m_lock);
    row->addWidget(m_person);

    connect(m_lock, &QToolButton::clicked, this, &TopBar::lockRequested);
    connect(m_notices, &QToolButton::clicked, this, &TopBar::noticesRequested);
    m_find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(m_find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    retranslate();
}

void TopBar::setClinicName(const QString &name)
{
    m_clinic->setText(fontMetrics().elidedText(name, Qt::ElideRight, 220).replace(u'&', u"&&"_s));
    m_clinic->setAccessibleName(tr("Clinic menu: %1").arg(name));
}

void TopBar::setPerson(const QString &fullName, const QString &role)
{
    m_fullName = fullName;
    m_role = role;
    updatePerson();
}

void TopBar::setNoticeCount(int count)
{
    m_noticeCount = count;
    retranslate();
}

void TopBar::setNewVisible(bool visible)
{
    m_new->setVisible(visible);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        m_new->setIcon(icon(u"plus"_s, tokensOf(palette()).onAccent));
        updatePerson();
    }
}

void TopBar::retranslate()
{
    m_new->setText(tr("&New"));
    m_new->setAccessibleName(tr("New record"));
    m_notices->setToolTip(m_noticeCount > 0
                              ? tr("Notices of this session: %n", nullptr, m_noticeCount)
                              : tr("Notices of this session: none"));
    m_notices->setAccessibleName(m_notices->toolTip());
    m_lock->setToolTip(
        tr("Lock (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
    m_lock->setAccessibleName(tr("Lock"));
    m_find->setWhatsThis(tr("Search everything"));
    updatePerson();
}

void TopBar::updatePerson()
{
    m_person->setText(
        fontMetrics().elidedText(m_fullName, Qt::ElideRight, 150).replace(u'&', u"&&"_s));
    m_person->setAccessibleName(tr("Account menu: %1, %2").arg(m_fullName, m_role));
    m_person->setToolTip(m_role);
    m_person->setIcon(
        initialsPicture(initialsOf(m_fullName), palette(), 26, std::max(2.0, devicePixelRatioF())));
}

} // namespace tarsus
