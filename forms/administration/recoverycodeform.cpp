// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/recoverycodeform.h"

#include "forms/firstrun/recoverycodeprint.h"
#include "models/security/accounts.h"
#include "models/security/clinic.h"
#include "models/security/recoverycode.h"
#include "ui_recoverycodeform.h"
#include "views/administration/accountwork.h"
#include "views/common/secretclipboard.h"
#include "views/style/icons.h"

#include <QFontDatabase>
#include <QPrintDialog>
#include <QPrinter>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

const QString codeField = u"code"_s;

} // namespace

RecoveryCodeForm::RecoveryCodeForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : ConfirmedForm(u"recoveryCodeForm"_s, std::move(clinic), parent)
    , m_ui(std::make_unique<Ui::RecoveryCodeForm>())
{
    m_ui->setupUi(body());
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font().pointSizeF() + 4);
    code.setWeight(QFont::DemiBold);
    m_ui->codeLabel->setFont(code);
    secretclipboard::guard(m_ui->codeLabel);
    m_ui->printButton->setIcon(icon(u"print"_s));
    watch({m_ui->confirmEdit});
    connect(m_ui->printButton, &QPushButton::clicked, this, &RecoveryCodeForm::printCode);
    m_ui->steps->setCurrentWidget(m_ui->passwordPage);
    retranslate();
    beginWithPassword(m_ui->nextButton, 480);
}

RecoveryCodeForm::~RecoveryCodeForm() = default;

void RecoveryCodeForm::submit()
{
    if (m_code)
        confirmCode();
    else
        ConfirmedForm::submit();
}

void RecoveryCodeForm::confirmed()
{
    m_code = std::make_shared<const RecoveryCode>(RecoveryCode::random());
    m_group = static_cast<int>(QRandomGenerator::global()->bounded(RecoveryCode::groupCount));
    m_ui->steps->setCurrentWidget(m_ui->codePage);
    retranslate();
    fitHeight();
    m_ui->confirmEdit->setFocus(Qt::OtherFocusReason);
}

void RecoveryCodeForm::confirmCode()
{
    if (!m_code->groupMatches(m_group, m_ui->confirmEdit->text())) {
        return showError(
            {Error::Code::Invalid,
             tr("That is not group %1 of the code. Please look at what you wrote down.")
                 .arg(m_group + 1),
             {},
             codeField});
    }
    setBusy(true);
    startAccountWork<void>(
        this, clinic(),
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
            printRecoveryCode(*paper, clinic()->name(), codeInLines());
    });
    dialog->open();
}

QString RecoveryCodeForm::codeInLines() const
{
    return m_code ? linesOfCode(*m_code) : QString();
}

QWidget *RecoveryCodeForm::fieldOf(const QString &column) const
{
    return column == codeField ? m_ui->confirmEdit : ConfirmedForm::fieldOf(column);
}

void RecoveryCodeForm::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->codeLabel->setText(codeInLines());
    m_ui->confirmLabel->setText(
        tr("&Type group %1 of the code back, from the paper").arg(m_group + 1));
    m_ui->nextButton->setText(m_code ? tr("&Use the new code") : tr("&Show the new code"));
}

} // namespace tarsus
