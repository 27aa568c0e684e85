// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/clinicfounder.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace tarsus {

namespace Ui {
class FirstRunWizard;
}

/// From a fresh computer to an open clinic: welcome or demo, the clinic, its first administrator,
/// and the recovery code, typed back in part. Who makes the clinic listens to createWanted().
class FirstRunWizard final : public QWidget
{
    Q_OBJECT

public:
    /// `folder` is where the clinic will lie.
    explicit FirstRunWizard(const QString &folder, QWidget *parent = nullptr);
    ~FirstRunWizard() override;

    /// What was entered; the password fields are wiped.
    NewClinic take();
    /// Back to the page of the field, with the sentence beside it.
    void showError(const Error &error);
    /// The clinic is made: shows its code, which is not kept anywhere else.
    void showRecoveryCode(RecoveryCode code);
    void setDemoOffered(bool offered);
    /// The demo clinic is being made.
    void setDemoBusy(bool busy);

signals:
    void demoWanted();
    void createWanted();
    /// The code was typed back in part: the clinic can be used.
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void goTo(QWidget *page);
    void back();
    void next();
    void leaveClinicPage();
    void leaveAdministratorPage();
    void confirmCode();
    void fillTimeZones();
    void printCode();
    QString codeInLines() const;
    void retranslate();

    std::unique_ptr<Ui::FirstRunWizard> m_ui;
    QString m_folder;
    std::optional<RecoveryCode> m_code;
    int m_group = 0; ///< of the code, to be typed back
};

} // namespace tarsus
