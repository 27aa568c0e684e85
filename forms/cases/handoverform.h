// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/workform.h"
#include "models/services/cases/handoverservice.h"

#include <QFutureWatcherBase>

#include <memory>

namespace tarsus {

namespace Ui {
class HandOverForm;
}

/// Gives one case or many to somebody else, with a note.
class HandOverForm final : public WorkForm
{
    Q_OBJECT

public:
    /// `cases` as they stand now: what is changed until the hand-over stops it.
    HandOverForm(FormContext context, const QList<CaseToHand> &cases, QWidget *parent = nullptr);
    ~HandOverForm() override;

    /// Esc: first stops the work, then leaves.
    void reject() override;

signals:
    /// To whom, and how many cases.
    void handedOver(const QString &fullName, int count);

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;
    void busyChanged(bool busy) override;

private:
    void fillPeople();
    void fillCases();
    void showFailed(const Error &error);

    std::unique_ptr<Ui::HandOverForm> m_ui;
    FormContext m_context;
    QList<CaseToHand> m_cases;
    QFutureWatcherBase *m_watcher = nullptr;
};

} // namespace tarsus
