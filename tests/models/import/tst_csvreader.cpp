// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/csvreader.h"

#include <QBuffer>
#include <QLocale>
#include <QStringEncoder>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

using Table = QList<QStringList>;

QByteArray encoded(const QString &text, CsvEncoding encoding, bool mark)
{
    if (encoding == CsvEncoding::Windows1252) {
        QByteArray bytes;
        for (const QChar letter : text)
            bytes += letter == u'€' ? '\x80' : letter == u'Ž' ? '\x8E' : letter.toLatin1();
        return bytes;
    }
    const auto name = encoding == CsvEncoding::Utf8                ? QStringConverter::Utf8
                      : encoding == CsvEncoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                   : QStringConverter::Utf16BE;
    QStringEncoder encoder(name, mark ? QStringConverter::Flag::WriteBom
                                      : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

/// A text table as a spreadsheet writes it: quoted where it must be, or everywhere.
QString written(const Table &table, QChar delimiter, QStringView lineEnd, bool quoteAll)
{
    QString text;
    for (const QStringList &row : table) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString field = row[i];
            const bool quoted = quoteAll || field.contains(delimiter) || field.contains(u'"')
                                || field.contains(u'\n');
            field.replace(u"\""_s, u"\"\""_s);
            if (i > 0)
                text += delimiter;
            text += quoted ? QString(u'"' + field + u'"') : field;
        }
        text += lineEnd;
    }
    return text;
}

struct Reading
{
    Table rows;
    QList<qint64> numbers;
    QString error;
};

Reading readAll(const QByteArray &bytes, const CsvFormat &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    Reading reading;
    QStringList fields;
    for (;;) {
        const auto more = reader.next(fields);
        if (!more) {
            reading.error = more.error().text;
            return reading;
        }
        if (!*more)
            return reading;
        reading.rows.append(fields);
        reading.numbers.append(reader.row());
    }
}

Result<CsvFormat> found(const QByteArray &bytes, std::optional<CsvEncoding> encoding = {},
                        std::optional<QChar> delimiter = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return findCsvFormat(buffer, encoding, delimiter);
}

/// Gives bytes without having them: a file larger than one would like to hold.
class EndlessDevice final : public QIODevice
{
public:
    EndlessDevice(QByteArray start, qint64 size)
        : m_start(std::move(start))
        , m_size(size)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 length) override
    {
        const qint64 from = m_given;
        const qint64 count = qMin(length, m_size - from);
        for (qint64 i = 0; i < count; ++i)
            data[i] = from + i < m_start.size() ? m_start[from + i] : 'x';
        m_given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_start;
    qint64 m_size;
    qint64 m_given = 0;
};

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyEncodingDelimiterAndQuoting_data();
    void everyEncodingDelimiterAndQuoting();
    void fields_data();
    void fields();
    void rowNumbersAreASpreadsheets();
    void encodingIsFound_data();
    void encodingIsFound();
    void delimiterIsFound_data();
    void delimiterIsFound();
    void isNoTable_data();
    void isNoTable();
    void cannotBeRead_data();
    void cannotBeRead();
    void aFieldOfAHundredMegabytesIsRefusedEarly_data();
    void aFieldOfAHundredMegabytesIsRefusedEarly();
    void piecesMayEndAnywhere();
    void words();
};

void TestCsvReader::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestCsvReader::everyEncodingDelimiterAndQuoting_data()
{
    QTest::addColumn<CsvEncoding>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<bool>("quoteAll");
    QTest::addColumn<QString>("lineEnd");
    const QList<std::pair<const char *, QString>> ends{
        {"LF", u"\n"_s}, {"CRLF", u"\r\n"_s}, {"CR", u"\r"_s}};
    const auto add = [&](CsvEncoding encoding, bool mark, char16_t delimiter, bool quoteAll) {
        for (const auto &[name, end] : ends) {
            QTest::addRow("%s %s the mark, delimiter 0x%02x, quoted %s, lines end with %s",
                          qPrintable(csvEncodingWord(encoding)), mark ? "with" : "without",
                          unsigned(delimiter), quoteAll ? "all" : "where it must be", name)
                << encoding << mark << QChar(delimiter) << quoteAll << end;
        }
    };
    for (const CsvEncoding encoding : csvEncodings) {
        for (const char16_t delimiter : csvDelimiters) {
            for (const bool quoteAll : {false, true}) {
                add(encoding, false, delimiter, quoteAll);
                if (encoding != CsvEncoding::Windows1252)
                    add(encoding, true, delimiter, quoteAll);
            }
        }
    }
}

