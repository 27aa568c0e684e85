// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentpicture.h"
#include "models/documents/mediatype.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;

namespace {

QByteArray pdfOf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, 4000, 4000, page == 0 ? Qt::red : Qt::blue);
    }
    painter.end();
    return bytes;
}

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class TestDocumentPicture : public QObject
{
    Q_OBJECT

private slots:
    void aPdfIsShownPageByPage();
    void aPictureStaysWithinTheWidth();
    void textIsReadInItsEncoding_data();
    void textIsReadInItsEncoding();
    void longTextIsShortened();
    void refusals_data();
    void refusals();
    void typeIsWhatTheBytesSay_data();
    void typeIsWhatTheBytesSay();
};

void TestDocumentPicture::aPdfIsShownPageByPage()
{
    const QByteArray pdf = pdfOf(2);
    const auto first = documentPicture(pdf, u"application/pdf"_s, 0, 400);
    QVERIFY2(first, first ? "" : qPrintable(first.error().text));
    QCOMPARE(first->pages, 2);
    QCOMPARE(first->image.width(), 400);
    QVERIFY(first->image.height() > 500); // A4
    const QPoint inside(80, 80);
    QCOMPARE(first->image.pixelColor(inside), QColor(Qt::red));
    QCOMPARE(first->image.pixelColor(398, 560), QColor(Qt::white));
    const auto second = documentPicture(pdf, u"application/pdf"_s, 1, 400);
    QVERIFY(second);
    QCOMPARE(second->image.pixelColor(inside), QColor(Qt::blue));
    const auto beyond = documentPicture(pdf, u"application/pdf"_s, 99, 400);
    QVERIFY(beyond);
    QCOMPARE(beyond->page, 1);
}

void TestDocumentPicture::aPictureStaysWithinTheWidth()
{
    const auto shown = documentPicture(pngOf({2000, 1000}), u"image/png"_s, 0, 500);
    QVERIFY(shown);
    QCOMPARE(shown->image.size(), QSize(500, 250));
    QCOMPARE(shown->pages, 0);
}

void TestDocumentPicture::textIsReadInItsEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Größe: 5 µm – fertig"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(little(text));
    QTest::newRow("Windows-1252") << QByteArray("Gr\xf6\xdf"
                                                "e: 5 \xb5m \x96 fertig");
}

void TestDocumentPicture::textIsReadInItsEncoding()
{
    QFETCH(QByteArray, bytes);
    const auto shown = documentPicture(bytes, u"text/plain"_s, 0, 500);
    QVERIFY(shown);
    QCOMPARE(shown->text, u"Größe: 5 µm – fertig"_s);
    QVERIFY(!shown->isShortened);
}

void TestDocumentPicture::longTextIsShortened()
{
    const QByteArray bytes = QString(500'000, u'ä').toUtf8();
    const auto shown = documentPicture(bytes, u"text/plain"_s, 0, 500);
    QVERIFY(shown);
    QVERIFY(shown->isShortened);
    QVERIFY(shown->text.size() < 200'000);
    QVERIFY(!shown->text.contains(QChar::ReplacementCharacter));
}

void TestDocumentPicture::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("a cut PDF") << pdfOf(1).first(300) << u"application/pdf"_s;
    QTest::newRow("a PDF by name alone") << QByteArray("hello") << u"application/pdf"_s;
    QTest::newRow("a cut picture") << pngOf({50, 50}).first(60) << u"image/png"_s;
    QTest::newRow("a film") << QByteArray(200, '\1') << u"application/dicom"_s;
    QTest::newRow("nothing at all") << QByteArray() << u"image/png"_s;
}

void TestDocumentPicture::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    const auto shown = documentPicture(bytes, type, 0, 300);
    QVERIFY(!shown);
    QCOMPARE(shown.error().code, Error::Code::Invalid);
    QVERIFY(shown.error().text.endsWith(u'.'));
}

void TestDocumentPicture::typeIsWhatTheBytesSay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("type");
    QTest::newRow("a PDF") << u"a.pdf"_s << QByteArray("%PDF-1.7\n") << u"application/pdf"_s;
    QTest::newRow("a PDF with a wrong name")
        << u"a.jpg"_s << QByteArray("%PDF-1.7\n") << u"application/pdf"_s;
    QTest::newRow("a picture") << u"a"_s << pngOf({4, 4}) << u"image/png"_s;
    QTest::newRow("text") << u"note"_s << QByteArray("Good morning.\n") << u"text/plain"_s;
    QTest::newRow("a table") << u"t.csv"_s << QByteArray("a,b\n1,2\n") << u"text/csv"_s;
}

void TestDocumentPicture::typeIsWhatTheBytesSay()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QTEST(mediaTypeOf(name, head), "type");
}

QTEST_MAIN(TestDocumentPicture)
#include "tst_documentpicture.moc"
