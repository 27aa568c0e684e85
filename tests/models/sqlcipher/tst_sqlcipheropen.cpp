// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipherfile.h"

#include "models/db/sqlcipher/sqlcipherdriver.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tarsus;
using tarsus::test::giveKey;
using tarsus::test::Kind;
using tarsus::test::SqlCipherFile;
using tarsus::test::TestKey;

/// Opening with the right key, the wrong one and none, files that are damaged, options.
class TestSqlCipherOpen : public QObject
{
    Q_OBJECT

private slots:
    void withoutAKeyNothingIsMade();
    void aKeyFitsOnlyItsFile_data();
    void aKeyFitsOnlyItsFile();
    void aKeyIsUsedOnce();
    void aProviderIsAskedInEveryOpen();
    void aProviderThatHasNoKey();
    void theFileTellsNothing();
    void aDamagedSaltIsNoLoss();
    void aDamagedPageIsAnError();
    void aFileThatIsNoDatabase();
    void pagesOfAnotherSize();
    void readOnly();
    void aFolderThatIsNotThere();
    void aLockedFileIsBusy();
    void optionsThatAreNotKnown();
    void regularExpressionsWhenAskedFor();
    void plainResultCodesWhenAskedFor();
    void aThreadThatEndsAfterTheProgramKeepsNothing();
};

namespace {

constexpr int PageSize = 4096;

bool run(const QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    return query.exec(text);
}

QVariant value(const QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    return query.exec(text) && query.next() ? query.value(0) : QVariant();
}

/// Many pages, and a text to look for.
void fill(const QSqlDatabase &database)
{
    QVERIFY(run(database, u"CREATE TABLE secrets (id INTEGER PRIMARY KEY, text TEXT)"_s));
    QVERIFY(run(database,
                u"INSERT INTO secrets (text) WITH RECURSIVE s(n) AS (VALUES (1) UNION "
                "ALL SELECT n + 1 FROM s WHERE n < 2000) SELECT 'Bellas-marker' FROM s"_s));
}

/// A thread that ends when the libraries have cleaned up: this was made before they began.
struct LastThread
{
    std::promise<void> end;
    std::thread work;

    LastThread() = default;
    LastThread(const LastThread &) = delete;
    LastThread &operator=(const LastThread &) = delete;
    ~LastThread()
    {
        end.set_value();
        if (work.joinable())
            work.join();
    }
} lastThread;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void flipByte(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar(static_cast<char>(~byte)));
}

/// Opens the file of `from` once more, with `key` or without, and tells how it went.
QString openError(QSqlDatabase database, const TestKey *key)
{
    database.close();
    if (key)
        giveKey(database, *key);
    return database.open() ? u"opened"_s : database.lastError().nativeErrorCode();
}

class CountingProvider final : public SqlCipherKeyProvider
{
public:
    bool useKey(const Use &use) const override
    {
        ++asked;
        const TestKey key;
        return has && use({key.key, key.salt});
    }

    mutable int asked = 0;
    bool has = true;
};

} // namespace

void TestSqlCipherOpen::withoutAKeyNothingIsMade()
{
    registerSqlCipherDriver();
    const QTemporaryDir folder;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"no key"_s);
        database.setDatabaseName(folder.filePath(u"a.db"_s));
        QVERIFY(!database.open());
        QVERIFY(database.isOpenError());
        QCOMPARE(database.lastError().nativeErrorCode(), SqlCipherDriver::noKeyCode());
        QCOMPARE(database.lastError().type(), QSqlError::ConnectionError);
    }
    QSqlDatabase::removeDatabase(u"no key"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestSqlCipherOpen::aKeyFitsOnlyItsFile_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<unsigned>("keySeed");
    QTest::addColumn<unsigned>("saltSeed");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("the right key") << Kind::Encrypted << 1U << 1U << u"opened"_s;
    QTest::newRow("another key") << Kind::Encrypted << 2U << 1U << SqlCipherDriver::wrongKeyCode();
    QTest::newRow("another salt") << Kind::Encrypted << 1U << 2U << SqlCipherDriver::wrongKeyCode();
    QTest::newRow("a key for a file without encryption")
        << Kind::Plain << 1U << 1U << SqlCipherDriver::wrongKeyCode();
}

void TestSqlCipherOpen::aKeyFitsOnlyItsFile()
{
    QFETCH(Kind, kind);
    QFETCH(unsigned, keySeed);
    QFETCH(unsigned, saltSeed);
    QFETCH(QString, outcome);
    const SqlCipherFile file(kind);
    fill(file.database());
    QSqlDatabase database = file.database();
    const QByteArray before = contents(file.path());
    database.setConnectOptions({});
    TestKey key(keySeed);
    key.salt = TestKey(saltSeed).salt;
    QCOMPARE(openError(database, &key), outcome);
    QCOMPARE(database.isOpen(), outcome == u"opened"_s);

    // Nothing was harmed: the file still opens as it did before.
    QCOMPARE(contents(file.path()), before);
    const TestKey right;
    database.close();
    database.setConnectOptions(kind == Kind::Plain ? u"QSQLCIPHER_PLAIN"_s : QString());
    QCOMPARE(openError(database, kind == Kind::Plain ? nullptr : &right), u"opened"_s);
    QCOMPARE(value(database, u"SELECT count(*) FROM secrets"_s).toInt(), 2000);
}

