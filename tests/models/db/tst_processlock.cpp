// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/processlock.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

namespace {

constexpr int wasBusy = 6;

int codeOfAcquiring(const QString &folder)
{
    const auto lock = ProcessLock::acquire(folder);
    return lock ? 0 : exitCode(lock.error().code);
}

} // namespace

class TestProcessLock : public QObject
{
    Q_OBJECT

private slots:
    void aSecondProcessIsTurnedAway();
    void theMessageNamesTheProcess();
    void aMovedLockIsHeldOnce();
    void theLockOfAKilledProcessIsFree();
    void aFolderThatIsNotThereIsAPlainError();
};

void TestProcessLock::aSecondProcessIsTurnedAway()
{
    const QTemporaryDir folder;
    QCOMPARE(inAnotherProcess([&] { return codeOfAcquiring(folder.path()); }), 0); // the control
    {
        const auto lock = ProcessLock::acquire(folder.path());
        QVERIFY(lock);
        QCOMPARE(inAnotherProcess([&] { return codeOfAcquiring(folder.path()); }), wasBusy);
        QCOMPARE(codeOfAcquiring(folder.path()), wasBusy); // nor twice by ourselves
    }
    QCOMPARE(codeOfAcquiring(folder.path()), 0);
}

void TestProcessLock::theMessageNamesTheProcess()
{
    const QTemporaryDir folder;
    const auto lock = ProcessLock::acquire(folder.path());
    QVERIFY(lock);
    const auto second = ProcessLock::acquire(folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
    QVERIFY(second.error().text.contains(QString::number(getpid())));
    // A note that cannot be read takes nothing from the lock.
    setContent(folder.filePath(ProcessLock::fileName()), "{\"process\":");
    const auto third = ProcessLock::acquire(folder.path());
    QVERIFY(!third);
    QCOMPARE(third.error().code, Error::Code::Busy);
    QVERIFY(third.error().text.contains("another process"_L1));
}

void TestProcessLock::aMovedLockIsHeldOnce()
{
    const QTemporaryDir folder;
    auto lock = ProcessLock::acquire(folder.path());
    QVERIFY(lock);
    {
        const ProcessLock moved = std::move(*lock);
        QCOMPARE(codeOfAcquiring(folder.path()), wasBusy);
    }
    QCOMPARE(codeOfAcquiring(folder.path()), 0);
}

void TestProcessLock::theLockOfAKilledProcessIsFree()
{
    const QTemporaryDir folder;
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto lock = ProcessLock::acquire(folder.path());
        const char said = lock ? 'y' : 'n';
        (void)!::write(ready[1], &said, 1);
        ::pause();
        ::_exit(0);
    }
    char said = 0;
    QCOMPARE(::read(ready[0], &said, 1), ssize_t{1});
    QCOMPARE(said, 'y');
    const auto refused = ProcessLock::acquire(folder.path());
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(QString::number(child)));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QCOMPARE(codeOfAcquiring(folder.path()), 0);
    ::close(ready[0]);
    ::close(ready[1]);
}

void TestProcessLock::aFolderThatIsNotThereIsAPlainError()
{
    const auto lock = ProcessLock::acquire(u"/nowhere/at/all"_s);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, Error::Code::Failed);
}

QTEST_GUILESS_MAIN(TestProcessLock)
#include "tst_processlock.moc"
