// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/signinthrottle.h"

#include "models/core/text.h"
#include "models/security/keys.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr quint32 magic = 0x54535452; // "TSTR"
constexpr quint32 version = 1;
constexpr qint64 longestFile = qint64{256} * 1024;
constexpr qsizetype mostNames = 1000;
constexpr qsizetype saltSize = 16;
constexpr std::size_t keySize = crypto_generichash_BYTES_MIN;
constexpr qsizetype checksumSize = crypto_generichash_BYTES;
constexpr int freeTries = 3;
constexpr std::chrono::seconds longestDelay{300};
constexpr int mostTries = 1000000;
constexpr int triesAfterDamage = 8; // somebody has been at the file: begin with a wait

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::SignInThrottle)
};

QByteArray hashOf(const QByteArray &bytes, std::size_t size, const QByteArray &key = {})
{
    ensureSodium();
    QByteArray hash(static_cast<qsizetype>(size), '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size, viewOf(bytes).data(),
                       viewOf(bytes).size(), viewOf(key).data(), viewOf(key).size());
    return hash;
}

} // namespace

SignInThrottle::SignInThrottle(const QString &folder, const Clock &clock, FileStepHook hook)
    : m_path(folder + u'/' + fileName())
    , m_clock(clock)
    , m_hook(std::move(hook))
{
    read();
}

QString SignInThrottle::fileName()
{
    return u"clinic.tries"_s;
}

std::chrono::seconds SignInThrottle::delayAfter(int failedTries)
{
    if (failedTries < freeTries)
        return std::chrono::seconds::zero();
    const int doublings = std::min(failedTries - freeTries, 9); // 512 s is past the longest
    return std::min(std::chrono::seconds(1LL << doublings), longestDelay);
}

std::chrono::milliseconds SignInThrottle::waitFor(const Tries &tries) const
{
    const std::chrono::milliseconds delay = delayAfter(tries.failed);
    const std::chrono::milliseconds passed(m_clock.now().toMSecsSinceEpoch() - tries.lastAt);
    // A clock that was set back must neither shorten the wait nor make it last for years.
    if (passed < std::chrono::milliseconds::zero())
        return delay;
    return std::max(delay - passed, std::chrono::milliseconds::zero());
}

std::chrono::milliseconds SignInThrottle::waitFor(const QString &name) const
{
    const std::lock_guard guard(m_mutex);
    return std::max(waitFor(m_names.value(keyOf(name))), waitFor(m_overall));
}

Result<> SignInThrottle::begin(const QString &name)
{
    const auto wait = waitFor(name);
    if (wait > std::chrono::milliseconds::zero()) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
        return Error{Error::Code::SignIn,
                     Text::tr("There were too many failed tries. Please wait %n second(s) and try "
                              "again.",
                              nullptr, static_cast<int>(seconds))};
    }
    const std::lock_guard guard(m_mutex);
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    Tries &tries = m_names[keyOf(name)];
    tries = {tries.failed + 1, now};
    m_overall = {m_overall.failed + 1, now};
    forgetOldest();
    return write();
}

Result<int> SignInThrottle::succeeded(const QString &name)
{
    const std::lock_guard guard(m_mutex);
    const int failed = std::max(m_names.value(keyOf(name)).failed - 1, 0);
    m_names.remove(keyOf(name));
    m_overall = {};
    if (const auto written = write(); !written)
        return written.error();
    return failed;
}

void SignInThrottle::forgetOldest()
{
    if (m_names.size() <= mostNames)
        return;
    const auto oldest =
        std::min_element(m_names.begin(), m_names.end(), [](const Tries &left, const Tries &right) {
            return left.lastAt < right.lastAt;
        });
    m_names.erase(oldest);
}

QByteArray SignInThrottle::keyOf(const QString &name) const
{
    return hashOf(foldText(name).toUtf8(), keySize, m_salt);
}

void SignInThrottle::read()
{
    const auto bytes = readWholeFile(m_path, longestFile);
    // Empty is what a power cut may leave of it.
    const bool isMissing = bytes ? bytes->isEmpty() : bytes.error().code == Error::Code::NotFound;
    bool isFine =
        bytes && bytes->size() > checksumSize
        && hashOf(bytes->chopped(checksumSize), checksumSize) == bytes->last(checksumSize);
    if (isFine) {
        QDataStream stream(bytes->chopped(checksumSize));
        stream.setVersion(QDataStream::Qt_6_4);
        quint32 foundMagic = 0;
        quint32 foundVersion = 0;
        qint32 count = 0;
        stream >> foundMagic >> foundVersion;
        isFine = foundMagic == magic && foundVersion == version;
        if (isFine)
            stream >> m_salt >> m_overall.failed >> m_overall.lastAt >> count;
        for (qint32 i = 0; isFine && i < count && stream.status() == QDataStream::Ok; ++i) {
            QByteArray key;
            Tries tries;
            stream >> key >> tries.failed >> tries.lastAt;
            tries.failed = std::clamp(tries.failed, 0, mostTries);
            m_names.insert(key, tries);
        }
        isFine = isFine && stream.status() == QDataStream::Ok && m_salt.size() == saltSize;
    }
    if (isFine) {
        m_overall.failed = std::clamp(m_overall.failed, 0, mostTries);
        return;
    }
    m_names.clear();
    m_salt.resize(saltSize);
    ensureSodium();
    randombytes_buf(m_salt.data(), saltSize);
    m_overall = {};
    if (!isMissing)
        m_overall = {triesAfterDamage, m_clock.now().toMSecsSinceEpoch()};
}

Result<> SignInThrottle::write() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << version << m_salt << m_overall.failed << m_overall.lastAt
           << static_cast<qint32>(m_names.size());
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        stream << it.key() << it->failed << it->lastAt;
    // Who can cut the power can also delete the file: not worth waiting for the disk.
    return writeAtomically(m_path, bytes + hashOf(bytes, checksumSize), m_hook, Durability::Crash);
}

} // namespace tarsus
