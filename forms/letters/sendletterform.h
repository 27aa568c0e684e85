// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/workform.h"
#include "models/services/letters/letterdesk.h"

namespace tarsus {

namespace Ui {
class SendLetterForm;
}
struct Letter;

/// Asks how a signed letter goes out, and sends it.
class SendLetterForm final : public WorkForm
{
    Q_OBJECT

public:
    SendLetterForm(const FormContext &context, const Letter &letter, QWidget *parent);
    ~SendLetterForm() override;

signals:
    void sent(qint64 letterId, bool isStepTaken);

protected:
    void submit() override;
    QWidget *fieldOf(const QString &) const override { return nullptr; }
    void retranslate() override;

private:
    void fillChannels();

    std::unique_ptr<Ui::SendLetterForm> m_ui;
    FormContext m_context;
    qint64 m_id;
    int m_version;
    QString m_recipient;
};

} // namespace tarsus