void TestCsvReader::everyEncodingDelimiterAndQuoting()
{
    QFETCH(CsvEncoding, encoding);
    QFETCH(bool, mark);
    QFETCH(QChar, delimiter);
    QFETCH(bool, quoteAll);
    QFETCH(QString, lineEnd);
    Table table{{u"animal_name"_s, u"species"_s, u"note"_s, u"owner"_s}};
    for (int i = 0; i < 5; ++i) {
        table << QStringList{u"Zoë"_s, u"Katze"_s, u"says \"miau\", often; or |\tnot"_s,
                             u"Müller"_s}
              << QStringList{u"Ždenka €"_s, QString(), u"two\nlines"_s, u"Ågren, Åke"_s}
              << QStringList{u"\""_s, u"dog"_s, QString(), QString()};
        if (encoding != CsvEncoding::Windows1252)
            table << QStringList{u"Мурка"_s, u"猫"_s, u"🐈\u200d⬛"_s, u"שרה"_s};
    }
    const QByteArray bytes = encoded(written(table, delimiter, lineEnd, quoteAll), encoding, mark);
    const auto format = found(bytes);
    QVERIFY2(format, format ? "" : qPrintable(format.error().text));
    QCOMPARE(csvEncodingWord(format->encoding), csvEncodingWord(encoding));
    QCOMPARE(format->delimiter, delimiter);
    const Reading reading = readAll(bytes, *format);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.rows, table);
}

void TestCsvReader::fields_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Table>("rows");
    const QString none;
    const auto row = [](const char *name, const char *bytes, const Table &rows) {
        QTest::newRow(name) << QByteArray(bytes) << rows;
    };
    row("the last line needs no end", "a,b\n1,2", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    row("empty fields are fields", "a,,c\n,,\n,x,", {{u"a"_s, none, u"c"_s}, {none, u"x"_s, none}});
    row("blank lines are left out", "a\n\n\r\n  \nb\n\n", {{u"a"_s}, {u"b"_s}});
    row("a quotation mark inside a field is itself", "5\" dog,6'\nx\"y\"z,\"\"",
        {{u"5\" dog"_s, u"6'"_s}, {u"x\"y\"z"_s, none}});
    row("text after a closing quotation mark is kept", "\"a\"b,\"c\" \n", {{u"ab"_s, u"c "_s}});
    row("doubled quotation marks are one", "\"\"\"Wall-E\"\"\",\"a \"\"b\"\"\"",
        {{u"\"Wall-E\""_s, u"a \"b\""_s}});
    row("a quoted delimiter is text", "\"Terrier, Jack Russell\",x",
        {{u"Terrier, Jack Russell"_s, u"x"_s}});
    row("line breaks in a field become one kind", "\"a\r\nb\rc\nd\",x",
        {{u"a\nb\nc\nd"_s, u"x"_s}});
    row("line ends may be mixed", "a\nb\rc\r\nd\r\re",
        {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}, {u"e"_s}});
    row("blanks around a field stay", " a , b ", {{u" a "_s, u" b "_s}});
    row("a byte-order mark is no text", "\xEF\xBB\xBFname,x\n", {{u"name"_s, u"x"_s}});
    row("a byte-order mark before a quotation mark", "\xEF\xBB\xBF\"na,me\"", {{u"na,me"_s}});
    row("Ctrl+Z ends an old file", "a,b\r\n1,2\r\n\x1A", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    row("nothing is no row", "", {});
    row("quoted empty fields alone are a blank line", "\"\"\n\"\",\"\"\na", {{u"a"_s}});
}

void TestCsvReader::fields()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Table, rows);
    const Reading reading = readAll(bytes, {});
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.rows, rows);
}

void TestCsvReader::rowNumbersAreASpreadsheets()
{
    const Reading reading = readAll("a,b\n\n\"x\ny\",z\nlast,1\n", {});
    QCOMPARE(reading.numbers, (QList<qint64>{1, 3, 4}));
}

