// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/clinicform.h"

#include <QDateTime>

class QLabel;
class QPushButton;
class QShortcut;

namespace tarsus {

/// The form of a record that is signed: "Save and sign" (Ctrl+Shift+Enter) beside Save, where the
/// rules let the person. What is signed says by whom and when; only what goes on after a signature
/// can be edited.
class SigningForm : public ClinicForm
{
    Q_OBJECT

public:
    /// Checks, saves and signs, all or nothing, and closes.
    void saveAndSign();

protected:
    SigningForm(FormContext context, std::unique_ptr<RecordRepository> owned, QWidget *parent);

    virtual Result<> sign(qint64 id, int version) = 0;
    /// Columns that go on after the signature.
    virtual QStringList livingColumns() const = 0;
    /// What a signed one says of how it is corrected.
    virtual QString correctionHint() const = 0;
    bool isSigned() const;

    bool isLocked(const QString &column) const override;
    void started() override;
    Result<> store(Record &record) override;
    void retranslate() override;

private:
    QDateTime signedAt() const;
    QString signer() const;
    void showState();

    QPushButton *m_sign;
    QShortcut *m_keys;
    QLabel *m_state;
    bool m_signing = false;
};

} // namespace tarsus
