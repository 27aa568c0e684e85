// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/secretbytes.h"

#include <QString>

namespace tarsus {

/// A password as it goes into the key derivation: NFKC, then UTF-8, so that the same
/// word typed on another keyboard or system is the same password.
class Password
{
public:
    Password() = default;
    /// Takes what was typed and overwrites `text` as far as Qt lets us: a copy that
    /// a line edit still shares is the line edit's to clear.
    static Password take(QString &text);
    /// The same from UTF-8, such as the first line of a password file.
    static Password fromUtf8(const SecretBytes &utf8);

    const SecretBytes &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Length in Unicode characters (code points) after normalisation.
    int length() const { return m_length; }
    Password clone() const;

    friend bool operator==(const Password &left, const Password &right)
    {
        return left.m_bytes == right.m_bytes;
    }

private:
    SecretBytes m_bytes;
    int m_length = 0;
};

} // namespace tarsus
