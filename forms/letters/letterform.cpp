// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/letters/letterform.h"

#include "forms/common/fieldvalue.h"
#include "models/letters/letterrepository.h"
#include "models/services/letters/lettercomposer.h"
#include "models/vocabularies/valuelistlabels.h"
#include "ui_letterform.h"
#include "views/common/notifier.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace tarsus {

LetterForm::LetterForm(const FormContext &context, QWidget *parent)
    : SigningForm(context, std::make_unique<LetterRepository>(context.data), parent)
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
    connect(m_ui->newOnlyCheck, &QCheckBox::toggled, this, &LetterForm::composeIfUntouched);
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
    // Fields are filled in any order: with the pet alone a draft would begin, and stay in others.
    const QScopedValueRollback filling(m_composing, true);
    startNew(std::make_unique<Letter>(*next));
    return true;
}

void LetterForm::started()
{
    const auto &letter = static_cast<const Letter &>(record());
    const QScopedValueRollback filling(m_composing, true);
    petChanged();
    SigningForm::started();
    m_filled = m_ui->bodyEdit->html();
    m_ui->composeButton->setVisible(!letter.isSigned());
    showSince();
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

/// What remains is to write.
void LetterForm::showEvent(QShowEvent *event)
{
    SigningForm::showEvent(event);
    if (!event->spontaneous() && m_ui->petPicker->id() != 0)
        m_ui->bodyEdit->setFocus(Qt::OtherFocusReason);
}

/// What is told already is left out, if that is wanted.
void LetterForm::showSince()
{
    m_ui->newOnlyCheck->hide();
    if (m_ui->petPicker->id() == 0)
        return;
    const auto until =
        m_records.toldUntil(m_ui->petPicker->id(), fieldValue(m_ui->kindCombo).toString());
    const auto &letter = static_cast<const Letter &>(record());
    const bool isTold = until && until->isValid() && !letter.isSigned() && letter.amendsId == 0;
    m_ui->newOnlyCheck->setVisible(isTold);
    if (isTold)
        m_ui->newOnlyCheck->setText(
            tr("Only what is &new since the letter of %1")
                .arg(QLocale().toString(until->toTimeZone(context().data.zone).date(),
                                        QLocale::ShortFormat)));
}

void LetterForm::composeIfUntouched()
{
    showSince();
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
                     fieldValue(m_ui->kindCombo).toString(), locale().name().section(u'_', 0, 0),
                     m_ui->newOnlyCheck->isChecked() ? LetterComposer::Reach::New
                                                     : LetterComposer::Reach::All);
    if (!drafted)
        return notifier().showError(drafted.error());
    setFieldValue(m_ui->recipientEdit, drafted->recipientName);
    setFieldValue(m_ui->addressEdit, drafted->recipientAddress);
    setFieldValue(m_ui->emailEdit, drafted->recipientEmail);
    setFieldValue(m_ui->ccEdit, drafted->cc);
    setFieldValue(m_ui->titleEdit, drafted->letterTitle);
    m_ui->bodyEdit->replaceHtml(drafted->body); // what was written comes back by Ctrl+Z
    m_composed = m_ui->bodyEdit->html();
}

Result<> LetterForm::sign(qint64 id, int version)
{
    return m_records.sign(id, version);
}

QString LetterForm::correctionHint() const
{
    return tr("It says what it says; another letter corrects it (“Correct…”).");
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
    return m_records.warnings(static_cast<const Letter &>(record));
}

void LetterForm::retranslateBody()
{
    m_ui->retranslateUi(body());
    showSince();
}

} // namespace tarsus
