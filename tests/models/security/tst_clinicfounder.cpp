// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/clinicsettings.h"
#include "tests/models/security/clinicfiles.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

/// How a clinic is made, and what is left of one that could not be made.
class TestClinicFounder : public QObject
{
    Q_OBJECT

private slots:
    void aNewClinicIsOpenAndItsAdministratorSignedIn();
    void aNewClinicNeedsWhatTheWizardAsksFor_data();
    void aNewClinicNeedsWhatTheWizardAsksFor();
    void aNewClinicNeedsAnEmptyFolder_data();
    void aNewClinicNeedsAnEmptyFolder();
    void aCrashWhileAClinicIsMadeLeavesNone();
    void aFullDiskWhileAClinicIsMadeLeavesNone();
};

void TestClinicFounder::aNewClinicIsOpenAndItsAdministratorSignedIn()
{
    const TestClinic other{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    const QString path = parent.filePath(u"new/clinic"_s);
    auto founded = Clinic::create(path, newClinic(), other.options);
    QVERIFY2(founded, qPrintable(founded ? QString() : founded.error().detail));
    const Clinic &clinic = *founded->clinic;
    QCOMPARE(clinic.name(), u"Königstraße 7"_s);
    QCOMPARE(clinic.zone().id(), QByteArray("Europe/Berlin"));
    QCOMPARE(clinic.session().username(), u"ada"_s);
    QCOMPARE(clinic.session().fullName(), u"Ada Admin"_s);
    QVERIFY(clinic.session().isAdministrator());
    QVERIFY(clinic.session().can(RecordKind::Setting, Operation::Edit));
    QVERIFY(!clinic.session().lastSignInAt().isValid());
    QCOMPARE(ClinicFolder::contentsOf(path), ClinicFolder::Contents::Clinic);
    QDirIterator files(path, QDir::Files);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    QCOMPARE(QDir(parent.filePath(u"new"_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"clinic"_s});
}

void TestClinicFounder::aNewClinicNeedsWhatTheWizardAsksFor_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field :
         {"clinicName", "timeZone", "username", "fullName", "email", "password"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestClinicFounder::aNewClinicNeedsWhatTheWizardAsksFor()
{
    QFETCH(QString, field);
    const QTemporaryDir parent(temporaryTemplate());
    NewClinic wanted = newClinic();
    wanted.password = password(u"four unusual gnus chew"_s);
    ClinicOptions options;
    options.kdfCost = KdfCost::least();
    QVERIFY(ClinicFounder::check(wanted, options)); // the control
    if (field == "clinicName"_L1)
        wanted.clinicName = u"  "_s;
    else if (field == "timeZone"_L1)
        wanted.timeZone = "Nowhere/At_all";
    else if (field == "username"_L1)
        wanted.username = u""_s;
    else if (field == "fullName"_L1)
        wanted.fullName = u""_s;
    else if (field == "email"_L1)
        wanted.email = u"ada"_s;
    else
        wanted.password = password(u"fourteen chars"_s);
    const auto founded = Clinic::create(parent.filePath(u"clinic"_s), wanted, options);
    QVERIFY(!founded);
    QCOMPARE(founded.error().code, Error::Code::Invalid);
    QCOMPARE(founded.error().field, field);
    QVERIFY(QDir(parent.path()).isEmpty());
}

void TestClinicFounder::aNewClinicNeedsAnEmptyFolder_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a clinic") << u"a clinic"_s;
    QTest::newRow("records without keys") << u"clinic.db"_s;
    QTest::newRow("keys without records") << u"clinic.keys.copy"_s;
    QTest::newRow("somebody's photos") << u"holiday.jpg"_s;
    QTest::newRow("a hidden file") << u".hidden"_s;
}

void TestClinicFounder::aNewClinicNeedsAnEmptyFolder()
{
    QFETCH(QString, file);
    const TestClinic existing{QString()};
    const QTemporaryDir folder(temporaryTemplate());
    QString path = folder.path();
    if (file == "a clinic"_L1)
        path = existing.path();
    else
        setContent(folder.filePath(file), "mine");
    const auto before = QDir(path).entryList(QDir::AllEntries | QDir::Hidden);
    const auto founded = Clinic::create(path, newClinic(), existing.options);
    QVERIFY(!founded);
    QCOMPARE(founded.error().code, Error::Code::Invalid);
    QCOMPARE(founded.error().field, u"folder"_s);
    QCOMPARE(QDir(path).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestClinicFounder::aCrashWhileAClinicIsMadeLeavesNone()
{
    const TestClinic other{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    const QString path = parent.filePath(u"clinic"_s);
    int crashes = 0;
    for (int dying = 0;; ++dying) { // in each step of each file, until it gets through
        const int ended = inAnotherProcess([&] {
            int steps = 0;
            ClinicOptions options = other.options;
            options.fileHook = [&](FileStep) {
                if (steps++ == dying)
                    crash();
                return 0;
            };
            return Clinic::create(path, newClinic(), options) ? 0 : 1;
        });
        if (ended != crashed || QFileInfo::exists(path))
            break; // beyond the renaming it is a clinic
        ++crashes;
        QCOMPARE(ClinicFolder::contentsOf(path), ClinicFolder::Contents::Nothing);
        QCOMPARE(ClinicFolder::hold(path).error().code, Error::Code::NotAClinic);
    }
    QCOMPARE(crashes, 3 * 6); // watermark, key file, its copy
    const auto opened = Clinic::open(path, u"ada"_s, password(u"any one"_s), other.options);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
    QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"clinic"_s});
}

void TestClinicFounder::aFullDiskWhileAClinicIsMadeLeavesNone()
{
    const TestClinic other{QString()};
    const QTemporaryDir parent(temporaryTemplate());
    const QString path = parent.filePath(u"clinic"_s);
    ClinicOptions options = other.options;
    options.fileHook = [](FileStep step) { return step == FileStep::Sync ? ENOSPC : 0; };
    const auto founded = Clinic::create(path, newClinic(), options);
    QVERIFY(!founded);
    QVERIFY(founded.error().text.contains("disk is full"_L1));
    QVERIFY(QDir(parent.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(Clinic::create(path, newClinic(), other.options)); // there is room again
}

QTEST_GUILESS_MAIN(TestClinicFounder)
#include "tst_clinicfounder.moc"
