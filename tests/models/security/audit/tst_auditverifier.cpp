// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/security/accounts.h"
#include "models/security/audit/auditverifier.h"
#include "tests/models/security/audit/keyholder.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

namespace {

using Kind = AuditFinding::Kind;

constexpr int entriesASession = 90;

bool hasFinding(const AuditReport &report, Kind kind, qint64 seq)
{
    return std::ranges::any_of(report.findings, [&](const AuditFinding &finding) {
        return finding.kind == kind && finding.seq == seq;
    });
}

} // namespace

/// That whatever somebody does to the stored trail is found, and where.
class TestAuditVerifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void anUntouchedTrailIsWhole();
    void randomTamperingIsFoundInItsPlace_data();
    void randomTamperingIsFoundInItsPlace();
    void withoutHashesNobodyWouldSee();
    void rewritingBeforeASealIsFound();
    void anotherPersonsSignatureIsFound();
    void onesOwnEntriesRewrittenAreFoundWithTheRecoveryCode();
    void aSwappedPublicKeyIsFound();
    void seals_data();
    void seals();
    void aNewRecoveryCodeBeginsAnEpoch();
    void aWrongRecoveryCodeIsRefused();
    void missingTriggersAreFound();
    void aCutTailIsFoundAtOpening();
    void onlyAdministratorsCheck();
    void checkingCanBeStopped();

private:
    AuditReport check(std::vector<RecoveryCode> codes = {}, bool checksHashes = true);
    void putBack();
    void visit(const QString &name, int entries);

    std::unique_ptr<TestClinic> m_clinic;
    std::unique_ptr<KeyHolder> m_raw;
    std::optional<RecoveryCode> m_code;
    AuditHead m_mark;
};

/// Somebody signs in, does something and signs out.
void TestAuditVerifier::visit(const QString &name, int entries)
{
    m_clinic->signIn(name);
    const auto noted = sql::inTransaction(m_clinic->rawContext(), [&]() -> Result<> {
        for (int i = 0; i < entries; ++i) {
            m_clinic->clock->advance(std::chrono::seconds(7));
            auto done = note(m_clinic->db(), AuditEvent::View,
                             {.kind = u"pet"_s, .record = i + 1, .pet = i + 1});
            if (!done)
                return done;
        }
        return {};
    });
    QVERIFY(noted);
}

void TestAuditVerifier::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tarsus.sql=false"_s);
    m_clinic = std::make_unique<TestClinic>();
    auto code = Accounts(m_clinic->clinic(), m_clinic->connection()).renewRecoveryCode();
    QVERIFY(code);
    m_code = std::move(*code);
    for (const QString &name : {u"specialist"_s, u"coordinator"_s, u"frontdesk"_s, u"admin"_s})
        visit(name, entriesASession);
    QVERIFY(sql::inTransaction(m_clinic->rawContext(),
                               [&] { return note(m_clinic->db(), AuditEvent::Lock); }));
    QVERIFY(m_clinic->clinic().checkpoint());
    m_mark = m_clinic->clinic().presentWatermark()->trail;
    m_raw = std::make_unique<KeyHolder>(*m_clinic);
    m_raw->dropAppendOnly();
    m_raw->run(u"PRAGMA foreign_keys = OFF"_s);
    for (const QString &table : {u"audit_entries"_s, u"audit_seals"_s, u"audit_epochs"_s})
        m_raw->run(u"CREATE TEMP TABLE kept_"_s % table % u" AS SELECT * FROM main."_s % table);
}

void TestAuditVerifier::cleanupTestCase()
{
    m_raw.reset();
    m_clinic.reset();
}

void TestAuditVerifier::putBack()
{
    m_raw->run(u"BEGIN IMMEDIATE"_s);
    for (const QString &table : {u"audit_seals"_s, u"audit_entries"_s, u"audit_epochs"_s}) {
        m_raw->run(u"DELETE FROM main."_s % table);
        m_raw->run(u"INSERT INTO main."_s % table % u" SELECT * FROM temp.kept_"_s % table);
    }
    m_raw->run(u"COMMIT"_s);
}

/// Nothing is noted, so that the trail stays as the test left it.
AuditReport TestAuditVerifier::check(std::vector<RecoveryCode> codes, bool checksHashes)
{
    AuditVerifier::Material material{.chainKey = m_clinic->clinic().chainKey(), .mark = m_mark};
    material.codes = std::move(codes);
    material.checksHashes = checksHashes;
    AuditVerifier verifier([&] { return m_clinic->clinic().connectUnbound(); },
                           std::move(material));
    auto report = verifier.verify();
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    // The triggers that this test took away are another test's business.
    std::erase_if(report->findings, [&](const AuditFinding &finding) {
        report->findingCount -= finding.kind == Kind::Trigger ? 1 : 0;
        return finding.kind == Kind::Trigger;
    });
    return *report;
}

