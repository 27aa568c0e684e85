// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipherfile.h"

#include "models/db/sqlcipher/sqlcipherdriver.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace tarsus::test {

TestKey::TestKey(unsigned seed)
{
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = std::byte((std::size_t{seed} * 37 + i * 11) & 0xff);
    for (std::size_t i = 0; i < salt.size(); ++i)
        salt[i] = std::byte((std::size_t{seed} * 91 + i * 7) & 0xff);
}

void giveKey(const QSqlDatabase &database, const TestKey &key)
{
    SqlCipherDriver::of(database)->setKey(key.key, key.salt);
}

SqlCipherFile::SqlCipherFile(Kind kind, const QString &options)
    : m_kind(kind)
{
    registerSqlCipherDriver();
    connect(options);
}

SqlCipherFile::~SqlCipherFile()
{
    for (const QString &name : std::as_const(m_names)) {
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
}

QSqlDatabase SqlCipherFile::database() const
{
    return QSqlDatabase::database(m_names.constFirst(), false);
}

QSqlDatabase SqlCipherFile::another(const QString &options)
{
    return connect(options);
}

QString SqlCipherFile::path() const
{
    return m_folder.filePath(u"test.db"_s);
}

QSqlDatabase SqlCipherFile::connect(const QString &options)
{
    const QString name = QUuid::createUuid().toString();
    m_names.append(name);
    const QString driver = m_kind == Kind::QtSqlite ? u"QSQLITE"_s : u"QSQLCIPHER"_s;
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, name);
    database.setDatabaseName(path());
    QStringList all = options.split(u';', Qt::SkipEmptyParts);
    if (m_kind == Kind::Plain)
        all.append(u"QSQLCIPHER_PLAIN"_s);
    database.setConnectOptions(all.join(u';'));
    if (m_kind == Kind::Encrypted)
        giveKey(database);
    database.open();
    return database;
}

} // namespace tarsus::test
