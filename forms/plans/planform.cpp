// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/plans/planform.h"

#include "forms/common/fieldvalue.h"
#include "forms/pets/problemchooser.h"
#include "forms/snippets/snippetkeys.h"
#include "models/clocks/clocksettings.h"
#include "models/clocks/workdays.h"
#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/pets/allergywords.h"
#include "models/pets/weighttrend.h"
#include "models/plans/planrepository.h"
#include "models/users/userrepository.h"
#include "models/vocabularies/valuelists.h"
#include "ui_planform.h"
#include "views/common/recordpicker.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// A weight of longer ago is no ground for a dose.
constexpr qint64 weightIsOldAfter = 92; // days: three months

void setLook(QWidget *label, const QString &look)
{
    label->setProperty("look", look);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

bool isOver(const QString &status)
{
    return status == "completed"_L1 || status == "cancelled"_L1;
}

} // namespace

PlanForm::PlanForm(const FormContext &context, QWidget *parent)
    : SigningForm(context, std::make_unique<PlanRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::PlanForm>())
    , m_records(static_cast<PlanRepository &>(repository()))
    , m_snippets(new SnippetKeys(
          context, addHeadLabel(u"snippetLabel"_s),
          [this] {
              return SnippetKeys::Place{m_ui->petPicker->id(),
                                        m_ui->referralCombo->currentData().toLongLong()};
          },
          this))
{
    m_ui->setupUi(body());
    bindAll();
    m_problem = new ProblemChooser(context.data, m_ui->problemCombo, this);
    watch(m_ui->problemCombo);
    for (QPlainTextEdit *text : body()->findChildren<QPlainTextEdit *>())
        m_snippets->watch(text);
    if (const auto settings = readClockSettings(context.data.db))
        m_hours = settings->hours;
    else
        m_hours = WorkHours::standard();
    DateEdit *review = m_ui->nextReviewDateEdit;
    review->setToday(today());
    review->setDistanceRule([this](const QDate &day) { return workDayFrom(m_hours, day); });
    m_ui->reviewIntervals->setField(review);
    m_ui->readingHint->setField(m_ui->clientInstructionsEdit);
    addCheck(m_ui->reviewOutcomeEdit, [this] { return outcomeMissing(); });
    connect(review, &DateEdit::valueChanged, this, &PlanForm::showReviewDay);
    connect(m_ui->petPicker, &RecordPicker::valueChanged, this, &PlanForm::petChanged);
    connect(m_ui->instructionsStateCombo, &QComboBox::currentIndexChanged, this,
            &PlanForm::showInstructions);
}

PlanForm::~PlanForm() = default;

std::unique_ptr<Record> PlanForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<TreatmentPlan>(m_records.blank());
    record->petId = prefill.petId;
    record->referralId = prefill.referralId;
    return record;
}

QStringList PlanForm::warningsOf(const Record &record) const
{
    const auto &now = static_cast<const TreatmentPlan &>(record);
    const auto &before = static_cast<const TreatmentPlan &>(this->record());
    QStringList warnings = m_records.warnings(now);
    const QList<PetAlert> named = allergiesNamedIn(now.medicationNotes, m_alerts);
    for (const PetAlert &alert : named)
        warnings += tr("The medication names what there is an alert about: %1").arg(alert.text);
    if (before.id != 0 && before.nextReviewDate.isValid() && before.nextReviewDate < today()
        && now.nextReviewDate > before.nextReviewDate && now.reviewOutcome == before.reviewOutcome)
        warnings += tr("The review of %1 is put off without an outcome.")
                        .arg(QLocale().toString(before.nextReviewDate, QLocale::ShortFormat));
    return warnings;
}

void PlanForm::retranslateBody()
{
    m_ui->retranslateUi(body());
    m_snippets->retranslate();
    m_problem->retranslate();
    showDosing();
    showReviewDay();
    showInstructions();
}

