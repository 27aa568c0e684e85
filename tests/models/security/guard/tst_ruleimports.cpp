// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/record.h"
#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/services/import/importer.h"
#include "models/services/import/importfields.h"
#include "models/services/records/repositories.h"
#include "tests/models/security/guard/rulecast.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Every role × every kind that can be imported: a table brings in what its person may make.
class TestRuleImports : public QObject
{
    Q_OBJECT

private slots:
    void imports_data();
    void imports();
};

namespace {

/// One row of a table by the person: whether it is there afterwards.
bool oneRowComesIn(RuleCast &cast, RecordKind kind)
{
    const QString word = u"Imported "_s + newObjectId();
    const auto fields = [kind]() -> QByteArray {
        switch (kind) {
        case RecordKind::Owner: return "ownerName,ownerPhone\n%1,030 5\n";
        case RecordKind::Practice: return "practiceName\n%1\n";
        case RecordKind::Vet: return "vetName\n%1\n";
        default:
            return "petName,species,medicalHistorySummary,ownerName,ownerPhone,assignedSpecialist\n"
                   "%1,dog,healthy,zzassigned,030 1,other\n";
        }
    };
    const QTemporaryDir folder(temporaryTemplate());
    QFile table(folder.filePath(u"table.csv"_s));
    if (!table.open(QIODevice::WriteOnly) || table.write(fields().replace("%1", word.toUtf8())) < 0)
        qFatal("no table");
    table.close();
    const auto file = ImportFile::open(table.fileName());
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    const auto done =
        Importer(cast.clinic().context()).run({*file, kind, guessMapping(kind, file->headings())});
    const QString name = QLatin1String(recordType(kind)->fields.front().column);
    const auto found =
        sql::value(cast.clinic().db(),
                   u"SELECT count(*) FROM "_s + QLatin1String(recordType(kind)->table)
                       + u" WHERE "_s + name + u" = ?"_s,
                   {word});
    if (!found || (done && done->written) != (found->toInt() == 1))
        qFatal("what is told is not what was written");
    if (!done && done.error().code != Error::Code::Forbidden)
        qFatal("%s", qPrintable(done.error().text));
    return found->toInt() == 1;
}

} // namespace

void TestRuleImports::imports_data()
{
    QTest::addColumn<QString>("role");
    for (const QString &role : RuleCast::roles())
        QTest::newRow(qPrintable(role)) << role;
}

/// As the grid says, and again with the cell turned around.
void TestRuleImports::imports()
{
    QFETCH(QString, role);
    RuleCast all(role);
    for (const RecordKind kind : importableKinds()) {
        const Scope ships = shippedScope(role, kind, Operation::Create);
        QCOMPARE(oneRowComesIn(all, kind), ships != Scope::None);
        all.setRule(role, kind, Operation::Create, ships == Scope::None ? Scope::All : Scope::None);
        QCOMPARE(oneRowComesIn(all, kind), ships == Scope::None);
        all.setRule(role, kind, Operation::Create, ships);
    }
}

QTEST_GUILESS_MAIN(TestRuleImports)
#include "tst_ruleimports.moc"
