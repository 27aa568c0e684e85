// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"

namespace tarsus {

/// Everything is allowed: for what the program does of itself (a new clinic, a demo, a check),
/// never for what a person asks for. Writes are stamped with `personId`.
class FullAccess final : public Access
{
public:
    explicit FullAccess(qint64 personId = 0)
        : m_personId(personId)
    {}

    qint64 personId() const override { return m_personId; }
    Scope scope(RecordKind, Operation) const override { return Scope::All; }
    QStringList hiddenColumns(RecordKind) const override { return {}; }
    QStringList frozenColumns(RecordKind) const override { return {}; }
    QStringList exceptTypes(RecordKind) const override { return {}; }
    bool seesWaitingCases() const override { return true; }

private:
    qint64 m_personId = 0;
};

} // namespace tarsus
