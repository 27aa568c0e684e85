// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/audit/auditexportform.h"
#include "forms/audit/audittools.h"
#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/security/clinic.h"
#include "tests/support/formbench.h"
#include "views/audit/asknownwindow.h"
#include "views/common/dateedit.h"
#include "views/common/detailpane.h"
#include "views/common/fielderror.h"
#include "views/common/instantedit.h"
#include "views/common/passwordedit.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

class TestAuditTools : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<QFutureWatcherBase *>(); }
    void caseIsShownAsItStood();
    void keysChooseTheMoment();
    void momentBeforeThePetIsSaid();
    void petOutOfReachIsSaid();
    void lookingAtThePastIsTold();
    void trailIsChecked();
    void whatDoesNotFitIsSaid();
    void passwordIsAskedForAgain();
    void exportIsWrittenAndNoted();
    void onlyThoseWhoMayExport();

private:
    static QStringList records(const AsKnownWindow &window);
    static bool select(AsKnownWindow &window, const QString &beginning);
    static qint64 number(FormBench &bench, const QString &text)
    {
        return sql::value(bench.context().data.db, text)->toLongLong();
    }
};

QStringList TestAuditTools::records(const AsKnownWindow &window)
{
    QStringList names;
    for (int i = 0; i < window.records()->topLevelItemCount(); ++i)
        names.append(window.records()->topLevelItem(i)->text(0));
    return names;
}

bool TestAuditTools::select(AsKnownWindow &window, const QString &beginning)
{
    for (int i = 0; i < window.records()->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = window.records()->topLevelItem(i);
        if (item->text(0).startsWith(beginning)) {
            window.records()->setCurrentItem(item);
            return true;
        }
    }
    return false;
}

void TestAuditTools::caseIsShownAsItStood()
{
    FormBench bench;
    QWidget window;
    AuditTools tools(bench.context(), &window);
    const QDateTime before = bench.context().data.clock->now();
    auto pet = bench.records().pets.find(bench.petId);
    QVERIFY(pet);
    const QString name = pet->petName;
    bench.clock().advance(std::chrono::minutes(10));
    pet->petName = u"Maximilian"_s;
    QVERIFY(bench.records().pets.update(*pet));

    AsKnownWindow *shown = tools.showAsKnown(bench.petId);
    QVERIFY(!shown->isModal());
    QTRY_VERIFY(!records(*shown).isEmpty());
    QCOMPARE(records(*shown).first(), u"Pet: Maximilian"_s);
    shown->showAt(before);
    QTRY_COMPARE(records(*shown).first(), u"Pet: %1 · changed since"_s.arg(name));
    QCOMPARE(shown->pane()->title(), name);
    QVERIFY(child<QLabel>(shown, "knownTitle")->text().startsWith(name));
    QVERIFY(select(*shown, kindTitle(RecordKind::Referral)));
    QVERIFY(shown->records()->currentItem()->text(1).size() > 2); // who wrote it
    for (const char *key : {"knownNowButton", "knownTodayButton", "knownWeekButton"})
        QVERIFY(!child<QPushButton>(shown, key)->text().isEmpty());
    QTest::mouseClick(child<QPushButton>(shown, "knownNowButton"), Qt::LeftButton);
    QTRY_COMPARE(records(*shown).first(), u"Pet: Maximilian"_s);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(window.findChildren<AsKnownWindow *>().isEmpty());
}

void TestAuditTools::keysChooseTheMoment()
{
    FormBench bench;
    QWidget window;
    AuditTools tools(bench.context(), &window);
    AsKnownWindow *shown = tools.showAsKnown(bench.petId);
    QTRY_VERIFY(!records(*shown).isEmpty());
    QLineEdit *day = shown->momentEdit()->dateEdit()->lineEdit();
    day->selectAll();
    QTest::keyClicks(day, u"2020-01-01"_s);
    QTest::keyClick(day, Qt::Key_Tab);
    QTRY_VERIFY(records(*shown).isEmpty());
    QVERIFY(child<QLabel>(shown, "knownMessage")->isVisible());
}

void TestAuditTools::momentBeforeThePetIsSaid()
{
    FormBench bench;
    QWidget window;
    AuditTools tools(bench.context(), &window);
    AsKnownWindow *shown =
        tools.showAsKnown(bench.petId, bench.context().data.clock->now().addYears(-1));
    auto *message = child<QLabel>(shown, "knownMessage");
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"not in the records"_s));
    QVERIFY(records(*shown).isEmpty());
}

void TestAuditTools::petOutOfReachIsSaid()
{
    FormBench bench;
    QWidget window;
    AuditTools tools(bench.context(), &window);
    AsKnownWindow *shown = tools.showAsKnown(4711);
    QTRY_VERIFY(child<QLabel>(shown, "knownMessage")->isVisible());
    QVERIFY(records(*shown).isEmpty());
}

