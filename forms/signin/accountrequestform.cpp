// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/signin/accountrequestform.h"

#include "ui_accountrequestform.h"
#include "views/common/fielderror.h"
#include "views/common/secretclipboard.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace tarsus {

AccountRequestForm::AccountRequestForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountRequestForm>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel, 1);
    makeHeading(m_ui->codeTitleLabel, 1);
    QFont code = headingFont(font(), 1);
    code.setPointSizeF(code.pointSizeF() * 1.5);
    code.setLetterSpacing(QFont::AbsoluteSpacing, 2);
    m_ui->codeLabel->setFont(code);
    secretclipboard::guard(m_ui->codeLabel);
    m_ui->messageLabel->hide();
    setFocusProxy(m_ui->fullNameEdit);
    for (QLineEdit *edit : {m_ui->fullNameEdit, m_ui->nameEdit, m_ui->emailEdit}) {
        FieldError::of(edit);
        connect(edit, &QLineEdit::textChanged, this, [edit] { FieldError::set(edit, {}); });
    }
    m_ui->passwordBox->setPersonal([this]() -> QStringList {
        return {m_ui->nameEdit->text(), m_ui->fullNameEdit->text(), m_ui->emailEdit->text()};
    });
    connect(m_ui->askButton, &QPushButton::clicked, this, &AccountRequestForm::submit);
    connect(m_ui->backButton, &QPushButton::clicked, this, &AccountRequestForm::closed);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &AccountRequestForm::closed);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->codeLabel->text()); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_ui->backButton->isEnabled())
            emit closed();
    });
    setBusy(false);
}

AccountRequestForm::~AccountRequestForm() = default;

WantedAccount AccountRequestForm::take()
{
    return {m_ui->nameEdit->text().trimmed(), m_ui->fullNameEdit->text().trimmed(),
            m_ui->emailEdit->text().trimmed(), m_ui->passwordBox->take()};
}

void AccountRequestForm::setBusy(bool busy)
{
    m_ui->spinner->setVisible(busy);
    m_ui->askButton->setDisabled(busy);
    m_ui->backButton->setDisabled(busy);
    if (busy)
        m_ui->messageLabel->hide();
}

void AccountRequestForm::showError(const Error &error)
{
    const std::pair<QString, QLineEdit *> fields[]{{u"username"_s, m_ui->nameEdit},
                                                   {u"full_name"_s, m_ui->fullNameEdit},
                                                   {u"email"_s, m_ui->emailEdit}};
    for (const auto &[name, edit] : fields) {
        if (error.field == name) {
            FieldError::set(edit, error.text);
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (error.field == u"password"_s)
        return m_ui->passwordBox->showError(error.text);
    m_ui->messageLabel->setText(error.text);
    m_ui->messageLabel->show();
}

void AccountRequestForm::showCode(const QString &code)
{
    m_ui->codeLabel->setText(code);
    m_ui->codeLabel->setAccessibleName(tr("Approval code: %1").arg(code));
    m_ui->steps->setCurrentWidget(m_ui->codePage);
    m_ui->doneButton->setFocus(Qt::OtherFocusReason);
}

void AccountRequestForm::setAnyPasswordAllowed(bool any)
{
    m_ui->passwordBox->setAnyAllowed(any);
}

void AccountRequestForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QString code = m_ui->codeLabel->text();
        m_ui->retranslateUi(this);
        m_ui->codeLabel->setText(code);
    }
}

void AccountRequestForm::submit()
{
    const WantedAccount entered{m_ui->nameEdit->text().trimmed(),
                                m_ui->fullNameEdit->text().trimmed(),
                                m_ui->emailEdit->text().trimmed(),
                                {}};
    if (const auto checked = checkPerson(entered.username, entered.fullName, entered.email);
        !checked)
        return showError(checked.error());
    if (m_ui->passwordBox->check())
        emit submitted();
}

} // namespace tarsus
