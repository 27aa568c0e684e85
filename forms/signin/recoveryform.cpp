// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/signin/recoveryform.h"

#include "ui_recoveryform.h"
#include "views/common/fielderror.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QFontDatabase>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace tarsus {

RecoveryForm::RecoveryForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecoveryForm>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel, 1);
    m_ui->messageLabel->hide();
    m_ui->codeEdit->setPlaceholderText(u"ABCD-EFGH-…"_s);
    m_ui->codeEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->passwordBox->setFor(PasswordFor::Administrator);
    m_ui->passwordBox->setPersonal([this]() -> QStringList { return {m_ui->nameEdit->text()}; });
    setFocusProxy(m_ui->nameEdit);
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->codeEdit}) {
        FieldError::of(edit);
        connect(edit, &QLineEdit::textChanged, this, [edit] { FieldError::set(edit, {}); });
    }
    connect(m_ui->useButton, &QPushButton::clicked, this, &RecoveryForm::submit);
    connect(m_ui->backButton, &QPushButton::clicked, this, &RecoveryForm::closed);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_ui->backButton->isEnabled())
            emit closed();
    });
    setBusy(false);
}

RecoveryForm::~RecoveryForm() = default;

QString RecoveryForm::username() const
{
    return m_ui->nameEdit->text().trimmed();
}

std::optional<RecoveryCode> RecoveryForm::code() const
{
    return RecoveryCode::fromText(m_ui->codeEdit->text());
}

Password RecoveryForm::takePassword()
{
    return m_ui->passwordBox->take();
}

void RecoveryForm::setBusy(bool busy)
{
    m_ui->spinner->setVisible(busy);
    m_ui->useButton->setDisabled(busy);
    m_ui->backButton->setDisabled(busy);
    if (busy)
        m_ui->messageLabel->hide();
}

void RecoveryForm::showError(const Error &error)
{
    if (error.field == u"password"_s)
        return m_ui->passwordBox->showError(error.text);
    m_ui->messageLabel->setText(error.text);
    m_ui->messageLabel->show();
}

void RecoveryForm::setAnyPasswordAllowed(bool any)
{
    m_ui->passwordBox->setAnyAllowed(any);
}

void RecoveryForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void RecoveryForm::submit()
{
    if (username().isEmpty()) {
        FieldError::set(m_ui->nameEdit, tr("The sign-in name is needed."));
        m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!code()) {
        FieldError::set(m_ui->codeEdit, tr("This is not a whole recovery code: nine groups of four "
                                           "characters. Please compare it with the paper."));
        m_ui->codeEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_ui->passwordBox->check())
        emit submitted();
}

} // namespace tarsus