void TestAuditVerifier::anUntouchedTrailIsWhole()
{
    std::vector<RecoveryCode> codes;
    codes.push_back(*RecoveryCode::fromText(m_code->text()));
    const AuditReport report = check(std::move(codes));
    QVERIFY2(report.isWhole(),
             qPrintable(report.isWhole() ? QString() : report.findings[0].text()));
    QVERIFY(report.entries > 4LL * entriesASession);
    QVERIFY(report.seals >= 6);
    QCOMPARE(report.epochs, 2);
    QCOMPARE(report.epochsOpened, 1);
}

void TestAuditVerifier::randomTamperingIsFoundInItsPlace_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("200 entries changed") << 0;
    QTest::newRow("200 entries removed") << 1;
    QTest::newRow("200 entries put in between") << 2;
    QTest::newRow("200 pairs of entries exchanged") << 3;
    QTest::newRow("200 entries removed and the rest numbered anew") << 4;
    QTest::newRow("200 ends cut off") << 5;
}

void TestAuditVerifier::randomTamperingIsFoundInItsPlace()
{
    QFETCH(int, way);
    QRandomGenerator random(static_cast<quint32>(2026 + way));
    const QStringList columns{u"at"_s,        u"person_id"_s, u"session"_s, u"action"_s, u"kind"_s,
                              u"record_id"_s, u"pet_id"_s,    u"detail"_s,  u"hash"_s};
    const auto newest = static_cast<int>(newestEntry(m_raw->db()));
    for (int i = 0; i < 200; ++i) {
        const qint64 place = random.bounded(2, newest - 1);
        Kind kind = Kind::Changed;
        switch (way) {
        case 0: {
            const QString &column = columns.at(random.bounded(int(columns.size())));
            const bool isNumber =
                column == "at"_L1 || column.endsWith("_id"_L1) || column == "session"_L1;
            const QString value = isNumber              ? column % u" + 1"_s
                                  : column == "hash"_L1 ? u"randomblob(24)"_s
                                                        : QString(column % u" || 'x'"_s);
            m_raw->run(u"UPDATE audit_entries SET "_s % column % u" = "_s % value
                           % u" WHERE seq = ?"_s,
                       {place});
            break;
        }
        case 1:
            kind = Kind::Removed;
            m_raw->run(u"DELETE FROM audit_entries WHERE seq = ?"_s, {place});
            break;
        case 2:
            m_raw->run(u"UPDATE audit_entries SET seq = -seq WHERE seq >= ?"_s, {place});
            m_raw->run(u"UPDATE audit_entries SET seq = 1 - seq WHERE seq < 0"_s);
            m_raw->run(u"INSERT INTO audit_entries SELECT ?, at, person_id, session, action, kind, "
                       "record_id, pet_id, detail, hash FROM audit_entries WHERE seq = ?"_s,
                       {place, place - 1});
            break;
        case 3: {
            const qint64 other = place == 2 ? 3 : place - 1;
            m_raw->run(u"UPDATE audit_entries SET seq = -1 WHERE seq = ?"_s, {place});
            m_raw->run(u"UPDATE audit_entries SET seq = ? WHERE seq = ?"_s, {place, other});
            m_raw->run(u"UPDATE audit_entries SET seq = ? WHERE seq = -1"_s, {other});
            break;
        }
        case 4:
            m_raw->run(u"DELETE FROM audit_entries WHERE seq = ?"_s, {place});
            m_raw->run(u"UPDATE audit_entries SET seq = -seq WHERE seq > ?"_s, {place});
            m_raw->run(u"UPDATE audit_entries SET seq = -seq - 1 WHERE seq < 0"_s);
            break;
        default:
            kind = Kind::Cut;
            m_raw->run(u"DELETE FROM audit_entries WHERE seq >= ?"_s, {place});
            m_raw->run(u"DELETE FROM audit_seals WHERE seq >= ?"_s, {place});
        }
        const AuditReport report = check();
        QVERIFY2(!report.isWhole(), qPrintable(QString::number(place)));
        QVERIFY2(hasFinding(report, kind, place), qPrintable(QString::number(place)));
        putBack();
    }
    QVERIFY(check().isWhole());
}

/// The control: it is the hashes that tell.
void TestAuditVerifier::withoutHashesNobodyWouldSee()
{
    QRandomGenerator random(7);
    const auto newest = static_cast<int>(newestEntry(m_raw->db()));
    for (int i = 0; i < 20; ++i) {
        const qint64 place = random.bounded(2, newest - 1);
        m_raw->run(u"UPDATE audit_entries SET detail = 'nothing', record_id = 9 WHERE seq = ? "
                   "AND kind <> 'user'"_s,
                   {place});
        QVERIFY(check({}, false).isWhole());
        putBack();
    }
}

