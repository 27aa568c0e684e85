// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/backup/archive.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// The container of a backup: what goes in comes out, and nothing hostile gets out of it.
class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void whatGoesInComesOut();
    void aFileIsTakenInWhole();
    void nothingIsOverwritten();
    void anUnfinishedOneLeavesNothing();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void namesWithFoldersAreRefused_data();
    void namesWithFoldersAreRefused();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString make(const QString &name, const QString &entry = u"one.txt"_s);
    static void write(const QString &path, const QByteArray &content);
    static QByteArray read(const QString &path);

    QTemporaryDir m_folder;
};

void TestArchive::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray TestArchive::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TestArchive::make(const QString &name, const QString &entry)
{
    QString file = path(name);
    auto archive = ArchiveWriter::create(file);
    if (!archive || !archive->add(entry, "first")
        || !archive->add(u"two.txt"_s, QByteArray(700, 'x')) || !archive->add(u"empty"_s, {})
        || !archive->finish() || !archive->giveName())
        qFatal("the archive was not made");
    return file;
}

void TestArchive::whatGoesInComesOut()
{
    auto archive = ArchiveReader::open(make(u"a.tar"_s));
    QVERIFY(archive);
    QCOMPARE(archive->entries().size(), 3);
    const auto first = archive->read(*archive->find(u"one.txt"_s), 100);
    QVERIFY(first);
    QCOMPARE(*first, QByteArray("first"));
    const auto second = archive->read(*archive->find(u"two.txt"_s), 1000);
    QVERIFY(second);
    QCOMPARE(*second, QByteArray(700, 'x'));
    QCOMPARE(archive->find(u"empty"_s)->size, 0);
    QVERIFY(!archive->find(u"three"_s));
    QVERIFY(!archive->read(*archive->find(u"two.txt"_s), 699)); // larger than was allowed
}

void TestArchive::aFileIsTakenInWhole()
{
    const QByteArray content(3'000'000, 'y');
    write(path(u"source"_s), content);
    auto archive = ArchiveWriter::create(path(u"big.tar"_s));
    QVERIFY(archive);
    qint64 seen = 0;
    QVERIFY(archive->addFile(u"source"_s, path(u"source"_s), [&](const QByteArray &piece) {
        seen += piece.size();
        return true;
    }));
    QVERIFY(archive->finish() && archive->giveName());
    QCOMPARE(seen, content.size());
    auto reader = ArchiveReader::open(path(u"big.tar"_s));
    QVERIFY(reader);
    QCOMPARE(*reader->read(*reader->find(u"source"_s), 4'000'000), content);
}

void TestArchive::nothingIsOverwritten()
{
    write(path(u"there.tar"_s), "mine");
    const auto archive = ArchiveWriter::create(path(u"there.tar"_s));
    QVERIFY(!archive);
    QCOMPARE(archive.error().code, Error::Code::Invalid);
    QCOMPARE(read(path(u"there.tar"_s)), QByteArray("mine"));
}

void TestArchive::anUnfinishedOneLeavesNothing()
{
    {
        auto archive = ArchiveWriter::create(path(u"half.tar"_s));
        QVERIFY(archive && archive->add(u"one"_s, "x"));
    }
    QVERIFY(!QFileInfo::exists(path(u"half.tar"_s)));
    QVERIFY(!QFileInfo::exists(path(u"half.tar.part"_s)));
}

void TestArchive::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a short text") << QByteArray("hello");
    QTest::newRow("a long text") << QByteArray(5000, 'h');
    QTest::newRow("zeros") << QByteArray(5000, '\0');
}

void TestArchive::foreignFilesAreRefused()
{
    QFETCH(QByteArray, content);
    write(path(u"foreign"_s), content);
    const auto archive = ArchiveReader::open(path(u"foreign"_s));
    QVERIFY(!archive);
    QCOMPARE(archive.error().code, Error::Code::NotAClinic);
}

void TestArchive::damageIsNoticed_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("name") << 0;
    QTest::newRow("size") << 130;
    QTest::newRow("sum") << 150;
    QTest::newRow("type") << 156;
    QTest::newRow("magic") << 258;
    QTest::newRow("second head") << 1024;
}

void TestArchive::damageIsNoticed()
{
    QFETCH(int, place);
    QByteArray bytes = read(make(u"d%1.tar"_s.arg(place)));
    bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
    write(path(u"damaged"_s), bytes);
    QVERIFY(!ArchiveReader::open(path(u"damaged"_s)));
    write(path(u"cut"_s), read(path(u"d%1.tar"_s.arg(place))).left(1500));
    QVERIFY(!ArchiveReader::open(path(u"cut"_s)));
}

void TestArchive::namesWithFoldersAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("up") << u"../evil"_s;
    QTest::newRow("from the root") << u"/etc/evil"_s;
    QTest::newRow("below") << u"a/b"_s;
    QTest::newRow("hidden") << u".evil"_s;
    QTest::newRow("blank") << u"a b"_s;
}

void TestArchive::namesWithFoldersAreRefused()
{
    QFETCH(QString, name);
    const auto archive = ArchiveReader::open(make(u"n-%1.tar"_s.arg(qHash(name)), name));
    QVERIFY(!archive);
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
