// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tarsus {

struct Error;

/// Asks why a record is removed. The reason is required and kept with the record, which stays in
/// the clinic's file and can be read by administrators.
class RemoveDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `what` names the kind ("Pet"); `remove` does it and gives what went wrong, if anything did.
    RemoveDialog(const QString &what, std::function<std::optional<Error>(const QString &)> remove,
                 QWidget *parent);

signals:
    void removed();

private:
    void tryIt();

    std::function<std::optional<Error>(const QString &)> m_remove;
    QPlainTextEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_do;
};

} // namespace tarsus
