// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dateedit.h"

#include <QLineEdit>
#include <QLocale>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestDateEdit : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void emptyIsNoDate();
    void nonsenseIsMistyped();
    void arrowsMoveByADay();
};

void TestDateEdit::understands_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("meant");
    const QDate day(2026, 3, 14);
    QTest::newRow("ISO 8601 everywhere") << u"de"_s << u"2026-03-14"_s << day;
    QTest::newRow("as Germans write it") << u"de"_s << u"14.03.2026"_s << day;
    QTest::newRow("with a short year") << u"de"_s << u"14.03.26"_s << day;
    QTest::newRow("as Americans write it") << u"en_US"_s << u"3/14/2026"_s << day;
    QTest::newRow("as the British write it") << u"en_GB"_s << u"14/03/2026"_s << day;
    QTest::newRow("t is today") << u"en_US"_s << u"t"_s << QDate(2026, 6, 1);
    QTest::newRow("a distance ahead") << u"en_US"_s << u"+14"_s << QDate(2026, 6, 15);
    QTest::newRow("a distance back") << u"en_US"_s << u"-1"_s << QDate(2026, 5, 31);
    QTest::newRow("weeks ahead") << u"en_US"_s << u"2w"_s << QDate(2026, 6, 15);
    QTest::newRow("months ahead, with a sign") << u"de"_s << u"+3m"_s << QDate(2026, 9, 1);
    QTest::newRow("the 31st of June is none") << u"de"_s << u"31.06.2026"_s << QDate();
    QTest::newRow("a word is none") << u"de"_s << u"morgen"_s << QDate();
    QTest::newRow("nothing is none") << u"de"_s << u"  "_s << QDate();
}

void TestDateEdit::understands()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QDate, meant);
    QCOMPARE(DateEdit::parse(typed, QLocale(language), QDate(2026, 6, 1)), meant);
}

void TestDateEdit::emptyIsNoDate()
{
    DateEdit edit;
    edit.setDate(QDate(2026, 3, 14));
    QVERIFY(edit.value().isValid());
    edit.lineEdit()->selectAll();
    QTest::keyClick(edit.lineEdit(), Qt::Key_Delete);
    QVERIFY(!edit.date().isValid());
    QVERIFY(edit.value().isNull());
    QVERIFY(!edit.isMistyped());
}

void TestDateEdit::nonsenseIsMistyped()
{
    DateEdit edit;
    QTest::keyClicks(edit.lineEdit(), u"soon"_s);
    QVERIFY(edit.isMistyped());
}

void TestDateEdit::arrowsMoveByADay()
{
    DateEdit edit;
    edit.setDate(QDate(2026, 2, 28));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
    QCOMPARE(edit.date(), QDate(2026, 3, 1));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Down);
    QCOMPARE(edit.date(), QDate(2026, 2, 28));
}

QTEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"
