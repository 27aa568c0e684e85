// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/security/recoverycode.h"
#include "tests/models/security/clinicfiles.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

/// Files that were cut, changed, swapped or put back: found, said plainly, and nothing lost.
class TestClinicDamage : public QObject
{
    Q_OBJECT

private slots:
    void aCutFileIsRefused_data();
    void aCutFileIsRefused();
    void flippedBitsAreFound_data();
    void flippedBitsAreFound();
    void swappedFilesAreRefused_data();
    void swappedFilesAreRefused();
    void aDamagedKeyFileIsRefusedOrHealed();
    void aForgedKeyFileIsRefused();
    void anOlderKeyFileIsRefused();
    void keysAreTakenBackWhereTheRecordsAreNotSaved();
    void anOlderDatabaseIsRefused();
    void aStaleLogIsRefused();
    void aMissingLogIsFound();
    void aDamagedWatermarkIsRefusedAndForgivenWithTheRecoveryCode_data();
    void aDamagedWatermarkIsRefusedAndForgivenWithTheRecoveryCode();
    void aNewerSchemaIsRefused();
};

void TestClinicDamage::aCutFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("keep"); // bytes; below zero: so many less
    for (const char *name : {"clinic.db", "films.db"}) {
        for (const qint64 keep : {0, 1, 16, 100, 512, 4096, 8192, 40960, -1, -16, -4096, -8192}) {
            QTest::addRow("%s keeps %lld", name, static_cast<long long>(keep))
                << QString::fromLatin1(name) << keep;
        }
    }
}

void TestClinicDamage::aCutFileIsRefused()
{
    QFETCH(QString, name);
    QFETCH(qint64, keep);
    TestClinic clinic{QString()};
    const QByteArray whole = contentOf(clinic.file(name));
    setContent(clinic.file(name), keep < 0 ? whole.chopped(-keep) : whole.first(keep));
    const auto before = valuables(clinic);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(!opened.error().text.isEmpty());
    QCOMPARE(valuables(clinic), before);
}

void TestClinicDamage::flippedBitsAreFound_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"clinic.db", "films.db", "clinic.mark"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestClinicDamage::flippedBitsAreFound()
{
    QFETCH(QString, name);
    TestClinic clinic{QString()};
    const QByteArray whole = contentOf(clinic.file(name));
    constexpr qsizetype salt =
        qsizetype{16} * 8; // of no use to us: the salt comes from the data key
    const qsizetype bits = whole.size() * 8;
    const qsizetype stride = std::max<qsizetype>((bits - salt) / 40, 1);
    for (qsizetype bit = salt; bit < bits; bit += stride | 1) {
        setContent(clinic.file(name), withFlippedBit(whole, bit));
        clinic.clock->advance(std::chrono::hours(1));
        const auto opened = clinic.tryToOpen(u"admin"_s);
        if (opened)
            QFAIL(qPrintable(u"bit %1 was not noticed"_s.arg(bit)));
        QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    }
    setContent(clinic.file(name), whole);
    clinic.signIn(u"admin"_s); // the control, and nothing was made worse
}

void TestClinicDamage::swappedFilesAreRefused_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("the records") << QStringList{u"clinic.db"_s};
    QTest::newRow("the films") << QStringList{u"films.db"_s};
    QTest::newRow("the watermark") << QStringList{u"clinic.mark"_s};
    QTest::newRow("one key file") << QStringList{u"clinic.keys"_s};
    QTest::newRow("both key files") << QStringList{u"clinic.keys"_s, u"clinic.keys.copy"_s};
    QTest::newRow("records and films") << QStringList{u"clinic.db"_s, u"films.db"_s};
}

