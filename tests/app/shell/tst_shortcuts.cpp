// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paletteentries.h"
#include "app/shell/topbar.h"
#include "app/shell/workspace.h"
#include "forms/factory/formfactory.h"
#include "models/security/clinic.h"
#include "tests/app/shell/shelldesk.h"
#include "tests/support/samplerecords.h"
#include "views/common/page.h"
#include "views/keys/commandpalette.h"
#include "views/keys/keysheet.h"
#include "views/keys/livekeys.h"

#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

namespace {

/// What clashes, one line each: empty where no key has two meanings.
QStringList clashes(const QString &where, const QList<LiveKey> &keys)
{
    QStringList found;
    for (qsizetype one = 0; one < keys.size(); ++one)
        for (qsizetype other = one + 1; other < keys.size(); ++other)
            if (collide(keys.at(one), keys.at(other)))
                found.append(u"%1: %2 is both “%3” and “%4”"_s.arg(
                    where, keys.at(one).keys.toString(), keys.at(one).text, keys.at(other).text));
    return found;
}

QStringList wordless(const QString &where, const QList<LiveKey> &keys)
{
    QStringList found;
    for (const LiveKey &key : keys)
        if (key.text.isEmpty() && key.isEnabled)
            found.append(u"%1: %2 says not what it does"_s.arg(where, key.keys.toString()));
    return found;
}

/// Labels whose letter leads nowhere, since their field takes no focus.
QStringList deadLabels(const QWidget *form)
{
    QStringList found;
    const QList<QLabel *> labels = form->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->buddy() && label->buddy()->focusPolicy() == Qt::NoFocus)
            found.append(
                u"%1: the letter of “%2” leads nowhere"_s.arg(form->windowTitle(), label->text()));
    return found;
}

} // namespace

/// The keys of the real window: none has two meanings, each says what it does, in every language
/// and for every role, on each page, list and form.
class TestShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void noKeyHasTwoMeanings_data();
    void noKeyHasTwoMeanings();
    void thePaletteHasEverything();
    void aCommandIsFoundAndDone();
    void theSheetOpensOverAForm();

private:
    static QStringList lookAtPages(ShellDesk &desk);
    static QStringList lookAtForms(ShellDesk &desk);
};

void TestShortcuts::noKeyHasTwoMeanings_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("language");
    for (const char *person : {"admin", "specialist", "coordinator", "frontdesk"})
        for (const QString &language : Languages::codes())
            QTest::addRow("%s, %s", person, qPrintable(language))
                << QString(QLatin1String(person)) << language;
}

void TestShortcuts::noKeyHasTwoMeanings()
{
    QFETCH(QString, person);
    QFETCH(QString, language);
    TestClinic clinic{u"admin"_s};
    addSampleRecords(clinic.db(), 12);
    clinic.close();
    ShellDesk desk(clinic.path(), clinic.options);
    desk.languages.use(language);
    QVERIFY(desk.signIn(person));
    QStringList wrong = lookAtPages(desk) + lookAtForms(desk);
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
}

QStringList TestShortcuts::lookAtPages(ShellDesk &desk)
{
    QStringList wrong;
    const TopBar *bar = desk.window.topBar();
    for (QMenu *menu : {bar->clinicMenu(), bar->newMenu(), bar->personMenu()})
        wrong += clashes(u"menu"_s, menuMnemonics(menu));
    const QList<Page *> pages = desk.window.pages();
    for (Page *page : pages) {
        desk.window.choose(page);
        QList<RecordKind> lists = page->listKinds();
        if (lists.isEmpty())
            lists.append(RecordKind::Setting);
        for (const RecordKind list : std::as_const(lists)) {
            page->chooseList(list);
            QCoreApplication::processEvents();
            const QList<LiveKey> keys = liveKeys(&desk.window);
            wrong += clashes(page->title(), keys) + wordless(page->title(), keys);
        }
    }
    return wrong;
}

QStringList TestShortcuts::lookAtForms(ShellDesk &desk)
{
    QStringList wrong;
    for (const RecordKind kind : recordKinds) {
        if (!FormFactory::hasForm(kind)
            || !desk.shell->workspace()->session().can(kind, Operation::Create))
            continue;
        desk.shell->workspace()->openNew(kind);
        ClinicForm *form = desk.form();
        if (!form) {
            wrong.append(u"no form for %1"_s.arg(kindWord(kind)));
            continue;
        }
        const QList<LiveKey> keys = liveKeys(form);
        wrong += clashes(form->windowTitle(), keys) + wordless(form->windowTitle(), keys)
                 + deadLabels(form);
        delete form;
    }
    return wrong;
}

void TestShortcuts::thePaletteHasEverything()
{
    TestClinic clinic{u"admin"_s};
    addSampleRecords(clinic.db(), 12);
    clinic.close();
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    const QList<PaletteEntry> entries = paletteEntries(*desk.shell->workspace());
    for (const char *text :
         {"New: Pet", "Go to Pets", "Go to Owners", "Show Referrals: Open", "Lock", "Sign out",
          "Appearance: Dark", "Language: Deutsch", "Search everything", "Keyboard shortcuts"})
        QVERIFY2(std::ranges::any_of(entries,
                                     [text](const PaletteEntry &one) {
                                         return one.text == QLatin1String(text) && one.run;
                                     }),
                 text);
    QStringList ids;
    for (const PaletteEntry &entry : entries) {
        QVERIFY2(!entry.id.isEmpty(), qPrintable(entry.text));
        QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
        ids.append(entry.id);
    }
    const auto lock = std::ranges::find(entries, u"Lock"_s, &PaletteEntry::text);
    QCOMPARE(lock->keys, QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText));
}

void TestShortcuts::aCommandIsFoundAndDone()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    QTest::keyClick(&desk.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *palette = desk.window.findChild<CommandPalette *>();
    QVERIFY(palette);
    QTest::keyClicks(palette->edit(), u"go to owners"_s);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QCOMPARE(desk.window.currentPage(), desk.window.pageOf(RecordKind::Owner));
    QTRY_VERIFY(!desk.window.findChild<CommandPalette *>());
    QTest::keyClick(&desk.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    palette = desk.window.findChild<CommandPalette *>();
    QTest::keyClicks(palette->edit(), u"new pet"_s);
    QCOMPARE(palette->lineText(0), u"New: Pet"_s);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QVERIFY(desk.form());
}

void TestShortcuts::theSheetOpensOverAForm()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    desk.shell->workspace()->openNew(RecordKind::Owner);
    ClinicForm *form = desk.form();
    QVERIFY(form);
    QTest::keyClick(ShellDesk::field(form, "ownerNameEdit"), Qt::Key_F1);
    auto *sheet = form->findChild<KeySheet *>();
    QVERIFY(sheet);
    QVERIFY(!sheet->tree()->findItems(u"Save"_s, Qt::MatchContains | Qt::MatchRecursive).isEmpty());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(form->isVisible());
    delete form;
    QTest::keyClick(&desk.window, Qt::Key_F1);
    QVERIFY(desk.window.findChild<KeySheet *>());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
