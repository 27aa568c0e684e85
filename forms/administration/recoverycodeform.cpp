// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/recoverycodeform.h"

#include "forms/firstrun/recoverycodeprint.h"
#include "models/security/password.h"
#include "models/security/recoverycode.h"
#include "ui_recoverycodeform.h"
#include "views/administration/accountwork.h"
#include "views/common/fielderror.h"
#include "views/common/secretclipboard.h"
#include "views/style/heading.h"
#include "views/style/icons.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPrintDialog>
#include <QPrinter>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace tarsus {

RecoveryCodeForm::RecoveryCodeForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecoveryCodeForm>())
    , m_clinic(std::move(clinic))
{
    auto *body = new QWidget(this);
    m_ui->setupUi(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    setObjectName(u"recoveryCodeForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    makeHeading(m_ui->titleLabel, 1);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font().pointSizeF() + 4);
    code.setWeight(QFont::DemiBold);
    m_ui->codeLabel->setFont(code);
    secretclipboard::guard(m_ui->codeLabel);
    m_ui->printButton->setIcon(icon(u"print"_s));
    m_ui->messageLabel->hide();
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_ui->passwordEdit), m_ui->confirmEdit}) {
        FieldError::of(edit);
        connect(edit, &QLineEdit::textChanged, this, [edit] { FieldError::set(edit, {}); });
    }
    connect(m_ui->nextButton, &QPushButton::clicked, this, &RecoveryCodeForm::next);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &RecoveryCodeForm::reject);
    connect(m_ui->printButton, &QPushButton::clicked, this, &RecoveryCodeForm::printCode);
    m_ui->steps->setCurrentWidget(m_ui->passwordPage);
    m_ui->passwordEdit->setFocus();
    setBusy(false);
    retranslate();
    resize(480, sizeHint().height());
}

RecoveryCodeForm::~RecoveryCodeForm()
{
    m_ui->passwordEdit->wipe();
}

void RecoveryCodeForm::next()
{
    if (m_busy)
        return;
    m_ui->messageLabel->hide();
    if (m_code)
        confirmCode();
    else
        confirmPassword();
}

void RecoveryCodeForm::confirmPassword()
{
    if (m_ui->passwordEdit->text().isEmpty()) {
        FieldError::set(m_ui->passwordEdit, tr("Your password is needed."));
        m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    QString typed = m_ui->passwordEdit->text();
    const auto password = std::make_shared<const Password>(Password::take(typed));
    m_ui->passwordEdit->wipe();
    setBusy(true);
    startAccountWork<void>(
        this, m_clinic,
        [password](Accounts &accounts) { return accounts.confirmPassword(*password); },
        [this](const Result<> &done) {
            setBusy(false);
            if (done)
                showCode();
            else
                showError(done.error());
        });
}

void RecoveryCodeForm::showCode()
{
    m_code = std::make_shared<const RecoveryCode>(RecoveryCode::random());
    m_group = static_cast<int>(QRandomGenerator::global()->bounded(RecoveryCode::groupCount));
    m_ui->codeLabel->setText(codeInLines());
    m_ui->steps->setCurrentWidget(m_ui->codePage);
    retranslate();
    m_ui->confirmEdit->setFocus(Qt::OtherFocusReason);
}

void RecoveryCodeForm::confirmCode()
{
    if (!m_code->groupMatches(m_group, m_ui->confirmEdit->text())) {
        FieldError::set(m_ui->confirmEdit,
                        tr("That is not group %1 of the code. Please look at what you wrote down.")
                            .arg(m_group + 1));
        m_ui->confirmEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    startAccountWork<void>(
        this, m_clinic,
        [code = m_code](Accounts &accounts) { return accounts.useRecoveryCode(*code); },
        [this](const Result<> &done) {
            setBusy(false);
            if (!done)
                return showError(done.error());
            m_ui->codeLabel->clear();
            m_code.reset();
            emit renewed();
            accept();
        });
}

void RecoveryCodeForm::printCode()
{
    if (!m_code)
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *paper) {
        if (m_code)
            printRecoveryCode(*paper, m_clinic->name(), codeInLines());
    });
    dialog->open();
}

QString RecoveryCodeForm::codeInLines() const
{
    return m_code ? linesOfCode(*m_code) : QString();
}

void RecoveryCodeForm::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->spinner->setVisible(busy);
    m_ui->nextButton->setDisabled(busy);
    m_ui->cancelButton->setDisabled(busy);
}

void RecoveryCodeForm::showError(const Error &error)
{
    if (error.code == Error::Code::SignIn) {
        FieldError::set(m_ui->passwordEdit, error.text);
        m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->messageLabel->setText(error.text);
    m_ui->messageLabel->show();
}

void RecoveryCodeForm::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void RecoveryCodeForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(m_ui->titleLabel->parentWidget());
        m_ui->codeLabel->setText(codeInLines());
        retranslate();
    }
}

void RecoveryCodeForm::retranslate()
{
    setWindowTitle(m_ui->titleLabel->text());
    m_ui->confirmLabel->setText(
        tr("&Type group %1 of the code back, from the paper").arg(m_group + 1));
    m_ui->nextButton->setText(m_code ? tr("&Use the new code") : tr("&Show the new code"));
}

} // namespace tarsus
