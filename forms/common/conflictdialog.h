// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tarsus {

/// One field that differs between the form and what somebody else saved meanwhile.
struct FieldDifference
{
    QString label;
    QString mine;
    QString theirs;
};

/// Shows both versions of a record side by side. Nothing is written here: the person goes on
/// with one of them, in the form.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const QString &title, const QList<FieldDifference> &differences,
                   QWidget *parent = nullptr);

signals:
    void keepMineChosen();
    void useTheirsChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_title;
    bool m_differ;
    QLabel *m_heading;
    QLabel *m_explanation;
    QTableWidget *m_table;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_back;
};

} // namespace tarsus
