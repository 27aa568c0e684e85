// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/security/accounts.h"
#include "models/security/audit/audittrail.h"
#include "models/security/audit/auditverifier.h"
#include "models/services/backup/backupservice.h"
#include "models/services/backup/restoreservice.h"
#include "models/services/export/exportservice.h"
#include "models/services/query/adminquery.h"
#include "tests/models/security/audit/keyholder.h"
#include "tests/support/files.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

namespace {

const Entry *find(const QList<Entry> &entries, AuditEvent event)
{
    const auto found = std::ranges::find(entries, auditEventWord(event), &Entry::action);
    return found == entries.end() ? nullptr : &*found;
}

void flipByte(const QString &file, qsizetype fromEnd)
{
    QByteArray bytes = contentOf(file);
    bytes[bytes.size() - fromEnd] = static_cast<char>(bytes[bytes.size() - fromEnd] ^ 1);
    setContent(file, bytes);
}

} // namespace

/// That what is done to and with a clinic stands in its trail, refusals too, and what happened
/// while it was closed.
class TestAuditEvents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void signingInAndOut();
    void aLock();
    void failedSignIns();
    void aWrongRecoveryCode();
    void aTamperedKeyFile();
    void anOlderKeyFile();
    void aStaleLog();
    void aWrongApprovalCodeAndAStaleOne();
    void anAccountsLife();
    void aWrongPasswordAskedAgain();
    void aChangedPassword();
    void aSwappedPublicKey();
    void anExport();
    void aBackupAndItsRestore();
    void aQuestionInSql();
    void aChangedRule();
    void notesTellNothingToStrangers();
    void theWholeTrailIsWholeAfterAllThat();

private:
    QList<Entry> entries() const;
    const Entry *noted(AuditEvent event);

    std::unique_ptr<TestClinic> m_clinic;
    qint64 m_before = 0;
    QList<Entry> m_entries;
};

void TestAuditEvents::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tarsus.sql=false"_s);
}

void TestAuditEvents::init()
{
    m_clinic = std::make_unique<TestClinic>();
    m_before = newestEntry(KeyHolder(*m_clinic).db());
}

void TestAuditEvents::cleanup()
{
    m_clinic.reset();
}

QList<Entry> TestAuditEvents::entries() const
{
    return entriesAfter(KeyHolder(*m_clinic).db(), m_before);
}

const Entry *TestAuditEvents::noted(AuditEvent event)
{
    m_entries = entries();
    return find(m_entries, event);
}

void TestAuditEvents::signingInAndOut()
{
    m_clinic->signIn(u"specialist"_s);
    const auto all = entries();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).action, u"sign_out"_s); // the administrator's
    QCOMPARE(all.at(0).person, 1);
    QCOMPARE(all.at(1).action, u"sign_in"_s);
    QCOMPARE(all.at(1).person, m_clinic->clinic().session().personId());
}

void TestAuditEvents::aLock()
{
    QVERIFY(m_clinic->clinic().close(AuditEvent::Lock));
    m_clinic->signIn(u"admin"_s);
    QVERIFY(noted(AuditEvent::Lock));
    QVERIFY(!find(m_entries, AuditEvent::SignOut));
}

void TestAuditEvents::failedSignIns()
{
    m_clinic->close();
    for (int i = 0; i < 2; ++i)
        QVERIFY(!m_clinic->tryToOpen(u"specialist"_s, u"not the password"_s));
    m_clinic->clock->advance(std::chrono::hours(1));
    QVERIFY(!m_clinic->tryToOpen(u"A Secret Typed Here"_s, u"x"_s));
    m_clinic->clock->advance(std::chrono::hours(1));
    m_clinic->signIn(u"coordinator"_s);
    const auto all = entries();
    QList<Entry> failed;
    std::ranges::copy_if(all, std::back_inserter(failed),
                         [](const Entry &entry) { return entry.action == "sign_in_failed"_L1; });
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.at(0).record, 2);
    QCOMPARE(failed.at(0).person, 0);
    QCOMPARE(failed.at(0).detail.value("tries"_L1).toInt(), 2);
    QCOMPARE(failed.at(0).detail.value("firstAt"_L1).toString(), u"2026-03-02T09:00:00.000Z"_s);
    QCOMPARE(failed.at(1).record, 0); // what was typed for a name may be a password: it is not kept
    QVERIFY(!QString::fromUtf8(QJsonDocument(failed.at(1).detail).toJson()).contains("Secret"_L1));
    // Told once.
    m_before = newestEntry(KeyHolder(*m_clinic).db());
    m_clinic->signIn(u"admin"_s);
    QVERIFY(!noted(AuditEvent::SignInFailed));
}

void TestAuditEvents::aWrongRecoveryCode()
{
    m_clinic->close();
    {
        auto folder = ClinicFolder::hold(m_clinic->path(), m_clinic->options);
        QVERIFY(folder);
        const Password next = password(u"new-password"_s);
        QVERIFY(!Clinic::recover(*folder, RecoveryCode::random(), {u"admin"_s, next}));
    }
    m_clinic->signIn(u"admin"_s);
    QVERIFY(noted(AuditEvent::RecoveryRefused));
}

