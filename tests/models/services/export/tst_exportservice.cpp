// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/export/exportservice.h"

#include "models/db/sql.h"
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
    void whatBelongsToRecordsComesAlong();
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

void TestExportService::whatBelongsToRecordsComesAlong()
{
    QVERIFY(sql::runScript(
        m_clinic.db(),
        "BEGIN;"
        "INSERT INTO practices (id, object_id, created_at, updated_at, practice_name) VALUES "
        "(71, 'P', '', '', 'Northgate');"
        "INSERT INTO vets (id, object_id, created_at, updated_at, vet_name) VALUES "
        "(72, 'V', '', '', 'Dr. Łuk');"
        "INSERT INTO practice_vets VALUES (71, 72);"
        "INSERT INTO owners (id, object_id, created_at, updated_at, owner_name, phone, deleted_at) "
        "VALUES (73, 'O', '', '', 'Zoë', '1', NULL), (74, 'GONE', '', '', 'Gone', '1', '2026');"
        "INSERT INTO owner_phones (owner_id, phone, label) VALUES (73, '+49 30 1', 'work'), "
        "(74, '999', '');"
        "INSERT INTO pets (id, object_id, created_at, updated_at, pet_name, species, "
        "medical_history_summary, owner_id, assigned_specialist_id) "
        "VALUES (75, 'PET', '', '', 'Rex', 'dog', 'None.', 73, 2);"
        "INSERT INTO pet_chips (pet_id, chip) VALUES (75, '276098106543217');"
        "INSERT INTO pet_weights (pet_id, weight_kg, entered_value, measured_on, created_at) "
        "VALUES (75, 21.5, 21.5, '2026-01-02', '2026-01-02T03:04:05.000Z');"
        "INSERT INTO pet_alerts (pet_id, alert_text, must_acknowledge, created_at) "
        "VALUES (75, '=bites', 1, '');"
        "INSERT INTO referrals (id, object_id, created_at, updated_at, referral_number, pet_id, "
        "referring_practice_id, referral_reason, received_by_id, received_at, priority) VALUES "
        "(76, 'R', '', '', 'R-2026-00001', 75, 71, 'Lame', 1, '2026-01-02T03:04:05.000Z', 'soon');"
        "INSERT INTO referral_cc VALUES (76, 72);"
        "INSERT INTO referral_steps (referral_id, from_status, to_status, stepped_at, user_id) "
        "VALUES (76, '', 'new', '2026-01-02T03:04:05.000Z', 1);"
        "COMMIT"));
    const auto written = ExportService(m_clinic.clinic()).write(place(u"sides"_s));
    QVERIFY2(written, qPrintable(written ? u""_s : written.error().detail));
    const auto rows = [this](const QString &name) {
        return QJsonDocument::fromJson(read(place(u"sides/"_s % name % u".json"_s))).array();
    };
    QCOMPARE(rows(u"OwnerPhone"_s).size(), 1); // what was removed stays away
    QCOMPARE(rows(u"OwnerPhone"_s).first()["owner"_L1].toString(), u"O"_s);
    QCOMPARE(rows(u"OwnerPhone"_s).first()["label"_L1].toString(), u"work"_s);
    QCOMPARE(rows(u"PetChip"_s).first()["chip"_L1].toString(), u"276098106543217"_s);
    QCOMPARE(rows(u"PetWeight"_s).first()["weightKg"_L1].toDouble(), 21.5);
    QCOMPARE(rows(u"PetAlert"_s).first()["mustAcknowledge"_L1], QJsonValue(true));
    QCOMPARE(rows(u"PracticeVet"_s).first()["vetName"_L1].toString(), u"Dr. Łuk"_s);
    QCOMPARE(rows(u"ReferralCc"_s).first()["referralNumber"_L1].toString(), u"R-2026-00001"_s);
    QCOMPARE(rows(u"ReferralStep"_s).first()["toStatus"_L1].toString(), u"new"_s);
    QCOMPARE(rows(u"Reminder"_s), QJsonArray());
    QVERIFY(read(place(u"sides/PetAlert.csv"_s)).contains("'=bites"));
    const QByteArray manifest = read(place(u"sides/manifest.json"_s));
    for (const char *name : {"OwnerPhone", "PetChip", "PetWeight", "PetAlert", "PracticeVet",
                             "ReferralCc", "ReferralStep", "Reminder"}) {
        QVERIFY2(manifest.contains(QByteArray(name).append(".csv")), name);
        QVERIFY2(manifest.contains(QByteArray(name).append(".json")), name);
    }
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
