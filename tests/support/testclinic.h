// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/clinic.h"
#include "models/security/clinicfounder.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>

#include <memory>

namespace tarsus::test {

/// A password out of a literal.
Password password(const QString &text);

/// For QTemporaryDir: in memory where the system has that, since a test program syncs files
/// hundreds of times.
QString temporaryTemplate();

/// A real encrypted clinic in a temporary folder, with the cheapest key derivation and one
/// account per role: `admin`, `specialist`, `coordinator`, `frontdesk`, all with the password
/// `demo-clinic`. It is made once in a test program and copied for each object.
class TestClinic
{
public:
    static QString passwordText() { return QStringLiteral("demo-clinic"); }

    /// Opened by `username`; with an empty name the files lie there and nobody has them open.
    explicit TestClinic(const QString &username = QStringLiteral("admin"));
    ~TestClinic();

    QString path() const; ///< the clinic's folder
    QString file(const QString &name) const { return path() + u'/' + name; }

    Clinic &clinic() { return *m_clinic; }
    const Connection &connection() const { return *m_connection; }
    /// A connection that asks no rules, to look at the file as it is.
    QSqlDatabase db() const { return m_unbound->database(); }
    const Connection &unbound() const { return *m_unbound; }
    DataContext rawContext() { return m_clinic->context(*m_unbound); }
    /// The person signed in, with this thread's connection.
    DataContext context() { return m_clinic->context(*m_connection); }

    /// Closes the clinic, if it is open, and opens it as somebody else.
    void signIn(const QString &username);
    /// What opening says, for tests of what is refused. Keeps the clinic on success.
    Result<> tryToOpen(const QString &username, const QString &password = passwordText());
    void close();

    /// Cheap derivation, any password, and `clock`.
    ClinicOptions options;
    std::shared_ptr<TestClock> clock = std::make_shared<TestClock>();

private:
    QTemporaryDir m_parent;
    std::unique_ptr<Clinic> m_clinic;
    std::optional<Connection> m_connection;
    std::optional<Connection> m_unbound;
};

} // namespace tarsus::test
