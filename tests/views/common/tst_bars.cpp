// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/job.h"
#include "views/common/fielderror.h"
#include "views/common/jobbar.h"
#include "views/common/messagebar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QToolButton>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestBars : public QObject
{
    Q_OBJECT

private slots:
    void messageActionRunsOnce();
    void escapeClosesAMessage();
    void jobIsShownAndCancelled();
    void fieldKeepsItsLabelAndSaysWhatIsWrong();
};

void TestBars::messageActionRunsOnce()
{
    MessageBar bar;
    int undone = 0;
    bar.showText(MessageBar::Kind::Good, u"Bella was removed."_s, u"Undo"_s, [&] { ++undone; });
    QVERIFY(bar.isVisible());
    auto *button = bar.findChild<QPushButton *>(u"messageActionButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!bar.isVisible());
}

void TestBars::escapeClosesAMessage()
{
    MessageBar bar;
    bar.showText(MessageBar::Kind::Danger, u"The disk is full."_s);
    QCOMPARE(bar.text(), u"The disk is full."_s);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void TestBars::jobIsShownAndCancelled()
{
    JobBar bar;
    bar.setDelay(0);
    bar.show();
    QObject guard;
    bool cancelled = false;
    bool done = false;
    auto *watcher = startJob<int>(
        &guard,
        [](QPromise<Result<int>> &promise) {
            promise.setProgressRange(0, 10);
            promise.setProgressValue(6);
            while (!promise.isCanceled())
                QThread::yieldCurrentThread();
        },
        [&](const Result<int> &result) {
            done = true;
            cancelled = !result && result.error().code == Error::Code::Cancelled;
        });
    bar.watch(u"Import"_s, watcher);
    QCOMPARE(bar.shownJobs(), 1);
    QTest::mouseClick(bar.findChild<QToolButton *>(u"cancelJobButton"_s), Qt::LeftButton);
    QTRY_VERIFY(done);
    QVERIFY(cancelled);
    QTRY_COMPARE(bar.shownJobs(), 0);
}

void TestBars::fieldKeepsItsLabelAndSaysWhatIsWrong()
{
    QWidget form;
    auto *rows = new QFormLayout(&form);
    auto *edit = new QLineEdit(&form);
    auto *label = new QLabel(u"&Name"_s, &form);
    label->setBuddy(edit);
    rows->addRow(label, edit);
    form.show();
    QCOMPARE(FieldError::textOf(edit), QString());
    FieldError::set(edit, u"“Name” is needed."_s);
    QCOMPARE(FieldError::textOf(edit), u"“Name” is needed."_s);
    QCOMPARE(edit->accessibleDescription(), u"“Name” is needed."_s);
    QCOMPARE(label->buddy(), edit);
    QVERIFY(edit->isVisible());
    FieldError::set(edit, {});
    QCOMPARE(FieldError::textOf(edit), QString());
    QVERIFY(!edit->property("invalid").toBool());
}

QTEST_MAIN(TestBars)
#include "tst_bars.moc"
