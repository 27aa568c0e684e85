// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/security/policy.h"
#include "tests/support/testclinic.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

namespace {

constexpr Operation operations[] = {Operation::View,   Operation::Create, Operation::Edit,
                                    Operation::Delete, Operation::Sign,   Operation::Export};

QString tableOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::User: return u"users"_s;
    case RecordKind::Owner: return u"owners"_s;
    case RecordKind::Practice: return u"practices"_s;
    case RecordKind::Vet: return u"vets"_s;
    case RecordKind::Pet: return u"pets"_s;
    case RecordKind::Referral: return u"referrals"_s;
    case RecordKind::Plan: return u"treatment_plans"_s;
    case RecordKind::Interaction: return u"interactions"_s;
    case RecordKind::Xray: return u"xray_logs"_s;
    case RecordKind::Appointment: return u"appointments"_s;
    case RecordKind::Document: return u"documents"_s;
    case RecordKind::Letter: return u"letters"_s;
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
    return {};
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList columnsOf(const QSqlDatabase &db, const QString &table)
{
    QStringList columns;
    auto query = sql::run(db, u"SELECT name FROM pragma_table_info(?)"_s, {table});
    while (query && query->next())
        columns.append(query->value(0).toString());
    return columns;
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_clinic = std::make_unique<TestClinic>(); }
    void everyCellIsWhatTheTableSays_data();
    void everyCellIsWhatTheTableSays();
    void aSessionFollowsEveryRule_data();
    void aSessionFollowsEveryRule();
    void everyColumnExists();
    void whatIsFrozenLeavesOutOnlyWhatIsMeant();
    void aChangedRuleHoldsAfterReloading();
    void aRuleNobodyKnowsGrantsNothing();
    void wordsAreReadBack();

private:
    std::unique_ptr<TestClinic> m_clinic;
};

void TestPolicy::everyCellIsWhatTheTableSays_data()
{
    // access.md, a row for each cell that people would notice: v c e d s x.
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("scopes");
    const auto row = [](const char *role, const char *kind, const char *scopes) {
        QTest::addRow("%s, %s", role, kind)
            << QString::fromLatin1(role) << QString::fromLatin1(kind)
            << QString::fromLatin1(scopes);
    };
    row("administrator", "user", "all all all none none all");
    row("administrator", "pet", "all all all all none all");
    row("administrator", "plan", "all none none none none all");
    row("administrator", "interaction", "all all none none none all");
    row("administrator", "setting", "all all all all none all");
    row("administrator", "audit", "all none none none none all");
    row("specialist", "user", "all none assigned none none none");
    row("specialist", "owner", "all none assigned none none none");
    row("specialist", "pet", "assigned all assigned none none none");
    row("specialist", "referral", "assigned none assigned none none none");
    row("specialist", "plan", "assigned assigned assigned none assigned none");
    row("specialist", "interaction", "assigned all own own own none");
    row("specialist", "xray", "assigned assigned assigned none none none");
    row("specialist", "appointment", "all none assigned none none none");
    row("specialist", "setting", "none none none none none none");
    row("coordinator", "owner", "all all all all none none");
    row("coordinator", "referral", "assigned all assigned none none none");
    row("coordinator", "plan", "assigned none assigned none none none");
    row("coordinator", "interaction", "assigned all own own none none");
    row("coordinator", "appointment", "all all all all none none");
    row("clientCare", "owner", "all all all all none none");
    row("clientCare", "pet", "all all all none none none");
    row("clientCare", "referral", "all all all none none none");
    row("clientCare", "plan", "all none all none none none");
    row("clientCare", "xray", "all all none none none none");
    row("clientCare", "document", "all all none none none none");
    row("specialist", "letter", "assigned assigned assigned own assigned none");
    row("coordinator", "letter", "assigned all assigned own assigned none");
    row("clientCare", "letter", "all none none none none none");
    row("clientCare", "audit", "own none none none none none");
    row("clientCare", "setting", "none none none none none none");
    row("nobody", "pet", "none none none none none none");
}

void TestPolicy::everyCellIsWhatTheTableSays()
{
    QFETCH(QString, role);
    QFETCH(QString, kind);
    QStringList found;
    for (const Operation operation : operations) {
        Scope scope = Scope::None;
        for (const PolicyRule &rule : defaultPolicy()) {
            if (role == QLatin1String(rule.role) && kindFromWord(kind) == rule.kind
                && rule.operation == operation)
                scope = rule.scope;
        }
        found.append(scopeWord(scope));
    }
    QTEST(found.join(u' '), "scopes");
}

void TestPolicy::aSessionFollowsEveryRule_data()
{
    QTest::addColumn<QString>("username");
    QTest::newRow("administrator") << u"admin"_s;
    QTest::newRow("specialist") << u"specialist"_s;
    QTest::newRow("coordinator") << u"coordinator"_s;
    QTest::newRow("front desk") << u"frontdesk"_s;
}

