// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/services/merge/mergeundo.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tarsus {

class EmptyState;

/// The merges that were done, the newest first, and the way to take one back.
class MergesForm final : public QDialog
{
    Q_OBJECT

public:
    explicit MergesForm(const FormContext &context, QWidget *parent = nullptr);

    void reject() override;

signals:
    /// A merge was taken back: lists are to be read anew.
    void recordsChanged(tarsus::RecordKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void fill();
    void undo();
    void setBusy(bool busy);
    const MergeEntry *current() const;
    void retranslate();

    FormContext m_context;
    QLabel *m_title;
    QLabel *m_state;
    QTableWidget *m_table;
    EmptyState *m_none;
    QPushButton *m_undo;
    QPushButton *m_close;
    QList<MergeEntry> m_merges;
    bool m_busy = false;
};

} // namespace tarsus
