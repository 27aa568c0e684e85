// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/atomicfile.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

namespace {

constexpr FileStep allSteps[] = {FileStep::Create,   FileStep::Write,  FileStep::Sync,
                                 FileStep::ReadBack, FileStep::Rename, FileStep::SyncFolder};

const QByteArray oldContent = "the old content, which is a little longer";
const QByteArray newContent = "the new content";

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void whatWasWrittenIsThereForItsOwnerOnly();
    void everyStepIsTakenOnceAndInOrder();
    void aFailedStepLeavesTheOldContent_data();
    void aFailedStepLeavesTheOldContent();
    void aCrashLeavesTheOldContentOrTheNew_data();
    void aCrashLeavesTheOldContentOrTheNew();
    void aMissingFolderIsAPlainError();
    void onlyWholeRegularFilesAreRead();
};

void TestAtomicFile::whatWasWrittenIsThereForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QVERIFY(writeAtomically(path, oldContent));
    QCOMPARE(contentOf(path), oldContent);
    QVERIFY(writeAtomically(path, newContent));
    QCOMPARE(contentOf(path), newContent);
    QVERIFY(writeAtomically(path, {}));
    QCOMPARE(contentOf(path), QByteArray());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestAtomicFile::everyStepIsTakenOnceAndInOrder()
{
    const QTemporaryDir folder;
    std::vector<FileStep> taken;
    const auto hook = [&](FileStep step) {
        taken.push_back(step);
        return 0;
    };
    QVERIFY(writeAtomically(folder.filePath(u"file"_s), newContent, hook));
    QVERIFY(std::equal(taken.begin(), taken.end(), std::begin(allSteps), std::end(allSteps)));
}

void TestAtomicFile::aFailedStepLeavesTheOldContent_data()
{
    QTest::addColumn<int>("failing");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("says");
    for (const FileStep step : allSteps) {
        const int number = static_cast<int>(step);
        if (step != FileStep::SyncFolder) {
            QTest::addRow("disk full at step %d", number)
                << number << ENOSPC << u"The disk is full"_s;
            QTest::addRow("read-only at step %d", number)
                << number << EROFS << u"cannot be written to"_s;
        }
        QTest::addRow("defective at step %d", number) << number << EIO << u"file"_s;
    }
}

void TestAtomicFile::aFailedStepLeavesTheOldContent()
{
    QFETCH(int, failing);
    QFETCH(int, number);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QVERIFY(writeAtomically(path, oldContent));
    const auto written = writeAtomically(path, newContent, [&](FileStep step) {
        return static_cast<int>(step) == failing ? number : 0;
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Failed);
    QVERIFY2(written.error().text.contains(says), qPrintable(written.error().text));
    const bool wasRenamed = failing == static_cast<int>(FileStep::SyncFolder);
    QCOMPARE(contentOf(path), wasRenamed ? newContent : oldContent);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"file"_s});
    QVERIFY(writeAtomically(path, newContent)); // and it works again afterwards
    QCOMPARE(contentOf(path), newContent);
}

void TestAtomicFile::aCrashLeavesTheOldContentOrTheNew_data()
{
    QTest::addColumn<int>("failing");
    for (const FileStep step : allSteps)
        QTest::addRow("before step %d", static_cast<int>(step)) << static_cast<int>(step);
}

void TestAtomicFile::aCrashLeavesTheOldContentOrTheNew()
{
    QFETCH(int, failing);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QVERIFY(writeAtomically(path, oldContent));
    const int ended = inAnotherProcess([&] {
        (void)writeAtomically(path, newContent, [&](FileStep step) {
            if (static_cast<int>(step) == failing)
                crash();
            return 0;
        });
        return 0;
    });
    QCOMPARE(ended, crashed);
    const bool wasRenamed = failing > static_cast<int>(FileStep::Rename);
    QCOMPARE(contentOf(path), wasRenamed ? newContent : oldContent);
    QVERIFY(writeAtomically(path, newContent)); // over what the crash left
    QCOMPARE(contentOf(path), newContent);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"file"_s});
}

void TestAtomicFile::aMissingFolderIsAPlainError()
{
    const QTemporaryDir folder;
    const auto written = writeAtomically(folder.filePath(u"none/file"_s), newContent);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Failed);
    QVERIFY(!syncFolder(folder.filePath(u"none"_s)));
}

void TestAtomicFile::onlyWholeRegularFilesAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QCOMPARE(readWholeFile(path, 100).error().code, Error::Code::NotFound);
    setContent(path, newContent);
    QCOMPARE(*readWholeFile(path, newContent.size()), newContent);
    QCOMPARE(readWholeFile(path, newContent.size() - 1).error().code, Error::Code::NotAClinic);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(path, link));
    QVERIFY(!readWholeFile(link, 100));
    QVERIFY(!readWholeFile(folder.path(), 100));
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!readWholeFile(pipe, 100)); // and does not wait for a writer
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
