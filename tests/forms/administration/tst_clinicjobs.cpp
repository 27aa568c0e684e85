// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/clinicjobs.h"
#include "forms/administration/restoreform.h"
#include "tests/support/formbench.h"
#include "views/common/fielderror.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Backing the clinic up, checking it, and restoring a backup in its dialog.
class TestClinicJobs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void backupIsMadeAndSaid();
    void takenNameIsRefused();
    void wholeClinicIsFoundWhole();
    void backupIsRestoredIntoANewFolder();
    void wrongPasswordOfABackupIsSaidBesideIt();
    void whatIsNoBackupIsSaidBesideIt();
    void frontDeskHearsNothingOfBackups();

private:
    QString makeBackup();
    RestoreForm *openRestore(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FormBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ClinicJobs> m_jobs;
};

void TestClinicJobs::init()
{
    m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
    m_bench = std::make_unique<FormBench>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_jobs = std::make_unique<ClinicJobs>(m_bench->context(), m_window.get());
}

void TestClinicJobs::cleanup()
{
    QThreadPool::globalInstance()->waitForDone();
    m_jobs.reset();
    m_window.reset();
    m_bench.reset();
    m_folder.reset();
}

QString TestClinicJobs::makeBackup()
{
    const QString file = m_folder->filePath(u"b.tarsusbackup"_s);
    QSignalSpy made(m_jobs.get(), &ClinicJobs::backupMade);
    m_jobs->backUpTo(file);
    return made.wait(60000) ? file : QString();
}

RestoreForm *TestClinicJobs::openRestore(const QString &file)
{
    m_jobs->restore();
    auto *form = m_window->findChild<RestoreForm *>();
    form->setFile(file);
    child<QLineEdit>(form, "folderEdit")->setText(m_folder->filePath(u"restored"_s));
    return form;
}

void TestClinicJobs::backupIsMadeAndSaid()
{
    QCOMPARE(m_jobs->backupText(), u"No backup yet"_s);
    QSignalSpy started(m_jobs.get(), &ClinicJobs::jobStarted);
    const QString file = makeBackup();
    QVERIFY(QFileInfo::exists(file));
    QCOMPARE(started.size(), 1);
    QCOMPARE(m_bench->notifier.messages.size(), 1);
    QVERIFY(m_jobs->backupText().startsWith(u"Backup verified today"_s));
}

void TestClinicJobs::takenNameIsRefused()
{
    const QString file = makeBackup();
    m_jobs->backUpTo(file);
    QTRY_COMPARE(m_bench->notifier.errors.size(), 1);
    QVERIFY(QFileInfo::exists(file));
}

void TestClinicJobs::wholeClinicIsFoundWhole()
{
    m_jobs->verify();
    QTRY_COMPARE(m_bench->notifier.messages.size(), 1);
    QVERIFY(m_bench->notifier.errors.isEmpty());
}

void TestClinicJobs::backupIsRestoredIntoANewFolder()
{
    RestoreForm *form = openRestore(makeBackup());
    QTRY_VERIFY(child<QLabel>(form, "fileNoteLabel")->text().contains(u"2 pets"_s));
    type(child<QLineEdit>(form, "passwordEdit"), TestClinic::passwordText());
    QTest::mouseClick(child<QPushButton>(form, "restoreButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->notifier.messages.size(), 2, 60000);
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"restored/clinic.db"_s)));
}

void TestClinicJobs::wrongPasswordOfABackupIsSaidBesideIt()
{
    RestoreForm *form = openRestore(makeBackup());
    auto *edit = child<QLineEdit>(form, "passwordEdit");
    type(edit, u"not this one"_s);
    QTest::mouseClick(child<QPushButton>(form, "restoreButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!FieldError::textOf(edit).isEmpty(), 60000);
    QVERIFY(form->isVisible());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"restored"_s)));
}

void TestClinicJobs::whatIsNoBackupIsSaidBesideIt()
{
    const QString path = m_folder->filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear colleague") > 0);
    file.close();
    RestoreForm *form = openRestore(path);
    QTRY_VERIFY(!FieldError::textOf(child<QLineEdit>(form, "fileEdit")).isEmpty());
}

void TestClinicJobs::frontDeskHearsNothingOfBackups()
{
    m_jobs.reset();
    m_bench = std::make_unique<FormBench>(u"frontdesk"_s);
    m_jobs = std::make_unique<ClinicJobs>(m_bench->context(), m_window.get());
    QVERIFY(m_jobs->backupText().isEmpty());
    m_jobs->backUpTo(m_folder->filePath(u"b.tarsusbackup"_s));
    QTRY_COMPARE(m_bench->notifier.errors.size(), 1);
    QCOMPARE(m_bench->notifier.errors.first().code, Error::Code::Forbidden);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"b.tarsusbackup"_s)));
}

QTEST_MAIN(TestClinicJobs)
#include "tst_clinicjobs.moc"
