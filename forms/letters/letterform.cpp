// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/letters/letterform.h"

#include "forms/common/fieldvalue.h"
#include "models/letters/letterrepository.h"
#include "models/services/letters/lettercomposer.h"
#include "models/vocabularies/valuelistlabels.h"
#include "ui_letterform.h"
#include "views/common/notifier.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace tarsus {

LetterForm::LetterForm(const FormContext &context, QWidget *parent)
    : ClinicForm(context, std::make_unique<LetterRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::LetterForm>())
    , m_records(static_cast<LetterRepository &>(repository()))
{
    m_ui->setupUi(body());
    bindAll();
    connect(m_ui->petPicker, &RecordPicker::valueChanged, this, &LetterForm::petChanged);
    connect(m_ui->referralCombo, &QComboBox::currentIndexChanged, this,
            &LetterForm::composeIfUntouched);
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this,
            &LetterForm::composeIfUntouched);
    connect(m_ui->composeButton, &QPushButton::clicked, this, &LetterForm::compose);
}

LetterForm::~LetterForm() = default;

std::unique_ptr<Record> LetterForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<Letter>(m_records.blank());
    record->petId = prefill.petId;
    record->referralId = prefill.referralId;
    return record;
}

bool LetterForm::startAmending(qint64 signedId)
{
    const auto other = m_records.amendedBy(signedId);
    if (other && *other != 0) {
        notifier().showError({Error::Code::Conflict,
                              tr("Somebody is correcting this letter already. Open that letter; "
                                 "nothing was changed.")});
        return false;
    }
    const auto next = m_records.amendmentOf(signedId);
    if (!next) {
        notifier().showError(next.error());
        return false;
    }
    startNew(std::make_unique<Letter>(*next));
    return true;
}

void LetterForm::started()
{
    const auto &letter = static_cast<const Letter &>(record());
    const QScopedValueRollback filling(m_composing, true);
    petChanged();
    ClinicForm::started();
    m_filled = m_ui->bodyEdit->html();
    m_ui->composeButton->setVisible(!letter.isSigned());
    if (isNew() && letter.amendsId == 0 && letter.body.isEmpty()) {
        m_composing = false;
        composeIfUntouched();
    }
}

void LetterForm::petChanged()
{
    {
        const QScopedValueRollback filling(m_composing, true);
        fillReferrals("referral_id", m_ui->petPicker->id());
        const qint64 wanted = static_cast<const Letter &>(record()).referralId;
        QComboBox *box = m_ui->referralCombo;
        const int known = wanted != 0 ? box->findData(wanted) : -1;
        // A letter is mostly about the newest referral.
        const bool begins = isNew() && box->count() > 1;
        box->setCurrentIndex(known >= 0 ? known : (begins ? 1 : 0));
    }
    composeIfUntouched();
}

void LetterForm::composeIfUntouched()
{
    if (m_composing || !isNew() || m_ui->petPicker->id() == 0)
        return;
    const QString text = m_ui->bodyEdit->html();
    if (text.isEmpty() || text == m_composed)
        compose();
}

void LetterForm::compose()
{
    if (m_ui->petPicker->id() == 0) {
        m_ui->petPicker->setFocus();
        return;
    }
    const QScopedValueRollback filling(m_composing, true);
    const ValueListLabels labels(*context().lists);
    const auto drafted =
        LetterComposer(context().data, labels)
            .compose(m_ui->petPicker->id(), m_ui->referralCombo->currentData().toLongLong(),
                     fieldValue(m_ui->kindCombo).toString(), locale().name().section(u'_', 0, 0));
    if (!drafted)
        return notifier().showError(drafted.error());
    setFieldValue(m_ui->recipientEdit, drafted->recipientName);
    setFieldValue(m_ui->addressEdit, drafted->recipientAddress);
    setFieldValue(m_ui->emailEdit, drafted->recipientEmail);
    setFieldValue(m_ui->ccEdit, drafted->cc);
    setFieldValue(m_ui->titleEdit, drafted->letterTitle);
    m_ui->bodyEdit->setHtml(drafted->body);
    m_composed = m_ui->bodyEdit->html();
}

bool LetterForm::isLocked(const QString &) const
{
    return static_cast<const Letter &>(record()).isSigned();
}

void LetterForm::collect(Record &record) const
{
    ClinicForm::collect(record);
    // The editor writes the same words in its own HTML: what nobody changed stays as it was.
    const auto &before = static_cast<const Letter &>(this->record());
    auto &letter = static_cast<Letter &>(record);
    if (letter.id != 0 && letter.body == m_filled)
        letter.body = before.body;
}

QJsonObject LetterForm::moreContent() const
{
    return {{u"composed"_s, m_composed},
            {u"amends"_s, static_cast<const Letter &>(record()).amendsId}};
}

void LetterForm::restoreMore(const QJsonObject &more)
{
    m_composed = more.value("composed"_L1).toString();
    if (isNew())
        static_cast<Letter &>(record()).amendsId = more.value("amends"_L1).toInteger();
}

QStringList LetterForm::warningsOf(const Record &record) const
{
    const auto &letter = static_cast<const Letter &>(record);
    QStringList warnings = m_records.warnings(letter);
    if (letter.isSigned())
        warnings.prepend(tr("This letter is signed: it says what it says. Correct it by another "
                            "letter (“Correct…”)."));
    return warnings;
}

void LetterForm::retranslateBody()
{
    m_ui->retranslateUi(body());
}

} // namespace tarsus
