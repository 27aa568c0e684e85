// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/core/recordkind.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace tarsus {

class MergeSheet;
class RecordPicker;

/// One record that is known, and another that is looked up: the two side by side, and made one.
class MergeForm final : public QDialog
{
    Q_OBJECT

public:
    /// The record of `kind` with this id stays.
    MergeForm(const FormContext &context, RecordKind kind, qint64 staysId,
              QWidget *parent = nullptr);

    /// Chooses the other one, as if it had been looked up.
    void setOther(qint64 id);
    void reject() override;

signals:
    /// Two became one: `mergeId` is the number for MergeUndo.
    void merged(tarsus::RecordKind kind, qint64 mergeId, const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void compare();
    void turnRound();
    void merge();
    void setBusy(bool busy);
    void retranslate();

    FormContext m_context;
    RecordKind m_kind;
    qint64 m_staysId;
    QString m_name; ///< of the record that was known
    QLabel *m_title;
    QLabel *m_otherLabel;
    RecordPicker *m_other;
    MergeSheet *m_sheet;
    QPushButton *m_turn;
    QPushButton *m_cancel;
    QPushButton *m_merge;
    bool m_busy = false;
};

} // namespace tarsus
