// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/desk/declineform.h"

#include "models/referrals/referralrepository.h"
#include "ui_declineform.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tarsus {

DeclineForm::DeclineForm(FormContext context, qint64 referral, QWidget *parent)
    : WorkForm(u"declineForm"_s, parent)
    , m_ui(std::make_unique<Ui::DeclineForm>())
    , m_context(std::move(context))
    , m_referral(referral)
{
    m_ui->setupUi(body());
    m_ui->reasonCombo->setInsertPolicy(QComboBox::NoInsert);
    const auto reasons = ReferralRepository(m_context.data).usualDeclineReasons();
    if (reasons)
        m_ui->reasonCombo->addItems(*reasons);
    m_ui->reasonCombo->setCurrentIndex(-1);
    watch({m_ui->reasonCombo});
    retranslate();
    begin(m_ui->declineButton, 460);
    m_ui->reasonCombo->setFocus();
}

DeclineForm::~DeclineForm() = default;

void DeclineForm::retranslate()
{
    m_ui->retranslateUi(body());
    const auto referral = ReferralRepository(m_context.data).find(m_referral);
    m_ui->whatLabel->setTextFormat(Qt::PlainText);
    m_ui->whatLabel->setText(
        referral ? QString(referral->referralNumber % u" · "_s % referral->referralReason.left(200))
                 : QString());
    m_ui->reasonCombo->lineEdit()->setPlaceholderText(tr("e.g. no MRI at the moment"));
}

QWidget *DeclineForm::fieldOf(const QString &column) const
{
    return column == "reason"_L1 ? m_ui->reasonCombo : nullptr;
}

void DeclineForm::submit()
{
    DeskChoice choice;
    choice.reason = m_ui->reasonCombo->currentText();
    choice.outcome =
        m_ui->callRadio->isChecked() ? DeskChoice::Outcome::Call : DeskChoice::Outcome::Letter;
    auto taken = ReferralDesk(m_context.data).take(DeskStep::Decline, {m_referral}, choice);
    if (!taken)
        return showError(taken.error());
    accept();
    emit declined(*taken);
}

} // namespace tarsus