void TestCsvReader::encodingIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("encoding");
    const QString latin = u"windows-1252"_s;
    QTest::newRow("what is no UTF-8 is Windows-1252")
        << QByteArray("name;x\nM\xFCller;1\n") << QString() << latin;
    QTest::newRow("only ASCII is UTF-8") << QByteArray("a,b\n1,2\n") << QString() << u"utf-8"_s;
    QTest::newRow("a byte after the first piece decides")
        << QByteArray("1,2\n").repeated(100'000).append("\xE9,2\n") << QString() << latin;
    QTest::newRow("cut inside a character is no UTF-8")
        << QByteArray("name,x\nZo\xC3") << QString() << latin;
    QTest::newRow("over-long forms are no UTF-8")
        << QByteArray("name,x\n\xC0\xAF,1\n") << QString() << latin;
    QTest::newRow("what is given is taken")
        << QByteArray("name,x\nZo\xC3\xAB,1\n") << latin << latin;
    QTest::newRow("given UTF-16 follows the mark")
        << encoded(u"a,b\n1,2\n"_s, CsvEncoding::Utf16BigEndian, true) << u"utf-16"_s
        << u"utf-16be"_s;
}

void TestCsvReader::encodingIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, given);
    QFETCH(QString, encoding);
    const auto format = found(bytes, csvEncodingFromWord(given));
    QVERIFY2(format, format ? "" : qPrintable(format.error().text));
    QCOMPARE(csvEncodingWord(format->encoding), encoding);
}

void TestCsvReader::delimiterIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("decimal commas do not fool it")
        << QByteArray("name;kg\nRex;12,5\nMia;3,2\nTom;4,1\n") << QChar(u';');
    QTest::newRow("commas in quoted breeds do not fool it")
        << QByteArray("name\tbreed\nRex\t\"Retriever, Labrador\"\nMia\t\"Terrier, Jack\"\n")
        << QChar(u'\t');
    QTest::newRow("a line that says so") << QByteArray("sep=|\nname|a,b\nRex|1,2\n") << QChar(u'|');
    QTest::newRow("one column only") << QByteArray("practice_name\nNorth\nSouth\n") << QChar(u',');
    QTest::newRow("one column with commas in it")
        << QByteArray("practice_name\nNorth, Main St\nSouth\nEast, a, b\n") << QChar(u';');
    QTest::newRow("rows that lack their last fields")
        << QByteArray("a,b,c\n1,2,3\n1,2\n1,2,3\n1,2,3\n") << QChar(u',');
}

void TestCsvReader::delimiterIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    const auto format = found(bytes);
    QVERIFY2(format, format ? "" : qPrintable(format.error().text));
    QCOMPARE(format->delimiter, delimiter);
    if (format->separatorLine)
        QCOMPARE(readAll(bytes, *format).rows.value(0), (QStringList{u"name"_s, u"a,b"_s}));
}

void TestCsvReader::isNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("blanks") << QByteArray(" \r\n\t\n") << u"empty"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and so on") << u"workbook"_s;
    QTest::newRow("an old workbook") << QByteArray("\xD0\xCF\x11\xE0 and so on") << u"workbook"_s;
    QTest::newRow("a web page") << QByteArray("\n<!DOCTYPE html><html>") << u"document"_s;
    QTest::newRow("a letter as PDF") << QByteArray("%PDF-1.7\n1,2\n") << u"document"_s;
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0",
                                             18)
                               << u"binary"_s;
    QTest::newRow("a NUL in a text") << QByteArray("a,b\n1,\0"
                                                   "2\n",
                                                   9)
                                     << u"binary"_s;
    QTest::newRow("control characters")
        << QByteArray("a,b\n\x01\x02\x03,\x04\x05\n") << u"binary"_s;
    QTest::newRow("prose") << QByteArray(
        "Dear colleague, thank you\nfor sending Rex.\n\nHe came in, was seen, and "
        "went home; all well.\nWe found, in short, nothing,\nor, as they say, little,"
        " to speak of.\nYours\n")
                           << u"common shape"_s;
}

void TestCsvReader::isNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto format = found(bytes);
    QVERIFY(!format);
    QCOMPARE(format.error().code, Error::Code::Invalid);
    QVERIFY2(format.error().text.contains(says), qPrintable(format.error().text));
}