void TestAuditEvents::aTamperedKeyFile()
{
    m_clinic->close();
    const QString first = m_clinic->file(KeyFileStore::fileName());
    const QString second = m_clinic->file(KeyFileStore::secondFileName());
    const QByteArray before = contentOf(first);
    // Another sealed key in a slot, with a checksum that fits: only the MAC tells.
    auto file = decodeKeyFile(before);
    QVERIFY(file);
    file->person(u"frontdesk"_s)->sealed = file->person(u"specialist"_s)->sealed;
    const QByteArray forged = encodeKeyFile(*file, DataKey::random(1));
    setContent(first, forged);
    setContent(second, forged);
    const auto opened = m_clinic->tryToOpen(u"admin"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotAClinic);
    setContent(first, before);
    setContent(second, before);
    m_clinic->signIn(u"admin"_s);
    QVERIFY(noted(AuditEvent::KeysRefused));
}

void TestAuditEvents::anOlderKeyFile()
{
    const QByteArray before = contentOf(m_clinic->file(KeyFileStore::fileName()));
    QVERIFY(Accounts(m_clinic->clinic(), m_clinic->connection()).disable(u"frontdesk"_s));
    m_clinic->close();
    const QByteArray newest = contentOf(m_clinic->file(KeyFileStore::fileName()));
    for (const QString &name : {KeyFileStore::fileName(), KeyFileStore::secondFileName()})
        setContent(m_clinic->file(name), before);
    QVERIFY(!m_clinic->tryToOpen(u"admin"_s));
    for (const QString &name : {KeyFileStore::fileName(), KeyFileStore::secondFileName()})
        setContent(m_clinic->file(name), newest);
    m_clinic->signIn(u"admin"_s);
    QVERIFY(noted(AuditEvent::KeysRefused));
    QCOMPARE(noted(AuditEvent::KeysRefused)->detail.value("reason"_L1).toString(),
             u"key file older than watermark"_s);
}

void TestAuditEvents::aStaleLog()
{
    m_clinic->close();
    const QString log = m_clinic->file(ClinicFolder::databaseName() + "-wal"_L1);
    setContent(log, "a stranger's");
    QVERIFY(!m_clinic->tryToOpen(u"admin"_s));
    QFile::remove(log);
    m_clinic->signIn(u"admin"_s);
    QVERIFY(noted(AuditEvent::OpeningRefused));
}

void TestAuditEvents::aWrongApprovalCodeAndAStaleOne()
{
    const auto code = AccountRequests::leave(
        m_clinic->path(), {u"new"_s, u"N"_s, u"n@example.org"_s, password(u"demo-clinic"_s)},
        m_clinic->clinic().options());
    QVERIFY(code);
    Accounts accounts(m_clinic->clinic(), m_clinic->connection());
    const auto requests = accounts.requests();
    const QString id = requests->front().id;
    QVERIFY(!accounts.approve(id, u"specialist"_s, u"0000-0000"_s));
    QVERIFY(noted(AuditEvent::CodeRefused));
    QCOMPARE(noted(AuditEvent::CodeRefused)->detail.value("username"_L1).toString(), u"new"_s);
    QVERIFY(accounts.turnDown(id));
    QVERIFY(noted(AuditEvent::RequestTurnedDown));
    m_before = newestEntry(KeyHolder(*m_clinic).db());
    QVERIFY(!accounts.approve(id, u"specialist"_s, *code)); // it is gone
    QVERIFY(noted(AuditEvent::CodeRefused));
}

void TestAuditEvents::anAccountsLife()
{
    const auto code = AccountRequests::leave(
        m_clinic->path(), {u"new"_s, u"N"_s, u"n@example.org"_s, password(u"demo-clinic"_s)},
        m_clinic->clinic().options());
    Accounts accounts(m_clinic->clinic(), m_clinic->connection());
    const auto requests = accounts.requests();
    QVERIFY(accounts.approve(requests->front().id, u"specialist"_s, *code));
    QVERIFY(noted(AuditEvent::AccountRequested));
    QCOMPARE(m_entries.last().action, u"account"_s);
    QVERIFY(accounts.changeRole(u"new"_s, u"coordinator"_s));
    QVERIFY(entries().last().detail.contains("role"_L1));
    QVERIFY(accounts.disable(u"new"_s));
    QVERIFY(entries().last().detail.contains("active"_L1));
    QVERIFY(accounts.enable(u"new"_s));
    QVERIFY(accounts.reset(u"new"_s));
    QVERIFY(noted(AuditEvent::AccountReset));
    QVERIFY(accounts.renewRecoveryCode());
    QVERIFY(noted(AuditEvent::RecoveryCode));
}

void TestAuditEvents::aWrongPasswordAskedAgain()
{
    Accounts accounts(m_clinic->clinic(), m_clinic->connection());
    QVERIFY(!accounts.confirmPassword(password(u"wrong"_s)));
    QVERIFY(noted(AuditEvent::PasswordRefused));
}

