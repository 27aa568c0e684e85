// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/security/clinicfounder.h"
#include "models/services/demo/demowords.h"
#include "models/services/import/importer.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawdatabase.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tarsus::bench {
namespace {

constexpr int petCount = 30'000;
constexpr int importTurns = 3; ///< each takes seconds

/// A table as a licence office would hand it out.
bool writeTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const DemoWords words = DemoWords::load();
    DemoRandom random(30'000);
    file.write("issued,license_number,animal_name,species,breed,zip_code\n");
    for (int i = 0; i < petCount; ++i) {
        const DemoAnimal &animal = words.animal(random);
        const QString breed = animal.breeds.isEmpty() ? QString() : random.pick(animal.breeds);
        file.write(u"2024-%1-%2,%3,\"%4\",%5,\"%6\",98%7\n"_s
                       .arg(random.between(1, 12), 2, 10, QChar(u'0'))
                       .arg(random.between(1, 28), 2, 10, QChar(u'0'))
                       .arg(800'000 + i)
                       .arg(random.pick(animal.names), animal.species, breed)
                       .arg(random.between(100, 199))
                       .toUtf8());
    }
    return true;
}

Result<std::unique_ptr<Clinic>> newClinic(const QString &path)
{
    ClinicOptions options;
    options.kdfCost = KdfCost::least();
    options.anyPassword = true;
    QString password = u"benchmark"_s;
    auto founded = Clinic::create(path,
                                  {u"Benchmark"_s, "UTC", u"admin"_s, u"Ada"_s,
                                   u"admin@example.org"_s, Password::take(password)},
                                  options);
    if (!founded)
        return founded.error();
    return std::move(founded->clinic);
}

qint64 import(Clinic &clinic, const QString &table)
{
    const auto connection = clinic.connect();
    const auto file = ImportFile::open(table);
    if (!connection || !file)
        return -1;
    Importer importer(clinic.context(*connection));
    auto mapping = importer.proposedMapping(RecordKind::Pet, *file);
    if (!mapping)
        return -1;
    mapping->defaults.insert(u"ownerName"_s, u"Licence office"_s);
    mapping->defaults.insert(u"ownerPhone"_s, u"206 555 0100"_s);
    mapping->defaults.insert(u"assignedSpecialist"_s, u"admin"_s);
    mapping->defaults.insert(u"medicalHistorySummary"_s, u"Not known."_s);
    ImportRequest request{*file, RecordKind::Pet, *mapping};
    request.duplicates = DuplicateChoice::Import;
    const auto outcome = importer.run(request);
    if (!outcome)
        std::fprintf(stderr, "%s\n", qPrintable(outcome.error().text));
    return outcome ? outcome->imported : -1;
}

/// The rows of one clinic, to be written into the next.
struct Rows
{
    QString insert;
    QList<QVariantList> values;
};

Rows rowsOf(const QSqlDatabase &db, const QString &table)
{
    Rows rows;
    QStringList columns;
    auto info = sql::run(db, u"SELECT name FROM pragma_table_info(?)"_s, {table});
    while (info && info->next()) // without the columns that are made from others
        columns.append(info->value(0).toString());
    rows.insert = u"INSERT OR IGNORE INTO "_s % table % u" ("_s % columns.join(u", "_s)
                  % u") VALUES ("_s % QStringList(columns.size(), u"?"_s).join(u", "_s) % u')';
    auto all = sql::run(db, u"SELECT "_s % columns.join(u", "_s) % u" FROM "_s % table);
    while (all && all->next()) {
        QVariantList values;
        for (int column = 0; column < columns.size(); ++column)
            values.append(all->isNull(column) ? QVariant() : all->value(column));
        rows.values.append(values);
    }
    return rows;
}

qint64 writeRaw(RawDatabase &raw, const QList<Rows> &tables)
{
    if (!raw.execute("BEGIN IMMEDIATE"))
        return -1;
    qint64 written = 0;
    for (const Rows &rows : tables) {
        for (const QVariantList &values : rows.values) {
            if (raw.run(rows.insert, values) < 0)
                return -1;
            ++written;
        }
    }
    return raw.execute("COMMIT") ? written : -1;
}

} // namespace

void importFigures(const Setting &, const Wanted &wanted, const Take &take)
{
    if (!wanted(u"import_pets"_s))
        return;
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"pets.csv"_s);
    if (!writeTable(table))
        return;
    std::unique_ptr<Clinic> clinic;
    std::unique_ptr<RawDatabase> raw;
    QList<Rows> rows;
    int made = 0;
    const auto fresh = [&]() -> std::unique_ptr<Clinic> {
        auto next = newClinic(folder.filePath(u"clinic-%1"_s.arg(++made)));
        return next ? std::move(*next) : nullptr;
    };
    std::unique_ptr<Clinic> copy;
    take(measure(
        u"import_pets"_s, {0, importTurns}, [&] { return import(*clinic, table); },
        [&]() -> qint64 { return writeRaw(*raw, rows); },
        [&](int turn) {
            raw.reset();
            if (turn == 0) { // what is imported is written raw afterwards
                clinic = fresh();
                import(*clinic, table);
                const auto connection = clinic->connectUnbound();
                rows = {rowsOf(connection->database(), u"owners"_s),
                        rowsOf(connection->database(), u"pets"_s)};
            }
            clinic = fresh();
            copy = fresh();
            raw = RawDatabase::open(copy->folder() % u'/' % copy->keyFile().database,
                                    copy->recordsKey().get());
        }));
    raw.reset();
}

} // namespace tarsus::bench
