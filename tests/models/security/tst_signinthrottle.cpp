// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/signinthrottle.h"
#include "tests/support/files.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;
using namespace std::chrono_literals;

class TestSignInThrottle : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theDelayGrowsToFiveMinutes();
    void theFourthTryMustWait();
    void theWaitSurvivesARestart();
    void theWaitGoesWithACopyOfTheFolder();
    void aTryCountsAsFailedUntilItSucceeds();
    void successTellsHowManyFailed();
    void allNamesTogetherMustWaitToo();
    void namesAreTheSameHoweverTheyAreTyped();
    void noNameStandsInTheFile();
    void aClockThatWasSetBackDoesNotHelp();
    void aDamagedFileBeginsWithAWait_data();
    void aDamagedFileBeginsWithAWait();
    void everyFlippedBitIsNoticed();
    void aFullDiskLetsNobodyGuess();

private:
    void fail(SignInThrottle &throttle, const QString &name, int times);

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Fails so many times, waiting as long as it takes.
void TestSignInThrottle::fail(SignInThrottle &throttle, const QString &name, int times)
{
    for (int i = 0; i < times; ++i) {
        m_clock.advance(throttle.waitFor(name));
        QVERIFY(throttle.begin(name));
    }
}

void TestSignInThrottle::theDelayGrowsToFiveMinutes()
{
    const std::chrono::seconds expected[] = {0s,  0s,  0s,  1s,   2s,   4s,   8s,
                                             16s, 32s, 64s, 128s, 256s, 300s, 300s};
    for (int tries = 0; tries < int{std::size(expected)}; ++tries)
        QCOMPARE(SignInThrottle::delayAfter(tries).count(), expected[tries].count());
    QCOMPARE(SignInThrottle::delayAfter(1000000).count(), 300);
}

void TestSignInThrottle::theFourthTryMustWait()
{
    SignInThrottle throttle(m_folder->path(), m_clock);
    for (int i = 0; i < 3; ++i)
        QVERIFY(throttle.begin(u"sam"_s));
    const auto fourth = throttle.begin(u"sam"_s);
    QVERIFY(!fourth);
    QCOMPARE(fourth.error().code, Error::Code::SignIn);
    QCOMPARE(throttle.waitFor(u"sam"_s), 1000ms);
    m_clock.advance(999ms);
    QVERIFY(!throttle.begin(u"sam"_s));
    m_clock.advance(1ms);
    QVERIFY(throttle.begin(u"sam"_s));
    QCOMPARE(throttle.waitFor(u"sam"_s), 2000ms);
}

void TestSignInThrottle::theWaitSurvivesARestart()
{
    {
        SignInThrottle throttle(m_folder->path(), m_clock);
        fail(throttle, u"sam"_s, 9);
    }
    SignInThrottle again(m_folder->path(), m_clock);
    QCOMPARE(again.waitFor(u"sam"_s), 64s);
    QVERIFY(!again.begin(u"sam"_s));
}

/// Who copies the clinic copies the wait; who leaves the file out has Argon2 alone to wait for.
void TestSignInThrottle::theWaitGoesWithACopyOfTheFolder()
{
    {
        SignInThrottle throttle(m_folder->path(), m_clock);
        fail(throttle, u"sam"_s, 9);
    }
    const QTemporaryDir copy;
    QVERIFY(QFile::copy(m_folder->filePath(SignInThrottle::fileName()),
                        copy.filePath(SignInThrottle::fileName())));
    SignInThrottle there(copy.path(), m_clock);
    QCOMPARE(there.waitFor(u"sam"_s), 64s);
    QVERIFY(!there.begin(u"sam"_s));
}

void TestSignInThrottle::aTryCountsAsFailedUntilItSucceeds()
{
    for (int i = 0; i < 3; ++i) { // the program is killed in each of them
        QCOMPARE(inAnotherProcess([&] {
                     SignInThrottle throttle(m_folder->path(), m_clock);
                     return throttle.begin(u"sam"_s) ? 0 : 1;
                 }),
                 0);
    }
    QVERIFY(!SignInThrottle(m_folder->path(), m_clock).begin(u"sam"_s));
}

void TestSignInThrottle::successTellsHowManyFailed()
{
    SignInThrottle throttle(m_folder->path(), m_clock);
    QVERIFY(throttle.begin(u"sam"_s));
    QCOMPARE(*throttle.succeeded(u"sam"_s), 0);
    fail(throttle, u"sam"_s, 5);
    m_clock.advance(1h);
    QVERIFY(throttle.begin(u"sam"_s));
    QCOMPARE(*throttle.succeeded(u"sam"_s), 5);
    QCOMPARE(throttle.waitFor(u"sam"_s), 0ms);
    QVERIFY(throttle.begin(u"sam"_s));
    QCOMPARE(*throttle.succeeded(u"sam"_s), 0);
}