void TestSqlCipherOpen::aKeyIsUsedOnce()
{
    const SqlCipherFile file(Kind::Encrypted);
    QVERIFY(file.database().isOpen());
    QCOMPARE(openError(file.database(), nullptr), SqlCipherDriver::noKeyCode());

    const TestKey wrong(9);
    fill(SqlCipherFile(Kind::Encrypted).database());
    QSqlDatabase database = file.database();
    giveKey(database);
    QVERIFY(database.open());
    fill(database);
    QCOMPARE(openError(database, &wrong), SqlCipherDriver::wrongKeyCode());
    QCOMPARE(openError(database, nullptr), SqlCipherDriver::noKeyCode());
}

void TestSqlCipherOpen::aProviderIsAskedInEveryOpen()
{
    const SqlCipherFile file(Kind::Encrypted);
    QSqlDatabase database = file.database();
    const auto provider = std::make_shared<CountingProvider>();
    SqlCipherDriver::of(database)->setKeyProvider(provider);
    database.close();
    QVERIFY(database.open());
    QCOMPARE(provider->asked, 1);
    fill(database);
    QCOMPARE(provider->asked, 1);
    database.close();
    QVERIFY(database.open());
    QCOMPARE(provider->asked, 2);
    SqlCipherDriver::of(database)->setKeyProvider(nullptr);
    QCOMPARE(openError(database, nullptr), SqlCipherDriver::noKeyCode());
    QCOMPARE(provider.use_count(), 1);
}

void TestSqlCipherOpen::aProviderThatHasNoKey()
{
    const SqlCipherFile file(Kind::Encrypted);
    QSqlDatabase database = file.database();
    fill(database);
    const auto provider = std::make_shared<CountingProvider>();
    provider->has = false;
    SqlCipherDriver::of(database)->setKeyProvider(provider);
    QCOMPARE(openError(database, nullptr), SqlCipherDriver::noKeyCode());
    provider->has = true;
    QCOMPARE(openError(database, nullptr), u"opened"_s);
}

void TestSqlCipherOpen::theFileTellsNothing()
{
    for (const Kind kind : {Kind::Encrypted, Kind::Plain}) {
        const SqlCipherFile file(kind);
        QVERIFY(run(file.database(), u"PRAGMA journal_mode = WAL"_s));
        fill(file.database());
        const QByteArray all = contents(file.path()) + contents(QString(file.path() + u"-wal"_s));
        QVERIFY(all.size() > 8LL * PageSize);
        // The file without encryption is the control: there the same words are found.
        const bool open = kind == Kind::Plain;
        QCOMPARE(all.contains("Bellas-marker"), open);
        QCOMPARE(all.contains("CREATE TABLE"), open);
        QCOMPARE(all.contains("SQLite format 3"), open);
    }
}

void TestSqlCipherOpen::aDamagedSaltIsNoLoss()
{
    const SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    file.database().close();
    for (int at = 0; at < 16; ++at)
        flipByte(file.path(), at);
    const TestKey key;
    QCOMPARE(openError(file.database(), &key), u"opened"_s);
    QCOMPARE(value(file.database(), u"SELECT count(*) FROM secrets"_s).toInt(), 2000);
}

void TestSqlCipherOpen::aDamagedPageIsAnError()
{
    const SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    file.database().close();
    const TestKey key;
    flipByte(file.path(), 5 * PageSize + 100);
    QCOMPARE(openError(file.database(), &key), u"opened"_s); // page 1 is whole
    for (const bool forwardOnly : {true, false}) {
        QSqlQuery query(file.database());
        query.setForwardOnly(forwardOnly);
        qsizetype rows = 0;
        bool good = query.exec(u"SELECT text FROM secrets"_s);
        while (good && query.next())
            ++rows;
        QVERIFY(query.lastError().isValid());
        QVERIFY(rows < 2000);
        QCOMPARE(good, forwardOnly); // a scrollable list fails as a whole
    }
    flipByte(file.path(), 100);
    QCOMPARE(openError(file.database(), &key), SqlCipherDriver::wrongKeyCode());
}

void TestSqlCipherOpen::aFileThatIsNoDatabase()
{
    const SqlCipherFile file(Kind::Encrypted);
    file.database().close();
    QFile text(file.path());
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(10000, 'x'));
    text.close();
    const TestKey key;
    QCOMPARE(openError(file.database(), &key), SqlCipherDriver::wrongKeyCode());
    QCOMPARE(contents(file.path()), QByteArray(10000, 'x'));
}

