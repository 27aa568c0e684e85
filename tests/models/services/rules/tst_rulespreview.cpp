// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/breakglass.h"
#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/security/ruleaccess.h"
#include "models/services/rules/rulesdraft.h"
#include "models/services/rules/rulespreview.h"
#include "tests/models/cases/casebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using namespace tarsus;
using namespace tarsus::test;

/// "What does X see": told beforehand, and what they then see.
class TstRulesPreview final : public QObject
{
    Q_OBJECT

private slots:
    void itTellsWhatTheyThenSee_data();
    void itTellsWhatTheyThenSee();
    void somebodyNewHasNoCases();
    void rulesThatAreNotSavedCount();
    void hiddenFieldsAreEmpty();
    void brokenGlassCountsForAsLongAsItLasts();
    void itCanBeStopped();

private:
    static RulesPreview preview(CaseBench &bench, const QString &code, qint64 person,
                                const QList<AccessRule> &changed = {})
    {
        const AccessRules rules(bench.context());
        QList<AccessRule> all = *rules.all();
        for (const AccessRule &rule : changed)
            putRule(all, rule);
        Role role;
        const auto roles = rules.roles();
        for (const Role &each : *roles) {
            if (each.code == code)
                role = each;
        }
        const auto made = previewRules(bench.context().db, RuleAccess(all, role, person));
        must(made);
        return *made;
    }
    static PreviewedKind kindOf(const RulesPreview &preview, RecordKind kind)
    {
        for (const PreviewedKind &each : preview.kinds) {
            if (each.kind == kind)
                return each;
        }
        return {};
    }
};

void TstRulesPreview::itTellsWhatTheyThenSee_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("role");
    QTest::newRow("a specialist with cases") << u"specialist"_s << u"specialist"_s;
    QTest::newRow("a specialist without") << u"surgeon"_s << u"specialist"_s;
    QTest::newRow("a coordinator") << u"coordinator"_s << u"coordinator"_s;
    QTest::newRow("the front desk") << u"frontdesk"_s << u"clientCare"_s;
    QTest::newRow("an administrator") << u"admin"_s << u"administrator"_s;
}

void TstRulesPreview::itTellsWhatTheyThenSee()
{
    QFETCH(QString, person);
    QFETCH(QString, role);
    CaseBench bench;
    bench.addPets(3);
    const RulesPreview told = preview(bench, role, bench.idOf(person));
    bench.signIn(person);
    const DataContext theirs = bench.context();
    for (const RecordType *type : recordTypes()) {
        const ScopeClause reach = scopeClause(*theirs.access, type->kind, Operation::View, u"t"_s);
        const auto seen = sql::value(theirs.db,
                                     u"SELECT count(*) FROM "_s % QLatin1StringView(type->table)
                                         % u" t WHERE t.deleted_at IS NULL AND "_s % reach.sql,
                                     reach.values);
        QVERIFY(seen);
        QCOMPARE(kindOf(told, type->kind).seen, seen->toLongLong());
    }
}

void TstRulesPreview::somebodyNewHasNoCases()
{
    CaseBench bench;
    const RulesPreview told = preview(bench, u"specialist"_s, 0);
    QCOMPARE(kindOf(told, RecordKind::Pet).seen, 0);
    QCOMPARE(kindOf(told, RecordKind::Pet).total, 2);
    QCOMPARE(kindOf(told, RecordKind::Owner).seen, 1);
    QVERIFY(told.pets.rows.isEmpty());
}

void TstRulesPreview::rulesThatAreNotSavedCount()
{
    CaseBench bench;
    const RulesPreview told =
        preview(bench, u"specialist"_s, bench.idOf(u"surgeon"_s),
                {{u"specialist"_s, RecordKind::Pet, Operation::View, Scope::All}});
    QCOMPARE(kindOf(told, RecordKind::Pet).seen, 2);
    QCOMPARE(told.pets.rows.size(), 2);
    QCOMPARE(kindOf(told, RecordKind::Referral).seen, 0);
    QVERIFY(told.referrals.rows.isEmpty());
}

void TstRulesPreview::hiddenFieldsAreEmpty()
{
    CaseBench bench;
    const RulesPreview told =
        preview(bench, u"specialist"_s, bench.idOf(u"specialist"_s),
                {{u"specialist"_s, RecordKind::Pet, Operation::View, Scope::Assigned,
                  u"medical_history_summary"_s},
                 {u"specialist"_s, RecordKind::Owner, Operation::View, Scope::All, u"phone"_s}});
    QCOMPARE(kindOf(told, RecordKind::Pet).emptyFields, QStringList{u"Medical history"_s});
    QCOMPARE(told.pets.rows.size(), 2);
    for (const QStringList &row : told.pets.rows) {
        QCOMPARE(row.at(2), u"Maria Schulz"_s);
        QCOMPARE(row.at(3), QString());
        QCOMPARE(row.at(5), QString());
    }
}

void TstRulesPreview::brokenGlassCountsForAsLongAsItLasts()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    must(BreakGlass(bench.clinic(), bench.context()).open(bench.bella, u"Emergency"_s));
    bench.signIn(u"admin"_s);
    const qint64 surgeon = bench.idOf(u"surgeon"_s);
    QCOMPARE(kindOf(preview(bench, u"specialist"_s, surgeon), RecordKind::Pet).seen, 1);
    bench.clock().advance(8h);
    QCOMPARE(kindOf(preview(bench, u"specialist"_s, surgeon), RecordKind::Pet).seen, 0);
}

void TstRulesPreview::itCanBeStopped()
{
    CaseBench bench;
    const auto stopped =
        previewRules(bench.context().db, RuleAccess({}, {}, 0), [] { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TstRulesPreview)
#include "tst_rulespreview.moc"
