// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/export/exportservice.h"

#include "models/owners/ownerrepository.h"
#include "models/services/export/csvwriter.h"
#include "tests/support/testclinic.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// Exports that any program reads, that attack no spreadsheet, and that say what is in them.
class TestExportService : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreDefused_data();
    void fieldsAreDefused();
    void theManifestTellsTheTruth();
    void oneKindAlone();
    void nothingIsOverwritten();
    void cancellingLeavesNothing();
    void onlyWhoMayExports();

private:
    static QByteArray read(const QString &path);
    QString place(const QString &name) const { return m_place.filePath(name); }

    test::TestClinic m_clinic;
    QTemporaryDir m_place;
};

QByteArray TestExportService::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExportService::fieldsAreDefused_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << QJsonValue(u"Rex"_s) << u"Rex"_s;
    QTest::newRow("formula") << QJsonValue(u"=1+1"_s) << u"'=1+1"_s;
    QTest::newRow("command") << QJsonValue(u"@SUM(A1)"_s) << u"'@SUM(A1)"_s;
    QTest::newRow("a phone") << QJsonValue(u"+49 30 1"_s) << u"'+49 30 1"_s;
    QTest::newRow("minus") << QJsonValue(u"-2+3"_s) << u"'-2+3"_s;
    QTest::newRow("a tab before") << QJsonValue(u"\t=1"_s) << u"\"'\t=1\""_s;
    QTest::newRow("a negative number stays one") << QJsonValue(-2) << u"-2"_s;
    QTest::newRow("a chip stays text") << QJsonValue(u"276098106543217"_s) << u"'276098106543217"_s;
    QTest::newRow("comma and quotes") << QJsonValue(u"a, \"b\""_s) << u"\"a, \"\"b\"\"\""_s;
    QTest::newRow("line break") << QJsonValue(u"a\nb"_s) << u"\"a\nb\""_s;
    QTest::newRow("nothing") << QJsonValue() << u""_s;
    QTest::newRow("truth") << QJsonValue(true) << u"true"_s;
}

void TestExportService::fieldsAreDefused()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    QCOMPARE(csvwriter::field(value), field);
}

void TestExportService::theManifestTellsTheTruth()
{
    OwnerRepository owners(m_clinic.context());
    Owner owner;
    owner.ownerName = u"=Zoë \"Q\", Łukasz"_s;
    owner.phone = u"+49 30 12"_s;
    QVERIFY(owners.add(owner));
    const auto written = ExportService(m_clinic.clinic()).write(place(u"all"_s));
    QVERIFY2(written, qPrintable(written ? u""_s : written.error().text));
    const QJsonObject manifest =
        QJsonDocument::fromJson(read(place(u"all/manifest.json"_s))).object();
    const QJsonArray files = manifest.value("files"_L1).toArray();
    QVERIFY(files.size() >= 20);
    for (const QJsonValue entry : files) {
        const QByteArray bytes = read(place(u"all/"_s % entry["name"_L1].toString()));
        QCOMPARE(entry["size"_L1].toInteger(), bytes.size());
        QCOMPARE(entry["sha256"_L1].toString(),
                 QString::fromLatin1(
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }
    const QByteArray table = read(place(u"all/Owner.csv"_s));
    QVERIFY(table.startsWith("\xEF\xBB\xBFobjectId,"));
    QVERIFY(table.contains("\"'=Zoë \"\"Q\"\", Łukasz\""));
    const auto json = QJsonDocument::fromJson(read(place(u"all/Owner.json"_s))).array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.first()["ownerName"_L1].toString(), owner.ownerName);
    QCOMPARE(QFileInfo(place(u"all"_s)).permissions() & 0x77, QFile::Permissions()); // ours alone
}

void TestExportService::oneKindAlone()
{
    QVERIFY(ExportService(m_clinic.clinic()).write(place(u"users"_s), RecordKind::User));
    QCOMPARE(QDir(place(u"users"_s)).entryList(QDir::Files),
             (QStringList{u"manifest.json"_s, u"User.csv"_s, u"User.json"_s}));
    QCOMPARE(QJsonDocument::fromJson(read(place(u"users/User.json"_s))).array().size(), 4);
}

void TestExportService::nothingIsOverwritten()
{
    QVERIFY(QDir().mkpath(place(u"there/mine"_s)));
    const auto written = ExportService(m_clinic.clinic()).write(place(u"there"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Invalid);
}

void TestExportService::cancellingLeavesNothing()
{
    const auto written =
        ExportService(m_clinic.clinic()).write(place(u"half"_s), {}, [](RecordKind, qint64) {
            return false;
        });
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    const QStringList rest =
        QDir(m_place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QVERIFY(rest.filter(u"half"_s).isEmpty());
}

void TestExportService::onlyWhoMayExports()
{
    test::TestClinic other(u"frontdesk"_s);
    const auto written = ExportService(other.clinic()).write(place(u"no"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Forbidden);
    QVERIFY(!QFileInfo::exists(place(u"no"_s)));
}

QTEST_GUILESS_MAIN(TestExportService)
#include "tst_exportservice.moc"
