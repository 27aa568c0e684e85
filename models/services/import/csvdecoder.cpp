// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/csvdecoder.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// The characters of bytes 0x80 to 0x9F in Windows-1252; 0 where there is none. The others are
/// those of Latin-1. Source: the Unicode Consortium's table CP1252.TXT.
constexpr std::array<char16_t, 32> windowsCharacters{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

constexpr char32_t notUtf8 = 0xFFFFFFFF;

/// How many bytes the character has that begins with `lead`; 0 where none begins so.
int utf8Length(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// The character of a whole sequence (RFC 3629); over-long forms and surrogates are none.
char32_t utf8Character(const uchar *bytes, int length)
{
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    char32_t character = bytes[0] & (length == 1 ? 0x7F : 0x7F >> length);
    for (int i = 1; i < length; ++i) {
        if ((bytes[i] & 0xC0) != 0x80)
            return notUtf8;
        character = (character << 6) | (bytes[i] & 0x3F);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    const bool tooLong = character < smallest.at(static_cast<std::size_t>(length));
    return surrogate || tooLong || character > 0x10FFFF ? notUtf8 : character;
}

} // namespace

QString csvEncodingWord(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8: break;
    case CsvEncoding::Utf16LittleEndian: return u"utf-16le"_s;
    case CsvEncoding::Utf16BigEndian: return u"utf-16be"_s;
    case CsvEncoding::Windows1252: return u"windows-1252"_s;
    }
    return u"utf-8"_s;
}

std::optional<CsvEncoding> csvEncodingFromWord(const QString &word)
{
    static constexpr std::pair<QStringView, CsvEncoding> words[] = {
        {u"utf8", CsvEncoding::Utf8},
        {u"utf8bom", CsvEncoding::Utf8},
        {u"utf16", CsvEncoding::Utf16LittleEndian},
        {u"utf16le", CsvEncoding::Utf16LittleEndian},
        {u"utf16be", CsvEncoding::Utf16BigEndian},
        {u"windows1252", CsvEncoding::Windows1252},
        {u"cp1252", CsvEncoding::Windows1252},
        {u"latin1", CsvEncoding::Windows1252},
        {u"iso88591", CsvEncoding::Windows1252},
        {u"ansi", CsvEncoding::Windows1252},
    };
    QString plain;
    for (const QChar letter : word) {
        if (letter.isLetterOrNumber())
            plain += letter.toLower();
    }
    for (const auto &[name, encoding] : words) {
        if (plain == name)
            return encoding;
    }
    return {};
}

bool CsvDecoder::decode(QByteArrayView bytes, QString &text)
{
    switch (m_encoding) {
    case CsvEncoding::Utf8: return decodeUtf8(bytes, text);
    case CsvEncoding::Windows1252: return decodeWindows1252(bytes, text);
    case CsvEncoding::Utf16LittleEndian:
    case CsvEncoding::Utf16BigEndian: break;
    }
    return decodeUtf16(bytes, text);
}

bool CsvDecoder::decodeUtf8(QByteArrayView bytes, QString &text)
{
    qsizetype plain = 0; // from here on only ASCII was seen that is not appended yet
    const auto flush = [&](qsizetype end) {
        text += QLatin1StringView(bytes.data() + plain, end - plain);
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        if (byte < 0x80 && m_pendingSize == 0)
            continue;
        if (m_pendingSize == 0)
            flush(i);
        m_pending.at(static_cast<std::size_t>(m_pendingSize++)) = byte;
        plain = i + 1;
        const int length = utf8Length(m_pending[0]);
        if (length == 0 || (m_pendingSize > 1 && (byte & 0xC0) != 0x80))
            return false;
        if (m_pendingSize < length)
            continue;
        const char32_t character = utf8Character(m_pending.data(), length);
        if (character == notUtf8)
            return false;
        m_pendingSize = 0;
        for (const char16_t unit : QChar::fromUcs4(character))
            text += QChar(unit);
    }
    flush(bytes.size());
    return true;
}

bool CsvDecoder::decodeUtf16(QByteArrayView bytes, QString &text)
{
    const bool big = m_encoding == CsvEncoding::Utf16BigEndian;
    for (const char letter : bytes) {
        m_pending.at(static_cast<std::size_t>(m_pendingSize++)) = static_cast<uchar>(letter);
        if (m_pendingSize < 2)
            continue;
        m_pendingSize = 0;
        const int high = m_pending[big ? 0 : 1];
        const int low = m_pending[big ? 1 : 0];
        if (!addUtf16(static_cast<char16_t>((high << 8) | low), text))
            return false;
    }
    return true;
}

/// Appends a unit; the first of a pair waits for its second.
bool CsvDecoder::addUtf16(char16_t unit, QString &text)
{
    if (QChar::isLowSurrogate(unit) != (m_highSurrogate != 0))
        return false;
    if (QChar::isHighSurrogate(unit)) {
        m_highSurrogate = unit;
        return true;
    }
    if (m_highSurrogate != 0)
        text += QChar(std::exchange(m_highSurrogate, u'\0'));
    text += QChar(unit);
    return true;
}

bool CsvDecoder::decodeWindows1252(QByteArrayView bytes, QString &text)
{
    for (const char letter : bytes) {
        const auto byte = static_cast<uchar>(letter);
        char16_t unit = byte;
        if (byte >= 0x80 && byte <= 0x9F)
            unit = windowsCharacters.at(byte - 0x80U);
        if (unit == 0 && byte != 0)
            return false;
        text += QChar(unit);
    }
    return true;
}

} // namespace tarsus
