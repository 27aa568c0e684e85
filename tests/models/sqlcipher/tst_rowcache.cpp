// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/rowcache.h"

#include <QTest>

#include <limits>
#include <string>

using namespace tarsus::sqlcipher;

/// Rows go in and come out the same, in little memory.
class TestRowCache : public QObject
{
    Q_OBJECT

private slots:
    void integersKeepTheirValue_data();
    void integersKeepTheirValue();
    void textsAndBlobsOfEverySize_data();
    void textsAndBlobsOfEverySize();
    void rowsAcrossChunks();
    void clearedAndUsedAgain();
    void aRowTakesLittleMore();
};

namespace {

Cell integer(qint64 value)
{
    Cell cell;
    cell.kind = Cell::Kind::Integer;
    cell.integer = value;
    return cell;
}

Cell text(std::string_view value, Cell::Kind kind = Cell::Kind::Text)
{
    Cell cell;
    cell.kind = kind;
    cell.bytes = value;
    return cell;
}

} // namespace

void TestRowCache::integersKeepTheirValue_data()
{
    QTest::addColumn<qint64>("value");
    for (const int bits : {7, 8, 15, 16, 31, 32, 62}) {
        const qint64 limit = qint64(1) << bits;
        for (const qint64 value : {limit - 1, limit, -limit, -limit - 1})
            QTest::addRow("%lld", static_cast<long long>(value)) << value;
    }
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("the least") << std::numeric_limits<qint64>::min();
    QTest::newRow("the greatest") << std::numeric_limits<qint64>::max();
}

void TestRowCache::integersKeepTheirValue()
{
    QFETCH(qint64, value);
    RowCache rows;
    rows.beginRow();
    rows.append(integer(value));
    rows.append(Cell());
    Cell real;
    real.kind = Cell::Kind::Real;
    real.real = 0.1;
    rows.append(real);
    rows.append(integer(value / -2));
    rows.endRow();
    rows.select(0, 4);
    QCOMPARE(rows.cell(0).kind, Cell::Kind::Integer);
    QCOMPARE(rows.cell(0).integer, value);
    QCOMPARE(rows.cell(1).kind, Cell::Kind::Null);
    QCOMPARE(rows.cell(2).real, 0.1);
    QCOMPARE(rows.cell(3).integer, value / -2);
}

void TestRowCache::textsAndBlobsOfEverySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 255, 256, 511, 512, 65536, 3000000})
        QTest::addRow("%d bytes", size) << size;
}

void TestRowCache::textsAndBlobsOfEverySize()
{
    QFETCH(int, size);
    const std::string bytes(static_cast<std::size_t>(size), 'x');
    RowCache rows;
    for (int row = 0; row < 2; ++row) {
        rows.beginRow();
        rows.append(integer(row));
        rows.append(text(bytes));
        rows.append(text(bytes, Cell::Kind::Blob));
        rows.append(integer(7));
        rows.endRow();
    }
    for (const int row : {1, 0}) {
        rows.select(row, 4);
        QCOMPARE(rows.cell(0).integer, row);
        QCOMPARE(rows.cell(1).kind, Cell::Kind::Text);
        QVERIFY(rows.cell(1).bytes == bytes);
        QCOMPARE(rows.cell(2).kind, Cell::Kind::Blob);
        QVERIFY(rows.cell(2).bytes == bytes);
        QCOMPARE(rows.cell(3).integer, 7);
    }
}

void TestRowCache::rowsAcrossChunks()
{
    RowCache rows;
    constexpr int count = 20000;
    for (int row = 0; row < count; ++row) {
        rows.beginRow();
        rows.append(integer(row));
        rows.append(text(std::string(static_cast<std::size_t>(row % 700), 'y')));
        rows.endRow();
    }
    QCOMPARE(rows.rowCount(), count);
    for (int row = count - 1; row >= 0; --row) {
        rows.select(row, 2);
        QCOMPARE(rows.cell(0).integer, row);
        QCOMPARE(rows.cell(1).bytes.size(), static_cast<std::size_t>(row % 700));
    }
}

void TestRowCache::clearedAndUsedAgain()
{
    RowCache rows;
    for (const int count : {1, 5000, 1, 0, 3}) {
        rows.clear();
        QCOMPARE(rows.rowCount(), 0);
        for (int row = 0; row < count; ++row) {
            rows.beginRow();
            rows.append(text("some text or other"));
            rows.append(integer(row));
            rows.endRow();
        }
        QCOMPARE(rows.rowCount(), count);
        if (count > 0) {
            rows.select(count - 1, 2);
            QCOMPARE(rows.cell(1).integer, count - 1);
        }
    }
    QVERIFY(rows.memory() < 4096); // the 5,000 rows were given back
}

void TestRowCache::aRowTakesLittleMore()
{
    RowCache rows;
    constexpr std::size_t count = 100000;
    constexpr std::size_t payload = 2 + 3 + 12; // tags included: a small number, a word of ten
    for (std::size_t row = 0; row < count; ++row) {
        rows.beginRow();
        rows.append(integer(7));
        rows.append(integer(1000));
        rows.append(text("ten letter"));
        rows.endRow();
    }
    // Besides, a pointer to each row, half of them spare at worst, and one chunk that is not full.
    QVERIFY(rows.memory() < count * (payload + 2 * sizeof(void *)) + 600000);
}

QTEST_GUILESS_MAIN(TestRowCache)
#include "tst_rowcache.moc"
