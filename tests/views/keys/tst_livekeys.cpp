// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/keysheet.h"
#include "views/keys/livekeys.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

const LiveKey *find(const QList<LiveKey> &keys, const QString &sequence)
{
    const auto found = std::ranges::find(keys, QKeySequence(sequence), &LiveKey::keys);
    return found == keys.end() ? nullptr : &*found;
}

} // namespace

class TestLiveKeys : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfKeyIsFound();
    void whatIsHiddenIsNot();
    void collisionsNeedACommonPlace_data();
    void collisionsNeedACommonPlace();
    void theSheetShowsAndFindsThem();
};

void TestLiveKeys::everyKindOfKeyIsFound()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit(&window);
    auto *label = new QLabel(u"&Weight:"_s, &window);
    label->setBuddy(edit);
    auto *button = new QPushButton(u"&Save && close…"_s, &window);
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(edit),
                          static_cast<QWidget *>(button)})
        column->addWidget(part);
    auto *action = new QAction(u"&Accept"_s, &window);
    action->setShortcut(Qt::Key_A);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    window.addAction(action);
    auto *shortcut = new QShortcut(Qt::Key_F2, &window);
    shortcut->setWhatsThis(u"Edit"_s);
    addButtonKeys(QKeySequence(Qt::CTRL | Qt::Key_Return), button, &window);
    setKeyHints(edit, {{QKeySequence(Qt::Key_Return), u"Go on"_s}});
    window.show();
    const QList<LiveKey> keys = liveKeys(&window);
    const std::pair<const char *, const char *> all[]{
        {"Alt+W", "Weight"}, {"Alt+S", "Save & close"}, {"A", "Accept"},
        {"F2", "Edit"},      {"Return", "Go on"},       {"Ctrl+Return", "Save & close"}};
    for (const auto &[sequence, text] : all) {
        const LiveKey *key = find(keys, QLatin1String(sequence));
        QVERIFY2(key, sequence);
        QCOMPARE(key->text, QLatin1String(text));
        QVERIFY(key->isEnabled);
    }
    QCOMPARE(keys.size(), qsizetype(std::size(all)));
    QVERIFY(find(keys, u"Alt+W"_s)->isMnemonic);
    QVERIFY(!find(keys, u"A"_s)->isMnemonic);
    button->setEnabled(false);
    QVERIFY(!find(liveKeys(&window), u"Alt+S"_s)->isEnabled);
}

void TestLiveKeys::whatIsHiddenIsNot()
{
    QWidget window;
    auto *hidden = new QWidget(&window);
    hidden->hide();
    new QShortcut(Qt::Key_F2, hidden);
    window.show();
    QVERIFY(liveKeys(&window).isEmpty());
    hidden->show();
    QCOMPARE(liveKeys(&window).size(), 1);
}

void TestLiveKeys::collisionsNeedACommonPlace_data()
{
    QTest::addColumn<Qt::ShortcutContext>("one");
    QTest::addColumn<Qt::ShortcutContext>("other");
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("clash");
    constexpr auto window = Qt::WindowShortcut;
    constexpr auto branch = Qt::WidgetWithChildrenShortcut;
    constexpr auto alone = Qt::WidgetShortcut;
    QTest::newRow("two of the window") << window << window << u"sibling"_s << true;
    QTest::newRow("one of the window, one of a part") << window << alone << u"sibling"_s << true;
    QTest::newRow("two parts beside each other") << branch << branch << u"sibling"_s << false;
    QTest::newRow("a part inside of the other") << branch << branch << u"child"_s << true;
    QTest::newRow("a widget inside of a part") << branch << alone << u"child"_s << true;
    QTest::newRow("a widget and what is in it") << alone << alone << u"child"_s << false;
    QTest::newRow("twice at one widget") << alone << alone << u"same"_s << true;
}

void TestLiveKeys::collisionsNeedACommonPlace()
{
    QFETCH(Qt::ShortcutContext, one);
    QFETCH(Qt::ShortcutContext, other);
    QFETCH(QString, where);
    QWidget window;
    auto *first = new QWidget(&window);
    QWidget *second = where == "same"_L1    ? first
                      : where == "child"_L1 ? new QWidget(first)
                                            : new QWidget(&window);
    auto *here = new QShortcut(Qt::Key_F5, first);
    here->setContext(one);
    auto *there = new QShortcut(Qt::Key_F5, second);
    there->setContext(other);
    window.show();
    const QList<LiveKey> keys = liveKeys(&window);
    QCOMPARE(keys.size(), 2);
    QTEST(collide(keys.at(0), keys.at(1)), "clash");
    QTEST(collide(keys.at(1), keys.at(0)), "clash");
    QVERIFY(!collide(keys.at(0), keys.at(0)));
}

void TestLiveKeys::theSheetShowsAndFindsThem()
{
    QWidget window;
    auto *edit = new QShortcut(Qt::Key_F2, &window);
    edit->setWhatsThis(u"Edit"_s);
    auto *lock = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), &window);
    lock->setWhatsThis(u"Lock"_s);
    window.show();
    KeySheet sheet(liveKeys(&window), nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto shown = [&sheet] {
        QStringList lines;
        for (int group = 0; group < sheet.tree()->topLevelItemCount(); ++group)
            for (int at = 0; at < sheet.tree()->topLevelItem(group)->childCount(); ++at)
                lines.append(sheet.tree()->topLevelItem(group)->child(at)->text(0));
        return lines;
    };
    QCOMPARE(shown(), (QStringList{u"Edit"_s, u"Lock"_s}));
    QTest::keyClicks(sheet.edit(), u"ctrl"_s);
    QCOMPARE(shown(), QStringList{u"Lock"_s});
    sheet.edit()->setText(u"edi"_s);
    QCOMPARE(shown(), QStringList{u"Edit"_s});
    sheet.edit()->setText(u"zzz"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(sheet.html().contains(u"F2"_s) && sheet.html().contains(u"Lock"_s));
}

QTEST_MAIN(TestLiveKeys)
#include "tst_livekeys.moc"
