// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/trail/trailexport.h"
#include "models/vocabularies/valuelists.h"
#include "tests/support/auditrows.h"
#include "tests/support/samplecase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestTrailExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_case.reset(); }
    void tableSaysWhatThePageShows();
    void filterIsKept();
    void formulasAreDefused();
    void onlyThoseWhoMayExport();
    void stoppedExportLeavesNothing();
    void fileIsThePersonsAlone();

private:
    Result<qint64> write(const AuditFilter &filter = {}, const TrailExport::Progress &progress = {})
    {
        const ValueLists lists(m_case->database.context());
        return TrailExport(m_case->database.context(), &lists).write(file(), filter, progress);
    }
    QString file() const { return m_folder->filePath(u"trail.csv"_s); }
    QStringList lines() const
    {
        QFile written(file());
        if (!written.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(written.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }

    std::unique_ptr<test::SampleCase> m_case;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrailExport::init()
{
    m_case = std::make_unique<test::SampleCase>();
    m_folder = std::make_unique<QTemporaryDir>();
    const QSqlDatabase db = m_case->database.db();
    test::addAuditRows(db, 1200, 5);
    test::addAuditRow(db, {.person = 2,
                           .action = u"edit"_s,
                           .record = m_case->pet.id,
                           .pet = m_case->pet.id,
                           .detail = uR"({"pet_name":["Rex","Rexi, \"the dog\""]})"_s});
}

void TestTrailExport::tableSaysWhatThePageShows()
{
    const auto written = write();
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
    QCOMPARE(*written, 1201);
    const QStringList all = lines();
    QCOMPARE(all.size(), 1202);
    QVERIFY(all.first().contains(u"number,at,localTime,person,action,kind,record,pet,changes"_s));
    const QString &newest = all.at(1);
    QVERIFY2(newest.startsWith(u"1201,2026-03-02T09:00:00.000Z,2026-03-02 09:00:00,"_s),
             qPrintable(newest));
    QVERIFY(newest.contains(u",Changed,Pet,"_s));
    QVERIFY(newest.contains(uR"("Name: “Rex” → “Rexi, ""the dog""”")"_s));
    QVERIFY(newest.contains(m_case->pet.petName));
    QVERIFY(all.last().startsWith(u"1,"_s));
}

void TestTrailExport::filterIsKept()
{
    const auto written = write({.personId = 2, .action = u"edit"_s});
    QVERIFY(written);
    const QStringList all = lines();
    QCOMPARE(all.size(), *written + 1);
    QVERIFY(*written > 1 && *written < 200);
    for (const QString &line : all.sliced(1))
        QVERIFY2(line.contains(u",edit,2,"_s), qPrintable(line));
}

void TestTrailExport::formulasAreDefused()
{
    test::addAuditRow(m_case->database.db(), {.action = u"=cmd()"_s});
    QVERIFY(write());
    QVERIFY(lines().at(1).contains(u"'=cmd()"_s));
}

void TestTrailExport::onlyThoseWhoMayExport()
{
    m_case->database.access.set(RecordKind::AuditEntry, Operation::Export, Scope::None);
    const auto written = write();
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Forbidden);
    QVERIFY(!QFile::exists(file()));
}

void TestTrailExport::stoppedExportLeavesNothing()
{
    const auto written = write({}, [](qint64 entries) { return entries < 600; });
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
}

void TestTrailExport::fileIsThePersonsAlone()
{
    QVERIFY(write());
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestTrailExport)
#include "tst_trailexport.moc"
