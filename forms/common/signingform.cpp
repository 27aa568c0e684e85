// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/signingform.h"

#include "models/core/access.h"
#include "models/db/sql.h"
#include "models/users/userrepository.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

const QKeySequence signKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);

} // namespace

SigningForm::SigningForm(FormContext context, std::unique_ptr<RecordRepository> owned,
                         QWidget *parent)
    : ClinicForm(std::move(context), std::move(owned), parent)
    , m_sign(addFootButton(u"signButton"_s))
    , m_keys(new QShortcut(signKeys, this))
    , m_state(addHeadLabel(u"signatureLabel"_s))
{
    connect(m_sign, &QPushButton::clicked, this, &SigningForm::saveAndSign);
    connect(m_keys, &QShortcut::activated, this, &SigningForm::saveAndSign);
}

QDateTime SigningForm::signedAt() const
{
    const Field *field = repository().type().fieldByColumn(u"signed_at");
    return field ? field->get(record()).toDateTime() : QDateTime();
}

bool SigningForm::isSigned() const
{
    return signedAt().isValid();
}

QString SigningForm::signer() const
{
    const Field *field = repository().type().fieldByColumn(u"signed_by_id");
    const qint64 id = field ? field->get(record()).toLongLong() : 0;
    const auto person = UserRepository(context().data).find(id);
    return person ? person->fullName : QString();
}

void SigningForm::started()
{
    ClinicForm::started();
    showState();
}

bool SigningForm::isLocked(const QString &column) const
{
    return isSigned() && !livingColumns().contains(column);
}

void SigningForm::showState()
{
    const RecordKind kind = repository().type().kind;
    bool maySign = access().can(kind, Operation::Sign)
                   && access().can(kind, isNew() ? Operation::Create : Operation::Edit);
    if (!isNew() && access().scope(kind, Operation::Sign) == Scope::Own)
        maySign = maySign && record().createdById == access().personId();
    m_sign->setVisible(maySign && !isSigned());
    m_sign->setText(tr("Save and sign"));
    m_keys->setWhatsThis(tr("Save and sign"));
    m_keys->setEnabled(!m_sign->isHidden());
    m_sign->setToolTip(
        tr("Signed, it is locked (%1)").arg(signKeys.toString(QKeySequence::NativeText)));
    if (isSigned()) {
        const QString at =
            QLocale().toString(signedAt().toTimeZone(context().data.zone), QLocale::ShortFormat);
        m_state->setText(tr("Signed by %1 on %2. %3", "full name, moment, how it is corrected")
                             .arg(signer(), at, correctionHint()));
    }
    m_state->setVisible(isSigned());
}

Result<> SigningForm::store(Record &record)
{
    if (!m_signing)
        return ClinicForm::store(record);
    return sql::inTransaction(context().data, [&]() -> Result<> {
        if (auto stored = ClinicForm::store(record); !stored)
            return stored;
        return sign(record.id, record.version);
    });
}

void SigningForm::saveAndSign()
{
    if (m_sign->isHidden())
        return;
    const QScopedValueRollback signing(m_signing, true);
    save();
}

void SigningForm::retranslate()
{
    ClinicForm::retranslate();
    showState();
}

} // namespace tarsus
