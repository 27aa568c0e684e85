// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

#include <array>
#include <cstddef>

namespace tarsus::test {

/// The drivers to compare: Qt's own, ours without and with encryption.
enum class Kind { QtSqlite, Plain, Encrypted };

/// A key of which every byte depends on `seed`.
struct TestKey
{
    explicit TestKey(unsigned seed = 1);
    std::array<std::byte, 32> key;
    std::array<std::byte, 16> salt;
};

/// Gives `key` to the QSQLCIPHER driver of `database` for its next open().
void giveKey(const QSqlDatabase &database, const TestKey &key = TestKey());

/// A database file in a folder of its own, open for as long as this lives.
class SqlCipherFile
{
public:
    explicit SqlCipherFile(Kind kind, const QString &options = {});
    ~SqlCipherFile();
    SqlCipherFile(const SqlCipherFile &) = delete;
    SqlCipherFile &operator=(const SqlCipherFile &) = delete;

    QSqlDatabase database() const;
    /// One more connection to the same file; it ends with this object.
    QSqlDatabase another(const QString &options = {});
    QString path() const;
    QString connectionName() const { return m_names.constFirst(); }

private:
    QSqlDatabase connect(const QString &options);

    Kind m_kind;
    QTemporaryDir m_folder;
    QStringList m_names;
};

} // namespace tarsus::test
