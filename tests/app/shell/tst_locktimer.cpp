// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/locktimer.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;

/// When a session counts as left alone, on a clock of the test's own.
class TestLockTimer : public QObject
{
    Q_OBJECT

private slots:
    void restIsNoticed_data();
    void restIsNoticed();
    void touchKeepsTheSessionOpen_data();
    void touchKeepsTheSessionOpen();
    void sleepCountsAsRest();
    void stoppedItSaysNothing();
};

namespace {

constexpr qint64 minute = 60'000;

struct Bench
{
    qint64 now = 1'000'000;
    LockTimer timer{nullptr, [this] { return now; }};
    QSignalSpy rested{&timer, &LockTimer::rested};
    QLineEdit field;
};

} // namespace

void TestLockTimer::restIsNoticed_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("after one minute") << 1;
    QTest::newRow("after five minutes") << 5;
    QTest::newRow("after a quarter of an hour") << 15;
}

void TestLockTimer::restIsNoticed()
{
    QFETCH(int, minutes);
    Bench bench;
    bench.timer.start(minutes);
    bench.now += minutes * minute - 1;
    bench.timer.look();
    QCOMPARE(bench.rested.size(), 0);
    bench.now += 1;
    bench.timer.look();
    bench.timer.look();
    QCOMPARE(bench.rested.size(), 1); // once
    QVERIFY(!bench.timer.isRunning());
}

void TestLockTimer::touchKeepsTheSessionOpen_data()
{
    QTest::addColumn<int>("touch");
    QTest::newRow("a key") << int(QEvent::KeyPress);
    QTest::newRow("a button of the mouse") << int(QEvent::MouseButtonPress);
    QTest::newRow("the mouse is moved") << int(QEvent::MouseMove);
}

void TestLockTimer::touchKeepsTheSessionOpen()
{
    QFETCH(int, touch);
    Bench bench;
    bench.field.show();
    bench.timer.start(5);
    bench.now += 4 * minute;
    switch (touch) {
    case QEvent::KeyPress: QTest::keyClick(&bench.field, Qt::Key_A); break;
    case QEvent::MouseButtonPress: QTest::mouseClick(&bench.field, Qt::LeftButton); break;
    default:
        QTest::mouseMove(&bench.field, {3, 3});
        QTest::mouseMove(&bench.field, {9, 4});
        break;
    }
    QTest::qWait(1); // a move comes with the next round of events
    bench.now += 4 * minute;
    bench.timer.look();
    QCOMPARE(bench.rested.size(), 0);
    bench.now += minute;
    bench.timer.look();
    QCOMPARE(bench.rested.size(), 1);
}

void TestLockTimer::sleepCountsAsRest()
{
    Bench bench;
    bench.field.show();
    bench.timer.start(5);
    bench.now += 600 * minute;                // no timer ran meanwhile
    QTest::keyClick(&bench.field, Qt::Key_A); // whoever opens the lid
    QCOMPARE(bench.rested.size(), 1);
}

void TestLockTimer::stoppedItSaysNothing()
{
    Bench bench;
    bench.timer.start(5);
    bench.timer.stop();
    bench.now += 600 * minute;
    bench.timer.look();
    QCOMPARE(bench.rested.size(), 0);
}

QTEST_MAIN(TestLockTimer)
#include "tst_locktimer.moc"