void TestSqlCipherOpen::pagesOfAnotherSize()
{
    for (const Kind kind : {Kind::Encrypted, Kind::Plain}) {
        const QString option = u"QSQLCIPHER_PAGE_SIZE=65536"_s;
        SqlCipherFile file(kind, option);
        fill(file.database());
        QCOMPARE(value(file.database(), u"PRAGMA page_size"_s).toInt(), 65536);
        QCOMPARE(contents(file.path()).size() % 65536, 0);
        QVERIFY(file.another(option).isOpen());
        // Only an encrypted file cannot tell its page size before it is open.
        QCOMPARE(file.another().isOpen(), kind == Kind::Plain);
    }
}

void TestSqlCipherOpen::readOnly()
{
    SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    const QSqlDatabase reader = file.another(u"QSQLCIPHER_OPEN_READONLY"_s);
    QVERIFY(reader.isOpen());
    QCOMPARE(value(reader, u"SELECT count(*) FROM secrets"_s).toInt(), 2000);
    QSqlQuery query(reader);
    QVERIFY(!query.exec(u"DELETE FROM secrets"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"8"_s); // SQLITE_READONLY
}

void TestSqlCipherOpen::aFolderThatIsNotThere()
{
    const SqlCipherFile file(Kind::Encrypted);
    QSqlDatabase database = file.database();
    database.close();
    database.setDatabaseName(u"/nowhere/at/all.db"_s);
    const TestKey key;
    QCOMPARE(openError(database, &key), u"14"_s); // SQLITE_CANTOPEN
}

void TestSqlCipherOpen::aLockedFileIsBusy()
{
    SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    QSqlDatabase first = file.database();
    QSqlDatabase second = file.another(u"QSQLCIPHER_BUSY_TIMEOUT=0"_s);
    QVERIFY(second.isOpen());
    QVERIFY(first.transaction());
    QVERIFY(!second.transaction());                         // at BEGIN, not at the first write
    QCOMPARE(second.lastError().nativeErrorCode(), u"5"_s); // SQLITE_BUSY
    QCOMPARE(second.lastError().type(), QSqlError::TransactionError);
    QVERIFY(first.rollback());
    QVERIFY(second.transaction());
    QVERIFY(second.rollback());
}

void TestSqlCipherOpen::optionsThatAreNotKnown()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not understood: .*NONSENSE"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not understood: .*PAGE_SIZE=1000"_s));
    const SqlCipherFile file(Kind::Encrypted, u"QSQLCIPHER_NONSENSE; QSQLCIPHER_PAGE_SIZE=1000"_s);
    QVERIFY(file.database().isOpen());
}

void TestSqlCipherOpen::regularExpressionsWhenAskedFor()
{
    const SqlCipherFile with(Kind::Encrypted, u"QSQLCIPHER_ENABLE_REGEXP"_s);
    const SqlCipherFile without(Kind::Encrypted);
    const QString text = u"SELECT 'Größe 12' REGEXP 'ö.*\\d+', 'a' REGEXP '(', NULL REGEXP 'a'"_s;
    QCOMPARE(value(with.database(), text), QVariant(qint64(1)));
    QVERIFY(!value(without.database(), text).isValid());
}

void TestSqlCipherOpen::plainResultCodesWhenAskedFor()
{
    const auto codeOf = [](const SqlCipherFile &file) {
        QSqlQuery query(file.database());
        query.exec(u"CREATE TABLE t (a UNIQUE)"_s);
        query.exec(u"INSERT INTO t VALUES (1)"_s);
        query.exec(u"INSERT INTO t VALUES (1)"_s);
        return query.lastError().nativeErrorCode();
    };
    QCOMPARE(codeOf(SqlCipherFile(Kind::Encrypted)), u"2067"_s); // SQLITE_CONSTRAINT_UNIQUE
    QCOMPARE(codeOf(SqlCipherFile(Kind::Encrypted, u"QSQLCIPHER_NO_USE_EXTENDED_RESULT_CODES"_s)),
             u"19"_s); // SQLITE_CONSTRAINT
}

/// The leak checker of the sanitizer build judges it, when the program has ended.
void TestSqlCipherOpen::aThreadThatEndsAfterTheProgramKeepsNothing()
{
    std::promise<bool> written;
    std::future<bool> whetherWritten = written.get_future();
    lastThread.work = std::thread([&written] {
        bool done = false;
        {
            const SqlCipherFile file(Kind::Encrypted);
            done = run(file.database(), u"CREATE TABLE t (a)"_s);
        }
        written.set_value(done);
        lastThread.end.get_future().wait();
    });
    QVERIFY(whetherWritten.get());
}

QTEST_GUILESS_MAIN(TestSqlCipherOpen)
#include "tst_sqlcipheropen.moc"
