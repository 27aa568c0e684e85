// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/fullaccess.h"
#include "models/db/connection.h"
#include "models/db/datacontext.h"
#include "models/db/writegate.h"

#include <QTemporaryDir>

namespace tarsus::test {

/// The clock of the tests: stands still until it is told to go on.
class TestClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now = instantFromText(QStringLiteral("2026-03-02T09:00:00.000Z"));
};

/// What a test may be allowed, kind by kind; everything at first.
class TestAccess final : public Access
{
public:
    qint64 person = 1;
    Scope everything = Scope::All;
    QHash<std::pair<int, int>, Scope> scopes;
    QStringList hidden;
    QStringList frozen;
    QStringList except;
    bool waiting = false;

    void set(RecordKind kind, Operation operation, Scope scope)
    {
        scopes.insert({static_cast<int>(kind), static_cast<int>(operation)}, scope);
    }
    qint64 personId() const override { return person; }
    Scope scope(RecordKind kind, Operation operation) const override
    {
        return scopes.value({static_cast<int>(kind), static_cast<int>(operation)}, everything);
    }
    QStringList hiddenColumns(RecordKind) const override { return hidden; }
    QStringList frozenColumns(RecordKind) const override { return frozen; }
    QStringList exceptTypes(RecordKind) const override { return except; }
    bool seesWaitingCases() const override { return waiting; }
};

/// An encrypted, migrated clinic.db in a temporary folder, without accounts: for tests of what
/// lies below them. User 1 is an administrator, 2 and 3 are specialists; other() is a second
/// connection to the same file.
class TestDatabase
{
public:
    TestDatabase();

    QString file() const;
    QSqlDatabase db() const { return m_first.database(); }
    QSqlDatabase other() const { return m_second.database(); }
    /// As user `access.person`, through the first connection.
    DataContext context();
    /// The same through the second one.
    DataContext otherContext();
    std::shared_ptr<const SqlCipherKeyProvider> key() const { return m_key; }

    TestClock clock;
    TestAccess access;
    WriteGate gate;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const SqlCipherKeyProvider> m_key;
    Connection m_first;
    Connection m_second;
};

} // namespace tarsus::test
