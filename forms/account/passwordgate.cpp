// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/account/passwordgate.h"

#include "forms/account/passwordagainform.h"

#include <chrono>

namespace tarsus {
namespace {

constexpr std::chrono::milliseconds goodFor = std::chrono::minutes(5);

} // namespace

PasswordGate::PasswordGate(std::shared_ptr<Clinic> clinic, QObject *parent)
    : QObject(parent)
    , m_clinic(std::move(clinic))
{}

void PasswordGate::pass(QWidget *over, const std::function<void()> &then)
{
    if (m_sinceTyped.isValid() && !m_sinceTyped.hasExpired(goodFor.count()))
        return then();
    auto *form = new PasswordAgainForm(m_clinic, over->window());
    connect(form, &QDialog::accepted, this, [this, then] {
        m_sinceTyped.start();
        then();
    });
    form->open();
}

} // namespace tarsus
