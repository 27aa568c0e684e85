// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/formopener.h"

namespace tarsus {

class ClinicForm;

/// Makes and opens the form of every kind of record for one session.
class FormFactory final : public FormOpener
{
public:
    /// `context.opener` becomes this factory.
    explicit FormFactory(FormContext context);

    void openNew(RecordKind kind, const Prefill &prefill, QWidget *over,
                 Saved saved = {}) const override;
    void openExisting(RecordKind kind, qint64 id, QWidget *over, Saved saved = {}) const override;
    /// Asks for the reason and removes the record.
    void openRemove(RecordKind kind, qint64 id, QWidget *over, Saved removed = {}) const;

    /// Whether there is a form for records of this kind.
    static bool hasForm(RecordKind kind);

private:
    ClinicForm *make(RecordKind kind, QWidget *over) const;
    static void show(ClinicForm *form, const Saved &saved);

    FormContext m_context;
};

} // namespace tarsus
