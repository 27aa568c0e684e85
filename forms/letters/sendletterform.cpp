// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/letters/sendletterform.h"

#include "models/core/job.h"
#include "models/letters/letter.h"
#include "models/security/clinic.h"
#include "models/vocabularies/valuelistlabels.h"
#include "models/vocabularies/valuelists.h"
#include "ui_sendletterform.h"

using namespace Qt::StringLiterals;

namespace tarsus {

SendLetterForm::SendLetterForm(const FormContext &context, const Letter &letter, QWidget *parent)
    : WorkForm(u"sendLetterForm"_s, parent)
    , m_ui(std::make_unique<Ui::SendLetterForm>())
    , m_context(context)
    , m_id(letter.id)
    , m_version(letter.version)
    , m_recipient(letter.recipientName)
{
    m_ui->setupUi(body());
    m_ui->recipientLabel->setTextFormat(Qt::PlainText);
    begin(m_ui->sendButton);
    retranslate();
    const int email = m_ui->channelCombo->findData(u"email"_s);
    m_ui->channelCombo->setCurrentIndex(letter.recipientEmail.isEmpty() || email < 0
                                            ? m_ui->channelCombo->findData(u"print"_s)
                                            : email);
    m_ui->channelCombo->setFocus();
}

SendLetterForm::~SendLetterForm() = default;

void SendLetterForm::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->recipientLabel->setText(tr("To %1").arg(m_recipient));
    fillChannels();
}

void SendLetterForm::fillChannels()
{
    const QVariant chosen = m_ui->channelCombo->currentData();
    m_ui->channelCombo->clear();
    const ValueListLabels labels(*m_context.lists);
    const QStringList codes = labels.codes(u"channel"_s);
    for (const QString &code : codes) {
        if (code != "phone"_L1 && code != "sms"_L1)
            m_ui->channelCombo->addItem(labels.label(u"channel"_s, code), code);
    }
    m_ui->channelCombo->setCurrentIndex(qMax(0, m_ui->channelCombo->findData(chosen)));
}

void SendLetterForm::submit()
{
    setBusy(true);
    const QString channel = m_ui->channelCombo->currentData().toString();
    startJob<LetterDesk::Sent>(
        this,
        [clinic = m_context.clinic, id = m_id, version = m_version,
         channel](QPromise<Result<LetterDesk::Sent>> &promise) {
            promise.addResult(LetterDesk(*clinic).send(id, version, channel));
        },
        [this](const Result<LetterDesk::Sent> &done) {
            setBusy(false);
            if (!done)
                return showError(done.error());
            emit sent(m_id, done->isStepTaken);
            accept();
        });
}

} // namespace tarsus