void TestCsvReader::cannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvEncoding>("encoding");
    QTest::addColumn<qsizetype>("rows");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, CsvEncoding encoding,
                        qsizetype rows, const QString &says) {
        QTest::newRow(name) << bytes << encoding << rows << says;
    };
    row("a quotation mark that is never closed", "a,b\n1,2\n\"x,y\nz,1\n", CsvEncoding::Utf8, 2,
        u"line 3"_s);
    row("a NUL", QByteArray("a,b\n1,\0\n", 8), CsvEncoding::Utf8, 1, u"Line 2"_s);
    row("a NUL in quotation marks", QByteArray("a\n\"1\0\"\n", 7), CsvEncoding::Utf8, 1,
        u"Line 2"_s);
    row("Ctrl+Z before the end", "a\n\x1A\nb\n", CsvEncoding::Utf8, 1, u"Line 2"_s);
    row("another encoding than said", "a\nM\xFCller\n", CsvEncoding::Utf8, 0,
        u"another encoding"_s);
    row("surrogates are no UTF-8", "a\n\xED\xA0\x80\n", CsvEncoding::Utf8, 0,
        u"another encoding"_s);
    row("a lone surrogate in UTF-16", QByteArray("a\0\n\0\x00\xD8x\0", 8),
        CsvEncoding::Utf16LittleEndian, 0, u"another encoding"_s);
    row("half a character at the end", QByteArray("a\0\n\0b", 5), CsvEncoding::Utf16LittleEndian, 1,
        u"cut short"_s);
    row("a byte that Windows-1252 does not have", "a\n\x81\n", CsvEncoding::Windows1252, 0,
        u"another encoding"_s);
    row("more columns than any table", QByteArray(2000, ','), CsvEncoding::Utf8, 0,
        u"more than 1,000 columns"_s);
}

void TestCsvReader::cannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CsvEncoding, encoding);
    QFETCH(qsizetype, rows);
    QFETCH(QString, says);
    const Reading reading = readAll(bytes, {encoding});
    QCOMPARE(reading.rows.size(), rows);
    QVERIFY2(reading.error.contains(says), qPrintable(reading.error));
}

void TestCsvReader::aFieldOfAHundredMegabytesIsRefusedEarly_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("in quotation marks") << QByteArray("a,b\n1,\"");
    QTest::newRow("without") << QByteArray("a,b\n1,");
    QTest::newRow("as the heading") << QByteArray();
}

void TestCsvReader::aFieldOfAHundredMegabytesIsRefusedEarly()
{
    QFETCH(QByteArray, start);
    EndlessDevice device(start, 100'000'000);
    CsvReader reader(device, {});
    QStringList fields;
    auto more = reader.next(fields);
    if (more && *more)
        more = reader.next(fields);
    QVERIFY(!more);
    QCOMPARE(more.error().code, Error::Code::Invalid);
    QVERIFY(more.error().text.contains(u"too long"_s));
    QVERIFY2(device.given() < 1'200'000, "it read on after the limit");
}

void TestCsvReader::piecesMayEndAnywhere()
{
    // Fields around the border of a piece of 64 KiB, in every position.
    for (const CsvEncoding encoding : {CsvEncoding::Utf8, CsvEncoding::Utf16BigEndian}) {
        const qsizetype width = encoding == CsvEncoding::Utf8 ? 1 : 2;
        for (qsizetype shift = 0; shift < 24; ++shift) {
            const QString filling(qsizetype{64} * 1024 / width - 12 - shift, u'f');
            const Table table{{filling, u"é\"🐈\"\n"_s, u"z"_s}, {u"a"_s, u"b"_s, u"\""_s}};
            const auto bytes = encoded(written(table, u',', u"\r\n", true), encoding, true);
            const Reading reading = readAll(bytes, {encoding});
            QCOMPARE(reading.error, QString());
            QCOMPARE(reading.rows, table);
        }
    }
}

void TestCsvReader::words()
{
    for (const CsvEncoding encoding : csvEncodings)
        QVERIFY(csvEncodingFromWord(csvEncodingWord(encoding)) == encoding);
    QVERIFY(csvEncodingFromWord(u"CP-1252"_s) == CsvEncoding::Windows1252);
    QVERIFY(!csvEncodingFromWord(u"ebcdic"_s));
    QCOMPARE(csvDelimiterFromWord(u"Tab"_s), QChar(u'\t'));
    QCOMPARE(csvDelimiterFromWord(u";"_s), QChar(u';'));
    QVERIFY(!csvDelimiterFromWord(u"a"_s));
    QVERIFY(!csvDelimiterFromWord(u"\""_s));
    QVERIFY(!csvDelimiterFromWord(QString()));
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
