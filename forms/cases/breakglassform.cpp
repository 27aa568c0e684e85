// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cases/breakglassform.h"

#include "models/cases/breakglass.h"
#include "models/core/job.h"
#include "models/security/clinic.h"
#include "models/vocabularies/valuelists.h"
#include "ui_breakglassform.h"
#include "views/common/fielderror.h"

using namespace Qt::StringLiterals;

namespace tarsus {

BreakGlassForm::BreakGlassForm(FormContext context, QWidget *parent)
    : WorkForm(u"breakGlassForm"_s, parent)
    , m_ui(std::make_unique<Ui::BreakGlassForm>())
    , m_context(std::move(context))
{
    m_ui->setupUi(body());
    watch({m_ui->numberEdit, m_ui->petNameEdit, m_ui->ownerNameEdit, m_ui->reasonEdit});
    FieldError::of(m_ui->petList);
    for (QLineEdit *edit : {m_ui->numberEdit, m_ui->petNameEdit, m_ui->ownerNameEdit})
        connect(edit, &QLineEdit::returnPressed, this, &BreakGlassForm::find);
    connect(m_ui->findButton, &QPushButton::clicked, this, &BreakGlassForm::find);
    connect(m_ui->petList, &QListWidget::itemSelectionChanged, this,
            [this] { FieldError::set(m_ui->petList, {}); });
    connect(m_ui->petList, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        item->setSelected(true);
        m_ui->reasonEdit->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
    begin(m_ui->openButton, 520);
    m_ui->numberEdit->setFocus();
}

BreakGlassForm::~BreakGlassForm() = default;

void BreakGlassForm::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->petList->setAccessibleName(tr("Pets that fit"));
    showFound(m_found);
}

QString BreakGlassForm::lineOf(const ForeignPet &pet) const
{
    const QString species =
        m_context.lists ? m_context.lists->label(u"species"_s, pet.species) : pet.species;
    const QString line =
        tr("%1 – %2, owner: %3", "pet, species, owner").arg(pet.petName, species, pet.ownerName);
    return pet.isTheirs ? tr("%1 (your case already)").arg(line) : line;
}

void BreakGlassForm::showFound(const QList<ForeignPet> &pets)
{
    m_found = pets;
    m_ui->petList->clear();
    for (const ForeignPet &pet : std::as_const(m_found))
        m_ui->petList->addItem(lineOf(pet));
    if (m_found.isEmpty()) {
        auto *none = new QListWidgetItem(m_asked ? tr("No pet fits exactly. Look at the spelling, "
                                                      "or ask for the microchip.")
                                                 : tr("Say above what you know of it."),
                                         m_ui->petList);
        none->setFlags(Qt::NoItemFlags);
        return;
    }
    if (m_found.size() > 1) {
        m_ui->petList->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->petList->setCurrentRow(0);
    m_ui->reasonEdit->setFocus(Qt::OtherFocusReason);
}

QWidget *BreakGlassForm::fieldOf(const QString &column) const
{
    if (column == "number"_L1)
        return m_ui->numberEdit;
    if (column == "petName"_L1)
        return m_ui->petNameEdit;
    if (column == "ownerName"_L1)
        return m_ui->ownerNameEdit;
    if (column == "reason"_L1)
        return m_ui->reasonEdit;
    return column == "pet"_L1 ? m_ui->petList : nullptr;
}

void BreakGlassForm::busyChanged(bool busy)
{
    m_ui->findButton->setDisabled(busy);
}

void BreakGlassForm::find()
{
    if (isBusy())
        return;
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->numberEdit), static_cast<QWidget *>(m_ui->petNameEdit),
          static_cast<QWidget *>(m_ui->ownerNameEdit)})
        FieldError::set(field, {});
    const CaseQuestion question{m_ui->numberEdit->text(), m_ui->petNameEdit->text(),
                                m_ui->ownerNameEdit->text()};
    setBusy(true);
    startJob<QList<ForeignPet>>(
        this,
        [clinic = m_context.clinic, question](QPromise<Result<QList<ForeignPet>>> &promise) {
            const auto connection = clinic->connect();
            promise.addResult(connection
                                  ? BreakGlass(*clinic, clinic->context(*connection)).find(question)
                                  : Result<QList<ForeignPet>>(connection.error()));
        },
        [this](const Result<QList<ForeignPet>> &found) {
            setBusy(false);
            m_asked = bool(found);
            showFound(found ? *found : QList<ForeignPet>());
            if (!found)
                showError(found.error());
        });
}

void BreakGlassForm::submit()
{
    // Chosen, not only where the keys happen to be: of several no one is meant by itself.
    const QList<QListWidgetItem *> chosen = m_ui->petList->selectedItems();
    const int row = chosen.isEmpty() ? -1 : m_ui->petList->row(chosen.first());
    if (row < 0 || row >= m_found.size())
        return showError({Error::Code::Invalid, tr("Find the pet and choose it."), {}, u"pet"_s});
    const ForeignPet pet = m_found.at(row);
    const QString reason = m_ui->reasonEdit->toPlainText();
    setBusy(true);
    startJob<CaseGrant>(
        this,
        [clinic = m_context.clinic, id = pet.petId, reason](QPromise<Result<CaseGrant>> &promise) {
            const auto connection = clinic->connect();
            promise.addResult(
                connection ? BreakGlass(*clinic, clinic->context(*connection)).open(id, reason)
                           : Result<CaseGrant>(connection.error()));
        },
        [this, pet](const Result<CaseGrant> &grant) {
            setBusy(false);
            if (!grant)
                return showError(grant.error());
            accept();
            emit opened(pet.petId, pet.petName, grant->until);
        });
}

} // namespace tarsus
