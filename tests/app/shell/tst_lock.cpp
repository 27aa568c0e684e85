// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/topbar.h"
#include "app/shell/workspace.h"
#include "forms/common/clinicform.h"
#include "forms/common/formdrafts.h"
#include "forms/common/removedialog.h"
#include "models/core/job.h"
#include "models/drafts/draftrepository.h"
#include "models/security/clinic.h"
#include "models/services/records/repositories.h"
#include "tests/app/shell/shelldesk.h"
#include "views/common/dateedit.h"
#include "views/common/globalsearchbox.h"
#include "views/common/jobbar.h"
#include "views/common/recordpicker.h"
#include "views/common/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// What a child process of the test does until it is killed.
int typeUntilKilled(const QString &folder)
{
    TestClinic cheap{QString()}; // its options only
    ShellDesk desk(folder, cheap.options);
    if (!desk.signIn(u"admin"_s))
        return 1;
    desk.shell->workspace()->openNew(RecordKind::Owner);
    QTest::keyClicks(ShellDesk::field(desk.form(), "ownerNameEdit"), u"Begun before the crash"_s);
    const DraftRepository drafts(desk.shell->workspace()->context());
    const bool kept = QTest::qWaitFor([&] { return drafts.all() && !drafts.all()->empty(); });
    std::puts(kept ? "kept" : "not kept");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

/// A lock closes the records, and loses nothing that was begun.
class TestLock : public QObject
{
    Q_OBJECT

private slots:
    void lockClosesTheRecords();
    void whatWasTypedStandsThereAgain();
    void nestedFormsComeBackOverEachOther();
    void aFormThatWasOnlyReadComesBack();
    void theReasonOfARemovalComesBack();
    void ownProfileComesBack();
    void savingTakesTheDraftAway();
    void givingUpTakesTheDraftAway();
    void somebodyElseSignsInOverIt();
    void aConflictIsFoundAfterTheLock();
    void aRunningTaskIsFinishedFirst();
    void sleepDoesNotWaitForATask();
    void theClipboardIsEmptied();
    void nothingOfThePersonStaysInTheWindow();
    void aCrashLosesNothing();

private:
    static qint64 addPet(TestClinic &clinic);
};

qint64 TestLock::addPet(TestClinic &clinic)
{
    clinic.signIn(u"admin"_s);
    qint64 id = 0;
    {
        Repositories records(clinic.context());
        Owner owner;
        owner.ownerName = u"Maria Schulz"_s;
        owner.phone = u"030 123 45 67"_s;
        if (!records.owners.add(owner))
            return 0;
        Pet pet = records.pets.blank();
        pet.petName = u"Bella"_s;
        pet.species = u"dog"_s;
        pet.medicalHistorySummary = u"Lame since March"_s;
        pet.ownerId = owner.id;
        pet.assignedSpecialistId = *records.users.idOfUsername(u"specialist"_s);
        if (records.pets.add(pet))
            id = pet.id;
    }
    clinic.close();
    return id;
}

void TestLock::lockClosesTheRecords()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    const std::weak_ptr<Clinic> open = desk.shell->workspace()->sharedClinic();
    QSignalSpy locked(desk.shell.get(), &Shell::locked);
    desk.shell->lock();
    QCOMPARE(locked.size(), 1);
    QVERIFY(desk.shell->isLocked() && !desk.shell->workspace());
    QVERIFY(!desk.window.showsPages() && desk.lockPage()->isVisible());
    QTRY_VERIFY(!desk.shell->isClosing());
    QVERIFY(open.expired()); // and with it the keys
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    QCOMPARE(QFileInfo(clinic.file(u"clinic.db-wal"_s)).size(), 0);
    QVERIFY(ShellDesk::field(desk.lockPage(), "nameEdit")->isReadOnly());
    QVERIFY(desk.signIn({}));
    QVERIFY(!desk.shell->isLocked());
    QCOMPARE(desk.shell->workspace()->session().username(), u"admin"_s);
}