void TestSignInThrottle::allNamesTogetherMustWaitToo()
{
    SignInThrottle throttle(m_folder->path(), m_clock);
    for (const QString &name : {u"ada"_s, u"kim"_s, u"nobody"_s})
        QVERIFY(throttle.begin(name));
    QVERIFY(!throttle.begin(u"sam"_s));
    QCOMPARE(throttle.waitFor(u"sam"_s), 1000ms);
    // Somebody's success ends the common wait, but not the wait of a name.
    m_clock.advance(1h);
    fail(throttle, u"sam"_s, 6);
    m_clock.advance(1h);
    QVERIFY(throttle.begin(u"ada"_s));
    QVERIFY(throttle.succeeded(u"ada"_s));
    QVERIFY(throttle.begin(u"sam"_s));
    QCOMPARE(throttle.waitFor(u"sam"_s), 16s);
    QCOMPARE(throttle.waitFor(u"ada"_s), 0ms);
}

void TestSignInThrottle::namesAreTheSameHoweverTheyAreTyped()
{
    SignInThrottle throttle(m_folder->path(), m_clock);
    for (const QString &name : {u"Sam"_s, u"SAM"_s, u"sam"_s})
        QVERIFY(throttle.begin(name));
    QVERIFY(throttle.waitFor(u"sAm"_s) > 0ms);
}

void TestSignInThrottle::noNameStandsInTheFile()
{
    SignInThrottle throttle(m_folder->path(), m_clock);
    QVERIFY(throttle.begin(u"my secret password"_s)); // typed into the wrong field
    const QByteArray bytes = contentOf(m_folder->filePath(SignInThrottle::fileName()));
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains("secret"));
    QVERIFY(!bytes.contains(QByteArray("s\0e\0c\0", 6)));
}

void TestSignInThrottle::aClockThatWasSetBackDoesNotHelp()
{
    SignInThrottle throttle(m_folder->path(), m_clock);
    fail(throttle, u"sam"_s, 6);
    QCOMPARE(throttle.waitFor(u"sam"_s), 8s);
    m_clock.advance(-24h);
    QCOMPARE(throttle.waitFor(u"sam"_s), 8s); // neither shorter nor a day
}

void TestSignInThrottle::aDamagedFileBeginsWithAWait_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("waits");
    QTest::newRow("nonsense") << QByteArray("nonsense") << true;
    QTest::newRow("zeros") << QByteArray(500, '\0') << true;
    QTest::newRow("too long") << QByteArray(qsizetype{1024} * 1024, 'x') << true;
    QTest::newRow("empty after a power cut") << QByteArray() << false;
}

void TestSignInThrottle::aDamagedFileBeginsWithAWait()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, waits);
    setContent(m_folder->filePath(SignInThrottle::fileName()), content);
    SignInThrottle throttle(m_folder->path(), m_clock);
    QCOMPARE(throttle.waitFor(u"sam"_s) > 0ms, waits);
    m_clock.advance(5min);
    QVERIFY(throttle.begin(u"sam"_s)); // nobody is locked out for good
    QVERIFY(throttle.succeeded(u"sam"_s));
}

void TestSignInThrottle::everyFlippedBitIsNoticed()
{
    {
        SignInThrottle throttle(m_folder->path(), m_clock);
        QVERIFY(throttle.begin(u"sam"_s));
    }
    const QString path = m_folder->filePath(SignInThrottle::fileName());
    const QByteArray bytes = contentOf(path);
    QCOMPARE(SignInThrottle(m_folder->path(), m_clock).waitFor(u"sam"_s), 0ms); // the control
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        setContent(path, withFlippedBit(bytes, bit));
        QVERIFY(SignInThrottle(m_folder->path(), m_clock).waitFor(u"sam"_s) > 0ms);
    }
}

void TestSignInThrottle::aFullDiskLetsNobodyGuess()
{
    SignInThrottle throttle(m_folder->path(), m_clock,
                            [](FileStep step) { return step == FileStep::Write ? ENOSPC : 0; });
    const auto begun = throttle.begin(u"sam"_s);
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, Error::Code::Failed);
    QVERIFY(begun.error().text.contains("disk is full"_L1));
}

QTEST_GUILESS_MAIN(TestSignInThrottle)
#include "tst_signinthrottle.moc"
