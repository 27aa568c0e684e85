// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/workform.h"
#include "models/services/desk/referraldesk.h"

#include <memory>

namespace tarsus {

namespace Ui {
class DeclineForm;
}

/// Declines a referral: why, and how the practice hears of it.
class DeclineForm final : public WorkForm
{
    Q_OBJECT

public:
    DeclineForm(FormContext context, qint64 referral, QWidget *parent = nullptr);
    ~DeclineForm() override;

signals:
    void declined(const tarsus::DeskTaken &taken);

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::DeclineForm> m_ui;
    FormContext m_context;
    qint64 m_referral;
};

} // namespace tarsus