void TestAuditTools::lookingAtThePastIsTold()
{
    FormBench bench;
    QWidget window;
    AuditTools tools(bench.context(), &window);
    QSignalSpy looked(&tools, &AuditTools::asKnownShown);
    tools.showAsKnown(bench.petId);
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(looked.first().at(0).toLongLong(), bench.petId);
    tools.showAsKnown(4711);
    QTest::qWait(200);
    QCOMPARE(looked.size(), 1); // nothing was shown
}

void TestAuditTools::trailIsChecked()
{
    FormBench bench;
    QWidget window;
    AuditTools tools(bench.context(), &window);
    QSignalSpy started(&tools, &AuditTools::jobStarted);
    tools.verify();
    tools.verify(); // one at a time
    QCOMPARE(started.size(), 1);
    QCOMPARE(bench.notifier.messages.size(), 1);
    QTRY_COMPARE(bench.notifier.messages.size(), 2);
    QVERIFY(bench.notifier.messages.last().startsWith(u"The audit trail is whole"_s));
    QVERIFY(bench.notifier.errors.isEmpty());
}

void TestAuditTools::whatDoesNotFitIsSaid()
{
    FormBench bench;
    QWidget window;
    AuditTools tools(bench.context(), &window);
    const QString file = bench.clinic()->folder() + u'/' + bench.clinic()->keyFile().database;
    auto raw = Connection::open(file, bench.clinic()->recordsKey(), {.kind = FileKind::Records});
    QVERIFY(raw);
    const auto fixed =
        sql::value(raw->database(), u"SELECT name FROM sqlite_schema WHERE type = 'trigger' "
                                    "AND name GLOB 'audit_entries_fixed*'"_s);
    QVERIFY(fixed);
    QVERIFY(sql::run(raw->database(), u"DROP TRIGGER "_s + fixed->toString()));
    QVERIFY(sql::run(raw->database(), u"UPDATE audit_entries SET person_id = 3 WHERE seq = 2"_s));
    tools.verify();
    QTRY_COMPARE(bench.notifier.errors.size(), 1);
    QVERIFY(bench.notifier.errors.first().text.contains(u"not as it was written"_s));
    QVERIFY2(bench.notifier.errors.first().text.contains(u'2'),
             qPrintable(bench.notifier.errors.first().text));
}

void TestAuditTools::passwordIsAskedForAgain()
{
    FormBench bench;
    QWidget window;
    window.show();
    AuditTools tools(bench.context(), &window);
    tools.exportTrail({});
    auto *form = window.findChild<AuditExportForm *>();
    QVERIFY(form);
    auto *edit = child<PasswordEdit>(form, "passwordEdit");
    auto *next = child<QPushButton>(form, "nextButton");
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(!FieldError::textOf(edit).isEmpty());
    QTest::keyClicks(edit, u"not the password"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(!FieldError::textOf(edit).isEmpty());
    QVERIFY(edit->text().isEmpty());
    QVERIFY(!window.findChild<QFileDialog *>());
    QTest::keyClicks(edit, TestClinic::passwordText());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(window.findChild<QFileDialog *>(u"auditExportDialog"_s));
}

void TestAuditTools::exportIsWrittenAndNoted()
{
    FormBench bench;
    QWidget window;
    QTemporaryDir folder;
    AuditTools tools(bench.context(), &window);
    QSignalSpy started(&tools, &AuditTools::jobStarted);
    const QString path = folder.filePath(u"trail.csv"_s);
    tools.exportTo(path, {.petId = bench.petId});
    tools.exportTo(path, {}); // one at a time
    QCOMPARE(started.size(), 1);
    QCOMPARE(bench.notifier.messages.size(), 1);
    QTRY_COMPARE(bench.notifier.messages.size(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Created"));
    QVERIFY(text.contains(",Exported,"));
    QCOMPARE(number(bench, u"SELECT count(*) FROM audit_entries WHERE action = 'export' AND "
                           "kind = 'audit'"_s),
             1);
}

void TestAuditTools::onlyThoseWhoMayExport()
{
    FormBench bench(u"specialist"_s);
    QWidget window;
    QTemporaryDir folder;
    AuditTools tools(bench.context(), &window);
    tools.exportTo(folder.filePath(u"trail.csv"_s), {});
    QTRY_COMPARE(bench.notifier.errors.size(), 1);
    QCOMPARE(bench.notifier.errors.first().code, Error::Code::Forbidden);
    QVERIFY(!QFile::exists(folder.filePath(u"trail.csv"_s)));
}

QTEST_MAIN(TestAuditTools)
#include "tst_audittools.moc"
