// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/documents/privatecopies.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"

#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

namespace {

PrivateCopies::Write words(const QByteArray &text)
{
    return [text](QIODevice &file) -> Result<> {
        file.write(text);
        return {};
    };
}

QStringList foldersIn(const QString &base)
{
    return QDir(base).entryList({u"tarsus-copies-*"_s}, QDir::Dirs | QDir::Hidden);
}

} // namespace

class TestPrivateCopies : public QObject
{
    Q_OBJECT

private slots:
    void areForTheirAccountAlone();
    void namesAreHarmless_data();
    void namesAreHarmless();
    void areWipedAtTheEnd();
    void whatACrashLeftIsWiped();
    void aCopyThatFailsLeavesNothing();
};

void TestPrivateCopies::areForTheirAccountAlone()
{
    const QTemporaryDir base(temporaryTemplate());
    PrivateCopies copies(base.path());
    QVERIFY(copies.folder().isEmpty()); // nothing is made before it is needed
    const auto one = copies.make(u"report.pdf"_s, words("one"));
    const auto two = copies.make(u"report.pdf"_s, words("two"));
    QVERIFY(one && two);
    QVERIFY(*one != *two);
    QCOMPARE(QFileInfo(*one).fileName(), u"report.pdf"_s);
    QCOMPARE(contentOf(*two), QByteArray("two"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(*one).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(copies.folder()).permissions() & others, QFile::Permissions());
    QVERIFY(!QFileInfo(*one).isExecutable());
}

void TestPrivateCopies::namesAreHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("made");
    QTest::newRow("of a folder above") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
    QTest::newRow("with a line break") << u"a\nb.txt"_s << u"a_b.txt"_s;
    QTest::newRow("nothing") << QString() << u"document"_s;
    QTest::newRow("another script") << u"検査 結果.pdf"_s << u"検査 結果.pdf"_s;
}

void TestPrivateCopies::namesAreHarmless()
{
    QFETCH(QString, name);
    const QTemporaryDir base(temporaryTemplate());
    PrivateCopies copies(base.path());
    const auto made = copies.make(name, words("x"));
    QVERIFY(made);
    QTEST(QFileInfo(*made).fileName(), "made");
    QVERIFY(QFileInfo(*made).canonicalFilePath().startsWith(
        QFileInfo(copies.folder()).canonicalFilePath() + u'/'));
}

void TestPrivateCopies::areWipedAtTheEnd()
{
    const QTemporaryDir base(temporaryTemplate());
    QFile held;
    {
        PrivateCopies copies(base.path());
        const auto made = copies.make(u"x.txt"_s, words("zzsecret"));
        QVERIFY(made);
        held.setFileName(*made);
        QVERIFY(held.open(QIODevice::ReadOnly)); // as another program would
        PrivateCopies another(base.path());      // a second window leaves them alone
        QVERIFY(QFileInfo::exists(*made));
    }
    QVERIFY(foldersIn(base.path()).isEmpty());
    QVERIFY(!held.readAll().contains("zzsecret"));
}

void TestPrivateCopies::whatACrashLeftIsWiped()
{
    const QTemporaryDir base(temporaryTemplate());
    const int ended = inAnotherProcess([&]() -> int {
        auto *copies = new PrivateCopies(base.path());
        return copies->make(u"x.txt"_s, words("zzsecret")) ? 0 : 1; // and no destructor
    });
    QCOMPARE(ended, 0);
    QCOMPARE(foldersIn(base.path()).size(), 1);
    const PrivateCopies next(base.path());
    QVERIFY(foldersIn(base.path()).isEmpty());
}

void TestPrivateCopies::aCopyThatFailsLeavesNothing()
{
    const QTemporaryDir base(temporaryTemplate());
    PrivateCopies copies(base.path());
    const auto made = copies.make(u"x.txt"_s, [](QIODevice &file) -> Result<> {
        file.write("half of it");
        return Error{Error::Code::NotAClinic, u"damaged"_s};
    });
    QVERIFY(!made);
    QCOMPARE(made.error().text, u"damaged"_s);
    QVERIFY(QDir(copies.folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

QTEST_GUILESS_MAIN(TestPrivateCopies)
#include "tst_privatecopies.moc"