void PlanForm::started()
{
    petChanged();
    m_problem->load(RecordKind::Plan, record().id);
    SigningForm::started();
    const auto &plan = static_cast<const TreatmentPlan &>(record());
    const bool reviewed = plan.nextReviewDate.isValid() || !plan.reviewOutcome.isEmpty();
    m_ui->reviewOutcomeLabel->setVisible(plan.id != 0 && reviewed);
    m_ui->reviewOutcomeEdit->setVisible(plan.id != 0 && reviewed);
    m_ui->reviewIntervals->setReadOnly(m_ui->nextReviewDateEdit->lineEdit()->isReadOnly());
    showReviewDay();
    showInstructions();
}

Result<> PlanForm::sign(qint64 id, int version)
{
    return m_records.sign(id, version);
}

/// Which problem it is about stands beside it, and is kept with it or not at all.
Result<> PlanForm::store(Record &record)
{
    return sql::inTransaction(context().data, [&]() -> Result<> {
        if (auto stored = SigningForm::store(record); !stored)
            return stored;
        return m_problem->store(RecordKind::Plan, record.id);
    });
}

QJsonObject PlanForm::moreContent() const
{
    return {{u"problem"_s, m_problem->chosen()}};
}

void PlanForm::restoreMore(const QJsonObject &more)
{
    m_problem->choose(more.value(u"problem"_s).toInteger());
}

QStringList PlanForm::livingColumns() const
{
    return {u"plan_status"_s, u"next_review_date"_s, u"review_outcome"_s, u"instructions_state"_s,
            u"instructions_acknowledged_by"_s};
}

QString PlanForm::correctionHint() const
{
    return tr("What it says is locked; its reviews go on, and a new plan replaces it.");
}

QDate PlanForm::today() const
{
    const DataContext &from = context().data;
    return from.clock->now().toTimeZone(from.zone).date();
}

void PlanForm::petChanged()
{
    m_problem->setPet(m_ui->petPicker->id());
    showReferrals();
    readDosing();
    showDosing();
    refreshWarnings();
}

void PlanForm::showReferrals()
{
    fillReferrals("referral_id", m_ui->petPicker->id());
    const qint64 wanted = record().id != 0 || m_ui->petPicker->id() != 0
                              ? static_cast<const TreatmentPlan &>(record()).referralId
                              : 0;
    if (m_ui->referralCombo->findData(wanted) >= 0)
        setFieldValue(m_ui->referralCombo, wanted);
}

/// What one may not see of the pet is not said; the form goes on without it.
void PlanForm::readDosing()
{
    m_weights.clear();
    m_alerts.clear();
    const qint64 petId = m_ui->petPicker->id();
    if (petId == 0)
        return;
    const PetRepository pets(context().data);
    if (const auto weights = pets.weights(petId))
        m_weights = *weights;
    if (const auto alerts = pets.alerts(petId))
        m_alerts = *alerts;
}

void PlanForm::showDosing()
{
    m_ui->dosingBox->setVisible(m_ui->petPicker->id() != 0);
    QStringList alerts;
    for (const PetAlert &alert : std::as_const(m_alerts)) {
        const QString text =
            alert.kind == "allergy"_L1 ? tr("Allergy: %1").arg(alert.text) : alert.text;
        alerts += u"⚠ "_s
                  % tr("%1 · %2", "how grave, alert")
                        .arg(context().lists->label(u"alert_severity"_s, alert.severity), text);
    }
    m_ui->alertsLabel->setText(alerts.join(u'\n'));
    m_ui->alertsLabel->setVisible(!alerts.isEmpty());
    bool isDoubtful = m_weights.isEmpty();
    QStringList said;
    if (m_weights.isEmpty()) {
        said += tr("No weight is known: weigh before a dose by weight.");
    } else {
        const Weight &last = m_weights.first();
        const qint64 age = last.measuredOn.daysTo(today());
        said += tr("Weight: %1 kg on %2.", "kilograms, day")
                    .arg(QLocale().toString(last.kilograms, 'g', 4),
                         QLocale().toString(last.measuredOn, QLocale::ShortFormat));
        const WeightTrend trend = weightTrend(m_weights);
        if (trend.isLoss)
            said += tr("It has lost %1 % in half a year.").arg(qRound(trend.lossPercent));
        if (age > weightIsOldAfter)
            said += tr("That is more than three months ago: weigh again.");
        isDoubtful = trend.isLoss || age > weightIsOldAfter;
    }
    m_ui->weightLabel->setText(said.join(u' '));
    setLook(m_ui->weightLabel, isDoubtful ? u"warning"_s : u"second"_s);
    m_ui->medicationNotesEdit->setAccessibleDescription(
        (alerts + QStringList{m_ui->weightLabel->text()}).join(u'\n'));
}

