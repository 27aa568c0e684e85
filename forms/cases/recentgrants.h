// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"

#include <QDialog>

namespace tarsus {

class RecordTableView;

/// Every case that was opened by breaking the glass lately: who, which, why, for how long, and who
/// took note of it. To be read, for who looks after it.
class RecentGrants final : public QDialog
{
    Q_OBJECT

public:
    explicit RecentGrants(FormContext context, QWidget *parent = nullptr);

    RecordTableView *table() const { return m_table; }

signals:
    void petOpened(qint64 petId);

private:
    void fill();

    FormContext m_context;
    RecordTableView *m_table;
};

} // namespace tarsus
