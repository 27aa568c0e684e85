// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/workform.h"
#include "models/security/casedoor.h"

#include <QDateTime>

#include <memory>

namespace tarsus {

namespace Ui {
class BreakGlassForm;
}

/// Asks for a case that is not the person's: which pet, and why. Shows no more of the pets that fit
/// than is needed to pick the right one.
class BreakGlassForm final : public WorkForm
{
    Q_OBJECT

public:
    explicit BreakGlassForm(FormContext context, QWidget *parent = nullptr);
    ~BreakGlassForm() override;

signals:
    /// The case is the person's until then (UTC).
    void opened(qint64 petId, const QString &petName, const QDateTime &until);

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;
    void busyChanged(bool busy) override;

private:
    void find();
    void showFound(const QList<ForeignPet> &pets);
    QString lineOf(const ForeignPet &pet) const;

    std::unique_ptr<Ui::BreakGlassForm> m_ui;
    FormContext m_context;
    QList<ForeignPet> m_found;
    bool m_asked = false;
};

} // namespace tarsus
