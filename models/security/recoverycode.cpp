// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/recoverycode.h"

#include <QStringList>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr std::size_t codeBytes = 20;
constexpr int codeDigits = 32;
constexpr int groupSize = 4;
constexpr int checkDigits = groupSize;
constexpr auto alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's

/// Five bits a digit, the first digit from the highest bits.
int digitAt(BytesView bytes, int index)
{
    int value = 0;
    for (int bit = index * 5; bit < index * 5 + 5; ++bit) {
        const unsigned byte = bytes[static_cast<std::size_t>(bit) / 8];
        value = value * 2 + static_cast<int>((byte >> (7 - bit % 8)) & 1U);
    }
    return value;
}

int digitOf(QChar typed)
{
    QChar letter = typed.toUpper();
    if (letter == u'O')
        letter = u'0';
    else if (letter == u'I' || letter == u'L')
        letter = u'1';
    return static_cast<int>(QStringView(alphabet).indexOf(letter));
}

QString digitsOf(BytesView bytes, int count)
{
    QString text;
    for (int index = 0; index < count; ++index)
        text += alphabet[digitAt(bytes, index)];
    return text;
}

SecretBytes hashOf(const SecretBytes &bytes, const char *purpose)
{
    SecretBytes hash(crypto_generichash_BYTES);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(purpose),
                              qstrlen(purpose) + 1);
    crypto_generichash_update(&state, bytes.data(), bytes.size());
    crypto_generichash_final(&state, hash.data(), hash.size());
    sodium_memzero(&state, sizeof state);
    return hash;
}

QString checkOf(const SecretBytes &bytes)
{
    return digitsOf(hashOf(bytes, "tarsus recovery check").view(), checkDigits);
}

/// The digits that were typed, upper-case and without what separates them.
QString typedDigits(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
            continue;
        const int digit = digitOf(letter);
        if (digit < 0)
            return {};
        digits += alphabet[digit];
    }
    return digits;
}

} // namespace

RecoveryCode::RecoveryCode(SecretBytes bytes)
    : m_bytes(std::move(bytes))
{}

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode(SecretBytes::random(codeBytes));
}

std::optional<RecoveryCode> RecoveryCode::fromText(const QString &text)
{
    const QString digits = typedDigits(text);
    if (digits.size() != codeDigits + checkDigits)
        return std::nullopt;
    SecretBytes bytes(codeBytes);
    for (int bit = 0; bit < codeDigits * 5; ++bit) {
        const auto digit = static_cast<unsigned>(digitOf(digits.at(bit / 5)));
        const unsigned value = (digit >> (4 - bit % 5)) & 1U;
        auto &byte = bytes.data()[bit / 8];
        byte = static_cast<unsigned char>(byte * 2U + value);
    }
    if (digits.last(checkDigits) != checkOf(bytes))
        return std::nullopt;
    return RecoveryCode(std::move(bytes));
}

QString RecoveryCode::text() const
{
    QStringList groups;
    for (int index = 0; index < groupCount; ++index)
        groups += group(index);
    return groups.join(u'-');
}

QString RecoveryCode::group(int index) const
{
    const QString digits = digitsOf(m_bytes.view(), codeDigits) + checkOf(m_bytes);
    return digits.mid(qsizetype{index} * groupSize, groupSize);
}

bool RecoveryCode::groupMatches(int index, const QString &typed) const
{
    return typedDigits(typed) == group(index);
}

SecretBytes RecoveryCode::key() const
{
    return hashOf(m_bytes, "tarsus recovery key");
}

} // namespace tarsus
