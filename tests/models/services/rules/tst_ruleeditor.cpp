// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/security/accounts.h"
#include "models/security/policy.h"
#include "models/services/rules/rulecolumns.h"
#include "models/services/rules/ruleeditor.h"
#include "models/services/rules/rulesdraft.h"
#include "tests/models/cases/casebench.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace tarsus;
using namespace tarsus::test;

/// Rules and roles as administrators change them.
class TstRuleEditor final : public QObject
{
    Q_OBJECT

private slots:
    void whatShipsCouldBeSaved();
    void aWrongRuleIsRefused_data();
    void aWrongRuleIsRefused();
    void oneWrongRuleSavesNone();
    void onlyAdministratorsChangeRules();
    void aRuleHoldsAtTheNextAction();
    void hiddenAndFrozenColumnsHold();
    void nobodyHidesWhatAddingNeeds();
    void aRoleIsCopied();
    void namesAreNotTakenTwice_data();
    void namesAreNotTakenTwice();
    void codesAreMadeFromNames_data();
    void codesAreMadeFromNames();
    void whoHasACopyCountsAsWhatItWasMadeFrom();
    void aCopyOfAdministratorsKeepsTheDoorOpen();
    void aRoleIsRenamed();
    void aRoleIsRemovedWhileNobodyHasIt();
    void rolesThatShipStay();
    void theDraftGoesBackStepByStep();
    void theDraftDropsWhatHasNoMeaning();

private:
    static Result<> save(CaseBench &bench, const AccessRule &rule)
    {
        return RuleEditor(bench.clinic(), bench.files().connection()).save({rule});
    }
    static Result<QString> copy(CaseBench &bench, const QString &from, const QString &name)
    {
        return RuleEditor(bench.clinic(), bench.files().connection()).copyRole(from, name);
    }
    static void giveRole(CaseBench &bench, const QString &person, const QString &role)
    {
        must(Accounts(bench.clinic(), bench.files().connection()).changeRole(person, role));
    }
};

void TstRuleEditor::whatShipsCouldBeSaved()
{
    CaseBench bench;
    const auto rules = AccessRules(bench.context()).all();
    QVERIFY(rules);
    RuleEditor editor(bench.clinic(), bench.files().connection());
    for (const AccessRule &rule : *rules) {
        const auto good = editor.check(rule, *rules);
        QVERIFY2(good, good ? ""
                            : qPrintable(u"%1 %2 %3: %4"_s.arg(rule.role, kindWord(rule.kind),
                                                               operationWord(rule.operation),
                                                               good.error().text)));
    }
    QVERIFY(editor.save(*rules));
}

void TstRuleEditor::aWrongRuleIsRefused_data()
{
    QTest::addColumn<AccessRule>("rule");
    QTest::addColumn<QString>("field");
    using K = RecordKind;
    using O = Operation;
    using S = Scope;
    const QString specialist = u"specialist"_s;
    const QString admin = u"administrator"_s;
    const auto row = [](const char *name, const AccessRule &rule, const char *field) {
        QTest::newRow(name) << rule << QString(QLatin1StringView(field));
    };
    row("a role that there is not", {u"nobody"_s, K::Pet, O::View, S::All}, "role");
    row("removing what is assigned", {specialist, K::Pet, O::Delete, S::Assigned}, "scope");
    row("removing people", {admin, K::User, O::Delete, S::All}, "scope");
    row("changing the trail", {admin, K::AuditEntry, O::Edit, S::All}, "scope");
    row("signing films", {specialist, K::Xray, O::Sign, S::All}, "scope");
    row("one's own settings", {specialist, K::Setting, O::Edit, S::Own}, "scope");
    row("administrators who do not see people", {admin, K::User, O::View, S::Own}, "scope");
    row("administrators who do not make accounts", {admin, K::User, O::Create, S::None}, "scope");
    row("administrators without settings", {admin, K::Setting, O::Edit, S::None}, "scope");
    row("administrators with locked people",
        {admin, K::User, O::Edit, S::All, {}, u"role active"_s}, "scope");
    row("a column that there is not", {specialist, K::Pet, O::View, S::Assigned, u"shoe_size"_s},
        "columns");
    row("a column of another kind",
        {specialist, K::Pet, O::View, S::Assigned, u"diagnosis_notes"_s}, "columns");
    row("SQL for a column", {specialist, K::Pet, O::View, S::All, u"colour;--"_s}, "columns");
    row("hiding what a pet is known by", {specialist, K::Pet, O::View, S::Assigned, u"pet_name"_s},
        "columns");
    row("hiding in a rule of editing", {specialist, K::Pet, O::Edit, S::Assigned, u"colour"_s},
        "columns");
    row("locking in a rule of seeing", {specialist, K::Pet, O::View, S::Assigned, {}, u"colour"_s},
        "columns");
    row("types of what has none", {specialist, K::Pet, O::View, S::Assigned, {}, {}, u"consult"_s},
        "columns");
    row("a type that there is not",
        {specialist, K::Interaction, O::View, S::Assigned, {}, {}, u"gossip"_s}, "columns");
}

