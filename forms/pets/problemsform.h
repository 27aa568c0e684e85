// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/workform.h"
#include "models/pets/petproblems.h"

#include <memory>

namespace tarsus {

namespace Ui {
class ProblemsForm;
}

/// What a pet has or had: a list, and beside it the problem that is chosen. Save keeps it and stays
/// open.
class ProblemsForm final : public WorkForm
{
    Q_OBJECT

public:
    /// With `problemId` that one is chosen; else a new one begins where there is none yet.
    ProblemsForm(const FormContext &context, qint64 petId, qint64 problemId, QWidget *parent);
    ~ProblemsForm() override;

signals:
    /// A problem was saved.
    void changed();

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;

private:
    void read(qint64 select);
    void fillList(qint64 select);
    void showCurrent();
    void show(const PetProblem &problem);
    PetProblem entered() const;
    bool isChanged() const;
    /// False where what was changed could not be kept.
    bool keepChanges();
    void begin();

    std::unique_ptr<Ui::ProblemsForm> m_ui;
    FormContext m_context;
    qint64 m_petId;
    QList<PetProblem> m_problems;
    PetProblem m_shown;
};

} // namespace tarsus
