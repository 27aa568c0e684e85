// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/security/clinicfiles.h"

#include "models/db/sql.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tarsus::test {

NewClinic newClinic()
{
    return {u"Königstraße 7"_s, "Europe/Berlin",      u"ada"_s,
            u"Ada Admin"_s,     u"ada@example.org"_s, password(u"any one"_s)};
}

void addPractice(TestClinic &clinic, const QString &name)
{
    const auto done = sql::inTransaction(clinic.rawContext(), [&]() -> Result<> {
        const auto inserted =
            sql::run(clinic.db(),
                     u"INSERT INTO practices (object_id, created_at, updated_at, practice_name) "
                     "VALUES (hex(randomblob(16)), '2026-01-01T00:00:00.000Z', "
                     "'2026-01-01T00:00:00.000Z', ?)"_s,
                     {name});
        return inserted ? Result<>() : inserted.error();
    });
    QVERIFY(done);
}

int practices(TestClinic &clinic)
{
    const auto count = sql::value(clinic.db(), u"SELECT count(*) FROM practices"_s);
    return count ? count->toInt() : -1;
}

QHash<QString, QByteArray> snapshot(const TestClinic &clinic)
{
    QHash<QString, QByteArray> files;
    for (const QString &name : QDir(clinic.path()).entryList(QDir::Files)) {
        if (!name.endsWith("-shm"_L1) && name != ProcessLock::fileName())
            files.insert(name, contentOf(clinic.file(name)));
    }
    return files;
}

void putBack(const TestClinic &clinic, const QHash<QString, QByteArray> &files)
{
    for (const QString &name : QDir(clinic.path()).entryList(QDir::Files))
        QFile::remove(clinic.file(name));
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        setContent(clinic.file(it.key()), *it);
}

QHash<QString, QByteArray> valuables(const TestClinic &clinic)
{
    auto files = snapshot(clinic);
    files.remove(SignInThrottle::fileName());
    files.remove(ClosedNotes::fileName());
    files.removeIf([](const auto &file) { return file->isEmpty(); }); // logs that SQLite made
    return files;
}

} // namespace tarsus::test
