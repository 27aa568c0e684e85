// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace tarsus {

/// Why an operation failed. `text` is translated and may be shown; `detail` is
/// for the log. Neither carries SQL parameters, keys or patient data.
struct Error
{
    enum class Code {
        Failed,     ///< the machine or the disk did not do it: exit code 1
        Usage,      ///< the call was written wrongly: 2
        Forbidden,  ///< the person may not: 3
        SignIn,     ///< wrong name or password, disabled, or waiting: 4
        NotAClinic, ///< not a clinic, damaged, or newer than this program: 5
        Busy,       ///< somebody else is writing or has the clinic open: 6
        Conflict,   ///< somebody else changed the record meanwhile: 6
        Invalid,    ///< what was entered cannot be kept as it is: 7
        NotFound,   ///< no such record: 7
        Cancelled,  ///< the person stopped it: not an error to be shown
    };

    Code code = Code::Failed;
    QString text;
    QString detail = {};
    /// For Invalid: the column the message is about, so that a form can go there.
    QString field = {};
};

/// The exit code of `docs/contract.md` for an error.
inline int exitCode(Error::Code code)
{
    switch (code) {
    case Error::Code::Usage: return 2;
    case Error::Code::Forbidden: return 3;
    case Error::Code::SignIn: return 4;
    case Error::Code::NotAClinic: return 5;
    case Error::Code::Busy:
    case Error::Code::Conflict: return 6;
    case Error::Code::Invalid:
    case Error::Code::NotFound: return 7;
    case Error::Code::Failed:
    case Error::Code::Cancelled: break;
    }
    return 1;
}

/// A value or an Error: the part of std::expected we need until C++23.
template<typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {}
    Result(Error error)
        : m_state(std::move(error))
    {}

    explicit operator bool() const { return m_state.index() == 0; }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}

    explicit operator bool() const { return !m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace tarsus
