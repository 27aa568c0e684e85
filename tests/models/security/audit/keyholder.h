// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/audit/auditfunctions.h"
#include "tests/support/testclinic.h"

#include <QJsonObject>

namespace tarsus::test {

/// Somebody who has the clinic's key and tools of their own: a connection to the file that no rule
/// of the program holds back. With functions it writes entries as the program does.
class KeyHolder
{
public:
    enum class Functions { None, AsProgram, AsPerson };

    explicit KeyHolder(TestClinic &clinic, Functions functions = Functions::None,
                       qint64 person = 0);

    QSqlDatabase db() const { return m_connection->database(); }
    /// Runs one statement; stops the test program where it fails.
    void run(const QString &text, const QVariantList &values = {});
    /// Runs one and says whether it went through.
    bool tries(const QString &text, const QVariantList &values = {});
    QVariant value(const QString &text, const QVariantList &values = {});
    /// Takes the triggers away that keep the trail as it is.
    void dropAppendOnly();
    /// What somebody with the key of the chain can do: every hash from `from` on is made anew.
    void rewriteFrom(qint64 from, const SecretBytes &key);
    /// Every seal from `from` on gets the hash of its entry and a signature in the name of
    /// `signer`; 0: of whom it was.
    void resealFrom(qint64 from, qint64 signer, const SecretBytes &key);
    /// The key that the hashes are made with.
    static SecretBytes chainKey(TestClinic &clinic);

private:
    std::optional<Connection> m_connection;
};

/// The signing key of somebody whose password one knows.
SecretBytes signingKeyOf(const TestClinic &clinic, const QString &name);

/// An entry as a test reads it.
struct Entry
{
    qint64 seq = 0;
    qint64 person = 0;
    qint64 session = 0;
    QString action;
    QString kind;
    qint64 record = 0;
    qint64 pet = 0;
    QJsonObject detail;
};

/// All of them after `seq`.
QList<Entry> entriesAfter(const QSqlDatabase &db, qint64 seq);
qint64 newestEntry(const QSqlDatabase &db);

} // namespace tarsus::test
