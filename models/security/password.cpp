// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/password.h"

#include <QStringEncoder>

#include <sodium.h>

#include <utility>

namespace tarsus {

namespace {

void overwrite(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace

Password Password::take(QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_KC);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    SecretBytes buffer(static_cast<std::size_t>(encoder.requiredSpace(normal.size())) + 1);
    char *begin = reinterpret_cast<char *>(buffer.data());
    const char *end = encoder.appendToBuffer(begin, normal);

    Password password;
    password.m_bytes = SecretBytes::copyOf({buffer.data(), static_cast<std::size_t>(end - begin)});
    for (const unsigned char byte : password.m_bytes.view()) {
        if ((byte & 0xC0U) != 0x80U) // every byte but the continuations starts a character
            ++password.m_length;
    }
    overwrite(normal);
    overwrite(text);
    return password;
}

Password Password::fromUtf8(const SecretBytes &utf8)
{
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8.data()),
                                     static_cast<qsizetype>(utf8.size()));
    return take(text);
}

Password Password::clone() const
{
    Password copy;
    copy.m_bytes = m_bytes.clone();
    copy.m_length = m_length;
    return copy;
}

} // namespace tarsus
