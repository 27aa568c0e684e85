// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/statistics/referralstatistics.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class ReferralStatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingCameIn();
    void practicesAndSpecialists();
    void reasonsAreCounted();
};

using test::SampleCase;

namespace {

const QDateTime march = instantFromText(u"2026-03-01T00:00:00.000Z"_s);
const QDateTime april = instantFromText(u"2026-04-01T00:00:00.000Z"_s);

} // namespace

void ReferralStatisticsTest::nothingCameIn()
{
    SampleCase sample;
    const auto read = readReferralStatistics(sample.database.db(), StatisticsBy::Practice, april,
                                             april.addDays(30), april);
    QVERIFY(read);
    QVERIFY(read->rows.isEmpty() && read->reasons.isEmpty());
    QCOMPARE(read->total.volume, 0);
    QCOMPARE(read->total.medianDays, 0.0);
}

void ReferralStatisticsTest::practicesAndSpecialists()
{
    SampleCase sample;
    ReferralRepository &referrals = sample.all.referrals;
    for (const int days : {2, 4, 9}) {
        Referral referral = sample.newReferral();
        referral.priority = u"routine"_s;
        referral.specialistId = 2;
        referral.hasForm = true;
        referral.receivedAt = sample.database.clock.now();
        SampleCase::must(referrals.add(referral));
        for (const char *to : {"accepted", "in_progress", "report_due", "report_sent"}) {
            if (QLatin1String(to) == "report_sent"_L1)
                sample.database.clock.advance(std::chrono::hours(24 * days));
            SampleCase::must(referrals.takeStep(referral.id, referrals.find(referral.id)->version,
                                                QLatin1String(to)));
        }
        sample.database.clock.set(instantFromText(u"2026-03-02T09:00:00.000Z"_s));
    }
    const auto practices = readReferralStatistics(sample.database.db(), StatisticsBy::Practice,
                                                  march, april, sample.database.clock.now());
    QVERIFY(practices);
    QCOMPARE(practices->rows.size(), 1);
    const StatisticsRow &row = practices->rows.constFirst();
    QCOMPARE(row.name, sample.practice.practiceName);
    QCOMPARE(row.volume, 4); // with the sample's own
    QCOMPARE(row.reported, 3);
    QCOMPARE(row.medianDays, 4.0);
    QCOMPARE(row.late.at(4), 1); // nine days; four working days were promised
    QCOMPARE(row.missing.at(1), 4);
    QCOMPARE(practices->total.volume, 4);

    const auto people = readReferralStatistics(sample.database.db(), StatisticsBy::Specialist,
                                               march, april, sample.database.clock.now());
    QVERIFY(people);
    QVERIFY(!people->rows.isEmpty());
    int volume = 0;
    for (const StatisticsRow &person : people->rows)
        volume += person.volume;
    QCOMPARE(volume, 4);
    // What still runs is late once it is due.
    const auto later =
        readReferralStatistics(sample.database.db(), StatisticsBy::Practice, march, april, april);
    QCOMPARE(later->total.late.at(0), 1);
}

void ReferralStatisticsTest::reasonsAreCounted()
{
    SampleCase sample;
    ReferralRepository &referrals = sample.all.referrals;
    for (const char *reason : {"No MRI", "Too far", "No  MRI"}) {
        Referral referral = sample.newReferral();
        SampleCase::must(referrals.add(referral));
        SampleCase::must(referrals.takeStep(referral.id, referral.version, u"declined"_s,
                                            QLatin1String(reason)));
    }
    const auto read = readReferralStatistics(sample.database.db(), StatisticsBy::Practice, march,
                                             april, sample.database.clock.now());
    QVERIFY(read);
    QCOMPARE(read->total.declined, 3);
    const QList<std::pair<QString, int>> expected{{u"No MRI"_s, 2}, {u"Too far"_s, 1}};
    QCOMPARE(read->reasons, expected);
}

QTEST_GUILESS_MAIN(ReferralStatisticsTest)
#include "tst_referralstatistics.moc"
