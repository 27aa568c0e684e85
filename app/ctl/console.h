// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "models/db/connection.h"
#include "models/security/clinic.h"
#include "models/security/password.h"

#include <QJsonObject>

#include <memory>

namespace tarsus::ctl {

/// A clinic with somebody signed in, and a connection to it.
struct OpenClinic
{
    std::unique_ptr<Clinic> clinic;
    std::unique_ptr<Connection> connection; ///< closed before the clinic

    ~OpenClinic() { connection.reset(); }
    OpenClinic() = default;
    OpenClinic(OpenClinic &&) = default;
    OpenClinic &operator=(OpenClinic &&) = default;

    DataContext context() const { return clinic->context(*connection); }
};

/// Where a command reads and writes: standard input, output and error, the password, the clinic.
class Console
{
public:
    explicit Console(Arguments arguments);

    /// Options that every command takes.
    static QStringList commonValued();
    static QStringList commonFlags();

    bool json() const { return m_json; }
    QString clinicFolder() const;

    /// One object: a line of JSON, or its members one below the other.
    void show(const QJsonObject &object);
    /// One of many: a line of JSON, or the named members in columns, their names above the first.
    void showRow(const QJsonObject &object, const QStringList &columns);
    /// A sentence; left out with --json.
    void say(const QString &text);
    /// How far something is: on standard error, where it is a terminal. `total` may be 0.
    void progress(const QString &what, qint64 done, qint64 total);
    void endProgress();
    /// A sentence on standard error that is no failure.
    void warn(const QString &text);
    /// The one sentence of an error, on standard error.
    static void fail(const Error &error);

    /// The first line of --password-file, or what is typed without echo. Usage where neither can
    /// be had. `prompt` names whose it is.
    Result<Password> password(const QString &prompt);
    /// The same for a new one: typed twice.
    Result<Password> newPassword(const QString &prompt);
    /// A new one that is always typed, twice.
    static Result<Password> typeNewPassword(const QString &prompt);
    /// Typed without echo, once.
    static Result<Password> typeSecret(const QString &prompt) { return typePassword(prompt); }
    /// The first line of a file.
    static Result<Password> readPasswordFile(const QString &path);
    /// --user, or what is typed.
    Result<QString> userName();
    /// Signs in as userName().
    Result<OpenClinic> open();

private:
    static Result<Password> typePassword(const QString &prompt);

    Arguments m_arguments;
    bool m_json = false;
    bool m_headShown = false;
    bool m_progressShown = false;
};

/// Text as it may go to a terminal: without control characters, which could command it.
QString printable(const QString &text);

} // namespace tarsus::ctl
