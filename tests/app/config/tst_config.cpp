// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/log.h"
#include "app/config/paths.h"
#include "app/config/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestConfig : public QObject
{
    Q_OBJECT

private slots:
    void settingsSurviveARestart();
    void settingsStayWithinBounds();
    void viewsArePerPerson();
    void oneInstanceNamePerFolder();
    void logIsOursAlone();
};

void TestConfig::settingsSurviveARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"tarsus.conf"_s);
    {
        Settings settings(file);
        QCOMPARE(settings.appearance(), Settings::Appearance::Desktop);
        QVERIFY(settings.language().isEmpty());
        settings.setAppearance(Settings::Appearance::Dark);
        settings.setLanguage(u"de"_s);
        settings.setCompactRows(true);
        settings.setWindowGeometry("geometry");
    }
    Settings settings(file);
    QCOMPARE(settings.appearance(), Settings::Appearance::Dark);
    QCOMPARE(settings.language(), u"de"_s);
    QVERIFY(settings.compactRows());
    QCOMPARE(settings.windowGeometry(), "geometry");
}

void TestConfig::settingsStayWithinBounds()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"tarsus.conf"_s));
    QCOMPARE(settings.lockAfterMinutes(), 5);
    settings.setLockAfterMinutes(600);
    QCOMPARE(settings.lockAfterMinutes(), 15);
    settings.setLockAfterMinutes(0);
    QCOMPARE(settings.lockAfterMinutes(), 1);
}

void TestConfig::viewsArePerPerson()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"tarsus.conf"_s));
    settings.setViewValue(u"a"_s, u"pets/columns"_s, QByteArray("wide"));
    QCOMPARE(settings.viewValue(u"a"_s, u"pets/columns"_s).toByteArray(), "wide");
    QVERIFY(settings.viewValue(u"b"_s, u"pets/columns"_s).isNull());
    settings.setViewValue(u"a"_s, u"pets/columns"_s, {});
    QVERIFY(settings.viewValue(u"a"_s, u"pets/columns"_s).isNull());
}

void TestConfig::oneInstanceNamePerFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.path();
    QCOMPARE(paths::instanceName(path + u"/./"_s), paths::instanceName(path));
    QVERIFY(paths::instanceName(path) != paths::instanceName(path + u"/clinic"_s));
    QVERIFY(!paths::instanceName(path).contains(u'/'));
}

void TestConfig::logIsOursAlone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state/tarsus.log"_s);
    log::start(file);
    qInfo("the window opened");
    log::stop();
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("the window opened"));
    QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
