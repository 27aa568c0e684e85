// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/imaging/filmimage.h"
#include "models/imaging/filmstore.h"
#include "tests/support/testdatabase.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class FilmStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void isKeptOnce();
    void hashTellsNothingWithoutTheKey();
    void isNeverChangedOrDeleted();
    void damageIsFoundBeforeTheLastPiece();
    void refusesFiles_data();
    void refusesFiles();
    void typeIsWhatTheBytesSay_data();
    void typeIsWhatTheBytesSay();
    void picturesStayWithinBounds();
    void refusesPictures_data();
    void refusesPictures();

private:
    std::unique_ptr<FilmStore> store(unsigned char key);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TestDatabase> m_database;
    std::optional<Connection> m_films;
};

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

/// The header of a PNG that claims to be so large.
QByteArray hugePng(int side)
{
    QByteArray png = encoded(QImage(8, 8, QImage::Format_Grayscale8), "png");
    for (int i = 0; i < 4; ++i) {
        png[16 + i] = static_cast<char>(side >> (24 - 8 * i));
        png[20 + i] = png[16 + i];
    }
    return png;
}

} // namespace

void FilmStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<test::TestDatabase>();
    auto opened = Connection::open(m_folder->filePath(u"films.db"_s), m_database->key(),
                                   {.kind = FileKind::Films, .create = true});
    QVERIFY(opened);
    m_films = std::move(*opened);
}

void FilmStoreTest::cleanup()
{
    m_films.reset();
    m_database.reset();
    m_folder.reset();
}

std::unique_ptr<FilmStore> FilmStoreTest::store(unsigned char key)
{
    DataContext context = m_database->context();
    context.db = m_films->database();
    SecretBytes address(32);
    std::fill_n(address.data(), address.size(), key);
    return std::make_unique<FilmStore>(context, std::move(address));
}

void FilmStoreTest::comesBackByteForByte_data()
{
    QTest::addColumn<qsizetype>("size");

    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("less than a piece") << qsizetype(70'000);
    QTest::newRow("exactly a piece") << qsizetype(1'048'576);
    QTest::newRow("several pieces") << qsizetype(3'500'001);
}

void FilmStoreTest::comesBackByteForByte()
{
    QFETCH(qsizetype, size);
    const QByteArray bytes = noise(size);
    const auto films = store(7);
    const auto stored = films->store(bytes, u"/home/somebody/spot left.png"_s);
    QVERIFY(stored);
    QCOMPARE(stored->size, size);
    QCOMPARE(stored->fileName, u"spot left.png"_s);
    QCOMPARE(
        stored->sha256,
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(*films->readAll(stored->hash), bytes);
    QVERIFY(!films->readAll(stored->hash, size - 1));
    QCOMPARE(films->readAll(QByteArray(32, 'x')).error().code, Error::Code::NotFound);
}

void FilmStoreTest::isKeptOnce()
{
    const auto films = store(7);
    const auto first = films->store(noise(5000), u"a.png"_s);
    const auto second = films->store(noise(5000), u"b.png"_s);
    QCOMPARE(first->hash, second->hash);
    QCOMPARE(second->fileName, u"b.png"_s);
    QCOMPARE(sql::value(m_films->database(), u"SELECT count(*) FROM films"_s)->toInt(), 1);
}

void FilmStoreTest::hashTellsNothingWithoutTheKey()
{
    const auto one = store(7)->store(noise(5000), u"a.png"_s);
    const auto other = store(8)->store(noise(5000), u"a.png"_s);
    QVERIFY(one->hash != other->hash);
    QCOMPARE(one->hash.size(), 32);
    QCOMPARE(one->sha256, other->sha256);
}

void FilmStoreTest::isNeverChangedOrDeleted()
{
    QVERIFY(store(7)->store(noise(5000), u"a.png"_s));
    QVERIFY(!sql::run(m_films->database(), u"UPDATE films SET size = 1"_s));
    QVERIFY(!sql::run(m_films->database(), u"DELETE FROM film_pieces"_s));
    QVERIFY(!sql::run(m_films->database(), u"DELETE FROM films"_s));
}

void FilmStoreTest::damageIsFoundBeforeTheLastPiece()
{
    const auto films = store(7);
    const QByteArray bytes = noise(2'500'000);
    const auto stored = films->store(bytes, u"a.png"_s);
    const QSqlDatabase db = m_films->database();
    QVERIFY(sql::run(db, u"DROP TRIGGER film_pieces_unchanged"_s));
    QVERIFY(sql::run(db, u"UPDATE film_pieces SET bytes = zeroblob(1048576) WHERE place = 1"_s));
    qsizetype taken = 0;
    const auto read = films->read(stored->hash, [&taken](const QByteArray &piece) -> Result<> {
        taken += piece.size();
        return {};
    });
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::NotAClinic);
    QVERIFY(taken < bytes.size());
}

void FilmStoreTest::refusesFiles_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("there is no such file") << u"missing.png"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("an empty file") << u"empty.png"_s;
}

void FilmStoreTest::refusesFiles()
{
    QFETCH(QString, name);
    QFile empty(m_folder->filePath(u"empty.png"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    const auto stored = store(7)->storeFile(m_folder->filePath(name));
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, Error::Code::Invalid);
    QVERIFY(!stored.error().text.isEmpty());
    QVERIFY(!stored.error().text.contains(m_folder->path()));
}

void FilmStoreTest::typeIsWhatTheBytesSay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");

    const QImage image(4, 4, QImage::Format_RGB32);
    QTest::newRow("a PNG") << encoded(image, "png") << u"image/png"_s;
    QTest::newRow("a JPEG") << encoded(image, "jpg") << u"image/jpeg"_s;
    QTest::newRow("a DICOM file") << QByteArray(QByteArray(128, '\0') + "DICM")
                                  << u"application/dicom"_s;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7 …") << u"application/pdf"_s;
    QTest::newRow("text that is called .png")
        << QByteArray("GIF89a") << u"application/octet-stream"_s;
    QTest::newRow("nothing") << QByteArray() << u"application/octet-stream"_s;
}

void FilmStoreTest::typeIsWhatTheBytesSay()
{
    QFETCH(QByteArray, bytes);
    QTEST(fileTypeOf(bytes), "type");
}

void FilmStoreTest::picturesStayWithinBounds()
{
    const QImage wide(800, 200, QImage::Format_Grayscale8);
    for (const char *format : {"png", "jpg"}) {
        const auto whole = filmImage(encoded(wide, format));
        QVERIFY(whole);
        QCOMPARE(whole->size(), wide.size());
        const auto small = filmImage(encoded(wide, format), {100, 100});
        QVERIFY(small);
        QCOMPARE(small->size(), QSize(100, 25));
    }
}

void FilmStoreTest::refusesPictures_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray png = encoded(QImage(64, 64, QImage::Format_RGB32), "png");
    QTest::newRow("no picture") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a picture of another format")
        << encoded(QImage(4, 4, QImage::Format_RGB32), "bmp");
    QTest::newRow("only the first bytes") << png.first(20);
    QTest::newRow("a JPEG of two bytes more than its mark")
        << QByteArray("\xff\xd8\xff\xe0\x00", 5);
    QTest::newRow("wider than any film") << hugePng(31'000);
    QTest::newRow("more pixels than any film") << hugePng(20'000);
}

void FilmStoreTest::refusesPictures()
{
    QFETCH(QByteArray, bytes);
    const auto image = filmImage(bytes);
    QVERIFY(!image);
    QCOMPARE(image.error().code, Error::Code::Invalid);
    QVERIFY(!image.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(FilmStoreTest)
#include "tst_filmstore.moc"
