// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/signin/signinform.h"

#include "ui_signinform.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QDateTime>
#include <QEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tarsus {

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInForm>())
    , m_countdown(new QTimer(this))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel, 1);
    m_ui->messageLabel->hide();
    m_ui->capsLabel->hide();
    m_ui->noteLabel->hide();
    m_ui->line->setAttribute(Qt::WA_StyledBackground);
    m_countdown->setInterval(std::chrono::seconds(1));
    setFocusProxy(m_ui->nameEdit);
    connect(m_countdown, &QTimer::timeout, this, &SignInForm::countDown);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, this,
            [this] { m_ui->passwordEdit->setFocus(Qt::TabFocusReason); });
    connect(m_ui->passwordEdit, &QLineEdit::returnPressed, this, &SignInForm::submit);
    connect(m_ui->passwordEdit, &PasswordEdit::capsLockChanged, m_ui->capsLabel,
            &QWidget::setVisible);
    connect(m_ui->accountButton, &QPushButton::clicked, this, &SignInForm::accountWanted);
    connect(m_ui->recoveryButton, &QPushButton::clicked, this, &SignInForm::recoveryWanted);
    connect(m_ui->switchButton, &QPushButton::clicked, this, &SignInForm::switchWanted);
    m_ui->switchButton->hide();
    m_ui->demoBox->hide();
    const std::pair<QPushButton *, QString> demoAccounts[]{
        {m_ui->demoAdminButton, u"admin"_s},
        {m_ui->demoSpecialistButton, u"specialist"_s},
        {m_ui->demoCoordinatorButton, u"coordinator"_s},
        {m_ui->demoFrontDeskButton, u"frontdesk"_s},
    };
    for (const auto &[button, name] : demoAccounts)
        connect(button, &QPushButton::clicked, this,
                [this, account = name] { emit demoAccountChosen(account, u"demo-clinic"_s); });
    setBusy(false);
}

SignInForm::~SignInForm()
{
    m_ui->passwordEdit->wipe();
}

void SignInForm::setNote(const QString &note)
{
    m_ui->noteLabel->setText(note);
    m_ui->noteLabel->setVisible(!note.isEmpty());
}

void SignInForm::setUsername(const QString &username)
{
    m_ui->nameEdit->setText(username);
    setFocusProxy(username.isEmpty() ? static_cast<QWidget *>(m_ui->nameEdit) : m_ui->passwordEdit);
}

void SignInForm::setLocked(bool locked)
{
    m_locked = locked;
    m_ui->accountButton->setVisible(!locked);
    m_ui->recoveryButton->setVisible(!locked);
    m_ui->switchButton->setVisible(locked);
    m_ui->nameEdit->setReadOnly(locked);
    retranslate();
}

void SignInForm::offerDemoAccounts()
{
    m_ui->demoBox->show();
}

QString SignInForm::username() const
{
    return m_ui->nameEdit->text().trimmed();
}

Password SignInForm::takePassword()
{
    return m_ui->passwordEdit->take();
}

void SignInForm::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->spinner->setVisible(busy);
    m_ui->busyLabel->setVisible(busy);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->nameEdit), static_cast<QWidget *>(m_ui->passwordEdit),
          static_cast<QWidget *>(m_ui->accountButton),
          static_cast<QWidget *>(m_ui->recoveryButton)})
        widget->setDisabled(busy);
    if (busy)
        m_ui->messageLabel->hide();
    m_ui->busyLabel->setText(tr("Opening the clinic…"));
    updateButton();
}

void SignInForm::setBusyText(const QString &text)
{
    m_ui->busyLabel->setText(text);
}

void SignInForm::showRefusal(const QString &text, std::chrono::milliseconds wait)
{
    m_refusal = text;
    m_waitUntil = QDateTime::currentMSecsSinceEpoch() + wait.count();
    countDown();
    if (wait.count() > 0)
        m_countdown->start();
    m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
}

void SignInForm::showMessage(const QString &text)
{
    m_ui->messageLabel->setText(text);
    m_ui->messageLabel->setVisible(!text.isEmpty());
}

void SignInForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInForm::submit()
{
    if (!m_ui->signInButton->isEnabled())
        return;
    if (username().isEmpty()) {
        m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
        showMessage(tr("The sign-in name is needed."));
    } else if (m_ui->passwordEdit->text().isEmpty()) {
        m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
        showMessage(tr("The password is needed."));
    } else {
        emit submitted();
    }
}

void SignInForm::countDown()
{
    const qint64 left = m_waitUntil - QDateTime::currentMSecsSinceEpoch();
    QString text = m_refusal;
    if (left > 0) {
        const int seconds = int((left + 999) / 1000);
        text += u' ' + tr("You can try again in %n second(s).", nullptr, seconds);
    } else {
        m_countdown->stop();
        m_waitUntil = 0;
    }
    showMessage(text);
    updateButton();
}

void SignInForm::updateButton()
{
    m_ui->signInButton->setEnabled(!m_busy && m_waitUntil == 0);
}

void SignInForm::retranslate()
{
    const QString note = m_ui->noteLabel->text();
    const QString message = m_ui->messageLabel->text();
    const QString busy = m_ui->busyLabel->text();
    m_ui->retranslateUi(this);
    if (m_busy)
        m_ui->busyLabel->setText(busy);
    m_ui->noteLabel->setText(note);
    m_ui->messageLabel->setText(message);
    if (m_locked) {
        m_ui->titleLabel->setText(tr("Locked"));
        m_ui->signInButton->setText(tr("&Unlock"));
    }
}

} // namespace tarsus
