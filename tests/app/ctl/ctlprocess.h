// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>

namespace tarsus::test {

/// What a run of tarsusctl said.
struct CtlAnswer
{
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    /// Every line of the output as JSON.
    QList<QJsonObject> rows() const;
    QJsonObject row() const { return rows().value(0); }
};

/// How the machine is for a run of tarsusctl.
struct CtlMachine
{
    qint64 largestFile = 0;       ///< writing beyond it fails, as on a full disk; 0: no limit
    bool mayWriteAnywhere = true; ///< false: permissions count for root, too
};

/// tarsusctl as a user has it: a process of its own.
class CtlProcess
{
public:
    explicit CtlProcess(const QString &clinic);

    /// Signs in with this name and password; without a name nobody does.
    void signIn(const QString &user, const QByteArray &password);
    CtlAnswer run(const QStringList &arguments, const CtlMachine &machine = {}) const;
    CtlAnswer run(const QStringList &arguments, qint64 largestFile) const
    {
        return run(arguments, CtlMachine{largestFile});
    }

private:
    QString m_clinic;
    QString m_user;
    QTemporaryDir m_folder; ///< for the password file
};

} // namespace tarsus::test