void TestClinicDamage::swappedFilesAreRefused()
{
    QFETCH(QStringList, names);
    TestClinic clinic{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    NewClinic wanted = newClinic();
    wanted.username = u"admin"_s;
    wanted.password = password(TestClinic::passwordText()); // the same name and password
    const QString other = parent.filePath(u"other"_s);
    QVERIFY(Clinic::create(other, wanted, clinic.options));
    for (const QString &name : names)
        setContent(clinic.file(name), contentOf(other + u'/' + name));
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
}

void TestClinicDamage::aDamagedKeyFileIsRefusedOrHealed()
{
    TestClinic clinic{QString()};
    const QByteArray whole = contentOf(clinic.file(u"clinic.keys"_s));
    setContent(clinic.file(u"clinic.keys"_s), withFlippedBit(whole, 4711));
    clinic.signIn(u"admin"_s);
    QCOMPARE(contentOf(clinic.file(u"clinic.keys"_s)), whole); // healed
    clinic.close();
    for (const char *name : {"clinic.keys", "clinic.keys.copy"})
        setContent(clinic.file(QString::fromLatin1(name)), withFlippedBit(whole, 4711));
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("Both copies"_L1));
}

void TestClinicDamage::aForgedKeyFileIsRefused()
{
    TestClinic clinic;
    KeyFile forged = clinic.clinic().keyFile();
    clinic.close();
    ++forged.sequence; // newer than the genuine one, whole, and everybody's slot in it
    const QByteArray bytes = encodeKeyFile(forged, DataKey::random(1));
    setContent(clinic.file(u"clinic.keys"_s), bytes);
    setContent(clinic.file(u"clinic.keys.copy"_s), bytes);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("key file"_L1));
}

void TestClinicDamage::keysAreTakenBackWhereTheRecordsAreNotSaved()
{
    TestClinic clinic;
    const KeyFile before = clinic.clinic().keyFile();
    const auto changed =
        clinic.clinic().changeKeys(clinic.unbound(), [&](KeyFile &next) -> Result<> {
            next.people.clear();
            // Complained about by COMMIT only, when the key file is written already.
            return sql::runScript(clinic.db(),
                                  "PRAGMA defer_foreign_keys = ON;"
                                  "INSERT INTO owner_phones (owner_id, phone) VALUES (999, '1')");
        });
    QVERIFY(!changed);
    KeyFile after = clinic.clinic().keyFile();
    QVERIFY(after.sequence > before.sequence);
    after.sequence = before.sequence;
    QVERIFY(after == before);
    for (const char *user : {"specialist", "admin"})
        clinic.signIn(QString::fromLatin1(user));
    QCOMPARE(sql::value(clinic.db(), u"SELECT count(*) FROM owner_phones"_s)->toInt(), 0);
}

void TestClinicDamage::anOlderKeyFileIsRefused()
{
    TestClinic clinic;
    const auto change = [&] {
        QVERIFY(
            clinic.clinic().changeKeys(clinic.connection(), [](KeyFile &) { return Result<>(); }));
    };
    const auto older = contentOf(clinic.file(u"clinic.keys"_s));
    change();
    clinic.close();
    const auto newer = contentOf(clinic.file(u"clinic.keys"_s));
    for (const bool crashedBefore : {false, true}) { // the watermark says so, or the records do
        if (crashedBefore) {
            clinic.signIn(u"admin"_s);
            const QByteArray mark = contentOf(clinic.file(u"clinic.mark"_s));
            change();
            clinic.close();
            setContent(clinic.file(u"clinic.mark"_s), mark);
        }
        const auto present = contentOf(clinic.file(u"clinic.keys"_s));
        const QByteArray &earlier = crashedBefore ? newer : older;
        setContent(clinic.file(u"clinic.keys"_s), earlier);
        setContent(clinic.file(u"clinic.keys.copy"_s), earlier);
        const auto opened = clinic.tryToOpen(u"admin"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::NotAClinic);
        QVERIFY(opened.error().text.contains("key file is older"_L1));
        setContent(clinic.file(u"clinic.keys.copy"_s), present); // one of the two is enough
        clinic.signIn(u"admin"_s);
        clinic.close();
    }
}