void TestPolicy::aSessionFollowsEveryRule()
{
    QFETCH(QString, username);
    const auto started = Session::start(m_clinic->db(), username, m_clinic->clock->now());
    QVERIFY(started);
    const Session &session = **started;
    int rules = 0;
    for (const RecordKind kind : recordKinds) {
        for (const Operation operation : operations) {
            PolicyRule expected{"", kind, operation, Scope::None};
            for (const PolicyRule &rule : defaultPolicy()) {
                if (session.role() == QLatin1String(rule.role) && rule.kind == kind
                    && rule.operation == operation) {
                    expected = rule;
                    ++rules;
                }
            }
            QCOMPARE(session.scope(kind, operation), expected.scope);
            QCOMPARE(session.can(kind, operation), expected.scope != Scope::None);
            if (operation == Operation::View) {
                QCOMPARE(session.hiddenColumns(kind), words(expected.hiddenColumns));
                QCOMPARE(session.exceptTypes(kind), words(expected.exceptTypes));
            } else if (operation == Operation::Edit) {
                QCOMPARE(session.frozenColumns(kind), words(expected.frozenColumns));
            }
        }
    }
    QVERIFY(rules > 20);
    QCOMPARE(session.seesWaitingCases(), username == u"coordinator"_s);
}

void TestPolicy::everyColumnExists()
{
    for (const PolicyRule &rule : defaultPolicy()) {
        QStringList named = words(rule.hiddenColumns) + words(rule.frozenColumns);
        named.removeAll(u"alert_severity"_s); // of pet_alerts, which belong to the pet
        if (named.isEmpty())
            continue;
        const QStringList columns = columnsOf(m_clinic->db(), tableOf(rule.kind));
        for (const QString &column : named)
            QVERIFY2(columns.contains(column), qPrintable(column));
    }
}

void TestPolicy::whatIsFrozenLeavesOutOnlyWhatIsMeant()
{
    const QStringList kept{u"id"_s,
                           u"object_id"_s,
                           u"version"_s,
                           u"created_at"_s,
                           u"updated_at"_s,
                           u"created_by_id"_s,
                           u"updated_by_id"_s,
                           u"deleted_at"_s,
                           u"deleted_reason"_s,
                           u"import_batch_id"_s};
    const auto editable = [&](const char *role, RecordKind kind) {
        QStringList columns = columnsOf(m_clinic->db(), tableOf(kind));
        for (const QString &column : kept)
            columns.removeAll(column);
        for (const PolicyRule &rule : defaultPolicy()) {
            if (qstrcmp(rule.role, role) != 0 || rule.kind != kind
                || rule.operation != Operation::Edit)
                continue;
            for (const QString &column : words(rule.frozenColumns))
                columns.removeAll(column);
        }
        return columns;
    };
    QCOMPARE(editable(role::coordinator, RecordKind::Plan), QStringList{u"next_review_date"_s});
    const QStringList instructions{u"instructions_state"_s, u"instructions_given_at"_s,
                                   u"instructions_given_by_id"_s, u"instructions_acknowledged_at"_s,
                                   u"instructions_acknowledged_by"_s};
    QCOMPARE(editable(role::clientCare, RecordKind::Plan), instructions);
    const QStringList contact{u"referring_practice_id"_s, u"referring_vet_id"_s,
                              u"owner_contacted_at"_s};
    QCOMPARE(editable(role::clientCare, RecordKind::Referral), contact);
}

void TestPolicy::aChangedRuleHoldsAfterReloading()
{
    const auto session = Session::start(m_clinic->db(), u"frontdesk"_s, m_clinic->clock->now());
    QVERIFY(session);
    QCOMPARE((*session)->scope(RecordKind::Pet, Operation::View), Scope::All);
    QVERIFY(sql::runScript(m_clinic->db(), "UPDATE access_rules SET scope = 'own' WHERE role = "
                                           "'clientCare' AND kind = 'pet' AND operation = 'view'"));
    QCOMPARE((*session)->scope(RecordKind::Pet, Operation::View), Scope::All);
    QVERIFY((*session)->reload(m_clinic->db()));
    QCOMPARE((*session)->scope(RecordKind::Pet, Operation::View), Scope::Own);
}

void TestPolicy::aRuleNobodyKnowsGrantsNothing()
{
    QVERIFY(sql::runScript(m_clinic->db(),
                           "INSERT INTO access_rules (role, kind, operation, scope) "
                           "VALUES ('specialist', 'moon', 'view', 'all')"));
    const auto session = Session::start(m_clinic->db(), u"specialist"_s, m_clinic->clock->now());
    QVERIFY(session);
    QCOMPARE((*session)->scope(RecordKind::Setting, Operation::View), Scope::None);
}

void TestPolicy::wordsAreReadBack()
{
    for (const Operation operation : operations)
        QCOMPARE(*operationFromWord(operationWord(operation)), operation);
    for (const Scope scope : {Scope::None, Scope::Own, Scope::Assigned, Scope::All})
        QCOMPARE(*scopeFromWord(scopeWord(scope)), scope);
    QVERIFY(!operationFromWord(u"rule"_s));
    QVERIFY(!scopeFromWord(u""_s));
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
