// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/kdf.h"

#include "models/security/password.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr quint64 mebibyte = quint64{1024} * 1024;
constexpr quint64 leastMemory = 19 * mebibyte;
constexpr quint64 mostMemory = 1024 * mebibyte;
constexpr quint32 leastPasses = 2;
constexpr quint32 mostPasses = 10;
constexpr quint64 floorMemory = 64 * mebibyte;
constexpr quint32 usualPasses = 3;
constexpr double wantedSeconds = 0.75;

bool argon2id(SecretBytes &key, BytesView password, const KdfParameters &parameters)
{
    static const unsigned char nothing = 0; // an empty password has no address of its own
    const auto *bytes = password.empty() ? &nothing : password.data();
    return crypto_pwhash_argon2id(key.data(), key.size(), reinterpret_cast<const char *>(bytes),
                                  password.size(), parameters.salt.data(), parameters.cost.passes,
                                  parameters.cost.memoryBytes,
                                  crypto_pwhash_argon2id_ALG_ARGON2ID13)
           == 0;
}

quint64 physicalMemory()
{
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? static_cast<quint64>(pages) * static_cast<quint64>(size) : 0;
}

} // namespace

bool KdfCost::isAcceptable() const
{
    return memoryBytes >= leastMemory && memoryBytes <= mostMemory && passes >= leastPasses
           && passes <= mostPasses;
}

KdfCost KdfCost::least()
{
    return {leastMemory, leastPasses};
}

KdfCost KdfCost::calibrated()
{
    ensureSodium();
    SecretBytes key(crypto_kdf_KEYBYTES);
    QElapsedTimer timer;
    timer.start();
    if (!argon2id(key, {}, KdfParameters::fresh({floorMemory, usualPasses})))
        return {floorMemory, usualPasses};
    return forSpeed(static_cast<double>(timer.nsecsElapsed()) / 1e9, physicalMemory());
}

KdfCost KdfCost::forSpeed(double seconds, quint64 physicalBytes)
{
    constexpr quint64 grain = 16 * mebibyte;
    const double factor = wantedSeconds / std::max(seconds, 0.001);
    const double wanted =
        std::min(static_cast<double>(floorMemory) * factor, static_cast<double>(mostMemory));
    // An eighth of the machine: the same file must open on a busy front-desk PC.
    const quint64 most = std::clamp(physicalBytes / 8, floorMemory, mostMemory);
    const quint64 memory = std::clamp(static_cast<quint64>(wanted), floorMemory, most);
    return {memory / grain * grain, usualPasses};
}

KdfParameters KdfParameters::fresh(KdfCost cost)
{
    ensureSodium();
    KdfParameters parameters;
    parameters.cost = cost;
    randombytes_buf(parameters.salt.data(), parameters.salt.size());
    return parameters;
}

Result<SecretBytes> deriveKey(const Password &password, const KdfParameters &parameters)
{
    static_assert(KdfParameters::saltSize == crypto_pwhash_argon2id_SALTBYTES);
    ensureSodium();
    if (!parameters.cost.isAcceptable()) {
        return Error{Error::Code::NotAClinic,
                     QCoreApplication::translate(
                         "tarsus::Keys", "The key file asks for a key derivation that this "
                                         "program does not accept. The file is damaged or forged."),
                     u"Argon2id cost out of bounds"_s};
    }
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (!argon2id(key, password.bytes().view(), parameters)) {
        return Error{Error::Code::Failed,
                     QCoreApplication::translate(
                         "tarsus::Keys",
                         "There is not enough free memory to check the password. Please close "
                         "other programs and try again."),
                     u"Argon2id failed"_s};
    }
    return key;
}

} // namespace tarsus
