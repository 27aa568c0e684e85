// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/referrals/referralform.h"

#include "forms/common/fieldvalue.h"
#include "forms/referrals/candidatelist.h"
#include "models/core/access.h"
#include "models/core/text.h"
#include "models/pets/petrepository.h"
#include "models/practices/practicerepository.h"
#include "models/referrals/referralflow.h"
#include "models/referrals/referralrepository.h"
#include "models/services/intake/intake.h"
#include "models/users/userrepository.h"
#include "models/vocabularies/valuelists.h"
#include "ui_referralform.h"
#include "views/common/notifier.h"
#include "views/common/searchablebox.h"

using namespace Qt::StringLiterals;

namespace tarsus {

ReferralForm::ReferralForm(const FormContext &context, QWidget *parent)
    : ClinicForm(context, std::make_unique<ReferralRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::ReferralForm>())
    , m_records(static_cast<ReferralRepository &>(repository()))
    , m_intake(std::make_unique<Intake>(context.data))
{
    m_ui->setupUi(body());
    bindAll();
    connectNewPet();
    connect(m_ui->statusCombo, &QComboBox::currentTextChanged, this, &ReferralForm::statusChanged);
    m_ui->newPetSection->hide();
    resize(960, 760);
}

ReferralForm::~ReferralForm() = default;

void ReferralForm::connectNewPet()
{
    const QList<QWidget *> fields{m_ui->newOwnerNameEdit,
                                  m_ui->newOwnerPhoneEdit,
                                  m_ui->newOwnerEmailEdit,
                                  m_ui->newPetNameEdit,
                                  m_ui->newSpeciesCombo,
                                  m_ui->newBreedCombo,
                                  m_ui->newMicrochipEdit,
                                  m_ui->newSexCombo,
                                  m_ui->newNeuterStateCombo,
                                  m_ui->newDateOfBirthEdit,
                                  m_ui->newAssignedSpecialistCombo,
                                  m_ui->newMedicalHistorySummaryEdit};
    for (QWidget *field : fields)
        watch(field);
    makeSearchable(m_ui->newSpeciesCombo);
    makeSearchable(m_ui->newBreedCombo);
    connect(m_ui->petPicker, &RecordPicker::newRequested, this, [this](const QString &typed) {
        m_typed = typed;
        m_ui->newPetButton->setChecked(true);
    });
    connect(m_ui->petPicker, &RecordPicker::valueChanged, this, &ReferralForm::proposePractice);
    connect(m_ui->referringPracticePicker, &RecordPicker::valueChanged, this,
            &ReferralForm::proposeVet);
    connect(m_ui->newPetButton, &QPushButton::toggled, this, &ReferralForm::showNewPet);
    connect(m_ui->newOwnerNameEdit, &QLineEdit::textEdited, this, &ReferralForm::proposeOwners);
    connect(m_ui->newOwnerPhoneEdit, &QLineEdit::textEdited, this, &ReferralForm::proposeOwners);
    connect(m_ui->newPetNameEdit, &QLineEdit::textEdited, this, &ReferralForm::proposePets);
    connect(m_ui->newMicrochipEdit, &QLineEdit::textEdited, this, &ReferralForm::proposePets);
    connect(m_ui->ownerCandidates, &CandidateList::chosen, this, &ReferralForm::takeOwner);
    connect(m_ui->petCandidates, &CandidateList::chosen, this, &ReferralForm::takePet);
    connect(m_ui->newSpeciesCombo, &QComboBox::currentTextChanged, this,
            [this] { fillNewPetLists(); });
}

std::unique_ptr<Record> ReferralForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<Referral>(m_records.blank());
    record->petId = prefill.petId;
    m_typed = prefill.typed;
    return record;
}

void ReferralForm::started()
{
    ClinicForm::started();
    m_ui->newPetButton->setVisible(isNew() && access().can(RecordKind::Pet, Operation::Create)
                                   && access().can(RecordKind::Owner, Operation::Create));
    m_ui->statusCombo->setVisible(!isNew());
    m_ui->statusLabel->setVisible(!isNew());
    statusChanged();
    proposePractice(); // for a pet that was known before the form opened
}

void ReferralForm::fillNewPetLists()
{
    const auto fill = [this](QComboBox *box, const QString &list, const QString &parent) {
        const QSignalBlocker quiet(box);
        const QVariant kept = fieldValue(box);
        box->clear();
        if (box->isEditable())
            box->addItem(QString(), u""_s);
        for (const ValueItem &item : context().lists->items(list, parent))
            box->addItem(context().lists->label(list, item.code), item.code);
        setFieldValue(box, kept.toString().isEmpty() && !box->isEditable() ? QVariant(u"unknown"_s)
                                                                           : kept);
    };
    fill(m_ui->newSpeciesCombo, u"species"_s, {});
    fill(m_ui->newBreedCombo, u"breed"_s, fieldValue(m_ui->newSpeciesCombo).toString());
    fill(m_ui->newSexCombo, u"sex"_s, {});
    fill(m_ui->newNeuterStateCombo, u"neuter_state"_s, {});
    if (m_ui->newAssignedSpecialistCombo->count() > 0)
        return;
    if (const auto people = UserRepository(context().data).active(u"specialist"_s)) {
        for (const User &person : *people)
            m_ui->newAssignedSpecialistCombo->addItem(person.fullName, person.id);
    }
    m_ui->newAssignedSpecialistCombo->setCurrentIndex(-1);
}

