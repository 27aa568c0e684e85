// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/searchablebox.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestSearchableBox : public QObject
{
    Q_OBJECT

private slots:
    void whatStandsThereAfterLeaving_data();
    void whatStandsThereAfterLeaving();
};

void TestSearchableBox::whatStandsThereAfterLeaving_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stands");
    QTest::newRow("the beginning of one entry") << u"cons"_s << u"Consult"_s;
    QTest::newRow("the beginning of two entries") << u"ca"_s << u"ca"_s;
    QTest::newRow("an entry that another begins with") << u"call"_s << u"call"_s;
    QTest::newRow("a part of one entry") << u"sult"_s << u"sult"_s;
    QTest::newRow("one letter") << u"n"_s << u"n"_s;
    QTest::newRow("other words") << u"Visit at home"_s << u"Visit at home"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

/// The next field gets its own letters, although the list of what fits was open.
void TestSearchableBox::whatStandsThereAfterLeaving()
{
    QFETCH(QString, typed);
    QFETCH(QString, stands);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *box = new QComboBox;
    auto *next = new QLineEdit;
    column->addWidget(box);
    column->addWidget(next);
    box->addItems({u"Call"_s, u"Call back"_s, u"Cancellation"_s, u"Consult"_s, u"Note"_s});
    makeSearchable(box);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    box->setFocus();
    box->clearEditText();
    QTest::keyClicks(box->lineEdit(), typed);
    next->setFocus(Qt::ShortcutFocusReason);
    QVERIFY(!box->completer()->popup()->isVisible());
    QTest::keyClicks(window.focusWidget(), u"post"_s);
    QCOMPARE(box->currentText(), stands);
    QCOMPARE(next->text(), u"post"_s);
}

QTEST_MAIN(TestSearchableBox)
#include "tst_searchablebox.moc"
