// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/savepointcommand.h"

#include "models/db/sqlcipher/sqlite3api.h"

namespace tarsus::sqlcipher {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/// Reads a statement word by word; a quoted name is one word.
class Words
{
public:
    explicit Words(std::string_view text)
        : m_rest(text)
    {}

    /// Takes the next word if it is `keyword`, in any case.
    bool skip(const std::string &keyword)
    {
        Words ahead = *this;
        const std::string word = ahead.take();
        if (sqlite3_stricmp(word.c_str(), keyword.c_str()) != 0)
            return false;
        *this = ahead;
        return true;
    }

    std::string take()
    {
        while (!m_rest.empty() && isSpace(m_rest.front()))
            m_rest.remove_prefix(1);
        if (m_rest.empty())
            return {};
        const std::string_view quotes = "\"'`[";
        return quotes.find(m_rest.front()) == std::string_view::npos ? plain() : quoted();
    }

private:
    std::string plain()
    {
        std::size_t end = 0;
        while (end < m_rest.size() && !isSpace(m_rest[end]) && m_rest[end] != ';')
            ++end;
        std::string word(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        return word;
    }

    std::string quoted()
    {
        const char closing = m_rest.front() == '[' ? ']' : m_rest.front();
        std::string word;
        std::size_t at = 1;
        for (; at < m_rest.size(); ++at) {
            if (m_rest[at] == closing) {
                const bool doubled = at + 1 < m_rest.size() && m_rest[at + 1] == closing;
                if (!doubled)
                    break;
                ++at;
            }
            word += m_rest[at];
        }
        m_rest.remove_prefix(at < m_rest.size() ? at + 1 : at);
        return word;
    }

    std::string_view m_rest;
};

} // namespace

SavepointCommand SavepointCommand::parse(std::string_view sql)
{
    Words words(sql);
    if (words.skip("SAVEPOINT"))
        return {Kind::Begin, words.take()};
    if (words.skip("RELEASE")) {
        words.skip("SAVEPOINT");
        return {Kind::Release, words.take()};
    }
    if (words.skip("ROLLBACK")) {
        words.skip("TRANSACTION");
        if (!words.skip("TO"))
            return {};
        words.skip("SAVEPOINT");
        return {Kind::RollbackTo, words.take()};
    }
    return {};
}

} // namespace tarsus::sqlcipher
