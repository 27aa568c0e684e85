// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/documents/documentrepository.h"
#include "models/services/documents/documentfiles.h"
#include "models/services/documents/privatecopies.h"
#include "models/services/records/repositories.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

namespace {

/// The most that this process ever took, in bytes; 0 where the system does not tell.
qint64 mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    return 0;
}

} // namespace

/// Files into the clinic and out of it, as the people of the clinic.
class TestDocumentFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileComesBackByteForByte();
    void theSameFileIsNoticed();
    void refusals_data();
    void refusals();
    void stoppingKeepsNothing();
    void aFileThatShrinksIsNotKept();
    void aFileThatVanishesIsKeptWholeOrNotAtAll();
    void aLargeFileTakesLittleMemory();
    void nothingReadableLiesInTheFolder();
    void savingIsForWhoMayExport_data();
    void savingIsForWhoMayExport();
    void aCopyIsNotedBeforeItIsThere();

private:
    Document wanted() const;
    int count(const QString &select) const;

    std::unique_ptr<TestClinic> m_clinic;
    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_pet = 0;
};

void TestDocumentFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
    m_clinic = std::make_unique<TestClinic>(u"specialist"_s);
    Repositories all(m_clinic->rawContext());
    const auto made = sql::runScript(
        m_clinic->db(),
        "INSERT INTO owners (id, object_id, created_at, updated_at, owner_name, phone) "
        "VALUES (1, 'o', 'now', 'now', 'Olga', '1');"
        "INSERT INTO pets (id, object_id, created_at, updated_at, pet_name, species, "
        "medical_history_summary, owner_id, assigned_specialist_id) "
        "SELECT 1, 'p', 'now', 'now', 'Mia', 'cat', 'None', 1, id FROM users "
        "WHERE username = 'specialist';");
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_pet = 1;
}

Document TestDocumentFiles::wanted() const
{
    Document document;
    document.petId = m_pet;
    return document;
}

int TestDocumentFiles::count(const QString &select) const
{
    const auto found = sql::value(m_clinic->db(), select);
    return found ? found->toInt() : -1;
}

void TestDocumentFiles::aFileComesBackByteForByte()
{
    const QByteArray content = "%PDF-1.4\n" + QByteArray(3'000'000, 'x');
    const QString path = m_folder->filePath(u"Laborbefund ÄÖ 日本.pdf"_s);
    setContent(path, content);
    QList<int> steps;
    DocumentFiles files(m_clinic->clinic());
    const auto added = files.add(path, wanted(), [&](qint64 done, qint64 total) {
        steps.append(int(done * 100 / total));
        return true;
    });
    QVERIFY2(added, added ? "" : qPrintable(added.error().text));
    QVERIFY(!added->wasThere);
    QVERIFY(steps.size() > 3 && std::is_sorted(steps.cbegin(), steps.cend()));
    QCOMPARE(steps.last(), 100);
    const auto document = DocumentRepository(m_clinic->context()).find(added->id);
    QVERIFY(document);
    QCOMPARE(document->documentTitle, u"Laborbefund ÄÖ 日本"_s);
    QCOMPARE(document->fileType, u"application/pdf"_s);
    QCOMPARE(
        document->fileSha256,
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    PrivateCopies copies(m_folder->path());
    const auto copy = files.copy(added->id, copies);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().text));
    QCOMPARE(contentOf(*copy), content);
}

void TestDocumentFiles::theSameFileIsNoticed()
{
    const QString path = m_folder->filePath(u"form.txt"_s);
    setContent(path, "I agree.");
    DocumentFiles files(m_clinic->clinic());
    const auto first = files.add(path, wanted());
    const auto again = files.add(path, wanted());
    QVERIFY(first && again);
    QVERIFY(again->wasThere);
    QCOMPARE(again->id, first->id);
    QCOMPARE(count(u"SELECT count(*) FROM documents"_s), 1);
    const DocumentRepository documents(m_clinic->context());
    auto record = documents.find(first->id);
    QVERIFY(record);
    QVERIFY(documents.warnings(*record).isEmpty());
    record->id = 0;
    QVERIFY(documents.warnings(*record).join(u' ').contains(u"“form”"_s));
}

void TestDocumentFiles::refusals_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("says");
    QTest::newRow("an empty file") << u"empty"_s << u"empty"_s;
    QTest::newRow("a file that is not there") << u"missing"_s << u"could not be read"_s;
    QTest::newRow("a folder") << u"folder"_s << u"could not be read"_s;
    QTest::newRow("more than a gigabyte") << u"huge"_s << u"larger than 1 GiB"_s;
}

void TestDocumentFiles::refusals()
{
    QFETCH(QString, make);
    QString path = m_folder->filePath(make);
    if (make == "empty"_L1) {
        setContent(path, {});
    } else if (make == "folder"_L1) {
        path = m_folder->path();
    } else if (make == "huge"_L1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(FilmStore::largestFile + 1));
    }
    const auto added = DocumentFiles(m_clinic->clinic()).add(path, wanted());
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Invalid);
    QFETCH(QString, says);
    QVERIFY2(added.error().text.contains(says), qPrintable(added.error().text));
    QCOMPARE(count(u"SELECT count(*) FROM documents"_s), 0);
}

