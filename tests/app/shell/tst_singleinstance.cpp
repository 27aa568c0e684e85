// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/singleinstance.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void secondStartTellsTheFirst();
    void otherClinicsAreNotConcerned();
    void aNameIsFreeAgainAfterwards();
};

static QString freshName()
{
    return u"tarsus-test-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

void TestSingleInstance::secondStartTellsTheFirst()
{
    const QString name = freshName();
    SingleInstance first;
    QSignalSpy again(&first, &SingleInstance::startedAgain);
    QVERIFY(first.claim(name));
    SingleInstance second;
    QVERIFY(!second.claim(name));
    QTRY_COMPARE(again.count(), 1);
}

void TestSingleInstance::otherClinicsAreNotConcerned()
{
    SingleInstance first;
    SingleInstance second;
    QVERIFY(first.claim(freshName()));
    QVERIFY(second.claim(freshName()));
}

void TestSingleInstance::aNameIsFreeAgainAfterwards()
{
    const QString name = freshName();
    {
        SingleInstance first;
        QVERIFY(first.claim(name));
    }
    SingleInstance second;
    QVERIFY(second.claim(name));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
