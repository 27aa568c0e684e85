// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/contact.h"
#include "models/core/text.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class ContactTest : public QObject
{
    Q_OBJECT

private slots:
    void phonesAreTheSame_data();
    void phonesAreTheSame();
    void shapes_data();
    void shapes();
};

void ContactTest::phonesAreTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");

    QTest::newRow("separators do not count") << u"030 123-4567"_s << u"(030) 1234567"_s << true;
    QTest::newRow("with and without a country") << u"+49 30 1234567"_s << u"030 1234567"_s << true;
    QTest::newRow("two zeros for the country") << u"0049301234567"_s << u"0301234567"_s << true;
    QTest::newRow("a zero in parentheses") << u"+49 (0)30 1234567"_s << u"030 1234567"_s << true;
    QTest::newRow("two countries, one with a zero in parentheses")
        << u"+49 (0)30 1234567"_s << u"0049 30 1234567"_s << true;
    QTest::newRow("one for North America") << u"+1 206 555 0123"_s << u"206-555-0123"_s << true;
    QTest::newRow("digits of another script") << u"٠٣٠١٢٣٤٥٦٧"_s << u"030 1234567"_s << true;
    QTest::newRow("the last digit differs") << u"030 1234567"_s << u"030 1234568"_s << false;
    QTest::newRow("another town") << u"030 1234567"_s << u"040 1234567"_s << false;
    QTest::newRow("short numbers are the same only whole") << u"112"_s << u"0112"_s << false;
    QTest::newRow("a short number") << u"4711"_s << u"47 11"_s << true;
    QTest::newRow("nothing is no number") << u""_s << u""_s << false;
}

void ContactTest::phonesAreTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSamePhone(digitsOf(one), digitsOf(other)), "same");
    QTEST(isSamePhone(digitsOf(other), digitsOf(one)), "same");
}

void ContactTest::shapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("phone");
    QTest::addColumn<bool>("email");

    QTest::newRow("a phone") << u"+49 (0)30/1234-567"_s << true << false;
    QTest::newRow("a phone with an extension") << u"030 1234567 ext. 12"_s << true << false;
    QTest::newRow("words") << u"ask the neighbour"_s << false << false;
    QTest::newRow("two digits") << u"12"_s << false << false;
    QTest::newRow("an address") << u"anna.o'hara+vet@mail.example.org"_s << false << true;
    QTest::newRow("an address in another script") << u"зоя@пример.рф"_s << false << true;
    QTest::newRow("no domain") << u"anna@"_s << false << false;
    QTest::newRow("no dot in the domain") << u"anna@localhost"_s << false << false;
    QTest::newRow("two dots in a row") << u"anna@example..org"_s << false << false;
    QTest::newRow("two addresses") << u"a@example.org, b@example.org"_s << false << false;
    QTest::newRow("a blank inside") << u"anna smith@example.org"_s << false << false;
}

void ContactTest::shapes()
{
    QFETCH(QString, text);
    QTEST(looksLikePhone(text), "phone");
    QTEST(looksLikeEmail(text), "email");
}

QTEST_GUILESS_MAIN(ContactTest)
#include "tst_contact.moc"
