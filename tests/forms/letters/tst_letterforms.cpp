// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/letters/letterform.h"
#include "forms/letters/lettertools.h"
#include "forms/letters/sendletterform.h"
#include "forms/letters/templatesform.h"
#include "forms/printing/printdialog.h"
#include "forms/printing/printtools.h"
#include "models/letters/letterrepository.h"
#include "models/services/letters/lettertemplates.h"
#include "tests/support/files.h"
#include "tests/support/formbench.h"
#include "tests/support/pdfreader.h"
#include "views/common/fielderror.h"
#include "views/common/richtextedit.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

/// Letters as a specialist writes, signs and sends them, and prints.
class TestLetterForms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aLetterIsDraftedAsSoonAsThePetIsKnown();
    void whatSomebodyWroteIsNotReplaced();
    void formatsByKeys();
    void fromDraftToPdfByKeys();
    void aSignedOneIsReadAndCorrected();
    void aTemplateWithUnknownFieldsIsRefused();
    void aPrintIsShownAsItComesOut();
    void printedInstructionsCountAsGiven();

private:
    LetterForm *newLetter();
    qint64 savedLetter();

    std::unique_ptr<FormBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<PrintTools> m_printing;
    std::unique_ptr<LetterTools> m_tools;
};

void TestLetterForms::init()
{
    m_bench = std::make_unique<FormBench>(u"specialist"_s);
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_printing = std::make_unique<PrintTools>(m_bench->context(), m_window.get());
    m_tools = std::make_unique<LetterTools>(m_bench->context(), *m_printing, m_window.get());
}

void TestLetterForms::cleanup()
{
    m_tools.reset();
    m_printing.reset();
    m_window.reset();
    m_bench.reset();
}

LetterForm *TestLetterForms::newLetter()
{
    m_bench->forms().openNew(RecordKind::Letter, {.petId = m_bench->petId}, m_window.get());
    return qobject_cast<LetterForm *>(m_bench->form(*m_window));
}

qint64 TestLetterForms::savedLetter()
{
    LetterForm *form = newLetter();
    qint64 id = 0;
    connect(form, &RecordForm::saved, this, [&id](RecordKind, qint64 saved) { id = saved; });
    QTest::keyClick(child<QTextEdit>(form, "richText"), Qt::Key_Return, Qt::ControlModifier);
    if (id == 0)
        qFatal("%s", qPrintable(problemsOf(form)));
    return id;
}

void TestLetterForms::aLetterIsDraftedAsSoonAsThePetIsKnown()
{
    LetterForm *form = newLetter();
    QVERIFY(form);
    const auto pet = m_bench->records().pets.find(m_bench->petId);
    QVERIFY(pet);
    const QString text = child<QTextEdit>(form, "richText")->toPlainText();
    QVERIFY2(text.contains(u"thank you for referring "_s + pet->petName), qPrintable(text));
    QVERIFY(child<QLineEdit>(form, "titleEdit")->text().contains(pet->petName));
    QCOMPARE(form->focusWidget(), child<QTextEdit>(form, "richText"));
    auto *kind = child<QComboBox>(form, "kindCombo");
    kind->setCurrentIndex(kind->findData(u"owner"_s));
    QVERIFY(child<QTextEdit>(form, "richText")->toPlainText().contains(u"needs at home"_s));
}

void TestLetterForms::whatSomebodyWroteIsNotReplaced()
{
    LetterForm *form = newLetter();
    auto *text = child<QTextEdit>(form, "richText");
    QTest::keyClicks(text, u"My own words. "_s);
    auto *kind = child<QComboBox>(form, "kindCombo");
    kind->setCurrentIndex(kind->findData(u"owner"_s));
    QVERIFY(text->toPlainText().startsWith(u"My own words."_s));
    QTest::mouseClick(child<QPushButton>(form, "composeButton"), Qt::LeftButton);
    QVERIFY(!text->toPlainText().contains(u"My own words."_s)); // asked for
    text->undo();
    QVERIFY(text->toPlainText().startsWith(u"My own words."_s));
}

void TestLetterForms::formatsByKeys()
{
    RichTextEdit edit;
    edit.show();
    QTextEdit *text = edit.textEdit();
    edit.activateWindow();
    text->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&edit)); // keys are the active window's
    QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(text, u"bold"_s);
    QVERIFY(text->fontWeight() > QFont::Medium);
    QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClick(text, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClicks(text, u"first"_s);
    QVERIFY(edit.html().contains(u"<ul"_s));
    edit.setHtml(u"<p> </p>"_s);
    QVERIFY(edit.html().isEmpty());
}