void TestLock::whatWasTypedStandsThereAgain()
{
    TestClinic clinic{QString()};
    const qint64 pet = addPet(clinic);
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    desk.window.choose(desk.window.pageOf(RecordKind::Pet));
    desk.shell->workspace()->openExisting(RecordKind::Pet, pet);
    QVERIFY(desk.form());
    type(ShellDesk::field(desk.form(), "petNameEdit"), u"  Luna ثانية "_s);
    type(ShellDesk::field<DateEdit>(desk.form(), "dateOfBirthEdit")->lineEdit(), u"31.2."_s);
    auto *owner = ShellDesk::field<RecordPicker>(desk.form(), "ownerPicker");
    type(owner->lineEdit(), u"Nobody yet"_s);
    desk.shell->lock();
    QVERIFY(!desk.form());
    QVERIFY(desk.signIn({}));
    ClinicForm *form = desk.form();
    QVERIFY(form);
    QVERIFY(!form->isNew() && form->isDirty());
    QCOMPARE(form->draftRecordId(), pet);
    QCOMPARE(ShellDesk::field(form, "petNameEdit")->text(), u"  Luna ثانية "_s);
    auto *birth = ShellDesk::field<DateEdit>(form, "dateOfBirthEdit");
    QCOMPARE(birth->lineEdit()->text(), u"31.2."_s);
    QVERIFY(birth->isMistyped());
    QCOMPARE(ShellDesk::field<RecordPicker>(form, "ownerPicker")->lineEdit()->text(),
             u"Nobody yet"_s);
    QCOMPARE(desk.window.currentPage(), desk.window.pageOf(RecordKind::Pet));
}

void TestLock::nestedFormsComeBackOverEachOther()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    desk.shell->workspace()->openNew(RecordKind::Pet);
    QPointer<ClinicForm> petForm = desk.form();
    type(ShellDesk::field(petForm, "petNameEdit"), u"Miro"_s);
    emit ShellDesk::field<RecordPicker>(petForm, "ownerPicker")->newRequested(u"Ida Holm"_s);
    QVERIFY(desk.form() != petForm);
    type(ShellDesk::field(desk.form(), "ownerNameEdit"), u"Ida Holm"_s);
    type(ShellDesk::field(desk.form(), "phoneEdit"), u"0441 123456"_s);
    desk.shell->lock();
    QVERIFY(!petForm);
    QVERIFY(desk.signIn({}));
    ClinicForm *ownerForm = desk.form();
    QVERIFY(ownerForm);
    auto *below = qobject_cast<ClinicForm *>(ownerForm->parentWidget());
    QVERIFY(below);
    QCOMPARE(ShellDesk::field(below, "petNameEdit")->text(), u"Miro"_s);
    QCOMPARE(ShellDesk::field(ownerForm, "phoneEdit")->text(), u"0441 123456"_s);
    ownerForm->save();
    QTRY_VERIFY(desk.form() == below);
    QCOMPARE(ShellDesk::field<RecordPicker>(below, "ownerPicker")->lineEdit()->text(),
             u"Ida Holm"_s);
}

void TestLock::aFormThatWasOnlyReadComesBack()
{
    TestClinic clinic{QString()};
    const qint64 pet = addPet(clinic);
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    desk.shell->workspace()->openExisting(RecordKind::Pet, pet);
    desk.shell->lock();
    QVERIFY(desk.signIn({}));
    QVERIFY(desk.form() && !desk.form()->isDirty());
    desk.form()->reject(); // asks nothing: nothing was typed
    QTRY_VERIFY(!desk.form());
    desk.shell->lock();
    QVERIFY(desk.signIn({}));
    QVERIFY(!desk.form());
}

