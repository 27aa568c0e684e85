// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/db/migrator.h"
#include "models/db/sql.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus::test {
namespace {

class TestKey final : public SqlCipherKeyProvider
{
public:
    bool useKey(const Use &use) const override
    {
        std::array<std::byte, 32> key{};
        std::array<std::byte, 16> salt{};
        key.fill(std::byte{0x5a});
        salt.fill(std::byte{0xa5});
        return use({key, salt});
    }
};

Connection openOrDie(const QString &file, const std::shared_ptr<const SqlCipherKeyProvider> &key)
{
    auto opened = Connection::open(file, key, {.kind = FileKind::Records, .create = true});
    if (!opened)
        qFatal("%s: %s", qPrintable(opened.error().text), qPrintable(opened.error().detail));
    return std::move(*opened);
}

constexpr char people[] = R"(
INSERT OR IGNORE INTO roles (code, role_name, built_in, based_on) VALUES
 ('administrator', 'Administrator', 1, 'administrator'), ('specialist', 'Specialist', 1, 'specialist');
INSERT INTO users (object_id, created_at, updated_at, username, email, role, full_name) VALUES
 ('U1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'admin', 'a@example.org', 'administrator', 'Ada Admin'),
 ('U2', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'sam', 's@example.org', 'specialist', 'Sam Stern'),
 ('U3', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'kim', 'k@example.org', 'specialist', 'Kim Kaya');
)";

} // namespace

TestDatabase::TestDatabase()
    : m_key(std::make_shared<TestKey>())
    , m_first(openOrDie(file(), m_key))
    , m_second(openOrDie(file(), m_key))
{
    Migrator migrator(context());
    if (const auto upgraded = migrator.upgrade(); !upgraded)
        qFatal("%s", qPrintable(upgraded.error().detail));
    if (const auto made = sql::runScript(db(), people); !made)
        qFatal("%s", qPrintable(made.error().detail));
}

QString TestDatabase::file() const
{
    return m_folder.filePath(u"clinic.db"_s);
}

DataContext TestDatabase::context()
{
    return {db(), &gate, &access, &clock};
}

DataContext TestDatabase::otherContext()
{
    return {other(), &gate, &access, &clock};
}

} // namespace tarsus::test
