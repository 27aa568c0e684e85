// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/security/guard/rulecast.h"

#include <QTest>

#include <map>
#include <memory>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// A follow-up is closed by whom it was given to, and that is all they write in another's note.
class TestGivenFollowUps : public QObject
{
    Q_OBJECT

private slots:
    void aGivenFollowUpIsClosed_data();
    void aGivenFollowUpIsClosed();

private:
    std::map<QString, std::unique_ptr<RuleCast>> m_casts;
};

void TestGivenFollowUps::aGivenFollowUpIsClosed_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("given");
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("allowed");
    for (const char *role : {"specialist", "coordinator", "clientCare"}) {
        const auto row = [role](const char *name, bool given, const QString &change, bool allowed) {
            QTest::addRow("%s: %s", role, name)
                << QString(QLatin1String(role)) << given << change << allowed;
        };
        row("what came of it", true, u"outcome = 'x', follow_up_needed = 1"_s, true);
        row("a later day, and somebody else", true,
            u"follow_up_due = '2026-04-01', follow_up_by_id = 1"_s, true);
        row("another's words", true, u"summary = 'x'"_s, false);
        row("another's words with the outcome", true, u"outcome = 'x', assessment = 'x'"_s, false);
        row("whose words they are", true, u"user_id = 1"_s, false);
        row("a signature", true, u"signed_at = '2026-03-01T08:00:00.000Z'"_s, false);
        row("a removal", true, u"deleted_at = '2026-03-01T08:00:00.000Z'"_s, false);
        row("what was given to nobody", false, u"outcome = 'x'"_s, false);
    }
}

void TestGivenFollowUps::aGivenFollowUpIsClosed()
{
    QFETCH(QString, role);
    QFETCH(bool, given);
    QFETCH(QString, change);
    QFETCH(bool, allowed);
    std::unique_ptr<RuleCast> &shared = m_casts[role];
    if (!shared)
        shared = std::make_unique<RuleCast>(role);
    RuleCast &cast = *shared;
    const qint64 id = cast.record(RecordKind::Interaction, Whose::Assigned);
    cast.raw(u"UPDATE interactions SET follow_up_needed = 1, follow_up_by_id = ? WHERE id = ?"_s,
             {given ? QVariant(cast.person()) : QVariant(), id});
    cast.ask(u"BEGIN IMMEDIATE"_s);
    const auto answer = cast.ask(u"UPDATE main.interactions SET "_s % change % u" WHERE id = "_s
                                 % QString::number(id));
    cast.ask(u"ROLLBACK"_s);
    QVERIFY2((answer.done && answer.changed == 1) == allowed, qPrintable(answer.error));
}

QTEST_GUILESS_MAIN(TestGivenFollowUps)
#include "tst_givenfollowups.moc"
