// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/clinicform.h"

namespace tarsus {

namespace Ui {
class ReferralForm;
}
class Intake;
class ReferralRepository;
struct IntakeDraft;

/// A referral: for a known pet, or with its pet and owner taken down in the same form and saved in
/// one transaction. While a new owner is typed, owners that are there already are proposed by phone
/// and name; the person decides.
class ReferralForm final : public ClinicForm
{
    Q_OBJECT

public:
    explicit ReferralForm(const FormContext &context, QWidget *parent = nullptr);
    ~ReferralForm() override;

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;
    void fillLists() override;
    void started() override;
    Result<> store(Record &record) override;
    QJsonObject moreContent() const override;
    void restoreMore(const QJsonObject &more) override;

private:
    void connectNewPet();
    void fillNewPetLists();
    void showNewPet(bool shown);
    void proposeOwners();
    void proposePets();
    void takeOwner(qint64 id);
    void takePet(qint64 id);
    void proposePractice();
    void proposeVet();
    void forgetOwner();
    void offerSteps();
    void statusChanged();
    IntakeDraft draft(const Record &record) const;
    Error placed(Error error);

    std::unique_ptr<Ui::ReferralForm> m_ui;
    ReferralRepository &m_records;
    std::unique_ptr<Intake> m_intake;
    qint64 m_ownerId = 0;    ///< a known owner of the new pet
    mutable QString m_typed; ///< what was searched for before the form opened
};

} // namespace tarsus
