// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tarsus {

/// Stands between a connection and whoever asks it: is told of every statement before it is
/// prepared or run. Belongs to the thread of its connection.
class StatementGuard
{
public:
    /// Whose text SQLite is just looking at.
    enum class Asker {
        Engine, ///< SQLite's own statements (of a full-text index), and those it prepares anew
        Person, ///< what came in through the driver
        Driver, ///< the driver's own questions for the names of columns
    };

    virtual ~StatementGuard() = default;
    /// Before anything is prepared or run. May end every statement of the connection
    /// (SqlCipherDriver::finalizeAll): the driver prepares anew what is run again.
    virtual void beforeStatement() = 0;
    virtual Asker asker() const = 0;
    virtual void setAsker(Asker asker) = 0;

    /// Sets who asks for a scope; does nothing without a guard.
    class Asking
    {
    public:
        Asking(StatementGuard *guard, Asker asker)
            : m_guard(guard)
            , m_before(guard ? guard->asker() : Asker::Engine)
        {
            if (m_guard)
                m_guard->setAsker(asker);
        }
        ~Asking()
        {
            if (m_guard)
                m_guard->setAsker(m_before);
        }
        Asking(const Asking &) = delete;
        Asking &operator=(const Asking &) = delete;

    private:
        StatementGuard *m_guard;
        Asker m_before;
    };
};

} // namespace tarsus
