// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/databasekey.h"

namespace tarsus {

DatabaseKey::DatabaseKey(const DataKey &key, KeyPurpose keyPurpose, KeyPurpose saltPurpose)
    : m_key(key.subkey(keyPurpose))
    , m_salt(key.subkey(saltPurpose))
{}

bool DatabaseKey::useKey(const Use &use) const
{
    const auto key = std::as_bytes(m_key.view());
    const auto salt = std::as_bytes(m_salt.view());
    return use({key.first<32>(), salt.first<16>()});
}

} // namespace tarsus
