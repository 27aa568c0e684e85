// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/signingform.h"
#include "models/clocks/workhours.h"
#include "models/pets/petrepository.h"

namespace tarsus {

namespace Ui {
class PlanForm;
}
class PlanRepository;
class SnippetKeys;
class ProblemChooser;

/// A treatment plan of one of a pet's referrals: beside the medication what a dose depends on, one
/// key for the day of the next review, and how plain the owner's instructions are to read.
class PlanForm final : public SigningForm
{
    Q_OBJECT

public:
    PlanForm(const FormContext &context, QWidget *parent = nullptr);
    ~PlanForm() override;

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;
    void started() override;
    Result<> sign(qint64 id, int version) override;
    Result<> store(Record &record) override;
    QJsonObject moreContent() const override;
    void restoreMore(const QJsonObject &more) override;
    QStringList livingColumns() const override;
    QString correctionHint() const override;

private:
    void petChanged();
    void showReferrals();
    void readDosing();
    void showDosing();
    void showReviewDay();
    void showInstructions();
    bool closesReview() const;
    QString outcomeMissing() const;
    QDate today() const;

    std::unique_ptr<Ui::PlanForm> m_ui;
    PlanRepository &m_records;
    SnippetKeys *m_snippets;
    ProblemChooser *m_problem;
    WorkHours m_hours;
    QList<Weight> m_weights; ///< of the pet, the newest first
    QList<PetAlert> m_alerts;
};

} // namespace tarsus