void TestAuditVerifier::rewritingBeforeASealIsFound()
{
    const qint64 place = newestEntry(m_raw->db()) - 150;
    m_raw->run(u"UPDATE audit_entries SET record_id = 77 WHERE seq = ?"_s, {place});
    m_raw->rewriteFrom(place, KeyHolder::chainKey(*m_clinic));
    const qint64 seal =
        m_raw->value(u"SELECT min(seq) FROM audit_seals WHERE seq >= ?"_s, {place}).toLongLong();
    const AuditReport report = check();
    QVERIFY(hasFinding(report, Kind::SealHead, seal));
    QVERIFY(!hasFinding(report, Kind::Changed, place)); // the hashes fit again
    putBack();
}

void TestAuditVerifier::anotherPersonsSignatureIsFound()
{
    const qint64 place = newestEntry(m_raw->db()) - 150; // in the session of somebody else
    m_raw->run(u"UPDATE audit_entries SET record_id = 77 WHERE seq = ?"_s, {place});
    m_raw->rewriteFrom(place, KeyHolder::chainKey(*m_clinic));
    const qint64 seal =
        m_raw->value(u"SELECT min(seq) FROM audit_seals WHERE seq >= ?"_s, {place}).toLongLong();
    for (const qint64 signer : {qint64{0}, qint64{1}}) { // in their name, and in one's own
        m_raw->resealFrom(place, signer, signingKeyOf(*m_clinic, u"admin"_s));
        QVERIFY(hasFinding(check(), Kind::SealSignature, seal));
    }
    putBack();
}

/// Whoever rewrites what they did themselves can sign it again; the key of then they have not.
void TestAuditVerifier::onesOwnEntriesRewrittenAreFoundWithTheRecoveryCode()
{
    const qint64 last = newestEntry(m_raw->db());
    const qint64 place = last - 5;
    m_raw->run(u"UPDATE audit_entries SET record_id = 77 WHERE seq = ?"_s, {place});
    m_raw->rewriteFrom(place, KeyHolder::chainKey(*m_clinic));
    m_raw->resealFrom(place, 1, signingKeyOf(*m_clinic, u"admin"_s));
    const AuditHead mark = std::exchange(m_mark, AuditHead{}); // the watermark they write anew, too
    QVERIFY(check().isWhole());
    std::vector<RecoveryCode> codes;
    codes.push_back(*RecoveryCode::fromText(m_code->text()));
    QVERIFY(hasFinding(check(std::move(codes)), Kind::SealMac, last));
    m_mark = mark;
    QVERIFY(!check().isWhole()); // an older watermark, or the head in a backup, tells as well
    putBack();
}

void TestAuditVerifier::aSwappedPublicKeyIsFound()
{
    TestClinic clinic;
    {
        KeyHolder raw(clinic);
        const QString name = raw.value(u"SELECT name FROM sqlite_schema WHERE tbl_name = 'users' "
                                       "AND name GLOB 'audit_trail_users_changed*'"_s)
                                 .toString();
        raw.run(QString(u"DROP TRIGGER \""_s % name % u'"'));
        raw.run(u"UPDATE users SET signing_public_key = randomblob(32) "
                "WHERE username = 'specialist'"_s);
    }
    const auto report = AuditVerifier::verify(clinic.clinic());
    QVERIFY(report);
    QVERIFY(hasFinding(*report, Kind::PublicKey, 0));
    QVERIFY(report->findings.front().text().contains("specialist"_L1));
    const auto result = AuditVerifier::asResult(*report);
    QCOMPARE(result.error().code, Error::Code::NotAClinic);
}

void TestAuditVerifier::seals_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("kind");
    const QString place = u" WHERE seq = (SELECT max(seq) FROM temp.kept_audit_seals)"_s;
    QTest::newRow("removed") << u"DELETE FROM audit_seals"_s % place << int(Kind::Seal);
    QTest::newRow("of another head")
        << u"UPDATE audit_seals SET head = randomblob(24)"_s % place << int(Kind::SealHead);
    QTest::newRow("of another time")
        << u"UPDATE audit_seals SET sealed_at = sealed_at + 1"_s % place << int(Kind::SealHead);
    QTest::newRow("without a signature")
        << u"UPDATE audit_seals SET signature = NULL"_s % place << int(Kind::SealSignature);
    QTest::newRow("by nobody") << u"UPDATE audit_seals SET signer_id = 0"_s % place
                               << int(Kind::SealSignature);
    QTest::newRow("of another step")
        << u"UPDATE audit_seals SET step = step + 1"_s % place << int(Kind::SealStep);
    QTest::newRow("with another MAC")
        << u"UPDATE audit_seals SET mac = randomblob(32)"_s % place << int(Kind::SealMac);
}

