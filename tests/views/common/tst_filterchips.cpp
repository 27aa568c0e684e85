// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chip.h"
#include "views/common/filterchips.h"

#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestFilterChips : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void firstOfAnExclusiveGroupIsChosen();
    void pressingMovesTheChoice();
    void arrowsMoveTheChoice();
    void togglesAreFree();
    void countIsSpokenToo();

private:
    std::unique_ptr<FilterChips> m_chips;
};

void TestFilterChips::init()
{
    m_chips = std::make_unique<FilterChips>();
    m_chips->addGroup(u"who"_s, FilterChips::Choice::One, u"Whose"_s);
    m_chips->addChip(u"who"_s, u"mine"_s, u"Mine"_s);
    m_chips->addChip(u"who"_s, u"all"_s, u"All"_s);
    m_chips->addGroup(u"state"_s, FilterChips::Choice::Any, u"State"_s);
    m_chips->addChip(u"state"_s, u"due"_s, u"Due"_s);
    m_chips->addChip(u"state"_s, u"late"_s, u"Late"_s);
    m_chips->show();
}

void TestFilterChips::firstOfAnExclusiveGroupIsChosen()
{
    QCOMPARE(m_chips->chosen(u"who"_s), u"mine"_s);
    QCOMPARE(m_chips->chosenKeys(), QStringList{u"mine"_s});
}

void TestFilterChips::pressingMovesTheChoice()
{
    QSignalSpy changed(m_chips.get(), &FilterChips::changed);
    QTest::mouseClick(m_chips->chip(u"all"_s), Qt::LeftButton);
    QCOMPARE(m_chips->chosen(u"who"_s), u"all"_s);
    QTest::mouseClick(m_chips->chip(u"all"_s), Qt::LeftButton); // one is always chosen
    QCOMPARE(m_chips->chosen(u"who"_s), u"all"_s);
    QCOMPARE(changed.count(), 2);
}

void TestFilterChips::arrowsMoveTheChoice()
{
    m_chips->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chips.get()));
    m_chips->chip(u"mine"_s)->setFocus();
    QTest::keyClick(m_chips->chip(u"mine"_s), Qt::Key_Right);
    QCOMPARE(m_chips->chosen(u"who"_s), u"all"_s);
    QTRY_VERIFY(m_chips->chip(u"all"_s)->hasFocus());
}

void TestFilterChips::togglesAreFree()
{
    QTest::mouseClick(m_chips->chip(u"due"_s), Qt::LeftButton);
    QTest::mouseClick(m_chips->chip(u"late"_s), Qt::LeftButton);
    QCOMPARE(m_chips->chosenKeys(), (QStringList{u"mine"_s, u"due"_s, u"late"_s}));
    QTest::mouseClick(m_chips->chip(u"due"_s), Qt::LeftButton);
    QCOMPARE(m_chips->chosenKeys(), (QStringList{u"mine"_s, u"late"_s}));
}

void TestFilterChips::countIsSpokenToo()
{
    m_chips->setCount(u"due"_s, 12);
    QVERIFY(m_chips->chip(u"due"_s)->accessibleDescription().contains(u"12"_s));
    m_chips->setCount(u"due"_s, -1);
    QVERIFY(m_chips->chip(u"due"_s)->accessibleDescription().isEmpty());
}

QTEST_MAIN(TestFilterChips)
#include "tst_filterchips.moc"
