// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interactions/interactionform.h"

#include "forms/common/fieldvalue.h"
#include "forms/pets/problemchooser.h"
#include "forms/snippets/snippetkeys.h"
#include "models/core/access.h"
#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/interactions/interactionrepository.h"
#include "models/plans/planrepository.h"
#include "ui_interactionform.h"
#include "views/common/recordpicker.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tarsus {

InteractionForm::InteractionForm(const FormContext &context, QWidget *parent)
    : SigningForm(context, std::make_unique<InteractionRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::InteractionForm>())
    , m_records(static_cast<InteractionRepository &>(repository()))
    , m_snippets(new SnippetKeys(
          context, addHeadLabel(u"snippetLabel"_s),
          [this] {
              return SnippetKeys::Place{m_ui->petPicker->id(),
                                        m_ui->referralCombo->currentData().toLongLong()};
          },
          this))
    , m_addendum(addFootButton(u"addendumButton"_s))
{
    m_ui->setupUi(body());
    bindAll();
    m_problem = new ProblemChooser(context.data, m_ui->problemCombo, this);
    watch(m_ui->problemCombo);
    for (QPlainTextEdit *text : body()->findChildren<QPlainTextEdit *>())
        m_snippets->watch(text);
    connect(m_addendum, &QPushButton::clicked, this, &InteractionForm::writeAddendum);
    connect(m_ui->petPicker, &RecordPicker::valueChanged, this, &InteractionForm::petChanged);
    connect(m_ui->interactionTypeCombo, &QComboBox::currentTextChanged, this,
            &InteractionForm::typeChanged);
    connect(m_ui->followUpNeededCheck, &QCheckBox::toggled, this,
            &InteractionForm::followUpChanged);
}

InteractionForm::~InteractionForm() = default;

std::unique_ptr<Record> InteractionForm::blank(const Prefill &prefill) const
{
    if (prefill.addendumToId != 0) {
        if (const auto addendum = m_records.addendumTo(prefill.addendumToId))
            return std::make_unique<Interaction>(*addendum);
    }
    auto record = std::make_unique<Interaction>(m_records.blank());
    record->petId = prefill.petId;
    record->referralId = prefill.referralId;
    return record;
}

QStringList InteractionForm::warningsOf(const Record &record) const
{
    return m_records.warnings(static_cast<const Interaction &>(record));
}

void InteractionForm::retranslateBody()
{
    m_ui->retranslateUi(body());
    m_snippets->retranslate();
    m_problem->retranslate();
    m_addendum->setText(tr("Add an addendum"));
}

void InteractionForm::started()
{
    petChanged();
    m_problem->load(RecordKind::Interaction, record().id);
    SigningForm::started();
    typeChanged();
    followUpChanged();
    showAddendum();
}

QString InteractionForm::heading() const
{
    const auto &known = static_cast<const Interaction &>(record());
    return known.id == 0 && known.addendumToId != 0 ? tr("New addendum") : SigningForm::heading();
}

Result<> InteractionForm::sign(qint64 id, int version)
{
    return m_records.sign(id, version);
}

/// Which problem it is about stands beside it, and is kept with it or not at all.
Result<> InteractionForm::store(Record &record)
{
    return sql::inTransaction(context().data, [&]() -> Result<> {
        if (auto stored = SigningForm::store(record); !stored)
            return stored;
        return m_problem->store(RecordKind::Interaction, record.id);
    });
}

QJsonObject InteractionForm::moreContent() const
{
    return {{u"problem"_s, m_problem->chosen()}};
}

void InteractionForm::restoreMore(const QJsonObject &more)
{
    m_problem->choose(more.value(u"problem"_s).toInteger());
}

QStringList InteractionForm::livingColumns() const
{
    return followUpColumns();
}

/// Another person's note: who was given its follow-up writes that, others nothing.
bool InteractionForm::isLocked(const QString &column) const
{
    const auto &known = static_cast<const Interaction &>(record());
    const bool isMine = isNew() || known.createdById == access().personId()
                        || !isFollowUpGiven(access(), RecordKind::Interaction);
    if (isMine)
        return SigningForm::isLocked(column);
    return known.followUpById != access().personId() || !followUpColumns().contains(column);
}

QString InteractionForm::correctionHint() const
{
    return tr("What it says is locked; an addendum corrects it.");
}

void InteractionForm::showAddendum()
{
    m_addendum->setText(tr("Add an addendum"));
    m_addendum->setVisible(isSigned() && context().opener
                           && access().can(RecordKind::Interaction, Operation::Create));
}

/// Over this form, so that what it corrects is to be seen.
void InteractionForm::writeAddendum()
{
    Prefill known;
    known.addendumToId = record().id;
    context().opener->openNew(RecordKind::Interaction, known, this,
                              [this](qint64 id) { emit saved(RecordKind::Interaction, id); });
}

void InteractionForm::petChanged()
{
    const qint64 petId = m_ui->petPicker->id();
    const auto &known = static_cast<const Interaction &>(record());
    m_problem->setPet(petId);
    fillReferrals("referral_id", petId);
    QList<std::pair<qint64, QString>> entries;
    PlanRepository plans(context().data);
    if (const auto ids = plans.idsWhere("pet_id", petId)) {
        for (const qint64 id : *ids) {
            if (const auto plan = plans.find(id))
                entries.append({id, plan->planTitle});
        }
    }
    fillIds("treatment_plan_id", entries);
    for (const auto &[box, wanted] : {std::pair(m_ui->referralCombo, known.referralId),
                                      std::pair(m_ui->treatmentPlanCombo, known.treatmentPlanId)})
        box->setCurrentIndex(qMax(0, box->findData(wanted)));
}

void InteractionForm::typeChanged()
{
    const bool consult = fieldValue(m_ui->interactionTypeCombo).toString() == u"consult";
    const std::initializer_list<QWidget *> sections{
        m_ui->subjectiveLabel, m_ui->subjectiveEdit, m_ui->objectiveLabel, m_ui->objectiveEdit,
        m_ui->assessmentLabel, m_ui->assessmentEdit, m_ui->planLabel,      m_ui->planEdit};
    for (QWidget *section : sections)
        section->setVisible(consult);
    // What is left over goes to the summary, or to the sections of a consult.
    const auto rowBelow = [this](QWidget *label) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        m_ui->gridLayout->getItemPosition(m_ui->gridLayout->indexOf(label), &row, &column, &rows,
                                          &columns);
        return row + 1;
    };
    m_ui->gridLayout->setRowStretch(rowBelow(m_ui->summaryLabel), consult ? 0 : 1);
    m_ui->gridLayout->setRowStretch(rowBelow(m_ui->subjectiveLabel), consult ? 1 : 0);
    m_ui->gridLayout->setRowStretch(rowBelow(m_ui->assessmentLabel), consult ? 1 : 0);
    if (isVisible())
        fitContent();
}

void InteractionForm::followUpChanged()
{
    const bool needed = m_ui->followUpNeededCheck->isChecked();
    const std::initializer_list<QWidget *> details{m_ui->followUpDueLabel, m_ui->followUpDueEdit,
                                                   m_ui->followUpByLabel,  m_ui->followUpByCombo,
                                                   m_ui->outcomeLabel,     m_ui->outcomeEdit};
    for (QWidget *detail : details)
        detail->setVisible(needed);
}

} // namespace tarsus
