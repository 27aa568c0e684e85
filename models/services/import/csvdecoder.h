// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace tarsus {

/// How the characters of a text file lie in its bytes.
enum class CsvEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

inline constexpr std::array csvEncodings{CsvEncoding::Utf8, CsvEncoding::Utf16LittleEndian,
                                         CsvEncoding::Utf16BigEndian, CsvEncoding::Windows1252};

/// The word of the command line: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`.
QString csvEncodingWord(CsvEncoding encoding);
/// Takes other spellings too: `UTF8`, `utf-16`, `cp1252`, `latin1`, `ansi`.
std::optional<CsvEncoding> csvEncodingFromWord(const QString &word);

/// Bytes to text, piece by piece and strictly: nothing is replaced or skipped, so that a wrongly
/// guessed encoding shows itself instead of spoiling names.
class CsvDecoder
{
public:
    explicit CsvDecoder(CsvEncoding encoding)
        : m_encoding(encoding)
    {}

    /// Appends the text of `bytes`. False at the first byte that the encoding does not have;
    /// what stood before it is appended, and the decoder is of no further use.
    bool decode(QByteArrayView bytes, QString &text);
    /// Whether the last piece ended with a whole character.
    bool isComplete() const { return m_pendingSize == 0 && m_highSurrogate == 0; }

private:
    bool decodeUtf8(QByteArrayView bytes, QString &text);
    bool decodeUtf16(QByteArrayView bytes, QString &text);
    static bool decodeWindows1252(QByteArrayView bytes, QString &text);
    bool addUtf16(char16_t unit, QString &text);

    CsvEncoding m_encoding;
    std::array<uchar, 4> m_pending{}; ///< the beginning of a character that went on
    int m_pendingSize = 0;
    char16_t m_highSurrogate = 0;
};

} // namespace tarsus
