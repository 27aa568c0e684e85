// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/sqlcipher/sqlcipherkey.h"
#include "models/security/keys.h"

namespace tarsus {

/// Key and salt of one of a clinic's files, for the driver.
class DatabaseKey final : public SqlCipherKeyProvider
{
public:
    DatabaseKey(const DataKey &key, KeyPurpose keyPurpose, KeyPurpose saltPurpose);

    bool useKey(const Use &use) const override;

private:
    SecretBytes m_key;
    SecretBytes m_salt;
};

} // namespace tarsus
