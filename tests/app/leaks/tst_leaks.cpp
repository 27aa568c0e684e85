// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/log.h"
#include "app/config/paths.h"
#include "app/shell/topbar.h"
#include "app/shell/workspace.h"
#include "forms/common/formdrafts.h"
#include "models/security/hardening.h"
#include "tests/app/leaks/tracedprocess.h"
#include "tests/app/shell/shelldesk.h"
#include "tests/support/files.h"
#include "views/common/globalsearchbox.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <cstdlib>

using namespace tarsus;
using namespace tarsus::test;

namespace {

/// Names that stand nowhere else. Each is looked for as Qt keeps it, too.
const QStringList &markers()
{
    static const QStringList names{u"Xylophanes Quillfeather"_s, u"Brontomerus Zyx"_s,
                                   u"Wobbegong Spindleshanks"_s, u"0171 99887766"_s};
    return names;
}

QString markerIn(const QByteArray &bytes)
{
    for (const QString &name : markers()) {
        const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
        if (bytes.contains(name.toUtf8()) || bytes.contains(wide))
            return name;
    }
    return {};
}

/// What a person does with names like that, in the real window: types, is locked out, goes on,
/// searches, saves.
int story(const QString &folder)
{
    log::start(paths::logFile());
    const TestClinic cheap{QString()};
    ShellDesk desk(folder, cheap.options);
    if (!desk.signIn(u"admin"_s))
        return 1;
    desk.shell->workspace()->drafts().setInterval(std::chrono::milliseconds(5));
    desk.shell->workspace()->openNew(RecordKind::Owner);
    type(ShellDesk::field(desk.form(), "ownerNameEdit"), markers().at(0));
    QTest::qWait(50); // kept as a draft
    desk.shell->lock();
    if (!desk.signIn({}) || !desk.form())
        return 2;
    type(ShellDesk::field(desk.form(), "phoneEdit"), markers().at(3));
    desk.form()->save();
    QTest::keyClicks(desk.window.topBar()->searchBox(), markers().at(0).left(8));
    QTest::qWait(50);
    desk.settings.setWindowGeometry(desk.window.saveGeometry());
    desk.shell->signOut();
    return QTest::qWaitFor([&] { return !desk.shell->isClosing(); }, 20'000) ? 0 : 3;
}

/// The control: what a program does that does not take care.
int leak(const QString &folder)
{
    QFile file(folder + u"/temporary"_s);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(markers().at(0).toUtf8());
    file.close();
    return file.remove() ? 0 : 1; // no listing shows it
}

} // namespace

/// Nothing of what is entered is written anywhere but into the encrypted files.
class TestLeaks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theCommandLine();
    void theWindow();
    void theControlIsFound();
    void theProcessIsHardened();
    void whatIsFreedIsOverwritten();

private:
    QByteArray traced(const QStringList &command, int *code);
    void ctl(const QStringList &arguments);
    QString markerInFiles() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TestClinic> m_clinic;
    QStringList m_found;
};

void TestLeaks::init()
{
    m_home = std::make_unique<QTemporaryDir>(temporaryTemplate());
    m_clinic = std::make_unique<TestClinic>(QString());
    m_found.clear();
    for (const char *place : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                              "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = m_home->filePath(QString::fromLatin1(place).toLower());
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv(place, QFile::encodeName(folder));
    }
    qputenv("ASAN_OPTIONS", "detect_leaks=0"); // that cannot be done to a traced process
    setContent(m_home->filePath(u"password"_s), TestClinic::passwordText().toUtf8() + '\n');
}

void TestLeaks::cleanup()
{
    m_clinic.reset();
    m_home.reset();
}

QByteArray TestLeaks::traced(const QStringList &command, int *code)
{
    QByteArray before; // what was written just before: a name may be cut in two
    qint64 all = 0;
    *code = runTraced(command, [&](const QByteArray &bytes) {
        all += bytes.size();
        const QString name = markerIn(before.right(64) + bytes);
        if (!name.isEmpty() && !m_found.contains(name)) // the end of a write is looked at twice
            m_found += name;
        before = bytes;
    });
    return QByteArray::number(all);
}

void TestLeaks::ctl(const QStringList &arguments)
{
    int code = 0;
    const QByteArray written =
        traced(QStringList{QStringLiteral(TARSUSCTL), u"--clinic"_s, m_clinic->path(), u"--user"_s,
                           u"admin"_s, u"--password-file"_s, m_home->filePath(u"password"_s)}
                   + arguments,
               &code);
    QVERIFY2(code == 0, qPrintable(arguments.first()));
    QVERIFY(written.toLongLong() > 0); // something was seen at all
}

