// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/db/momenttexts.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using tarsus::instantFromText;
using tarsus::instantText;
using tarsus::MomentTexts;

/// What is remembered of zones and languages says the same as asking them each time.
class TestMomentTexts : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void sameAsAskingEachTime_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("German, Berlin") << u"de_DE"_s << "Europe/Berlin"_ba;
        QTest::newRow("English, New York") << u"en_US"_s << "America/New_York"_ba;
        QTest::newRow("English, half an hour of summer") << u"en_AU"_s << "Australia/Lord_Howe"_ba;
        QTest::newRow("a zone without summer time") << u"en_GB"_s << "Asia/Kolkata"_ba;
        QTest::newRow("UTC") << u"de_DE"_s << "UTC"_ba;
    }
    void sameAsAskingEachTime()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, zone);
        QLocale::setDefault(QLocale(language));
        const QTimeZone there(zone);
        const MomentTexts texts(there);
        // Each hour and a half of more than a year: both changes of the clocks, and midnights.
        QDateTime instant(QDate(2025, 12, 30), QTime(22, 15), QTimeZone::utc());
        for (int i = 0; i < 6200; ++i, instant = instant.addSecs(90LL * 60)) {
            const QDateTime local = instant.toTimeZone(there);
            QCOMPARE(texts.moment(instantText(instant)),
                     QLocale().toString(local, QLocale::ShortFormat));
            QCOMPARE(texts.dayOf(instant), local.date());
        }
        const QDate day(1969, 7, 20);
        QCOMPARE(texts.day(u"1969-07-20"_s), QLocale().toString(day, QLocale::ShortFormat));
        QCOMPARE(texts.dayOf(instantFromText(u"1969-07-20T23:59:59.000Z"_s)),
                 instantFromText(u"1969-07-20T23:59:59.000Z"_s).toTimeZone(there).date());
    }

    void theSecondOfTheChangeBelongsToTheNewTime()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const MomentTexts texts(QTimeZone("Europe/Berlin"));
        QCOMPARE(texts.moment(u"2026-03-29T01:00:00.000Z"_s), u"29.03.26 03:00"_s);
        QCOMPARE(texts.moment(u"2026-03-29T00:59:59.999Z"_s), u"29.03.26 01:59"_s);
        QCOMPARE(texts.moment(u"2026-10-25T00:59:59.000Z"_s), u"25.10.26 02:59"_s);
        QCOMPARE(texts.moment(u"2026-10-25T01:00:00.000Z"_s), u"25.10.26 02:00"_s);
    }

    void textsFollowTheLanguage()
    {
        const MomentTexts texts(QTimeZone("Europe/Berlin"));
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(texts.day(u"2026-11-21"_s), u"21.11.26"_s);
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(texts.day(u"2026-11-21"_s), u"11/21/26"_s);
    }

    void whatIsNoMomentIsEmpty_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no such day") << u"2026-02-30"_s;
        QTest::newRow("words") << u"yesterday?"_s;
        QTest::newRow("letters among the digits") << u"2026-1x-21T05:51:18.000Z"_s;
    }
    void whatIsNoMomentIsEmpty()
    {
        QFETCH(QString, text);
        const MomentTexts texts(QTimeZone::utc());
        QCOMPARE(texts.day(text), QString());
        QCOMPARE(texts.moment(text), QString());
    }

    void anInstantWrittenOtherwiseIsReadAsWell()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const MomentTexts texts(QTimeZone("Europe/Berlin"));
        QCOMPARE(texts.moment(u"2026-11-21T05:51:18Z"_s), u"21.11.26 06:51"_s);
    }
};

QTEST_GUILESS_MAIN(TestMomentTexts)
#include "tst_momenttexts.moc"