void TstRuleEditor::aWrongRuleIsRefused()
{
    QFETCH(AccessRule, rule);
    QFETCH(QString, field);
    CaseBench bench;
    const auto before = AccessRules(bench.context()).all();
    const auto saved = save(bench, rule);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Invalid);
    QCOMPARE(saved.error().field, field);
    QVERIFY(!saved.error().text.isEmpty());
    QCOMPARE(*AccessRules(bench.context()).all(), *before);
}

void TstRuleEditor::oneWrongRuleSavesNone()
{
    CaseBench bench;
    const auto before = AccessRules(bench.context()).all();
    const auto saved =
        RuleEditor(bench.clinic(), bench.files().connection())
            .save({{u"specialist"_s, RecordKind::Owner, Operation::Edit, Scope::All},
                   {u"specialist"_s, RecordKind::Owner, Operation::Delete, Scope::Assigned}});
    QVERIFY(!saved);
    QCOMPARE(*AccessRules(bench.context()).all(), *before);
}

void TstRuleEditor::onlyAdministratorsChangeRules()
{
    CaseBench bench;
    for (const QString &person : {u"specialist"_s, u"coordinator"_s, u"frontdesk"_s}) {
        bench.signIn(person);
        RuleEditor editor(bench.clinic(), bench.files().connection());
        const AccessRule rule{u"specialist"_s, RecordKind::Pet, Operation::View, Scope::All};
        QCOMPARE(editor.save({rule}).error().code, Error::Code::Forbidden);
        QCOMPARE(editor.copyRole(u"specialist"_s, u"Mine"_s).error().code, Error::Code::Forbidden);
        QCOMPARE(editor.renameRole(u"specialist"_s, u"Mine"_s).error().code,
                 Error::Code::Forbidden);
        QCOMPARE(editor.removeRole(u"specialist"_s).error().code, Error::Code::Forbidden);
    }
}

void TstRuleEditor::aRuleHoldsAtTheNextAction()
{
    CaseBench bench; // their own rules, while they are signed in
    QVERIFY(bench.clinic().session().can(RecordKind::Owner, Operation::Delete));
    QVERIFY(save(bench, {u"administrator"_s, RecordKind::Owner, Operation::Delete, Scope::None}));
    QVERIFY(!bench.clinic().session().can(RecordKind::Owner, Operation::Delete));
    QVERIFY(save(bench, {u"specialist"_s, RecordKind::Pet, Operation::View, Scope::All}));
    bench.signIn(u"surgeon"_s);
    QVERIFY(PetRepository(bench.context()).find(bench.bella));
}

void TstRuleEditor::hiddenAndFrozenColumnsHold()
{
    CaseBench bench;
    QVERIFY(save(bench, {u"specialist"_s, RecordKind::Pet, Operation::View, Scope::Assigned,
                         u"insurance_company colour"_s}));
    QVERIFY(
        save(bench,
             {u"specialist"_s, RecordKind::Pet, Operation::Edit, Scope::Assigned, {}, u"breed"_s}));
    {
        PetRepository pets(bench.context());
        Pet pet = *pets.find(bench.bella);
        pet.colour = u"black"_s;
        QVERIFY(pets.update(pet));
    }
    bench.signIn(u"specialist"_s);
    PetRepository pets(bench.context());
    Pet pet = *pets.find(bench.bella);
    QVERIFY(pet.colour.isEmpty());
    pet.breed = u"Beagle"_s;
    QCOMPARE(pets.update(pet).error().code, Error::Code::Forbidden);
}