/// In any file of the clinic or of the home; the password file and the table are the test's own.
QString TestLeaks::markerInFiles() const
{
    for (const QString &root : {m_clinic->path(), m_home->path()}) {
        QDirIterator files(root, QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (file.endsWith(u"table.csv"_s))
                continue;
            if (const QString name = markerIn(contentOf(file)); !name.isEmpty())
                return name + u" in "_s + file;
        }
    }
    return {};
}

void TestLeaks::theCommandLine()
{
    setContent(m_home->filePath(u"table.csv"_s),
               "Name,Species\n" + markers().at(2).toUtf8() + ",Dog\n");
    ctl({u"add"_s, u"owner"_s, u"ownerName="_s + markers().at(0), u"phone="_s + markers().at(3)});
    ctl({u"import"_s, m_home->filePath(u"table.csv"_s), u"--kind"_s, u"pet"_s, u"--set"_s,
         u"ownerName=Unknown"_s, u"ownerPhone=206 555 0100"_s, u"assignedSpecialist=specialist"_s,
         u"medicalHistorySummary="_s + markers().at(1)});
    ctl({u"search"_s, markers().at(0)});
    ctl({u"list"_s, u"pet"_s, u"--filter"_s, markers().at(2)});
    ctl({u"sql"_s, u"SELECT pet_name FROM pets ORDER BY medical_history_summary, pet_name"_s});
    ctl({u"backup"_s});
    ctl({u"users"_s, u"rotate-key"_s});
    ctl({u"verify"_s});
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u", "_s)));
    QCOMPARE(markerInFiles(), QString());
}

void TestLeaks::theWindow()
{
    int code = 0;
    const QByteArray written =
        traced({QCoreApplication::applicationFilePath(), u"--story"_s, m_clinic->path()}, &code);
    QCOMPARE(code, 0);
    QVERIFY(written.toLongLong() > 0);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u", "_s)));
    QCOMPARE(markerInFiles(), QString());
}

void TestLeaks::theControlIsFound()
{
    int code = 0;
    traced({QCoreApplication::applicationFilePath(), u"--leak"_s, m_home->path()}, &code);
    QCOMPARE(code, 0);
    QCOMPARE(m_found, QStringList{markers().at(0)}); // although the file is gone
    setContent(m_home->filePath(u"left over"_s), "x" + markers().at(1).toUtf8());
    QVERIFY(markerInFiles().startsWith(markers().at(1)));
}

void TestLeaks::theProcessIsHardened()
{
    const auto isHard = [] {
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        const mode_t mask = umask(0);
        return core.rlim_cur == 0 && core.rlim_max == 0 && prctl(PR_GET_DUMPABLE) == 0
               && mask == (S_IRWXG | S_IRWXO);
    };
    QCOMPARE(inAnotherProcess([&isHard] {
                 hardenProcess();
                 return isHard() ? 0 : 1;
             }),
             0);
    QCOMPARE(inAnotherProcess([&isHard] { return isHard() ? 0 : 1; }), 1); // not by itself
}

/// Of the allocator of the C library; a sanitizer brings its own.
void TestLeaks::whatIsFreedIsOverwritten()
{
#if defined(__SANITIZE_ADDRESS__)
    QVERIFY(true); // it keeps what was freed from everybody
#else
    const auto survives = [] {
        constexpr std::size_t size = 4000;
        auto *bytes = static_cast<volatile char *>(std::malloc(size));
        for (std::size_t i = 0; i < size; ++i)
            bytes[i] = 'N';
        const auto address = reinterpret_cast<quintptr>(bytes);
        std::free(const_cast<char *>(bytes));
        const QByteArray after = contentOf(u"/proc/self/maps"_s); // some work in between
        int left = 0;
        // NOLINTNEXTLINE(performance-no-int-to-ptr): what was freed is looked at on purpose
        const auto *look = reinterpret_cast<const volatile char *>(address);
        for (std::size_t i = 64; i < size; ++i)
            left += look[i] == 'N' ? 1 : 0;
        return left > static_cast<int>(size / 2) ? 1 : 0;
    };
    QCOMPARE(inAnotherProcess([&survives] {
                 hardenProcess();
                 return survives();
             }),
             0);
#endif
}

int main(int argc, char **argv)
{
    const QByteArray part = argc > 2 ? argv[1] : "";
    if (part == "--story")
        hardenProcess();
    QApplication application(argc, argv);
    if (part == "--story")
        return story(QString::fromLocal8Bit(argv[2]));
    if (part == "--leak")
        return leak(QString::fromLocal8Bit(argv[2]));
    TestLeaks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_leaks.moc"
