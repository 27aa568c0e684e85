// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/core/recordkind.h"
#include "views/administration/section.h"

class QLabel;
class QPushButton;

namespace tarsus {

class ImportBatches;

/// The imports as a part of the administration.
class ImportsSection final : public Section
{
    Q_OBJECT

public:
    explicit ImportsSection(FormContext context, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void recordsChanged() override;

signals:
    /// Records were taken back: lists are to be read again.
    void recordsTakenBack(tarsus::RecordKind kind);
    /// The import wizard is wanted.
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FormContext m_context;
    QLabel *m_note;
    QPushButton *m_import;
    ImportBatches *m_batches = nullptr; ///< made when it is first looked at
};

} // namespace tarsus
