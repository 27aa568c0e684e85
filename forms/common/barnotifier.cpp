// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/barnotifier.h"

#include "views/common/messagebar.h"

#include <QMessageBox>
#include <QPushButton>

namespace tarsus {

BarNotifier::BarNotifier(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(&bar)
{}

void BarNotifier::showError(const Error &error)
{
    if (m_bar && error.code != Error::Code::Cancelled)
        m_bar->showText(MessageBar::Kind::Danger, error.text);
}

void BarNotifier::showMessage(const QString &text)
{
    if (m_bar)
        m_bar->showText(MessageBar::Kind::Good, text);
}

void BarNotifier::offerUndo(const QString &text, std::function<void()> undo)
{
    if (m_bar)
        m_bar->showText(MessageBar::Kind::Good, text, tr("&Undo"), std::move(undo));
}

void BarNotifier::ask(QWidget *over, const Question &question, std::function<void(bool)> answer)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title, question.title,
                                QMessageBox::NoButton, over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.text);
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton *refuse = box->addButton(question.refuse, QMessageBox::RejectRole);
    accept->setObjectName(QStringLiteral("acceptButton"));
    refuse->setObjectName(QStringLiteral("refuseButton"));
    accept->setProperty("kind", question.destructive ? QStringLiteral("danger")
                                                     : QStringLiteral("primary"));
    box->setDefaultButton(question.destructive ? refuse : accept);
    box->setEscapeButton(refuse);
    connect(box, &QMessageBox::finished, this,
            [box, accept, answer = std::move(answer)] { answer(box->clickedButton() == accept); });
    box->open();
}

} // namespace tarsus
