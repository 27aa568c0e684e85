// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/secretbytes.h"

#include <QString>

#include <optional>

namespace tarsus {

/// The clinic's way back in when every password is lost: 160 random bits, written as
/// nine groups of four characters (base 32 without I, L, O and U), the last group a check.
class RecoveryCode
{
public:
    static constexpr int groupCount = 9;

    static RecoveryCode random();
    /// What somebody typed: any case, blanks and dashes anywhere, O for 0, I and L
    /// for 1. Nothing where a character is missing or the check does not fit.
    static std::optional<RecoveryCode> fromText(const QString &text);

    /// `ABCD-EFGH-…`: to be shown and printed once, never to be stored.
    QString text() const;
    /// One group, counted from 0: typed back in part, as proof that it was written down.
    QString group(int index) const;
    bool groupMatches(int index, const QString &typed) const;
    /// 32 bytes that wrap the secret keys of the recovery slot.
    SecretBytes key() const;

private:
    explicit RecoveryCode(SecretBytes bytes);

    SecretBytes m_bytes;
};

} // namespace tarsus
