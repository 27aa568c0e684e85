// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/workform.h"
#include "models/services/desk/referraldesk.h"

#include <memory>

namespace tarsus {

namespace Ui {
class AssignForm;
}

/// Gives referrals to somebody: specialists first.
class AssignForm final : public WorkForm
{
    Q_OBJECT

public:
    AssignForm(FormContext context, const QList<qint64> &referrals, QWidget *parent = nullptr);
    ~AssignForm() override;

signals:
    void assigned(const tarsus::DeskTaken &taken);

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;

private:
    void fillPeople();

    std::unique_ptr<Ui::AssignForm> m_ui;
    FormContext m_context;
    QList<qint64> m_referrals;
};

} // namespace tarsus