void TstRuleEditor::nobodyHidesWhatAddingNeeds()
{
    CaseBench bench;
    const AccessRule hides{u"specialist"_s, RecordKind::Plan, Operation::View, Scope::Assigned,
                           u"diagnosis_notes"_s};
    QVERIFY(!save(bench, hides)); // they write plans
    QVERIFY(save(bench, {u"specialist"_s, RecordKind::Plan, Operation::Create, Scope::None}));
    QVERIFY(save(bench, hides));
    const auto again =
        save(bench, {u"specialist"_s, RecordKind::Plan, Operation::Create, Scope::Assigned});
    QVERIFY(!again); // the other way round
    QCOMPARE(again.error().field, u"columns"_s);
}

void TstRuleEditor::aRoleIsCopied()
{
    CaseBench bench;
    const auto code = copy(bench, u"coordinator"_s, u"  Night   desk "_s);
    QVERIFY(code);
    QCOMPARE(*code, u"nightDesk"_s);
    const AccessRules rules(bench.context());
    const auto all = rules.all();
    for (const AccessRule &rule : *all) {
        if (rule.role != "coordinator"_L1)
            continue;
        AccessRule same = rule;
        same.role = *code;
        QCOMPARE(ruleOf(*all, *code, rule.kind, rule.operation), same);
    }
    const Role role = rules.roles()->last();
    QCOMPARE(role.name, u"Night desk"_s);
    QCOMPARE(role.shippedRole, u"coordinator"_s);
    QVERIFY(!role.isShipped);
    // A copy of a copy is still made from what ships.
    QVERIFY(copy(bench, *code, u"Weekend desk"_s));
    QCOMPARE(rules.roles()->last().shippedRole, u"coordinator"_s);
}

void TstRuleEditor::namesAreNotTakenTwice_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("blanks") << u" \t "_s;
    QTest::newRow("the code's words of one that ships") << u"administrator"_s;
    QTest::newRow("how one that ships is called") << u"front DESK"_s;
    QTest::newRow("another's, but for case and accents") << u"Náchtdienst"_s;
    QTest::newRow("too long") << QString(61, u'x');
}

void TstRuleEditor::namesAreNotTakenTwice()
{
    QFETCH(QString, name);
    CaseBench bench;
    QVERIFY(copy(bench, u"specialist"_s, u"nachtdienst"_s));
    const auto made = copy(bench, u"specialist"_s, name);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Invalid);
    QCOMPARE(made.error().field, u"name"_s);
}

void TstRuleEditor::codesAreMadeFromNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("words") << u"Locum surgeon"_s << u"locumSurgeon"_s;
    QTest::newRow("accents") << u"Ärztin für Röntgen"_s << u"arztinFurRontgen"_s;
    QTest::newRow("a script without letters of ours") << u"夜勤"_s << u"role"_s;
    QTest::newRow("a digit first") << u"2nd desk"_s << u"role2ndDesk"_s;
    QTest::newRow("a code that is taken") << u"Specialist!"_s << u"specialist2"_s;
}

void TstRuleEditor::codesAreMadeFromNames()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    CaseBench bench;
    const auto made = copy(bench, u"specialist"_s, name);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    QCOMPARE(*made, code);
}

void TstRuleEditor::whoHasACopyCountsAsWhatItWasMadeFrom()
{
    CaseBench bench;
    const QString desk = *copy(bench, u"coordinator"_s, u"Night desk"_s);
    const QString locum = *copy(bench, u"specialist"_s, u"Locum"_s);
    giveRole(bench, u"coordinator"_s, desk);
    giveRole(bench, u"surgeon"_s, locum);
    QStringList offered;
    const auto specialists = UserRepository(bench.context()).active(u"specialist"_s);
    for (const User &person : *specialists)
        offered += person.username;
    QCOMPARE(offered, (QStringList{u"specialist"_s, u"surgeon"_s}));
    bench.signIn(u"coordinator"_s);
    QVERIFY(bench.clinic().session().seesWaitingCases());
    QCOMPARE(bench.clinic().session().roleName(), u"Night desk"_s);
}

void TstRuleEditor::aCopyOfAdministratorsKeepsTheDoorOpen()
{
    CaseBench bench;
    const QString lead = *copy(bench, u"administrator"_s, u"Practice lead"_s);
    QVERIFY(!save(bench, {lead, RecordKind::User, Operation::Edit, Scope::None}));
    QVERIFY(!save(bench, {lead, RecordKind::Setting, Operation::View, Scope::None}));
    QVERIFY(save(bench, {lead, RecordKind::Owner, Operation::Delete, Scope::None}));
    giveRole(bench, u"frontdesk"_s, lead);
    bench.signIn(u"frontdesk"_s);
    QVERIFY(bench.clinic().session().isAdministrator());
    // With this one left, the other may go.
    QVERIFY(Accounts(bench.clinic(), bench.files().connection()).disable(u"admin"_s));
    QVERIFY(!Accounts(bench.clinic(), bench.files().connection()).disable(u"frontdesk"_s));
}