void TestLock::theReasonOfARemovalComesBack()
{
    TestClinic clinic{QString()};
    const qint64 pet = addPet(clinic);
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    desk.shell->workspace()->openRemove(RecordKind::Pet, pet);
    QTest::keyClicks(
        ShellDesk::field<QPlainTextEdit>(desk.window.findChild<RemoveDialog *>(), "reasonEdit"),
        u"entered twice"_s);
    desk.shell->lock();
    QVERIFY(desk.signIn({}));
    auto *dialog = desk.window.findChild<RemoveDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(ShellDesk::field<QPlainTextEdit>(dialog, "reasonEdit")->toPlainText(),
             u"entered twice"_s);
    QCOMPARE(dialog->draftRecordId(), pet);
}

void TestLock::ownProfileComesBack()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"coordinator"_s));
    desk.shell->editProfile();
    auto *form = desk.window.findChild<RecordForm *>();
    QVERIFY(form);
    type(ShellDesk::field(form, "fullNameEdit"), u"Kim Kaya-Berg"_s);
    desk.shell->lock();
    QVERIFY(desk.signIn({}));
    form = desk.window.findChild<RecordForm *>();
    QVERIFY(form && form->isVisible());
    QCOMPARE(ShellDesk::field(form, "fullNameEdit")->text(), u"Kim Kaya-Berg"_s);
    form->save();
    QTRY_COMPARE(desk.shell->workspace()->session().fullName(), u"Kim Kaya-Berg"_s);
}

void TestLock::savingTakesTheDraftAway()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    desk.shell->workspace()->openNew(RecordKind::Owner);
    type(ShellDesk::field(desk.form(), "ownerNameEdit"), u"Ida Holm"_s);
    desk.shell->lock();
    QVERIFY(desk.signIn({}));
    type(ShellDesk::field(desk.form(), "phoneEdit"), u"0441 123456"_s);
    {
        const DraftRepository drafts(desk.shell->workspace()->context());
        QCOMPARE(drafts.all()->size(), 1U);
        desk.form()->save();
        QVERIFY(!desk.form());
        QCOMPARE(drafts.all()->size(), 0U); // in the same transaction
    }
    desk.shell->lock();
    QVERIFY(desk.signIn({}));
    QVERIFY(!desk.form());
}

void TestLock::givingUpTakesTheDraftAway()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    desk.shell->workspace()->drafts().setInterval(std::chrono::milliseconds(5));
    desk.shell->workspace()->openNew(RecordKind::Owner);
    type(ShellDesk::field(desk.form(), "ownerNameEdit"), u"Ida Holm"_s);
    const DraftRepository drafts(desk.shell->workspace()->context());
    QTRY_COMPARE(drafts.all()->size(), 1U); // while it is typed
    desk.form()->reject();
    const auto *question = desk.window.findChild<QMessageBox *>();
    QVERIFY(question);
    auto *discard = question->findChild<QPushButton *>(u"acceptButton"_s);
    QVERIFY(discard);
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_COMPARE(drafts.all()->size(), 0U);
}

void TestLock::somebodyElseSignsInOverIt()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    desk.shell->workspace()->openNew(RecordKind::Owner);
    type(ShellDesk::field(desk.form(), "ownerNameEdit"), u"Ida Holm"_s);
    desk.shell->lock();
    QTest::mouseClick(child<QPushButton>(desk.lockPage(), "switchButton"), Qt::LeftButton);
    QTRY_VERIFY(!ShellDesk::field(desk.lockPage(), "nameEdit")->isReadOnly());
    QVERIFY(ShellDesk::field(desk.lockPage(), "nameEdit")->text().isEmpty());
    QVERIFY(desk.signIn(u"frontdesk"_s));
    QVERIFY(!desk.form());
    QCOMPARE(DraftRepository(desk.shell->workspace()->context()).all()->size(), 0U);
    desk.shell->switchPerson();
    QVERIFY(desk.signIn(u"admin"_s));
    QVERIFY(desk.form());
    QCOMPARE(ShellDesk::field(desk.form(), "ownerNameEdit")->text(), u"Ida Holm"_s);
}

