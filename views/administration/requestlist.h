// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accountrequests.h"

#include <QTimeZone>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace tarsus {

/// Who waits for an account: a line each with what can be done about it. Hidden while nobody does.
class RequestList final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestList(QWidget *parent = nullptr);

    void show(const std::vector<AccountRequest> &requests, const QTimeZone &zone);
    int count() const { return static_cast<int>(m_requests.size()); }

signals:
    void approveRequested(const tarsus::AccountRequest &request);
    void rejectRequested(const tarsus::AccountRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeLine(const AccountRequest &request);

    std::vector<AccountRequest> m_requests;
    QTimeZone m_zone;
    QLabel *m_title;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
};

} // namespace tarsus
