// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/services/desk/referraldesk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tarsus {

class ReferralsPage;

/// Does what the referral desk asks for: takes steps, asks for what a step lacks, and offers to
/// take the last one back.
class DeskDriver final : public QObject
{
    Q_OBJECT

public:
    /// `page` owns it. `told` hears which kinds of records were changed.
    DeskDriver(FormContext context, ReferralsPage *page, std::function<void(RecordKind)> told);

    /// Takes the step, or opens the form that it needs.
    void step(DeskStep step, const QList<qint64> &ids);
    void undo();

private:
    void taken(const DeskTaken &taken);
    void book(qint64 id);
    void setColumn(qint64 id, const QString &column, const QVariant &value);

    FormContext m_context;
    ReferralsPage *m_page;
    std::function<void(RecordKind)> m_told;
    std::optional<DeskTaken> m_last;
};

} // namespace tarsus