void TestDocumentFiles::stoppingKeepsNothing()
{
    const QString path = m_folder->filePath(u"long.bin"_s);
    setContent(path, QByteArray(5'000'000, 'z'));
    for (const int stopAt : {20, 70}) { // while it is looked at, while it is written
        const auto added = DocumentFiles(m_clinic->clinic())
                               .add(path, wanted(), [stopAt](qint64 done, qint64 total) {
                                   return done * 100 / total < stopAt;
                               });
        QVERIFY(!added);
        QCOMPARE(added.error().code, Error::Code::Cancelled);
    }
    QCOMPARE(count(u"SELECT count(*) FROM documents"_s), 0);
    const auto films = m_clinic->clinic().connectFilmsUnbound();
    QVERIFY(films);
    QCOMPARE(sql::value(films->database(), u"SELECT count(*) FROM films"_s)->toInt(), 0);
}

void TestDocumentFiles::aFileThatShrinksIsNotKept()
{
    const QString path = m_folder->filePath(u"going.bin"_s);
    setContent(path, QByteArray(4'000'000, 'q'));
    const auto added =
        DocumentFiles(m_clinic->clinic()).add(path, wanted(), [&](qint64 done, qint64 total) {
            if (done == total / 2) // between looking at it and writing it
                QFile(path).resize(1'000'000);
            return true;
        });
    QVERIFY(!added);
    QVERIFY2(added.error().text.contains(u"changed while"_s), qPrintable(added.error().text));
    QCOMPARE(count(u"SELECT count(*) FROM documents"_s), 0);
}

void TestDocumentFiles::aFileThatVanishesIsKeptWholeOrNotAtAll()
{
    const QByteArray content(4'000'000, 'v');
    const QString path = m_folder->filePath(u"vanishing.bin"_s);
    setContent(path, content);
    DocumentFiles files(m_clinic->clinic());
    const auto added = files.add(path, wanted(), [&](qint64 done, qint64 total) {
        if (done == total / 2)
            QFile::remove(path);
        return true;
    });
    if (!added) { // some systems take the bytes away with the name
        QCOMPARE(count(u"SELECT count(*) FROM documents"_s), 0);
        QVERIFY(!added.error().text.isEmpty());
        return;
    }
    PrivateCopies copies(m_folder->path());
    const auto copy = files.copy(added->id, copies);
    QVERIFY(copy);
    QCOMPARE(contentOf(*copy), content);
}

void TestDocumentFiles::aLargeFileTakesLittleMemory()
{
    constexpr qint64 size = 500LL * 1024 * 1024;
    constexpr qint64 most = 300LL * 1024 * 1024; // sanitizers hold back what is freed
    const QString path = m_folder->filePath(u"study.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size)); // takes no room on the disk
    file.close();
    const qint64 before = mostMemory();
    int told = 0;
    const auto added =
        DocumentFiles(m_clinic->clinic()).add(path, wanted(), [&](qint64 done, qint64 total) {
            ++told;
            return done < total * 55 / 100; // read whole once, and stopped while it is written
        });
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Cancelled);
    QVERIFY(told > 500);
    QVERIFY2(mostMemory() - before < most, qPrintable(QString::number(mostMemory() - before)));
    QCOMPARE(count(u"SELECT count(*) FROM documents"_s), 0);
}

void TestDocumentFiles::nothingReadableLiesInTheFolder()
{
    const QString path = m_folder->filePath(u"secret.txt"_s);
    setContent(path, "zzreadablewords zzreadablewords");
    QVERIFY(DocumentFiles(m_clinic->clinic()).add(path, wanted()));
    const QDir clinic(m_clinic->path());
    const QStringList names = clinic.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QByteArray content = contentOf(clinic.filePath(name));
        QVERIFY2(!content.contains("zzreadable") && !content.contains("secret.txt"),
                 qPrintable(name));
    }
}

void TestDocumentFiles::savingIsForWhoMayExport_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("may");
    QTest::newRow("an administrator") << u"admin"_s << true;
    QTest::newRow("a specialist") << u"specialist"_s << false;
    QTest::newRow("the front desk") << u"frontdesk"_s << false;
}

void TestDocumentFiles::savingIsForWhoMayExport()
{
    QFETCH(QString, person);
    const QString path = m_folder->filePath(u"in.txt"_s);
    setContent(path, "words");
    const auto added = DocumentFiles(m_clinic->clinic()).add(path, wanted());
    QVERIFY(added);
    m_clinic->signIn(person);
    const QString out = m_folder->filePath(u"out.txt"_s);
    const auto saved = DocumentFiles(m_clinic->clinic()).saveTo(added->id, out);
    QTEST(bool(saved), "may");
    QCOMPARE(QFileInfo::exists(out), bool(saved));
    QCOMPARE(count(u"SELECT count(*) FROM audit_entries WHERE action = 'export' AND "
                   "kind = 'document' AND pet_id = 1"_s),
             saved ? 1 : 0);
    if (saved) {
        QCOMPARE(contentOf(out), QByteArray("words"));
        QCOMPARE(QFileInfo(out).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
}

void TestDocumentFiles::aCopyIsNotedBeforeItIsThere()
{
    const QString path = m_folder->filePath(u"in.txt"_s);
    setContent(path, "words");
    DocumentFiles files(m_clinic->clinic());
    const auto added = files.add(path, wanted());
    QVERIFY(added);
    PrivateCopies nowhere(m_folder->filePath(u"is not there"_s));
    const auto copy = files.copy(added->id, nowhere);
    QVERIFY(!copy);
    QVERIFY(copy.error().text.contains(u"memory"_s));
    QCOMPARE(count(u"SELECT count(*) FROM audit_entries WHERE action = 'export'"_s), 1);
}

QTEST_GUILESS_MAIN(TestDocumentFiles)
#include "tst_documentfiles.moc"
