// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/formopener.h"

class QDialog;

namespace tarsus {

class ClinicForm;
class RemoveDialog;
struct Draft;

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

    /// Opens a form again as it was when its draft was kept; nothing (and an error on screen) where
    /// that cannot be done any more. The draft goes on.
    QDialog *reopen(const Draft &draft, QWidget *over, Saved saved = {}) const;

    /// Whether there is a form for records of this kind.
    static bool hasForm(RecordKind kind);

private:
    ClinicForm *make(RecordKind kind, QWidget *over) const;
    static void show(ClinicForm *form, const Saved &saved);
    /// The record as it was on screen: what somebody changed meanwhile is not removed unseen.
    RemoveDialog *makeRemove(RecordKind kind, qint64 id, int version, QWidget *over,
                             Saved removed) const;

    FormContext m_context;
};

} // namespace tarsus
