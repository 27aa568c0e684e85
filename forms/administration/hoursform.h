// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/workform.h"
#include "models/clocks/clocksettings.h"

#include <QList>

#include <memory>
#include <optional>

class QFutureWatcherBase;
class QLabel;
class QLineEdit;

namespace tarsus {

namespace Ui {
class HoursForm;
}

class Clinic;

/// When the clinic works, on which days it is closed, and what it promises for each referral.
class HoursForm final : public WorkForm
{
    Q_OBJECT

public:
    HoursForm(std::shared_ptr<Clinic> clinic, const ClockSettings &settings,
              QWidget *parent = nullptr);
    ~HoursForm() override;

signals:
    /// What is due has been worked out anew.
    void saved();
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;

private:
    void addTargets();
    Result<ClockSettings> collect();
    QString targetText(const ClockTarget &target) const;
    std::optional<ClockTarget> targetFrom(const QString &text) const;

    std::unique_ptr<Ui::HoursForm> m_ui;
    std::shared_ptr<Clinic> m_clinic;
    ClockSettings m_settings;
    QList<QLineEdit *> m_days;
    QList<QLineEdit *> m_targets; ///< by priority, then clock
    QList<QLabel *> m_heads;      ///< clocks, then priorities with their row
    QWidget *m_wrong = nullptr;
};

} // namespace tarsus
