// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/viewstate.h"
#include "views/keys/commandpalette.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QVBoxLayout>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

class Memory final : public ViewState
{
public:
    QVariant value(const QString &key) const override { return m_values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_values[key] = value; }

private:
    QHash<QString, QVariant> m_values;
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lettersFindAndEnterDoes();
    void theArrowsGoRound();
    void whatWasUsedStandsFirst();
    void escapeGivesTheKeysBack();
    void nothingFoundIsSaid();

private:
    CommandPalette *open();

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    std::unique_ptr<Memory> m_memory;
    QStringList m_done;
};

void TestCommandPalette::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_field = new QLineEdit(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    m_memory = std::make_unique<Memory>();
    m_done.clear();
}

CommandPalette *TestCommandPalette::open()
{
    QList<PaletteEntry> entries;
    for (const char *word : {"Go to Pets", "New: Pet", "Lock", "Sign out"}) {
        const QString text = QLatin1String(word);
        entries.append({.id = text, .text = text, .run = [this, text] { m_done.append(text); }});
    }
    auto *palette = new CommandPalette(entries, m_memory.get(), m_window.get());
    palette->open();
    return palette;
}

void TestCommandPalette::lettersFindAndEnterDoes()
{
    QPointer<CommandPalette> palette = open();
    QCOMPARE(palette->count(), 4);
    QTest::keyClicks(palette->edit(), u"nwpet"_s);
    QCOMPARE(palette->count(), 1);
    QCOMPARE(palette->lineText(0), u"New: Pet"_s);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QCOMPARE(m_done, QStringList{u"New: Pet"_s});
    QTRY_VERIFY(!palette);
}

void TestCommandPalette::theArrowsGoRound()
{
    CommandPalette *palette = open();
    QTest::keyClick(palette->edit(), Qt::Key_Up);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QCOMPARE(m_done, QStringList{u"Sign out"_s});
}

void TestCommandPalette::whatWasUsedStandsFirst()
{
    CommandPalette *palette = open();
    QCOMPARE(palette->lineText(0), u"Go to Pets"_s);
    QTest::keyClicks(palette->edit(), u"lock"_s);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    palette = open();
    QCOMPARE(palette->lineText(0), u"Lock"_s);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QCOMPARE(m_done, (QStringList{u"Lock"_s, u"Lock"_s}));
    QCOMPARE(m_memory->value(u"palette/recent"_s).toStringList(), QStringList{u"Lock"_s});
}

void TestCommandPalette::escapeGivesTheKeysBack()
{
    QPointer<CommandPalette> palette = open();
    QVERIFY(palette->edit()->hasFocus());
    QTest::keyClick(palette->edit(), Qt::Key_Escape);
    QVERIFY(m_field->hasFocus());
    QVERIFY(m_done.isEmpty());
    QTRY_VERIFY(!palette);
}

void TestCommandPalette::nothingFoundIsSaid()
{
    CommandPalette *palette = open();
    QTest::keyClicks(palette->edit(), u"xyz"_s);
    QCOMPARE(palette->count(), 0);
    QVERIFY(palette->findChild<QWidget *>(u"paletteNothing"_s)->isVisible());
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QVERIFY(m_done.isEmpty());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