void TestLock::aConflictIsFoundAfterTheLock()
{
    TestClinic clinic{QString()};
    const qint64 pet = addPet(clinic);
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    desk.shell->workspace()->openExisting(RecordKind::Pet, pet);
    type(ShellDesk::field(desk.form(), "petNameEdit"), u"Mine"_s);
    desk.shell->switchPerson();
    QVERIFY(desk.signIn(u"frontdesk"_s));
    desk.shell->workspace()->openExisting(RecordKind::Pet, pet);
    type(ShellDesk::field(desk.form(), "petNameEdit"), u"Theirs"_s);
    desk.form()->save();
    QVERIFY(!desk.form());
    desk.shell->switchPerson();
    QVERIFY(desk.signIn(u"admin"_s));
    QVERIFY(desk.form());
    QCOMPARE(ShellDesk::field(desk.form(), "petNameEdit")->text(), u"Mine"_s);
    desk.form()->save();
    QVERIFY(desk.form()->findChild<QDialog *>()); // both versions are shown
}

void TestLock::aRunningTaskIsFinishedFirst()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    QSemaphore mayEnd;
    auto *watcher = startJob<void>(
        &desk.window,
        [&mayEnd](QPromise<Result<>> &promise) {
            mayEnd.acquire();
            promise.addResult(Result<>());
        },
        [](const Result<> &) {});
    desk.window.jobBar()->watch(u"A task"_s, watcher);
    desk.shell->lock();
    QVERIFY(desk.shell->isLocked() && desk.shell->workspace());
    QVERIFY(!desk.window.showsPages() && desk.lockPage()->isVisible());
    mayEnd.release();
    QTRY_VERIFY(!desk.shell->workspace()); // as soon as it is done
    QVERIFY(desk.shell->isLocked());
    QVERIFY(desk.signIn({}));
}

void TestLock::sleepDoesNotWaitForATask()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    QSemaphore mayEnd;
    auto *watcher = startJob<void>(
        &desk.window, [&mayEnd](QPromise<Result<>> &) { mayEnd.acquire(); },
        [](const Result<> &) {});
    desk.window.jobBar()->watch(u"A task"_s, watcher);
    desk.shell->lockAtOnce();
    QVERIFY(desk.shell->isLocked() && !desk.shell->workspace());
    mayEnd.release();
}

void TestLock::theClipboardIsEmptied()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    secretclipboard::copy(u"ABCDE-FGHJK"_s, std::chrono::milliseconds(1));
    QTRY_VERIFY(QApplication::clipboard()->text().isEmpty()); // by itself
    secretclipboard::copy(u"ABCDE-FGHJK"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"ABCDE-FGHJK"_s);
    desk.shell->lock();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestLock::nothingOfThePersonStaysInTheWindow()
{
    TestClinic clinic{QString()};
    addPet(clinic);
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    QTest::keyClicks(desk.window.topBar()->searchBox(), u"Lun"_s);
    desk.shell->lock();
    QVERIFY(desk.window.topBar()->searchBox()->text().isEmpty());
    QVERIFY(desk.window.pages().isEmpty());
    QVERIFY(desk.window.findChildren<QDialog *>().isEmpty());
}

void TestLock::aCrashLosesNothing()
{
    TestClinic clinic{QString()};
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--type-until-killed"_s, clinic.path()});
    QVERIFY(child.waitForReadyRead(patience));
    QCOMPARE(child.readLine().trimmed(), QByteArray("kept"));
    child.kill(); // nothing of it runs any more
    QVERIFY(child.waitForFinished(patience));
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    QVERIFY(desk.form());
    QCOMPARE(ShellDesk::field(desk.form(), "ownerNameEdit")->text(), u"Begun before the crash"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--type-until-killed") == 0)
        return typeUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lock.moc"
