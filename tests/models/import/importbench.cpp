// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/import/importbench.h"

#include "models/db/sql.h"
#include "models/vocabularies/shippedlists.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tarsus::test {

ImportRequest requestFor(const ImportFile &file, const QStringList &sets, const QStringList &maps,
                         RecordKind kind)
{
    ImportRequest request{file, kind, guessMapping(kind, file.headings())};
    MappingChanges changes(kind, file.headings());
    for (const QString &map : maps) {
        if (const auto done = changes.map(map, request.mapping); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    for (const QString &set : sets) {
        if (const auto done = changes.set(set, request.mapping); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    return request;
}

QStringList importDefaults()
{
    return {u"ownerName=Unknown owner"_s, u"ownerPhone=000 000"_s,
            u"medicalHistorySummary=From the licence register"_s, u"assignedSpecialist=sam"_s};
}

void ImportBench::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void ImportBench::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>();
    m_database->access.person = 1;
    const auto seeded =
        sql::inTransaction(context(), [this] { return seedVocabularies(m_database->db()); });
    QVERIFY(seeded);
}

ImportFile ImportBench::file(const QByteArray &text)
{
    const QString path = m_folder->filePath(u"pets%1.csv"_s.arg(++m_files));
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
        qFatal("not written");
    written.close();
    auto opened = ImportFile::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    return *opened;
}

ImportOutcome ImportBench::imported(const ImportRequest &request)
{
    auto outcome = Importer(context()).run(request);
    if (!outcome)
        qFatal("%s: %s", qPrintable(outcome.error().text), qPrintable(outcome.error().detail));
    return *outcome;
}

QVariant ImportBench::value(const QString &text) const
{
    const auto found = sql::value(m_database->db(), text);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return *found;
}

} // namespace tarsus::test