void TestAuditEvents::aChangedPassword()
{
    Accounts accounts(m_clinic->clinic(), m_clinic->connection());
    QVERIFY(accounts.changePassword(password(TestClinic::passwordText()), password(u"other"_s)));
    QVERIFY(noted(AuditEvent::PasswordChanged));
}

void TestAuditEvents::aSwappedPublicKey()
{
    Accounts accounts(m_clinic->clinic(), m_clinic->connection());
    QVERIFY(accounts.disable(u"frontdesk"_s));
    {
        KeyHolder raw(*m_clinic, KeyHolder::Functions::AsProgram);
        raw.run(u"UPDATE main.users SET public_key = randomblob(32) "
                "WHERE username = 'frontdesk'"_s);
    }
    QVERIFY(!accounts.enable(u"frontdesk"_s));
    QVERIFY(noted(AuditEvent::KeysRefused));
}

void TestAuditEvents::anExport()
{
    const QTemporaryDir folder(temporaryTemplate());
    QVERIFY(ExportService(m_clinic->clinic()).write(folder.filePath(u"out"_s), RecordKind::Pet));
    const Entry *entry = noted(AuditEvent::Export);
    QVERIFY(entry);
    QCOMPARE(entry->kind, u"pet"_s);
}

void TestAuditEvents::aBackupAndItsRestore()
{
    const QTemporaryDir folder(temporaryTemplate());
    const QString file = folder.filePath(u"a.tarsusbackup"_s);
    const auto head = auditHead(KeyHolder(*m_clinic).db());
    const auto made = BackupService(m_clinic->clinic()).make(file);
    QVERIFY(made);
    QCOMPARE(made->manifest.auditSeq, head->seq);
    QCOMPARE(made->manifest.auditHash, head->hash);
    QCOMPARE(RestoreService::look(file)->auditHash, head->hash);
    QVERIFY(noted(AuditEvent::Backup));
    const Password secret = password(TestClinic::passwordText());
    const QString place = folder.filePath(u"restored"_s);
    QVERIFY(RestoreService::restore(file, place, {u"admin"_s, secret}, m_clinic->options));
    auto restored = Clinic::open(place, u"admin"_s, secret, m_clinic->options);
    QVERIFY(restored);
    const auto connection = (*restored)->connectUnbound();
    const auto all = entriesAfter(connection->database(), head->seq);
    QVERIFY(find(all, AuditEvent::Restore));
    QVERIFY(AuditVerifier::verify(**restored)->isWhole());
}

void TestAuditEvents::aQuestionInSql()
{
    QVERIFY(AdminQuery::run(m_clinic->clinic(), u"SELECT count(*) FROM pets"_s,
                            [](const QStringList &, const QJsonObject &) { return Result<>(); }));
    const Entry *entry = noted(AuditEvent::Query);
    QVERIFY(entry);
    QCOMPARE(entry->detail.value("sql"_L1).toString(), u"SELECT count(*) FROM pets"_s);
}

void TestAuditEvents::aChangedRule()
{
    QVERIFY(sql::inTransaction(m_clinic->rawContext(), [&]() -> Result<> {
        const auto done = sql::run(m_clinic->db(), u"UPDATE main.access_rules SET scope = 'none' "
                                                   "WHERE role = 'specialist' AND kind = 'pet' "
                                                   "AND operation = 'create'"_s);
        return done ? Result<>() : done.error();
    }));
    const auto all = entries();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.front().action, u"rules"_s);
    QVERIFY(all.front().detail.contains("role"_L1)); // which one, though it did not change
}

void TestAuditEvents::notesTellNothingToStrangers()
{
    m_clinic->close();
    QVERIFY(!m_clinic->tryToOpen(u"specialist"_s, u"not the password"_s));
    const QString file = m_clinic->file(ClosedNotes::fileName());
    const QByteArray notes = contentOf(file);
    QVERIFY(!notes.isEmpty());
    QVERIFY(!notes.contains("specialist"));
    QVERIFY(!notes.contains("password"));
    flipByte(file, 3); // a damaged note is lost, and keeps nobody out
    m_clinic->signIn(u"admin"_s);
    QVERIFY(!noted(AuditEvent::SignInFailed));
    QVERIFY(!QFile::exists(file));
}

void TestAuditEvents::theWholeTrailIsWholeAfterAllThat()
{
    Accounts accounts(m_clinic->clinic(), m_clinic->connection());
    QVERIFY(accounts.reset(u"frontdesk"_s));
    const auto code = AccountRequests::leave(
        m_clinic->path(), {u"frontdesk"_s, u"F"_s, u"f@example.org"_s, password(u"demo-clinic"_s)},
        m_clinic->clinic().options());
    const auto requests = accounts.requests();
    QVERIFY(accounts.approve(requests->front().id, {}, *code));
    m_clinic->signIn(u"frontdesk"_s); // with new keys
    m_clinic->signIn(u"admin"_s);
    const auto report = AuditVerifier::verify(m_clinic->clinic());
    QVERIFY(report);
    QVERIFY2(report->isWhole(),
             qPrintable(report->isWhole() ? QString() : report->findings.front().text()));
}

QTEST_GUILESS_MAIN(TestAuditEvents)
#include "tst_auditevents.moc"