void PlanForm::showReviewDay()
{
    const QDate day = m_ui->nextReviewDateEdit->date();
    const bool isClosed = day.isValid() && !isWorkDay(m_hours, day);
    QString words = day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString();
    if (isClosed)
        words += u". "_s % tr("The clinic is closed on that day.");
    m_ui->reviewDayLabel->setText(words);
    m_ui->reviewDayLabel->setVisible(!words.isEmpty());
    setLook(m_ui->reviewDayLabel, isClosed ? u"warning"_s : u"second"_s);
    m_ui->nextReviewDateEdit->lineEdit()->setAccessibleDescription(words);
}

bool PlanForm::closesReview() const
{
    if (isNew())
        return false;
    const auto &before = static_cast<const TreatmentPlan &>(record());
    return before.nextReviewDate.isValid() && !isOver(before.planStatus)
           && (isOver(fieldValue(m_ui->planStatusCombo).toString())
               || !m_ui->nextReviewDateEdit->date().isValid());
}

/// What came of the review before is not what came of this one.
QString PlanForm::outcomeMissing() const
{
    if (!closesReview())
        return {};
    const auto &before = static_cast<const TreatmentPlan &>(record());
    const QString outcome = fieldValue(m_ui->reviewOutcomeEdit).toString();
    if (!outcome.isEmpty() && outcome != before.reviewOutcome.trimmed())
        return {};
    return tr("Write what came of this review: none is closed without its outcome.");
}

void PlanForm::showInstructions()
{
    const bool acknowledged =
        fieldValue(m_ui->instructionsStateCombo).toString() == "acknowledged"_L1;
    m_ui->acknowledgedByLabel->setVisible(acknowledged);
    m_ui->acknowledgedByEdit->setVisible(acknowledged);
    m_ui->instructionsTrailLabel->hide();
    if (isNew())
        return;
    const auto &plan = static_cast<const TreatmentPlan &>(record());
    const auto moment = [this](const QDateTime &at) {
        return QLocale().toString(at.toTimeZone(context().data.zone), QLocale::ShortFormat);
    };
    QStringList words;
    if (plan.instructionsGivenAt.isValid()) {
        const auto person = UserRepository(context().data).find(plan.instructionsGivenById);
        words +=
            tr("Given by %1 on %2.", "who, moment")
                .arg(person ? person->fullName : tr("somebody"), moment(plan.instructionsGivenAt));
    }
    if (plan.instructionsAcknowledgedAt.isValid()) {
        words +=
            plan.instructionsAcknowledgedBy.isEmpty()
                ? tr("Acknowledged on %1.", "moment").arg(moment(plan.instructionsAcknowledgedAt))
                : tr("Acknowledged by %1 on %2.", "who, moment")
                      .arg(plan.instructionsAcknowledgedBy,
                           moment(plan.instructionsAcknowledgedAt));
    }
    m_ui->instructionsTrailLabel->setText(words.join(u' '));
    m_ui->instructionsTrailLabel->setVisible(!words.isEmpty());
}

} // namespace tarsus