void ReferralForm::showNewPet(bool shown)
{
    m_ui->newPetSection->setVisible(shown);
    m_ui->petPicker->setEnabled(!shown);
    setRequired(m_ui->petPicker, !shown);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_ui->newOwnerNameEdit, m_ui->newOwnerPhoneEdit, m_ui->newPetNameEdit,
             m_ui->newSpeciesCombo, m_ui->newAssignedSpecialistCombo,
             m_ui->newMedicalHistorySummaryEdit})
        setRequired(field, shown);
    if (!shown) {
        forgetOwner();
        return m_ui->petPicker->setFocus();
    }
    m_ui->petPicker->setId(0);
    // What was searched for is a phone number, or most likely the pet's name.
    const bool isPhone = digitsOf(m_typed).size() > 4;
    (isPhone ? m_ui->newOwnerPhoneEdit : m_ui->newPetNameEdit)->setText(m_typed);
    m_ui->newOwnerNameEdit->setFocus();
    proposeOwners();
    proposePets();
}

void ReferralForm::proposeOwners()
{
    const auto found =
        m_intake->owners(m_ui->newOwnerNameEdit->text(), m_ui->newOwnerPhoneEdit->text());
    if (m_ownerId != 0 || !found)
        return m_ui->ownerCandidates->clear();
    m_ui->ownerCandidates->setCandidates(tr("Known owners that fit: choose one, or go on typing"),
                                         *found);
}

void ReferralForm::proposePets()
{
    const auto found =
        m_intake->pets(m_ui->newPetNameEdit->text(), m_ui->newMicrochipEdit->text(), m_ownerId);
    const bool worthAsking = m_ownerId != 0 || !m_ui->newMicrochipEdit->text().isEmpty();
    if (!found || !worthAsking)
        return m_ui->petCandidates->clear();
    m_ui->petCandidates->setCandidates(tr("Known pets that fit: choose one, or go on typing"),
                                       *found);
}

void ReferralForm::takeOwner(qint64 id)
{
    OwnerRepository owners(context().data);
    const auto owner = owners.find(id);
    if (!owner)
        return notifier().showError(owner.error());
    m_ownerId = id;
    m_ui->newOwnerNameEdit->setText(owner->ownerName);
    m_ui->newOwnerPhoneEdit->setText(owner->phone);
    m_ui->newOwnerEmailEdit->setText(owner->email);
    for (QLineEdit *edit :
         {m_ui->newOwnerNameEdit, m_ui->newOwnerPhoneEdit, m_ui->newOwnerEmailEdit})
        edit->setReadOnly(true);
    m_ui->ownerCandidates->clear();
    m_ui->newPetNameEdit->setFocus();
    proposePets();
}

void ReferralForm::forgetOwner()
{
    if (m_ownerId == 0)
        return;
    m_ownerId = 0;
    for (QLineEdit *edit :
         {m_ui->newOwnerNameEdit, m_ui->newOwnerPhoneEdit, m_ui->newOwnerEmailEdit}) {
        edit->setReadOnly(false);
        edit->clear();
    }
}

void ReferralForm::takePet(qint64 id)
{
    m_ui->newPetButton->setChecked(false);
    m_ui->petPicker->setId(id);
    m_ui->referringPracticePicker->setFocus();
}

/// A pet is mostly referred by its home practice.
void ReferralForm::proposePractice()
{
    RecordPicker *picker = m_ui->referringPracticePicker;
    if (!isNew() || m_ui->petPicker->id() == 0 || !picker->lineEdit()->text().isEmpty())
        return;
    if (const auto pet = PetRepository(context().data).find(m_ui->petPicker->id()))
        picker->setId(pet->primaryPracticeId);
}

/// Where only one vet works, that is who refers.
void ReferralForm::proposeVet()
{
    const qint64 practice = m_ui->referringPracticePicker->id();
    if (!isNew() || practice == 0 || !m_ui->referringVetPicker->lineEdit()->text().isEmpty())
        return;
    const auto vets = PracticeRepository(context().data).vetsOf(practice);
    if (vets && vets->size() == 1)
        m_ui->referringVetPicker->setId(vets->constFirst());
}