void TestAuditVerifier::seals()
{
    QFETCH(QString, statement);
    QFETCH(int, kind);
    const qint64 seal = m_raw->value(u"SELECT max(seq) FROM audit_seals"_s).toLongLong();
    m_raw->run(statement);
    std::vector<RecoveryCode> codes;
    codes.push_back(*RecoveryCode::fromText(m_code->text()));
    QVERIFY(hasFinding(check(std::move(codes)), static_cast<Kind>(kind), seal));
    putBack();
}

void TestAuditVerifier::aNewRecoveryCodeBeginsAnEpoch()
{
    TestClinic clinic;
    auto first = Accounts(clinic.clinic(), clinic.connection()).renewRecoveryCode();
    auto second = Accounts(clinic.clinic(), clinic.connection()).renewRecoveryCode();
    QVERIFY(first && second);
    clinic.signIn(u"admin"_s);
    const auto codes = [&](bool both) {
        std::vector<RecoveryCode> given;
        if (both)
            given.push_back(*RecoveryCode::fromText(second->text()));
        given.push_back(*RecoveryCode::fromText(first->text()));
        return given;
    };
    const auto whole = AuditVerifier::verify(clinic.clinic(), codes(true));
    QVERIFY(whole && whole->isWhole());
    QCOMPARE(whole->epochs, 3);
    QCOMPARE(whole->epochsOpened, 2);
    // With an old code alone somebody may have begun an epoch of their own.
    const auto part = AuditVerifier::verify(clinic.clinic(), codes(false));
    QVERIFY(part && !part->isWhole());
    QCOMPARE(part->findings.front().kind, Kind::Epoch);
}

void TestAuditVerifier::aWrongRecoveryCodeIsRefused()
{
    TestClinic clinic;
    std::vector<RecoveryCode> codes;
    codes.push_back(RecoveryCode::random());
    const auto report = AuditVerifier::verify(clinic.clinic(), std::move(codes));
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Invalid);
}

void TestAuditVerifier::missingTriggersAreFound()
{
    TestClinic clinic;
    QVERIFY(AuditVerifier::verify(clinic.clinic())->isWhole());
    {
        KeyHolder raw(clinic);
        const QString name = raw.value(u"SELECT name FROM sqlite_schema WHERE tbl_name = 'pets' "
                                       "AND name GLOB 'audit_trail_pets_changed*'"_s)
                                 .toString();
        raw.run(QString(u"DROP TRIGGER \""_s % name % u'"'));
        raw.run(QString(u"CREATE TRIGGER \""_s % name
                        % u"\" AFTER UPDATE ON pets BEGIN SELECT 1; END"_s));
    }
    const auto report = AuditVerifier::verify(clinic.clinic());
    QVERIFY(report && !report->isWhole());
    QCOMPARE(report->findings.front().kind, Kind::Trigger);
}

void TestAuditVerifier::aCutTailIsFoundAtOpening()
{
    TestClinic clinic;
    const auto key = clinic.clinic().recordsKey();
    clinic.close();
    {
        auto opened = Connection::open(clinic.file(ClinicFolder::databaseName()), key,
                                       {.kind = FileKind::Records});
        QVERIFY(opened);
        const QSqlDatabase db = opened->database();
        auto names = sql::run(db, u"SELECT name FROM sqlite_schema WHERE type = 'trigger' "
                                  "AND tbl_name GLOB 'audit_*'"_s);
        QByteArray script = "PRAGMA foreign_keys = OFF;";
        while (names->next())
            script += "DROP TRIGGER \"" + names->value(0).toString().toUtf8() + "\";";
        names->finish();
        script += "DELETE FROM audit_entries WHERE seq = (SELECT max(seq) FROM audit_entries);"
                  "PRAGMA wal_checkpoint(TRUNCATE);";
        QVERIFY(sql::runScript(db, script));
    }
    const auto opened = clinic.tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    QVERIFY(opened.error().text.contains("audit trail"_L1));
}

void TestAuditVerifier::onlyAdministratorsCheck()
{
    TestClinic clinic(u"specialist"_s);
    const auto report = AuditVerifier::verify(clinic.clinic());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Forbidden);
}

void TestAuditVerifier::checkingCanBeStopped()
{
    const auto report = AuditVerifier::verify(m_clinic->clinic(), {}, [](int) { return false; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestAuditVerifier)
#include "tst_auditverifier.moc"
