// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/clinic.h"
#include "tests/support/testclinic.h"

#include <QHash>

namespace tarsus::test {

NewClinic newClinic();
/// One more row of `practices`, and so of `changes`.
void addPractice(TestClinic &clinic, const QString &name = QStringLiteral("Practice"));
int practices(TestClinic &clinic);
/// What a crash would leave: every file as it is, while the clinic is open.
QHash<QString, QByteArray> snapshot(const TestClinic &clinic);
void putBack(const TestClinic &clinic, const QHash<QString, QByteArray> &files);
/// The files that hold what somebody entered: a refused opening must not touch them.
QHash<QString, QByteArray> valuables(const TestClinic &clinic);

} // namespace tarsus::test