void TstRuleEditor::aRoleIsRenamed()
{
    CaseBench bench;
    const QString code = *copy(bench, u"specialist"_s, u"Locum"_s);
    RuleEditor editor(bench.clinic(), bench.files().connection());
    QVERIFY(editor.renameRole(code, u"Visiting surgeon"_s));
    QVERIFY(editor.renameRole(code, u"visiting SURGEON"_s)); // its own name is not taken
    QCOMPARE(AccessRules(bench.context()).roles()->last().name, u"visiting SURGEON"_s);
    QCOMPARE(AccessRules(bench.context()).roles()->last().code, code);
    QVERIFY(!editor.renameRole(code, u"Front desk"_s));
}

void TstRuleEditor::aRoleIsRemovedWhileNobodyHasIt()
{
    CaseBench bench;
    const QString code = *copy(bench, u"specialist"_s, u"Locum"_s);
    giveRole(bench, u"surgeon"_s, code);
    RuleEditor editor(bench.clinic(), bench.files().connection());
    const auto refused = editor.removeRole(code);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    giveRole(bench, u"surgeon"_s, u"specialist"_s);
    QVERIFY(editor.removeRole(code));
    const auto all = AccessRules(bench.context()).all();
    for (const AccessRule &rule : *all)
        QVERIFY(rule.role != code);
    QVERIFY(!editor.removeRole(code));
}

void TstRuleEditor::rolesThatShipStay()
{
    CaseBench bench;
    RuleEditor editor(bench.clinic(), bench.files().connection());
    for (const char *code :
         {role::administrator, role::specialist, role::coordinator, role::clientCare}) {
        QVERIFY(!editor.removeRole(QLatin1StringView(code)));
        QVERIFY(!editor.renameRole(QLatin1StringView(code), u"Another"_s));
    }
    QCOMPARE(AccessRules(bench.context()).roles()->size(), 4);
}

void TstRuleEditor::theDraftGoesBackStepByStep()
{
    const AccessRule before{u"specialist"_s, RecordKind::Pet, Operation::View, Scope::Assigned};
    RulesDraft draft;
    draft.begin({before});
    AccessRule next = before;
    draft.set(next);
    QVERIFY(!draft.canUndo()); // nothing changed
    next.scope = Scope::All;
    draft.set(next);
    next.hiddenColumns = u"colour"_s;
    draft.set(next);
    QCOMPARE(draft.changed(), QList<AccessRule>{next});
    QVERIFY(draft.isChanged(next.role, next.kind, next.operation));
    QCOMPARE(draft.undo(), u"specialist"_s);
    QCOMPARE(draft.rule(next.role, next.kind, next.operation).hiddenColumns, QString());
    QCOMPARE(draft.undo(), u"specialist"_s);
    QVERIFY(draft.changed().isEmpty());
    QVERIFY(!draft.canUndo());
    QVERIFY(draft.canRedo());
    draft.redo();
    QCOMPARE(draft.rule(next.role, next.kind, next.operation).scope, Scope::All);
    AccessRule other = before;
    other.scope = Scope::Own;
    draft.set(other); // another way: what was undone is gone
    QVERIFY(!draft.canRedo());
    draft.begin({before});
    QVERIFY(!draft.canUndo());
    QVERIFY(draft.changed().isEmpty());
}

void TstRuleEditor::theDraftDropsWhatHasNoMeaning()
{
    RulesDraft draft;
    draft.begin(
        {{u"clientCare"_s, RecordKind::Plan, Operation::View, Scope::All, u"diagnosis_notes"_s}});
    draft.set(
        {u"clientCare"_s, RecordKind::Plan, Operation::View, Scope::None, u"diagnosis_notes"_s});
    QCOMPARE(draft.changed().first().hiddenColumns, QString());
    draft.undo();
    QCOMPARE(draft.rule(u"clientCare"_s, RecordKind::Plan, Operation::View).hiddenColumns,
             u"diagnosis_notes"_s);
}

QTEST_GUILESS_MAIN(TstRuleEditor)
#include "tst_ruleeditor.moc"
