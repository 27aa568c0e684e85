// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/draftedform.h"
#include "models/core/recordkind.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tarsus {

struct Error;

/// Asks why a record is removed. The reason is required and kept with the record, which stays in
/// the clinic's file and can be read by administrators.
class RemoveDialog final : public QDialog, public DraftedForm
{
    Q_OBJECT

public:
    /// `what` names the kind ("Pet"); `remove` does it and gives what went wrong, if anything did.
    RemoveDialog(const QString &what, std::function<std::optional<Error>(const QString &)> remove,
                 QWidget *parent);

    /// Which record it is about, and as which version it was on screen: for its draft.
    void setRecord(RecordKind kind, qint64 id, int version);
    void setReason(const QString &reason);
    QString draftForm() const override;
    qint64 draftRecordId() const override { return m_id; }
    QJsonObject draftContent() const override;
    /// The kind that a draft of this dialog removes; none where it is another form's.
    static std::optional<RecordKind> draftKind(const QString &form);

signals:
    void removed();

private:
    void tryIt();

    std::function<std::optional<Error>(const QString &)> m_remove;
    QPlainTextEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_do;
    RecordKind m_kind = RecordKind::Pet;
    qint64 m_id = 0;
    int m_version = 0;
};

} // namespace tarsus
