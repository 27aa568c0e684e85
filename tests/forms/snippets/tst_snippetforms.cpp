// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/clinicform.h"
#include "forms/snippets/snippetsform.h"
#include "models/snippets/snippetrepository.h"
#include "tests/support/formbench.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Snippets in a note and in their own form, by keyboard.
class TestSnippetForms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCodeAndTabPutItIn();
    void oneStepBackUndoesIt();
    void whatIsNoCodeLeavesTheField_data();
    void whatIsNoCodeLeavesTheField();
    void anUnknownPlaceholderIsSaid();
    void theListPutsItIn();
    void plansHaveThemToo();
    void oneIsWrittenByKeyboard();
    void aBadCodeIsSaidAtItsField();
    void whatWasRemovedCanBePutBack();
    void everybodysAreOnlyReadByOthers();

private:
    void snippet(const QString &code, const QString &body, bool forAll = false);
    void open(RecordKind kind);
    QPlainTextEdit *text(const char *name) { return child<QPlainTextEdit>(m_form, name); }

    std::unique_ptr<FormBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    QPointer<QDialog> m_form;
};

void TestSnippetForms::init()
{
    m_bench = std::make_unique<FormBench>(u"specialist"_s);
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void TestSnippetForms::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void TestSnippetForms::snippet(const QString &code, const QString &body, bool forAll)
{
    Snippet made;
    made.userId = forAll ? 0 : m_bench->specialistId;
    made.code = code;
    made.body = body;
    if (const auto saved = SnippetRepository(m_bench->context().data).save(made); !saved)
        qFatal("%s", qPrintable(saved.error().text));
}

void TestSnippetForms::open(RecordKind kind)
{
    Prefill known;
    known.petId = m_bench->petId;
    known.referralId = m_bench->referralId;
    m_bench->forms().openNew(kind, known, m_window.get(), {});
    m_form = m_bench->form(*m_window);
}

void TestSnippetForms::aCodeAndTabPutItIn()
{
    snippet(u"ok"_s, u"{pet} of {owner} is well."_s);
    open(RecordKind::Interaction);
    auto *edit = text("summaryEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u"Called. ;ok"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->toPlainText(), u"Called. Bella of Maria Schulz is well."_s);
    QVERIFY(edit->hasFocus());
    QVERIFY(!child<QLabel>(m_form, "snippetLabel")->isVisible());
    QTest::keyClicks(edit, u" Bye"_s);
    QVERIFY(edit->toPlainText().endsWith(u"well. Bye"_s));
}

void TestSnippetForms::oneStepBackUndoesIt()
{
    snippet(u"ok"_s, u"Well.\nNo pain {cursor}here."_s);
    open(RecordKind::Interaction);
    auto *edit = text("summaryEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u";ok"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->textCursor().position(), qsizetype(u"Well.\nNo pain "_s.size()));
    edit->undo();
    QCOMPARE(edit->toPlainText(), u";ok"_s);
}

void TestSnippetForms::whatIsNoCodeLeavesTheField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("words") << u"He eats"_s << false;
    QTest::newRow("a semicolon inside a word") << u"a;ok"_s << false;
    QTest::newRow("a code that there is not") << u";nothing"_s << true;
}

void TestSnippetForms::whatIsNoCodeLeavesTheField()
{
    QFETCH(QString, typed);
    QFETCH(bool, isSaid);
    snippet(u"ok"_s, u"Well"_s);
    open(RecordKind::Interaction);
    auto *edit = text("summaryEdit");
    edit->setFocus();
    QTest::keyClicks(edit, typed);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->toPlainText(), typed);
    QVERIFY(!edit->hasFocus());
    QCOMPARE(child<QLabel>(m_form, "snippetLabel")->isVisible(), isSaid);
}

void TestSnippetForms::anUnknownPlaceholderIsSaid()
{
    snippet(u"w"_s, u"{petname} weighs {weight}"_s);
    open(RecordKind::Interaction);
    auto *edit = text("summaryEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u";w"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->toPlainText(), u"{petname} weighs {weight}"_s);
    const auto *said = child<QLabel>(m_form, "snippetLabel");
    QVERIFY(said->isVisible());
    QVERIFY(said->text().contains(u"no placeholder {petname}"_s));
    QVERIFY(said->text().contains(u"Nothing is known for {weight}"_s));
}

void TestSnippetForms::theListPutsItIn()
{
    snippet(u"a"_s, u"First"_s);
    snippet(u"b"_s, u"Second"_s);
    open(RecordKind::Interaction);
    auto *edit = text("summaryEdit");
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_J, Qt::ControlModifier);
    auto *list = m_form->findChild<SnippetsForm *>();
    QVERIFY(list);
    QVERIFY(QTest::qWaitForWindowExposed(list));
    auto *find = child<QLineEdit>(list, "filterEdit");
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, u"nothing like it"_s);
    QTest::keyClick(find, Qt::Key_Return); // puts in nothing that is not to be seen
    QVERIFY(list->isVisible());
    find->clear();
    QTest::keyClicks(find, u"sec"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_COMPARE(edit->toPlainText(), u"Second"_s);
}

void TestSnippetForms::plansHaveThemToo()
{
    snippet(u"rest"_s, u"Keep {pet} on the lead."_s);
    open(RecordKind::Plan);
    auto *edit = text("clientInstructionsEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u";rest"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->toPlainText(), u"Keep Bella on the lead."_s);
}

void TestSnippetForms::oneIsWrittenByKeyboard()
{
    auto *form = new SnippetsForm(m_bench->context(), false, m_window.get());
    form->open();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QVERIFY(!child<QPushButton>(form, "insertButton")->isVisible());
    QVERIFY(!child<QCheckBox>(form, "forAllCheck")->isEnabled());
    QTest::keyClick(form, Qt::Key_N, Qt::AltModifier);
    auto *code = child<QLineEdit>(form, "codeEdit");
    QTRY_VERIFY(code->hasFocus());
    QTest::keyClicks(code, u"Op"_s);
    auto *body = child<QPlainTextEdit>(form, "bodyEdit");
    body->setFocus();
    QTest::keyClicks(body, u"Operated today"_s);
    QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(SnippetRepository(m_bench->context().data).find(u"op"_s)->body, u"Operated today"_s);
    QCOMPARE(child<QListWidget>(form, "snippetList")->count(), 1);
    QCOMPARE(child<QLineEdit>(form, "codeEdit")->text(), u"op"_s);
}

void TestSnippetForms::aBadCodeIsSaidAtItsField()
{
    auto *form = new SnippetsForm(m_bench->context(), false, m_window.get());
    form->open();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    auto *code = child<QLineEdit>(form, "codeEdit");
    code->setFocus();
    QTest::keyClicks(code, u"two words"_s);
    child<QPlainTextEdit>(form, "bodyEdit")->setPlainText(u"text"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(problemsOf(form).contains(u"one word"_s));
    QVERIFY(code->hasFocus());
    QCOMPARE(child<QPlainTextEdit>(form, "bodyEdit")->toPlainText(), u"text"_s);
}

void TestSnippetForms::whatWasRemovedCanBePutBack()
{
    snippet(u"op"_s, u"Operated"_s);
    auto *form = new SnippetsForm(m_bench->context(), false, m_window.get());
    form->open();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QTest::mouseClick(child<QPushButton>(form, "removeButton"), Qt::LeftButton);
    QVERIFY(!SnippetRepository(m_bench->context().data).find(u"op"_s));
    QCOMPARE(child<QPlainTextEdit>(form, "bodyEdit")->toPlainText(), u"Operated"_s);
    QTest::mouseClick(child<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QCOMPARE(SnippetRepository(m_bench->context().data).find(u"op"_s)->body, u"Operated"_s);
}

void TestSnippetForms::everybodysAreOnlyReadByOthers()
{
    m_bench->signIn(u"admin"_s);
    snippet(u"all"_s, u"For all"_s, true);
    m_bench->signIn(u"specialist"_s);
    auto *form = new SnippetsForm(m_bench->context(), false, m_window.get());
    form->open();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QCOMPARE(child<QListWidget>(form, "snippetList")->count(), 1);
    QVERIFY(child<QPlainTextEdit>(form, "bodyEdit")->isReadOnly());
    QVERIFY(!child<QPushButton>(form, "removeButton")->isEnabled());
}

QTEST_MAIN(TestSnippetForms)
#include "tst_snippetforms.moc"