void TestClinicDamage::anOlderDatabaseIsRefused()
{
    TestClinic clinic;
    addPractice(clinic);
    clinic.close();
    const QByteArray older = contentOf(clinic.file(u"clinic.db"_s));
    clinic.signIn(u"admin"_s);
    addPractice(clinic);
    addPractice(clinic);
    clinic.close();
    const QByteArray newer = contentOf(clinic.file(u"clinic.db"_s));
    setContent(clinic.file(u"clinic.db"_s), older);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("Records are missing: 2"_L1));
    QCOMPARE(contentOf(clinic.file(u"clinic.db"_s)), older);
    setContent(clinic.file(u"clinic.db"_s), newer);
    clinic.signIn(u"admin"_s);
    QCOMPARE(practices(clinic), 3);
}

void TestClinicDamage::aStaleLogIsRefused()
{
    TestClinic clinic;
    for (int i = 0; i < 5; ++i)
        addPractice(clinic);
    const QByteArray stale = contentOf(clinic.file(u"clinic.db-wal"_s));
    QVERIFY(!stale.isEmpty());
    clinic.close();
    clinic.signIn(u"admin"_s);
    for (int i = 0; i < 5; ++i)
        addPractice(clinic);
    clinic.close();
    setContent(clinic.file(u"clinic.db-wal"_s), stale);
    const QByteArray records = contentOf(clinic.file(u"clinic.db"_s));
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("write-ahead log"_L1));
    QCOMPARE(contentOf(clinic.file(u"clinic.db"_s)), records);
    QCOMPARE(contentOf(clinic.file(u"clinic.db-wal"_s)), stale);
    QVERIFY(QFile::remove(clinic.file(u"clinic.db-wal"_s))); // as the sentence says
    clinic.signIn(u"admin"_s);
    QCOMPARE(practices(clinic), 10);
}

void TestClinicDamage::aMissingLogIsFound()
{
    TestClinic clinic;
    addPractice(clinic);
    const auto early = snapshot(clinic);
    for (int i = 0; i < 5; ++i)
        addPractice(clinic);
    QVERIFY(clinic.clinic().checkpoint()); // the watermark knows of six
    auto files = snapshot(clinic);
    clinic.close();
    files.insert(u"clinic.db"_s, early.value(u"clinic.db"_s));
    files.insert(u"clinic.db-wal"_s, early.value(u"clinic.db-wal"_s));
    putBack(clinic, files);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("Records are missing: 5"_L1));
}

void TestClinicDamage::aDamagedWatermarkIsRefusedAndForgivenWithTheRecoveryCode_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("nonsense") << QByteArray("nonsense");
    QTest::newRow("too long") << QByteArray(4096, 'x');
}

void TestClinicDamage::aDamagedWatermarkIsRefusedAndForgivenWithTheRecoveryCode()
{
    QFETCH(QByteArray, content);
    const TestClinic other{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    const QString path = parent.filePath(u"clinic"_s);
    auto founded = Clinic::create(path, newClinic(), other.options);
    QVERIFY(founded);
    founded->clinic.reset();
    const QString mark = path + u'/' + WatermarkFile::fileName();
    if (content.isNull())
        QVERIFY(QFile::remove(mark));
    else
        setContent(mark, content);
    const auto open = [&](const QString &text) {
        return Clinic::open(path, u"ada"_s, password(text), other.options);
    };
    const auto refused = open(u"any one"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAClinic);

    const Password next = password(u"the next one"_s);
    {
        const auto folder = ClinicFolder::hold(path, other.options);
        QVERIFY(folder);
        QVERIFY(!Clinic::recover(*folder, founded->recoveryCode, {u"ada"_s, next, false}));
        QVERIFY(Clinic::recover(*folder, founded->recoveryCode, {u"ada"_s, next, true}));
    }
    QVERIFY(open(u"the next one"_s));
}

void TestClinicDamage::aNewerSchemaIsRefused()
{
    TestClinic clinic;
    QVERIFY(sql::runScript(clinic.db(), "PRAGMA user_version = 9999"));
    clinic.close();
    const auto before = valuables(clinic);
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("newer version"_L1));
    QCOMPARE(valuables(clinic), before);
}

QTEST_GUILESS_MAIN(TestClinicDamage)
#include "tst_clinicdamage.moc"
