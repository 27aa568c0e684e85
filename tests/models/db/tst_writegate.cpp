// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/writegate.h"

#include <QTest>

#include <atomic>
#include <future>
#include <thread>
#include <vector>

using namespace tarsus;
using namespace std::chrono_literals;

class TestWriteGate : public QObject
{
    Q_OBJECT

private slots:
    void aThreadMayEnterAgain();
    void anotherThreadStaysOutside();
    void aWaitingThreadGetsInWhenTheGateIsFree();
    void onlyOneThreadIsInside();
    void whoWaitsLongestIsNext();
    void theWindowDoesNotWaitLong();
    void aShutGateLetsNobodyIn();
    void aHoldThatWasMovedOpensOnce();
};

void TestWriteGate::aThreadMayEnterAgain()
{
    WriteGate gate;
    QVERIFY(gate.lock(0ms));
    QVERIFY(gate.lock(0ms));
    QVERIFY(gate.isHeldByThisThread());
    gate.unlock();
    QVERIFY(gate.isHeldByThisThread());
    gate.unlock();
    QVERIFY(!gate.isHeldByThisThread());
}

void TestWriteGate::anotherThreadStaysOutside()
{
    WriteGate gate;
    QVERIFY(gate.lock(0ms));
    QVERIFY(!std::async(std::launch::async, [&] { return gate.lock(1ms); }).get());
    QVERIFY(!std::async(std::launch::async, [&] { return gate.isHeldByThisThread(); }).get());
    gate.unlock();
    QVERIFY(std::async(std::launch::async, [&] {
                const bool taken = gate.lock(0ms);
                gate.unlock();
                return taken;
            }).get());
}

void TestWriteGate::aWaitingThreadGetsInWhenTheGateIsFree()
{
    WriteGate gate;
    QVERIFY(gate.lock(0ms));
    auto worker = std::async(std::launch::async, [&] {
        const bool taken = gate.lock(WriteGate::untilFree);
        gate.unlock();
        return taken;
    });
    gate.unlock();
    QVERIFY(worker.get());
}

void TestWriteGate::onlyOneThreadIsInside()
{
    WriteGate gate;
    std::atomic<int> inside = 0;
    std::atomic<int> mostInside = 0;
    int entered = 0; // guarded by nothing but the gate
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 500; ++round) {
                const auto hold = gate.enter();
                mostInside = std::max(mostInside.load(), ++inside);
                ++entered;
                --inside;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(mostInside.load(), 1);
    QCOMPARE(entered, 4 * 500);
}

void TestWriteGate::whoWaitsLongestIsNext()
{
    // A worker that saves without a pause must let the window in between.
    WriteGate gate;
    std::atomic<bool> done = false;
    std::atomic<int> rounds = 0;
    std::thread greedy([&] {
        while (!done) {
            const auto hold = gate.enter();
            ++rounds;
        }
    });
    while (rounds < 10)
        std::this_thread::yield();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(gate.lock(1min)); // without turns this could take for ever
        gate.unlock();
    }
    done = true;
    greedy.join();
}

void TestWriteGate::theWindowDoesNotWaitLong()
{
    QCOMPARE(WriteGate::patienceOfThisThread(), WriteGate::windowPatience);
    QVERIFY(std::async(std::launch::async, [] { return WriteGate::patienceOfThisThread(); }).get()
            == WriteGate::untilFree);
    WriteGate gate;
    std::promise<void> holding;
    std::promise<void> enough;
    std::thread worker([&] {
        const auto hold = gate.enter();
        holding.set_value();
        enough.get_future().wait();
    });
    holding.get_future().wait();
    const auto refused = gate.enter();
    enough.set_value();
    worker.join();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Busy);
    QVERIFY(!refused.error().text.isEmpty());
    QVERIFY(gate.enter()); // who gave up does not stand in the way
}

void TestWriteGate::aShutGateLetsNobodyIn()
{
    WriteGate gate;
    auto hold = gate.enter();
    QVERIFY(hold);
    auto worker = std::async(std::launch::async, [&] { return gate.lock(WriteGate::untilFree); });
    gate.shut();
    QVERIFY(!worker.get()); // it does not wait for ever
    QVERIFY(gate.enter());  // whoever is inside finishes
    hold = Error{};
    QCOMPARE(gate.enter().error().code, Error::Code::Cancelled);
}

void TestWriteGate::aHoldThatWasMovedOpensOnce()
{
    WriteGate gate;
    {
        WriteGate::Hold outer;
        {
            auto hold = gate.enter();
            QVERIFY(hold);
            outer = std::move(*hold);
        }
        QVERIFY(gate.isHeldByThisThread());
    }
    QVERIFY(!gate.isHeldByThisThread());
}

QTEST_MAIN(TestWriteGate)
#include "tst_writegate.moc"
