// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "tests/bench/figures.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tarsus::bench {
namespace {

constexpr int tableRows = 20'000;
constexpr int rowsATurn = 1000;

/// A plain file with a table like the one of pets, through one of the drivers.
class PlainFile
{
public:
    PlainFile(const QString &driver, const QString &file)
        : m_name(u"bench-"_s % driver)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(driver, m_name);
        db.setDatabaseName(file);
        if (driver == "QSQLCIPHER"_L1)
            db.setConnectOptions(u"QSQLCIPHER_PLAIN"_s);
        if (!db.open())
            return;
        QSqlQuery query(db);
        m_isOpen = query.exec(u"PRAGMA synchronous = OFF"_s)
                   && query.exec(u"CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT, "
                                 "species TEXT, breed TEXT, born TEXT, weight REAL, chip TEXT, "
                                 "notes TEXT, owner INTEGER)"_s)
                   && query.exec(u"CREATE TABLE written (id INTEGER PRIMARY KEY, name TEXT, "
                                 "species TEXT, breed TEXT, born TEXT, weight REAL, chip TEXT, "
                                 "notes TEXT, owner INTEGER)"_s)
                   && insert(u"pets"_s, tableRows) == tableRows;
    }
    ~PlainFile()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    bool isOpen() const { return m_isOpen; }

    qint64 insert(const QString &table, int rows)
    {
        QSqlDatabase db = database();
        db.transaction();
        QSqlQuery query(db);
        query.prepare(u"INSERT INTO "_s % table
                      % u" (name, species, breed, born, weight, chip, notes, owner) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (int i = 0; i < rows; ++i) {
            query.bindValue(0, u"Bella %1"_s.arg(i));
            query.bindValue(1, u"dog"_s);
            query.bindValue(2, u"Labrador Retriever"_s);
            query.bindValue(3, u"2020-05-17"_s);
            query.bindValue(4, 20.5 + i % 10);
            query.bindValue(5, u"276098106543217"_s);
            query.bindValue(6,
                            u"Lame after running in the garden; meloxicam with little effect."_s);
            query.bindValue(7, i);
            if (!query.exec())
                return -1;
        }
        return db.commit() ? rows : -1;
    }
    qint64 read()
    {
        QSqlQuery query(database());
        query.setForwardOnly(true);
        if (!query.prepare(u"SELECT * FROM pets WHERE owner < ?"_s))
            return -1;
        query.bindValue(0, rowsATurn * 2);
        if (!query.exec())
            return -1;
        qint64 rows = 0;
        while (query.next()) {
            for (int column = 0; column < 9; ++column)
                (void)query.value(column);
            ++rows;
        }
        return rows;
    }
    /// A table model, scrolled to its end.
    qint64 scroll()
    {
        QSqlTableModel model(nullptr, database());
        model.setTable(u"pets"_s);
        if (!model.select())
            return -1;
        while (model.canFetchMore())
            model.fetchMore();
        for (int row = 0; row < model.rowCount(); row += 10)
            (void)model.data(model.index(row, 1));
        return model.rowCount();
    }

private:
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    QString m_name;
    bool m_isOpen = false;
};

} // namespace

void driverFigures(const Setting &setting, const Wanted &wanted, const Take &take)
{
    const QTemporaryDir folder;
    registerSqlCipherDriver();
    PlainFile ours(u"QSQLCIPHER"_s, folder.filePath(u"ours.db"_s));
    PlainFile qts(u"QSQLITE"_s, folder.filePath(u"qt.db"_s));
    if (!ours.isOpen() || !qts.isOpen())
        return;
    if (wanted(u"driver_insert"_s)) {
        take(measure(
            u"driver_insert"_s, setting.turns, [&] { return ours.insert(u"written"_s, rowsATurn); },
            [&] { return qts.insert(u"written"_s, rowsATurn); }));
    }
    if (wanted(u"driver_query"_s)) {
        take(measure(
            u"driver_query"_s, setting.turns, [&] { return ours.read(); },
            [&] { return qts.read(); }));
    }
    if (wanted(u"driver_table_model"_s)) {
        take(measure(
            u"driver_table_model"_s, setting.turns, [&] { return ours.scroll(); },
            [&] { return qts.scroll(); }));
    }
}

} // namespace tarsus::bench