void ReferralForm::offerSteps()
{
    const QString status = static_cast<const Referral &>(record()).status;
    const QVariant kept = m_ui->statusCombo->currentData();
    const QSignalBlocker quiet(m_ui->statusCombo);
    m_ui->statusCombo->clear();
    for (const QString &step : QStringList(status) + referralflow::nextSteps(status))
        m_ui->statusCombo->addItem(context().lists->label(u"referral_status"_s, step), step);
    m_ui->statusCombo->setCurrentIndex(qMax(0, m_ui->statusCombo->findData(kept)));
}

void ReferralForm::statusChanged()
{
    const bool asks = referralflow::needsReason(m_ui->statusCombo->currentData().toString());
    m_ui->declineReasonLabel->setVisible(asks);
    m_ui->declineReasonEdit->setVisible(asks);
    setRequired(m_ui->declineReasonEdit, asks);
}

IntakeDraft ReferralForm::draft(const Record &record) const
{
    IntakeDraft draft;
    draft.referral = static_cast<const Referral &>(record);
    draft.practice.id = draft.referral.referringPracticeId;
    if (draft.referral.referringVetId != 0) {
        draft.vet.emplace();
        draft.vet->id = draft.referral.referringVetId;
    }
    if (!m_ui->newPetButton->isChecked()) {
        draft.pet.id = draft.referral.petId;
        if (const auto pet = PetRepository(context().data).find(draft.pet.id))
            draft.owner.id = pet->ownerId;
        return draft;
    }
    draft.owner.id = m_ownerId;
    draft.owner.ownerName = m_ui->newOwnerNameEdit->text().trimmed();
    draft.owner.phone = m_ui->newOwnerPhoneEdit->text().trimmed();
    draft.owner.email = m_ui->newOwnerEmailEdit->text().trimmed();
    Pet &pet = draft.pet;
    pet.petName = m_ui->newPetNameEdit->text().trimmed();
    pet.species = fieldValue(m_ui->newSpeciesCombo).toString();
    pet.breed = fieldValue(m_ui->newBreedCombo).toString();
    pet.microchip = m_ui->newMicrochipEdit->text().trimmed();
    pet.sex = fieldValue(m_ui->newSexCombo).toString();
    pet.neuterState = fieldValue(m_ui->newNeuterStateCombo).toString();
    pet.dateOfBirth = m_ui->newDateOfBirthEdit->date();
    pet.assignedSpecialistId = m_ui->newAssignedSpecialistCombo->currentData().toLongLong();
    pet.medicalHistorySummary = m_ui->newMedicalHistorySummaryEdit->toPlainText().trimmed();
    draft.practiceIsPrimary = true;
    return draft;
}

Result<> ReferralForm::store(Record &record)
{
    if (!isNew())
        return ClinicForm::store(record);
    const auto saved = m_intake->save(draft(record));
    if (!saved)
        return placed(saved.error());
    record.id = saved->referralId;
    return {};
}

Error ReferralForm::placed(Error error)
{
    const QHash<QString, QWidget *> places{
        {u"owner.owner_name"_s, m_ui->newOwnerNameEdit},
        {u"owner.phone"_s, m_ui->newOwnerPhoneEdit},
        {u"owner.email"_s, m_ui->newOwnerEmailEdit},
        {u"pet.pet_name"_s, m_ui->newPetNameEdit},
        {u"pet.species"_s, m_ui->newSpeciesCombo},
        {u"pet.breed"_s, m_ui->newBreedCombo},
        {u"pet.microchip"_s, m_ui->newMicrochipEdit},
        {u"pet.date_of_birth"_s, m_ui->newDateOfBirthEdit},
        {u"pet.assigned_specialist_id"_s, m_ui->newAssignedSpecialistCombo},
        {u"pet.medical_history_summary"_s, m_ui->newMedicalHistorySummaryEdit},
    };
    if (QWidget *field = places.value(error.field))
        showErrorAt(field, error.text);
    error.field = error.field.section(u'.', -1); // the referral's own: the base goes there
    return error;
}

QJsonObject ReferralForm::moreContent() const
{
    return {{u"newPet"_s, m_ui->newPetButton->isChecked()}, {u"ownerId"_s, m_ownerId}};
}

void ReferralForm::restoreMore(const QJsonObject &more)
{
    m_ui->newPetButton->setChecked(more.value("newPet"_L1).toBool());
    const qint64 owner = more.value("ownerId"_L1).toInteger();
    if (owner != 0 && owner != m_ownerId)
        takeOwner(owner);
}

QStringList ReferralForm::warningsOf(const Record &record) const
{
    return isNew() ? m_intake->warnings(draft(record))
                   : m_records.warnings(static_cast<const Referral &>(record));
}

void ReferralForm::retranslateBody()
{
    m_ui->retranslateUi(body());
}

void ReferralForm::fillLists()
{
    ClinicForm::fillLists();
    fillNewPetLists();
    offerSteps();
}

} // namespace tarsus
