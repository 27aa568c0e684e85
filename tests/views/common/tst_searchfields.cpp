// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/common/fakesearch.h"
#include "views/common/globalsearchbox.h"
#include "views/common/recordpicker.h"
#include "views/common/suggestionlist.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestSearchFields : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyLetterAsks();
    void enterOpensTheBest();
    void arrowsChooseAnother();
    void escapeClosesThenEmpties();
    void nothingFoundIsSaid();
    void pickerTakesWhatIsChosen();
    void pickerForgetsWhenTyping();
    void pickerOffersANewOne();
    void pickerShowsByItsId();

private:
    test::FakeSearch m_source;
    std::unique_ptr<QWidget> m_window;
    GlobalSearchBox *m_box = nullptr;
    RecordPicker *m_picker = nullptr;
};

void TestSearchFields::init()
{
    m_source.asked.clear();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_box = new GlobalSearchBox(m_window.get());
    m_picker = new RecordPicker(m_window.get());
    column->addWidget(m_box);
    column->addWidget(m_picker);
    column->addStretch();
    m_box->setSource(&m_source);
    m_picker->setSource(RecordKind::Pet, &m_source);
    m_window->resize(700, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box->setFocus();
}

void TestSearchFields::everyLetterAsks()
{
    QTest::keyClicks(m_box, u"bel"_s);
    QCOMPARE(m_source.asked, (QStringList{u"b"_s, u"be"_s, u"bel"_s}));
    QVERIFY(m_box->suggestions()->isVisible());
    QCOMPARE(m_box->suggestions()->count(), 3);
}

void TestSearchFields::enterOpensTheBest()
{
    QSignalSpy opened(m_box, &GlobalSearchBox::opened);
    QTest::keyClicks(m_box, u"bel"_s);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().at(1).toLongLong(), 1);
    QVERIFY(m_box->text().isEmpty());
    QVERIFY(!m_box->suggestions()->isVisible());
}

void TestSearchFields::arrowsChooseAnother()
{
    QSignalSpy opened(m_box, &GlobalSearchBox::opened);
    QTest::keyClicks(m_box, u"bel"_s);
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Up);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(opened.first().at(1).toLongLong(), 2);
}

void TestSearchFields::escapeClosesThenEmpties()
{
    QTest::keyClicks(m_box, u"bel"_s);
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(!m_box->suggestions()->isVisible());
    QCOMPARE(m_box->text(), u"bel"_s);
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(m_box->text().isEmpty());
}

void TestSearchFields::nothingFoundIsSaid()
{
    QSignalSpy opened(m_box, &GlobalSearchBox::opened);
    QTest::keyClicks(m_box, u"zzz"_s);
    QCOMPARE(m_box->suggestions()->count(), 1);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
}

void TestSearchFields::pickerTakesWhatIsChosen()
{
    QSignalSpy changed(m_picker, &RecordPicker::valueChanged);
    QTest::keyClicks(m_picker->lineEdit(), u"bel"_s);
    QCOMPARE(m_picker->suggestions()->count(), 2); // pets only
    QTest::keyClick(m_picker->lineEdit(), Qt::Key_Down);
    QTest::keyClick(m_picker->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_picker->id(), 2);
    QCOMPARE(m_picker->lineEdit()->text(), u"Bello"_s);
    QVERIFY(!m_picker->isMistyped());
    QVERIFY(changed.count() > 0);
}

void TestSearchFields::pickerForgetsWhenTyping()
{
    m_picker->setId(3);
    QTest::keyClicks(m_picker->lineEdit(), u"x"_s);
    QCOMPARE(m_picker->id(), 0);
    QVERIFY(m_picker->isMistyped());
    m_picker->lineEdit()->clear();
    QVERIFY(!m_picker->isMistyped());
}

void TestSearchFields::pickerOffersANewOne()
{
    m_picker->setCreating(true);
    QSignalSpy wanted(m_picker, &RecordPicker::newRequested);
    QTest::keyClicks(m_picker->lineEdit(), u"Rex"_s);
    QTest::keyClick(m_picker->lineEdit(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"Rex"_s);
}

void TestSearchFields::pickerShowsByItsId()
{
    m_picker->setValue(3);
    QCOMPARE(m_picker->lineEdit()->text(), u"Max"_s);
    m_picker->setValue({});
    QVERIFY(m_picker->lineEdit()->text().isEmpty());
    QVERIFY(m_picker->value().isNull());
}

QTEST_MAIN(TestSearchFields)
#include "tst_searchfields.moc"
