// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/userlistmodel.h"
#include "views/records/recordpage.h"

#include <memory>

namespace tarsus {

class Clinic;

/// The list of accounts, and beside it the chosen person with what can be done about their account.
/// Accounts are made by a request, never here.
class UsersPage final : public RecordPage
{
    Q_OBJECT

public:
    UsersPage(PageContext context, std::shared_ptr<Clinic> clinic, QWidget *parent = nullptr);

    void activate() override;
    /// Reads all of it again and keeps the place.
    void reload();
    /// While an account is being changed nothing else can be asked for.
    void setBusy(bool busy);

signals:
    void disableRequested(const QString &username, const QString &fullName);
    void enableRequested(const QString &username, const QString &fullName);
    void resetRequested(const QString &username, const QString &fullName);
    void roleRequested(const QString &username, const QString &fullName, const QString &role);

protected:
    std::unique_ptr<RecordListModel> makeModel() const override;
    QList<FilterGroup> filterGroups() const override;
    Words words() const override;
    std::pair<QString, QString> banner(const RecordFacts &facts) const override;
    QStringList bannerKeys() const override;
    void addDetails(const RecordFacts &facts) override;
    void retranslate() override;

private:
    UserListModel *users() const;
    void readWaiting() const;
    void addActions();
    void updateButtons();

    std::shared_ptr<Clinic> m_clinic;
    QPushButton *m_disable = nullptr;
    QPushButton *m_enable = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_changeRole = nullptr;
    QString m_role;
    QString m_username;
    QString m_fullName;
    UserListModel::State m_state = UserListModel::State::Active;
    bool m_busy = false;
};

} // namespace tarsus
