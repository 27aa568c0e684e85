// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/barnotifier.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace tarsus {
namespace {

constexpr qsizetype mostNotices = 30;

} // namespace

BarNotifier::BarNotifier(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(&bar)
{}

void BarNotifier::tell(MessageBar::Kind kind, const QString &text, std::function<void()> undo)
{
    Notice notice{kind, text, QDateTime::currentDateTimeUtc()};
    const bool isReversible = bool(undo);
    if (isReversible)
        notice.undo = std::make_shared<std::function<void()>>(std::move(undo));
    m_notices.prepend(notice);
    if (m_notices.size() > mostNotices)
        m_notices.removeLast();
    if (m_bar && isReversible) {
        m_bar->showText(kind, text, tr("&Undo"), [way = notice.undo] {
            if (const auto back = std::exchange(*way, {}))
                back();
        });
    } else if (m_bar) {
        m_bar->showText(kind, text);
    }
    emit noticed();
}

void BarNotifier::showError(const Error &error)
{
    if (error.code != Error::Code::Cancelled)
        tell(MessageBar::Kind::Danger, error.text);
}

void BarNotifier::showMessage(const QString &text)
{
    tell(MessageBar::Kind::Good, text);
}

void BarNotifier::offerUndo(const QString &text, std::function<void()> undo)
{
    tell(MessageBar::Kind::Good, text, std::move(undo));
}

void BarNotifier::forget()
{
    m_notices.clear();
    emit noticed();
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
