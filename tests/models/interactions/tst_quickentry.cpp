// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interactions/quickentry.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestQuickEntry : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void problemsAreNamed_data();
    void problemsAreNamed();
    void aFollowUpIsOfWhoWritesUnlessNamed();
};

namespace {

class Labels final : public CodeLabels
{
public:
    QString label(const QString &, const QString &code) const override
    {
        if (code == u"call")
            return u"Phone call"_s;
        if (code == u"consult")
            return u"Sprechstunde"_s;
        return code == u"email" ? u"E-mail"_s : code;
    }
    QStringList codes(const QString &) const override
    {
        return {u"call"_s, u"consult"_s, u"note"_s, u"email"_s};
    }
};

const Labels labels;

QuickEntryReader reader()
{
    return {&labels,
            {{1, u"admin"_s, u"Ana Lima"_s},
             {2, u"zoe"_s, u"Dr. Zoë Ĝaŭ"_s},
             {3, u"sam"_s, u"Sam Li"_s}},
            QDate(2026, 3, 2)};
}

} // namespace

void TestQuickEntry::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("followUp");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<qint64>("by");
    const auto row = [](const char *name, const QString &line, const QString &type,
                        const QString &text, bool followUp = false, const QDate &due = {},
                        qint64 by = 0) {
        QTest::newRow(name) << line << type << text << followUp << due << by;
    };
    row("words alone are a note", u"Owner is happy"_s, u"note"_s, u"Owner is happy"_s);
    row("a type by its code", u"call: he eats"_s, u"call"_s, u"he eats"_s);
    row("a type by its label", u"phone: he eats"_s, u"call"_s, u"he eats"_s);
    row("a type in another language", u"sprech: lame"_s, u"consult"_s, u"lame"_s);
    row("as one says it in German", u"Anruf: er frisst !3t"_s, u"call"_s, u"er frisst"_s, true,
        {2026, 3, 5});
    row("as one says it in English", u"visit: lame"_s, u"consult"_s, u"lame"_s);
    row("a word that the clinic has no type for", u"Brief: kam an"_s, u"note"_s,
        u"Brief: kam an"_s);
    row("whatever the case", u"CALL: he eats"_s, u"call"_s, u"he eats"_s);
    row("a colon later is text", u"seen at 10:30"_s, u"note"_s, u"seen at 10:30"_s);
    row("an unknown word is text", u"Weight: 12 kg"_s, u"note"_s, u"Weight: 12 kg"_s);
    row("in days", u"call: eats !3d"_s, u"call"_s, u"eats"_s, true, {2026, 3, 5});
    row("in weeks", u"eats !2w"_s, u"note"_s, u"eats"_s, true, {2026, 3, 16});
    row("in months", u"!1m eats"_s, u"note"_s, u"eats"_s, true, {2026, 4, 2});
    row("on a day", u"eats !2026-12-24"_s, u"note"_s, u"eats"_s, true, {2026, 12, 24});
    row("without a day", u"eats !"_s, u"note"_s, u"eats"_s, true);
    row("an exclamation is text", u"eats well! Great !!"_s, u"note"_s, u"eats well! Great !!"_s);
    row("somebody by the sign-in name", u"eats !3d @zoe"_s, u"note"_s, u"eats"_s, true,
        {2026, 3, 5}, 2);
    row("nothing", u"   "_s, u"note"_s, QString());
}

void TestQuickEntry::lines()
{
    QFETCH(QString, line);
    const QuickEntry entry = reader().read(line);
    QTEST(entry.type, "type");
    QTEST(entry.text, "text");
    QTEST(entry.followUp, "followUp");
    QTEST(entry.followUpDue, "due");
    QTEST(entry.followUpById, "by");
}

void TestQuickEntry::problemsAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such day") << u"eats !2026-02-31"_s << u"2026-02-31"_s;
    QTest::newRow("nobody of that name") << u"eats !3d @bob"_s << u"@bob"_s;
    QTest::newRow("two of that name") << u"eats !3d @li"_s << u"More than one"_s;
    QTest::newRow("somebody without a follow-up") << u"eats @zoe"_s << u"!3d"_s;
    QTest::newRow("nothing is wrong") << u"eats !3d @zoe"_s << QString();
}

void TestQuickEntry::problemsAreNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const QString problem = reader().read(line).problem;
    if (says.isEmpty())
        QCOMPARE(problem, QString());
    else
        QVERIFY2(problem.contains(says), qPrintable(problem));
}

void TestQuickEntry::aFollowUpIsOfWhoWritesUnlessNamed()
{
    Interaction interaction;
    interaction.userId = 7;
    reader().read(u"call: eats !3d"_s).fill(interaction);
    QCOMPARE(interaction.followUpById, 7);
    QCOMPARE(interaction.interactionType, u"call"_s);
    reader().read(u"call: eats !3d @zoe"_s).fill(interaction);
    QCOMPARE(interaction.followUpById, 2);
    reader().read(u"eats"_s).fill(interaction);
    QCOMPARE(interaction.followUpById, 0);
    QVERIFY(!interaction.followUpDue.isValid());
}

QTEST_APPLESS_MAIN(TestQuickEntry)
#include "tst_quickentry.moc"