void TestLetterForms::fromDraftToPdfByKeys()
{
    const qint64 id = savedLetter();
    m_tools->sign(id);
    QVERIFY2(m_bench->notifier.errors.isEmpty(),
             m_bench->notifier.errors.isEmpty()
                 ? ""
                 : qPrintable(m_bench->notifier.errors.first().text));
    QCOMPARE(m_bench->notifier.questions.size(), 1);
    SendLetterForm *send = nullptr; // asked at once how it goes out
    QTRY_VERIFY((send = m_window->findChild<SendLetterForm *>()) && send->isVisible());
    const QSignalSpy sent(send, &SendLetterForm::sent);
    QTest::keyClick(send, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sent.size(), 1);
    const auto letter = LetterRepository(m_bench->context().data).find(id);
    QVERIFY(letter);
    QCOMPARE(letter->status, u"sent"_s);
    PrintDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<PrintDialog *>()) && !dialog->pdf().isEmpty());
    const QTemporaryDir folder(temporaryTemplate());
    const QString path = folder.filePath(u"letter.pdf"_s);
    dialog->saveTo(path);
    const PdfContent content = readPdf(contentOf(path));
    QVERIFY(content.text().contains(u"Signed electronically by"_s));
    QVERIFY(content.text().contains(letter->recipientName));
}

void TestLetterForms::aSignedOneIsReadAndCorrected()
{
    const qint64 id = savedLetter();
    m_tools->sign(id);
    m_bench->forms().openExisting(RecordKind::Letter, id, m_window.get());
    QDialog *form = m_bench->form(*m_window);
    QVERIFY(child<QTextEdit>(form, "richText")->isReadOnly());
    form->close();
    delete form;
    m_tools->amend(id);
    auto *next = qobject_cast<LetterForm *>(m_bench->form(*m_window));
    QVERIFY(next);
    auto *text = child<QTextEdit>(next, "richText");
    QVERIFY(!text->isReadOnly());
    QTest::keyClicks(text, u"Corrected. "_s);
    next->save();
    const QString problems = problemsOf(next);
    const auto by = LetterRepository(m_bench->context().data).amendedBy(id);
    QVERIFY2(by && *by != 0, qPrintable(problems));
    m_tools->amend(id); // a second one is refused
    QCOMPARE(m_bench->notifier.errors.size(), 1);
    QCOMPARE(m_bench->notifier.errors.first().code, Error::Code::Conflict);
}

void TestLetterForms::aTemplateWithUnknownFieldsIsRefused()
{
    m_tools.reset();
    m_printing.reset();
    m_bench->signIn(u"admin"_s);
    auto *form = new TemplatesForm(m_bench->context(), m_window.get());
    form->open();
    auto *body = child<QPlainTextEdit>(form, "bodyEdit");
    body->setPlainText(u"Subject: x\nDear {pet.nme}"_s);
    QTest::mouseClick(child<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QVERIFY(form->isVisible());
    QVERIFY(FieldError::textOf(body).contains(u"{pet.nme}"_s));
    const auto *said = child<QLabel>(body->parentWidget(), "fieldErrorText");
    // All of it is to be seen.
    QTRY_VERIFY(said->height() >= said->heightForWidth(said->width()));
    QTRY_VERIFY(body->geometry().bottom() <= said->parentWidget()->geometry().top());
    QVERIFY(LetterTemplates(m_bench->context().data).find(u"report"_s, u"en"_s)->isShipped);
    body->setPlainText(u"Subject: x\nDear {pet.name}"_s);
    type(child<QPlainTextEdit>(form, "addressEdit"), u"Animal Road 5"_s);
    QTest::mouseClick(child<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QVERIFY(!LetterTemplates(m_bench->context().data).find(u"report"_s, u"en"_s)->isShipped);
    QCOMPARE(Letterheads(m_bench->context().data).read()->address, u"Animal Road 5"_s);
}

void TestLetterForms::aPrintIsShownAsItComesOut()
{
    m_printing->print({PrintKind::CaseHistory, m_bench->petId});
    PrintDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<PrintDialog *>()) && !dialog->pdf().isEmpty());
    QVERIFY(child<QPushButton>(dialog, "printButton")->isEnabled());
    const auto pet = m_bench->records().pets.find(m_bench->petId);
    QVERIFY(readPdf(dialog->pdf()).text().contains(pet->petName));
    QVERIFY(dialog->findChild<QLabel *>(u"sheet1"_s)); // what is seen is the PDF itself
}

void TestLetterForms::printedInstructionsCountAsGiven()
{
    TreatmentPlan plan = m_bench->records().plans.blank();
    plan.petId = m_bench->petId;
    plan.referralId = m_bench->referralId;
    plan.planTitle = u"Rest"_s;
    plan.diagnosisNotes = u"Sprain"_s;
    plan.clientInstructions = u"Short walks."_s;
    const auto added = m_bench->records().plans.add(plan);
    QVERIFY2(added, added ? "" : qPrintable(added.error().text));
    m_printing->print({PrintKind::Instructions, plan.id});
    PrintDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<PrintDialog *>()) && !dialog->pdf().isEmpty());
    QCOMPARE(m_bench->records().plans.find(plan.id)->instructionsState, u"draft"_s);
    const QTemporaryDir folder(temporaryTemplate());
    dialog->saveTo(folder.filePath(u"x.pdf"_s));
    QCOMPARE(m_bench->records().plans.find(plan.id)->instructionsState, u"given"_s);
}

QTEST_MAIN(TestLetterForms)
#include "tst_letterforms.moc"
