// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/hoursform.h"

#include "models/clocks/clockfill.h"
#include "models/core/job.h"
#include "models/security/clinic.h"
#include "ui_hoursform.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarsus {

HoursForm::HoursForm(std::shared_ptr<Clinic> clinic, const ClockSettings &settings, QWidget *parent)
    : WorkForm(u"hoursForm"_s, parent)
    , m_ui(std::make_unique<Ui::HoursForm>())
    , m_clinic(std::move(clinic))
    , m_settings(settings)
{
    m_ui->setupUi(body());
    m_days = {m_ui->mondayEdit, m_ui->tuesdayEdit,  m_ui->wednesdayEdit, m_ui->thursdayEdit,
              m_ui->fridayEdit, m_ui->saturdayEdit, m_ui->sundayEdit};
    for (qsizetype day = 0; day < m_days.size(); ++day)
        m_days.at(day)->setText(spansText(settings.hours.week.at(static_cast<size_t>(day))));
    m_ui->holidaysEdit->setPlainText(holidaysText(settings.hours.holidays));
    m_ui->holidaysEdit->setMinimumWidth(240);
    m_ui->emergencyBox->setChecked(settings.emergencyRoundTheClock);
    addTargets();
    QList<QWidget *> fields{m_ui->holidaysEdit};
    for (QLineEdit *edit : m_days + m_targets)
        fields.append(edit);
    watch(fields);
    retranslate();
    begin(m_ui->saveButton, 720);
    m_ui->mondayEdit->setFocus();
}

HoursForm::~HoursForm() = default;

void HoursForm::addTargets()
{
    const QStringList priorities = clockPriorities();
    for (int column = 0; column < static_cast<int>(referralClocks.size()); ++column) {
        auto *head = new QLabel(body());
        head->setWordWrap(true);
        head->setProperty("look", u"second"_s);
        m_ui->targetsLayout->addWidget(head, 0, column + 1);
        m_heads.append(head);
    }
    for (int row = 0; row < static_cast<int>(priorities.size()); ++row) {
        auto *name = new QLabel(body());
        m_ui->targetsLayout->addWidget(name, row + 1, 0);
        m_heads.append(name);
        for (const ReferralClock clock : referralClocks) {
            const auto place = static_cast<size_t>(clock);
            auto *edit = new QLineEdit(body());
            edit->setObjectName(priorities.at(row) % u'_' % clockWord(clock));
            edit->setMaximumWidth(110);
            edit->setText(targetText(m_settings.targets.value(priorities.at(row)).at(place)));
            m_ui->targetsLayout->addWidget(edit, row + 1, static_cast<int>(place) + 1);
            m_targets.append(edit);
        }
    }
    m_ui->targetsLayout->setColumnStretch(0, 1);
    QWidget *last = m_ui->holidaysEdit;
    for (QLineEdit *edit : std::as_const(m_targets)) {
        setTabOrder(last, edit);
        last = edit;
    }
    setTabOrder(last, m_ui->emergencyBox);
}

void HoursForm::retranslate()
{
    m_ui->retranslateUi(body());
    const QStringList titles{tr("Emergency"), tr("Urgent"), tr("Soon"), tr("Routine")};
    qsizetype head = 0;
    for (const ReferralClock clock : referralClocks)
        m_heads.at(head++)->setText(clockTitle(clock));
    qsizetype edit = 0;
    for (const QString &title : titles) {
        m_heads.at(head++)->setText(title);
        for (const ReferralClock clock : referralClocks)
            m_targets.at(edit++)->setAccessibleName(
                tr("%1: %2", "priority, promise").arg(title, clockTitle(clock)));
    }
    for (QLineEdit *day : std::as_const(m_days))
        day->setPlaceholderText(tr("closed"));
}

QString HoursForm::targetText(const ClockTarget &target) const
{
    return target.inDays ? tr("%1 d", "working days").arg(target.amount)
                         : tr("%1 h", "hours of work").arg(target.amount);
}

/// "4 h" and "2 d", in the language of the window or as they are written here.
std::optional<ClockTarget> HoursForm::targetFrom(const QString &text) const
{
    static const QRegularExpression shape(u"^\\s*(\\d{1,3})\\s*(\\p{L}*)\\.?\\s*$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const ClockTarget hours{match.captured(1).toInt(), false};
    const ClockTarget days{hours.amount, true};
    const QString unit = match.captured(2).left(1).toLower();
    const auto unitOf = [this](const ClockTarget &target) {
        return targetText(target).remove(QRegularExpression(u"[\\d\\s]"_s)).left(1).toLower();
    };
    if (unit == unitOf(hours) || unit == "h"_L1)
        return hours;
    if (unit == unitOf(days) || unit == "d"_L1)
        return days;
    return std::nullopt;
}

Result<ClockSettings> HoursForm::collect()
{
    ClockSettings settings = m_settings;
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const auto spans = spansFromText(m_days.at(day)->text());
        m_wrong = m_days.at(day);
        if (!spans)
            return spans.error();
        settings.hours.week.at(static_cast<size_t>(day)) = *spans;
    }
    m_wrong = m_days.constFirst();
    const auto holidays = holidaysFromText(m_ui->holidaysEdit->toPlainText());
    if (!holidays)
        return holidays.error();
    settings.hours.holidays = *holidays;
    settings.emergencyRoundTheClock = m_ui->emergencyBox->isChecked();
    if (const auto open = checkHours(settings.hours); !open)
        return open.error();
    qsizetype edit = 0;
    for (const QString &priority : clockPriorities()) {
        for (const ReferralClock clock : referralClocks) {
            m_wrong = m_targets.at(edit);
            const auto target = targetFrom(m_targets.at(edit++)->text());
            if (!target || target->amount == 0) {
                return Error{Error::Code::Invalid,
                             tr("Write hours of work like “4 h”, or working days like “2 d”."),
                             {},
                             u"targets"_s};
            }
            settings.targets[priority].at(static_cast<size_t>(clock)) = *target;
        }
    }
    return settings;
}

QWidget *HoursForm::fieldOf(const QString &column) const
{
    if (column == "holidays"_L1)
        return m_ui->holidaysEdit;
    return column == "hours"_L1 || column == "targets"_L1 ? m_wrong : nullptr;
}

void HoursForm::submit()
{
    const auto settings = collect();
    if (!settings)
        return showError(settings.error());
    setBusy(true);
    auto *watcher = startJob<void>(
        this,
        [clinic = m_clinic, settings = *settings](QPromise<Result<>> &promise) {
            const auto connection = clinic->connect();
            promise.addResult(
                connection ? changeClockSettings(clinic->context(*connection), settings,
                                                 [&promise](int) { return !promise.isCanceled(); })
                           : Result<>(connection.error()));
        },
        [this](const Result<> &done) {
            setBusy(false);
            if (!done)
                return showError(done.error());
            accept();
            emit saved();
        });
    emit jobStarted(tr("What is due is worked out"), watcher);
}

} // namespace tarsus
