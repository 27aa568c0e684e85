// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentform.h"
#include "forms/documents/documenttools.h"
#include "models/services/documents/privatecopies.h"
#include "tests/support/files.h"
#include "tests/support/formbench.h"
#include "views/common/filedrop.h"
#include "views/documents/documentpreview.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

/// Documents as a person adds, sees and opens them.
class TestDocumentForms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFileIsAddedByItsForm();
    void withoutAFileNothingIsSaved();
    void anEmptyFileIsRefusedBesideIt();
    void filesDroppedOnAPetAreAdded();
    void aProblemSaysWhatWasKept();
    void onlyFilesCanBeDropped();
    void aCopyIsOpenedOnceItIsAccepted();
    void thePreviewTurnsPages();

private:
    QString file(const QString &name, const QByteArray &content);

    std::unique_ptr<FormBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDocumentForms::init()
{
    m_bench = std::make_unique<FormBench>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
}

void TestDocumentForms::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

QString TestDocumentForms::file(const QString &name, const QByteArray &content)
{
    QString path = m_folder->filePath(name);
    setContent(path, content);
    return path;
}

void TestDocumentForms::aFileIsAddedByItsForm()
{
    m_bench->forms().openNew(RecordKind::Document, {.petId = m_bench->petId}, m_window.get());
    auto *form = qobject_cast<DocumentForm *>(m_bench->form(*m_window));
    QVERIFY(form);
    form->useFile(file(u"Blood count.txt"_s, "RBC 6.1"));
    auto *title = child<QLineEdit>(form, "titleEdit");
    QTRY_COMPARE(title->text(), u"Blood count"_s);
    const QSignalSpy saved(form, &RecordForm::saved);
    form->save();
    QVERIFY2(saved.size() == 1, qPrintable(problemsOf(form)));
    const auto document = m_bench->records().documents.find(saved.first().at(1).toLongLong());
    QVERIFY(document);
    QCOMPARE(document->fileType, u"text/plain"_s);
    QCOMPARE(document->petId, m_bench->petId);
}

void TestDocumentForms::withoutAFileNothingIsSaved()
{
    m_bench->forms().openNew(RecordKind::Document, {.petId = m_bench->petId}, m_window.get());
    QDialog *form = m_bench->form(*m_window);
    type(child<QLineEdit>(form, "titleEdit"), u"Consent"_s);
    const QSignalSpy saved(static_cast<RecordForm *>(form), &RecordForm::saved);
    static_cast<RecordForm *>(form)->save();
    QCOMPARE(saved.size(), 0);
    QVERIFY(form->isVisible());
}

void TestDocumentForms::anEmptyFileIsRefusedBesideIt()
{
    m_bench->forms().openNew(RecordKind::Document, {.petId = m_bench->petId}, m_window.get());
    auto *form = qobject_cast<DocumentForm *>(m_bench->form(*m_window));
    form->useFile(file(u"nothing.pdf"_s, {}));
    const auto says = [form] {
        const auto labels = form->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text() == u"The file is empty."_s; });
    };
    QTRY_VERIFY(says());
}

void TestDocumentForms::filesDroppedOnAPetAreAdded()
{
    DocumentTools tools(m_bench->context(), m_window.get());
    const QSignalSpy added(&tools, &DocumentTools::documentsAdded);
    const QStringList paths{file(u"a.txt"_s, "one"), file(u"b.txt"_s, "two"),
                            file(u"c.txt"_s, "one")};
    tools.add(m_bench->petId, paths);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<QList<qint64>>().size(), 2); // c is a again
    QVERIFY(m_bench->notifier.messages.join(u' ').contains(u"already"_s));
    QVERIFY(m_bench->notifier.errors.isEmpty());
}

void TestDocumentForms::aProblemSaysWhatWasKept()
{
    DocumentTools tools(m_bench->context(), m_window.get());
    tools.add(m_bench->petId, {file(u"a.txt"_s, "one"), file(u"empty.txt"_s, {})});
    QTRY_COMPARE(m_bench->notifier.errors.size(), 1);
    const QString said = m_bench->notifier.errors.first().text;
    QVERIFY2(said.contains(u"empty.txt"_s) && said.contains(u"1 document"_s), qPrintable(said));
}

void TestDocumentForms::onlyFilesCanBeDropped()
{
    QWidget pane;
    FileDrop drop(&pane);
    const QSignalSpy dropped(&drop, &FileDrop::dropped);
    const auto send = [&](const QMimeData &data) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&pane, &enter); // without one no drop arrives
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&pane, &event);
    };
    QMimeData words;
    words.setText(u"a text"_s);
    send(words);
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(m_folder->path()), QUrl(u"https://example.org/a.pdf"_s)});
    send(folder);
    QCOMPARE(dropped.size(), 0);
    QMimeData files;
    const QString path = file(u"x.txt"_s, "x");
    files.setUrls({QUrl::fromLocalFile(path)});
    send(files);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{path});
    drop.setOpen(false);
    send(files);
    QCOMPARE(dropped.size(), 1);
}

void TestDocumentForms::aCopyIsOpenedOnceItIsAccepted()
{
    DocumentTools tools(m_bench->context(), m_window.get());
    const QSignalSpy added(&tools, &DocumentTools::documentsAdded);
    tools.add(m_bench->petId, {file(u"a.txt"_s, "one")});
    QTRY_COMPARE(added.size(), 1);
    const qint64 id = added.first().first().value<QList<qint64>>().first();
    QUrl opened;
    tools.setOpener([&opened](const QUrl &url) {
        opened = url;
        return true;
    });
    m_bench->notifier.answer = false;
    tools.openCopy(id);
    QCOMPARE(m_bench->notifier.questions.size(), 1);
    QVERIFY(tools.copies().folder().isEmpty());
    m_bench->notifier.answer = true;
    tools.openCopy(id);
    QTRY_VERIFY(opened.isValid());
    QCOMPARE(contentOf(opened.toLocalFile()), QByteArray("one"));
    tools.setOpener([](const QUrl &) { return false; });
    tools.openCopy(id);
    QTRY_COMPARE(m_bench->notifier.errors.size(), 1);
    QVERIFY(!QFileInfo::exists(opened.toLocalFile()));
}

void TestDocumentForms::thePreviewTurnsPages()
{
    DocumentPreview preview(u"Preview of x"_s);
    const QSignalSpy turned(&preview, &DocumentPreview::pageRequested);
    DocumentPicture picture;
    picture.image = QImage(200, 280, QImage::Format_RGB32);
    picture.image.fill(Qt::white);
    picture.pages = 2;
    preview.show(Result<DocumentPicture>(picture));
    QVERIFY(!child<QToolButton>(&preview, "pageBeforeButton")->isEnabled());
    QTest::mouseClick(child<QToolButton>(&preview, "nextPageButton"), Qt::LeftButton);
    QCOMPARE(turned.size(), 1);
    QCOMPARE(turned.first().first().toInt(), 1);
    DocumentPicture text;
    text.text = u"Words"_s;
    preview.show(Result<DocumentPicture>(text));
    QCOMPARE(child<QPlainTextEdit>(&preview, "documentText")->toPlainText(), u"Words"_s);
    preview.show(Result<DocumentPicture>(Error{Error::Code::Invalid, u"Damaged."_s}));
    QCOMPARE(preview.accessibleDescription(), u"Damaged."_s);
}

QTEST_MAIN(TestDocumentForms)
#include "tst_documentforms.moc"
