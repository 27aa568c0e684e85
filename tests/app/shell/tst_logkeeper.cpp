// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/logkeeper.h"
#include "models/core/text.h"
#include "models/db/sql.h"
#include "tests/support/testclinic.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// The write-ahead log goes into the files while nobody works.
class TestLogKeeper : public QObject
{
    Q_OBJECT

private slots:
    void theLogIsEmptiedAtRest();
    void aLargeLogIsNotWaitedWith();
    void nothingIsUnderWayWhenTheClinicIsLeft();

private:
    static constexpr int never = 3'600'000;

    static void write(TestClinic &clinic);
    static qint64 logSize(const TestClinic &clinic)
    {
        return QFileInfo(clinic.file(u"clinic.db-wal"_s)).size();
    }
    /// The test owns the clinic and outlives the keeper.
    static std::shared_ptr<Clinic> shared(TestClinic &clinic)
    {
        return {std::shared_ptr<void>(), &clinic.clinic()};
    }
};

void TestLogKeeper::write(TestClinic &clinic)
{
    const auto done = sql::inTransaction(clinic.rawContext(), [&]() -> Result<> {
        const auto added =
            sql::run(clinic.db(), u"INSERT INTO settings (key, value) VALUES (?, ?)"_s,
                     {newObjectId(), QString(20'000, u'x')});
        return added ? Result<>() : added.error();
    });
    QVERIFY(done);
    QVERIFY(logSize(clinic) > 0);
}

void TestLogKeeper::theLogIsEmptiedAtRest()
{
    TestClinic clinic;
    write(clinic);
    QWidget window;
    LogKeeper keeper;
    keeper.setLimits(never, never);
    keeper.watch(shared(clinic));
    QTest::keyClick(&window, Qt::Key_A); // somebody works
    QVERIFY(logSize(clinic) > 0);
    QSignalSpy tidied(&keeper, &LogKeeper::tidied);
    keeper.setLimits(1, never);
    QTRY_VERIFY(!tidied.isEmpty());
    QVERIFY(tidied.first().first().toBool());
    QCOMPARE(logSize(clinic), 0);
    write(clinic); // the next time, too
    tidied.clear();
    QTRY_VERIFY(!tidied.isEmpty());
    QCOMPARE(logSize(clinic), 0);
    clinic.close();
    clinic.signIn(u"frontdesk"_s);
    QCOMPARE(sql::value(clinic.db(), u"SELECT count(*) FROM settings WHERE length(value) = 20000"_s)
                 ->toInt(),
             2);
}

void TestLogKeeper::aLargeLogIsNotWaitedWith()
{
    TestClinic clinic;
    write(clinic);
    LogKeeper keeper;
    keeper.setLimits(never, never);
    keeper.watch(shared(clinic));
    QSignalSpy tidied(&keeper, &LogKeeper::tidied);
    keeper.lookNow();
    QVERIFY(tidied.isEmpty() && logSize(clinic) > 0); // it is small
    keeper.setLimits(never, 1000);
    keeper.lookNow();
    QTRY_COMPARE(tidied.size(), 1);
    QCOMPARE(logSize(clinic), 0);
}

void TestLogKeeper::nothingIsUnderWayWhenTheClinicIsLeft()
{
    TestClinic clinic;
    LogKeeper keeper;
    for (int time = 0; time < 20; ++time) {
        write(clinic);
        keeper.watch(shared(clinic));
        keeper.tidy();
        keeper.watch(nullptr);
        clinic.close();
        clinic.signIn(u"admin"_s);
    }
    QSignalSpy tidied(&keeper, &LogKeeper::tidied);
    write(clinic);
    keeper.tidy(); // there is nothing to look after
    QVERIFY(logSize(clinic) > 0);
    QVERIFY(tidied.isEmpty());
}

QTEST_MAIN(TestLogKeeper)
#include "tst_logkeeper.moc"
