// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/requestlist.h"

#include "views/common/badge.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

bool isSame(const AccountRequest &left, const AccountRequest &right)
{
    return left.id == right.id && left.approvalCode == right.approvalCode;
}

} // namespace

RequestList::RequestList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"requestList"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"bar"_s);
    makeHeading(m_title, 3);
    m_column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_column->setSpacing(space::small);
    m_column->addWidget(m_title);
    hide();
}

void RequestList::show(const std::vector<AccountRequest> &requests, const QTimeZone &zone)
{
    // What has not changed stays: a button may have the focus, or the mouse already down on it.
    const bool same = m_lines && m_zone == zone && std::ranges::equal(m_requests, requests, isSame);
    m_requests = requests;
    m_zone = zone;
    if (!same)
        build();
    setVisible(!m_requests.empty());
}

void RequestList::build()
{
    m_title->setText(tr("%n person(s) ask for an account", nullptr, count()));
    const bool hadFocus = m_lines && m_lines->isAncestorOf(QApplication::focusWidget());
    delete m_lines;
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    for (const AccountRequest &request : m_requests)
        column->addWidget(makeLine(request));
    m_column->addWidget(m_lines);
    m_lines->show();
    if (auto *next = m_lines->findChild<QPushButton *>(u"approveButton"_s); next && hadFocus)
        next->setFocus(Qt::OtherFocusReason);
}

QWidget *RequestList::makeLine(const AccountRequest &request)
{
    auto *line = new QWidget(m_lines);
    auto *badge = new Badge(line);
    badge->setState(tr("Waiting"), Tone::Warning, Mark::OpenTriangle);
    auto *name = new QLabel(request.fullName, line);
    name->setTextFormat(Qt::PlainText);
    name->setFont(headingFont(font(), 3));
    const QString when =
        QLocale().toString(request.requestedAt.toTimeZone(m_zone), QLocale::ShortFormat);
    auto *facts = new QLabel(tr("%1 · %2 · asked %3", "user name, e-mail, date")
                                 .arg(request.username, request.email, when),
                             line);
    facts->setTextFormat(Qt::PlainText);
    facts->setProperty("look", u"second"_s);
    facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *approve = new QPushButton(tr("Approve…"), line);
    approve->setObjectName(u"approveButton"_s);
    approve->setProperty("kind", u"primary"_s);
    approve->setAccessibleName(tr("Approve the request of %1").arg(request.fullName));
    auto *reject = new QPushButton(tr("Turn down"), line);
    reject->setObjectName(u"rejectButton"_s);
    reject->setAccessibleName(tr("Turn down the request of %1").arg(request.fullName));
    connect(approve, &QPushButton::clicked, this,
            [this, request] { emit approveRequested(request); });
    connect(reject, &QPushButton::clicked, this,
            [this, request] { emit rejectRequested(request); });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(badge);
    row->addWidget(name);
    row->addWidget(facts, 1);
    row->addWidget(approve);
    row->addWidget(reject);
    return line;
}

void RequestList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_lines)
        build();
}

} // namespace tarsus
