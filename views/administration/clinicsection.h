// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/administration/administrationcontext.h"
#include "views/administration/section.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tarsus {

class Badge;

/// The clinic as a whole: what it is called, where it lies, and how safe its records are.
class ClinicSection final : public Section
{
    Q_OBJECT

public:
    explicit ClinicSection(AdministrationContext context, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    /// When a backup was last made and found good.
    void showBackup();

signals:
    void backupRequested();
    void verifyRequested();
    void restoreRequested();
    void editRequested();
    void hoursRequested();
    void recoveryCodeRequested();
    void newKeysRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact
    {
        QLabel *name;
        QLabel *value;
    };

    QVBoxLayout *addCard(QLabel *heading);
    QVBoxLayout *addSafety();
    Fact addFact(QGridLayout *grid, const char *objectName);
    QVBoxLayout *addHours();
    void showHours();
    void build();
    void retranslate();

    AdministrationContext m_context;
    QLabel *m_clinicTitle;
    QLabel *m_hoursTitle;
    Fact m_week;
    Fact m_closed;
    QPushButton *m_hours;
    QLabel *m_safetyTitle;
    QLabel *m_recoveryTitle;
    QLabel *m_keysTitle;
    Fact m_name;
    Fact m_zone;
    Fact m_language;
    Fact m_folder;
    Fact m_lastBackup;
    Badge *m_state;
    QLabel *m_advice;
    QPushButton *m_edit;
    QPushButton *m_open;
    QPushButton *m_backup;
    QPushButton *m_verify;
    QPushButton *m_restore;
    QLabel *m_recoveryNote;
    QPushButton *m_recovery;
    QLabel *m_keysNote;
    QPushButton *m_keys;
};

} // namespace tarsus
